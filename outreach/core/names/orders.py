"""The orders in which people write their names: family first, by what shows it.

Where the order shows but a part alone might be wrong, the whole name is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from outreach.core.names.cleaning import bare, mended
from outreach.core.names.families import (
    ENDINGS,
    FAMILIES_ONLY,
    GIVEN_BEHIND,
    JAPANESE,
    MORE_GIVEN,
    MORE_HUNGARIAN,
    MORE_KOREAN,
    MORE_VIETNAMESE,
    NOT_FAMILIES,
    SHORT_CHINESE,
    SHORTEST_WITH_ENDING,
    SOUTH_CHINESE,
    VIETNAMESE_SYLLABLES,
)
from outreach.core.names.frequent import is_family, is_given, may_be_given
from outreach.core.names.shapes import CJK, Name, is_initials
from outreach.core.names.words import (
    CHINESE,
    HAN_DOUBLE,
    HAN_SINGLE,
    HANGUL_DOUBLE,
    HUNGARIAN,
    HUNGARIAN_GIVEN,
    KOREAN,
    KOREAN_SYLLABLE,
    PARTICLES,
    PATRONYMIC,
    PINYIN,
    RUSSIAN_GIVEN,
    RUSSIAN_SURNAME,
    VIETNAMESE,
    VIETNAMESE_MIDDLE,
    VIETNAMESE_PLAIN,
)
from outreach.core.text import fold

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]+")
_HANGUL = re.compile(r"[\uac00-\ud7af]+")
_PINYIN_NAME = re.compile(rf"(?:{PINYIN})['’-]?(?:{PINYIN})?")
_PINYIN_SYLLABLE = re.compile(PINYIN)
_KOREAN_NAME = re.compile(rf"{KOREAN_SYLLABLE}-{KOREAN_SYLLABLE}")
#: One syllable of a Chinese or Korean given name, however it is spelled.
_SYLLABLE = re.compile(r"(?:[b-df-hj-np-tv-xz]{0,2})y?[aeiouw]{1,3}(?:ng|[nmkpthlr])?")
_EAST = CHINESE | SOUTH_CHINESE | KOREAN | MORE_KOREAN
_HUNGARIAN = HUNGARIAN | MORE_HUNGARIAN
_VIETNAMESE = VIETNAMESE | MORE_VIETNAMESE


def read(words: list[str]) -> Name | None:
    """Return a name whose order shows; the first rule that fits decides, None is given first."""
    return next(filter(None, (rule(words) for rule in _RULES)), None)


def _sino(words: list[str]) -> Name | None:
    """Read names in Chinese, Japanese and Korean letters: family first, greeted whole."""
    joined = "".join(words)
    if not CJK.fullmatch(joined):
        return None
    if "・" in joined:  # a foreign name in katakana keeps its own order
        first, _, last = joined.partition("・")
        return Name(first, last, 0.9, whole=joined)
    if len(words) > 1:
        return Name("".join(words[1:]), words[0], 0.9, whole=" ".join(words))
    cut = _sino_cut(joined)
    return Name(joined[cut:], joined[:cut], 0.9, whole=joined)


def _sino_cut(name: str) -> int:
    """Return how many letters in front are the family name."""
    doubled = HANGUL_DOUBLE if _HANGUL.fullmatch(name) else HAN_DOUBLE
    if len(name) > 2 and name[:2] in doubled:
        return 2
    is_chinese = name[:1] in HAN_SINGLE and len(name) <= 3
    return 2 if _HAN.fullmatch(name) and len(name) >= 4 and not is_chinese else 1


def patronymic(words: list[str]) -> Name | None:
    """Read Russian names by the father's name: last word of three, the family stands in front."""
    if len(words) != 3:
        return None
    if _is_patronymic(words[2]) and not _is_patronymic(words[1]):
        return Name(words[1], words[0], 0.9)
    return Name(words[0], words[2], 0.95) if _is_patronymic(words[1]) else None


def _is_patronymic(word: str) -> bool:
    return len(word) > 5 and word.lower().endswith(PATRONYMIC)


def _initials_only(words: list[str]) -> Name | None:
    """Read `S. Karthikeyan` and `J. Smith`: in South India the family's name is cut short."""
    if len(words) < 2 or not all(map(is_initials, words[:-1])):
        return None
    if bare(words[-1]) in MORE_GIVEN:
        return Name(words[-1], " ".join(words[:-1]), 0.8)
    return Name(" ".join(words[:-1]), words[-1])


def _russian(words: list[str]) -> Name | None:
    """Read `Иванов Иван` by the ending of the family name."""
    if len(words) != 2:
        return None
    family, given = map(_is_russian_family, words)
    return Name(words[1], words[0], 0.85) if family and not given else None


def _is_russian_family(word: str) -> bool:
    return word.lower().endswith(RUSSIAN_SURNAME) and word.lower() not in RUSSIAN_GIVEN


def shouted_family(words: list[str]) -> Name | None:
    """Read `DUPONT Jean`: the family name is the one in capitals."""
    shouted = [word.isupper() and len(bare(word)) > 2 and "." not in word for word in words]
    if len(words) < 2 or not shouted[0] or all(shouted) or shouted[-1] or is_initials(words[1]):
        return None
    count = shouted.index(False)
    if may_be_given(bare(words[0])) and not may_be_given(bare(words[-1])):
        return None  # `JULIAN Straub`
    western = _western_behind(mended(words, shouted=True))
    if western:
        return western
    family = mended(words[:count], shouted=True)
    return Name(" ".join(mended(words[count:])), " ".join(family), 0.85)


def _hungarian_wife(words: list[str]) -> Name | None:
    """Read `Horváthné Kiss Ilona`: the husband's name with an ending, her family, her own."""
    if len(words) < 3 or not words[0].lower().endswith("né") or len(words[0]) < 5:
        return None
    return Name(words[-1], " ".join(words[:-1]), 0.85)


def _hungarian(words: list[str]) -> Name | None:
    families = {bare(part) for part in words[0].split("-")}
    if len(words) not in {2, 3} or not families <= _HUNGARIAN or bare(words[-1]) in _HUNGARIAN:
        return None
    if not any(bare(word) in HUNGARIAN_GIVEN for word in words[1:]):
        return None
    return Name(" ".join(words[1:]), words[0], 0.85)


def _vietnamese(words: list[str]) -> Name | None:
    """Read `Nguyễn Văn An`: family first, given name last; nothing when it may be turned."""
    family = fold(words[0])
    given = {fold(word) for word in words[1:]}
    marked = not words[0].isascii() and family in VIETNAMESE
    middle = len(words) > 2 and fold(words[1]) in VIETNAMESE_MIDDLE
    sounds = len(words) > 2 and given <= VIETNAMESE_SYLLABLES and family in _VIETNAMESE
    shows = marked or sounds or (middle and family in VIETNAMESE) or family in VIETNAMESE_PLAIN
    if not given or not shows or fold(words[-1]) in VIETNAMESE_PLAIN | {"le", "tran"}:
        return None
    is_turned = len(words) > 3 and words[-1].isascii() and fold(words[-1]) in VIETNAMESE
    return Name(words[-1], words[0], 0.5 if is_turned else 0.85, whole=words[-1])


def _chinese(words: list[str]) -> Name | None:
    """Read `Zhang Xiaoming` in Latin letters: the family name in front."""
    if len(words) != 2 or bare(words[0]) not in CHINESE or bare(words[1]) in CHINESE:
        return None
    if not words[1].isascii() or not _PINYIN_NAME.fullmatch(words[1].lower()):
        return None
    is_long = _is_of_two_syllables(words[1])
    return Name(words[1], words[0], 0.8, whole="" if is_long else " ".join(words))


def _is_of_two_syllables(word: str) -> bool:
    small = word.lower()
    return bool(_PINYIN_NAME.fullmatch(small)) and not _PINYIN_SYLLABLE.fullmatch(small)


def _korean(words: list[str]) -> Name | None:
    """Read `Kim Min-jun`: the hyphen shows which part is the given name."""
    if (
        len(words) != 2
        or bare(words[0]) not in KOREAN
        or not _KOREAN_NAME.fullmatch(words[1].lower())
    ):
        return None
    return Name(words[1], words[0], 0.85)


def _three_syllables(words: list[str]) -> Name | None:
    """Read `Wong Kar Wai`, `Park Ji Sung`, and `Seo Yeon Choi` with the family name behind."""
    if len(words) != 3 or words[0] == words[1]:
        return None
    first, _, last = map(bare, words)
    if last in FAMILIES_ONLY and first not in FAMILIES_ONLY:
        return _two_syllables(words[:2], words[2])
    if first not in _EAST or last in _EAST - KOREAN - CHINESE:
        return None
    return _two_syllables(words[1:], words[0])


def _two_syllables(given: list[str], family: str) -> Name | None:
    small = [word.lower() for word in given]
    if not all(map(_SYLLABLE.fullmatch, small)) or not PARTICLES.isdisjoint(small):
        return None
    said = " ".join(given)
    return Name(said, family, 0.85, whole=said)


def _western_behind(words: list[str]) -> Name | None:
    """Read `Chan Tai Wai Raymond`: a Chinese name, and the one for others behind it."""
    if len(words) not in {3, 4} or bare(words[0]) not in _EAST:
        return None
    last = bare(words[-1])
    syllables = [word.lower() for word in words[1:-1]]
    is_western = is_given(last) and not _PINYIN_NAME.fullmatch(last)
    if not is_western or not all(map(_SYLLABLE.fullmatch, syllables)):
        return None
    return Name(words[-1], words[0], 0.85)


def _hyphened_syllables(words: list[str]) -> Name | None:
    """Read `Bong Joon-ho`: a small letter behind the hyphen of two syllables."""
    if len(words) != 2:
        return None
    first, hyphen, second = words[1].partition("-")
    parts = (first.lower(), second)
    if not hyphen or not second.islower() or not all(map(_SYLLABLE.fullmatch, parts)):
        return None
    return Name(words[1], words[0], 0.85)


def _short_chinese(words: list[str]) -> Name | None:
    """Read `Zhang Wei` and `Ma Thida`, of which either word may be the family name: said whole."""
    if len(words) != 2:
        return None
    first, last = map(bare, words)
    is_long = _is_of_two_syllables(words[1]) and last not in _EAST
    if first in SHORT_CHINESE or (first in CHINESE - KOREAN and last in CHINESE):
        return Name(words[1], words[0], 0.85, whole="" if is_long else " ".join(words))
    is_family = first in FAMILIES_ONLY and last in CHINESE
    if (is_family or (first in KOREAN and last in KOREAN)) and last not in FAMILIES_ONLY:
        return Name(words[1], words[0], 0.85, whole=" ".join(words))
    return None


def _japanese(words: list[str]) -> Name | None:
    if len(words) != 2 or bare(words[0]) not in JAPANESE or bare(words[1]) in JAPANESE:
        return None
    return Name(words[1], words[0], 0.85)


def _by_ending(words: list[str]) -> Name | None:
    """Read `Popescu Andrei` by the ending that only family names have."""
    if len(words) not in {2, 3}:
        return None
    first, *others = map(bare, words)
    if _has_ending(first) and not any(map(_has_ending, others)):
        return Name(" ".join(words[1:]), words[0], 0.85)
    return None


def _given_behind(words: list[str]) -> Name | None:
    """Read `Wójcik Magdalena` by a given name that is no family name: said whole."""
    if len(words) != 2 or bare(words[1]) not in GIVEN_BEHIND or bare(words[0]) in GIVEN_BEHIND:
        return None
    return Name(words[1], words[0], 0.8, whole=" ".join(words))


def _by_tables(words: list[str]) -> Name | None:
    """Read `Wójcik Magdalena`: a frequent family name in front, only given names behind."""
    if len(words) not in {2, 3}:
        return None
    first, *others = map(bare, words)
    if is_family(first) and all(map(is_given, others)):
        return Name(" ".join(words[1:]), words[0], 0.85)
    return None


def _has_ending(word: str) -> bool:
    is_long = len(word) >= SHORTEST_WITH_ENDING and word not in NOT_FAMILIES
    return is_long and word.endswith(ENDINGS)


_RULES: tuple[Callable[[list[str]], Name | None], ...] = (
    _sino,
    _initials_only,
    _russian,
    _vietnamese,
    _hungarian_wife,
    _hungarian,
    _korean,
    _chinese,
    _western_behind,
    _three_syllables,
    _hyphened_syllables,
    _short_chinese,
    _japanese,
    _by_tables,
    _by_ending,
    _given_behind,
)
