"""A quick look at a text lets nothing by in which the grammar finds a request."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from outreach.core.replies import opt_out
from outreach.core.replies.languages import PARTS
from outreach.core.replies.quoting import own_words
from outreach.core.replies.stopping import asked_to_stop, may_ask, read
from outreach.core.replies.stopping.lexicon import askings

DATA = Path(__file__).parents[2] / "data"
#: Signs that part words, clauses, sentences and lines, and such as only look like it.
SIGNS = [
    " ",
    " ",
    " ",
    ", ",
    ". ",
    ".",
    "! ",
    "\n",
    "\n> ",
    " - ",
    ": ",
    "'",
    "@x.com. ",
    "; ",
    "3",
]


@cache
def vocabulary() -> list[str]:
    """Return every word and row of words that the grammar knows."""
    entries = {
        entry.replace("_", " ").rstrip("*")
        for asking in askings()
        for part in PARTS
        for entry in str(getattr(asking, part)).split()
    }
    return sorted(entries)


def labelled() -> list[str]:
    rows = []
    for name in ("replies.tsv", "replies_fresh.tsv"):
        lines = (DATA / name).read_text(encoding="utf-8").splitlines()[1:]
        rows += [line.split("\t")[-1].replace("\\n", "\n") for line in lines]
    return rows


LABELLED = labelled()


@cache
def asked() -> frozenset[str]:
    """Return the labelled replies in which the grammar finds a request."""
    return frozenset(text for text in LABELLED if asked_to_stop(read(own_words(text))))


def test_no_reply_is_let_by_that_asks_to_be_left_alone() -> None:
    assert len(asked()) > 200
    assert [text for text in asked() if not may_ask(text)] == []


def test_half_of_what_else_people_write_is_not_looked_at_any_closer() -> None:
    others = set(LABELLED) - asked()
    assert sum(map(may_ask, others)) < len(others) / 2


@example([("@", " "), ("stop", " ")], [])
@given(
    st.lists(st.tuples(st.sampled_from(vocabulary()), st.sampled_from(SIGNS)), max_size=12),
    st.lists(st.integers(0, 11), max_size=3),
)
def test_no_words_are_let_by_in_which_the_grammar_finds_a_request(
    said: list[tuple[str, str]], ours: list[int]
) -> None:
    text = "".join(word + sign for word, sign in said)
    of_ours = [said[at][0] + said[at][1] for at in ours if at < len(said)]
    if asked_to_stop(read(own_words(text, of_ours))):
        assert may_ask(text), text


@given(st.sampled_from(LABELLED), st.sampled_from(LABELLED), st.integers(0, 60), st.integers(0, 60))
def test_nor_are_parts_of_replies_run_together(one: str, two: str, start: int, end: int) -> None:
    text = one[start:] + two[: len(two) - end]
    for kept in (text, own_words(text, [two])):
        if asked_to_stop(read(kept)):
            assert may_ask(text), text
    assert not opt_out(text) or may_ask(text)
