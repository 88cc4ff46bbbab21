"""How many people each clause of a target leaves, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded

if TYPE_CHECKING:
    from outreach.actions.funnel import Left


def lines(funnel: Iterable[Left], cells: int) -> list[str]:
    """Return the clauses in reading order, each with whom it leaves: `people 30 → query 12`."""
    kept = "\u00a0"  # a clause is not parted from its number where a line breaks
    path = " → ".join(
        f"{one.clause} {one.people:,}".replace(" ", kept) + _unplaced(one) for one in funnel
    )
    return [line.replace(kept, " ") for line in folded(path, cells)] if path else []


def funnel_json(funnel: Iterable[Left]) -> list[dict[str, object]]:
    """Return each clause with how many people there are before and after it."""
    return [
        {"clause": one.clause, "before": one.before, "people": one.people}
        | ({"of_unknown_place": one.of_unknown_place} if one.of_unknown_place else {})
        for one in funnel
    ]


def _unplaced(one: Left) -> str:
    return f", of them {one.of_unknown_place:,} of unknown place" if one.of_unknown_place else ""
