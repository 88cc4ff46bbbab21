"""LinkedIn's own index over time with our score beside it, on two scales; and the checklists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain, width
from outreach.cli.show.figures import table
from outreach.core.checklists import LISTED
from outreach.core.ssi import PAGE
from outreach.core.stats.ranks import FEWEST

if TYPE_CHECKING:
    from outreach.actions.reports import Beside, Checklist, Index
    from outreach.core.checklists import Line
    from outreach.core.ssi import SsiReading

NO_TEST = "LinkedIn changes its formula; this is no test of ours."
HEAD = ("date", "total", "brand", "people", "insights", "relations", "ours")
WITH_PILLARS = 60  #: columns from which there is room for the other three
NARROW = (0, 1, 5, 6)  #: what is left of a row under that
WITH_INTERVALS = 76  #: columns from which ours has room for its interval
LEVELS = "▁▂▃▄▅▆▇█"


def index(found: Sequence[Index], columns: int) -> str:
    """Return the readings sender by sender, or how to take the first."""
    if not any(one.beside or one.marks for one in found):
        of_one = f" {found[0].sender}" if len(found) == 1 else ""
        return f"No reading yet. Read {PAGE} and type it in:\n\noutreach ssi record{of_one}"
    blocks = ["\n".join(_index(one, columns)) for one in found if one.beside or one.marks]
    title = "LinkedIn's own index (SSI), typed by hand: each pillar is of 25. Ours (0 to 25) is"
    also = "another number on another scale: outreach pillar"
    return "\n\n".join(["\n".join(wrap(f"{title} {also}", columns)), *blocks])


def index_json(found: Sequence[Index]) -> dict[str, object]:
    """Return the readings for `outreach.ssi/1`."""
    return {
        "readings": [_reading_json(one) for index in found for one in index.beside],
        "marks": [
            {**asdict(mark), "on": mark.on.isoformat()} for index in found for mark in index.marks
        ],
        "correlations": [
            {"sender": index.sender, **asdict(index.correlation), "says": NO_TEST}
            for index in found
            if index.correlation
        ],
    }


def checklist(found: Checklist, columns: int) -> str:
    """Return what is ticked and what is due, pillar by pillar."""
    title = f"What helps the other three pillars · {plain(found.name)} · ticked by hand, no score"
    blocks = ["\n".join([pillar, *_items(found, pillar, columns)]) for pillar in LISTED]
    due = next((line.item.slug for line in found.lines if line.is_due), "photo")
    tick = folded(f"outreach ssi tick {due} --sender {found.sender}", columns)
    return "\n\n".join(["\n".join(folded(title, columns)), *blocks, "\n".join(tick)])


def checklist_json(found: Checklist) -> dict[str, object]:
    """Return the items for `outreach.checklist/1`."""
    return {
        "sender": found.sender,
        "items": [
            {
                "item": line.item.slug,
                "pillar": line.item.pillar,
                "says": line.item.says,
                "every_days": line.item.every_days,
                "ticked_on": line.ticked_on.isoformat() if line.ticked_on else None,
                "is_due": line.is_due,
            }
            for line in found.lines
        ],
    }


def _index(found: Index, columns: int) -> Iterator[str]:
    yield plain(found.name)
    lines = _rows(found, columns)
    yield lines[0]
    dated = [
        (one.reading.read_on, 0, "\n".join([line, *_about(one.reading)]))
        for one, line in zip(found.beside, lines[1:], strict=True)
    ]
    dated += [(mark.on, 1, f"{mark.on}  ▲ {plain(mark.what)}") for mark in found.marks]
    yield from (line for _, _, line in sorted(dated))
    if len(found.beside) > 1:
        yield ""
        yield _course("LinkedIn's relations", [one.reading.relationships for one in found.beside])
        yield _course("ours", [one.ours.score for one in found.beside])
    yield ""
    yield from wrap(_together(found), columns)
    if versions := sorted({one.ours.weights_version for one in found.beside}):
        named = " and ".join(map(str, versions))
        said = f"Ours is counted anew for each of these days, by weights version {named} of today."
        yield from wrap(said, columns)
    if found.is_due:
        yield f"The last reading is a month old: outreach ssi record {found.sender}"


def _rows(found: Index, columns: int) -> list[str]:
    rows = [HEAD, *(_row(one, columns) for one in found.beside)]
    if columns >= WITH_PILLARS:
        return table(rows, "<>>>>><", columns)
    return table([[row[at] for at in NARROW] for row in rows], "<>><", columns)


def _row(one: Beside, columns: int) -> tuple[str, ...]:
    reading, ours = one.reading, one.ours
    numbers = (reading.total, *reading.pillars.values())
    interval = f" ({ours.low:.1f}-{ours.high:.1f})" if columns >= WITH_INTERVALS else ""
    mine = f"{ours.score:.1f}{interval}"
    return (f"{reading.read_on:%F}", *(f"{number:g}" for number in numbers), mine)


def _about(reading: SsiReading) -> Iterator[str]:
    said = [
        f"{where} top {rank} %"
        for where, rank in (("industry", reading.industry_rank), ("network", reading.network_rank))
        if rank is not None
    ]
    said += [plain(reading.note)] if reading.note else []
    if said:
        yield " " * 12 + ", ".join(said)


def _course(name: str, values: Sequence[float]) -> str:
    """Return one line on its own scale, from its lowest to its highest."""
    low, high = min(values), max(values)
    room = (high - low) or 1.0
    drawn = "".join(LEVELS[round((len(LEVELS) - 1) * (value - low) / room)] for value in values)
    return f"{name:<21}{drawn}  {low:.1f} to {high:.1f} (own scale)"


def _together(found: Index) -> str:
    if found.correlation is None:
        count = len(found.beside)
        return f"How the two go together is said from {FEWEST} readings on; there are {count}."
    rho = found.correlation
    return (
        f"Rank correlation of the two over {rho.pairs} readings: {rho.rho:.2f} "
        f"({rho.low:.2f} to {rho.high:.2f}). {NO_TEST}"
    )


def reading_json(reading: SsiReading) -> dict[str, object]:
    """Return one reading as it was typed, for `outreach.ssi-reading/1`."""
    return {**asdict(reading), "read_on": reading.read_on.isoformat()}


def _reading_json(one: Beside) -> dict[str, object]:
    return {
        **reading_json(one.reading),
        "ours": {
            "score": round(one.ours.score, 2),
            "low": round(one.ours.low, 2),
            "high": round(one.ours.high, 2),
            "weights_version": one.ours.weights_version,
        },
    }


def _items(found: Checklist, pillar: str, columns: int) -> Iterator[str]:
    for line in found.lines:
        if line.item.pillar == pillar:
            start, said = _item(line)
            if width(start + said) <= columns:
                yield start + said
            else:
                yield start.rstrip(" -")
                yield from (f"      {part}" for part in folded(said, columns - 6))


def _item(line: Line) -> tuple[str, str]:
    day = f"{line.ticked_on}" if line.ticked_on else "-"
    again = "  due again" if line.ticked_on and line.is_due else ""
    box = " " if line.is_due else "x"
    return f"  [{box}] {line.item.slug:<9} {day:<10}  ", f"{line.item.says}{again}"
