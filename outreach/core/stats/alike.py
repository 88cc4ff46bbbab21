"""Everybody in a campaign, those together whose stories differ in nothing but their times.

A large campaign has a hundred thousand people and some hundred different stories, so each story is
folded once, and what hangs on the times is counted along columns of them.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, pairwise
from operator import gt, lt
from typing import NamedTuple

from outreach.core.happened import meant
from outreach.core.stats.columns import Times, dates
from outreach.core.stats.journeys import Journey, Mark, Sent, journey
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import EventKind


class Told(NamedTuple):
    """The people of whom the same lines tell: one column of times for each line."""

    people: array[int]  #: enrollments
    columns: Sequence[array[int]]  #: seconds since 1970, UTC


#: The lines of each story without person and time, in the order in which `Told` has their times.
Lines = tuple[Sent | Mark, ...]


@dataclass(frozen=True, slots=True)
class Alike:
    """People with one story; what came after what is the same for each of them."""

    lines: Lines  #: of the first of them, in order of time
    journey: Journey  #: of the first of them
    people: Sequence[int]  #: enrollments
    columns: tuple[Sequence[int], ...]  #: the times of each line, person by person

    def __len__(self) -> int:
        return len(self.people)

    def when(self, moment: Sent | Mark) -> Times:
        """Return when a moment of the story came for each of them."""
        return Times(self.columns[moment.place], moment.is_day)

    def since(self, day: date | None, view: Standpoint) -> Alike | None:
        """Return those of them first written to on a day or later; None where nobody was."""
        if day is None:
            return self
        began = self.journey.began
        if began is None:
            return None
        chosen = [at for at, one in enumerate(dates(self.when(began), view)) if one >= day]
        if len(chosen) == len(self):
            return self
        return self._only(chosen) if chosen else None

    def but(self, people: Collection[int]) -> Alike | None:
        """Return those who are none of these enrollments; None where nobody is left."""
        chosen = [at for at, one in enumerate(self.people) if one not in people]
        if len(chosen) == len(self):
            return self
        return self._only(chosen) if chosen else None

    def each(self) -> Iterator[Journey]:
        """Return one journey for each of them."""
        for key, *times in zip(self.people, *self.columns, strict=True):
            yield _at(self.journey, key, times)

    def _only(self, chosen: Sequence[int]) -> Alike:
        columns = tuple([column[at] for at in chosen] for column in self.columns)
        return Alike(self.lines, self.journey, [self.people[at] for at in chosen], columns)


@dataclass(frozen=True, slots=True)
class Journeys:
    """Everybody in a campaign, each in one of the groups; whose story began first comes first."""

    alike: tuple[Alike, ...]

    def since(self, day: date | None, view: Standpoint) -> Iterator[Alike]:
        """Return those first written to on a day or later; without a day, everybody."""
        for one in self.alike:
            if (found := one.since(day, view)) is not None:
                yield found

    def but(self, people: Collection[int]) -> Journeys:
        """Return everybody who is none of these enrollments."""
        left = (one.but(people) for one in self.alike)
        return Journeys(tuple(one for one in left if one is not None))

    def each(self) -> Iterator[Journey]:
        """Return one journey for everybody."""
        for one in self.alike:
            yield from one.each()


def fold(sent: Iterable[Sent], marks: Iterable[Mark], view: Standpoint) -> Journeys:
    """Return the journeys of a few people's events."""
    stories: defaultdict[int, list[Sent | Mark]] = defaultdict(list)
    for line in sent:
        stories[line.journey].append(line)
    for mark in marks:
        stories[mark.journey].append(mark)
    told: dict[Lines, Told] = {}
    for key, story in stories.items():
        story.sort(key=lambda line: line.at)
        lines = tuple(line._replace(journey=0, at=0) for line in story)
        found = told.setdefault(lines, Told(array("q"), [array("q") for _ in lines]))
        found.people.append(key)
        for column, one in zip(found.columns, story, strict=True):
            column.append(one.at)
    return gather(told, view)


def gather(told: Mapping[Lines, Told], view: Standpoint) -> Journeys:
    """Return the journeys of everybody; what goes out at one moment with a word counts as first.

    A reply that was sorted later is one reply, with its class; an auto-reply is left out.
    """
    found = [
        _folded(lines, people, columns, view)
        for said, (whole, times) in told.items()
        for part in _in_one_order(said, whole, times, view)
        for lines, people, columns in _as_meant(*part)
    ]
    return Journeys(tuple(sorted(found, key=lambda one: (min(one.columns[0]), one.people[0]))))


def _folded(
    lines: Lines, people: Sequence[int], columns: Sequence[Sequence[int]], view: Standpoint
) -> Alike:
    first = tuple(
        line._replace(journey=people[0], at=column[0], place=place)
        for place, (line, column) in enumerate(zip(lines, columns, strict=True))
    )
    return Alike(first, journey(first, view), people, tuple(columns))


_Part = tuple[Lines, Sequence[int], Sequence[Sequence[int]]]


def _in_one_order(
    lines: Lines, people: Sequence[int], columns: Sequence[Sequence[int]], view: Standpoint
) -> Iterator[_Part]:
    """Part people until, within each part, the same lines surely came after the same others."""
    has_days = any(line.is_day for line in lines)
    if len(lines) == 1 or not (has_days or _is_shuffled(columns)):
        yield lines, people, columns
        return
    orders: Iterator[object] = _orders(columns)
    if has_days:
        days = [dates(Times(one, lines[at].is_day), view) for at, one in enumerate(columns)]
        orders = zip(orders, _orders(days), strict=True)
    parts: defaultdict[object, list[int]] = defaultdict(list)
    for at, order in enumerate(orders):
        parts[order].append(at)
    for chosen in parts.values():
        yield _sorted(lines, people, columns, chosen)


def _as_meant(
    lines: Lines, people: Sequence[int], columns: Sequence[Sequence[int]]
) -> Iterator[_Part]:
    """Yield the lines that count, each reply with its class; nothing where none is left."""
    found = meant([_said(line) for line in lines])
    if found:
        chosen = tuple(_with(lines[place], said) for place, said in found)
        yield chosen, people, [columns[place] for place, _ in found]


def _said(line: Sent | Mark) -> tuple[str, str | None]:
    return (EventKind.SENT, None) if isinstance(line, Sent) else (line.kind, line.reply)


def _with(line: Sent | Mark, said: str | None) -> Sent | Mark:
    return line if isinstance(line, Sent) or line.reply == said else line._replace(reply=said)


def _is_shuffled(columns: Sequence[Sequence[int]]) -> bool:
    return not all(all(map(lt, earlier, later)) for earlier, later in pairwise(columns))


def _orders(columns: Sequence[Sequence[int] | Sequence[date]]) -> Iterator[tuple[bool, ...]]:
    """Return for each person which of their times come before, and which after, which others."""
    pairs = list(combinations(columns, 2))
    before, after = ([map(is_so, one, other) for one, other in pairs] for is_so in (lt, gt))
    return zip(*before, *after, strict=True)


def _sorted(
    lines: Lines,
    people: Sequence[int],
    columns: Sequence[Sequence[int]],
    chosen: Sequence[int],
) -> _Part:
    """Return the chosen people, their lines in order of time; of one moment what we sent first."""
    first = chosen[0]
    places = sorted(
        range(len(lines)), key=lambda at: (columns[at][first], isinstance(lines[at], Mark))
    )
    return (
        tuple(lines[place] for place in places),
        array("q", [people[at] for at in chosen]),
        [array("q", [columns[place][at] for at in chosen]) for place in places],
    )


def _at(told: Journey, key: int, times: Sequence[int]) -> Journey:
    """Return the journey of somebody else with the same story."""

    def sent(lines: tuple[Sent, ...]) -> tuple[Sent, ...]:
        return tuple(one._replace(journey=key, at=times[one.place]) for one in lines)

    def mark(one: Mark | None) -> Mark | None:
        return one and one._replace(journey=key, at=times[one.place])

    replies = (one._replace(journey=key, at=times[one.place]) for one in told.replies)
    return told._replace(
        key=key,
        request=next(iter(sent((told.request,) if told.request else ())), None),
        follow_ups=sent(told.follow_ups),
        later=sent(told.later),
        accepted=mark(told.accepted),
        replies=tuple(replies),
        taken_back=mark(told.taken_back),
        unanswered=mark(told.unanswered),
    )
