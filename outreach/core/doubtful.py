"""Who of people who may be one is written to while nobody has decided: at most one of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from outreach.core.doubles import Pair


def clusters(pairs: Iterable[Pair]) -> list[list[int]]:
    """Return the groups of people who may all be one, each in order."""
    group: dict[int, list[int]] = {}
    for one, other in pairs:
        ours, theirs = group.setdefault(one, [one]), group.setdefault(other, [other])
        if ours is not theirs:
            ours += theirs
            group.update(dict.fromkeys(theirs, ours))
    whole = {id(members): members for members in group.values()}
    return sorted(map(sorted, whole.values()))


def held(
    groups: Iterable[Sequence[int]], turn: Mapping[int, tuple[int, int]], barred: Collection[int]
) -> set[int]:
    """Return who is not written to while nobody has decided: all of each group but one.

    That one has the highest `turn` (candidate → how far we got with them, then a tie). When one of
    a group must never be written to, none of them is.
    """
    found: set[int] = set()
    for group in groups:
        found.update(group)
        if not any(one in barred for one in group):
            found.discard(max(group, key=lambda one: turn[one]))
    return found


def nearest(groups: Iterable[Sequence[int]], turn: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    """Return for each person of these groups the one of the others we got furthest with."""
    found: dict[int, int] = {}
    for group in groups:
        second, first = sorted(group, key=lambda one: turn[one])[-2:]
        found.update(dict.fromkeys(group, first))
        found[first] = second
    return found
