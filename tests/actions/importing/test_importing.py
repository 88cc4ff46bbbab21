"""Files come in: whom they add, what changes when they come again, in whatever order."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.app import App
from outreach.core.doubles import Reason
from outreach.core.errors import WrongUsage
from outreach.store import audit, candidates, doubles
from tests.actions.importing.made import FIXTURES, MONDAY, everything, figures, fixture, take

MANIFEST: list[dict[str, Any]] = [
    file
    for file in json.loads((FIXTURES / "manifest.json").read_text(encoding="utf-8"))["files"]
    if file["file"].startswith(("connections/", "candidates/"))
]


@pytest.mark.parametrize("expected", MANIFEST, ids=lambda file: str(file["file"]))
def test_every_kind_of_file_gives_the_people_it_holds_and_no_others(
    app: App, expected: dict[str, Any]
) -> None:
    (report,) = take(app, FIXTURES / expected["file"]).files
    assert bool(report.refused) == (expected["outcome"] == "refused")
    assert report.accepted == expected["rows_accepted"]
    assert [row.row for row in report.rejected] == [one["row"] for one in expected["rows_rejected"]]
    assert (report.added, report.updated) == (expected["persons_after_dedupe"], 0)
    with app.store.read() as tx:
        assert candidates.count(tx) == expected["persons_after_dedupe"]


def test_the_same_file_again_changes_nothing_whatever_it_is_called(
    app: App, tmp_path: Path
) -> None:
    first = take(app, fixture("17_deleted")).files[0]
    again = take(app, Path(shutil.copy(fixture("17_deleted"), tmp_path / "again.csv"))).files[0]
    assert figures(first) == (3, 0, 0, 3)
    assert figures(again) == (0, 0, 3, 3)
    assert again.rejected == first.rejected
    assert again.seen_before == MONDAY


def test_an_older_file_imported_again_does_not_win_over_a_newer_one(app: App) -> None:
    take(app, fixture("22_snapshot"), fixture("23_snapshot"), fixture("22_snapshot"))
    with app.store.read() as tx:
        assert candidates.find(tx, "ines-farrow").company == "Lighthouse AI"


def test_what_changed_between_two_exports_is_told(app: App) -> None:
    _, report = take(app, fixture("22_snapshot"), fixture("23_snapshot")).files
    assert figures(report) == (2, 1, 0, 0)
    assert [(one.name, one.facts) for one in report.changes] == [
        ("Ines Farrow-Bell", ("name", "company", "position"))
    ]
    assert (2, "possible_double", "bo-lindgren") in report.warnings
    with app.store.read() as tx:
        assert candidates.find(tx, "cleo-marsh").company == "Reed & Co"


@pytest.mark.parametrize(
    ("name", "is_told"),
    [
        ("Peter,Schmidt", True),
        ("Anna,Schmidt", False),  # married
        ("A.,Müller", False),
        ("Анна,Мюллер", False),  # spelled in another script
    ],
)
@pytest.mark.parametrize("in_one_file", [True, False])
def test_a_profile_with_quite_another_name_is_told(
    app: App, name: str, *, is_told: bool, in_one_file: bool
) -> None:
    head = "First Name,Last Name,URL\n"
    rows = [f"{one},https://www.linkedin.com/in/anna-x\n" for one in ("Anna,Müller", name)]
    texts = [head + "".join(rows)] if in_one_file else [head + row for row in rows]
    files = [app.workspace / f"{number}.csv" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    last = take(app, *files).files[-1]
    told = [one for one in last.warnings if one.reason == "other_name"]
    assert [one.told for one in told] == (["anna-muller"] if is_told else [])


def test_a_file_without_profiles_finds_people_by_their_address_and_proposes_the_others(
    app: App,
) -> None:
    take(app, fixture("01_standard"))
    report = take(app, fixture("07_2018")).files[0]
    assert (report.added, report.unchanged + report.updated) == (5, 1)
    assert [warned.reason for warned in report.warnings].count("possible_double") == 5
    with app.store.write() as tx:
        doubles.bring_up_to_date(tx, MONDAY)
        found = [suggestion.evidence.keys() for suggestion in doubles.kept(tx)]
    assert found == [{Reason.SAME_COMPANY, Reason.SAME_DAY}] * 5


@pytest.mark.parametrize("name", ["07_2018", "19_url", "21_dup", "50_unicode", "52_2000"])
def test_the_same_people_in_another_file_change_nothing(
    app: App, tmp_path: Path, name: str
) -> None:
    first = take(app, fixture(name)).files[0]
    content = fixture(name).read_text(encoding="utf-8")
    again = tmp_path / "Connections.csv"
    again.write_text(content + "\n\n", encoding="utf-8")
    report = take(app, again).files[0]
    assert report.seen_before is None
    assert figures(report) == (0, 0, first.accepted, first.rejected_count)


def test_people_of_an_excluded_list_are_never_contacted(app: App) -> None:
    take(app, fixture("01_standard"))
    report = take(app, fixture("01_standard"), as_="exclude", reason="client").files[0]
    assert report.excluded
    assert (report.added, report.owner) == (6, None)
    with app.store.read() as tx:
        assert len(candidates.barred_ids(tx, "excluded")) == 6


@pytest.mark.parametrize("how", [{"as_": "friends"}, {"as_": "exclude"}])
def test_excluding_needs_a_reason_and_nothing_else_is_a_way_to_import(
    app: App, how: dict[str, str]
) -> None:
    with pytest.raises(WrongUsage):
        take(app, fixture("01_standard"), **how)


def test_an_import_is_audited_without_names(app: App) -> None:
    take(app, fixture("01_standard"))
    with app.store.read() as tx:
        assert audit.verify(tx) == []
        (entry,) = audit.entries(tx)
    assert (entry.actor, entry.what) == ("dana", "import")
    assert "Okwuosa" not in str(entry.payload)


SMALL = ["01_standard", "07_2018", "19_url", "21_dup", "22_snap", "23_snap", "49_emails", "50_uni"]


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(SMALL), min_size=1, max_size=4))
def test_importing_files_in_any_order_twice_is_importing_them_once(
    workspace: Path, tmp_path: Path, names: list[str]
) -> None:
    database = tmp_path / "any-order.db"
    for old in tmp_path.glob("any-order.db*"):
        old.unlink()
    app = App(workspace, "dana", MONDAY, f"sqlite:///{database}")
    files = [fixture(name) for name in names]
    take(app, *files)
    once = everything(app.store)
    take(app, *files)
    assert everything(app.store) == once
    app.store.close()
