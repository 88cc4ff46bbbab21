"""Staying in touch on a real store: who is listed, and a word in the plan that is done once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from outreach.actions import candidates as people
from outreach.actions import network, planning, touches
from outreach.actions.touches import Entry, Naming
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo, WrongUsage
from outreach.core.network import Why
from outreach.core.network.campaign import slug_of
from outreach.core.sequences import KEEP_IN_TOUCH
from outreach.core.words import EventKind, ReplyClass
from outreach.store import candidates, connections, enrollments
from tests.store.people import merged, record

ADA, GRACE, JOSE = "ada-lovelace", "grace-hopper", "jose-ng"
LONG_AGO = date(2024, 5, 6)


def meet(app: App, *handles: str, on: date = LONG_AGO) -> None:
    with app.store.write() as tx:
        for handle in handles:
            connections.claim(tx, "sam-keller", candidates.find(tx, handle).id, on)


def listed(app: App, name: str) -> list[str]:
    found = network.acquaintances(app)
    lines = getattr(found.network, name)
    return [found.people[line.tie.candidate].handle for line in lines]


def candidate_of(app: App, handle: str) -> int:
    with app.store.read() as tx:
        return candidates.find(tx, handle).id


def tasks(app: App) -> list[str]:
    (plan,) = planning.plans(app)
    return [one.handle for one in plan.touches if one.step == KEEP_IN_TOUCH]


def test_a_silent_connection_who_fits_a_role_is_listed(shared_office: App) -> None:
    meet(shared_office, ADA)
    meet(shared_office, GRACE, on=date(2026, 1, 5))
    found = network.acquaintances(shared_office)
    (line,) = found.network.silent
    assert found.people[line.tie.candidate].handle == ADA
    assert [one.why for one in line.reasons] == [Why.ROLE]
    assert (found.connections, found.network.silent_in_all) == (2, 1)


def test_a_new_company_is_seen_in_a_later_file(shared_office: App) -> None:
    meet(shared_office, JOSE)
    merged(shared_office.store, [record("jose-ng", "José Ng", company="Piedmont Gear")])
    merged(shared_office.store, [record("jose-ng", "José Ng", company="Tarheel Tools")])
    with shared_office.store.write() as tx:  # the first file is a year old
        tx.exec_driver_sql(
            "UPDATE observation SET at = '2025-03-02 14:00:00+00:00' "
            "WHERE id = (SELECT min(id) FROM observation)"
        )
    assert listed(shared_office, "silent") == [JOSE]


def test_what_people_said_is_answered_thanked_and_remembered(shared_office: App) -> None:
    meet(shared_office, ADA, GRACE)
    naming = Naming("Pim Doorn", "https://www.linkedin.com/in/pim-doorn-example")
    touches.record(shared_office, [ADA], Entry(EventKind.REFERRAL, naming=naming))
    touches.record(shared_office, [GRACE], Entry(EventKind.REPLIED, reply=ReplyClass.QUESTION))
    assert listed(shared_office, "thanks") == [ADA]
    assert set(listed(shared_office, "unanswered")) == {ADA, GRACE}
    assert listed(shared_office, "circle")[0] == ADA


def test_an_answer_is_in_the_plan_while_it_is_due(office: App) -> None:
    ada = candidate_of(office, ADA)
    touches.record(office, [ADA], Entry(EventKind.SENT))
    touches.record(office, [ADA], Entry(EventKind.REPLIED, reply=ReplyClass.NOT_NOW))
    assert network.acquaintances(office).answers == {ada}
    later = office.at(office.now + timedelta(days=1))
    touches.record(later, [ADA], Entry(EventKind.SENT))
    found = network.acquaintances(later)
    assert (found.answers, found.coming) == (set(), {ada})


def test_a_reply_that_turned_out_a_no_makes_nobody_helpful(shared_office: App) -> None:
    meet(shared_office, ADA, GRACE)
    for handle in (ADA, GRACE):
        touches.record(shared_office, [handle], Entry(EventKind.REPLIED))
    tomorrow = shared_office.at(shared_office.now + timedelta(days=1))
    touches.record(tomorrow, [ADA], Entry(EventKind.REPLIED, reply=ReplyClass.NO))
    touches.record(tomorrow, [GRACE], Entry(EventKind.REPLIED, reply=ReplyClass.REFERRAL))
    found = network.acquaintances(tomorrow)
    assert [(line.tie.days_heard, line.says) for line in found.network.circle] == [
        (1, ("referral, wrote on 1 day",))
    ]


@pytest.mark.parametrize("how", ["stop", "never", "snoozed", "rejected"])
def test_nobody_who_is_left_alone_is_listed_or_planned(office: App, how: str) -> None:
    meet(office, ADA)
    assert listed(office, "silent") == [ADA]
    network.plan_task(office, ADA)
    assert tasks(office) == [ADA]
    if how == "snoozed":
        people.snooze(office, ADA, "2026-06-01")
    elif how == "rejected":
        people.reject(office, ADA, "not a fit")
    else:
        touches.record(office, [ADA], Entry(EventKind(how)))
    for name in ("silent", "unanswered", "thanks", "circle", "moved"):
        assert listed(office, name) == []
    assert tasks(office) == []
    found = network.acquaintances(office)  # connected they are all the same
    assert (found.connections, found.never_again) == (1, int(how != "snoozed"))
    if how != "rejected":
        with pytest.raises((Blocked, NothingToDo)):
            network.plan_task(office, ADA, "hello")


def test_a_word_is_planned_once_and_done_once(shared_office: App) -> None:
    meet(shared_office, ADA)
    task = network.plan_task(shared_office, ADA, "she spoke at a meetup")
    assert task.reason == "she spoke at a meetup"
    with pytest.raises(NothingToDo):
        network.plan_task(shared_office, ADA, "again")
    (plan,) = planning.plans(shared_office)
    (planned,) = [one for one in plan.touches if one.step == KEEP_IN_TOUCH]
    assert (planned.kind, planned.because["reason"]) == ("task", task.reason)
    touches.record(shared_office, [ADA], Entry(EventKind.SENT))
    assert tasks(shared_office) == []
    assert listed(shared_office, "silent") == []
    later = shared_office.at(shared_office.now + timedelta(days=400))
    network.plan_task(later, ADA, "a year on")
    assert tasks(later) == [ADA]


def test_a_task_is_a_card_like_any_other(office: App) -> None:
    meet(office, ADA)
    network.plan_task(office, ADA, "she spoke at a meetup")
    card = touches.next_card(office)
    assert (card.person.handle, card.campaign.name) == (ADA, "Staying in touch")
    assert card.touch.text is None
    touches.settle(office, card.touch, Entry(EventKind.NOT_SENT, reason="later"))
    assert tasks(office) == []
    tomorrow = office.at(office.now + timedelta(days=1))
    assert tasks(tomorrow) == [ADA]


def test_a_role_waits_until_the_word_is_out_and_rested(office: App) -> None:
    network.plan_task(office, ADA, "she spoke at a meetup")
    (plan,) = planning.plans(office)
    assert [one.step for one in plan.touches if one.handle == ADA] == [KEEP_IN_TOUCH]
    touches.record(office, [ADA], Entry(EventKind.SENT))
    (plan,) = planning.plans(office)
    assert ADA not in [one.handle for one in plan.touches]
    (plan,) = planning.plans(office.at(office.now + timedelta(days=31)))
    assert ADA in [one.handle for one in plan.touches if one.campaign == "compilers"]


def test_who_has_something_coming_in_a_campaign_gets_no_task(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    with pytest.raises(Blocked, match="comes next"):
        network.plan_task(office, ADA, "hello")


def test_undo_takes_a_task_out_of_the_plan(office: App) -> None:
    network.plan_task(office, ADA, "she spoke at a meetup")
    touches.undo(office)
    assert tasks(office) == []
    network.plan_task(office, ADA, "she spoke at another")
    assert tasks(office) == [ADA]
    with office.store.read() as tx:
        (kept,) = enrollments.of_candidate(tx, candidates.find(tx, ADA).id)
    assert kept.campaign == slug_of("sam-keller")
    assert kept.closed_at is not None


def test_without_any_reason_one_has_to_be_given(office: App) -> None:
    with pytest.raises(WrongUsage, match="say why"):
        network.plan_task(office, JOSE)
