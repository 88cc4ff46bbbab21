"""Folding: the same text for everybody who writes it differently.

Case and accents go, compatibility forms (full-width letters, ligatures) become plain ones, and
letters that Unicode does not take apart (ø, ł, æ) become what people type instead. Signs that
carry meaning in other scripts stay: the marks of kana, the vowels of Devanagari and Thai.
"""

from __future__ import annotations

import unicodedata

_PLAIN_LETTERS = {
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d",
    "þ": "th", "Þ": "th", "ħ": "h", "Ħ": "h", "ı": "i", "æ": "ae", "Æ": "ae",
    "œ": "oe", "Œ": "oe", "ŋ": "n", "Ŋ": "n", "ŧ": "t", "Ŧ": "t",
}  # fmt: skip
_SIGNS = {
    "♯": "#", "´": "'", "`": "'", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "‛": "'",
    "‐": "-", "‑": "-", "™": "", "®": "", "©": "", "℠": "", "№": " ", "¨": "", "\0": " ",
}  # fmt: skip
_UNSEEN = (
    *range(0x00AD, 0x00AE),  # soft hyphen
    *range(0x200B, 0x2010),  # zero-width characters and direction marks
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    0xFEFF,
)
_MARKS = (
    *range(0x0300, 0x0370),  # accents of Latin, Greek and Cyrillic
    *range(0x0591, 0x05C8),  # Hebrew points
    *range(0x0610, 0x061B),  # Arabic signs and vowels, which are mostly left out
    *range(0x064B, 0x0660),
    0x0640,  # the Arabic letter stretcher
    0x0670,
    *range(0x06D6, 0x06DD),
    *range(0x1AB0, 0x1B00),
    *range(0x1DC0, 0x1E00),
    *range(0x20D0, 0x2100),
    *range(0xFE00, 0xFE10),  # variation selectors
    *range(0xFE20, 0xFE30),
)
_BEFORE = str.maketrans({**_PLAIN_LETTERS, **_SIGNS, **{chr(code): "" for code in _UNSEEN}})
_AFTER = {**dict.fromkeys(_MARKS), **_BEFORE}


def fold(text: str) -> str:
    """Return the text without case, accents and compatibility forms; folding twice is once."""
    if text.isascii():
        lower = text.lower()
        return lower.translate(_BEFORE) if "`" in lower or "\0" in lower else lower
    apart = unicodedata.normalize("NFKD", text.translate(_BEFORE))
    # casefolding first: it can bring marks and compatibility letters of its own
    apart = unicodedata.normalize("NFKD", apart.translate(_AFTER).casefold())
    return unicodedata.normalize("NFC", apart.translate(_AFTER))
