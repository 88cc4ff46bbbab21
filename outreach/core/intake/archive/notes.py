"""Notes.csv: what the owner wrote down about connections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from outreach.core.intake.archive.cells import Header, Person, cell, person, read_moment
from outreach.core.intake.rows import BLANK_ROW, NO_IDENTITY, Rejected, Row


class Note(NamedTuple):
    """One note about one person; `at` None when the file does not say when."""

    row: int
    line: int
    about: Person
    text: str
    at: datetime | None


def read_notes(header: Sequence[str], rows: Iterable[Row]) -> Iterator[Note | Rejected]:
    """Yield a note or a rejection for every row; a person without a profile is nobody."""
    columns = Header(header)
    places = [
        columns.of(name)
        for name in (
            "Connection First Name", "Connection Last Name", "Connection Profile URL", "Note",
            "Created On", "Edited On",
        )
    ]  # fmt: skip
    for number, line, cells, fault in rows:
        first, last, url, text, created, edited = (cell(cells, one).strip() for one in places)
        about = person(f"{first} {last}", url)
        reason = fault or ("" if text else BLANK_ROW) or ("" if about.key else NO_IDENTITY)
        if reason:
            yield Rejected(number, line, reason, tuple(cells))
        else:
            yield Note(number, line, about, text, read_moment(edited) or read_moment(created))
