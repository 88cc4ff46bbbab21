"""Find the header of a table and the sign between its cells, wherever the header stands.

LinkedIn puts a note above the header, spreadsheets pad and repeat it, tools cut it. So no number of
lines is ever skipped: the header is the row that names the most fields, under the delimiter that
makes it so.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from outreach.core.intake.emails import plain
from outreach.core.intake.headers import Columns, understand
from outreach.core.intake.kinds import is_signature
from outreach.core.merging import canonical_profile_url

DELIMITERS = ",;\t|"
_SEARCHED = 80  #: records from the top among which the header must be
_WIDEST = 2_000  #: cells; more is no header
_SEPARATOR_LINE = re.compile(r"\ufeff?\"?sep=(.)\"?\r?\n?", re.IGNORECASE)
_DATA = re.compile(r"://|@\w|\d{2,}[-/.]\d{1,2}[-/.]\d{2,}|^\s*\d+\s*$")


class Layout(NamedTuple):
    """How a table is written, and what its header says."""

    delimiter: str
    columns: Columns
    lines: int  #: physical lines up to and with the header
    skip_spaces: bool = False  #: cells begin with a space after the delimiter


class NoLayout(NamedTuple):
    """No row names a field that tells who somebody is; `headers` is the likeliest row, if any."""

    headers: tuple[str, ...]
    understood: tuple[str, ...]


def find_layout(sample: Sequence[str], chosen: Mapping[str, str]) -> Layout | NoLayout:
    """Return the layout of a table from its first lines; `chosen` maps headers to fields."""
    fixed = _SEPARATOR_LINE.fullmatch(sample[0]) if sample else None
    delimiters = fixed[1] if fixed else DELIMITERS
    found = [header for sign in delimiters for header in _headers(sample, sign, chosen)]
    best = max(found, key=lambda layout: (_score(layout.columns), -layout.lines), default=None)
    return best or _list_of_addresses(sample) or _no_layout(sample, delimiters, chosen)


def _list_of_addresses(sample: Sequence[str]) -> Layout | None:
    """Return the layout of profiles or e-mail addresses alone, one a line and nothing above."""
    lines = [text for line in sample if (text := line.strip().strip("\ufeff\"',;"))]
    for header, reads in (("LinkedIn URL", canonical_profile_url), ("Email", plain)):
        if lines and all(map(reads, lines)):
            return Layout(",", understand([header]), 0)
    return None


def _headers(sample: Sequence[str], sign: str, chosen: Mapping[str, str]) -> Iterator[Layout]:
    """Yield the rows that may be the header when cells are parted by this sign."""
    for lines, cells in _rows(sample, sign):
        if _is_header_like(cells):
            columns = understand(cells, chosen)
            if columns.identifies or is_signature(cells):
                yield Layout(sign, columns, lines, _has_spaces(cells))


def _rows(sample: Sequence[str], sign: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the first rows twice: as records, and line by line past an unclosed quote."""
    reader = csv.reader(sample, delimiter=sign)
    for _, cells in zip(range(_SEARCHED), reader, strict=False):
        yield reader.line_num, cells
    for number, line in enumerate(sample[:_SEARCHED], start=1):
        if line.count('"') % 2 == 0:
            yield number, next(csv.reader([line], delimiter=sign), [])


def _is_header_like(cells: Sequence[str]) -> bool:
    """Say whether a row could be a header: short names, no links, addresses or dates."""
    if not any(cell.strip() for cell in cells) or len(cells) > _WIDEST:
        return False
    return not any(_DATA.search(cell) or len(cell) > 200 for cell in cells)


def _score(columns: Columns) -> int:
    """Count the columns understood; a known table of another kind counts all of its columns."""
    understood = sum(len(where) for where in columns.at.values())
    return max(understood, len(columns.header) if is_signature(columns.header) else 0)


def _has_spaces(cells: Sequence[str]) -> bool:
    named = [cell for cell in cells[1:] if cell.strip()]
    return bool(named) and all(cell.startswith(" ") for cell in named)


def _no_layout(sample: Sequence[str], delimiters: str, chosen: Mapping[str, str]) -> NoLayout:
    """Return the row that looks most like a header nobody knows."""
    rows = [cells for sign in delimiters for _, cells in _rows(sample, sign)]
    named = [
        [cell.strip() for cell in cells if cell.strip()] for cells in rows if _is_header_like(cells)
    ]
    widest = max(named, key=len, default=[])
    if len(widest) < 2:
        return NoLayout((), ())
    columns = understand(widest, chosen)
    known = tuple(name for name, wanted in columns.preview() if wanted)
    return NoLayout(columns.header, known)
