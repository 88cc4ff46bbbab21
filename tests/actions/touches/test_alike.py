"""Two entries that may be one person get one message, whatever came in since the plan was made."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from outreach.actions import planning, touches
from outreach.actions.candidates import calling, merging
from outreach.actions.touches import Entry, Queue
from outreach.app import App
from outreach.core.errors import Blocked
from outreach.core.plans import HeldCode, PlannedTouch
from outreach.core.proof import SeenMessage
from outreach.core.words import Candidate, EventKind
from outreach.store import doubles, events, messages
from tests import cast
from tests.cast import ADA
from tests.conftest import MONDAY
from tests.store.people import merged, record

SENT = Entry(EventKind.SENT)
TWIN = replace(
    ADA,
    id=9,
    handle="ada-lovelace-2",
    profile_url="https://www.linkedin.com/in/another-ada",
    email=None,
)
#: Known by no key that Ada has: only the name, the place and the skills speak for it.
LOOKALIKE = replace(TWIN, profile_url=None, email=None, company="Looms")
#: The same name elsewhere: in a plan of its own, and no double until the company is known.
ELSEWHERE = replace(TWIN, company="Looms", skills=("Compilers", "Weaving"), location="Reston")


def as_kim(app: App) -> App:
    other = replace(app, user="kim")
    vars(other).update({"store": app.store})
    return other


def planned(app: App, person: int) -> tuple[PlannedTouch, Queue]:
    todo = touches.queue(app, "sam-keller")
    return next(one for one in todo.waiting if one.candidate == person), todo


def come_in(app: App, person: Candidate = TWIN) -> None:
    with app.store.write() as tx:
        cast.add(tx, [person])


def turned_out(app: App) -> None:
    """Let what an import says make two people of one name doubtful."""
    with app.store.write() as tx:
        cast.change(tx, ELSEWHERE, company="Analytical Engines")


def refused(app: App, one: tuple[PlannedTouch, Queue]) -> str:
    with pytest.raises(Blocked) as told:
        touches.take(app, *one)
    assert told.value.code == HeldCode.DOUBTFUL_DOUBLE
    return str(told.value)


def both_planned(app: App) -> tuple[tuple[PlannedTouch, Queue], tuple[PlannedTouch, Queue]]:
    with app.store.write() as tx:
        cast.add(tx, [ELSEWHERE])
    return planned(app, ADA.id), planned(as_kim(app), TWIN.id)


def sent(app: App) -> list[int | None]:
    with app.store.read() as tx:
        return [event.candidate for event in events.effective(tx, kinds=[EventKind.SENT])]


def test_who_was_written_to_under_another_entry_since_the_plan_gets_no_second_message(
    office: App,
) -> None:
    ours, theirs = both_planned(office)
    touches.settle(as_kim(office), touches.take(as_kim(office), *theirs).touch, SENT)
    turned_out(office)
    assert "ada-lovelace-2, who was written to" in refused(office, ours)
    assert sent(office) == [TWIN.id]


def test_a_card_that_is_out_keeps_the_other_entry_waiting(office: App) -> None:
    ours, theirs = both_planned(office)
    touches.take(as_kim(office), *theirs)
    turned_out(office)
    assert "who is about to be written to" in refused(office, ours)


def test_two_cards_that_were_out_before_anybody_knew_become_one_message(office: App) -> None:
    ours, theirs = both_planned(office)
    mine, kims = touches.take(office, *ours), touches.take(as_kim(office), *theirs)
    turned_out(office)
    touches.settle(as_kim(office), kims.touch, SENT)
    with pytest.raises(Blocked) as told:
        touches.settle(office, mine.touch, SENT)
    assert told.value.code == HeldCode.DOUBTFUL_DOUBLE
    assert "--outside" in told.value.try_
    assert sent(office) == [TWIN.id]


def test_nobody_is_written_to_whose_other_entry_asked_to_stop(office: App) -> None:
    ours = planned(office, ADA.id)
    come_in(office, LOOKALIKE)
    touches.record(office, [LOOKALIKE.handle], Entry(EventKind.STOP))
    assert "who must never be written to" in refused(office, ours)


def test_whoever_was_found_to_be_somebody_else_is_in_nobodys_way(office: App) -> None:
    ours = planned(office, ADA.id)
    come_in(office, LOOKALIKE)
    touches.record(office, [LOOKALIKE.handle], Entry(EventKind.STOP))
    (pair,) = merging.suggested(office).doubts
    merging.tell_apart(office, pair.suggestion.number)
    assert touches.take(office, *ours).person.id == ADA.id


def test_whom_we_got_further_with_gets_the_next_message(office: App) -> None:
    touches.record(office, [ADA.handle], SENT)
    touches.record(office, [ADA.handle], Entry(EventKind.ACCEPTED))
    come_in(office)
    coming = office.at(MONDAY.replace(day=6))
    touches.settle(coming, touches.take(coming, *planned(coming, ADA.id)).touch, SENT)
    assert sent(coming) == [ADA.id, ADA.id]


def test_a_group_is_read_as_the_store_is_now_without_anybody_keeping_it(shared_office: App) -> None:
    come_in(shared_office)
    with shared_office.store.read() as tx:
        assert doubles.kept(tx) == []
        assert doubles.group_of(tx, ADA.id) == {ADA.id, TWIN.id}
        assert doubles.group_of(tx, cast.GRACE.id) == {cast.GRACE.id}


def test_two_who_send_to_both_entries_at_once_send_one_message(shared_office: App) -> None:
    ours, theirs = both_planned(shared_office)
    kim = as_kim(shared_office)
    cards = (shared_office, touches.take(shared_office, *ours)), (kim, touches.take(kim, *theirs))
    turned_out(shared_office)
    start, told = threading.Barrier(2), list[str]()

    def settle(app: App, card: touches.Card) -> None:
        start.wait()
        try:
            touches.settle(app, card.touch, SENT)
        except Blocked as error:
            told.append(error.code)

    threads = [threading.Thread(target=settle, args=one) for one in cards]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == [HeldCode.DOUBTFUL_DOUBLE]
    assert len(sent(shared_office)) == 1


def test_nobody_is_written_to_whose_name_a_list_has_while_nobody_said_whom_it_means(
    office: App,
) -> None:
    one = planned(office, ADA.id)
    merged(office.store, [record("", ADA.name)], exclude="employee")
    assert "Somebody never to write to (employee) is called" in refused(office, one)
    held = planning.everything_held(office, ADA.id)
    assert "somebody of that name never to write to" in held[0].explanation
    calling.is_not_listed(office, ADA.handle)
    touches.take(office, *planned(office, ADA.id))


def test_whoever_may_have_answered_under_another_entry_gets_no_follow_up(office: App) -> None:
    come_in(office, replace(TWIN, profile_url=None))
    touches.record(office, [ADA.handle], SENT)
    touches.record(office, [ADA.handle], Entry(EventKind.ACCEPTED))
    coming = office.at(MONDAY.replace(day=6))
    ours = planned(coming, ADA.id)
    reply = SeenMessage(MONDAY.replace(day=5), True, False, "thanks", "Thanks, tell me more")
    with coming.store.write() as tx:
        messages.keep(tx, "sam-keller", [messages.Kept(TWIN.id, reply)], None)
    assert "ada-lovelace-2, who has written since our last word" in refused(coming, ours)
    plan = planning.plan_day(coming, coming.settings.senders["sam-keller"])
    held = {one.handle: one for one in plan.held_back}[ADA.handle]
    assert held.code is HeldCode.DOUBTFUL_DOUBLE
    assert "ada-lovelace-2" in held.explanation
    with coming.store.write() as tx:  # what we said to it since
        later = SeenMessage(MONDAY.replace(day=5, hour=20), False, False, "so", "")
        messages.keep(tx, "sam-keller", [messages.Kept(ADA.id, later)], None)
    assert touches.take(coming, *ours).person.id == ADA.id
