"""Alarms beside the numbers, and what others report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain
from outreach.core.guardrails.benchmarks import in_words

if TYPE_CHECKING:
    from outreach.actions.guardrails import Watched


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
    return f"{one.alarm.rule} {plain(one.sender)}: {plain(one.alarm.says)}{then}"


def _alarm(one: Watched, columns: int) -> list[str]:
    return [*wrap(in_a_sentence(one), columns), f"    try: outreach rules show {one.alarm.rule}"]


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
        }
        for one in found
    ]
