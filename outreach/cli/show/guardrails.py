"""Alarms beside the numbers, and what others report."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain
from outreach.core.guardrails.benchmarks import in_words

if TYPE_CHECKING:
    from outreach.actions.guardrails import Watched


def guardrails(found: Sequence[Watched], columns: int) -> str:
    """Return each alarm with what the plan does about it, and the benchmarks with their grades."""
    lines = []
    for one in found:
        then = "The plan writes to nobody new" if one.brakes else "The plan only warns"
        said = f"{one.alarm.rule} {plain(one.sender)}: {plain(one.alarm.says)} {then}."
        lines += [*wrap(said, columns), f"    try: outreach rules show {one.alarm.rule}"]
    if lines:
        lines = ["Stop and look", *lines, ""]
    return "\n".join([*lines, *wrap(in_words(), columns)])


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
