"""Alarms beside the numbers, their brakes, and what others report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain
from outreach.core.guardrails.benchmarks import in_words
from outreach.core.guardrails.brakes import Turn

if TYPE_CHECKING:
    from outreach.actions.guardrails import Watched
    from outreach.core.guardrails.brakes import Told


def guardrails(found: Sequence[Watched], columns: int) -> Iterator[str]:
    """Yield the alarms with what the plan does about each."""
    if found:
        lines = (line for one in found for line in _alarm(one, columns))
        yield "\n".join(["Stop and look", *lines])


def benchmarks(columns: int) -> str:
    """Return what others report, with the grade of each source."""
    return "\n".join(wrap(in_words(), columns))


def in_a_sentence(one: Watched) -> str:
    """Return an alarm with what the plan does about it."""
    then = " The plan writes to nobody new." if one.brakes else ""
    if one.lifted:
        by, why = plain(one.lifted.by), plain(one.lifted.reason)
        then = f" Its brake was let go until {one.lifted.until:%-d %b %Y} by {by}: {why}"
    return f"{one.alarm.rule} {plain(one.sender)}: {plain(one.alarm.says)}{then}"


def _alarm(one: Watched, columns: int) -> list[str]:
    is_brake = one.brakes or one.lifted
    look = "outreach rules brakes" if is_brake else f"outreach rules show {one.alarm.rule}"
    return [*folded(in_a_sentence(one), columns), f"    try: {look}"]


def brakes(standing: Sequence[Watched], told: Sequence[Told], columns: int) -> str:
    """Return what brakes now with its numbers, how to let go of it, and what was before."""
    return "\n".join(_brakes(standing, told, columns))


def _brakes(standing: Sequence[Watched], told: Sequence[Told], columns: int) -> Iterator[str]:
    if not standing:
        yield "Nothing brakes now."
    for one in standing:
        yield from folded(in_a_sentence(one), columns)
    if told:
        yield from ("", "So far")
    for turn in told:
        said = f"{turn.at:%F %H:%M}  {turn.rule} {plain(turn.sender)}: {_turn(turn)}"
        yield from wrap(said, columns, subsequent_indent=" " * 4)
    if first := next((one for one in standing if one.brakes), None):
        yield ""
        whose = f"outreach rules release {first.alarm.rule} --sender {first.sender}"
        yield from folded(f'To let go for two weeks: {whose} --because "…"', columns)


def _turn(one: Told) -> str:
    text = f" '{plain(one.text)}'" if one.text else ""
    if one.turn is Turn.LET_GO:
        return f"let go{text}, the numbers are better"
    numbers = f"{one.answered} of {one.people}"
    if one.turn is Turn.HELD:
        return f"took hold{text} at {numbers}"
    return f"let go{text} by {plain(one.by)} at {numbers}: {plain(one.reason)}"


def brakes_json(standing: Sequence[Watched], told: Sequence[Told]) -> dict[str, object]:
    """Return the brakes for `outreach.brakes/1`."""
    return {"standing": guardrails_json(standing), "so_far": [_turn_json(one) for one in told]}


def release_json(done: Sequence[Told]) -> dict[str, object]:
    """Return what was let go for `outreach.release/1`."""
    return {
        "released": [{**_turn_json(one), "until": one.until.isoformat()} for one in done],
    }


def _turn_json(one: Told) -> dict[str, object]:
    return {**asdict(one), "at": one.at.isoformat(), "turn": one.turn.value}


def guardrails_json(found: Sequence[Watched]) -> list[dict[str, object]]:
    """Return the alarms as `outreach.stats/1` has them."""
    return [
        {
            "sender": one.sender,
            "rule": one.alarm.rule,
            "text": one.alarm.text or None,
            "says": one.alarm.says,
            "answered": one.alarm.answered,
            "people": one.alarm.people,
            "brakes": one.brakes,
            "let_go_until": one.lifted.until.isoformat() if one.lifted else None,
        }
        for one in found
    ]
