"""A table in a file: what it is, what its columns mean, and its rows as a stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import TextIO

from outreach.archive import refusals
from outreach.archive.layout import Layout, NoLayout, find_layout
from outreach.archive.lines import Rows
from outreach.archive.sources import File, Source, called
from outreach.archive.survey import MIXED, Survey, survey
from outreach.core.errors import WrongUsage
from outreach.core.intake import (
    Columns,
    Field,
    Kind,
    Record,
    Rejected,
    Row,
    RowReader,
    Sort,
    sort_of,
)
from outreach.core.intake.headers import compact
from outreach.core.intake.kinds import sort_by_name

_SAMPLE_LINES = 200
_SAMPLE_LETTERS = 1 << 18


@dataclass
class Table(AbstractContextManager["Table"]):
    """One file as a table. `rows` and `records` may be read again and again, each from the top."""

    source: Source
    sort: Sort
    survey: Survey
    columns: Columns
    delimiter: str
    lines: int = 0  #: physical lines up to and with the header
    skip_spaces: bool = False
    warnings: list[str] = field(default_factory=list)  #: of the file as a whole; grows when read
    _stream: TextIO | None = field(default=None, repr=False)

    @property
    def path(self) -> Path:
        """Return the file on the disk."""
        return self.source.path

    @property
    def name(self) -> str:
        """Return what the table is called: the file's name, or the member's in an archive."""
        return self.source.name

    @property
    def kind(self) -> Kind:
        """Return what the table is; only connections and candidates are people to import."""
        return self.sort.kind

    @property
    def encoding(self) -> str:
        """Return the encoding as it is shown to users."""
        return self.survey.label

    @property
    def header(self) -> tuple[str, ...]:
        """Return the header's cells."""
        return self.columns.header

    @property
    def bytes_read(self) -> int:
        """Return how far the last reading got, of `survey.size`, for a progress bar."""
        with suppress(ValueError, AttributeError):  # not begun, or closed at the end
            return self._stream.buffer.tell() if self._stream else 0
        return self.survey.size

    def rows(self) -> Iterator[Row]:
        """Yield the data records as they stand in the file, with row and line number.

        `FileRefused` at the start or at the end when the file is not what it was when opened.
        """
        with self._opened() as stream:
            self._stream = stream
            reading = self._rows(stream)
            yield from reading.read(self.lines + 1)
            self._check_unchanged(stream)
            self._warn("file_incomplete", when=reading.incomplete)
            self._warn("no_rows", when=reading.number == 0)

    def records(self, *, today: date) -> Iterator[Record | Rejected]:
        """Yield a person or a rejection for every row; dates after `today` are not believed."""
        return self.reader(today).read(self.rows())

    def reader(self, today: date) -> RowReader:
        """Return what makes people of rows; several may each read a part of them."""
        return RowReader(self.columns, today, self._date_cells)

    def __getstate__(self) -> dict[str, object]:
        """Let other processes have the table; each opens the file for itself."""
        return {**vars(self), "_stream": None}

    def close(self) -> None:
        """Let go of the file."""
        if self._stream:
            self._stream.close()

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _opened(self) -> Iterator[TextIO]:
        """Open the file as text, behind its header."""
        try:
            with _text(self.source, self.survey) as stream:
                self._check_unchanged(stream)
                for _ in range(self.lines):
                    stream.readline()
                yield stream
        except OSError as error:  # moved away, or on a drive that was pulled out
            raise refusals.unreadable(self.path, error) from error

    def _check_unchanged(self, stream: TextIO) -> None:
        if self.source.stamp(stream.buffer) != self.survey.stamp:
            raise refusals.changed(self.path)

    def _rows(self, stream: TextIO) -> Rows:
        width = len(self.columns.header)
        has_nul, is_cut_off = self.survey.has_nul, self.survey.is_cut_off
        return Rows(stream, self.delimiter, width, self.skip_spaces, has_nul, is_cut_off)

    def _date_cells(self) -> Iterator[str]:
        """Yield the cells of the date column, in a reading of their own."""
        column = next(iter(self.columns.where(Field.CONNECTED_ON)), None)
        if column is None:
            return
        with self._opened() as stream:
            for _, _, cells, _ in self._rows(stream).read(1):
                if len(cells) > column:
                    yield cells[column]

    def _warn(self, code: str, *, when: bool) -> None:
        if when and code not in self.warnings:
            self.warnings.append(code)


def open_table(source: Path | Source, column_map: Mapping[str, str] | None = None) -> Table:
    """Return the table in a file; raise `FileRefused` when there is none that anybody knows.

    `column_map` (header → field name) overrules how columns are understood. Tables of LinkedIn's
    archive that nothing is read from come back with `sort.skipped` set.
    """
    source = File(source) if isinstance(source, Path) else source
    path = called(source)
    seen = survey(source)
    sample = _sample(source, seen)
    refusals.check_text(path, "".join(sample[:50]))
    layout = find_layout(sample, _checked(column_map or {}))
    sort = _sort(layout, path)
    if isinstance(layout, NoLayout) or sort is None:
        if sort is None:
            raise _no_people(path, layout, is_guessed=_is_guessed(seen))
        return Table(source, sort, seen, Columns((), {}), ",", lines=len(sample))
    _check_columns(layout.columns, column_map or {}, path)
    warnings = [*seen.warnings, *_header_warnings(layout.columns, sort)]
    columns = layout.columns
    table = Table(source, sort, seen, columns, layout.delimiter, layout.lines, warnings=warnings)
    return replace(table, skip_spaces=layout.skip_spaces)


def _text(source: Source, seen: Survey) -> TextIO:
    return TextIOWrapper(source.open(), encoding=seen.encoding, errors=MIXED, newline="")


def _sample(source: Source, seen: Survey) -> list[str]:
    """Return the first lines, without NUL bytes; no more than a header search needs."""
    lines: list[str] = []
    size = 0
    try:
        with _text(source, seen) as stream:
            for line in islice(stream, _SAMPLE_LINES):
                lines.append(line.replace("\x00", ""))
                size += len(line)
                if size > _SAMPLE_LETTERS:
                    break
    except OSError as error:
        raise refusals.unreadable(source.path, error) from error
    return lines


def _sort(layout: Layout | NoLayout, path: Path) -> Sort | None:
    if isinstance(layout, NoLayout):
        return sort_by_name(path.name)
    return sort_of(layout.columns, path.name)


def _checked(column_map: Mapping[str, str]) -> Mapping[str, str]:
    """Return the map when all of its fields exist."""
    fields = [wanted.value for wanted in Field]
    for header, wanted in column_map.items():
        if wanted not in fields:
            what = f"There is no field {wanted!r} to read {header!r} as."
            raise WrongUsage(
                what, where=f"fields: {', '.join(fields)}", try_="outreach import --help"
            )
    return column_map


def _check_columns(columns: Columns, column_map: Mapping[str, str], path: Path) -> None:
    """Refuse a map that names a column the file has not: it would be silently without effect."""
    keys = {compact(name) for name in columns.header}
    for header in column_map:
        if compact(header) not in keys:
            what = f"{path.name} has no column {header!r}."
            where = f"columns: {', '.join(name for name in columns.header if name)}"
            raise WrongUsage(what, where=where, try_=f"outreach import {path} --dry-run")


def _header_warnings(columns: Columns, sort: Sort) -> list[str]:
    warnings = [f"duplicate_header {name}" for name in columns.duplicates]
    links = (Field.PROFILE_URL, Field.SLUG, Field.MEMBER_ID, Field.WEB)
    if sort.is_people and not any(columns.where(link) for link in links):
        warnings.append("no_profile_url")  # people are matched by e-mail alone
    return warnings


def _is_guessed(seen: Survey) -> bool:
    return not seen.encoding.startswith("utf") or "undecodable_bytes" in seen.warnings


def _no_people(path: Path, layout: Layout | NoLayout, *, is_guessed: bool) -> Exception:
    """Return the refusal of a text without a header, or with columns that name nobody.

    `is_guessed`: nothing in the file says how its letters are written.
    """
    headers, known = _found(layout)
    if not headers:
        what = "has no header: no row names columns like First Name, Last Name, URL or Email"
        try_ = f"write a line above the first, such as Name,LinkedIn URL: outreach import {path}"
        return refusals.refused(path, "no_header", what, try_=try_)
    if is_guessed and not known and not "".join(headers).isascii():
        return refusals.unknown_letters(path)
    understood = f"; understood: {', '.join(known)}" if known else "; none of them understood"
    what = f"has no column that names a person: found {', '.join(headers)}{understood}"
    header = refusals.header_of(path.name)
    try_ = f'outreach import {path} --map "{headers[0]}=full_name" --dry-run'
    if header:
        try_ = f"write {header} over the first line of it, then: outreach import {path}"
    return refusals.refused(path, "no_known_columns", what, try_=try_)


def _found(layout: Layout | NoLayout) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if isinstance(layout, NoLayout):
        return layout.headers, layout.understood
    return layout.columns.header, ()
