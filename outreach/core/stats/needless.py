"""What no campaign can count: requests to who was connected before, and acceptances of them.

A file shows since when they are connected, see `core.sequences.connected`. They stay in the log,
and whatever else happened counts.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import compress

from outreach.core.sequences.connected import Moment, Since, What, ruled_out
from outreach.core.stats.alike import Lines, Told
from outreach.core.stats.journeys import REQUEST, Mark, Sent
from outreach.core.words import EventKind, Evidence

_KINDS = {
    EventKind.ACCEPTED.value: What.ACCEPTANCE,
    EventKind.SENT_OUTSIDE.value: What.OUTSIDE,
}


def without_needless(
    told: Mapping[Lines, Told], connected: Mapping[int, date], starts: date | None
) -> dict[Lines, Told]:
    """Return the stories without what a connection rules out that a file shows to be older.

    `connected`: the day for each enrollment of which that may be true; few of a large campaign.
    """
    if not connected:
        return dict(told)
    kept: dict[Lines, Told] = {}
    changed: dict[Lines, Told] = {}
    for lines, whole in told.items():
        is_met = [one in connected for one in whole.people]
        for place in compress(range(len(is_met)), is_met):
            times = [column[place] for column in whole.columns]
            one = whole.people[place]
            _add(changed, lines, _left(lines, times, connected[one], starts), one, times)
        rest = _others(whole, is_met) if any(is_met) else whole
        if rest.people:
            kept[lines] = rest
    return {said: _joined(kept, changed, said) for said in (*kept, *(changed.keys() - kept))}


def _others(whole: Told, is_met: Sequence[bool]) -> Told:
    is_left = [not one for one in is_met]
    people, *columns = (
        array("q", compress(column, is_left)) for column in (whole.people, *whole.columns)
    )
    return Told(people, columns)


def _joined(kept: Mapping[Lines, Told], changed: Mapping[Lines, Told], said: Lines) -> Told:
    if said not in changed or said not in kept:
        return kept.get(said) or changed[said]
    one, more = kept[said], changed[said]
    columns = [first + last for first, last in zip(one.columns, more.columns, strict=True)]
    return Told(one.people + more.people, columns)


def _left(lines: Lines, times: Sequence[int], day: date, starts: date | None) -> list[int]:
    moments = [
        Moment(_what(line), datetime.fromtimestamp(at, UTC), line.evidence == Evidence.PROVEN)
        for line, at in zip(lines, times, strict=True)
    ]
    gone = ruled_out(moments, Since(day, is_proven=True), starts)
    return [place for place in range(len(lines)) if place not in gone]


def _what(line: Sent | Mark) -> What:
    if isinstance(line, Sent):
        return What.REQUEST if line.channel == REQUEST else What.INSIDE
    return _KINDS.get(line.kind, What.INSIDE)


def _add(
    kept: dict[Lines, Told], lines: Lines, left: Sequence[int], person: int, times: Sequence[int]
) -> None:
    if not left:
        return
    said = tuple(lines[place] for place in left)
    found = kept.setdefault(said, Told(array("q"), [array("q") for _ in said]))
    found.people.append(person)
    for column, place in zip(found.columns, left, strict=True):
        column.append(times[place])
