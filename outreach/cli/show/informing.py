"""Who must be told what is kept about them, and by when, as text and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import pad, read_by_people

if TYPE_CHECKING:
    from outreach.actions.privacy import Clock, Clocks

LISTED = 20  #: of those who are due, and of those who come later


def clocks(found: Clocks, *, has_notice: bool) -> str:
    """Return who must be told what is kept about them, by when: the next first."""
    parts = [list(_due(found)), list(_later(found))]
    if found.total or found.later:
        ways = "Write to them with {{ privacy.notice }} in the text, or forget them."
        if not has_notice:
            ways = "No text can tell it yet: set url or notice in [privacy] of outreach.toml."
        parts.append([ways])
    return read_by_people("\n\n".join("\n".join(part) for part in parts if part))


def clocks_json(found: Clocks) -> dict[str, object]:
    """Return who must be told, for `outreach.informing/1`."""
    return {
        "total": found.total,
        "overdue": found.overdue,
        "candidates": [_clock_json(one) for one in found.people],
        "later_total": found.later,
        "later": [_clock_json(one) for one in found.later_people],
    }


def _due(found: Clocks) -> Iterator[str]:
    if not found.total:
        yield "Nobody has to be told within days: all were, or came in lately."
        return
    verb = "is" if found.overdue == 1 else "are"
    told = "must be told what is kept about them, and why"
    yield f"{found.total:,} {told}; {found.overdue:,} {verb} overdue"
    yield from _rows(found.people, found.total)


def _later(found: Clocks) -> Iterator[str]:
    if found.later:
        yield f"Later: {found.later:,}"
        yield from _rows(found.later_people, found.later)


def _rows(people: Sequence[Clock], total: int) -> Iterator[str]:
    for one in people:
        without = "written to without it" if one.is_written else ""
        yield f"  by {one.by}  {pad(one.person.handle, 28)}{without}".rstrip()
    if total > len(people):
        yield f"  … {total - len(people):,} more (--all lists them)"


def _clock_json(one: Clock) -> dict[str, object]:
    return {
        "handle": one.person.handle,
        "by": one.by.isoformat(),
        "written_to_without_it": one.is_written,
    }
