"""Read the fields of many rows at once, a column at a time.

An import asks for a million rows, so each field is one pass over a column with a memory of the
spellings seen: that is several times faster than row by row, and reads no differently.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from outreach.core import names
from outreach.core.intake import cells, dates, emails
from outreach.core.intake.headers import Columns
from outreach.core.intake.languages import language_code
from outreach.core.intake.spellings import Field
from outreach.core.merging import PROFILE, canonical_profile_url, member_id

Column = Sequence[str]
DateCells = Callable[[], Iterable[str]]


class Facts(NamedTuple):
    """What a batch of rows says, field by field, each as long as the batch.

    In the order of a `Record`, so that a row across all of them makes one.
    """

    first_names: Sequence[str]
    last_names: Sequence[str]
    greetings: Sequence[str | None]
    profile_urls: Sequence[str | None]
    member_ids: Sequence[str | None]
    emails: Sequence[str | None]
    other_emails: Sequence[tuple[str, ...]]
    companies: Sequence[str | None]
    positions: Sequence[str | None]
    headlines: Sequence[str | None]
    locations: Sequence[str | None]
    skills: Sequence[tuple[str, ...]]
    languages: Sequence[str | None]
    connected_on: Sequence[date | None]
    notes: Sequence[str | None]
    warnings: Sequence[tuple[str, ...]]


class FieldReader:
    """Reads the batches of one table; remembers spellings and how its dates are written."""

    def __init__(self, columns: Columns, today: date, date_cells: DateCells) -> None:
        """`date_cells` hands out the whole date column, when the order of a date needs it."""
        self._columns = columns
        self._text = cells.text_cells()
        self._name = cells.name_cells()
        self._dates = _Dates(today, date_cells)
        self._links = tuple(chain(*map(columns.where, _LINKS)))
        self._named = tuple(chain(*map(columns.where, _NAMES)))
        self._slugs = frozenset(columns.where(Field.SLUG))

    def read(self, rows: Sequence[Sequence[str]]) -> Facts:
        """Return the facts of rows that are all as wide as the header."""
        table = list(zip(*rows, strict=True))
        count = len(rows)
        warnings: list[tuple[str, ...]] = [()] * count
        first_names, last_names = self._names(table, count)
        urls, members = self._profiles(table, count)
        self._mind_foreign(table, urls, members, warnings)
        emails, other_emails = self._emails(table, warnings)
        return Facts(
            first_names,
            last_names,
            [found.name for found in names.greetings(first_names, last_names)],
            urls,
            members,
            emails,
            other_emails,
            self._facts(table, Field.COMPANY, count),
            self._facts(table, Field.POSITION, count),
            self._facts(table, Field.HEADLINE, count),
            self._locations(table, count),
            self._skills(table, count),
            [language_code(text[:_LONGEST]) for text in self._texts(table, Field.LANGUAGE, count)],
            self._connected_on(table, warnings),
            self._facts(table, Field.NOTE, count),
            self._noted(warnings, rows, first_names, last_names),
        )

    def has_link(self, row: Sequence[str]) -> bool:
        """Say whether any of a row's link columns says anything."""
        return any(cells.link(row[column]) for column in self._links)

    def name_as_written(self, row: Sequence[str]) -> str:
        """Return what stands in a row's columns for names."""
        return " ".join(row[column] for column in self._named)

    def _texts(
        self, table: Sequence[Column], wanted: Field, count: int, known: cells.Cells | None = None
    ) -> list[str]:
        """Return a field's clean texts: of several columns the first that is not empty."""
        where = self._columns.where(wanted)
        if not where:
            return [""] * count
        clean = self._text if known is None else known
        found = clean.column(table[where[0]])
        for column in where[1:]:
            more = clean.column(table[column])
            found = [text or other for text, other in zip(found, more, strict=True)]
        return found

    def _facts(self, table: Sequence[Column], wanted: Field, count: int) -> list[str | None]:
        """Return a field's clean texts, None where there is none."""
        return [text or None for text in self._texts(table, wanted, count)]

    def _names(self, table: Sequence[Column], count: int) -> tuple[list[str], list[str]]:
        """Return first and last names, from their columns or taken out of the whole name."""
        first = _without_credentials(
            self._texts(table, Field.FIRST_NAME, count, self._name), is_last=False
        )
        last = _without_credentials(
            self._texts(table, Field.LAST_NAME, count, self._name), is_last=True
        )
        whole = self._texts(table, Field.FULL_NAME, count, self._name)
        for row in _both_empty(first, last):
            first[row], last[row] = _split(whole[row])
        for row in _where("," in a and not b for a, b in zip(first, last, strict=True)):
            first[row], last[row] = _split(first[row])  # `Dahlberg, Ingrid` in one column
        for row in _where(name in _CLOSED for name in first) if _CLOSED & set(first) else ():
            if names.is_nobody(f"{first[row]} {last[row]}"):
                first[row], last[row] = "", ""
        return first, last

    def _profiles(
        self, table: Sequence[Column], count: int
    ) -> tuple[list[str | None], list[str | None]]:
        """Return the public profiles and the opaque ids.

        A slug is better than an opaque id in the address: the id has a field of its own.
        """
        urls: list[str | None] = [None] * count
        members: list[str | None] = [None] * count
        for at, column in enumerate(self._links):
            read = _slug_url if column in self._slugs else _public_url
            if at == 0 and column not in self._slugs:
                urls = list(map(canonical_profile_url, table[column]))
            for row in _where(map(_is_unsettled, urls)) if at or None in urls else ():
                urls[row] = read(table[column][row]) or urls[row]
            for row in _where("AA" in cell for cell in table[column]):
                members[row] = members[row] or member_id(table[column][row])
        return urls, members

    def _mind_foreign(
        self,
        table: Sequence[Column],
        urls: Sequence[str | None],
        members: Sequence[str | None],
        warnings: list[tuple[str, ...]],
    ) -> None:
        """Tell of rows whose only address of a profile is one of another site."""
        for row in _where(url is None for url in urls) if None in urls else ():
            cells_of_it = (table[column][row] for column in self._links)
            if members[row] is None and any(map(_is_foreign, cells_of_it)):
                warnings[row] += ("foreign_profile",)

    def _emails(
        self, table: Sequence[Column], warnings: list[tuple[str, ...]]
    ) -> tuple[list[str | None], list[tuple[str, ...]]]:
        """Return the first well-formed address of each row, and all others."""
        found: list[str | None] = [None] * len(warnings)
        others: list[tuple[str, ...]] = [()] * len(warnings)
        for at, column in enumerate(self._columns.where(Field.EMAIL)):
            if at == 0:
                found = list(map(emails.plain, table[column]))
            for row, cell in enumerate(table[column]):
                if cell and (at or found[row] is None):
                    valid, invalid = emails.find(cell)
                    before = (found[row] or "", *others[row])
                    known = [*filter(None, dict.fromkeys((*before, *valid)))]
                    found[row] = known[0] if known else None
                    others[row] = tuple(known[1:])
                    if invalid:
                        warnings[row] += ("invalid_email",)
        return found, others

    def _locations(self, table: Sequence[Column], count: int) -> list[str | None]:
        """Return the places; where no column names it whole: city, region and country joined."""
        found = self._facts(table, Field.LOCATION, count)
        for columns in self._columns.places:
            for row in _where(place is None for place in found) if None in found else ():
                parts = dict.fromkeys(self._text[table[column][row]] for column in columns)
                found[row] = ", ".join(filter(None, parts)) or None
        return found

    def _skills(self, table: Sequence[Column], count: int) -> list[tuple[str, ...]]:
        where = self._columns.where(Field.SKILLS)
        lists = [cells.skill_column(table[column], self._text) for column in where]
        if len(lists) == 1:
            return lists[0]
        return [tuple(dict.fromkeys(chain(*row))) for row in zip(*lists, strict=True)] or [
            ()
        ] * count

    def _connected_on(
        self, table: Sequence[Column], warnings: list[tuple[str, ...]]
    ) -> list[date | None]:
        found: list[date | None] = [None] * len(warnings)
        for column in self._columns.where(Field.CONNECTED_ON)[:1]:
            for row, (value, problem) in enumerate(map(self._dates.__getitem__, table[column])):
                found[row] = value
                if problem:
                    warnings[row] += (problem,)
        return found

    def _noted(
        self,
        warnings: list[tuple[str, ...]],
        rows: Sequence[Sequence[str]],
        first_names: Sequence[str],
        last_names: Sequence[str],
    ) -> list[tuple[str, ...]]:
        """Add what only shows when all fields of a row have been read."""
        for row in _both_empty(first_names, last_names):
            warnings[row] += ("no_name",)
        mended = self._text.mended() | self._name.mended()
        for row in _where(not mended.isdisjoint(row) for row in rows) if mended else ():
            warnings[row] += ("mojibake",)
        return warnings


class _Dates(dict[str, dates.Reading]):
    """Date cell → reading, worked out once per spelling; asks for the file's order when needed."""

    def __init__(self, today: date, date_cells: DateCells) -> None:
        super().__init__()
        self._today = today
        self._date_cells = date_cells
        self._orders: dates.Orders | None = None

    def __missing__(self, cell: str) -> dates.Reading:
        clean = cells.text(cell[:_LONGEST])
        if self._orders is None and dates.needs_order(clean):
            self._orders = dates.settle(map(cells.text, self._date_cells()))
        reading = dates.read(clean, today=self._today, orders=self._orders)
        if len(cell) <= _LONGEST:
            if len(self) >= cells.REMEMBERED:
                self.clear()
            self[cell] = reading
        return reading


_HYPERLINK = re.compile(r'\s*=\s*HYPERLINK\(\s*"([^"]*)"', re.IGNORECASE)
_BARE_SLUG = re.compile(r"[a-z]+(?:-[a-z0-9]+)*-[a-z]*[0-9][a-z0-9]*")  # `not-found` is none
_LONGEST = 100  #: letters of a date or a language
_LINKS = (Field.PROFILE_URL, Field.SLUG, Field.MEMBER_ID, Field.WEB)
_NAMES = (Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME)
_CLOSED = frozenset({"LinkedIn", "linkedin", "Linkedin"})  #: "LinkedIn Member": a closed account


def _where(truths: Iterable[bool]) -> Iterator[int]:
    """Yield the positions of what is true."""
    return (position for position, truth in enumerate(truths) if truth)


def _both_empty(first: Sequence[str], last: Sequence[str]) -> Iterator[int]:
    """Yield the rows without any name; most batches have none."""
    if "" not in first or "" not in last:
        return iter(())
    return _where(not (a or b) for a, b in zip(first, last, strict=True))


def _split(whole: str) -> tuple[str, str]:
    """Return first and last name; a company in the name's place stays one text."""
    if not whole:
        return "", ""
    parts = names.split(whole)
    if parts.first or parts.last or "linkedin" in whole.lower():
        return parts.first, parts.last
    return whole, ""


def _without_credentials(column: list[str], *, is_last: bool) -> list[str]:
    """Return a column of names without `PhD` and the like; most names are one word."""
    return [
        names.without_credentials(name, is_last=is_last) if " " in name or "," in name else name
        for name in column
    ]


def _is_unsettled(url: str | None) -> bool:
    """Say whether another column may know the profile better."""
    return url is None or member_id(url) is not None


def _is_foreign(cell: str) -> bool:
    said = cell.lower()
    return "linkedin." not in said and ("://" in said or said.strip().startswith("www."))


def _public_url(cell: str) -> str | None:
    """Return the profile of a link cell, also of several links or of a spreadsheet's formula."""
    found = canonical_profile_url(cell)
    if found is None and (formula := _HYPERLINK.match(cell)):
        return canonical_profile_url(formula[1])
    if found or " " not in cell.strip():
        return found or (_slug_url(cell) if _BARE_SLUG.fullmatch(cell.strip()) else None)
    return next(filter(None, map(canonical_profile_url, cell.split())), None)


def _slug_url(cell: str) -> str | None:
    """Return the profile of a cell that holds only the slug."""
    said = cells.link(cell)
    return canonical_profile_url(said if "/" in said or not said else f"{PROFILE}{said}")
