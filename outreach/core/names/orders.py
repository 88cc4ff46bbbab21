"""The orders in which people write their names: family first, by what shows it.

Where the order shows but a part alone might be wrong, the whole name is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from outreach.core.names.cleaning import bare, mended
from outreach.core.names.families import (
    FAMILIES_ONLY,
    HYPHENED_CHINESE,
    JAPANESE,
    KOREAN_DOUBLE,
    MORE_GIVEN,
    MORE_HUNGARIAN,
    MORE_KOREAN,
    MORE_VIETNAMESE,
    SHORT_CHINESE,
    SON_OR_DAUGHTER,
    SOUTH_CHINESE,
    SOUTH_INDIAN_ENDINGS,
    VIETNAMESE_SYLLABLES,
)
from outreach.core.names.frequent import given_rather, may_be_given
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
_KOREAN_RUN = re.compile(rf"(?:{KOREAN_SYLLABLE}){{2}}")
#: One syllable of a Chinese or Korean given name, however it is spelled.
_SYLLABLE = re.compile(r"(?:[b-df-hj-np-tv-xz]{0,2})y?[aeiouw]{1,3}(?:ng|[nmkpthlr])?")
_SHORT_ENDING = 6  #: letters
_EAST = CHINESE | SOUTH_CHINESE | KOREAN | MORE_KOREAN
_HUNGARIAN = HUNGARIAN | MORE_HUNGARIAN
_VIETNAMESE = VIETNAMESE | MORE_VIETNAMESE
_MARKED_MIDDLE = frozenset(["văn", "thị"])  # nowhere else, whatever the family


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
    """Read Russian names by the father's name: last word of three, the family stands in front.

    In Turkic languages "his son" or "her daughter" follows: `Abdullayeva Gulnora Rustam qizi`.
    """
    if len(words) == 4 and bare(words[3]) in SON_OR_DAUGHTER:
        return Name(words[1], words[0], 0.85)
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
    if is_south_indian(words[-1]):
        return Name(words[-1], " ".join(words[:-1]), 0.8)
    return Name(" ".join(words[:-1]), words[-1])


def is_south_indian(word: str) -> bool:
    """Say whether a word is a given name of South India, or of others who shorten the family's."""
    said = bare(word)
    return said in MORE_GIVEN or (len(said) > _SHORT_ENDING and said.endswith(SOUTH_INDIAN_ENDINGS))


def _russian(words: list[str]) -> Name | None:
    """Read `Иванов Иван` by the ending of the family name."""
    if len(words) != 2:
        return None
    family, given = map(_is_russian_family, words)
    return Name(words[1], words[0], 0.85) if family and not given else None


def _is_russian_family(word: str) -> bool:
    is_given = word.lower() in RUSSIAN_GIVEN or given_rather(bare(word)) > 0
    return word.lower().endswith(RUSSIAN_SURNAME) and not is_given


def shouted_family(words: list[str]) -> Name | None:
    """Read `DUPONT Jean` and `DE VRIES Anna`: the family name is the one in capitals."""
    shouted = [word.isupper() and len(bare(word)) > 1 and "." not in word for word in words]
    if len(words) < 2 or not shouted[0] or all(shouted) or shouted[-1]:
        return None
    count = shouted.index(False)
    is_long = any(len(bare(word)) > 2 for word in words[:count])
    if not is_long or is_initials(words[count]) or not words[count][0].isupper():
        return None
    is_given = count == 1 and may_be_given(bare(words[0]))
    if is_given and not may_be_given(bare(words[-1])):
        return None  # `JULIAN Straub`
    quiet = mended(words, shouted=True)
    eastern = _western_behind(quiet) or _vietnamese(quiet)
    if eastern:
        return eastern
    return Name(" ".join(mended(words[count:])), " ".join(quiet[:count]), 0.85)


def _hungarian_wife(words: list[str]) -> Name | None:
    """Read `Horváthné Kiss Ilona`: the husband's name with an ending, her family, her own.

    In `Kovács Jánosné` she is not named at all.
    """
    if len(words) > 1 and words[-1].endswith("né") and len(words[-1]) > _SHORT_ENDING - 2:
        return Name(words[-1], words[0], 0.3)
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
    shows = shows or (middle and words[1].lower() in _MARKED_MIDDLE)
    if not given or not shows or fold(words[-1]) in VIETNAMESE_PLAIN | {"le", "tran"}:
        return None
    is_turned = len(words) > 3 and words[-1].isascii() and fold(words[-1]) in VIETNAMESE
    return Name(words[-1], words[0], 0.5 if is_turned else 0.85, whole=words[-1])


def _vietnamese_turned(words: list[str]) -> Name | None:
    """Read `Quang Huy Le` and `Thi Ha Le`: two syllables in front of a family name."""
    if len(words) != 3 or bare(words[0]) in _VIETNAMESE:
        return None
    family = bare(words[2].partition("-")[0])
    sounds = bare(words[0]) == "thi" or VIETNAMESE_SYLLABLES.issuperset(map(bare, words[:2]))
    if family not in _VIETNAMESE or not sounds:
        return None
    said = " ".join(words[:2])
    return Name(said, words[2], 0.85, whole=said)


def _chinese(words: list[str]) -> Name | None:
    """Read `Zhang Xiaoming` in Latin letters; a given name of one syllable is weighed instead."""
    if len(words) != 2 or bare(words[0]) not in CHINESE | SHORT_CHINESE:
        return None
    if not words[1].isascii() or bare(words[1]) in _EAST:
        return None
    return Name(words[1], words[0], 0.85) if _is_of_two_syllables(words[1]) else None


def _is_of_two_syllables(word: str) -> bool:
    small = word.lower()
    return bool(_PINYIN_NAME.fullmatch(small)) and not _PINYIN_SYLLABLE.fullmatch(small)


def _korean(words: list[str]) -> Name | None:
    """Read `Kim Min-jun`: the hyphen shows which part is the given name."""
    if len(words) != 2 or bare(words[0]) not in KOREAN | KOREAN_DOUBLE:
        return None
    is_double = bare(words[0]) in KOREAN_DOUBLE and _KOREAN_RUN.fullmatch(words[1].lower())
    if not is_double and not _KOREAN_NAME.fullmatch(words[1].lower()):
        return None
    return Name(words[1], words[0], 0.85)


def _three_syllables(words: list[str]) -> Name | None:
    """Read `Wong Kar Wai`, `Park Ji Sung`, and `Seo Yeon Choi` with the family name behind."""
    if len(words) != 3 or words[0] == words[1]:
        return None
    first, last = bare(words[0].partition("-")[0]), bare(words[2])
    if words[0].lower() in HYPHENED_CHINESE:
        first = "ouyang"
    is_southern = first in SOUTH_CHINESE and last not in SOUTH_CHINESE
    if last in FAMILIES_ONLY and first not in FAMILIES_ONLY and not is_southern:
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
    is_western = given_rather(last) > 0 and not (
        _PINYIN_NAME.fullmatch(last) or _SYLLABLE.fullmatch(last)
    )
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


def _japanese(words: list[str]) -> Name | None:
    if len(words) != 2 or bare(words[0]) not in JAPANESE or bare(words[1]) in JAPANESE:
        return None
    return Name(words[1], words[0], 0.85)


_RULES: tuple[Callable[[list[str]], Name | None], ...] = (
    _sino,
    _initials_only,
    _russian,
    _vietnamese,
    _vietnamese_turned,
    _hungarian_wife,
    _hungarian,
    _korean,
    _chinese,
    _western_behind,
    _three_syllables,
    _hyphened_syllables,
    _japanese,
)
