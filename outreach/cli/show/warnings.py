"""What a plan is warned of: in lines that fit, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from outreach.cli.show.cells import folded, plain
from outreach.core.plans import PlanWarning

#: How many people of a warning are named where not everybody is.
NAMED = 3


def lines(
    found: Sequence[PlanWarning], columns: int, *, everybody: bool = False, title: str = ""
) -> Iterator[str]:
    """Yield each warning: what, the way out, and whom it is about; nothing when there is none."""
    if found and title:
        yield from ("", title)
    for one in found:
        mark = "note" if one.severity == "info" else one.severity
        yield from _indented(f"{one.rule} {mark}: {plain(one.message)}", columns, 2)
        if one.people:
            shown = one.people if everybody else one.people[:NAMED]
            more = len(one.people) - len(shown)
            names = ", ".join(shown) + (f" and {more} more" if more else "")
            yield from _indented(names, columns, 6)
        yield f"      try: {plain(one.try_)}"


def as_json(found: PlanWarning) -> dict[str, object]:
    """Return one warning."""
    return {
        "rule": found.rule,
        "severity": found.severity,
        "message": found.message,
        "try": found.try_,
        "people": list(found.people),
    }


def _indented(text: str, columns: int, by: int) -> list[str]:
    first, *rest = folded(text, columns - by)
    return [" " * by + first, *(" " * max(by, 6) + line for line in rest)]
