"""Rows that say what is known are passed over, and everything comes out as if they were read."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import sqlalchemy as sa

from outreach import tables
from outreach.actions import importing
from outreach.actions.importing import FileReport
from outreach.app import App
from outreach.core.intake.sameness import Sameness
from outreach.store import same_rows
from tests.cast import MONDAY

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
observation = tables.Observation.metadata.tables["observation"]


def row(chance: Random) -> str:
    """Return a row of a small crowd, with facts, keys and days that differ now and then."""
    who = chance.randrange(5)
    url = chance.choice([f"https://www.linkedin.com/in/ada-{who}-zz"] * 4 + [""])
    email = chance.choice(["", "", f"ada{who}@example.com", "no address"])
    firm, title = chance.choice(["Navy", "Navy", "Lumen"]), chance.choice(["Sailor", "Smith", ""])
    on = chance.choice(["01 Feb 2019", "01 Feb 2019", "03/04/2019", "04/13/2019", ""])
    return f"Ada,Byron{'abcde'[who]},{url},{email},{firm},{title},{on}"


def files(folder: Path, chance: Random) -> Iterator[Path]:
    """Yield files each of which says much of what the one before said."""
    rows = [row(chance) for _ in range(6)]
    for number in range(4):
        file = folder / f"Connections-{number}.csv"
        file.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
        yield file
        rows = [one for one in rows if chance.random() < 0.9]
        rows += [row(chance) for _ in range(chance.randrange(3))]
        if chance.random() < 0.3:
            chance.shuffle(rows)


def told(report: FileReport) -> tuple[object, ...]:
    return (
        report.added, report.updated, report.unchanged, report.repeated, report.rejected_count,
        report.warnings, report.changes,
    )  # fmt: skip


def held(app: App) -> list[list[tuple[object, ...]]]:
    """Return what is known of people, and what was said of them and when."""
    found = []
    with app.store.read() as tx:
        for name in ("candidate", "alias", "connection", "observation", "suggestion"):
            table = tables.Observation.metadata.tables[name]
            columns = [one for one in table.c if one.name not in ("digest", "changed")]
            found.append(sorted(map(tuple, tx.execute(sa.select(*columns))), key=repr))
    return found


def passed_over(app: App, file: Path) -> int:
    """Return how many rows of a file would be passed over now."""
    sameness = Sameness("connections", "sam-keller", "", *HEADER.split(","))
    rows = file.read_text(encoding="utf-8").splitlines()[1:]
    with app.store.read() as tx:
        return len(same_rows.told_of(tx, {sameness.of(one.split(",")) for one in rows}))


def test_any_newer_files_tell_what_they_would_if_every_row_was_read(
    workspace: Path, tmp_path: Path, chance: Random, cases: int
) -> None:
    spared = 0
    for case in range(max(3, cases // 100)):
        shutil.copytree(workspace, tmp_path / f"{case}")
        shutil.copytree(workspace, tmp_path / f"{case}-whole")
        quick, whole = (
            App(folder, "dana", MONDAY, f"sqlite:///{folder / 'outreach.db'}")
            for folder in (tmp_path / f"{case}", tmp_path / f"{case}-whole")
        )
        for file in files(tmp_path, chance):
            with whole.store.write() as tx:
                tx.execute(sa.update(observation).values(digest=None))
            spared += passed_over(quick, file)
            one, other = (
                importing.import_files(app, [file], owner="sam-keller").files[0]
                for app in (quick, whole)
            )
            assert told(one) == told(other), file.read_text(encoding="utf-8")
            assert held(quick) == held(whole), file.read_text(encoding="utf-8")
        quick.store.close()
        whole.store.close()
    assert spared > 10
