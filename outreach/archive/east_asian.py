"""Tell the old encodings of East Asia apart: what its spreadsheets save without being asked.

Each has its everyday letters in one region of its table, sorted by frequency class in the standards
(JIS X 0208, GB 2312, Big5, KS X 1001). Text read under the wrong table leaves that region, so the
share of letters inside it tells which one it is, if there are enough of them; else nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import starmap
from typing import NamedTuple

_FEWEST = 6  #: different letters of two bytes by which it is told
_HIGH = 0.35  #: of them end in no ASCII letter; accents of old Macs and DOS nearly all do
_SURE = 0.9  #: of them are everyday letters
_CLEARLY = 0.15  #: by so much more than under any other table
_KATAKANA = 0x83  #: the first byte of letters of which most end in what would be an ASCII letter
_LONGEST = 4  #: bytes of a letter
_LOW = re.compile(rb"[\x80-\xa7\xa9-\xb7\xb9-\xbf]")


class _Table(NamedTuple):
    """An encoding, and which pairs of bytes are its everyday letters."""

    name: str
    is_everyday: Callable[[int, int], bool]


def _in_japan(lead: int, trail: int) -> bool:
    is_kana = (lead == 0x82 and trail >= 0x9F) or lead == 0x83
    return is_kana or 0x88 <= lead <= 0x97 or (lead == 0x81 and trail <= 0x9F)


def _in_china(lead: int, trail: int) -> bool:
    return 0xB0 <= lead <= 0xD7 and trail >= 0xA1


def _in_taiwan(lead: int, trail: int) -> bool:
    return 0xA4 <= lead <= 0xC6 and (0x40 <= trail <= 0x7E or trail >= 0xA1)


def _in_korea(lead: int, trail: int) -> bool:
    return 0xB0 <= lead <= 0xC8 and trail >= 0xA1


#: Of tables whose everyday letters lie inside another's, the narrower one comes first.
_TABLES = (
    _Table("cp949", _in_korea),
    _Table("gb18030", _in_china),
    _Table("cp932", _in_japan),
    _Table("big5hkscs", _in_taiwan),
)


def east_asian(sample: bytes) -> str:
    """Return the encoding of text that is no UTF-8; "" when it is none of these, or not surely."""
    if not _LOW.search(sample):
        return ""  # Cyrillic capitals look like pairs, and have no byte below their own
    shares = {table.name: _share(sample, table) for table in _TABLES}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] < _SURE:
        return ""
    others = [share for name, share in shares.items() if not _is_inside(best, name)]
    return best if shares[best] - max(others, default=0) >= _CLEARLY else ""


def _is_inside(one: str, other: str) -> bool:
    """Say whether text of one table always looks like text of another."""
    return one == other or (one, other) == ("cp949", "gb18030")


def _is_high(lead: int, trail: int) -> bool:
    return trail > 0x7F or lead == _KATAKANA


def _share(sample: bytes, table: _Table) -> float:
    """Return which share of the different letters is everyday; 0 for no text of this table."""
    try:
        text = sample.decode(table.name)
    except UnicodeDecodeError as error:
        if error.start < len(sample) - _LONGEST:
            return 0
        text = sample[: error.start].decode(table.name)  # the sample ends inside a letter
    wide = {letter.encode(table.name) for letter in set(text) if letter > "\x7f"}
    pairs = [(one[0], one[1]) for one in wide if len(one) == 2]
    if len(pairs) < _FEWEST or sum(starmap(_is_high, pairs)) < _HIGH * len(pairs):
        return 0
    return sum(table.is_everyday(*pair) for pair in pairs) / len(wide)
