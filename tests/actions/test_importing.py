from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.actions import importing
from outreach.actions.importing import FileReport, Report
from outreach.app import App
from outreach.core.doubles import Reason
from outreach.core.errors import WrongUsage
from outreach.core.words import Channel, Event, EventKind, Evidence, Stage
from outreach.store import audit, candidates, doubles, enrollments, events
from outreach.store.bulk import CHUNK
from outreach.store.engine import Store
from outreach.store.opening import open_store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
FIXTURES = Path(__file__).parent.parent / "data" / "fixtures"
MANIFEST: list[dict[str, Any]] = [
    file
    for file in json.loads((FIXTURES / "manifest.json").read_text(encoding="utf-8"))["files"]
    if file["file"].startswith(("connections/", "candidates/"))
]
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    url = f"sqlite:///{workspace / 'outreach.db'}"
    app = App(workspace=workspace, user="dana", now=MONDAY, database=url)
    yield app
    app.store.close()


def fixture(name: str) -> Path:
    return next(FIXTURES.glob(f"*/{name}*"))


def take(app: App, *files: Path, owner: str | None = "sam-keller", **how: Any) -> Report:
    return importing.import_files(app, files, owner=owner, **how)


def written(folder: Path, *lines: str, name: str = "Connections.csv", header: str = HEADER) -> Path:
    file = folder / name
    file.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
    return file


def figures(report: FileReport) -> tuple[int, int, int, int]:
    return report.added, report.updated, report.unchanged, report.rejected_count


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


def test_a_refused_file_leaves_the_others_imported(app: App) -> None:
    report = take(app, fixture("39_binary"), fixture("01_standard"), fixture("40_html"))
    assert [file.refused for file in report.files] == ["binary_file", None, "html_page"]
    assert not report.is_complete
    assert report.files[1].added == 6


def test_a_table_of_another_kind_is_refused_with_the_reason(app: App) -> None:
    (report,) = take(app, fixture("10_guide")).files
    assert (report.kind, report.refused) == ("ignored", "assistant_log")
    assert "chats with LinkedIn's assistant" in report.explanation


def test_a_dry_run_tells_the_same_and_writes_nothing(app: App) -> None:
    dry = take(app, fixture("21_dup"), dry_run=True).files[0]
    with app.store.read() as tx:
        assert candidates.count(tx) == 0
        assert audit.entries(tx) == []
    assert dry.preview is not None
    assert dry.preview.columns[2] == ("URL", "profile_url")
    assert [one.last_name for one in dry.preview.people] == ["Marlow"] * 3
    assert figures(dry) == figures(take(app, fixture("21_dup")).files[0])


def test_columns_can_be_mapped_by_hand(app: App, tmp_path: Path) -> None:
    file = written(tmp_path, "Ada Byron,Navy", name="list.csv", header="Wer,Wo")
    assert take(app, file).files[0].refused == "no_known_columns"
    report = take(app, file, column_map={"Wer": "full_name", "Wo": "company"}).files[0]
    assert report.added == 1
    with app.store.read() as tx:
        assert candidates.find(tx, "ada-byron").company == "Navy"


def test_rejected_rows_can_be_mended_and_imported_again(app: App, tmp_path: Path) -> None:
    known = written(
        tmp_path,
        "Ada,Byron,linkedin.com/in/ada,,,,",
        "Grace,Hopper,,grace@navy.example,,,",
        name="known.csv",
        header=HEADER.removesuffix(",Connected On") + ",Tag",
    )
    file = written(
        tmp_path,
        "=Ada,,,,,,",
        "Ada,Byron,linkedin.com/in/ada,grace@navy.example,,,",
        "Jean,Bartik,linkedin.com/in/jean,,,,",
    )
    rejects = tmp_path / "rejects.csv"
    take(app, known)
    report = take(app, file, rejects_to=rejects)
    assert report.rejects == (rejects,)
    assert [row.reason for row in report.files[0].rejected] == [
        "no_identity",
        "conflicting_identity",
    ]
    with rejects.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == ["rejected_because", *HEADER.split(",")]
    assert rows[1][:2] == ["no_identity", "'=Ada"]
    assert rows[2][4] == "grace@navy.example"
    mended = rejects.read_text(encoding="utf-8-sig").replace("'=Ada,", "Adele,Goldstine")
    rejects.write_text(mended.replace("grace@navy.example", ""), encoding="utf-8")
    assert figures(take(app, rejects).files[0])[:3] == (1, 1, 0)


def test_no_file_is_written_when_nothing_is_rejected(app: App, tmp_path: Path) -> None:
    report = take(app, fixture("01_standard"), rejects_to=tmp_path / "rejects.csv")
    assert report.rejects == ()
    assert not (tmp_path / "rejects.csv").exists()


def test_an_owner_may_be_named_by_slug_or_name(app: App) -> None:
    for owner in ("lee", "Lee Ansah", "sam keller"):
        assert take(app, fixture("01_standard"), owner=owner).is_complete
    with app.store.read() as tx:
        assert len(candidates.connected_ids(tx, "lee")) == 6
        assert len(candidates.connected_ids(tx, "sam-keller")) == 6


def test_an_unknown_owner_is_wrong_usage(app: App) -> None:
    with pytest.raises(WrongUsage, match="no sender or colleague 'nobody'"):
        take(app, fixture("01_standard"), owner="nobody")


def test_without_an_owner_nothing_is_imported_when_nobody_can_be_asked(app: App) -> None:
    with pytest.raises(WrongUsage, match="Whose connections") as caught:
        take(app, fixture("17_generic"), fixture("01_standard"), owner=None)
    assert "--owner sam-keller" in caught.value.try_
    with app.store.read() as tx:
        assert candidates.count(tx) == 0


def test_an_owner_is_asked_for_once_and_recognised_from_then_on(app: App) -> None:
    asked: list[str] = []

    def ask(file: str, known: object) -> str:
        asked.append(file)
        return "Lee Ansah"

    take(app, fixture("52_2000"), owner=None, ask=ask)
    content = fixture("52_2000").read_text(encoding="utf-8")
    newer = app.workspace / "Connections.csv"
    newer.write_text(
        content + "New,Body,linkedin.com/in/new-body,,,,01 Mar 2026\n", encoding="utf-8"
    )
    report = take(app, newer, owner=None, ask=ask).files[0]
    assert asked == [fixture("52_2000").name]
    assert (report.owner, report.added) == ("lee", 1)
    assert "recognised" in report.owner_because


def test_the_only_sender_owns_what_nobody_claims(app: App) -> None:
    file = app.workspace / "outreach.toml"
    file.write_text(file.read_text(encoding="utf-8").partition("[colleagues")[0], encoding="utf-8")
    report = take(app, fixture("01_standard"), owner=None).files[0]
    assert (report.owner, report.owner_because) == (
        "sam-keller",
        "taken as Sam Keller's, the only sender here",
    )


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


def test_connections_prove_that_requests_were_accepted(app: App, tmp_path: Path) -> None:
    ada = "Ada,Byron,linkedin.com/in/ada,,,,"
    take(app, written(tmp_path, ada.removesuffix(","), name="l.csv", header=HEADER[:-13]))
    _invited(app, "ada-byron", datetime(2026, 2, 20, 15, tzinfo=UTC))
    report = take(app, written(tmp_path, f"{ada}25 Feb 2026")).files[0]
    assert report.found.accepted == 1
    with app.store.read() as tx:
        ada_id = candidates.find(tx, "ada-byron").id
        (now,) = enrollments.of_candidate(tx, ada_id)
        accepted = events.of_candidate(tx, ada_id)[-1]
    assert now.stage is Stage.CONNECTED
    assert (accepted.kind, accepted.evidence) == (EventKind.ACCEPTED, Evidence.PROVEN)
    assert accepted.occurred_at.date() == date(2026, 2, 25)


def test_an_old_connection_proves_no_acceptance(app: App, tmp_path: Path) -> None:
    ada = "Ada,Byron,linkedin.com/in/ada,,,,"
    take(app, written(tmp_path, ada.removesuffix(","), name="l.csv", header=HEADER[:-13]))
    _invited(app, "ada-byron", datetime(2026, 2, 20, 15, tzinfo=UTC))
    assert take(app, written(tmp_path, f"{ada}25 Feb 2020")).files[0].found.accepted == 0


def _invited(app: App, handle: str, at: datetime) -> None:
    from outreach.actions import history

    with app.store.write() as tx:
        person = candidates.find(tx, handle)
        enrolled = enrollments.enroll(tx, person.id, "compilers", "sam-keller", {}, at)
        request = Event(
            kind=EventKind.SENT,
            occurred_at=at,
            recorded_at=at,
            actor="dana",
            candidate=person.id,
            campaign="compilers",
            sender="sam-keller",
            enrollment=enrolled.id,
            channel=Channel.LINKEDIN_CONNECT,
        )
        history.record(tx, request)


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
    once = _everything(app.store)
    take(app, *files)
    assert _everything(app.store) == once
    app.store.close()


def _everything(store: Store) -> list[object]:
    with store.read() as tx:
        people = candidates.load(tx, range(1, 100))
        return [people, candidates.identities_of(tx, people), candidates.connections_of(tx, people)]


def test_a_store_that_cannot_be_written_loses_nothing(app: App) -> None:
    take(app, fixture("01_standard"))
    other = open_store(app.database_url, app.workspace / "secret.key")
    before = _everything(other)
    with pytest.raises(ZeroDivisionError):
        take(
            app, fixture("52_2000"), tick=lambda what, done, _of: 1 // (what == "reading") and None
        )
    assert _everything(other) == before
    other.close()


def test_each_file_has_its_own_rejected_rows_whatever_its_folder(app: App, tmp_path: Path) -> None:
    files = []
    for folder, name in (("lee", "Ada"), ("sam", "Grace")):
        (tmp_path / folder).mkdir()
        files.append(written(tmp_path / folder, f"{name},,,,,,", name="list.csv"))
    report = take(app, *files, rejects_to=tmp_path / "mend.csv")
    assert [file.name for file in report.rejects] == ["mend-list.csv", "mend-list-2.csv"]
    told = [file.read_text(encoding="utf-8") for file in report.rejects]
    assert ["Ada" in told[0], "Grace" in told[1]] == [True, True]


def test_rejected_rows_never_overwrite_what_is_imported(app: App, tmp_path: Path) -> None:
    file = written(tmp_path, "Ada,,,,,,")
    before = file.read_bytes()
    for place in (file, tmp_path / "missing" / "mend.csv", tmp_path):
        with pytest.raises(WrongUsage, match="Rejected rows cannot be written"):
            take(app, file, rejects_to=place)
    assert file.read_bytes() == before
    with app.store.read() as tx:
        assert candidates.count(tx) == 0


def test_a_file_that_grows_between_two_looks_leaves_nothing(app: App, tmp_path: Path) -> None:
    many = [f"Ada{n},Byron,,ada{n}@example.com,Navy,," for n in range(CHUNK + 1)]
    file = written(tmp_path, *many)

    def grow(what: str, _done: int, _of: int) -> None:
        if what == "reading":
            with file.open("a") as stream:
                stream.write("Cy,Cee,,cy@example.com,Navy,,\n")

    other = written(tmp_path, "Di,Dee,,di@example.com,Navy,,", name="other.csv")
    report = take(app, file, other, tick=grow, rejects_to=tmp_path / "mend.csv")
    assert [one.refused for one in report.files] == ["changed_meanwhile", None]
    with app.store.read() as tx:
        assert candidates.count(tx) == 1
