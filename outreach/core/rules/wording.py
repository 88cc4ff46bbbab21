"""The words that a text itself says: outside its fields, as a reader would hear them.

A rule about words must not blame a text for the name of a job ("Urgent care nurse") or of a
company ("Rockstar Games"), so the values of fields are one sign each here, and so are role,
company and sender where the text spells them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from outreach.core.rendering.fields import CLOSE, OPEN, PRINTED, PRINTED_END
from outreach.core.rendering.text import tidy, unsigned
from outreach.core.rules.languages import words_of
from outreach.core.rules.phrases import Folded, Span, fold, plain

FIELD = "\ufffc"  # stands where a value is printed, in the words that a text itself says

_PRINTED = f"([\ue100-\ue1fe]){PRINTED_END}?"
_SENTENCE = r"(?<=[.!?…])[\"”’)]*\s+|\n\s*\n"
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*"
_QUOTED = r"[“„«\"][^“”„«»\"\n]{1,80}[”“»\"]"
_LAST_WORDS = 4
_COMPANY = r" (?:Games|Inc|GmbH|AG|Ltd|LLC|Labs|Studios?|Group|Systems|Software|Technologies)\b"


class Hit(NamedTuple):
    """Words that a rule looked for, as they stand in the text."""

    words: str
    start: int  #: in `Wording.folded`


class Wording:
    """One text without its values; what was found in it once is not looked for again."""

    def __init__(self, subject: str, body: str, language: str, known: tuple[str, ...] = ()) -> None:
        self.language = language
        self.words = words_of(language)
        self.printed = tuple(
            PRINTED[sign[0]]
            for sign in re.findall(f"[\ue100-\ue1fe]{PRINTED_END}", subject + body)
            if sign[0] in PRINTED
        )
        self.subject = _spoken(subject, known)
        self.body = _spoken(body, known)
        self._raw, self._known = body, known
        self._found: dict[tuple[str, bool], list[Hit]] = {}

    @cached_property
    def text(self) -> str:
        """Return subject and body."""
        return f"{self.subject}\n\n{self.body}" if self.subject else self.body

    @cached_property
    def plain(self) -> str:
        """Return the text on one line, in the letters it was written in."""
        return plain(self.text)

    @cached_property
    def folded(self) -> str:
        """Return the text as phrases are looked for in it."""
        return self.plain.lower()

    @cached_property
    def searched(self) -> Folded:
        """Return the text ready to be searched."""
        return Folded(self.folded)

    @cached_property
    def marks(self) -> Mapping[str, str]:
        """Return what each mark says, a sign for each field; empty ones are left out."""
        found = {mark: " ".join(self._between(mark)) for mark in OPEN}
        return {mark: words for mark, words in found.items() if words.strip()}

    def _between(self, mark: str) -> Iterable[str]:
        for piece in self._raw.split(OPEN[mark])[1:]:
            yield _spoken(piece.split(CLOSE[mark])[0], self._known)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Return the sentences of the body; a greeting in a line of its own is one."""
        pieces = (piece.strip() for piece in re.split(_SENTENCE, self.body))
        return tuple(piece for piece in pieces if piece)

    @cached_property
    def word_list(self) -> tuple[str, ...]:
        """Return the words in small letters, without numbers and signs."""
        return tuple(re.findall(_WORD, self.folded))

    @cached_property
    def _harmless(self) -> tuple[Span, ...]:
        quotes = [hit.span() for hit in re.finditer(_QUOTED, self.plain)]
        return (*quotes, *self.searched.spans(self.words.innocent))

    def hits(self, phrases: str, *, negated: bool = False) -> list[Hit]:
        """Return where any of the phrases stands; quotations, names and the like say nothing.

        Unless `negated`, a phrase behind a "not" or "no" says the opposite and is left out.
        """
        key = (phrases, negated)
        if key not in self._found:
            self._found[key] = [*self._look(phrases, negated)]
        return self._found[key]

    def says(self, *phrases: str) -> bool:
        """Say whether the text has any of the phrases, however they are meant."""
        return any(self.searched.has(one) for one in phrases)

    def _look(self, phrases: str, negated: bool) -> Iterable[Hit]:
        for start, end in sorted(self.searched.spans(phrases)):
            if any(start < last and first < end for first, last in self._harmless):
                continue
            if self.plain[start].isupper() and re.match(_COMPANY, self.plain[end : end + 20]):
                continue
            if negated or not self._is_denied(start):
                yield Hit(self.plain[start:end].strip(), start)

    def _is_denied(self, start: int) -> bool:
        before = re.split(r"[.!?;:,]", self.folded[max(0, start - 40) : start])[-1]
        words = before.split()[-_LAST_WORDS:]
        denials = self.words.negations.split()
        return any(word in denials for word in words)


def says(text: str, phrases: str) -> bool:
    """Say whether words outside a whole text, such as those of a mark, have any of the phrases."""
    return Folded(fold(text)).has(phrases)


@lru_cache(maxsize=256)
def wording(subject: str, body: str, language: str, known: tuple[str, ...]) -> Wording:
    """Return the words of a masked text; people with the same branches share them."""
    return Wording(subject, body, language, known)


def _spoken(raw: str, known: tuple[str, ...]) -> str:
    text = tidy(unsigned(re.sub(_PRINTED, FIELD, raw)))
    for name in known:
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", FIELD, text, flags=re.IGNORECASE)
    return text
