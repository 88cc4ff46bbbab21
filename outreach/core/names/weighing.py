"""Tell the order of a name by how much rather each of its words is a given than a family name.

Either order has a likelihood: how often people have the one word as the given and the other as the
family name, in the words' cultures. Where both are likely, nobody is greeted by either.
"""

from __future__ import annotations

import re

from outreach.core.names.cleaning import bare
from outreach.core.names.compounds import COMPOUND
from outreach.core.names.families import EAST_ASIAN, ENDINGS, SHORT_CHINESE, SHORTEST_WITH_ENDING
from outreach.core.names.frequent import cultures, given_rather, is_known
from outreach.core.names.shapes import Name, is_initials
from outreach.core.names.words import KOREAN_SYLLABLE, PARTICLES, PINYIN

#: ln(given name first / family name first) before the words are looked at: by what is known of
#: either word, or of both.
_WEST = 9.0  # nobody there writes the family in front without a comma
_ANYWHERE = 4.5
_OF_BOTH = {"a": 3.0, "c": 1.0, "e": 3.0, "h": 1.0, "i": 3.0, "j": 1.5, "k": 1.0, "v": 0.5}
_OF_MARKED = 1.0  #: `Shevchenko Daryna`: nobody is called Shevchenko
#: From here on an order is taken as known: about seven to one.
_KNOWN = 2.0
_TURNED = 0.5
_KNOWN_OF_EASTERN = 4.5  #: their words are counted without the signs behind them
_FEWEST, _MOST = 2, 4  #: words that are weighed
_BEFORE_UNKNOWN = 1.5  #: `Ma Thida`
_FAMILY_RATHER = -2.0
_GIVEN_RATHER = 0.0
_UNSURE = 0.5
_MIDDLE = 2.0  #: what a given name in the middle adds at most
_EASTERN = EAST_ASIAN | SHORT_CHINESE
_BEGINNINGS = ("van", "ver", "mac", "fitz")
_BEFORE_FAMILY = frozenset(["al", "el", "ben", "bin", "saint", "st"])
_SYLLABLE = re.compile(rf"(?:{KOREAN_SYLLABLE}|{PINYIN})")  # as in `greetings`: compiled once
_EUROPEAN = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]")


def weighed(words: list[str]) -> Name | None:
    """Return a name with the family in front, or one that is unsure; None is given first."""
    if not _FEWEST <= len(words) <= _MOST or any(map(_is_no_name, words)):
        return None
    first, *middle, last = map(_given_rather, words)
    if (len(middle) > 1 and first > _FAMILY_RATHER) or (middle and first >= _GIVEN_RATHER):
        return None
    if middle and bare(words[1]) in COMPOUND.get(bare(words[0]), ()):
        return None  # two that are said together: `Stein Erik`
    if middle and last < 0 and first > _FAMILY_RATHER and not is_known(bare(words[0])):
        return None  # an unknown name, and one of a family behind
    folded = [*map(bare, words)]
    is_of_east = folded[0] in _EASTERN and first < 0
    is_eastern = is_of_east and _SYLLABLE.fullmatch(folded[-1])
    prior = 0 if is_eastern else _prior(folded)
    if is_of_east and not is_known(folded[-1]):
        prior = min(prior, _BEFORE_UNKNOWN)
    odds = prior + first - last
    known = _KNOWN_OF_EASTERN if is_eastern else _KNOWN
    if middle:
        odds -= max(0, min(*middle, _MIDDLE))
    if odds >= known:
        return None
    sure = 0.85 if odds <= -(known if is_eastern else _TURNED) else _UNSURE
    return Name(" ".join(words[1:]), words[0], sure)


def _given_rather(word: str) -> float:
    """Return ln(given / family) of a word, or the mean of its parts: `Jean-Baptiste`."""
    parts = [bare(part) for part in word.split("-") if bare(part)]
    if len(parts) > 1 and parts[0] in _BEFORE_FAMILY:
        return _FAMILY_RATHER
    return sum(map(given_rather, parts)) / len(parts)


def _is_no_name(word: str) -> bool:
    """Say whether a word tells nothing, or is in letters whose people put the given name first."""
    is_strange = not _EUROPEAN.match(word)
    return is_strange or is_initials(word) or bare(word) in PARTICLES


def _ends_as_family(word: str) -> bool:
    """Say whether a word ends as only family names do, and is no given name all the same."""
    is_long = len(word) >= SHORTEST_WITH_ENDING
    if word.startswith(_BEGINNINGS) and is_long:
        return given_rather(word) <= _FAMILY_RATHER
    return is_long and word.endswith(ENDINGS) and given_rather(word) < 0


def _prior(words: list[str]) -> float:
    first, *others = map(cultures, words)
    every = first.union(*others)
    both = first.intersection(*others)
    if "w" in every:
        return _WEST
    if _ends_as_family(words[0]) and not _ends_as_family(words[-1]):
        return _OF_MARKED
    prior = min((_OF_BOTH[one] for one in both), default=_ANYWHERE)
    if not both and not all(map(is_known, words)):  # one word tells half
        prior = (prior + min((_OF_BOTH[one] for one in every), default=prior)) / 2
    return prior
