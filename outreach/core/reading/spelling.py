"""Guess what was meant: the nearest known word to a misspelt one."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word most like this one; None when none is like it."""
    from difflib import get_close_matches  # only a mistake pays for it

    folded = {name.casefold().replace("_", "-"): name for name in known}
    asked = word[:_LONGEST].casefold().replace("_", "-")
    close = get_close_matches(asked, folded, n=1, cutoff=_LIKE_ENOUGH)
    return folded[close[0]] if close else None


def listed(known: Iterable[str]) -> str:
    """Return known words for a message: all of a few, the first of many."""
    names = list(known)
    more = f" … ({len(names)} in all)" if len(names) > _FEW else ""
    return ", ".join(names[:_FEW]) + more


_LIKE_ENOUGH = 0.6
_LONGEST = 80
_FEW = 14
