"""Words about others that name somebody: what a reply, a note, a message or a remark says.

The row is another person's and stays; only the full name and the addresses are taken out of it.
What people said about texts is bound by the audit chain: whoever changes it tells the chain.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from itertools import product
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.chain import HOLDS
from outreach.core.merging import PROFILE
from outreach.core.text import fold
from outreach.core.weak_keys import spelled_out
from outreach.core.words import Candidate, TouchState
from outreach.store import bound
from outreach.store.bulk import is_in

_TABLES = tables.Candidate.metadata.tables
message = _TABLES["message"]
touch = _TABLES["touch"]
enrollment = _TABLES["enrollment"]
event = _TABLES["event"]
_REMARKS = (_TABLES["template_comment"].c.comment, _TABLES["approval"].c.comment)
#: What people here wrote beside it.
_REASONS = (
    _TABLES["campaign"].c.reason,
    _TABLES["experiment_stop"].c.reason,
    _TABLES["suppression"].c.reason,
    _TABLES["ssi_reading"].c.note,
)
audit = _TABLES["audit"]
_OF_A_CARD = (touch.c.text, touch.c.personal)
#: A card that was never given out, as far as its words go.
_UNMADE = dict.fromkeys(
    ("text", "text_digest", "template", "fingerprint", "personal", "claimed_until"), None
) | {"off_template": False}
#: Names of files that were imported: a list of one person is often called as they are.
_FILES = (_TABLES["import_run"].c.file_name,)
_WORD = re.compile(r"[^\W_]+")
_ALONE = r"(?<![^\W_]){}(?![^\W_])"
#: In a sentence, in the name of a file; a hyphen may be that of somebody else's profile.
_BETWEEN = r"[\s,_.]{{{},3}}"
_BLANK = "\u2009"  # stands for a hyphen in a file's name
#: Letters that are written without a space between words.
_RUN_ON = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_COMMON = frozenset({"linkedin", "www", "com", "in"})
_SCHEME = re.compile(r"https?://(www\.)?")

TAKEN_OUT = "[…]"  #: stands where a name or an address was


_FEW = 60  # names and addresses that the database looks for; for more, everything is read
_PROBE = 3  # letters that a database folds as we do


class _Needle(NamedTuple):
    """A spelling of a name, or an address, to be looked for in a text."""

    word: str  #: one that every such text has; "" for none
    pattern: str
    probe: str  #: see `_probe`


Known = tuple[Candidate, Collection[str]]  #: somebody and their strong keys


class Mentions:
    """The words of others that name some people."""

    def __init__(self, tx: Transaction, people: Iterable[Known]) -> None:
        known = list(people)
        self._tx = tx
        self._people = [person.id for person, _ in known]
        self._needles = list(dict.fromkeys(one for who in known for one in _sought(*who)))
        self._sought = _by_word(self._needles)

    def texts(self) -> int:
        """Return in how many messages, notes, replies and reasons of others they are named."""
        told = (message.c.text, touch.c.text, *_REASONS)
        return sum(len(self._of(column)) for column in told) + len(self._events())

    def remarks(self) -> int:
        """Return how many remarks about texts name them."""
        return sum(len(self._of(column)) for column in _REMARKS)

    def take_out(self) -> dict[str, str]:
        """Take the names and the addresses out of the words of others.

        Returns what the audit chain has to know: the new digests of the remarks that changed.
        """
        for one, text in self._of(message.c.text):
            self._write(message, one, text=self._without(text))
        self._take_out_of_touches()
        for one, details in self._events():
            self._write(event, one, details=_in_texts(details, self._without))
        for column in _REASONS:
            for one, text in self._of(column):
                self._write(column.table, one, **{column.name: self._without(text)})
        for column in _FILES:
            for one, name in self._like(column, column):
                self._write(column.table, one, **{column.name: self._out_of_a_file(name)})
        mended = {
            row: digest for column in _REMARKS for row, digest in self._mended(column).items()
        }
        return self._unsaid() | mended

    def _take_out_of_touches(self) -> None:
        """Take the names out of what went out, and make the cards anew that did not yet.

        Words with a hole are words that nobody wrote or approved: no card may offer them.
        """
        self._tx.execute(sa.update(touch).where(self._offers_them()).values(_UNMADE))
        for one, text in self._of(touch.c.text):
            left = self._without(text)
            self._write(touch, one, text=left, text_digest=sha256(left.encode()).hexdigest())
        for one, line in self._of(touch.c.personal):
            self._write(touch, one, personal=self._without(line))

    def _offers_them(self) -> sa.ColumnElement[bool]:
        named = {one for column in _OF_A_CARD for one, _ in self._of(column)}
        return (touch.c.state == TouchState.CLAIMED.value) & is_in(self._tx, touch.c.id, named)

    def _unsaid(self) -> dict[str, str]:
        """Erase what the audit says of them; return what it spoke for, to be said again.

        The digest of what was said stays, so the chain holds.
        """
        held: dict[str, str] = {}
        for one, payload in self._of(audit.c.payload):
            held |= json.loads(payload).get(HOLDS, {})
            self._write(audit, one, payload=None)
        return held

    def _mended(self, column: sa.Column[Any]) -> Mapping[str, str]:
        found = self._of(column)
        for one, text in found:
            self._write(column.table, one, **{column.name: self._without(text)})
        return bound.holds(self._tx, column.table, *(one for one, _ in found)) if found else {}

    def _without(self, text: str) -> str:
        whole = left = _composed(text)
        for word in self._words_in(whole):
            left = self._sought[word].sub(TAKEN_OUT, left)
        return text if left == whole else left

    def _out_of_a_file(self, name: str) -> str:
        """Take the names out of a file's, where hyphens stand between words as blanks do."""
        left = self._without(_composed(name).replace("-", _BLANK)).replace(_BLANK, "-")
        return self._without(name) if left == _composed(name) else left

    def _names(self, text: str) -> bool:
        return self._without(text) != text

    def _words_in(self, text: str) -> list[str]:
        """Return the words of a text that somebody's name or address has."""
        words = set(_WORD.findall(text.lower()))
        words |= {word.removesuffix("s") for word in words} | {""}
        return sorted(self._sought.keys() & words)

    def _write(self, table: sa.Table, row: int | str, **values: object) -> None:
        self._tx.execute(sa.update(table).where(_key(table) == row).values(**values))

    def _of(self, column: sa.Column[Any]) -> list[tuple[Any, str]]:
        hits = self._like(column, column)
        return [(one, text) for one, text in hits if self._names(text)]

    def _events(self) -> list[tuple[int, dict[str, object]]]:
        written = sa.cast(event.c.details, sa.String)
        return [
            (one, details)
            for one, details in self._like(written, event.c.details)
            if _in_texts(details, self._without) != details
        ]

    def _like(self, column: sa.ColumnElement[str], wanted: sa.Column[Any]) -> list[tuple[Any, Any]]:
        if not self._needles:
            return []
        table = wanted.table
        rows = sa.select(_key(table), wanted).where(wanted.is_not(None), *self._is_of_others(table))
        probes = {one.probe for one in self._needles}
        if len(probes) <= _FEW and "" not in probes:
            rows = rows.where(sa.or_(*(column.icontains(one, autoescape=True) for one in probes)))
        return [(row[0], row[1]) for row in self._tx.execute(rows)]

    def _is_of_others(self, table: sa.Table) -> Iterator[sa.ColumnElement[bool]]:
        if "candidate_id" in table.c:
            column = table.c.candidate_id
            yield column.is_(None) | ~is_in(self._tx, column, self._people)
        elif "enrollment_id" in table.c:
            theirs = is_in(self._tx, enrollment.c.candidate_id, self._people)
            yield table.c.enrollment_id.not_in(sa.select(enrollment.c.id).where(theirs))


def _key(table: sa.Table) -> sa.Column[Any]:
    (key,) = table.primary_key
    return key


def _by_word(needles: Iterable[_Needle]) -> dict[str, re.Pattern[str]]:
    """Return by one of their words what to look for, so that most texts are passed over."""
    found: dict[str, list[str]] = {}
    for one in needles:
        found.setdefault(one.word, []).append(one.pattern)
    return {
        word: re.compile("|".join(dict.fromkeys(every)), re.IGNORECASE)
        for word, every in found.items()
    }


def _telling(word: str) -> tuple[bool, int]:
    return word not in _COMMON, len(word)


def _probe(text: str) -> str:
    """Return letters of a name that every database finds in any case; "" when there are none."""
    longest = max(re.findall(r"[A-Za-z0-9]+", text), key=len, default="")
    return longest if len(longest) >= _PROBE else ""


def _sought(person: Candidate, identities: Collection[str]) -> Iterator[_Needle]:
    if person.first_name and person.last_name:
        # Voß, Voss; Müller, Muller, Mueller
        first, last = (_spellings(one) for one in (person.first_name, person.last_name))
        yield from (_of_a_name(*names) for names in product(first, last))
    for kind, _, key in (one.partition(":") for one in identities):
        if kind in ("profile", "member", "email"):
            yield _literally(_SCHEME.sub("", key))
        if kind == "profile" and "-" in key.removeprefix(PROFILE):  # else it is a word
            yield _literally(key.removeprefix(PROFILE))


def _spellings(name: str) -> list[str]:
    return list(dict.fromkeys(_composed(write(name)) for write in (str, fold, spelled_out)))


def _literally(text: str) -> _Needle:
    text = _composed(text)
    return _Needle(_telling_of(text), _ALONE.format(re.escape(text)), _probe(text))


def _of_a_name(first: str, last: str) -> _Needle:
    """Return both orders of a name, with whatever stands between, and its genitive."""
    both = f"{first} {last}"
    is_run_on = _RUN_ON.search(both) is not None
    between = _BETWEEN.format(0 if is_run_on else 1)
    one, other = (between.join(map(re.escape, name.split())) for name in (first, last))
    pattern = f"(?:{one}{between}{other}|{other}{between}{one})"
    if is_run_on:
        return _Needle("", pattern, _probe(both))
    return _Needle(_telling_of(both), _ALONE.format(f"{pattern}(?:s(?!\\w))?"), _probe(both))


def _telling_of(text: str) -> str:
    return max(_WORD.findall(text.lower()), key=_telling, default="")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _in_texts(value: Any, change: Callable[[str], str]) -> Any:
    """Return a value of JSON with every text in it changed."""
    match value:
        case str():
            return change(value)
        case dict():
            return {name: _in_texts(one, change) for name, one in value.items()}
        case list():
            return [_in_texts(one, change) for one in value]
    return value
