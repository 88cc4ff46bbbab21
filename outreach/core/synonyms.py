"""What else a word or phrase of a query is called: k8s counts as Kubernetes.

Names are compared as the analyser sees them, so C, C++ and C# stay apart and React.js is ReactJS.
Nothing follows from a name of a name: each group says itself whom it finds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from outreach.core.text import COMPOUNDS, MARK, fold, tokens
from outreach.skills import Group, shipped

MOST_WORDS = 6  # of a name that is looked for in a query without quotes


class Name(NamedTuple):
    """One more name for what was said."""

    text: str
    is_ambiguous: bool  #: counts in skills and titles only


class _Place(NamedTuple):
    group: Group
    text: str
    is_ambiguous: bool
    is_narrower: bool


@lru_cache(maxsize=1 << 14)
def other_names(said: str, own: tuple[Group, ...] = ()) -> tuple[Name, ...]:
    """Return the other names of what was said, each once; `own` are the workspace's groups."""
    found: dict[str, Name] = {}
    for place in _places(said, own):
        if not place.is_narrower:
            for name in _others(place):
                known = found.get(name.text)
                if known is None or known.is_ambiguous:
                    found[name.text] = name
    return tuple(found.values())


@lru_cache(maxsize=1 << 14)
def is_known(said: str, own: tuple[Group, ...] = ()) -> bool:
    """Say whether some group has this name."""
    return bool(_places(said, own))


def fuller_name(said: str, own: tuple[Group, ...] = ()) -> str | None:
    """Return the name that also finds what was said in another number: Compiler for compilers."""
    asked = _letters(said)
    for place in _places(said, own):
        short, long = sorted((asked, _letters(place.group.name)), key=len)
        is_ending = long.startswith(short) and len(long) - len(short) <= _LONGEST_ENDING
        if place.is_narrower and is_ending:
            return place.group.name
    return None


def groups_of(said: str, own: tuple[Group, ...] = ()) -> list[Group]:
    """Return the groups that have this name, shipped and added ones as one."""
    return list(dict.fromkeys(place.group for place in _places(said, own)))


def merged(own: tuple[Group, ...]) -> tuple[Group, ...]:
    """Return the shipped groups with what a workspace adds to them and takes from them."""
    added = {_key(one.name): one for one in own}
    shipped_ones = [_joined(one, added.pop(_key(one.name), None)) for one in shipped()]
    return (*shipped_ones, *(_joined(one, None) for one in added.values()))


def _joined(group: Group, more: Group | None) -> Group:
    if more is None:
        return group
    gone = {_key(name) for name in more.no_longer}

    def both(old: Iterable[str], new: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*(name for name in old if _key(name) not in gone), *new]))

    return Group(
        group.name,
        both(group.same, more.same),
        both(group.ambiguous, more.ambiguous),
        both(group.narrower, more.narrower),
    )


def _others(place: _Place) -> Iterator[Name]:
    group = place.group
    prose = (group.name, *group.same, *group.narrower)
    for text in _spelt(prose):
        if text != place.text:
            yield Name(text, is_ambiguous=False)  # who says `AD` means one of these
    for text in _spelt(group.ambiguous):
        if text != place.text:
            yield Name(text, is_ambiguous=True)


def _places(said: str, own: tuple[Group, ...]) -> list[_Place]:
    index, key = _index(own), _key(said)
    near = dict.fromkeys(place for one in _keys(said) for place in index.get(one, ()))
    return [_Place(*place) for place in near if _key(place[1]) == key]


@lru_cache(maxsize=8)
def _index(own: tuple[Group, ...]) -> dict[str, list[tuple[Group, str, bool, bool]]]:
    """Return what makes a place of each name, by its letters: nothing more before it is asked."""
    places = [
        (group, *name) for group in (merged(own) if own else shipped()) for name in _names(group)
    ]
    found: dict[str, list[tuple[Group, str, bool, bool]]] = {}
    for place, letters in zip(places, _letters_of_all([place[1] for place in places]), strict=True):
        found.setdefault(letters, []).append(place)
        if _SIGNS.search(place[1]):  # C# and C++: the letters alone are not what they are
            for key in _keys(place[1]) - {letters}:
                found.setdefault(key, []).append(place)
    return found


def one_or_two(name: str) -> str:
    """Return a name of one word as two, of two as one: Swift UI, PowerPlatform; else as it is."""
    joined = name.replace(" ", "") if _TWO_WORDS.fullmatch(name) else name
    return joined if joined != name else _INNER_CAPITAL.sub(" ", name)


def _letters_of_all(texts: Sequence[str]) -> Iterator[str]:
    """Yield the letters of each name, folded at once: a search that starts up reads thousands."""
    found = {is_ascii: iter(_letters_of_lines(texts, is_ascii)) for is_ascii in (True, False)}
    return (next(found[text.isascii()]) for text in texts)


def _letters_of_lines(texts: Iterable[str], is_ascii: bool) -> list[str]:
    lines = "\n".join([text.replace("\n", " ") for text in texts if text.isascii() is is_ascii])
    return _NO_LETTERS_OF_LINES.sub("", fold(lines)).split("\n")


def _keys(text: str) -> set[str]:
    """Return under what a name is looked up: as written, and as the analyser writes it."""
    return {_letters(text), "".join(_key(text)).replace(MARK, "")}


def _names(group: Group) -> Iterator[tuple[str, bool, bool]]:
    for text in _spelt((group.name, *group.same)):
        yield text, False, False
    for text in _spelt(group.ambiguous):
        yield text, True, False
    for text in _spelt(group.narrower):
        yield text, False, True


def _spelt(names: Iterable[str]) -> Iterator[str]:
    """Yield each name, and as others write it: Geschaeftsfuehrer, ISO27001, Rabbit MQ."""
    for name in names:
        yield name
        if not name.islower() and (other := one_or_two(name)) != name:
            yield other
        if name[-1:].isdigit() and _NUMBERED.fullmatch(name):
            yield name.replace(" ", "")
        if not name.isascii() and not _UMLAUTS.keys().isdisjoint(map(ord, name)):
            yield name.translate(_UMLAUTS)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


_INNER_CAPITAL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][A-Za-z]+$)")
#: Two words as products have them; of small letters they may be anything: north wind.
_TWO_WORDS = re.compile(r"(?=.{7})[A-Z][A-Za-z]+ [A-Z][A-Za-z]+")
_LONGEST_ENDING = 2  # letters by which a plural is longer
_NUMBERED = re.compile(r"[A-Za-z]{2,} [0-9]{2,}")  # of one cipher it may be anything: part 1
_NO_LETTERS = re.compile(r"[\W_]+")
_SIGNS = re.compile(r"[^\w -]")
_NO_LETTERS_OF_LINES = re.compile(r"[^\w\n]+|_+")


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", fold(text))


@lru_cache(maxsize=1 << 14)
def _key(text: str) -> tuple[str, ...]:
    """Return the words of a name; what may be written as one word or as two is one."""
    joined: list[str] = []
    for word in tokens(text):
        one = COMPOUNDS.get((joined[-1], word)) if joined else None
        if one:
            joined[-1] = one
        else:
            joined.append(word)
    return tuple(joined)
