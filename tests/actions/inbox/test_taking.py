"""What is dropped is imported once, whatever else fails or is written meanwhile."""

from __future__ import annotations

import os
import shlex
import threading
import time
import zipfile

import pytest

from outreach.actions import chores, inbox
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile
from outreach.scheduler import tick
from tests import cast
from tests.actions.inbox.dropping import ARCHIVE, LATER, drop, drop_folder, names, people, settled


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
