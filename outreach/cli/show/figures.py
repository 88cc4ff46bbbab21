"""Numbers as people read them: percentages that do not pretend, intervals, bars, short dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from outreach.cli.show.cells import cut, folded, width

if TYPE_CHECKING:
    from outreach.core.stats.filling import Filled
    from outreach.core.stats.rates import Rate

_EIGHTHS = " ▏▎▍▌▋▊▉"
LEAST_NAME = 16  # cells of a name in a table; less would not tell one from another
DECIMALS_FROM = 1000  # people; below that a decimal would be noise


def percent(rate: Rate) -> str:
    """Return `38 %`, or `37.6 %` from 1000 people on."""
    decimals = 1 if rate.n >= DECIMALS_FROM else 0
    return f"{100 * (rate.rate or 0):.{decimals}f} %"


def interval(rate: Rate) -> str:
    """Return the 95 % interval as `29-48`, in percent."""
    decimals = 1 if rate.n >= DECIMALS_FROM else 0
    return f"{100 * rate.low:.{decimals}f}-{100 * rate.high:.{decimals}f}"


def cell(rate: Rate) -> str:
    """Return a rate with its interval and denominator; only counts under 20 people."""
    if not rate.n:
        return "too new"
    if not rate.is_comparable:
        return f"{rate.k} of {rate.n}"
    return f"{percent(rate)} ({interval(rate)}) of {rate.n}"


def whole(rate: Rate) -> str:
    """Return a rate as `cell` does, with the interval of small counts too."""
    if not rate.n or rate.is_comparable:
        return cell(rate)
    return f"{cell(rate)} ({interval(rate)})"


def bar(count: int, most: int, cells: int) -> str:
    """Return a bar of at most so many cells, to an eighth of a cell."""
    eighths = round(8 * cells * count / most) if most else 0
    whole, part = divmod(eighths, 8)
    return "█" * whole + (_EIGHTHS[part] if part else "")


def day(when: date, beside: date | datetime) -> str:
    """Return `2 Mar`, with the year where it is another one than that of `beside`."""
    return f"{when.day} {when:%b}" if when.year == beside.year else f"{when.day} {when:%b %Y}"


def time_to_fill(found: Filled, beside: date | datetime) -> str:
    """Return `on 19 Mar, 72 days after 6 Jan`."""
    days = f"{found.days} day{'' if found.days == 1 else 's'}"
    return f"on {day(found.on, beside)}, {days} after {day(found.starts, beside)}"


def table(rows: Sequence[Sequence[str]], align: str, columns: int = 80) -> list[str]:
    """Return aligned lines; `align` has `<` or `>` for each column, the first is cut to fit.

    Where that would leave too little of it, the table is parted: the columns that do not fit stand
    below, each part with the first column again.
    """
    widths = [max(width(row[at]) for row in rows) for at in range(len(align))]
    name, lines = min(widths[0], max(LEAST_NAME, columns // 3)), list[str]()
    for part in _parts(widths, name, columns):
        picked = [[row[0], *(row[at] for at in part)] for row in rows]
        sides = align[0] + "".join(align[at] for at in part)
        room = columns - sum(widths[at] + 2 for at in part)
        fits = room >= min(widths[0], LEAST_NAME)
        lines += ["", *_block(picked, sides, room)] if fits else ["", *_stacked(picked, columns)]
    return lines[1:]


def _parts(widths: Sequence[int], name: int, columns: int) -> list[list[int]]:
    """Return which columns stand side by side: all that fit beside so much of a name."""
    every = range(1, len(widths))
    if columns - sum(widths[at] + 2 for at in every) >= min(widths[0], LEAST_NAME):
        return [list(every)]
    parts: list[list[int]] = []
    for at in every:
        together = [*(parts[-1] if parts else ()), at]
        if parts and name + sum(widths[one] + 2 for one in together) <= columns:
            parts[-1] = together
        else:
            parts.append([at])
    return parts


def _block(rows: Sequence[Sequence[str]], align: str, room: int) -> list[str]:
    cut_rows = [(cut(row[0], room), *row[1:]) for row in rows]
    widths = [max(width(row[column]) for row in cut_rows) for column in range(len(align))]
    return ["  ".join(map(_aligned, row, align, widths)).rstrip() for row in cut_rows]


def _stacked(rows: Sequence[Sequence[str]], columns: int) -> list[str]:
    """Return each name with its one value below it."""
    lines: list[str] = []
    for name, *values in rows:
        lines.append(cut(name, columns))
        lines += [f"  {line}" for value in values for line in folded(value, columns - 2)]
    return lines


def _aligned(text: str, side: str, cells: int) -> str:
    room = " " * (cells - width(text))
    return text + room if side == "<" else room + text
