"""Undo takes back one's own last action, again and again, and never what others build on."""

from dataclasses import replace

import pytest

from outreach.actions import candidates, history, planning, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo
from outreach.core.ticks import Tick
from outreach.core.words import Event, EventKind, Evidence, ReplyClass, Stage, TouchState
from outreach.store import audit, connections, enrollments, events, suppressions
from outreach.store import touches as stored
from tests.cast import ADA, GRACE

SENT = Entry(EventKind.SENT)


def as_user(app: App, user: str) -> App:
    other = replace(app, user=user)
    vars(other).update({"store": app.store})
    return other


def stage(app: App, candidate: int = ADA.id) -> Stage:
    with app.store.read() as tx:
        return enrollments.of_candidate(tx, candidate)[-1].stage


def test_again_and_again_back_to_the_beginning(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    touches.record(office, ["ada-lovelace"], Entry(EventKind.REPLIED))
    seen = []
    for _ in range(3):
        touches.undo(office)
        seen.append(stage(office))
    assert seen == [Stage.CONNECTED, Stage.INVITED, Stage.IDENTIFIED]
    with pytest.raises(NothingToDo):
        touches.undo(office)


def test_the_card_is_open_again_and_the_same_user_gets_it(office: App) -> None:
    card = touches.next_card(office)
    touches.settle(office, card.touch, SENT)
    touches.undo(office)
    with office.store.read() as tx:
        assert stored.get(tx, card.touch.id) == card.touch
    assert touches.next_card(office).touch.id == card.touch.id


def test_only_ones_own_actions_are_taken_back(office: App) -> None:
    touches.record(as_user(office, "eve"), ["ada-lovelace"], SENT)
    with pytest.raises(NothingToDo):
        touches.undo(office)
    assert stage(office) is Stage.INVITED


def test_what_others_built_on_stays(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    touches.record(as_user(office, "eve"), ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    with pytest.raises(ChangedMeanwhile, match="eve logged 'accepted' since"):
        touches.undo(office)
    assert stage(office) is Stage.CONNECTED


def test_while_somebody_else_has_the_next_card_nothing_is_taken_back(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.REPLIED))
    assert touches.next_card(as_user(office, "eve")).person == ADA
    with pytest.raises(ChangedMeanwhile, match="eve has this person's next card"):
        touches.undo(office)


def test_proof_is_not_taken_back(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    with office.store.write() as tx:
        [enrolled] = enrollments.of_candidate(tx, ADA.id)
        proof = Event(
            EventKind.ACCEPTED,
            office.now,
            office.now,
            "dana",
            evidence=Evidence.PROVEN,
            candidate=ADA.id,
            enrollment=enrolled.id,
        )
        history.record(tx, proof)
    with pytest.raises(ChangedMeanwhile):
        touches.undo(office)


@pytest.mark.parametrize(
    "entry", [Entry(EventKind.STOP), Entry(EventKind.REPLIED, reply=ReplyClass.OPT_OUT)]
)
def test_a_persons_own_opt_out_is_never_taken_back(office: App, entry: Entry) -> None:
    touches.record(office, ["grace-hopper"], SENT)
    touches.record(office, ["ada-lovelace"], entry)
    with pytest.raises(Blocked) as refused:
        touches.undo(office)
    assert refused.value.code == "own_opt_out"
    [undone] = touches.undo(office, past_stops=True)
    assert undone.candidate == GRACE
    with office.store.read() as tx:
        assert suppressions.is_barred(tx, office.store, ADA)


def test_our_own_never_is_lifted(office: App) -> None:
    touches.record(office, ["ada-lovelace"], Entry(EventKind.NEVER))
    touches.undo(office)
    with office.store.read() as tx:
        assert not suppressions.is_barred(tx, office.store, ADA)
    assert touches.next_card(office).person == ADA


def test_our_own_never_stays_when_the_person_asked_to_stop_meanwhile(office: App) -> None:
    touches.record(office, ["ada-lovelace"], Entry(EventKind.NEVER))
    touches.record(as_user(office, "eve"), ["ada-lovelace"], Entry(EventKind.STOP))
    touches.undo(office)
    with office.store.read() as tx:
        assert suppressions.is_barred(tx, office.store, ADA)


def test_a_connection_that_was_only_claimed_goes_with_the_claim(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    touches.undo(office)
    with office.store.read() as tx:
        assert not connections.is_known(tx, "sam-keller", ADA.id)


def test_not_sent_with_all_that_follows_is_one_action(office: App) -> None:
    card = touches.next_card(office)
    entry = Entry(EventKind.NOT_SENT, reason=Tick.WRONG_PERSON.value)
    touches.settle(office, card.touch, entry)
    assert stage(office, card.person.id) is Stage.REJECTED
    assert len(touches.undo(office)) == 2
    assert stage(office, card.person.id) is Stage.IDENTIFIED
    with office.store.read() as tx:
        kept = stored.get(tx, card.touch.id)
    assert kept is not None
    assert kept.state is TouchState.CLAIMED


def test_a_snooze_can_be_taken_back_whatever_happened_since(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.SNOOZED, until="2 weeks"))
    touches.record(as_user(office, "eve"), ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    [undone] = touches.undo(office)
    assert undone.event.kind is EventKind.SNOOZED


def test_undo_is_itself_an_event_and_audited(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    [undone] = touches.undo(office)
    with office.store.read() as tx:
        last = events.of_candidate(tx, ADA.id)[-1]
        written = audit.entries(tx)[0]
        assert audit.verify(tx) == []
    assert (last.kind, last.undoes) == (EventKind.UNDONE, undone.event.id)
    assert (written.what, written.payload) == ("undo", {"events": [undone.event.id]})


def test_the_plan_is_as_it_was_before(office: App) -> None:
    before = planning.plans(office)
    touches.record(office, ["ada-lovelace"], Entry(EventKind.NEVER))
    touches.undo(office)
    assert planning.plans(office) == before


def test_what_was_before_a_mended_fact_is_not_taken_back_for_it(office: App) -> None:
    touches.record(office, ["ada-lovelace"], SENT)
    candidates.edit(office, "ada-lovelace", {"company": "Wrong"})
    with pytest.raises(Blocked, match="mended a fact"):
        touches.undo(office)
    assert [one.event.kind for one in touches.undo(office, past_stops=True)] == [EventKind.SENT]
