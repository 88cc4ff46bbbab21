"""Which events count, and that a reply sorted later is one reply, as it turned out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.happened import effective, meant, milestones, spoken
from outreach.core.words import Event, EventKind, Evidence, Precision, ReplyClass

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
Said = tuple[str, str | None]
SENT: Said = ("sent", None)
UNSORTED: Said = ("replied", None)
NO: Said = ("replied", "no")

classed = st.sampled_from(list(ReplyClass)).map(lambda one: ("replied", one.value))
others = st.sampled_from([one for one in EventKind if one is not EventKind.REPLIED])
lines = st.lists(st.one_of(classed, others.map(lambda one: (one.value, None))), max_size=8)


def happened(kind: EventKind, id: int = 0, *, days: int = 0) -> Event:
    at = MONDAY + timedelta(days=days)
    return Event(kind, at, at, "grace", id=id, candidate=1)


def classes(*said: Said) -> Sequence[Said]:
    return [(said[place][0], reply) for place, reply in meant(said)]


def test_to_log_a_reply_again_says_what_the_first_meant() -> None:
    assert meant([SENT, UNSORTED, NO]) == [(0, None), (1, "no")]
    assert classes(UNSORTED, ("accepted", None), NO) == [("replied", "no"), ("accepted", None)]


def test_a_class_says_what_all_their_words_since_our_last_meant() -> None:
    assert classes(UNSORTED, UNSORTED, NO) == [NO, NO]
    assert classes(NO, UNSORTED, ("replied", "interested")) == [NO, ("replied", "interested")]


def test_after_a_word_of_ours_a_reply_is_a_new_one() -> None:
    for ours in (SENT, ("sent_outside", None), ("interview", None)):
        assert classes(UNSORTED, ours, NO) == [UNSORTED, ours, NO]


def test_what_turns_out_an_auto_reply_is_nobodys_word() -> None:
    assert classes(SENT, UNSORTED, ("replied", "auto_reply")) == [SENT]


@given(lines)
def test_sorted_later_is_sorted_at_once(told: list[Said]) -> None:
    later = [one for said in told for one in ([UNSORTED, said] if said[1] else [said])]
    assert classes(*later) == classes(*told)


@given(lines)
def test_what_moves_a_stage_and_what_is_counted_leave_out_the_same_words(told: list[Said]) -> None:
    events = [
        replace(happened(EventKind(kind), place), reply=ReplyClass(reply) if reply else None)
        for place, (kind, reply) in enumerate(told)
    ]
    heard = [event.id for event in spoken(events)]
    assert {place for place, _ in meant(told)} <= set(heard)
    assert all(told[place][1] != "auto_reply" for place in heard)
    assert meant([told[place] for place in heard]) == [
        (heard.index(place), said) for place, said in meant(told)
    ]


def test_milestones_keep_the_first_date_of_each_outcome() -> None:
    interview = happened(EventKind.INTERVIEW, 1, days=5)
    again = happened(EventKind.INTERVIEW, 2, days=9)
    applied = happened(EventKind.APPLIED, 3, days=2)
    assert milestones([interview, again, applied]) == {
        EventKind.APPLIED: MONDAY + timedelta(days=2),
        EventKind.INTERVIEW: MONDAY + timedelta(days=5),
    }


def test_a_proven_event_is_told_once_and_as_the_proof_has_it() -> None:
    said = happened(EventKind.ACCEPTED, 7)
    proof = replace(
        happened(EventKind.PROVEN, 8),
        proves=7,
        occurred_at=MONDAY - timedelta(days=3),
        precision=Precision.DAY,
    )
    (found,) = effective([said, proof])
    assert (found.id, found.evidence, found.precision) == (7, Evidence.PROVEN, Precision.DAY)
    assert found.occurred_at == MONDAY - timedelta(days=3)
