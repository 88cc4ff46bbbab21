"""The forms of a piece that may be the name of a town: without "Greater", "Area", "North"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from outreach.core.areas.wording import (
    BEFORE,
    BEHIND,
    COMPASS,
    METRO_BEFORE,
    METRO_BEHIND,
    OF_REGIONS,
    cut_end,
    cut_front,
)

_JOINTS = re.compile(r"\s*[/&+]\s*|\s+(?:and|und|et|y|e|i|en|og|och|or)\s+")
_MOST = 24


class Variant(NamedTuple):
    """A form of a name, and what was taken off."""

    name: str
    is_metro: bool
    is_part: bool


@lru_cache(maxsize=1 << 14)
def variants(name: str) -> tuple[Variant, ...]:
    """Return the forms of a name, those with the least taken off first."""
    found: dict[str, Variant] = {name: Variant(name, is_metro=False, is_part=False)}
    front, _, behind = name.partition("/")
    if front and behind:  # "Halle/Saale" is Halle (Saale); two towns are looked for after that
        at = f"{front.strip()} ({behind.strip()})"
        found[at] = Variant(at, is_metro=False, is_part=False)
    queue = list(found.values())
    while queue and len(found) < _MOST:
        one = queue.pop(0)
        for more in _shorter(one):
            if more.name and more.name not in found:
                found[more.name] = more
                queue.append(more)
    for one in list(found.values()):
        for part in parts(one.name):
            found.setdefault(part, Variant(part, True, True))
    for one in list(found.values()):
        for less in _without_compass(one.name):
            found.setdefault(less, Variant(less, one.is_metro, True))
        for spelt in _umlauts(one.name):
            found.setdefault(spelt, Variant(spelt, one.is_metro, one.is_part))
    return tuple(found.values())


def _shorter(one: Variant) -> Iterator[Variant]:
    for phrases, cut, is_metro in (
        (BEFORE, cut_front, False),
        (BEHIND, cut_end, False),
        (METRO_BEHIND, cut_end, True),
        (METRO_BEFORE, cut_front, True),
        (OF_REGIONS, cut_front, True),
        (OF_REGIONS, cut_end, True),
    ):
        rest = cut(one.name, phrases)
        if rest and len(rest) > 1:
            yield Variant(rest.strip(" -/&"), one.is_metro or is_metro, one.is_part)


def parts(name: str) -> list[str]:
    """Return the towns of "Dallas/Fort Worth", "Rotterdam and The Hague", "Utica Rome"."""
    found = [part.strip() for part in _JOINTS.split(name) if len(part.strip()) > 2]
    return found if len(found) > 1 else []


def leading(name: str) -> Iterator[str]:
    """Yield the beginnings of a name, the longest first: "Utica Rome" may begin with a town."""
    words = name.split()
    for length in range(len(words) - 1, 0, -1):
        yield " ".join(words[:length])


def _without_compass(name: str) -> Iterator[str]:
    words = name.split()
    if len(words) > 1 and words[-1] in COMPASS:
        yield " ".join(words[:-1])
    if len(words) > 1 and words[0] in COMPASS:
        yield " ".join(words[1:])


def _umlauts(name: str) -> Iterator[str]:
    if any(pair in name for pair in ("ue", "oe", "ae")):
        yield name.replace("ue", "u").replace("oe", "o").replace("ae", "a")
    if any(pair in name for pair in ("kh", "sh", "'")):
        yield name.replace("'", "")


_REGION_WORDS = frozenset(
    word for phrase in (*OF_REGIONS, "of", "de", "di", "do", "da", "del") for word in phrase.split()
)


@lru_cache(maxsize=1 << 14)
def bare_region(name: str) -> str:
    """Return the name of a region without "County", "Province of" and the like."""
    if name.isascii() and _REGION_WORDS.isdisjoint(name.split()):
        return name  # as most names are
    said = name
    for cut in (cut_end, cut_front):
        rest = cut(said, OF_REGIONS)
        if rest and len(rest) > 2:
            said = rest
    rest = cut_front(said, ("of", "de", "di", "do", "da", "del"))
    return rest or said


def is_region_said(name: str) -> bool:
    """Say whether a name says that it is a region: "Kildare County", "Province of Utrecht"."""
    return bare_region(name) != name
