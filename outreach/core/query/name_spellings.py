"""The same name as others write it: Brückner and Brueckner, Søren and Soeren, 王小明 and 小明 王.

The index has letters without their dots and rings, so it is the query that asks for both. The
German sharp s and the letter æ are `ss` and `ae` in the index already. Names of China, Japan and
Korea are written without a space and kept in two parts, so every place to part them is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from unicodedata import normalize

_OTHER = {
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ä",
    "ae": "ä", "oe": "ö", "ue": "ü", "aa": "å",
}  # fmt: skip
# no umlaut ends a word, nor stands behind these letters: Joe, Zoe, Bauer, Enrique
_LETTER = re.compile(r"[äöüåøæ]|aa(?=\w)|(?<![aeq])(?:ae|oe|ue)(?=\w)", re.IGNORECASE)
#: Names in which the two letters are two: nobody means Michal by Michael.
_TWO_LETTERS = re.compile(
    r"\b(?:aaron|emm?anuel|gael|immanuel|isaac|ismael|israel|joel|manuel|micha?el|mikael|miguel"
    r"|noel|ra(?:f|ph)ael|samuel)",
    re.IGNORECASE,
)
_WITHOUT_SPACE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff々〆]{2,6}")
_MOST = 3  # letters of a name that may be written either way


@lru_cache(maxsize=1 << 10)
def other_spellings(name: str) -> tuple[str, ...]:
    """Return the other ways to write a name; none for a name that is written in one way only."""
    text = normalize("NFC", name)
    if _WITHOUT_SPACE.fullmatch(text):
        return tuple(dict.fromkeys(_parted(text)))
    kept = [found.span() for found in _TWO_LETTERS.finditer(text)]
    letters = [
        found
        for found in _LETTER.finditer(text)
        if not any(start <= found.start() < end for start, end in kept)
    ]
    return tuple(_written(text, letters[:_MOST]))


def _parted(text: str) -> Iterator[str]:
    for at in range(1, len(text)):
        yield f"{text[at:]} {text[:at]}"  # the family stands in front, the given name in the index
        yield f"{text[:at]} {text[at:]}"


def _written(text: str, letters: list[re.Match[str]]) -> Iterator[str]:
    for chosen in list(product((False, True), repeat=len(letters)))[1:]:
        parts, at = [], 0
        for found, is_other in zip(letters, chosen, strict=True):
            parts += [text[at : found.start()], _other(found[0]) if is_other else found[0]]
            at = found.end()
        yield "".join([*parts, text[at:]])


def _other(letter: str) -> str:
    other = _OTHER[letter.lower()]
    return other.capitalize() if letter[0].isupper() else other
