"""A name in its parts, and the shapes of words that tell what they are."""

from __future__ import annotations

import re
from typing import NamedTuple

from outreach.core.names.cleaning import bare

_INITIALS = re.compile(r"(?:[^\W\d_]\.?){1,3}|(?:[^\W\d_]\.-?)+")
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff々〆・]+")


class Name(NamedTuple):
    """The given and the family name; either may be "". `whole` is greeted in full."""

    first: str
    last: str
    confidence: float = 1.0  #: that the parts are the right way round
    whole: str = ""  #: set where people are greeted by the whole name


def is_initials(word: str) -> bool:
    """Say whether a word only stands for names, like `J.` and `R`."""
    letters = bare(word)
    if len(letters) <= 1:
        return not CJK.fullmatch(word)
    return "." in word[:-1] and _INITIALS.fullmatch(word) is not None
