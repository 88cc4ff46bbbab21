"""How a whole name is shown: given name first, but family first in the letters of the Far East.

Nobody writes 小明 王. Which column has the family is told by lists, as columns are filled the other
way round often; a foreign name in katakana keeps its own order.
"""

from __future__ import annotations

import re

from outreach.core.names.shapes import CJK, Name
from outreach.core.names.sino import HANGUL_SINGLE, KANJI
from outreach.core.names.words import HAN_DOUBLE, HAN_SINGLE, HANGUL_DOUBLE

_KATAKANA = re.compile("[\u30a0-\u30ff]+")
_FAMILIES = HAN_SINGLE | HAN_DOUBLE | HANGUL_SINGLE | HANGUL_DOUBLE | KANJI
_SURE = 0.9
_UNSURE = 0.5  # 夏目 | 漱石: neither column is on a list, and either may be the family
_TWO = 2  # letters: one for each name


def shown_name(first_name: str, last_name: str) -> str:
    """Return a whole name as its people write it; a given name in other letters stands first."""
    found = in_eastern_letters(first_name, last_name)
    return found.whole if found else f"{first_name} {last_name}".strip()


def in_eastern_letters(first: str, last: str) -> Name | None:
    """Return a name whose two columns are in letters of the Far East, whichever has the family."""
    first, last = first.replace(" ", ""), last.replace(" ", "")
    if not (first and last and CJK.fullmatch(f"{first}{last}")):
        return None
    if _KATAKANA.fullmatch(f"{first}{last}"):
        return Name(first, last, _SURE, whole=f"{first}・{last}")
    given, family = (last, first) if _is_turned(first, last) else (first, last)
    is_sure = family in _FAMILIES or len(given) == 1 or len(family) == 1
    return Name(given, family, _SURE if is_sure else _UNSURE, whole=f"{family}{given}")


def _is_turned(first: str, last: str) -> bool:
    """Say whether the first name's column has the family: 王 | 小明, 田中 | 誠, and not 林 | 覃.

    Of two letters it is the family whatever one letter stands beside it, unless that is one, too:
    中山 is the given name of 孙中山. No given name is called like a Korean family of two.
    """
    if first in HANGUL_DOUBLE:
        return last not in HANGUL_DOUBLE
    return first in _FAMILIES and len(first + last) > _TWO and last not in _FAMILIES
