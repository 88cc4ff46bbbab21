"""Take a whole name apart: which words are given, which are family, in whichever order."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from outreach.core.names.cleaning import bare, mended, undecorated
from outreach.core.names.words import (
    AFTER_TITLES,
    CHINESE,
    COMPOUND,
    CREDENTIALS,
    GENERATIONS,
    GIVEN_LINKS,
    HAN_DOUBLE,
    HAN_SINGLE,
    HANGUL_DOUBLE,
    HISPANIC,
    HUNGARIAN,
    HUNGARIAN_GIVEN,
    KOREAN,
    KOREAN_SYLLABLE,
    PARTICLES,
    PATRONYMIC,
    PINYIN,
    RUSSIAN_SURNAME,
    STRONG_PARTICLES,
    TITLES,
    TITLES_WITH_STOP,
    VIETNAMESE,
    VIETNAMESE_MIDDLE,
    VIETNAMESE_PLAIN,
)
from outreach.core.text import fold


class Name(NamedTuple):
    """The given and the family name; either may be "". `whole` is greeted in full."""

    first: str
    last: str
    confidence: float = 1.0  #: that the parts are the right way round
    whole: str = ""  #: set where people are greeted by the whole name


_INITIALS = re.compile(r"(?:[^\W\d_]\.?){1,3}|(?:[^\W\d_]\.-?)+")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff々〆・]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]+")
_HANGUL = re.compile(r"[\uac00-\ud7af]+")
_PINYIN_NAME = re.compile(rf"(?:{PINYIN})['’-]?(?:{PINYIN})?")
_KOREAN_NAME = re.compile(rf"{KOREAN_SYLLABLE}-{KOREAN_SYLLABLE}")
_CREDENTIAL = re.compile(
    r"[A-Z][\w.&+/-]*[A-Z®+][\w.®+-]*|[A-Z]\.?|(?:[A-Za-z]{1,5}\.)+[A-Za-z]{0,5}\.?|[A-Z]{2,}\d*"
)
_GREEK_OR_LATIN = re.compile(r"[\u0000-\u024f\u1e00-\u1eff]+")


def divide(full_name: str) -> Name:
    """Return the parts of a whole name; see the rules below, the first that fits decides."""
    written = _words_as_written(_reordered(full_name))
    words = mended(written)
    if not words:
        return Name("", "")
    found = (rule(words) for rule in _RULES)
    return _shouted_family(written) or next(filter(None, found), None) or given_first(words)


def name_words(name: str, *, shouted: bool | None = None) -> list[str]:
    """Return the words of a name without titles in front and credentials behind."""
    return mended(_words_as_written(name), shouted=shouted)


def _words_as_written(name: str) -> list[str]:
    head, comma, tail = name.partition(",")
    words = undecorated(head if comma and _is_suffix(tail) else name).split()
    words = [word.strip(",") for word in words if word.strip(",.")]
    latin = [word for word in words if not CJK.fullmatch(word)]
    return _without_credentials(_without_titles(latin if len(latin) > 1 else words))


def is_initials(word: str) -> bool:
    """Say whether a word only stands for names, like `J.` and `R`."""
    letters = bare(word)
    if len(letters) <= 1:
        return not CJK.fullmatch(word)
    return "." in word[:-1] and _INITIALS.fullmatch(word) is not None


def given_words(words: list[str]) -> int:
    """Return how many words at the front make the given name: 1, or more for compounds."""
    seconds = COMPOUND.get(bare(words[0])) if words else None
    if len(words) < 2 or seconds is None:
        return min(len(words), 1)
    linked = _linked(words[1:])
    if linked and (bare(words[1]) in seconds or "*" in seconds):
        return 1 + linked
    return 2 if "*" in seconds or bare(words[1]) in seconds else 1


def _linked(rest: list[str]) -> int:
    """Return the length of `del Carmen`, `de los Ángeles` at the start; 0 when there is none."""
    folded = fold(" ".join(rest)) + " "
    for link in GIVEN_LINKS:
        if folded.startswith(f"{link} ") and len(rest) > len(link.split()):
            return len(link.split()) + 1
    return 0


# --- getting at the words -----------------------------------------------------------------------


def _reordered(full_name: str) -> str:
    """Return `Smith, John` as `John Smith`; what follows other commas is not name."""
    head, comma, tail = full_name.partition(",")
    if not comma:
        return full_name
    if _is_suffix(tail):
        return head
    given = tail.partition(",")[0]
    words = _without_titles(undecorated(head).split())
    is_family = len(words) in {1, 2} or bool(words and bare(words[0]) in PARTICLES)
    return f"{given} {head}" if is_family else head


def _is_suffix(tail: str) -> bool:
    """Say whether all that follows a comma are credentials and generations."""
    parts = [part.strip("()® ") for part in re.split(r"[,\s]+", tail) if part.strip("()® ")]
    return all(
        bare(part) in CREDENTIALS | GENERATIONS or _CREDENTIAL.fullmatch(part) for part in parts
    )


def _without_titles(words: list[str]) -> list[str]:
    """Drop titles in front, never the last word: somebody may be called Dean or Sri."""
    start = 0
    while start < len(words) - 1 and _is_title(words[start], after=start > 0):
        start += 1
    return words[start:]


def _is_title(word: str, *, after: bool) -> bool:
    letters = bare(word)
    if letters in TITLES or (word.endswith(".") and letters in TITLES_WITH_STOP):
        return True
    parts = [bare(part) for part in re.split(r"[.-]+", word) if part]
    titled = bool(parts) and all(part in TITLES | AFTER_TITLES for part in parts)
    return titled and (after or len(parts) > 1 or letters in TITLES)


def _without_credentials(words: list[str]) -> list[str]:
    """Drop credentials and generations behind, as long as two words of a name remain."""
    end = len(words)
    while end > 1 and _is_credential(words[end - 1], left=end - 1):
        end -= 1
    return words[:end]


def _is_credential(word: str, *, left: int) -> bool:
    letters = bare(word)
    if letters in GENERATIONS and (left > 1 or word.endswith(".")) and letters not in {"v", "i"}:
        return True
    shown = word.strip(".,")
    is_shouted = shown.isupper() or "." in shown or any(mark.isupper() for mark in shown[1:])
    return letters in CREDENTIALS and len(letters) > 1 and is_shouted and left > 1


# --- the orders ---------------------------------------------------------------------------------


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


def _patronymic(words: list[str]) -> Name | None:
    """Read Russian names by the father's name: last word of three, the family stands in front."""
    if len(words) != 3:
        return None
    if _is_patronymic(words[2]) and not _is_patronymic(words[1]):
        return Name(words[1], words[0], 0.9)
    return Name(words[0], words[2], 0.95) if _is_patronymic(words[1]) else None


def _is_patronymic(word: str) -> bool:
    return len(word) > 5 and word.lower().endswith(PATRONYMIC)


def _russian(words: list[str]) -> Name | None:
    """Read `Иванов Иван` by the ending of the family name."""
    if len(words) != 2:
        return None
    family, given = (word.lower().endswith(RUSSIAN_SURNAME) for word in words)
    return Name(words[1], words[0], 0.85) if family and not given else None


def _shouted_family(words: list[str]) -> Name | None:
    """Read `DUPONT Jean`: the family name is the one in capitals."""
    shouted = [word.isupper() and len(bare(word)) > 2 and "." not in word for word in words]
    if len(words) < 2 or not shouted[0] or all(shouted) or shouted[-1] or is_initials(words[1]):
        return None
    count = shouted.index(False)
    family = mended(words[:count], shouted=True)
    return Name(" ".join(mended(words[count:])), " ".join(family), 0.85)


def _hungarian(words: list[str]) -> Name | None:
    if len(words) not in {2, 3} or bare(words[0]) not in HUNGARIAN or bare(words[-1]) in HUNGARIAN:
        return None
    if not any(bare(word) in HUNGARIAN_GIVEN for word in words[1:]):
        return None
    return Name(" ".join(words[1:]), words[0], 0.85)


def _vietnamese(words: list[str]) -> Name | None:
    """Read `Nguyễn Văn An`: family first, given name last; greeted whole when it may be turned."""
    family = fold(words[0])
    marked = not words[0].isascii() and family in VIETNAMESE
    middle = len(words) > 2 and fold(words[1]) in VIETNAMESE_MIDDLE
    if len(words) < 2 or not (
        marked or (family in VIETNAMESE and middle) or family in VIETNAMESE_PLAIN
    ):
        return None
    if fold(words[-1]) in VIETNAMESE_PLAIN:
        return None
    return Name(words[-1], words[0], 0.85, whole=" ".join(words))


def _chinese(words: list[str]) -> Name | None:
    """Read `Zhang Xiaoming` in Latin letters: the family name in front, greeted whole."""
    if len(words) != 2 or bare(words[0]) not in CHINESE or bare(words[1]) in CHINESE:
        return None
    if not words[1].isascii() or not _PINYIN_NAME.fullmatch(words[1].lower()):
        return None
    return Name(words[1], words[0], 0.8, whole=" ".join(words))


def _korean(words: list[str]) -> Name | None:
    """Read `Kim Min-jun`: the hyphen shows which part is the given name."""
    if (
        len(words) != 2
        or bare(words[0]) not in KOREAN
        or not _KOREAN_NAME.fullmatch(words[1].lower())
    ):
        return None
    return Name(words[1], words[0], 0.85)


_RULES: tuple[Callable[[list[str]], Name | None], ...] = (
    _sino,
    _russian,
    _vietnamese,
    _hungarian,
    _korean,
    _chinese,
)


def given_first(words: list[str]) -> Name:
    """Read the most frequent order: given names, then the family name with its particles."""
    patronymic = _patronymic(words)
    if patronymic:
        return patronymic
    lead = next((i for i, word in enumerate(words) if not is_initials(word)), len(words))
    if lead >= len(words) - 1 and len(words) > 1:  # only initials in front: `J. R. Smith`
        return Name(" ".join(words[:-1]), words[-1])
    count = lead + given_words(words[lead:])
    if count == len(words) > 1:  # a compound would leave no family name: `Maria de la Cruz`
        count = lead + 1
    return Name(" ".join(words[:count]), _family(words[count:]))


def _family(rest: list[str]) -> str:
    """Return the family name of what follows the given name: particles join, middle names go."""
    for at, word in enumerate(rest[:-1]):
        if fold(word) in STRONG_PARTICLES or (fold(word) in PARTICLES and word.islower()):
            start = at - 1 if at and fold(word) in {"y", "i", "e"} else at
            return " ".join(rest[start:])
    named = [word for word in rest[:-1] if not is_initials(word)]
    if len(named) >= 1 and bare(named[-1]) in HISPANIC:
        return f"{named[-1]} {rest[-1]}"
    return rest[-1] if rest else ""
