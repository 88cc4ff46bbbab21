"""The curve with its band and the triangle of weeks in plain characters, at 60 columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded
from outreach.cli.show.figures import day, interval, percent, table
from outreach.core.stats.breakdowns import TRIANGLE_DAYS

if TYPE_CHECKING:
    from outreach.core.stats.breakdowns import Week
    from outreach.core.stats.curves import Point
    from outreach.core.stats.rates import Rate

ROWS = 8
LAST_DAY = 30
LABELLED = (0, 3, 7, 14, 21, 30)
EDGE = 6  # cells before the first day
WITH_INTERVALS = 76  # columns from which the triangle has room for them
RATE, BAND = "●", "░"


def curve(points: Sequence[Point], title: str, columns: int) -> Iterator[str]:
    """Yield a drawing of a curve: a dot is the share by that day, the shade its 95 % band."""
    shown = [point for point in points if point.day <= LAST_DAY]
    top = _top(max(point.high for point in shown))
    cells = 2 if columns >= EDGE + 2 * (LAST_DAY + 1) else 1
    yield from folded(f"{title} ({RATE}), and its 95 % band ({BAND})", columns)
    for row in reversed(range(ROWS)):
        label = f"{100 * top * (row + 1) / ROWS:3.0f} %" if row % 2 else ""
        drawn = "".join(_cell(point, row, top) * cells for point in shown)
        yield f"{label:>{EDGE - 1}}│{drawn}".rstrip()
    yield f"{'0 %':>{EDGE - 1}}└" + "─" * (cells * len(shown))
    yield _days(shown[-1].day, cells)


def _top(highest: float) -> float:
    return max(0.2, ceil(5 * highest - 1e-9) / 5)


def _cell(point: Point, row: int, top: float) -> str:
    def at(share: float) -> int:
        return min(ROWS - 1, int(share / top * ROWS))

    if at(point.rate) == row:
        return RATE
    return BAND if at(point.low) <= row <= at(point.high) else " "


def _days(last: int, cells: int) -> str:
    line = "day".rjust(EDGE - 1) + " "
    for at in LABELLED:
        if at <= last:
            line = line.ljust(EDGE + cells * at) + str(at)
    return line


def triangle(weeks: Sequence[Week], beside: datetime, columns: int) -> Iterator[str]:
    """Yield a row for each week of requests: who of them had accepted within so many days."""
    yield from folded("Accepted, of the people first asked in each week, within", columns)
    rows = [("Week of", "asked", *(f"{days} days" for days in TRIANGLE_DAYS))]
    for week in weeks:
        cells = [_ripe(rate, is_wide=columns >= WITH_INTERVALS) for rate in week.by_day]
        rows.append((day(week.monday, beside), str(week.sent), *cells))
    yield from table(rows, "<>" + "<" * len(TRIANGLE_DAYS), columns)


def _ripe(rate: Rate | None, *, is_wide: bool) -> str:
    if rate is None:
        return "too new"
    if not rate.is_comparable:
        return f"{rate.k} of {rate.n}"
    return f"{percent(rate)} ({interval(rate)})" if is_wide else percent(rate)
