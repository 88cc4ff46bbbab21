"""Read the language a file gives for a person: `en_US`, `German`, `Deutsch` are codes here."""

from __future__ import annotations

import re
from functools import lru_cache

from outreach.core.intake.spellings import listed

_LONGEST = 40  #: letters
_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]+)*", re.IGNORECASE)

#: ISO 639-1, as far as files were seen to name them, and what people call them.
_NAMES = {
    name: code
    for code, spelled in {
        "ar": "arabic",
        "cs": "czech",
        "da": "danish dansk",
        "de": "german deutsch allemand alemán tedesco duits",
        "el": "greek",
        "en": "english englisch anglais inglés inglese engels",
        "es": "spanish spanisch español espagnol",
        "et": "estonian",
        "fi": "finnish suomi",
        "fr": "french französisch français francés",
        "he": "hebrew",
        "hi": "hindi",
        "hu": "hungarian magyar",
        "id": "indonesian",
        "it": "italian italienisch italiano italien",
        "ja": "japanese 日本語",
        "ko": "korean 한국어",
        "nl": "dutch nederlands niederländisch",
        "no": "norwegian norsk",
        "pl": "polish polski",
        "pt": "portuguese português portugiesisch",
        "ro": "romanian",
        "ru": "russian русский",
        "sk": "slovak",
        "sv": "swedish svenska",
        "th": "thai",
        "tr": "turkish türkçe",
        "uk": "ukrainian",
        "vi": "vietnamese",
        "zh": "chinese 中文",
    }.items()
    for name in spelled.split()
}
_SHOWN = {code: name for name, code in reversed(_NAMES.items())}  # the English name comes first
_CODES = frozenset(_NAMES.values()) | listed("bg ca gl hr lt lv nb nn sl sr ta ur")


@lru_cache(maxsize=1024)
def language_code(cell: str) -> str | None:
    """Return the ISO 639-1 code of a language cell, None when it says nothing known."""
    said = cell.strip()[:_LONGEST]
    code = _CODE.fullmatch(said)
    if code and code[1].lower() in _CODES:
        return code[1].lower()
    words = re.findall(r"[^\W_]+", said.casefold())
    return _NAMES.get(words[0]) if words else None


def language_name(code: str) -> str:
    """Return a language as people say it: `German` for `de`; the code where no name is known."""
    return _SHOWN[code].capitalize() if code in _SHOWN else code
