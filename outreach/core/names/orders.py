"""The orders in which people write their names: family first, by what shows it.

Where the order shows but a part alone might be wrong, the whole name is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from outreach.core.names.cleaning import bare, mended
from outreach.core.names.eastern import (
    chinese,
    hyphened,
    sinhalese,
    three_syllables,
    two_words,
    vietnamese,
    vietnamese_turned,
    western_behind,
)
from outreach.core.names.families import (
    JAPANESE,
    MORE_GIVEN,
    MORE_HUNGARIAN,
    SON_OR_DAUGHTER,
    SOUTH_INDIAN_ENDINGS,
)
from outreach.core.names.frequent import given_rather, is_known, may_be_given
from outreach.core.names.shapes import CJK, Name, is_initials
from outreach.core.names.syllables import VIETNAMESE_FAMILIES, VIETNAMESE_SYLLABLES
from outreach.core.names.words import (
    CALLED_BY_INITIALS,
    COMMUNITIES,
    HAN_DOUBLE,
    HAN_SINGLE,
    HANGUL_DOUBLE,
    HUNGARIAN,
    HUNGARIAN_GIVEN,
    PATRONYMIC,
    RUSSIAN_GIVEN,
    RUSSIAN_SURNAME,
    words_of,
)

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々]+")
_HANGUL = re.compile(r"[\uac00-\ud7af]+")
#: Particles that begin family names, and hardly ever a given name.
IN_FRONT = frozenset(
    [
        *("de", "den", "der", "di", "del", "dei", "della", "dello", "degli", "dal", "dalla"),
        *("lo", "la", "le", "li", "du", "des", "da", "do", "das", "dos"),
        *("van", "von", "vanden", "vander", "ter", "ten"),
        *("el", "al", "ben", "ait", "bou", "abou", "ould", "oulad"),
    ]
)
#: Particles that are nobody's given name, even alone in its column.
NEVER_GIVEN = frozenset(
    ["mc", "de", "del", "della", "dello", "degli", "dei", "dal", "dalla", "von", "vanden"]
)
#: What parts of Gaelic families follow `Mac` and `O` where those stand apart, as in `Mac Donald`.
_GAELIC_STEMS = {
    "mc": frozenset[str](),
    "mac": words_of(
        "donald kenzie gregor leod arthur pherson millan intosh intyre dougall lean kay "
        "allister aulay lachlan neil innes farlane queen nab namara mahon carthy cormack "
        "gabhann loughlin dermott gowan grath guire kinnon laren mullen nally nulty rae tavish "
        "vey callum askill quarrie phail phee sween bride cabe cann cauley clean coll crae duff "
    ),
    "o": words_of(
        "brien connor neill neil reilly sullivan donnell hara leary keefe keeffe malley rourke "
        "toole shea dwyer donoghue donohue callaghan flaherty grady driscoll mahony mahoney "
        "meara farrell hagan kane dowd gorman halloran loughlin riordan doherty hearn hare "
        "regan rorke sheehan brian higgins kelly gara hanlon herlihy dea boyle banion bannon "
        "carroll conor "
    ),
}
GAELIC_PREFIXES = frozenset(_GAELIC_STEMS)
#: Words alone in the first name's column that may only begin a family.
MAY_BE_PREFIX = NEVER_GIVEN | GAELIC_PREFIXES
_SON_IN_WALES = frozenset(["ap", "ab", "ferch", "verch"])  # in small letters only
WITH_O = re.compile(r"[OÓ]['’]\w")
_TELLING, GIVEN = 3.0, 2.0
_FAMILY_RATHER, _SURELY_FAMILY = -2.0, -4.0
_SHORT_ENDING = 6  #: letters
_HUNGARIAN = HUNGARIAN | MORE_HUNGARIAN


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


def welsh(words: list[str]) -> Name | None:
    """Read `Gethin ap Rhys`: whose son or daughter somebody is stands behind the given name."""
    at = next((at for at, word in enumerate(words[:-1]) if word in _SON_IN_WALES), 0)
    return Name(" ".join(mended(words[:at])), " ".join(words[at:]), 0.95) if at else None


def patronymic(words: list[str]) -> Name | None:
    """Read Russian names by the father's name: last word of three, the family stands in front.

    In Turkic languages "his son" or "her daughter" follows: `Abdullayeva Gulnora Rustam qizi`.
    """
    if len(words) == 4 and bare(words[3]) in SON_OR_DAUGHTER:
        return Name(words[1], words[0], 0.85)
    if len(words) != 3:
        return None
    if is_patronymic(words[2]) and not is_patronymic(words[1]):
        return Name(words[1], words[0], 0.9)
    return Name(words[0], words[2], 0.95) if is_patronymic(words[1]) else None


def gaelic_family(words: list[str]) -> Name | None:
    """Read `Mc Kenzie`, `Mac Donald` and `O Brien`, which are no given names, and who follows."""
    if len(words) == 1 and WITH_O.match(words[0]):
        return Name("", words[0])
    if len(words) < 2 or not _is_gaelic(*words[:2]):
        return None
    given = words[2:]
    if len(given) == 1 and given_rather(bare(given[0])) >= GIVEN:
        return Name(given[0], " ".join(words[:2]), 0.85)
    return Name("", " ".join(words))


def _is_gaelic(prefix: str, stem: str) -> bool:
    small = bare(prefix)
    if small == "mc":
        return not is_initials(stem)
    stems = _GAELIC_STEMS.get(small, frozenset()) if "." not in prefix else frozenset()
    return bare(stem) in stems


def is_patronymic(word: str) -> bool:
    """Say whether a word is a father's name: `Иванович`, `Petrovna`."""
    return len(word) > 5 and word.lower().endswith(PATRONYMIC)


def _initials_only(words: list[str]) -> Name | None:
    """Read `S. Karthikeyan` and `J. Smith`: in South India the family's name is cut short."""
    if len(words) < 2 or not all(map(is_initials, words[:-1])):
        return None
    if is_south_indian(words[-1]):
        return Name(words[-1], " ".join(words[:-1]), 0.8)
    if len(words) == 2 and words[0].upper() in CALLED_BY_INITIALS:
        return Name(words[0], words[1], 0.85, whole=words[0])
    return Name(" ".join(words[:-1]), words[-1])


def is_south_indian(word: str) -> bool:
    """Say whether a word is a given name of South India, or of others who shorten the family's."""
    said = bare(word)
    return said in MORE_GIVEN or (len(said) > _SHORT_ENDING and said.endswith(SOUTH_INDIAN_ENDINGS))


def russian(words: list[str]) -> Name | None:
    """Read `Иванов Иван` by the ending of the family name."""
    if len(words) != 2:
        return None
    family, given = map(is_russian_family, words)
    return Name(words[1], words[0], 0.85) if family and not given else None


def is_russian_family(word: str) -> bool:
    """Say whether a word ends as a family name of Russia and is no given name."""
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
    eastern = western_behind(quiet) or vietnamese(quiet) or three_syllables(quiet)
    if eastern and eastern.last == quiet[0]:
        return eastern
    return Name(" ".join(mended(words[count:])), " ".join(quiet[:count]), 0.85)


def family_of_particles(words: list[str]) -> Name | None:
    """Read `De Smedt Joris`, `VAN DEN BERGHE THOMAS` and `El Amrani Youssef`: particles in front.

    Where the particle may begin a given name, as `La Toya` does, the word behind it has to be a
    family name, by itself or written together: `La Rosa` is, as `Larosa` is.
    """
    start = next((at for at, word in enumerate(words) if bare(word) not in IN_FRONT), len(words))
    start = min(start, len(words) - 2)  # `LE DU Gaëlle`
    if start < 1 or words[0].islower() or _is_vietnamese(words):
        return None
    family, given = words[: start + 1], words[start + 1 :]
    together = "".join(map(bare, family))
    is_family = given_rather(together) if is_known(together) else given_rather(bare(words[start]))
    behind = given_rather(bare(given[0].partition("-")[0]))
    least = _FAMILY_RATHER if is_family <= _SURELY_FAMILY else 0
    if behind <= least or (is_family > 0 and behind < is_family + _TELLING):
        return None
    return Name(" ".join(given), " ".join(family), 0.85)


def _is_vietnamese(words: list[str]) -> bool:
    """Say whether what looks like a particle is a family of Vietnam: `Le Thi Hoa`, `Do Minh`."""
    return bare(words[1]) in VIETNAMESE_SYLLABLES or bare(words[1]) in VIETNAMESE_FAMILIES


def _shaik(words: list[str]) -> Name | None:
    """Read `Shaik Abdul Rasheed`: in Andhra it is the family, and never a given name."""
    if len(words) < 2 or bare(words[0]) != "shaik":
        return None
    return Name(" ".join(words[1:]), words[0], 0.85)


def _telugu(words: list[str]) -> Name | None:
    """Read `Kanumuri Srinivasa Rao`: an unknown name, a given one, and the word of a community."""
    if len(words) != 3 or bare(words[2]) not in COMMUNITIES or may_be_given(bare(words[0])):
        return None
    is_given = given_rather(bare(words[1])) >= GIVEN and not is_south_indian(words[0])
    return Name(" ".join(words[1:]), words[0], 0.85) if is_given else None


def _hungarian_wife(words: list[str]) -> Name | None:
    """Read `Horváthné Kiss Ilona`: the husband's name with an ending, her family, her own.

    In `Kovács Jánosné` she is not named at all.
    """
    if len(words) > 1 and words[-1].endswith("né") and len(words[-1]) > _SHORT_ENDING - 2:
        return Name(words[-1], words[0], 0.3)
    if len(words) < 3 or not words[0].lower().endswith("né") or len(words[0]) < 5:
        return None
    return Name(words[-1], " ".join(words[:-1]), 0.85)


def hungarian(words: list[str]) -> Name | None:
    """Read `Nagy László` by the family in front, which is known as one."""
    families = {bare(part) for part in words[0].split("-")}
    if len(words) not in {2, 3} or not families <= _HUNGARIAN or bare(words[-1]) in _HUNGARIAN:
        return None
    if not any(bare(word) in HUNGARIAN_GIVEN for word in words[1:]):
        return None
    return Name(" ".join(words[1:]), words[0], 0.85)


def _japanese(words: list[str]) -> Name | None:
    if len(words) != 2 or bare(words[0]) not in JAPANESE or bare(words[1]) in JAPANESE:
        return None
    return Name(words[1], words[0], 0.85)


_RULES: tuple[Callable[[list[str]], Name | None], ...] = (
    _sino,
    _initials_only,
    _shaik,
    _telugu,
    sinhalese,
    russian,
    vietnamese_turned,
    vietnamese,
    _hungarian_wife,
    hungarian,
    hyphened,
    two_words,
    chinese,
    western_behind,
    three_syllables,
    _japanese,
)
