"""Rows and files that cannot be taken in: told, kept to be mended, and nothing else is lost."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from outreach.app import App
from outreach.core.errors import WrongUsage
from outreach.store import audit, candidates
from outreach.store.bulk import CHUNK
from outreach.store.opening import open_store
from tests.actions.importing.made import HEADER, everything, figures, fixture, take, written


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


def test_a_store_that_cannot_be_written_loses_nothing(app: App) -> None:
    take(app, fixture("01_standard"))
    other = open_store(app.database_url, app.workspace / "secret.key")
    before = everything(other)
    with pytest.raises(ZeroDivisionError):
        take(
            app, fixture("52_2000"), tick=lambda what, done, _of: 1 // (what == "reading") and None
        )
    assert everything(other) == before
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
