"""Read records from lines with the csv module, and survive what it does not.

Lines are parsed a block at a time; where every line is one record, as in nearly every block, that
is all. Otherwise the block is read again record by record: one stray quotation mark makes csv
swallow everything up to the next one, a row or the whole file further on. Here such a row is given
up alone, and the lines it swallowed are read again as rows.
"""

from __future__ import annotations

import csv
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, repeat
from typing import TextIO

from outreach.core.intake.rows import Row

UNCLOSED_QUOTE = "unclosed_quote"
TRUNCATED = "truncated_row"

_BLOCK = 1 << 18
_DOS_END = "\x1a"
_LONGEST = 5_000  #: lines of one record; a longer one is an unclosed quote
csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # real cells exceed csv's 131,072 characters


@dataclass
class Rows:
    """The records of a text stream that stands behind the header; read them once."""

    stream: TextIO
    delimiter: str
    width: int  #: cells of the header
    skip_spaces: bool = False
    has_nul: bool = False
    is_cut_off: bool = False  #: the file is known to end inside a letter
    block: int = _BLOCK  #: letters parsed together, to the end of the line; never changes a row
    incomplete: bool = False  #: the last record breaks off; known when all are read
    number: int = 0  #: records with cells so far
    _line: int = 1  #: number of the next line
    has_short: bool = False  #: a record had fewer cells than the header

    def read(self, line: int) -> Iterator[Row]:
        """Yield every record that has cells; `line` is the number of the stream's first line."""
        self._line = line
        while lines := self.next_lines(self.block):
            block = list(self.parsed(lines))
            if len(block) == len(lines) and _is_closed(block, lines):
                yield from self._plain(block)
            else:
                yield from self._careful(lines)

    def next_lines(self, letters: int) -> list[str]:
        """Return the next lines of the stream, of so many letters or a few more; [] at the end."""
        lines = self.stream.readlines(letters)
        return [line.replace("\x00", "") for line in lines] if self.has_nul else lines

    def parsed(self, lines: Iterable[str], *, strict: bool = False) -> Iterator[list[str]]:
        """Return csv's records of some lines."""
        return csv.reader(
            lines, delimiter=self.delimiter, skipinitialspace=self.skip_spaces, strict=strict
        )

    def _plain(self, block: list[list[str]]) -> Iterator[Row]:
        """Yield a block in which every line is a record; empty lines are none."""
        self.has_short = (
            self.has_short or min(map(len, filter(None, block)), default=self.width) < self.width
        )
        numbers, lines = count(self.number + 1), count(self._line)
        self._line += len(block)
        if [] in block:
            numbered = [(line, cells) for line, cells in zip(lines, block, strict=False) if cells]
            self.number += len(numbered)
            for number, (line, cells) in zip(numbers, numbered, strict=False):
                yield number, line, cells, ""
        else:
            self.number += len(block)
            yield from zip(numbers, lines, block, repeat(""), strict=False)

    def _careful(self, lines: Sequence[str]) -> Iterator[Row]:
        """Yield a block record by record, and as far into the next lines as the last one goes."""
        records = _Records(self, deque(lines))
        while records.waiting:
            cells, used, fault = records.next()
            if cells:
                self.number += 1
                yield self.number, self._line, cells, fault
                self.has_short = self.has_short or len(cells) < self.width
            self._line += used


def _is_closed(block: Sequence[Sequence[str]], lines: Sequence[str]) -> bool:
    """Say whether a block of one-line records ends with its last line, and that line is whole."""
    last = block[-1][-1] if block[-1] else ""
    return lines[-1].endswith(("\n", "\r")) and not last.endswith(("\n", "\r"))


@dataclass
class _Records:
    """Reads single records from lines that hold more, fewer or half of them."""

    rows: Rows
    waiting: deque[str]  #: lines not read yet, before those of the stream
    taken: list[str] = field(default_factory=list)  #: lines of the record being read
    is_open: bool = True  #: csv asked for one more line and got none, or was not asked yet
    _csv: Iterator[list[str]] = field(default=iter(()))

    def next(self) -> tuple[list[str], int, str]:
        """Return the cells of the next record, how many lines it took, and its fault."""
        self.taken.clear()
        if self.is_open:
            self._csv = self.rows.parsed(self._lines())
            self.is_open = False
        cells = next(self._csv, [])
        fault = "" if self._is_one_line() else self._fault(cells)
        if fault == UNCLOSED_QUOTE:
            return self._given_up(), 1, fault
        if fault == TRUNCATED:
            self.rows.incomplete = True
        return [] if cells == [_DOS_END] else cells, len(self.taken), fault

    def _lines(self) -> Iterator[str]:
        while len(self.taken) < _LONGEST:
            if not self.waiting:
                self.waiting.extend(self.rows.next_lines(1))
            if not self.waiting:
                break
            self.taken.append(self.waiting.popleft())
            yield self.taken[-1]
        self.is_open = True

    def _is_one_line(self) -> bool:
        """Say whether it is what most records are: one whole line, with nothing to look for."""
        return len(self.taken) == 1 and not self.is_open and self.taken[0].endswith(("\n", "\r"))

    def _fault(self, cells: Sequence[str]) -> str:
        """Return what is wrong with a record: it swallowed others, or the file breaks off."""
        swallowed = self.taken[1:]
        if self.is_open:
            is_stray = len(self.taken) >= _LONGEST or self._holds_row(swallowed)
            return UNCLOSED_QUOTE if is_stray else TRUNCATED
        if swallowed:
            is_odd = len(cells) != self.rows.width and self._holds_row(swallowed)
            return UNCLOSED_QUOTE if is_odd or self._is_misquoted() else ""
        return "" if self.taken[0].endswith(("\n", "\r")) else self._last_fault(cells)

    def _last_fault(self, cells: Sequence[str]) -> str:
        """Look at the last line of a file that does not end with a line break."""
        is_short = len(cells) < self.rows.width and not self.rows.has_short
        is_cut = self.rows.is_cut_off or (is_short and self.rows.number > 0)
        return TRUNCATED if is_cut and cells != [_DOS_END] else ""

    def _given_up(self) -> list[str]:
        """Return the first line's cells, quotation marks and all; the other lines wait again."""
        first, *swallowed = self.taken
        self.waiting.extendleft(reversed(swallowed))
        literal = csv.reader([first], delimiter=self.rows.delimiter, quoting=csv.QUOTE_NONE)
        return next(literal, [])

    def _is_misquoted(self) -> bool:
        """Say whether a closing quotation mark is followed by more of the cell."""
        try:
            list(self.rows.parsed(self.taken, strict=True))
        except csv.Error:
            return True
        return False

    def _holds_row(self, lines: Iterable[str]) -> bool:
        """Say whether one of the lines is by itself a row as wide as the header."""
        width = self.rows.width
        alone = (next(self.rows.parsed([line]), []) for line in lines)
        return width > 1 and any(len(cells) == width for cells in alone)
