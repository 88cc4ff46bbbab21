"""The screen of `pillar`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain, width
from outreach.cli.show.figures import day, table
from outreach.core.pillar.score import reply_prior
from outreach.core.pillar.weights import formula

if TYPE_CHECKING:
    from outreach.actions.reports import Pillar
    from outreach.core.pillar.score import Habits

WITH_BARS = 70  #: columns from which there is room for a bar beside each part
_COUNTED: dict[str, Callable[[Habits], str]] = {
    "acceptance": lambda h: _of(h.accepted, h.asked, "accepted within 14 days"),
    "replies": lambda h: _of(h.replied, h.written_to, "replied within 14 days"),
    "follow-through": lambda h: _of(h.kept, h.promised, "promises kept in time"),
    "time to answer": lambda h: _hours(h),
    "senior people": lambda h: f"{h.senior} talks with people who decide",
    "dormant ties": lambda h: f"{h.dormant} talk again after half a year",
}


def pillars(shown: Sequence[Pillar], columns: int) -> str:
    """Return a score with its parts, counts, formula and what would gain most; or one a line."""
    lines = _pillar(shown[0], columns) if len(shown) == 1 else _each(shown, columns)
    return "\n".join(lines)


def _each(shown: Sequence[Pillar], columns: int) -> Iterator[str]:
    yield from folded(f"Relationship score (ours) · last {shown[0].days} days", columns)
    yield ""
    rows = [("Sender", "of 25", "95 %", "")]
    for one in shown:
        score, until = one.score, one.capped_until
        capped = f"capped until {day(until, one.on)}" if until else ""
        interval = f"{score.low:.1f} - {score.high:.1f}"
        rows.append((plain(one.sender), f"{score.score:.1f}", interval, capped))
    yield from table(rows, "<>><", columns)
    yield ""
    said = "In the order of the short names: other people and roles, so this is no ranking."
    yield from folded(said, columns)
    yield from folded(f"One of them: outreach pillar {shown[0].sender}", columns)


def _pillar(shown: Pillar, columns: int) -> Iterator[str]:
    score, habits = shown.score, shown.habits
    head = f"Relationship score (ours) · {plain(shown.name)} · last {shown.days} days"
    yield from folded(head, columns)
    yield ""
    yield f"{score.score:.1f} of 25   ({score.low:.1f} - {score.high:.1f})"
    if shown.capped_until and habits.breached_on:
        breached, until = day(habits.breached_on, shown.on), day(shown.capped_until, shown.on)
        said = f"Capped until {until}: on {breached} a message went to somebody who had said stop."
        yield from wrap(said, columns)
    yield ""
    for part in score.parts:
        filled = round(5 * part.points / part.of)
        drawn = "#" * filled + "." * (5 - filled) + "  " if columns >= WITH_BARS else ""
        points = f"{part.name:<15}{part.points:>4.1f} of {part.of:g}  {drawn}"
        yield from _beside(points, _COUNTED[part.name](habits), columns)
    yield ""
    if score.gain_next:
        gains = " · ".join(f"{gain.do} (+{gain.points:.1f})" for gain in score.gain_next[:3])
        yield from wrap(f"To gain most next: {gains}", columns)
    facts = f"{habits.contacted} people written to, {habits.connections} connections"
    yield from wrap(f"Shown, never scored: {facts}", columns)
    yield ""
    weights = f"Weights version {score.weights_version}: {formula(shown.weights)}"
    yield from folded(weights, columns)
    yield from wrap(
        f"{_leans(shown)} This is not LinkedIn's SSI: outreach ssi show {shown.sender}. What helps "
        f"its other pillars: outreach ssi checklist {shown.sender}",
        columns,
    )


def _leans(shown: Pillar) -> str:
    """Return what the two rates lean to, with the people that this score was worked out with."""
    asked, written_to = shown.weights.acceptance_prior, reply_prior(shown.habits, shown.weights)
    return (
        f"Acceptances lean to {100 * asked.rate:.0f} % as if {_people(asked.people)} people more "
        f"had been asked, replies to {100 * written_to.rate:.0f} % as if "
        f"{_people(written_to.people)} more had been written to."
    )


def _people(many: float) -> str:
    return f"{many:.1f}".removesuffix(".0")


def _beside(points: str, counted: str, columns: int) -> Iterator[str]:
    if width(points + counted) <= columns:
        yield points + counted
    else:
        yield points.rstrip()
        yield from (f"  {line}" for line in folded(counted, columns - 2))


def _of(count: int, of: int, what: str) -> str:
    return f"{count} of {of} {what}" if of else f"none yet: {what}"


def _hours(habits: Habits) -> str:
    if habits.hours is None:
        return "no reply to answer yet"
    said = f"{habits.hours:.0f} working hours" if habits.hours >= 1.5 else "an hour"
    return f"median of {habits.answers}: {said if habits.hours >= 0.75 else 'under an hour'}"
