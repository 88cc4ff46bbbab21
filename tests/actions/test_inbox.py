"""What is dropped is imported once, and nothing that was dropped is ever lost."""

from __future__ import annotations

import os
import shlex
import shutil
import threading
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from outreach.actions import chores, importing, inbox
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile
from outreach.scheduler import tick
from outreach.store import candidates
from tests import cast

ARCHIVE = (
    Path(__file__).parents[1] / "data/fixtures/archives/Complete_LinkedInDataExport_11-20-2026.zip"
)
HEADER = "First Name,Last Name,Email Address\n"
LATER = datetime(2026, 11, 21, 14, tzinfo=UTC)  # than the archive
LINK = "https://www.linkedin.com/in/"


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    app = cast.opened(workspace, now=LATER)
    (workspace / "inbox").mkdir()
    yield app
    app.store.close()


def drop(app: App, name: str, *people: str, folder: str = "") -> Path:
    file = app.workspace / "inbox" / folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"{person},Example,{person}@example.com\n" for person in people)
    file.write_text(HEADER + "".join(lines))
    settled = time.time() - 60
    os.utime(file, (settled, settled))
    return file


def names(app: App, folder: str) -> list[str]:
    return sorted(file.name for file in (app.workspace / "inbox" / folder).glob("*"))


def people(app: App) -> int:
    with app.store.read() as tx:
        return candidates.count(tx)


def drop_folder(app: App, name: str, *, owner: str = "") -> Path:
    folder = app.workspace / "inbox" / owner / name
    with zipfile.ZipFile(ARCHIVE) as archive:
        archive.extractall(folder)
    for one in (*folder.rglob("*"), folder):
        os.utime(one, (1, 1))
    return folder


@pytest.mark.parametrize("owner", ["", "sam-keller"])
def test_an_archive_may_be_dropped_unpacked_and_leaves_no_letter(app: App, owner: str) -> None:
    folder = drop_folder(app, "Basic_LinkedInDataExport_11-20-2026", owner="sam-keller")
    if not owner:
        folder = folder.rename(folder.parents[1] / folder.name)
    (taken,) = inbox.take_in(app)
    if not owner:  # nobody of the settings owns it
        assert str(taken.refused).startswith(inbox.OWNER_UNKNOWN)
        assert (app.workspace / "inbox" / "refused" / f"2026-11-21T140000-{folder.name}").is_dir()
        return
    assert taken.summary
    (receipt,) = names(app, "done")
    assert receipt.endswith("Basic_LinkedInDataExport_11-20-2026.txt")
    assert not folder.exists()


def test_a_folder_in_the_name_of_nobody_is_told_and_kept(app: App) -> None:
    file = drop(app, "list.csv", "ada", folder="sam-kelller")
    os.utime(file.parent, (1, 1))
    (taken,) = inbox.take_in(app)
    assert taken.refused == (
        "unknown_folder: sam-kelller is no archive, and nobody is called so\n"
        "try: drop what is in it into inbox/ again, or into inbox/OWNER/ of one of these: "
        "lee, sam-keller"
    )
    kept = app.workspace / "inbox" / "refused" / "2026-11-21T140000-sam-kelller" / "list.csv"
    assert kept.read_text().startswith(HEADER)


def test_a_folder_that_is_still_filled_waits_and_an_empty_one_is_left_alone(app: App) -> None:
    folder = drop_folder(app, "Basic")
    (folder / "Connections.csv").touch()
    (app.workspace / "inbox" / "empty").mkdir()
    os.utime(app.workspace / "inbox" / "empty", (1, 1))
    assert list(inbox.take_in(app)) == []
    assert folder.is_dir()


def test_two_files_of_one_name_are_both_kept(app: App) -> None:
    drop(app, "list.csv", "ada")
    drop(app, "list.csv", "grace", folder="sam-keller")
    assert len(list(inbox.take_in(app))) == 2
    assert names(app, "done") == ["2026-11-21T140000-1-list.csv", "2026-11-21T140000-list.csv"]
    assert people(app) == 2


def test_a_file_that_grows_while_it_is_imported_is_taken_up_again(app: App) -> None:
    file = drop(app, "list.csv", "ada")
    with file.open("a") as writer:
        os.utime(file, (1, 1))
        taking = inbox.take_in(app)
        writer.write("grace,Example,grace@example.com\n")
        with app.store.write():  # the import waits for this
            told: list[inbox.Dropped] = []
            other = threading.Thread(target=lambda: told.extend(taking))
            other.start()
            while not names(app, ".working/_"):
                time.sleep(0.01)
            time.sleep(0.2)
            writer.flush()
        other.join()
    assert [one.summary for one in told] == [""]
    (again,) = inbox.take_in(app)
    assert again.summary.startswith("1 new")
    assert people(app) == 2


def test_a_database_that_is_busy_is_not_the_files_fault(app: App) -> None:
    drop(app, "list.csv", "ada")
    other = cast.opened(app.workspace, now=LATER)
    with app.store.outside() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
    with other.store.write(), pytest.raises(ChangedMeanwhile):
        list(inbox.take_in(app))
    other.store.close()
    assert names(app, "refused") == names(app, "done") == []
    assert [one.summary[:5] for one in inbox.take_in(app)] == ["1 new"]


def refuse_in_the_database(app: App, name: str) -> None:
    with app.store.write() as tx:
        tx.exec_driver_sql(
            f"CREATE TRIGGER unforeseen BEFORE INSERT ON candidate WHEN NEW.first_name = '{name}' "
            "BEGIN SELECT RAISE(ABORT, 'unforeseen'); END"
        )


def test_a_file_that_fails_keeps_no_other_from_its_turn_and_is_refused_the_second_time(
    app: App,
) -> None:
    refuse_in_the_database(app, "ada")
    drop(app, "a.csv", "ada", folder="sam-keller")
    drop(app, "b.csv", "grace")
    told = list(chores.take_in(app))
    assert [one.failed for one in told] == [False, True]
    assert told[1].says.startswith("something failed that should not have (IntegrityError)")
    assert (people(app), names(app, "refused")) == (1, [])
    drop(app, "a.csv", "barbara", folder="sam-keller")  # another of that name loses nothing
    assert [one.refused is None for one in inbox.take_in(app)] == [True, False]
    kept = app.workspace / "inbox/refused/2026-11-21T140000-a.csv"
    assert "ada@example.com" in kept.read_text()
    what, way = kept.with_name(f"{kept.name}.reason.txt").read_text().splitlines()
    assert what.startswith("failed_twice: ")
    assert shlex.split(way) == ["try:", "outreach", "import", str(kept), "--owner", "sam-keller"]
    assert names(app, ".working/sam-keller") == []
    assert people(app) == 2


def test_a_loop_told_to_stop_finishes_the_file_in_hand_and_leaves_the_others(app: App) -> None:
    for number in range(3):
        drop(app, f"list-{number}.csv", f"ada{number}")
    stop = threading.Event()
    told: list[chores.Told] = []

    def tell(one: chores.Told) -> None:
        told.append(one)
        stop.set()

    tick(app, tell, stop)
    assert [one.says[:10] for one in told] == ["list-0.csv"]
    assert people(app) == 1
    stop.clear()
    tick(app, told.append, stop)
    assert people(app) == 3


def test_a_chore_that_fails_keeps_no_other_from_its_turn(app: App) -> None:
    (app.workspace / "backups").write_text("a file where a folder should be")
    drop(app, "list.csv", "ada")
    told = list(chores.do_due(app))
    assert [one.chore for one in told if one.failed] == ["backup"]
    assert people(app) == 1
    (app.workspace / "backups").unlink()
    assert [one.chore for one in chores.do_due(app)] == ["backup"]


def settled(file: Path) -> Path:
    long_ago = time.time() - 60
    os.utime(file, (long_ago, long_ago))
    return file


def test_an_archive_leaves_nothing_but_its_name_and_hash(app: App) -> None:
    shutil.copy(ARCHIVE, app.workspace / "inbox" / ARCHIVE.name)
    settled(app.workspace / "inbox" / ARCHIVE.name)
    (told,) = inbox.take_in(app)
    assert told.refused is not None  # Mara is nobody here, and nobody can be asked
    assert "--owner" in told.refused
    folder = app.workspace / "inbox" / "sam-keller"
    folder.mkdir()
    settled(Path(shutil.copy(ARCHIVE, folder / ARCHIVE.name)))
    (told,) = inbox.take_in(app)
    assert told.summary.startswith("9 new")
    (receipt,) = names(app, "done")
    assert receipt == f"2026-11-21T140000-{ARCHIVE.name}.txt"
    assert "sha256" in (app.workspace / "inbox/done" / receipt).read_text()


def test_the_loop_tells_of_stops_and_of_people_perhaps_known_already(app: App) -> None:
    header = "First Name,Last Name,Company,Email Address\n"
    for name, address in (("first.csv", ""), ("second.csv", "oona@example.com")):
        file = drop(app, name)
        settled(file).write_text(f"{header}Oona,Pelkonen,Aurora Grid Oy,{address}\n")
        settled(file)
    assert "perhaps known" in "".join(one.summary for one in inbox.take_in(app))
    folder = app.workspace / "inbox" / "sam-keller"
    folder.mkdir()
    before = b"Thanks for reaching out, but I&#39;m happy where I am and not looking right now."
    with (
        zipfile.ZipFile(ARCHIVE) as archive,
        zipfile.ZipFile(folder / ARCHIVE.name, "w") as copy,
    ):
        for name in archive.namelist():
            copy.writestr(name, archive.read(name).replace(before, b"Never contact me again."))
    settled(folder / ARCHIVE.name)
    (told,) = inbox.take_in(app)
    assert "1 asked to stop: never written to again" in told.summary, told.summary
    assert "perhaps known already: outreach candidates merge asks" in told.summary, told.summary


@pytest.mark.parametrize("table", ["headers", "dates"])
def test_an_archive_of_which_a_table_cannot_be_read_is_never_put_away(app: App, table: str) -> None:
    header = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT"
    row = f"c1,Bo Lind,{LINK}bo,Sam Keller,{LINK}sam-keller,gestern,Please stop writing to me."
    if table == "headers":
        header = "KONVERSATIONS-ID,VON,PROFIL-URL,AN,URLS,DATUM,INHALT"
    folder = app.workspace / "inbox" / "Sam-Keller"  # the case of letters says nothing
    folder.mkdir()
    with zipfile.ZipFile(folder / "Basic.zip", "w") as archive:
        archive.writestr("Connections.csv", f"First Name,Last Name,URL\nAda,Vogel,{LINK}ada\n")
        archive.writestr("messages.csv", f"{header}\n{row}\n")
    settled(folder / "Basic.zip")
    (told,) = inbox.take_in(app)
    assert people(app) == 1
    assert told.refused is not None and "messages.csv" in told.refused
    code, way = told.refused.splitlines()
    assert code.startswith("no_known_columns" if table == "headers" else "no_row_accepted")
    assert "outreach import" in way and "--map" not in way
    refused = app.workspace / "inbox" / "refused" / "2026-11-21T140000-Basic.zip"
    assert names(app, "refused") == [refused.name, f"{refused.name}.reason.txt"]
    why = refused.with_name(f"{refused.name}.reason.txt").read_text()
    assert str(refused.with_suffix("")) in why
    report = importing.import_files(app, [refused], owner="sam-keller")
    assert inbox.settle(app, [refused], report) == [] and refused.exists()
    assert names(app, "done") == []


def test_people_of_the_folder_exclude_are_barred_and_no_candidates(app: App) -> None:
    drop(app, "employees.csv", "ada", folder="exclude")
    (told,) = inbox.take_in(app)
    assert told.summary.startswith("1 barred, 0 rejected; 1 by name only: ")
    assert people(app) == 0


def test_a_file_of_which_no_row_names_anybody_is_refused_with_its_rows(app: App) -> None:
    file = drop(app, "list.csv")
    file.write_text(HEADER + "Ada,,\nGrace,,\n")
    settled(file)
    (told,) = inbox.take_in(app)
    assert told.refused is not None
    assert "none of its 2 rows" in told.refused
    assert names(app, "done") == []
    assert names(app, "refused") == [
        "2026-11-21T140000-list.csv",
        "2026-11-21T140000-list.csv.reason.txt",
        "2026-11-21T140000-list.csv.rejects.csv",
    ]


def test_rejected_rows_lie_beside_the_file_that_was_done(app: App) -> None:
    file = drop(app, "list.csv", "ada")
    file.write_text(file.read_text() + "Grace,,\n")
    settled(file)
    list(inbox.take_in(app))
    assert names(app, "done") == [
        "2026-11-21T140000-list.csv",
        "2026-11-21T140000-list.csv.rejects.csv",
    ]


def unknown(app: App, name: str) -> Path:
    """Drop an archive that says of nobody here that it is theirs; return where it waits."""
    settled(Path(shutil.copy(ARCHIVE, app.workspace / "inbox" / name)))
    (told,) = inbox.take_in(app)
    assert told.refused is not None
    assert told.refused.startswith("owner_unknown")
    return app.workspace / "inbox/refused" / f"2026-11-21T140000-{name}"


def test_the_way_out_of_a_refusal_is_a_command_that_names_the_file_where_it_is_now(
    app: App,
) -> None:
    kept = unknown(app, "Sam's archive.zip")
    reason = kept.with_name(f"{kept.name}.reason.txt").read_text()
    command = shlex.split(reason.partition("try: ")[2].splitlines()[0], comments=True)
    assert command == ["outreach", "import", str(kept), "--owner", "sam-keller"]
    drop(app, "table.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    settled(app.workspace / "inbox/table.xlsx")
    (told,) = inbox.take_in(app)
    assert "FILE" not in (told.refused or "FILE")
    reason = (kept.parent / "2026-11-21T140000-table.xlsx.reason.txt").read_text()
    assert reason.rstrip().endswith(f"outreach import {kept.parent}/2026-11-21T140000-table.csv")


def test_what_waited_for_its_owner_is_gone_once_somebody_answered(app: App) -> None:
    kept, other = unknown(app, "one.zip"), unknown(app, "two.zip")
    report = importing.import_files(app, [kept], owner="sam-keller")
    assert inbox.settle(app, [kept], report) == [kept.name]
    assert names(app, "refused") == []
    assert names(app, "done") == ["2026-11-21T140000-one.zip.txt"]
    assert (app.workspace / "inbox/two.zip").exists()
    (told,) = inbox.take_in(app)  # it names whom the answer was about
    assert (told.name, told.refused) == ("two.zip", None)
    assert not other.exists()


def test_what_waits_for_its_owner_is_looked_at_again_when_the_settings_name_more(app: App) -> None:
    kept = unknown(app, "one.zip")
    assert list(inbox.take_in(app)) == []
    file = app.workspace / "outreach.toml"
    file.write_text(file.read_text() + '\n[colleagues.mara]\nname = "Mara Testrup"\n')
    later = kept.with_name(f"{kept.name}.reason.txt").stat().st_mtime + 1
    os.utime(file, (later, later))
    (told,) = inbox.take_in(cast.opened(app.workspace, now=LATER))
    assert (told.name, told.refused) == ("one.zip", None)
    assert names(app, "refused") == []
