"""Events are appended, and taken back only by another event."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from outreach import tables
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import Channel, Event, EventKind, Evidence, ReplyClass
from outreach.store import events
from outreach.store.engine import Store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
SENT = Event(
    EventKind.SENT,
    MONDAY,
    MONDAY,
    "dana",
    candidate=1,
    campaign="compilers",
    sender="sam-keller",
    channel=Channel.LINKEDIN_CONNECT,
    step="connect",
    template="hello",
    details={"text": "Hi Ada"},
)


@pytest.fixture
def people(store: Store) -> Store:
    person = tables.Candidate.metadata.tables["candidate"]
    with store.write() as tx:
        for number, handle in ((1, "ada-lovelace"), (2, "grace-hopper")):
            row = {"id": number, "handle": handle, "first_name": "", "last_name": "", "skills": ""}
            tx.execute(person.insert().values(**row, created_at=MONDAY, changed=0))
    return store


def kept(store: Store, *new: Event) -> list[int]:
    with store.write() as tx:
        return [events.append(tx, one) for one in new]


def undoing(event: int) -> Event:
    return Event(EventKind.UNDONE, MONDAY, MONDAY, "dana", candidate=1, undoes=event)


def test_an_event_comes_back_as_it_was_appended(people: Store) -> None:
    reply = replace(
        SENT, kind=EventKind.REPLIED, reply=ReplyClass.QUESTION, evidence=Evidence.PROVEN
    )
    ids = kept(people, SENT, reply)
    with people.read() as tx:
        found = events.of_candidate(tx, 1)
    assert found == [replace(SENT, id=ids[0]), replace(reply, id=ids[1])]


def test_what_was_taken_back_stays_in_the_history_but_no_longer_counts(people: Store) -> None:
    [sent] = kept(people, SENT)
    kept(people, undoing(sent))
    with people.read() as tx:
        assert [event.kind for event in events.of_candidate(tx, 1)] == ["sent", "undone"]
        assert events.effective(tx, sender="sam-keller") == []


def test_nothing_is_taken_back_twice(people: Store) -> None:
    [sent] = kept(people, SENT)
    kept(people, undoing(sent))
    with pytest.raises(ChangedMeanwhile):
        kept(people, undoing(sent))


def test_what_counts_can_be_asked_by_sender_campaign_person_kind_and_time(people: Store) -> None:
    old = replace(SENT, occurred_at=MONDAY - timedelta(days=9))
    other = replace(SENT, sender="kim", campaign="parsers", candidate=2, kind=EventKind.ACCEPTED)
    kept(people, SENT, old, other)
    with people.read() as tx:
        assert len(events.effective(tx)) == 3
        assert len(events.effective(tx, sender="kim")) == 1
        assert len(events.effective(tx, campaign="compilers")) == 2
        assert len(events.effective(tx, candidates=[2])) == 1
        assert len(events.effective(tx, kinds=[EventKind.ACCEPTED])) == 1
        assert len(events.effective(tx, since=MONDAY - timedelta(days=1))) == 2


def test_what_was_recorded_undone_or_proven_later_was_not_known_then(people: Store) -> None:
    later = MONDAY + timedelta(days=2)
    [sent] = kept(people, SENT)
    proof = replace(
        undoing(sent), kind=EventKind.PROVEN, undoes=None, proves=sent, recorded_at=later
    )
    kept(people, proof, replace(SENT, candidate=2, recorded_at=later))
    kept(people, replace(undoing(sent), recorded_at=later + timedelta(days=1)))
    with people.read() as tx:
        known = [
            [
                (one.candidate, one.evidence.value)
                for one in events.effective(tx, known_at=MONDAY + timedelta(days=day))
            ]
            for day in (0, 2, 4)
        ]
    assert known == [[(1, "claimed")], [(1, "proven"), (2, "claimed")], [(2, "claimed")]]


def test_the_latest_by_hand_leaves_out_proof_other_users_and_what_was_undone(people: Store) -> None:
    proof = replace(SENT, evidence=Evidence.PROVEN)
    by_eve = replace(SENT, actor="eve")
    ids = kept(people, SENT, SENT, proof, by_eve)
    with people.read() as tx:
        latest = events.latest_by(tx, "dana", [EventKind.SENT])
        assert latest is not None
        assert latest.id == ids[1]
        earlier = events.latest_by(tx, "dana", [EventKind.SENT], before=ids[1])
        assert earlier is not None
        assert earlier.id == ids[0]
    kept(people, undoing(ids[1]))
    with people.read() as tx:
        assert events.latest_by(tx, "dana", [EventKind.SENT]) == earlier


def test_a_failed_undo_leaves_the_transaction_usable(people: Store) -> None:
    [sent] = kept(people, SENT)
    kept(people, undoing(sent))
    with people.write() as tx:
        with pytest.raises(ChangedMeanwhile):
            events.append(tx, undoing(sent))
        events.append(tx, SENT)
    with people.read() as tx:
        assert len(events.effective(tx)) == 1
