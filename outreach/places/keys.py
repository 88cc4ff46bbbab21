"""How names of places are compared: without case, accents and signs, short forms written out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# letters that Unicode takes for letters of their own, but that people write plainly
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
     "ħ": "h", "ŧ": "t", "ə": "a", "ʻ": "", "ʼ": "", "’": "", "‘": "", "'": "", "`": "", "´": "",
     ".": "", "-": " ", "–": " ", "—": " ", "‐": " ", "‑": " ", "_": " "}
)  # fmt: skip
_SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "stt": "sankt"}
_MARKS = re.compile(r"[\u0300-\u036f]")


@lru_cache(maxsize=1 << 14)
def key(name: str) -> str:
    """Return the form in which two spellings of one name are equal; of a key, the key itself."""
    plain = name.casefold().translate(_PLAIN)
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain).casefold().translate(_PLAIN)
        plain = unicodedata.normalize("NFC", _MARKS.sub("", apart))
    words = plain.split()
    return " ".join([_SHORT.get(word, word) for word in words])
