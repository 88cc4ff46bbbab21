"""Names: how to greet somebody, and which part of a whole name is which.

A greeting is a given name that may stand after "Hello", or nothing when that would be a guess:
initials, companies and mailboxes get the template's fallback. Names are cleaned of titles,
credentials, pronouns, emoji and taglines; the case is mended, spelling never; nobody's gender is
guessed and no Mr or Ms is ever made.

The rules come from a comparison of parsers on names from many cultures: rules with word lists beat
the libraries, and the confidence says which rule it was. Most names are two ordinary words; they
take a short way that gives what the rules would, as imports ask a million times.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

from outreach.core.names.cleaning import bare, is_nobody, mend_case, undecorated
from outreach.core.names.columns import (
    is_behind_family,
    is_rather_family,
    may_be_family,
    may_be_prefix,
    turned,
)
from outreach.core.names.compounds import given_words
from outreach.core.names.eastern import called_last, western_behind
from outreach.core.names.families import EAST_ASIAN
from outreach.core.names.frequent import given_rather
from outreach.core.names.greetings import Greeting, greet
from outreach.core.names.nicknames import nickname
from outreach.core.names.orders import MAY_BE_PREFIX
from outreach.core.names.parts import (
    divide,
    divide_whole,
    given_first,
    without_credentials,
)
from outreach.core.names.shapes import CJK, Name, is_initials
from outreach.core.names.syllables import FAMILIES_OF_THE_EAST, SOUTHERN_FAMILIES
from outreach.core.names.words import (
    GENERATIONS,
    HUNGARIAN,
    NO_PERSON,
    NOBODY,
    PARTICLES,
    TITLES,
    TITLES_OF_WHOLE_NAMES,
    TITLES_WITH_STOP,
)
from outreach.core.text import fold

__all__ = [
    "CONFIDENT",
    "Greeting",
    "Name",
    "greeting",
    "greetings",
    "is_nobody",
    "split",
    "without_credentials",
]

#: Below this the template's fallback is used instead of the name.
CONFIDENT = 0.8

_REMEMBERED = 20_000  #: spellings
_LONGEST = 200  #: letters; a longer text is no name
_PLAINLY = 3.0  #: how much more the first word is a given name than those behind
_SHORT = 3  #: letters in capitals that may be initials: JM
_NOBODY = Greeting(None, 0.0)
_TITLED = r"[A-Z][a-z]+(?:-[A-Z][a-z]+)*"
_ORDINARY_GIVEN = re.compile(rf"{_TITLED}(?: (?:{_TITLED}|[A-Z]\.?))*")
_FIRM = re.compile(r"\w+ & \w+")  # or a couple
_ORDINARY_WHOLE = re.compile(rf"{_TITLED}(?: (?:{_TITLED}|[A-Z]\.?))+")
#: Words that may mean something else than a part of a name, so the rules must look.
_SPECIAL = (
    TITLES
    | TITLES_WITH_STOP
    | NO_PERSON
    | {"the"}
    | {word for name in NOBODY for word in name.split()}
)
_TITLES_IN_COLUMNS = frozenset(["ca", "cs", "cma", "di", "khun", "daw"])
_SPECIAL_FIRST = _SPECIAL | _TITLES_IN_COLUMNS
_SPECIAL_LAST = frozenset().union(_SPECIAL, EAST_ASIAN, SOUTHERN_FAMILIES)
_SPECIAL_ALONE = _SPECIAL | HUNGARIAN | MAY_BE_PREFIX
_SPECIAL_IN_FRONT = frozenset().union(
    _SPECIAL,
    HUNGARIAN,
    MAY_BE_PREFIX,
    FAMILIES_OF_THE_EAST,
    TITLES_OF_WHOLE_NAMES,
    PARTICLES,
    {"thi"},
)
_SPECIAL_BEHIND = _SPECIAL | GENERATIONS


def greeting(first_name: str, last_name: str = "") -> Greeting:
    """Return the name to greet with and how sure that is, 0 to 1; the name is None when unsure.

    Hand in the columns of the file as they are; a whole name in one of them is taken apart.
    """
    return greetings((first_name,), (last_name,))[0]


def greetings(first_names: Sequence[str], last_names: Sequence[str]) -> list[Greeting]:
    """Return what `greeting` does for each pair: whole columns in a third of the time."""
    return [
        plain if plain and ordinary and not first.endswith(last) else _greeting(first, last)
        for plain, ordinary, first, last in zip(
            map(_PLAIN.__getitem__, first_names),
            map(_ORDINARY.__getitem__, last_names),
            first_names,
            last_names,
            strict=True,
        )
    ]


def split(full_name: str) -> Name:
    """Return given and family names of a whole name, in whichever order it was written.

    Nothing of the name is lost: middle names are given names.
    """
    plain = _plainly_divided(full_name)
    if plain and plain.last:
        return plain._replace(first=full_name.removesuffix(plain.last).rstrip())
    return _split(full_name) if len(full_name) <= _LONGEST else Name("", "")


def _plainly_divided(full_name: str) -> Name | None:
    """Return the parts of an ordinary name, as the rules would; None for all others."""
    if not _ORDINARY_WHOLE.fullmatch(full_name):
        return None
    front, *behind = full_name.lower().replace(".", "").split(" ")
    if behind[-1] in FAMILIES_OF_THE_EAST:
        return None
    if front in _SPECIAL_IN_FRONT or not _SPECIAL_BEHIND.isdisjoint(behind):
        return None
    highest = given_rather(front) - _PLAINLY
    for one in behind:
        if given_rather(one) > highest:
            return None
    return given_first(full_name.split(" "))


@lru_cache(maxsize=_REMEMBERED)
def _split(full_name: str) -> Name:
    return Name("", "") if is_nobody(full_name) else divide_whole(full_name)


def _plain(first_name: str) -> Greeting | None:
    """Return the greeting for ordinary first names, as `_greeting` would; None for all others."""
    if first_name.isascii() and first_name.isalpha():
        is_ordinary = len(first_name) > 1 and first_name.istitle()
        is_name = is_ordinary and first_name.lower() not in _SPECIAL_ALONE
        is_name = is_name and not is_rather_family(first_name)
        return Greeting(first_name, 1.0) if is_name else None
    if may_be_prefix(first_name) or is_rather_family(first_name):
        return None
    words = [word for word in first_name.split() if not is_initials(word)]
    if _ORDINARY_GIVEN.fullmatch(first_name):
        count = given_words(words)
    elif _is_ordinary_word(first_name) and not may_be_family(first_name):
        count = 1
    else:
        return None
    if not words or not _SPECIAL_FIRST.isdisjoint(map(bare, words)):
        return None
    return Greeting(" ".join(words[:count]), 1.0 if count == len(words) else 0.9)


def _is_ordinary_word(name: str) -> bool:
    """Say whether a name is one plain word of letters with a capital in front: `Zoë`, `Ольга`."""
    is_word = name.isalpha() and name.istitle() and not CJK.search(name)
    return is_word and unicodedata.is_normalized("NFKC", name)


def _is_ordinary(last_name: str) -> bool:
    """Say whether a last name has no bearing on the greeting."""
    folded = fold(last_name)
    if last_name.isascii() and last_name.isalpha():
        return folded not in _SPECIAL_LAST
    words = re.findall(r"[^\W_]+", folded)
    is_special = folded in EAST_ASIAN or not _SPECIAL.isdisjoint(words)
    is_special = is_special or "@" in last_name or is_behind_family(last_name)
    return bool(words) and not is_special and not CJK.search(last_name)


def _greeting(first_name: str, last_name: str) -> Greeting:
    is_name = len(first_name) + len(last_name) <= _LONGEST
    return _by_the_rules(first_name, last_name) if is_name else _NOBODY


@lru_cache(maxsize=_REMEMBERED)
def _by_the_rules(first_name: str, last_name: str) -> Greeting:
    plain = None if last_name else _plainly_divided(first_name)
    if plain and plain.first and plain.last:
        return Greeting(plain.first, 1.0)
    if is_nobody(f"{first_name} {last_name}") or _FIRM.fullmatch(first_name):
        return _NOBODY
    called = nickname(f"{first_name} {last_name}")
    if called:
        return Greeting(mend_case(called, shouted=len(called) > _SHORT), 0.9)
    found = greet(_columns(first_name, last_name))
    return found if found.confidence >= CONFIDENT else Greeting(None, found.confidence)


def _columns(first_name: str, last_name: str) -> Name:
    """Return the two columns as a name; a whole name in one of them is taken apart.

    A family name alone is no name to greet with.
    """
    first, last = undecorated(first_name), undecorated(last_name)
    if not first:
        return divide(last) if len(last.split()) > 1 else Name("", last)
    if not last or _holds(first, last):
        return divide(first_name)
    return turned(first, last) or called_last(first, last) or _plainly(first, last)


def _plainly(first: str, last: str) -> Name:
    """Return the columns as they are, without a title that is a name's beginning elsewhere."""
    title, _, name = first.partition(" ")
    words = [last, *first.split()]
    if name and bare(title) in _TITLES_IN_COLUMNS and (len(title) > 2 or title.isupper()):
        return Name(name, last)
    return western_behind(words) or Name(first, last)


def _holds(first: str, last: str) -> bool:
    """Say whether the first name's column holds the whole name: `Ada Lovelace`, `Lovelace`."""
    return first.casefold().endswith(f" {last.casefold()}")


_Known = TypeVar("_Known")


class _Memory(dict[str, _Known]):
    """Spelling → what was worked out for it; forgets all when it gets too large."""

    def __init__(self, work_out: Callable[[str], _Known]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, spelling: str) -> _Known:
        if len(spelling) > _LONGEST:
            return self._work_out(spelling)
        if len(self) >= _REMEMBERED:
            self.clear()
        self[spelling] = found = self._work_out(spelling)
        return found


_PLAIN = _Memory(_plain)
_ORDINARY = _Memory(_is_ordinary)
