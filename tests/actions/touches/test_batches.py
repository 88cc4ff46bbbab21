"""A batch: a sender's day in one piece, held for the batch, ticked once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile, NotFound, NothingToDo
from outreach.core.ticks import Tick, Ticked
from outreach.core.words import EventKind, Precision, Stage, TouchState
from outreach.store import enrollments, suppressions
from outreach.store import touches as store
from tests.cast import ADA, CAST, GRACE


def as_user(app: App, user: str) -> App:
    other = replace(app, user=user)
    vars(other).update({"store": app.store})
    return other


def ticked(made: touches.Batch, *ticks: Tick) -> Ticked:
    ids = [card.touch.id for card in made.cards]
    return Ticked(made.sender.slug, made.day, dict(zip(ids, ticks, strict=False)))


def test_a_batch_is_the_senders_whole_day_with_its_texts(office: App) -> None:
    made = touches.batch(office, "sam-keller")
    assert {card.person for card in made.cards} == set(CAST)
    assert all(card.touch.text for card in made.cards)
    assert (made.sender.name, made.recruiter) == ("Sam Keller", "dana")


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        (Tick.PROFILE_GONE, Tick.SENT, "recorded as not sent"),
        (Tick.SENT, Tick.LATER, "recorded as sent"),
    ],
)
def test_what_a_batch_says_otherwise_than_before_is_told_and_changes_nothing(
    office: App, first: Tick, then: Tick, said: str
) -> None:
    made = touches.batch(office, "sam-keller")
    touches.record_batch(office, ticked(made, first, Tick.SENT))
    again = touches.record_batch(office, ticked(made, then, Tick.SENT))
    assert (again.logged, again.known) == ((), 1)
    [refused] = again.refused
    assert said in refused.error.what
    assert refused.error.try_


@pytest.mark.parametrize("by_batch", [True, False])
def test_what_was_put_off_and_went_out_after_all_is_recorded_once(
    office: App, *, by_batch: bool
) -> None:
    made = touches.batch(office, "sam-keller")
    first = made.cards[0]
    touches.record_batch(office, ticked(made, Tick.LATER))
    if by_batch:
        [done] = touches.record_batch(office, ticked(made, Tick.SENT)).logged
        assert touches.record_batch(office, ticked(made, Tick.SENT)).known == 1
    else:
        [done] = touches.record(office, [first.person.handle], Entry(EventKind.SENT))
    assert (done.event.kind, done.event.touch) == (EventKind.SENT, first.touch.id)
    assert done.enrollment
    assert done.enrollment.stage is Stage.INVITED
    assert touches.undo(office)[0].event.kind is EventKind.SENT
    with office.store.read() as tx:
        assert store.get(tx, first.touch.id).state is TouchState.CLAIMED


def test_nobody_else_gets_these_people_meanwhile(office: App) -> None:
    touches.batch(office, "sam-keller")
    with pytest.raises(NothingToDo):
        touches.next_card(office)
    with pytest.raises(NothingToDo):
        touches.next_card(as_user(office, "eve"))


def test_asked_again_it_is_the_same_batch(office: App) -> None:
    first, again = touches.batch(office, "sam-keller"), touches.batch(office, "sam-keller")
    assert [one.touch.id for one in first.cards] == [one.touch.id for one in again.cards]


def test_cards_on_somebodys_screen_are_left_out(office: App) -> None:
    theirs = touches.next_card(as_user(office, "eve"))
    made = touches.batch(office, "sam-keller")
    assert theirs.person not in [card.person for card in made.cards]


def test_ticks_are_recorded_by_day_and_reading_them_again_changes_nothing(office: App) -> None:
    made = touches.batch(office, "sam-keller")
    back = ticked(made, Tick.SENT, Tick.WRONG_PERSON)
    result = touches.record_batch(office, back)
    assert [one.event.kind for one in result.logged] == [EventKind.SENT, EventKind.NOT_SENT]
    assert result.logged[0].event.actor == "dana"
    again = touches.record_batch(office, back)
    assert (again.logged, again.known, again.refused) == ((), 2, ())


def test_what_came_back_the_day_after_belongs_to_its_day(office: App) -> None:
    made = touches.batch(office, "sam-keller")
    tomorrow = office.at(office.now + timedelta(days=1))
    [done] = touches.record_batch(tomorrow, ticked(made, Tick.SENT)).logged
    assert done.event.occurred_at.date() == made.day
    assert done.event.precision is Precision.DAY


def test_a_tick_that_a_rule_stops_does_not_stop_the_others(office: App) -> None:
    made = touches.batch(office, "sam-keller")
    with office.store.write() as tx:
        suppressions.bar(tx, office.store, ADA, "suppressed", "asked", "eve", office.now)
    result = touches.record_batch(office, ticked(made, Tick.SENT, Tick.SENT, Tick.SENT))
    assert len(result.logged) == len(CAST) - 1
    assert [one.error.exit_code for one in result.refused] == [4]


def test_a_batch_can_be_taken_back_tick_by_tick(office: App) -> None:
    made = touches.batch(office, "sam-keller")
    touches.record_batch(office, ticked(made, Tick.SENT, Tick.SENT))
    touches.undo(office)
    with office.store.read() as tx:
        stages = {
            one.stage
            for card in made.cards[:2]
            for one in enrollments.of_candidate(tx, card.person.id)
        }
    assert stages == {Stage.INVITED, Stage.IDENTIFIED}


def test_given_back_the_people_are_free_again(office: App) -> None:
    touches.batch(office, "sam-keller")
    assert touches.release(office, "sam-keller") == len(CAST)
    assert touches.next_card(office).person == ADA


def test_what_the_batch_holds_can_also_be_logged_by_name(office: App) -> None:
    touches.batch(office, "sam-keller")
    [done] = touches.record(office, ["grace-hopper"], Entry(EventKind.SENT))
    assert done.candidate == GRACE


def test_a_card_that_a_recruiter_took_over_is_not_recorded_for_the_batch(office: App) -> None:
    made = touches.batch(office, "sam-keller")
    touches.release(office, "sam-keller")
    touches.next_card(as_user(office, "eve"))
    result = touches.record_batch(office, ticked(made, Tick.SENT))
    assert isinstance(result.refused[0].error, ChangedMeanwhile)


def test_without_anything_due_there_is_no_batch(office: App) -> None:
    with pytest.raises(NothingToDo):
        touches.batch(office.at(office.now + timedelta(hours=12)), "sam-keller")
    with pytest.raises(NotFound):
        touches.batch(office, "nobody")


def test_ticks_of_another_workspace_are_refused(office: App) -> None:
    result = touches.record_batch(
        office, Ticked("sam-keller", office.now.date(), {"f" * 24: Tick.SENT})
    )
    assert isinstance(result.refused[0].error, NotFound)


def test_what_a_batch_had_sent_and_is_taken_back_is_the_only_card_of_the_person(
    office: App,
) -> None:
    made = touches.batch(office, "sam-keller")
    touches.record_batch(office, ticked(made, Tick.SENT))
    sent = made.cards[0].touch
    with office.store.write() as tx:
        store.claim(tx, replace(sent, id="next", attempt=2), "dana", office.lease_now())
        assert [one.id for one in store.claimed_for(tx, sent.candidate, office.lease_now())] == [
            "next"
        ]
    touches.undo(office)
    with office.store.read() as tx:
        (out,) = store.claimed_for(tx, sent.candidate, office.lease_now())
    assert out.id == sent.id
