"""Blocks come to the same, here or by workers, and in their order."""

from __future__ import annotations

import pytest

from outreach.actions import blocks
from outreach.core.replies import that_may_opt_out
from outreach.store.bulk import chunks

STOP = "Please remove me from your list."


@pytest.mark.parametrize("few", [3, 99])
def test_few_blocks_and_many_come_to_the_same(few: int) -> None:
    texts = [f"{STOP} ({n})" if n % 7 == 0 else f"Thanks! ({n})" for n in range(60)]
    found = blocks.each(that_may_opt_out, chunks(texts, 10), few)
    assert list(found) == [
        [text for text in block if text.startswith(STOP)] for block in chunks(texts, 10)
    ]


def test_of_nothing_comes_nothing() -> None:
    assert list(blocks.each(that_may_opt_out, iter([]), 3)) == []


def test_empty_blocks_come_to_nothing_each_in_its_place() -> None:
    found = blocks.each(that_may_opt_out, iter([[], [STOP], [], [], [STOP, "Hi!"], []]), 3)
    assert list(found) == [[], [STOP], [], [], [STOP], []]


def test_a_block_is_asked_for_while_others_are_looked_at() -> None:
    asked: list[int] = []

    def texts(number: int) -> list[str]:
        asked.append(number)
        return [f"{STOP} ({number})"]

    told = [len(asked) for _ in blocks.each(that_may_opt_out, map(texts, range(9)), 1)]
    assert told[0] > 1
    assert asked == list(range(9))
