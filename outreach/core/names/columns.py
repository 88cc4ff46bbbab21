"""Two columns of a name: which holds the given name, where something shows that it is the last."""

from __future__ import annotations

import re

from outreach.core.names.cleaning import bare, mended
from outreach.core.names.eastern import MARKED_MIDDLE, vietnamese
from outreach.core.names.frequent import given_rather
from outreach.core.names.orders import (
    GAELIC_PREFIXES,
    GIVEN,
    IN_FRONT,
    NEVER_GIVEN,
    WITH_O,
    family_of_particles,
    gaelic_family,
    hungarian,
    is_patronymic,
    is_russian_family,
    patronymic,
    read,
    russian,
)
from outreach.core.names.shapes import CJK, Name
from outreach.core.names.shown import in_eastern_letters
from outreach.core.names.syllables import FAMILIES_OF_THE_EAST
from outreach.core.names.words import HUNGARIAN, RUSSIAN_SURNAME

_SURELY_FAMILY, _FAR_APART = -4.0, 6.0  # as `given_rather` says it
_MOST_GIVEN = 2  # words of a given name in the column behind


def turned(first: str, last: str) -> Name | None:
    """Return a name whose columns were filled the other way round, where a mark shows it.

    A father's name stands behind a given name, `văn` and `thị` in front of one, nobody's family is
    called László or Иван, and nobody is called Schmidt whose other name is Peter.
    """
    if CJK.match(first):
        return in_eastern_letters(first, last)
    words = mended([*first.split(), *last.split()], shouted=f"{first}{last}".isupper())
    if may_be_prefix(first):
        return _prefixed(first, words)
    if len(first.split()) == 1 and is_behind_family(last):
        return patronymic(words) or vietnamese(words)
    if bare(first) in HUNGARIAN or is_russian_family(first):
        return hungarian(words) or russian(words)
    is_parted = len(words) > 2 and (words[1].lower() in MARKED_MIDDLE or bare(words[1]) == "thi")
    if is_parted and (found := vietnamese(words)):
        return found
    return _behind_family(first, last) or _exchanged(first, last)


def is_rather_family(first: str) -> bool:
    """Say whether only the other column shows what this is: `Schmidt`, `Kim`, `Nguyen Thi Minh`."""
    front = first.partition(" ")[0]
    return is_surely_family(front) or bare(front) in FAMILIES_OF_THE_EAST


def is_surely_family(first: str) -> bool:
    """Say whether hardly anybody has this as a given name: `Schmidt`, `Szabó-Kovács`."""
    return all(given_rather(bare(part)) <= _SURELY_FAMILY for part in re.split("[- ]", first))


def _behind_family(first: str, last: str) -> Name | None:
    """Read `Kim` and `Min-jun`, `Chan` and `Tai Man`: syllables of the East that are no family."""
    families = [bare(one) in FAMILIES_OF_THE_EAST for one in (first, last)]
    found = read([first, *last.split()]) if families == [True, False] else None
    return found if found and found.last.casefold() == first.casefold() else None


def _exchanged(first: str, last: str) -> Name | None:
    """Read the columns `Schmidt` and `Peter`; no given name where that may be a family, too."""
    given = last.split()
    if not 0 < len(given) <= _MOST_GIVEN:
        return None
    rather = min(given_rather(bare(one.partition("-")[0])) for one in given)
    family = max(given_rather(bare(part)) for part in re.split("[- ]", first))
    is_shouted = family < 0 and first.isupper() and len(first) > 2 and not last.isupper()
    if rather <= 0 or not (is_shouted or family <= _SURELY_FAMILY):
        return None
    is_sure = is_shouted or rather - family >= _FAR_APART
    return Name(" ".join(mended(given)), first, 0.85) if is_sure else Name("", first)


def may_be_prefix(first: str) -> bool:
    """Say whether the first name's column begins as a family does: `Mc Kenzie`, `De Luca`."""
    word, space, _ = first.partition(" ")
    if WITH_O.match(first):
        return True
    small = bare(word)
    return small in GAELIC_PREFIXES or (small in IN_FRONT if space else small in NEVER_GIVEN)


def _prefixed(first: str, words: list[str]) -> Name | None:
    """Read columns of which the first has a family, or the beginning of one, with its prefix."""
    if WITH_O.match(first):
        is_given = given_rather(bare(words[-1])) >= GIVEN
        return Name(words[-1], words[0], 0.85) if is_given else Name("", " ".join(words))
    if found := gaelic_family(words):
        return found
    if " " not in first.strip():
        is_prefix = bare(first) in NEVER_GIVEN and len(words) == 2
        return Name("", " ".join(words)) if is_prefix else None
    found = family_of_particles(words)
    return found if found and found.last.casefold() == first.casefold() else None


def is_behind_family(text: str) -> bool:
    """Say whether words stand behind a family name only: `Иван Иванович`, `Văn An`."""
    first, *others = text.split() or [""]
    is_named_by_father = len(others) == 1 and is_patronymic(others[0])
    return is_named_by_father or bool(others and first.lower() in MARKED_MIDDLE)


def may_be_family(first: str) -> bool:
    """Say whether a word in the first name's column has to be looked at: `Nagy`, `Иванов`."""
    return bare(first) in HUNGARIAN or first.lower().endswith(RUSSIAN_SURNAME)
