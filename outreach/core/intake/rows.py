"""Turn the rows of a table into records of people, or say why a row is nobody.

A row is accepted when it has a public profile, an opaque member id, a well-formed e-mail address,
a first and a last name, or one name together with a company, a position or any link. Nothing is
dropped silently: what is not accepted comes out as `Rejected` with its cells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from itertools import islice, repeat
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from outreach.core.intake import cells, dates
from outreach.core.intake.fields import Facts, FieldReader
from outreach.core.intake.headers import Columns, compact
from outreach.core.intake.spellings import Field
from outreach.core.intake.stops import Stops
from outreach.core.intake.totals import is_total

_BATCH = 500  #: rows read together
_FIRST = itemgetter(0)


class Raw(Mapping[str, str]):
    """The cells of a row by header, put together only when somebody looks."""

    __slots__ = ("_cells", "_header")

    def __init__(self, header: Sequence[str] = (), row: Sequence[str] = ()) -> None:
        self._header = header
        self._cells = row

    @property
    def cells(self) -> Sequence[str]:
        """Return the cells by themselves."""
        return self._cells

    def __getitem__(self, name: str) -> str:
        return dict(zip(self._header, self._cells, strict=False))[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._header)

    def __len__(self) -> int:
        return len(self._header)


class Record(NamedTuple):
    """One person of one row, cleaned; `raw` keeps the cells as they stood in the file.

    A named tuple and no dataclass: a million of them are made in an import.
    """

    row: int  #: data record after the header, from 1
    line: int  #: physical line on which the record starts, from 1
    first_name: str = ""
    last_name: str = ""
    greeting_name: str | None = None
    profile_url: str | None = None
    member_id: str | None = None
    email: str | None = None
    other_emails: tuple[str, ...] = ()
    company: str | None = None
    position: str | None = None
    headline: str | None = None
    location: str | None = None
    skills: tuple[str, ...] = ()
    language: str | None = None
    connected_on: date | None = None
    note: str | None = None
    raw: Mapping[str, str] = Raw()
    warnings: tuple[str, ...] = ()


class Rejected(NamedTuple):
    """A row that names nobody or cannot be read; `cells` are as they stood in the file."""

    row: int
    line: int
    reason: str
    cells: tuple[str, ...]


#: A data record as a reader finds it: row, line, cells, and what is wrong with it ("" is nothing).
#: A plain tuple, so that whole blocks of them are made at once.
Row: TypeAlias = tuple[int, int, list[str], str]

NO_IDENTITY = "no_identity"
BLANK_ROW = "blank_row"
TOO_MANY_CELLS = "too_many_cells"
REPEATED_HEADER = "repeated_header"
TOTAL = "total_row"


class RowReader:
    """Reads the rows of one table, and remembers spellings and how its dates are written.

    `date_cells` hands out the file's date column from the start; it is asked for once, and only
    when a date like 03/04/2024 needs the other rows to tell the day from the month.
    """

    def __init__(
        self,
        columns: Columns,
        today: date,
        date_cells: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self._columns = columns
        self._fields = FieldReader(columns, today, date_cells)
        self._stops = Stops(columns)
        self._header = _distinct(columns.header)

    def read(self, rows: Iterable[Row]) -> Iterator[Record | Rejected]:
        """Yield a record or a rejection for every row, in their order."""
        stream = iter(rows)
        while batch := list(islice(stream, _BATCH)):
            fitting, rejected = _fitted(batch, self._columns)
            found = _judged(fitting, self._header, self._fields) if fitting else iter(())
            yield from sorted([*found, *rejected], key=_FIRST) if rejected else found

    def stopped(self, people: Sequence[Record]) -> set[int]:
        """Return the positions of those whose rows say that they must not be contacted."""
        return self._stops.among([one.raw.cells for one in people if isinstance(one.raw, Raw)])

    def telling(self, people: Sequence[Record]) -> list[Sequence[str] | None]:
        """Return the cells of each row that alone told all that was read of it; None where not.

        Something odd is told each time, and some days are read by what other rows say.
        """
        told = [
            None if one.warnings or not isinstance(one.raw, Raw) else one.raw.cells
            for one in people
        ]
        columns = self._columns.where(Field.CONNECTED_ON)
        if not columns:
            return told
        return [
            row if row and not any(_needs_order(row[column]) for column in columns) else None
            for row in told
        ]


def records(
    columns: Columns,
    rows: Iterable[Row],
    *,
    today: date,
    date_cells: Callable[[], Iterable[str]] = tuple,
) -> Iterator[Record | Rejected]:
    """Yield a record or a rejection for every row, in their order; see `RowReader`."""
    return RowReader(columns, today, date_cells).read(rows)


@lru_cache(maxsize=1 << 15)
def _needs_order(cell: str) -> bool:
    """Say whether only other rows tell the day in this cell from its month."""
    return dates.needs_order(cells.tidy(cell))


def _fitted(batch: list[Row], columns: Columns) -> tuple[list[Row], list[Rejected]]:
    """Return the rows that can be read, all as wide as the header, and those that cannot."""
    width = len(columns.header)
    _, _, given, faults = zip(*batch, strict=True)
    is_even = set(map(len, given)) == {width} and not any(faults)
    if is_even and not (columns.header[0] and columns.header[0] in map(_FIRST, given)):
        return batch, []
    fitting: list[Row] = []
    rejected: list[Rejected] = []
    for row, line, cell_list, fault in batch:
        reason = fault or _fault(cell_list, columns)
        if reason:
            rejected.append(Rejected(row, line, reason, tuple(cell_list)))
        else:
            padding = [""] * (width - len(cell_list))
            fitting.append((row, line, cell_list[:width] + padding, ""))
    return fitting, rejected


def _fault(given: Sequence[str], columns: Columns) -> str:
    """Return why a row cannot be read: cells beyond the header, or the header once more."""
    if any(map(cells.tidy, given[len(columns.header) :])):
        return TOO_MANY_CELLS
    if len(given) < 2 or not columns.header or compact(given[0]) != compact(columns.header[0]):
        return ""
    is_header = [*map(compact, given)] == [*map(compact, columns.header)]
    return REPEATED_HEADER if is_header else ""


def _judged(
    rows: Sequence[Row], header: Sequence[str], reader: FieldReader
) -> Iterator[Record | Rejected]:
    """Yield the person of each row, or the rejection of a row that names nobody."""
    numbers, lines, given, _ = zip(*rows, strict=True)
    facts = reader.read(given)
    *said, warnings = facts
    raw = map(Raw, repeat(header), given)
    people = map(_record, zip(numbers, lines, *said, raw, warnings, strict=True))
    if None not in facts.profile_urls:  # nearly every batch of a list from LinkedIn
        yield from people
        return
    for row, person, is_known in zip(rows, people, _are_known(facts), strict=True):
        is_named = bool(person[2] or person[3])
        is_people = is_known or (is_named and reader.has_link(row[2]))
        if is_people and not _is_total(person, row[2], reader):
            yield person
        else:
            yield Rejected(row[0], row[1], _why_nobody(row[2], is_total=is_people), tuple(row[2]))


def _is_total(person: Record, row: Sequence[str], reader: FieldReader) -> bool:
    """Say whether what seems to be a person is a total or a remark; who has an address is none."""
    has_address = bool(person.profile_url or person.member_id or person.email)
    return not has_address and is_total(reader.name_as_written(row), row)


def _why_nobody(row: Sequence[str], *, is_total: bool) -> str:
    if is_total:
        return TOTAL
    return NO_IDENTITY if any(map(cells.tidy, row)) else BLANK_ROW


def _are_known(facts: Facts) -> Iterator[bool]:
    """Say of each row whether its facts tell who it is about, links that lead nowhere aside."""
    return (
        bool(url or member or email or (first and last) or ((first or last) and (firm or position)))
        for first, last, url, member, email, firm, position in zip(
            facts.first_names,
            facts.last_names,
            facts.profile_urls,
            facts.member_ids,
            facts.emails,
            facts.companies,
            facts.positions,
            strict=True,
        )
    )


_record = partial(tuple.__new__, Record)


def _distinct(header: Sequence[str]) -> tuple[str, ...]:
    """Return the headers with the second `Company` as `Company (2)`, so that no cell is lost."""
    count: dict[str, int] = {}
    distinct = []
    for position, name in enumerate(header, start=1):
        shown = name or f"column {position}"
        count[shown] = count.get(shown, 0) + 1
        distinct.append(shown if count[shown] == 1 else f"{shown} ({count[shown]})")
    return tuple(distinct)
