"""Words that differ from a mistyped one by a letter or two: left out, put in, changed, swapped.

Nothing is looked for in place of what was said: they are only told.
"""

from __future__ import annotations

from collections.abc import Iterable

_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_ONE_LETTER, _TWO_LETTERS = 4, 6  # so long a word may differ by so much, or all would be like it


def most_edits(word: str) -> int:
    """Return by how many letters a word may differ and still be meant."""
    return sum(len(word) >= least for least in (_ONE_LETTER, _TWO_LETTERS))


def one_edit(word: str) -> set[str]:
    """Return every word of Latin letters and digits that differs by one letter."""
    letters = dict.fromkeys([*_LETTERS, *word])
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in parts if tail}
    found |= {head + tail[1] + tail[0] + tail[2:] for head, tail in parts if len(tail) > 1}
    found |= {head + one + tail[1:] for head, tail in parts if tail for one in letters}
    found |= {head + one + tail for head, tail in parts for one in letters}
    return found - {word, ""}


def nearest(word: str, words: Iterable[str]) -> list[tuple[int, str]]:
    """Return the words within reach with how many letters they differ by, the nearest first.

    Two letters that changed places count as one; among equals those with the same first letter
    come first.
    """
    from rapidfuzz.distance import OSA  # only who mistyped waits for it

    most = most_edits(word)
    found = []
    for one in words:
        far = OSA.distance(word, one, score_cutoff=most)
        if 0 < far <= most:
            found.append((far, one[:1] != word[:1], one))
    return [(far, one) for far, _, one in sorted(found)]
