"""Clauses of a query that nobody meets, and what may have been meant, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.core.query.unmet import Meant, Unmet


def notes(found: Iterable[Unmet]) -> Iterator[str]:
    """Yield a line for each clause that looks mistyped, and one for all the others."""
    others = []
    for one in found:
        if one.nearest:
            yield f"note: {_nobody(one)}. Did you mean {_listed(map(_meant, one.nearest))}?"
        elif one.words:
            others.append(plain(one.clause))
        else:
            yield f"note: {_nobody(one)}."
    if others:
        yield f"note: nobody here has {', '.join(others)}."


def unmet_json(found: Iterable[Unmet]) -> list[dict[str, object]]:
    """Return each clause with its words that nobody has, and what is near them."""
    return [
        {
            "clause": one.clause,
            "words": [*one.words],
            "nearest": [{"clause": near.clause, "people": near.people} for near in one.nearest],
        }
        for one in found
    ]


def _nobody(one: Unmet) -> str:
    clause = plain(one.clause)
    if not one.words:
        return f"nobody here has {clause} together, though each word is there"
    is_whole = " " not in one.clause or ": " in one.clause  # of a target, where it stands
    return f"nobody here has {clause if is_whole else f'{_words(one)} of {clause}'}"


def _words(one: Unmet) -> str:
    return ", ".join(map(plain, one.words))


def _meant(one: Meant) -> str:
    return f"{plain(one.clause)} ({one.people:,} {'person' if one.people == 1 else 'people'})"


def _listed(meant: Iterable[str]) -> str:
    *most, last = meant
    return f"{', '.join(most)} or {last}" if most else last
