"""The screens of `doctor` and `run`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain, read_by_people

if TYPE_CHECKING:
    from outreach.actions.chores import Told
    from outreach.actions.doctor import Check

MARKS = {"fine": "✓", "note": "!", "problem": "✗"}


def checks(found: Sequence[Check]) -> str:
    """Return one line a check, the way out under what needs one, and the count."""
    lines = []
    for check in found:
        lines.append(f"{MARKS[check.health]} {check.name:<11} {plain(check.says)}")
        if check.fix and check.health != "fine":
            lines.append(f"  {'':<11} fix: {check.fix}")
    counts = Counter(check.health.value for check in found)
    lines.append(f"{_many(counts['problem'], 'problem')}, {_many(counts['note'], 'note')}")
    return read_by_people("\n".join(lines))


def checks_json(found: Sequence[Check]) -> dict[str, object]:
    """Return the checks for `outreach.doctor/1`."""
    return {
        "checks": [
            {"name": c.name, "health": c.health, "says": c.says, "fix": c.fix} for c in found
        ]
    }


def told(line: Told) -> str:
    """Return one line of the loop's report."""
    return f"{'✗' if line.failed else '✓'} {line.chore}: {plain(line.says)}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
