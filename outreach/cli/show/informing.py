"""Who must be told what is kept about them, and by when, as text and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.cli.show.cells import pad

if TYPE_CHECKING:
    from outreach.actions.privacy import Clocks


def clocks(found: Clocks, *, has_notice: bool) -> str:
    """Return who must be told what is kept about them, by when."""
    if not found.total:
        return "Nobody has to be told today: all were, or came in lately."
    head = f"{found.total:,} must be told what is kept about them, and why; {found.overdue:,} are"
    lines = [
        f"  by {one.by}  {pad(one.person.handle, 28)}"
        f"{'written to without it' if one.is_written else ''}".rstrip()
        for one in found.people
    ]
    more = found.total - len(lines)
    ways = "Write to them with {{ privacy.notice }} in the text, or forget them."
    if not has_notice:
        ways = "No text can tell it yet: set url or notice in [privacy] of outreach.toml."
    return "\n".join(
        [
            f"{head} overdue",
            *lines,
            *([f"  … {more:,} more (--json lists them)"] if more else []),
            "",
            ways,
        ]
    )


def clocks_json(found: Clocks) -> dict[str, object]:
    """Return who must be told, for `outreach.informing/1`."""
    return {
        "total": found.total,
        "overdue": found.overdue,
        "candidates": [
            {
                "handle": one.person.handle,
                "by": one.by.isoformat(),
                "written_to_without_it": one.is_written,
            }
            for one in found.people
        ],
    }
