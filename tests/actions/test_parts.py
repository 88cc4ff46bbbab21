"""A large file is merged part after part, each while the next is read: it comes to the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from math import inf
from pathlib import Path

import pytest

from outreach.actions.importing import FileReport
from outreach.actions.importing.people import People, run_of
from outreach.actions.importing.rejects import Rejects
from outreach.actions.importing.request import Request, Tick, silent
from outreach.app import App
from outreach.archive import open_table
from outreach.core.errors import FileRefused
from outreach.core.words import Candidate
from outreach.store import candidates
from outreach.store.bulk import CHUNK
from tests.conftest import MONDAY

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
ADA = "https://www.linkedin.com/in/ada-byron-zz1"


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    app = App(workspace, "dana", MONDAY, f"sqlite:///{workspace / 'outreach.db'}")
    yield app
    app.store.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a list of three parts with people who are told of in more than one of them."""
    rows = [f"Cy{n},Cee,,cy{n}@example.com,Navy,Sailor," for n in range(3 * CHUNK)]
    rows[1] = f"Ada,Byron,{ADA},,Engines,Clerk,"
    rows[CHUNK + 7] = f"Ada,Byron,{ADA},ada@example.com,Engines,Analyst,"
    rows[2 * CHUNK + 7] = f"Ada,Byron,{ADA},,Engines,Director,"
    rows[3] = f"Bo,Pohl,{ADA}0,bo@example.com,Looms,Weaver,"
    rows[2 * CHUNK + 8] = "Bo,Pohl,,bo@example.com,Looms,Foreman,"
    rows[2 * CHUNK + 9] = "Cy4,Cee,,cy4@example.com,Navy,Captain,"
    rows[-1] = ",,,,,,"
    found = tmp_path / "people.csv"
    found.write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return found


def take(app: App, file: Path, part: float, tick: Tick = silent) -> FileReport:
    table, request = open_table(file), Request(tick=tick)
    with ExitStack() as stack:
        people = People(
            app, table, run_of(app, table, request, None), request, Rejects(None, ()), None, part
        )
        people.look_up()
        people.read(stack)
        with app.store.write() as tx:
            return people.merge(tx)


def everybody(app: App) -> set[Candidate]:
    with app.store.read() as tx:
        people = candidates.load(tx, candidates.ids(tx)).values()
    return {replace(one, id=0) for one in people}


def test_the_parts_of_a_file_come_to_what_the_whole_does(
    app: App, file: Path, tmp_path: Path
) -> None:
    report = take(app, file, CHUNK)
    other = App(app.workspace, "dana", MONDAY, f"sqlite:///{tmp_path / 'other.db'}")
    whole = take(other, file, inf)
    assert report == whole
    assert (report.added, report.repeated, report.rejected_count) == (3 * CHUNK - 5, 4, 1)
    people = everybody(app)
    assert people == everybody(other)
    other.store.close()
    told = {(one.first_name, one.position, one.email) for one in people if one.position != "Sailor"}
    assert told == {
        ("Ada", "Director", "ada@example.com"),
        ("Bo", "Foreman", "bo@example.com"),
        ("Cy4", "Captain", "cy4@example.com"),
    }


def test_a_file_in_parts_says_nothing_new_when_it_comes_again_with_one_row_more(
    app: App, file: Path
) -> None:
    take(app, file, CHUNK)
    before = everybody(app)
    with file.open("a", encoding="utf-8") as stream:
        stream.write("Di,Dee,,di@example.com,Navy,,\n")
    take(app, file, CHUNK)
    assert {one for one in everybody(app) if one.first_name != "Di"} == before


def test_a_part_is_read_while_the_one_before_it_is_merged(app: App, file: Path) -> None:
    told: list[tuple[str, int, int]] = []
    take(app, file, CHUNK, lambda *what: told.append(what))
    reading = [one for one in told if one[0] == "reading"]
    merging = [one for one in told if one[0] == "importing"]
    assert len(reading) == 1  # the rest is told by what is merged
    assert [done for _, done, _ in merging] == sorted(done for _, done, _ in merging)
    _, done, of = merging[-1]
    assert done == of


def test_a_file_that_changes_between_two_parts_leaves_nothing(app: App, file: Path) -> None:
    def grow(what: str, _done: int, _of: int) -> None:
        if what == "importing":
            with file.open("a") as stream:
                stream.write("Di,Dee,,di@example.com,Navy,,\n")

    with pytest.raises(FileRefused, match="written to while"):
        take(app, file, CHUNK, grow)
    with app.store.read() as tx:
        assert candidates.count(tx) == 0
