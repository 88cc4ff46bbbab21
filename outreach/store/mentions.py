"""Words about others that name somebody: what a reply, a note or a message to them says.

The row is another person's and stays; only the full name and the addresses are taken out of it.
What people said about texts is bound by the audit chain and cannot be changed: it is counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction

from outreach import tables
from outreach.core.words import Candidate

_TABLES = tables.Candidate.metadata.tables
message = _TABLES["message"]
touch = _TABLES["touch"]
enrollment = _TABLES["enrollment"]
event = _TABLES["event"]
_REMARKS = (_TABLES["template_comment"].c.comment, _TABLES["approval"].c.comment)
_SCHEME = re.compile(r"https?://(www\.)?")

TAKEN_OUT = "[…]"  #: stands where a name or an address was


class Mentions:
    """The words of others that name somebody."""

    def __init__(self, tx: Transaction, person: Candidate, identities: Collection[str]) -> None:
        self._tx = tx
        self._person = person.id
        self._needles = list(dict.fromkeys(_sought(person, identities)))
        whole = "|".join(map(re.escape, self._needles))
        self._sought = re.compile(rf"(?<!\w)(?:{whole})(?!\w)", re.IGNORECASE)

    def texts(self) -> int:
        """Return in how many messages, notes and replies of others they are named."""
        return len(self._of(message.c.text)) + len(self._of(touch.c.text)) + len(self._events())

    def remarks(self) -> int:
        """Return how many remarks about texts name them; these stay."""
        return sum(len(self._of(column)) for column in _REMARKS)

    def take_out(self) -> None:
        """Take the name and the addresses out of the words of others; remarks stay."""
        for one, text in self._of(message.c.text):
            self._write(message, one, text=self._without(text))
        for one, text in self._of(touch.c.text):
            left = self._without(text)
            self._write(touch, one, text=left, text_digest=sha256(left.encode()).hexdigest())
        for one, details in self._events():
            self._write(event, one, details=_in_texts(details, self._without))

    def _without(self, text: str) -> str:
        return self._sought.sub(TAKEN_OUT, text)

    def _write(self, table: sa.Table, row: int | str, **values: object) -> None:
        self._tx.execute(sa.update(table).where(table.c.id == row).values(**values))

    def _of(self, column: sa.Column[Any]) -> list[tuple[Any, str]]:
        hits = self._like(column, column)
        return [(one, text) for one, text in hits if self._sought.search(text)]

    def _events(self) -> list[tuple[int, dict[str, object]]]:
        written = sa.cast(event.c.details, sa.String)
        return [
            (one, details)
            for one, details in self._like(written, event.c.details, escaped=True)
            if _in_texts(details, self._without) != details
        ]

    def _like(
        self, column: sa.ColumnElement[str], wanted: sa.Column[Any], *, escaped: bool = False
    ) -> list[tuple[Any, Any]]:
        if not self._needles:
            return []
        table = wanted.table
        spelled = [json.dumps(one)[1:-1] for one in self._needles] if escaped else self._needles
        hits = sa.or_(*(column.icontains(one, autoescape=True) for one in spelled))
        rows = sa.select(table.c.id, wanted).where(hits, *self._is_of_others(table))
        return [(row[0], row[1]) for row in self._tx.execute(rows)]

    def _is_of_others(self, table: sa.Table) -> Iterator[sa.ColumnElement[bool]]:
        if "candidate_id" in table.c:
            yield table.c.candidate_id.is_distinct_from(self._person)
        elif "enrollment_id" in table.c:
            mine = sa.select(enrollment.c.id).where(enrollment.c.candidate_id == self._person)
            yield table.c.enrollment_id.not_in(mine)


def _sought(person: Candidate, identities: Collection[str]) -> Iterator[str]:
    if person.first_name and person.last_name:
        yield f"{person.first_name} {person.last_name}"
    for kind, _, key in (one.partition(":") for one in identities):
        if kind in ("profile", "member", "email"):
            yield _SCHEME.sub("", key)


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
