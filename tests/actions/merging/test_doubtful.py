"""Two who may be one: asked about with what speaks for it, and at most one is written to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from outreach.actions import candidates as people
from outreach.actions import planning, privacy
from outreach.actions import touches as cards
from outreach.app import App
from outreach.core.doubles import Reason
from outreach.core.errors import NotFound
from outreach.core.plans import HeldCode
from outreach.core.words import EventKind
from outreach.store import (
    connections,
    doubles,
    suppressions,
)
from tests import cast
from tests.actions.merging.made import COUNTESS, ask, with_countess
from tests.cast import ADA, GRACE, JOSE
from tests.conftest import MONDAY
from tests.store.people import merged as imported
from tests.store.people import record

UNMAILED = replace(COUNTESS, email=None)


@pytest.fixture
def alike(office: App) -> App:
    """Give an office with two Adas of whom nothing says that they are two."""
    return with_countess(office, UNMAILED)


def test_a_suggestion_is_told_with_its_evidence_and_asked_once(alike: App) -> None:
    (doubt,) = people.suggested(alike).doubts
    assert doubt.suggestion.evidence.keys() == {Reason.SAME_COMPANY, Reason.OPAQUE_ID}
    people.tell_apart(alike, doubt.suggestion.number)
    assert people.suggested(alike).doubts == ()
    with alike.store.write() as tx:
        cast.change(tx, UNMAILED, headline="Weaving")
    assert people.suggested(alike).doubts == ()
    with alike.store.write() as tx:  # a new reason
        for one in (ADA, COUNTESS):
            connections.claim(tx, "lee", one.id, date(2020, 1, 1))
        cast.change(tx, UNMAILED, headline="Weaving by steam")
    (again,) = people.suggested(alike).doubts
    assert Reason.SAME_DAY in again.suggestion.evidence
    with pytest.raises(NotFound):
        people.confirm(alike, 99)


@pytest.mark.parametrize(
    "names",
    [
        (("Anna", "Müller"), ("Anna", "Mueller")),
        (("Anna", "Mueller"), ("Anna", "Müller")),
        (("Anna", "Müller"), ("Dr. Anna", "Mueller")),
        (("Anna K.", "Müller"), ("Anna", "Müller")),
    ],
)
@pytest.mark.parametrize("is_looked_at", [True, False])
def test_two_spellings_of_one_name_are_asked_about(
    alike: App, names: tuple[tuple[str, str], ...], is_looked_at: bool
) -> None:
    for number, (first, last) in enumerate(names):
        if number and is_looked_at:
            people.suggested(alike)
        with alike.store.write() as tx:
            url = f"https://www.linkedin.com/in/anna-{number}"
            person = replace(ADA, id=40 + number, handle=f"anna-{number}", email=None)
            anna = replace(person, first_name=first, last_name=last, profile_url=url)
            cast.add(tx, [anna])
            cast.change(tx, anna, headline="Weaving")
    found = {one.suggestion.pair for one in people.suggested(alike).doubts}
    assert (40, 41) in found


def test_a_suggestion_goes_when_nothing_speaks_for_it_any_more(alike: App) -> None:
    assert len(people.suggested(alike).doubts) == 1
    with alike.store.write() as tx:
        address = "https://www.linkedin.com/in/countess"
        cast.change(tx, UNMAILED, profile_url=address, company="Looms")
    assert people.suggested(alike).doubts == ()


def test_a_row_with_the_keys_of_two_is_rejected_and_asks_whether_they_are_one(alike: App) -> None:
    row = record("grace-hopper", "Grace Hopper", email="jose@example.com")
    counts = imported(alike.store, [row], file_name="list.csv")
    assert counts.conflicts == [1]
    found = {one.suggestion.pair: one.suggestion.evidence for one in people.suggested(alike).doubts}
    assert found[GRACE.id, JOSE.id] == {Reason.ROW_SAYS_BOTH: "list.csv, row 1"}


def test_at_most_one_of_a_doubtful_pair_is_written_to_and_none_when_one_asked_to_stop(
    alike: App,
) -> None:
    def told() -> dict[str, HeldCode]:
        plan = planning.plan_day(alike, alike.settings.senders["sam-keller"])
        adas = {"ada-lovelace", "ada-lovelace-2"}
        assert len(adas & {one.handle for one in plan.touches}) <= 1
        return {one.handle: one.code for one in plan.held_back if one.handle in adas}

    assert list(told().values()) == [HeldCode.DOUBTFUL_DOUBLE]
    ask(alike, COUNTESS)
    assert told()["ada-lovelace"] == HeldCode.DOUBTFUL_DOUBLE
    with alike.store.write() as tx:
        suppressions.bar(tx, alike.store, COUNTESS, "suppressed", "asked", "dana", MONDAY)
        # of another address, so that the name and company of the first do not bar the second
        cast.change(tx, ADA, company="Engines")
        suppressions.settle(tx, alike.store, [ADA.id])
        doubles.suggest(tx, [(ADA.id, COUNTESS.id)], "list.csv, row 1", MONDAY)
    assert told() == {
        "ada-lovelace": HeldCode.DOUBTFUL_DOUBLE,
        "ada-lovelace-2": HeldCode.SUPPRESSED,
    }
    privacy.forget(alike, "ada-lovelace-2")  # the stop outlives whoever asked for it
    assert list(told()) == ["ada-lovelace"]


NAMESAKE = replace(
    COUNTESS, id=8, handle="ada-bare", first_name="Ada", last_name="Lovelace", email=None,
    member_id=None, company=None, position=None, headline=None, location=None, skills=(),
)  # fmt: skip


def held(app: App) -> dict[str, HeldCode]:
    """Return why whoever is called Ada is held back; at most one of them is planned."""
    plan = planning.plan_day(app, app.settings.senders["sam-keller"])
    assert len([one for one in plan.touches if one.handle.startswith("ada-")]) <= 1
    return {one.handle: one.code for one in plan.held_back if one.handle.startswith("ada-")}


def test_a_bare_name_of_a_list_asks_nothing_until_we_had_to_do_with_one_of_the_two(
    shared_office: App,
) -> None:
    app = with_countess(shared_office, NAMESAKE)
    assert people.suggested(app).doubts == ()
    assert held(app).get("ada-lovelace") is None
    ask(app, ADA)
    (doubt,) = people.suggested(app).doubts
    assert doubt.suggestion.evidence == {Reason.SAME_NAME: ""}


def test_a_bare_name_we_wrote_to_holds_who_comes_in_with_a_profile(shared_office: App) -> None:
    app = shared_office
    with app.store.write() as tx:
        cast.change(tx, ADA, first_name="Another")
        cast.add(tx, [NAMESAKE])
    ask(app, NAMESAKE)
    assert "ada-lovelace" not in held(app)
    with app.store.write() as tx:
        cast.change(tx, ADA, first_name="Ada")
    assert held(app)["ada-lovelace"] == HeldCode.DOUBTFUL_DOUBLE
    with app.store.write() as tx:
        assert doubles.group_of(tx, ADA.id) == {ADA.id, NAMESAKE.id}


def test_of_a_frequent_name_nobody_waits_at_the_send_whom_the_plan_does_not_hold(
    shared_office: App,
) -> None:
    app = shared_office
    elsewhere = [
        replace(ADA, id=20 + one, handle=f"ada-{one}", email=None, company=f"Works {one}",
                profile_url=f"https://www.linkedin.com/in/ada-{one}")
        for one in range(6)
    ]  # fmt: skip
    with app.store.write() as tx:
        cast.add(tx, [NAMESAKE, *elsewhere])
    ask(app, NAMESAKE)
    plan = planning.plan_day(app, app.settings.senders["sam-keller"])
    due = [one.handle for one in plan.touches if one.handle.startswith("ada-")]
    assert "ada-lovelace" in due
    assert people.suggested(app).doubts == ()
    cards.record(app, [ADA.handle], cards.Entry(EventKind.SENT))
    (doubt,) = people.suggested(app).doubts
    assert {side.person.id for side in doubt.sides} == {ADA.id, NAMESAKE.id}
    with app.store.read() as tx:
        assert doubles.group_of(tx, ADA.id) == {ADA.id, NAMESAKE.id}
