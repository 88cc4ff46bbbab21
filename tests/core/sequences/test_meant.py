"""A reply that is sorted later is one reply, with the class that it turned out."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.sequences.meant import meant
from outreach.core.words import EventKind, ReplyClass

Said = tuple[str, str | None]
SENT: Said = ("sent", None)
UNSORTED: Said = ("replied", None)
NO: Said = ("replied", "no")

classed = st.sampled_from(list(ReplyClass)).map(lambda one: ("replied", one.value))
others = st.sampled_from([one for one in EventKind if one is not EventKind.REPLIED])
lines = st.lists(st.one_of(classed, others.map(lambda one: (one.value, None))), max_size=8)


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
