"""People whom a list says not to contact: barred for good, and never candidates."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.actions import importing
from outreach.actions.importing import FileReport
from outreach.app import App
from outreach.core.errors import NotFound
from outreach.store import audit, candidates, suppressions
from tests.cast import ADA

URL = "https://www.linkedin.com/in/"


def take(app: App, folder: Path, *lines: str, dry_run: bool = False) -> FileReport:
    file = folder / "people.csv"
    file.write_text("\n".join([*lines, ""]), encoding="utf-8")
    (found,) = importing.import_files(app, [file], dry_run=dry_run).files
    return found


def is_here(app: App, who: str) -> bool:
    with app.store.read() as tx:
        try:
            candidates.find(tx, who)
        except NotFound:
            return False
        return True


def test_somebody_here_is_barred_and_nobody_is_added(office: App, tmp_path: Path) -> None:
    found = take(
        office,
        tmp_path,
        "Name,LinkedIn,Do Not Contact",
        f"Ada Lovelace,{ADA.profile_url},yes",
        f"Max Born,{URL}max-born,TRUE",
        f"Lise Meitner,{URL}lise-meitner,",
    )
    assert (found.added, found.stopped, found.people) == (1, 2, 1)
    assert is_here(office, f"{URL}lise-meitner")
    assert not is_here(office, f"{URL}max-born")
    with office.store.read() as tx:
        (why,) = suppressions.bars_of(tx, office.store, ADA)
        assert (why.bar, why.reason) == (
            suppressions.SUPPRESSED,
            "marked as not to be contacted in people.csv",
        )
        assert audit.entries(tx, 1)[0].payload["stopped"] == 2


def test_whoever_was_marked_stays_barred_when_another_list_has_them(
    office: App, tmp_path: Path
) -> None:
    take(office, tmp_path, "Name,LinkedIn,Status", f"Max Born,{URL}max-born,Unsubscribed")
    take(office, tmp_path, "Name,LinkedIn", f"Max Born,{URL}max-born")
    with office.store.read() as tx:
        assert suppressions.is_barred(tx, office.store, candidates.find(tx, f"{URL}max-born"))


def test_a_dry_run_tells_and_bars_nobody(office: App, tmp_path: Path) -> None:
    lines = ("Name,LinkedIn,DNC", f"Ada Lovelace,{ADA.profile_url},x")
    assert take(office, tmp_path, *lines, dry_run=True).stopped == 1
    with office.store.read() as tx:
        assert not suppressions.is_barred(tx, office.store, ADA)
    assert take(office, tmp_path, *lines).stopped == 1
    assert take(office, tmp_path, *lines).stopped == 1  # told again, of a file seen before


@pytest.mark.parametrize("many", [25_000])
def test_so_do_rows_that_other_processes_read(office: App, tmp_path: Path, many: int) -> None:
    pad = "x" * 700  # enough bytes for other processes to be asked
    rows = (f"Max Born,{URL}max-born-{n},{'yes' if n % 10 == 0 else ''},{pad}" for n in range(many))
    found = take(office, tmp_path, "Name,LinkedIn,DNC,Summary", *rows)
    assert (found.added, found.stopped) == (many - many // 10, many // 10)
