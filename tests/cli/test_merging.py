"""`candidates merge`: what is listed, decided and taken back, as text, as JSON, and key by key."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jsonschema
import pytest

from outreach.actions import candidates as people
from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.cli.show import candidates as cards
from outreach.cli.show import merging as show
from outreach.core.errors import NothingToDo
from outreach.core.words import EventKind
from tests import cast
from tests.cast import ADA, GRACE
from tests.cli.touches.conftest import Terminal, made_office, terminal, workspace
from tests.conftest import Command
from tests.store.people import merged, record

__all__ = ["made_office", "terminal", "workspace"]  # fixtures
SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def double(one: Any, number: int) -> Any:
    from dataclasses import replace

    return replace(
        one, id=number, handle=f"{one.handle}-2", profile_url=None, email=None, location=None
    )


@pytest.fixture
def app(workspace: Path) -> App:
    found = cast.opened(workspace)
    with found.store.write() as tx:
        cast.add(tx, [double(ADA, 7), double(GRACE, 8)])
    return found


def valid(name: str, content: dict[str, object]) -> dict[str, Any]:
    told = json.loads(json.dumps({"schema": f"outreach.{name}/1", **content}))
    jsonschema.validate(told, json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8")))
    return dict(told)


def test_both_stand_side_by_side_with_what_speaks_for_it(app: App) -> None:
    found = people.suggested(app)
    text = show.doubts(found)
    assert "likely one person" in text
    assert "same name and company, nobody else has both: Analytical Engines" in text
    assert "ada-lovelace " in text and "ada-lovelace-2" in text
    assert "at most one of each two is written to" in text
    assert not any(line != line.rstrip() for line in text.splitlines())
    told = valid("merges", show.doubts_json(found))
    assert [one["chance"] for one in told["suggestions"]] == ["likely", "likely"]


def test_each_decision_says_how_to_take_it_back(app: App) -> None:
    first, second = (one.suggestion.number for one in people.suggested(app).doubts)
    merged = people.confirm(app, first)
    assert show.decided("merged", merged).splitlines() == [
        "✓ ada-lovelace-2 is part of ada-lovelace now: "
        "Ada Lovelace, Compiler engineer, Analytical Engines.",
        "undo: outreach candidates merge --undo 1",
    ]
    rejected = people.tell_apart(app, second)
    assert "Two people: grace-hopper and grace-hopper-2" in show.decided("rejected", rejected)
    listed = people.suggested(app)
    assert "ada-lovelace-2 → ada-lovelace, 2026-03-02, by dana" in show.doubts(listed)
    assert [one["gone"]["handle"] for one in valid("merges", show.doubts_json(listed))["merges"]]
    undone = people.undo_merge(app)
    assert "Two people again: ada-lovelace and ada-lovelace-2" in show.decided("undone", undone)
    for what, done in (("merged", merged), ("rejected", rejected), ("undone", undone)):
        valid("merge", show.decided_json(what, done))


def test_it_takes_two_people_or_one_decision(outreach: Command) -> None:
    assert outreach("candidates", "merge", "ada-lovelace").code == 2
    assert outreach("candidates", "merge", "--confirm", "1", "--reject", "2").code == 2
    nothing = outreach("candidates", "merge", "--undo")
    assert nothing.code == 3 and nothing.err.startswith("No two people were made one")


def test_on_a_terminal_one_key_decides(app: App, terminal: Terminal) -> None:
    app.store.close()
    screen = terminal("candidates", "merge")
    screen.expect(r"\(2 to go\)")
    screen.send("s")
    screen.expect("ada-lovelace-2 is part of ada-lovelace now")
    screen.expect(r"\(1 to go\)")
    screen.send("d")
    screen.expect("Two people: grace-hopper and grace-hopper-2")
    screen.expect("That was the last one")
    assert screen.wait() == 0


def test_whom_a_list_of_names_means_is_asked_and_decided(workspace: Path) -> None:
    app = cast.opened(workspace)
    merged(app.store, [record("", ADA.name), record("", GRACE.name)], exclude="refusals")
    found = people.suggested(app)
    assert "somebody never to write to has this name, of 2026-03-02: refusals" in (
        show.doubts(found)
    )
    told = valid("merges", show.doubts_json(found))
    assert [one["person"]["handle"] for one in told["called"]] == [ADA.handle, GRACE.handle]
    held = people.look(app, ADA.handle)
    assert "Not written to first until somebody decides: outreach candidates merge" in (
        cards.view(held, ZoneInfo("UTC"))
    )
    assert valid("candidate", cards.view_json(held))["called"]["reason"] == "refusals"
    for what, done in (
        ("listed", people.is_listed(app, ADA.handle)),
        ("not_listed", people.is_not_listed(app, GRACE.handle)),
    ):
        valid("merge", show.decided_json(what, done))
        assert "list" in show.decided(what, done)
    assert people.suggested(app).called == ()
    for one in (ADA, GRACE):
        assert cards.view_json(people.look(app, one.handle))["called"] is None
    for _ in (ADA, GRACE):
        valid("merge", show.decided_json("unlisted", people.undo_merge(app)))
    assert len(people.suggested(app).called) == 2
    people.is_listed(app, ADA.handle)
    with pytest.raises(NothingToDo):
        people.is_listed(app, ADA.handle)


def test_a_stop_by_a_frequent_name_is_one_question_and_its_answer_frees_the_others(
    workspace: Path, terminal: Terminal
) -> None:
    app = cast.opened(workspace)
    of_a_name = [record(f"jo-{one}", "Jo Doe", company=f"Works {one}") for one in range(8)]
    merged(app.store, [record("", "Jo Doe"), *of_a_name])
    touches.record(app, ["jo-doe"], Entry(EventKind.STOP))
    told = show.doubts(people.suggested(app))
    assert told.count("somebody never to write to has this name") == 1
    assert "7 more of this name wait for the same word:" in told
    assert "jo-doe-6" in told and "jo-doe-7" not in told and "and 3 more" in told
    grouped = valid("merges", show.doubts_json(people.suggested(app)))["called"]
    assert [len(one["others"]) for one in grouped] == [7]
    app.store.close()
    screen = terminal("candidates", "merge")
    screen.expect(r"\(1 to go\)")
    screen.send("s")
    screen.expect("is on the list, and never written to")
    screen.expect("That was the last one")
    assert screen.wait() == 0


def test_on_a_narrow_screen_no_line_is_longer_than_it_but_a_command(app: App) -> None:
    whole = show.doubts(people.suggested(app))
    assert max(map(len, whole.splitlines())) > 60
    told = show.fitted(whole, 60)
    long = [line for line in told.splitlines() if len(line) > 60]
    assert all("outreach candidates merge" in line for line in long)
    assert set(re.findall(r"[\w-]+", whole)) == set(re.findall(r"[\w-]+", told))
