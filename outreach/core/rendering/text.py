"""Plain text as it reaches a person: clean values, tidy white space, counted as the sites count."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from outreach.core.rendering.fields import CLOSE, MAX_VALUE_BYTES, OPEN, Values

# what other programs write where they know nothing
PLACEHOLDERS = frozenset(
    ("None", "none", "NONE", "null", "NULL", "nan", "NaN", "N/A", "n/a", "#N/A", "undefined")
) | frozenset(("-", "--", "–", "—", "?", ".", "..", "...", "…", "_", "/"))
_DEBRIS = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")  # invisible, and harmless to drop
_BROKEN = re.compile("[{}\ufffd]")
# after NFKC, which makes the wide signs of East Asian keyboards plain ones; "+1-555", "@ada" and
# "-5" are none
_FORMULA = re.compile(r"=|[+@-]\s*\S*[(|!]|[+-]\s*[\w.$]+\s*[+*/^&=]\s*[\w.$]")
_STARTS = "=+-@＝＋－＠"
_JOINERS = frozenset("\u200c\u200d")  # Persian and Indic names, and emoji, are written with them
_REFUSED = frozenset(("Cc", "Cs", "Co"))

_SIGNS = re.compile("[\ue000-\ue3ff]")
_UNTIDY = ("  ", "\t", " \n", "\n ", "\n\n\n", " ,", " .", " ;", " :", " !", " ?", "\xa0 ", " \xa0")
_SPACES = re.compile(r"[ \t]+(?:\xa0[ \t\xa0]*)?|\xa0[ \t\xa0]+")
_LINE_ENDS = re.compile(r" ?\n ?")
_BLANK_LINES = re.compile(r"\n{3,}")
_TWO_STOPS = re.compile(r"(?<=[^\s.])\.\.(?=\s|$)")  # "Acme Inc." at the end of a sentence
_BEFORE_MARK = re.compile(r" +(?=[,.;:!?](?:\s|$))")
_BEFORE_STOP = re.compile(r" +(?=[,.](?:\s|$))")  # French sets a space before the others


class Rendered(NamedTuple):
    """One message to one person. It may go out only when nothing is `missing`."""

    text: str
    subject: str | None
    length: int  #: of the text, in UTF-16 units, as the boxes of the site count
    missing: tuple[str, ...] = ()  #: printed fields without a usable value: `candidate.company`
    fallbacks: tuple[str, ...] = ()  #: fields for which the text's own way out was taken
    raw: str = ""  #: the text with the signs of its marks
    given: Values = MappingProxyType({})  #: what it was made from
    personal: str | None = None  #: the recruiter's own line, where one was written
    is_rewritten: bool = False  #: nothing but the recruiter's own words

    @property
    def has_own_words(self) -> bool:
        """Say whether words are in it that nobody approved."""
        return self.is_rewritten or self.personal is not None

    @property
    def marks(self) -> Mapping[str, tuple[str, ...]]:
        """Return what each mark printed, in reading order; empty ones are left out."""
        return _marks(self.raw)


@lru_cache(maxsize=16)  # several rules look at one message, one after the other
def _marks(raw: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for mark, sign in OPEN.items():
        for piece in raw.split(sign)[1:]:
            content = tidy(unsigned(piece.split(CLOSE[mark])[0]))
            if content:
                found.setdefault(mark, []).append(content)
    return {mark: tuple(pieces) for mark, pieces in found.items()}


class Anatomy(NamedTuple):
    """What a template uses, whoever it goes to."""

    printed: tuple[str, ...]  #: fields, in reading order: `candidate.company`
    tested: tuple[str, ...]  #: fields that only an `if` asks for
    with_way_out: tuple[str, ...]  #: fields with a fallback
    marks: tuple[str, ...]

    def prints(self, *spaces: str) -> tuple[str, ...]:
        """Return the printed fields of some namespaces, such as `role`."""
        return tuple(name for name in self.printed if name.split(".")[0] in spaces)


@lru_cache(maxsize=8192)
def usable(value: str) -> str:
    """Return a value as a message may print it; empty when it must count as missing.

    White space of any kind (line separators and tabs too) becomes one space; invisible debris is
    dropped. What is not mended: control, private-use, text-direction and broken characters,
    braces (another program's unfilled field), over 2 kB, the shape of a spreadsheet formula, and
    words that mean "nothing" in a file. The person is held back until somebody has looked.
    """
    text = value if value.isascii() else unicodedata.normalize("NFC", value)
    if not text.isprintable() or "  " in text:
        text = " ".join(_DEBRIS.sub("", text).split())
    text = text.strip()
    if len(text) > MAX_VALUE_BYTES // 4 and len(text.encode("utf-8", "replace")) > MAX_VALUE_BYTES:
        return ""
    if text in PLACEHOLDERS or _BROKEN.search(text) or _is_formula(text):
        return ""
    return text if text.isprintable() or all(map(_may_be_sent, text)) else ""


def _is_formula(text: str) -> bool:
    return text[:1] in _STARTS and bool(_FORMULA.match(unicodedata.normalize("NFKC", text)))


def _may_be_sent(character: str) -> bool:
    category = unicodedata.category(character)
    if category == "Cf":
        return character in _JOINERS or "\U000e0020" <= character <= "\U000e007f"  # flags
    if ord(character) & 0xFFFE == 0xFFFE:
        return False  # not a character at all
    return category not in _REFUSED


def canonical(source: str) -> str:
    """Return a text in the one form that is read and fingerprinted: NFC, with LF line ends."""
    return unicodedata.normalize("NFC", source).replace("\r\n", "\n").replace("\r", "\n")


def unsigned(raw: str) -> str:
    """Return a raw text without the signs of marks and missing values."""
    return _SIGNS.sub("", raw)


def tidy(text: str, language: str = "en") -> str:
    """Return a text without the holes that empty conditions leave: doubled spaces and the like."""
    text = text.strip()
    if ".." in text:
        text = _TWO_STOPS.sub(".", text)
    if not any(flaw in text for flaw in _UNTIDY):
        return text
    text = _LINE_ENDS.sub("\n", _SPACES.sub(" ", text))
    text = _BLANK_LINES.sub("\n\n", text)
    return (_BEFORE_STOP if language == "fr" else _BEFORE_MARK).sub("", text)


def utf16_length(text: str) -> int:
    """Return how long a text is for a browser's text box: an emoji counts two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
