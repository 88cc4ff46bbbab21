"""Handles: the short names by which people are called on the command line.

`william-obrien`, and `william-obrien-2` for the next of that name. Letters are spelled in ASCII;
a name in a script that has no plain spelling here gives way to the slug of the profile, which its
owner chose, then to the mailbox. No name ends in a number of its own: `ada-2` is the second Ada.
"""

from __future__ import annotations

import re
from functools import lru_cache

from outreach.core.names.cleaning import bare
from outreach.core.names.words import CREDENTIALS
from outreach.core.text import fold

LONGEST = 40
NOBODY = "person"  # the handle of somebody without a name, a slug and a mailbox


def _spellings(text: str) -> dict[str, str]:
    pairs = iter(text.split())
    return dict(zip(pairs, pairs, strict=True))


_CYRILLIC = _spellings(
    """
    а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts
    ч ch ш sh щ shch ы y э e ю iu я ia є ie і i ґ g
    """
)
_GREEK = _spellings(
    """
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch
    ψ ps ω o
    """
)
_PLAIN = str.maketrans({**_CYRILLIC, **_GREEK, "ъ": "", "ь": ""})
_WORDS = re.compile(r"[a-z0-9]+")
_DIGITS = frozenset("0123456789")
_NUMBERS_BEHIND = re.compile(r"(?:-[0-9]+)+$")


def handle_for(first_name: str, last_name: str, profile_url: str = "", email: str = "") -> str:
    """Return the handle somebody has unless another person has it already."""
    first, last = _spelled(first_name), _spelled(_family_name(last_name))
    if first is not None and last is not None and (first or last):
        return _fitted(f"{first}-{last}" if first and last else first or last)
    for text in (profile_url.rpartition("/")[2], email.partition("@")[0]):
        handle = _spelled(text)
        if handle:
            return _fitted(handle)
    return NOBODY


def numbered(handle: str, number: int) -> str:
    """Return the handle of the `number`th person of that name."""
    return handle if number == 1 else f"{handle}-{number}"


def _family_name(last_name: str) -> str:
    """Return a family name without the credentials behind it: `Moreau, PMP`, `Moreau PMP`."""
    if "," not in last_name and " " not in last_name:
        return last_name
    name, *_ = last_name.split(",")
    words = name.split()
    while len(words) > 1 and words[-1].isupper() and bare(words[-1]) in CREDENTIALS:
        words.pop()
    return " ".join(words) or last_name


@lru_cache(maxsize=1 << 15)  # names come again and again
def _spelled(text: str) -> str | None:
    """Return a text in small ASCII letters and hyphens; None if a letter of it has no spelling."""
    plain = fold(text).replace("'", "")
    if not plain.isascii():
        plain = plain.translate(_PLAIN)
        if any(letter.isalpha() and not letter.isascii() for letter in plain):
            return None
    return "-".join(_WORDS.findall(plain))


def _fitted(handle: str) -> str:
    """Cut a long handle between words; join a number at its end to the word before."""
    if len(handle) > LONGEST:
        handle = handle[: LONGEST + 1].rpartition("-")[0] or handle[:LONGEST]
    return handle if handle[-1] not in _DIGITS else _NUMBERS_BEHIND.sub(_unhyphened, handle)


def _unhyphened(numbers: re.Match[str]) -> str:
    return numbers[0].replace("-", "")
