"""Tell the family name of Korea, Vietnam and China from the syllables of a given name.

The family stands in front or behind; the word decides that is rather a family name than a syllable,
where the other words are syllables of the same country. What both orders allow is greeted by none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from outreach.core.names.cleaning import bare
from outreach.core.names.families import HYPHENED_CHINESE, KOREAN_DOUBLE
from outreach.core.names.frequent import cultures, given_rather, is_known
from outreach.core.names.shapes import Name
from outreach.core.names.syllables import (
    FAMILIES_OF_THE_EAST,
    KOREAN_FAMILIES,
    KOREAN_SYLLABLES,
    PINYIN_FAMILIES,
    SOUTHERN_FAMILIES,
    SOUTHERN_SYLLABLE,
    VIETNAMESE_FAMILIES,
    VIETNAMESE_SYLLABLES,
)
from outreach.core.names.words import KOREAN_SYLLABLE, PARTICLES, PINYIN, VIETNAMESE_MIDDLE
from outreach.core.text import fold

_PINYIN_SYLLABLE = re.compile(PINYIN)
_PINYIN_NAME = re.compile(rf"(?:{PINYIN})['’-]?(?:{PINYIN})")
_KOREAN_NAME = re.compile(rf"{KOREAN_SYLLABLE}-{KOREAN_SYLLABLE}")
_KOREAN_RUN = re.compile(rf"(?:{KOREAN_SYLLABLE}){{2}}")
_SURE = 0.85
_UNSURE = 0.5
_CLEARLY = 0.25  #: by how much one end must be rather the family than the other
_CERTAIN_FAMILY = 2.0
_RATHER_FAMILY = 1.0
_FIRST_SYLLABLES = range(1, 6)  #: letters
MARKED_MIDDLE = frozenset(["văn", "thị"])  # nowhere else, whatever the family
_CALLED_BY_TWO = frozenset(["anh"])  # `Tuấn Anh`: hardly said alone
_BEFORE_LAST = frozenset(["van", "thi"])
_DAUGHTER = "thi"


class _Country(NamedTuple):
    families: Mapping[str, float]
    is_syllable: Callable[[str], object]
    bonus: float = 0.0


_VIETNAM = _Country(VIETNAMESE_FAMILIES, VIETNAMESE_SYLLABLES.__contains__)
#: Where the syllables are told by lists they tell more than by a pattern.
_COUNTRIES = (
    (_Country(KOREAN_FAMILIES, KOREAN_SYLLABLES.__contains__), _VIETNAM),
    (
        _Country(PINYIN_FAMILIES, _PINYIN_SYLLABLE.fullmatch),
        _Country(SOUTHERN_FAMILIES, SOUTHERN_SYLLABLE.fullmatch, -0.75),
    ),
)


def vietnamese(words: list[str]) -> Name | None:
    """Read `Nguyễn Văn An`: family first, given name last; nothing when it may be turned."""
    first, *given = map(fold, words)
    level = VIETNAMESE_FAMILIES.get(first)
    if not given or (level is None and words[1].lower() not in MARKED_MIDDLE):
        return None
    is_marked = not words[0].isascii() and level is not None
    is_middle = len(words) > 2 and given[0] in VIETNAMESE_MIDDLE
    is_of_vietnam = len(words) > 3 and VIETNAMESE_SYLLABLES.union(VIETNAMESE_FAMILIES) >= {*given}
    is_sure = (level or 0) >= _RATHER_FAMILY and (is_middle or is_of_vietnam)
    is_shown = is_marked or is_sure or words[1].lower() in MARKED_MIDDLE
    if not is_shown:
        return None
    behind = VIETNAMESE_FAMILIES.get(given[-1], 0)
    is_turned = behind >= max(level or 0, _RATHER_FAMILY) and words[-1].isascii()
    called = _called_last(words)
    return called._replace(confidence=_UNSURE) if is_turned else called


def _called_last(words: list[str]) -> Name:
    """Return a Vietnamese name with the family in front: people are called by the last word."""
    is_called_by_two = fold(words[-1]) in _CALLED_BY_TWO and fold(words[-2]) not in _BEFORE_LAST
    count = 2 if is_called_by_two and len(words) > 2 else 1
    said = " ".join(words[-count:])
    return Name(said, words[0], _SURE, whole=said)


def called_last(first: str, last: str) -> Name | None:
    """Read the columns `Văn An` and `Nguyễn`: a middle name in front shows that it is one."""
    given = first.split()
    if len(given) < 2 or fold(last) not in VIETNAMESE_FAMILIES:
        return None
    is_shown = given[0].lower() in MARKED_MIDDLE or fold(given[0]) == _DAUGHTER
    return _called_last([last, *given]) if is_shown else None


def vietnamese_turned(words: list[str]) -> Name | None:
    """Read `Thi Ha Le`, `Huong Thi Nguyen` and `Thi Lan Anh Pham`: the family stands behind."""
    if len(words) not in {3, 4}:
        return None
    family = bare(words[-1].partition("-")[0])
    given = [*map(bare, words[:-1])]
    if _DAUGHTER not in given or VIETNAMESE_FAMILIES.get(family, -1) < 0:
        return None
    if not VIETNAMESE_SYLLABLES.issuperset(given) or _is_family(_VIETNAM, given[0]):
        return None
    is_first = given[0] == _DAUGHTER
    called = words[1:-1] if is_first and len(words) > 3 else words[: given.index(_DAUGHTER)]
    said = " ".join(called or words[:-1])
    return Name(said, words[-1], _SURE, whole=said)


def _is_family(country: _Country, word: str) -> bool:
    return country.families.get(word, 0) >= _CERTAIN_FAMILY


def two_words(words: list[str]) -> Name | None:
    """Read `Lee Minkyu`, `Mengyao Tian` and `Long Vo`: a family and one given name."""
    if len(words) != 2 or not "".join(words).isalpha():
        return None
    first, last = map(bare, words)
    if KOREAN_FAMILIES.get(first, 0) >= _RATHER_FAMILY and _is_korean_given(last):
        return Name(words[1], words[0], _SURE)
    if KOREAN_FAMILIES.get(last, 0) >= _CERTAIN_FAMILY and _is_korean_given(first):
        return Name(words[0], words[1], _SURE)
    if {first, last} <= VIETNAMESE_SYLLABLES.union(VIETNAMESE_FAMILIES):
        front, back = (VIETNAMESE_FAMILIES.get(one, -1) for one in (first, last))
        if max(front, back) >= _CERTAIN_FAMILY and abs(front - back) >= _CERTAIN_FAMILY:
            given, family = words if back > front else reversed(words)
            return Name(given, family, _SURE)
    return None


def _is_korean_given(word: str) -> bool:
    """Say whether a word is two syllables of Korea in one, and no name of elsewhere."""
    if is_known(word) and "k" not in cultures(word) and given_rather(word) < _CERTAIN_FAMILY:
        return False
    return any(
        word[:cut] in KOREAN_SYLLABLES and word[cut:] in KOREAN_SYLLABLES
        for cut in _FIRST_SYLLABLES
    )


def chinese(words: list[str]) -> Name | None:
    """Read `Zhang Xiaoming` in Latin letters; a given name of one syllable is weighed instead."""
    if len(words) != 2 or not words[1].isascii():
        return None
    first, last = map(bare, words)
    level = max(PINYIN_FAMILIES.get(first, -1), SOUTHERN_FAMILIES.get(first, -1))
    if level < 0 or last in FAMILIES_OF_THE_EAST:
        if is_of_two_syllables(words[0]) and PINYIN_FAMILIES.get(last, 0) >= _RATHER_FAMILY:
            return Name(words[0], words[1])
        return None
    is_western = first not in PINYIN_FAMILIES and is_known(last)  # `Lee Fisher`
    is_given = is_of_two_syllables(words[1]) and not is_western
    return Name(words[1], words[0], _SURE) if is_given else None


def is_of_two_syllables(word: str) -> bool:
    """Say whether a word is a Chinese given name of two syllables: `Xiaoming`."""
    small = word.lower()
    return bool(_PINYIN_NAME.fullmatch(small)) and not _PINYIN_SYLLABLE.fullmatch(small)


def hyphened(words: list[str]) -> Name | None:
    """Read `Kim Min-jun`, `Bong Joon-ho` and `Lu Hsiao-Wen`: the hyphen shows the given name."""
    if len(words) != 2:
        return None
    family = bare(words[0])
    if family in KOREAN_DOUBLE and _KOREAN_RUN.fullmatch(words[1].lower()):
        return Name(words[1], words[0], _SURE)
    first, hyphen, second = words[1].lower().partition("-")
    syllables = words[0].lower().split("-")
    if len(syllables) == 2 and not hyphen:
        return Name(words[0], words[1]) if _are_given(syllables) else None
    if not hyphen or "-" in words[0]:
        return None
    is_korean = family in KOREAN_FAMILIES and _KOREAN_NAME.fullmatch(words[1].lower())
    are_syllables = all(map(SOUTHERN_SYLLABLE.fullmatch, (first, second)))
    is_small = words[1].partition("-")[2].islower()
    if is_korean or (are_syllables and (is_small or family in FAMILIES_OF_THE_EAST)):
        return Name(words[1], words[0], _SURE)
    return None


def _are_given(syllables: list[str]) -> bool:
    """Say whether two syllables with a hyphen are a given name: `Pei-Shan`, but not `Au-Yeung`."""
    is_family = "-".join(syllables) in HYPHENED_CHINESE or not PARTICLES.isdisjoint(syllables)
    return not is_family and all(map(SOUTHERN_SYLLABLE.fullmatch, syllables))


def three_syllables(words: list[str]) -> Name | None:
    """Read `Wong Kar Wai`, `Park Ji Sung`, `Seo Yeon Choi` and `Quoc Viet Dang`."""
    if len(words) != 3 or words[0] == words[1] or any(one in PARTICLES for one in words):
        return None
    small = [*map(bare, words)]
    small[0] = "ouyang" if words[0].lower() in HYPHENED_CHINESE else small[0]
    small[2] = bare(words[2].partition("-")[0]) if words[2].isascii() else small[2]
    for countries in _COUNTRIES:
        front, country = _family_among(small[0], small[1:], countries)
        back, _ = _family_among(small[2], small[:2], countries)
        if max(front, back) > _NO_FAMILY:
            return _by_levels(words, front, back, country)
    return None


def _by_levels(words: list[str], front: float, back: float, country: _Country | None) -> Name:
    """Return the name with the end as family that is rather one; unsure when both are as much."""
    if abs(front - back) < _CLEARLY:
        return Name(" ".join(words[1:]), words[0], _UNSURE)
    if front > back and country is _VIETNAM:
        return _called_last(words)
    given, family = (words[1:], words[0]) if front > back else (words[:2], words[2])
    return Name(" ".join(given), family, _SURE, whole=" ".join(given))


_NO_FAMILY = -9.0


def _family_among(
    family: str, given: list[str], countries: tuple[_Country, ...]
) -> tuple[float, _Country | None]:
    """Return how much rather a word is the family, with the country whose syllables the rest are.

    Particles and given names of the West are no syllables of South China.
    """
    best: tuple[float, _Country | None] = (_NO_FAMILY, None)
    for country in countries:
        if family not in country.families or not all(map(country.is_syllable, given)):
            continue
        if country.bonus and not PARTICLES.isdisjoint(given):
            continue
        level = country.families[family] + country.bonus
        if level > best[0]:
            best = (level, country)
    return best


def western_behind(words: list[str]) -> Name | None:
    """Read `Chan Tai Wai Raymond`: a Chinese name, and the one for others behind it."""
    if len(words) not in {3, 4} or bare(words[0]) not in FAMILIES_OF_THE_EAST:
        return None
    last = bare(words[-1])
    syllables = [word.lower() for word in words[1:-1]]
    is_western = given_rather(last) > 0 and not (
        _PINYIN_NAME.fullmatch(last)
        or _PINYIN_SYLLABLE.fullmatch(last)
        or SOUTHERN_SYLLABLE.fullmatch(last)
        or last in KOREAN_SYLLABLES
    )
    if not is_western or not all(map(SOUTHERN_SYLLABLE.fullmatch, syllables)):
        return None
    if not PARTICLES.isdisjoint(syllables):
        return None
    return Name(words[-1], words[0], _SURE)


#: Endings of the names of houses that stand first in Sri Lanka: `Hettiarachchige Nimal Perera`.
_OF_HOUSES = re.compile(
    r"\w{3,}(?:rachchige|mudiyanselage|ham[iy]lage|kankanamge|kankanamalage|de[wv]age|hettige"
    r"|hewage|waduge|durage|ralalage|patabendige|vidanelage|gedara|koralage|acharige)"
    r"|(?:hewage|kankanamge|mudiyanselage|arachchige|liyanage|gamage|dewage)"
)


def sinhalese(words: list[str]) -> Name | None:
    """Read `Kankanamge Nimal Perera`: the house in front, then the given name and the family."""
    if len(words) < 3 or not _OF_HOUSES.fullmatch(bare(words[0])):
        return None
    *given, last = words[1:] if bare(words[1]) != "don" else words[2:]
    return Name(" ".join(given) or last, last if given else words[0], 0.85)
