from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from outreach.actions import candidates as actions
from outreach.actions import importing
from outreach.actions.candidates import Facts
from outreach.actions.touches import undo
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo, WrongUsage
from outreach.core.query import parse
from outreach.core.words import EventKind, Stage
from outreach.store import candidates, events, search, suppressions

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
ADA = "https://www.linkedin.com/in/ada-byron"
GRACE = "https://www.linkedin.com/in/grace-hopper"


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    second = workspace / "campaigns" / "interpreters.yaml"
    second.write_text((workspace / "campaigns" / "compilers.yaml").read_text(encoding="utf-8"))
    url = f"sqlite:///{workspace / 'outreach.db'}"
    app = App(workspace=workspace, user="dana", now=MONDAY, database=url)
    facts = Facts("Ada Byron", "", "Analytical Engines", "Programmer", "", "London", ("Python",))
    actions.add(app, [ADA], facts, "a talk at PyCon")
    yield app
    app.store.close()


def test_somebody_found_by_hand_is_added_with_where_they_were_found(app: App) -> None:
    found = actions.look(app, "ada-byron")
    assert (found.person.greeting_name, found.person.skills) == ("Ada", ("Python",))
    (source,) = found.sources
    assert (source.file_name, source.kind, source.actor) == ("a talk at PyCon", "by_hand", "dana")


def test_adding_somebody_again_teaches_what_is_new(app: App) -> None:
    (again,) = actions.add(app, ["linkedin.com/in/Ada-Byron/"], Facts(email="Ada@Example.com"))
    assert (again.is_new, again.person.email) == (False, "ada@example.com")


def test_several_profiles_are_added_at_once_without_facts(app: App) -> None:
    added = actions.add(app, [GRACE, "https://www.linkedin.com/in/jean-bartik"], Facts())
    assert [one.person.handle for one in added] == ["grace-hopper", "jean-bartik"]
    with pytest.raises(WrongUsage):
        actions.add(app, [GRACE, ADA], Facts("Grace Hopper"))


@pytest.mark.parametrize("url", ["https://www.linkedin.com/company/acme", "ada", "https://x.org"])
def test_what_is_no_profile_is_not_added(app: App, url: str) -> None:
    with pytest.raises(WrongUsage, match="not the address"):
        actions.add(app, [url], Facts())


def test_facts_of_two_people_add_nobody(app: App) -> None:
    actions.add(app, [GRACE], Facts("Grace Hopper", "grace@example.com"))
    with pytest.raises(Blocked, match="two people"):
        actions.add(app, [ADA], Facts(email="grace@example.com"))


def test_a_mended_fact_is_found_by_search_and_the_old_one_stays_as_said(app: App) -> None:
    edited = actions.edit(app, "ada-byron", {"company": "Lighthouse AI", "skills": "Rust, Go"})
    assert edited.changed == ("company", "skills")
    with app.store.read() as tx:
        assert search.matching_ids(tx, parse("rust company:lighthouse")) == [edited.after.id]
    facts = [source.facts.get("company") for source in actions.look(app, "ada-byron").sources]
    assert facts == ["Analytical Engines", "Lighthouse AI"]


def test_a_fact_can_be_taken_away_and_an_equal_one_is_no_change(app: App) -> None:
    assert actions.edit(app, "ada-byron", {"location": ""}).after.location is None
    with pytest.raises(NothingToDo):
        actions.edit(app, "ada-byron", {"company": "Analytical Engines"})


def test_somebody_elses_address_is_refused(app: App) -> None:
    actions.add(app, [GRACE], Facts("Grace Hopper", "grace@example.com"))
    with pytest.raises(Blocked) as caught:
        actions.edit(app, "ada-byron", {"email": "grace@example.com"})
    assert caught.value.where == "grace-hopper"
    for facts in ({"email": "nobody"}, {"profile_url": "https://example.com"}):
        with pytest.raises(WrongUsage):
            actions.edit(app, "ada-byron", facts)


def test_a_barred_person_is_barred_under_a_mended_address_too(app: App) -> None:
    with app.store.write() as tx:
        ada = candidates.find(tx, ADA)
        suppressions.bar(tx, app.store, ada, "suppressed", "asked to stop", "dana", MONDAY)
    actions.edit(app, "ada-byron", {"email": "ada@example.com"})
    with app.store.read() as tx:
        barred = suppressions.among(tx, app.store, {1: ["email:ada@example.com"]})
    assert barred[1].reason == "asked to stop"


def test_who_gets_the_address_of_somebody_barred_is_barred(app: App) -> None:
    actions.edit(app, "ada-byron", {"email": "ada@example.com"})
    with app.store.write() as tx:
        ada = candidates.find(tx, ADA)
        suppressions.bar(tx, app.store, ada, "suppressed", "asked to stop", "dana", MONDAY)
    actions.add(app, [GRACE], Facts("Grace Hopper"))
    actions.edit(app, "ada-byron", {"email": ""})
    actions.edit(app, "grace-hopper", {"email": "ada@example.com"})
    with app.store.read() as tx:
        grace = candidates.find(tx, GRACE)
        assert grace.id in candidates.barred_ids(tx, "suppressed")
    actions.edit(app, "grace-hopper", {"email": ""})
    with app.store.read() as tx:
        assert suppressions.bars_of(tx, app.store, grace)[0].reason == "asked to stop"


def test_notes_and_snoozes_are_taken_back(app: App) -> None:
    actions.note(app, "ada-byron", "met at PyCon")
    snoozed = actions.snooze(app, "ada-byron", "2 weeks")
    assert snoozed.event.details["until"] == "2026-03-16"
    undo(app)
    undo(app)
    kinds = [event.kind for event in actions.look(app, "ada-byron").events]
    assert kinds == [EventKind.NOTED, EventKind.SNOOZED, EventKind.UNDONE, EventKind.UNDONE]
    with app.store.read() as tx:
        assert events.effective(tx) == []


def test_somebody_rejected_for_a_role_stands_so_until_it_is_taken_back(app: App) -> None:
    done = actions.reject(app, "ada-byron", "works in hardware", "compilers")
    assert done.enrollment is not None
    assert done.enrollment.stage is Stage.REJECTED
    undo(app)
    (now,) = actions.look(app, "ada-byron").enrollments
    assert now.stage is Stage.IDENTIFIED


def test_moving_leaves_one_campaign_for_another_and_back_again(app: App) -> None:
    assert actions.move(app, "ada-byron", "compilers").left is None
    assert actions.move(app, "ada-byron", "interpreters").left == "compilers"
    there = {one.campaign: one.closed_at for one in actions.look(app, "ada-byron").enrollments}
    assert (there["compilers"], there["interpreters"]) == (MONDAY, None)
    with pytest.raises(NothingToDo):
        actions.move(app, "ada-byron", "interpreters")
    back = actions.move(app, "ada-byron", "compilers")
    assert (back.left, back.enrollment.closed_at) == ("interpreters", None)


def test_everybody_or_who_matches_is_handed_out(app: App) -> None:
    actions.add(app, [GRACE], Facts("Grace Hopper", position="Admiral"))
    assert [one.person.handle for one in actions.export(app)] == ["ada-byron", "grace-hopper"]
    (ada,) = actions.export(app, "python")
    assert (ada.person.handle, ada.sources) == ("ada-byron", ("a talk at PyCon",))


def test_who_knows_a_person_is_shown_by_name(app: App, tmp_path: Path) -> None:
    file = tmp_path / "Connections.csv"
    file.write_text(f"First Name,Last Name,URL,Connected On\nAda,Byron,{ADA},06 May 2019\n")
    importing.import_files(app, [file], owner="lee")
    found = actions.look(app, ADA)
    assert [(one.owner, found.names[one.owner]) for one in found.connections] == [
        ("lee", "Lee Ansah")
    ]
