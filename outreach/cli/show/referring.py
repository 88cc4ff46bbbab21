"""Who named somebody, as text and JSON; and what a reply says of whether that may be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.actions.knowing import NamedBy
    from outreach.core.replies import Consent


def named_by(found: Iterable[NamedBy]) -> Iterator[str]:
    """Yield one line about everybody who named a person."""
    for one in found:
        who = "somebody who was forgotten since"
        if one.referrer:
            who = f"{plain(one.referrer.name)} ({one.referrer.handle})"
        where = f", for {one.campaign}" if one.campaign else ""
        told = "agreed to be told of" if one.may_name else "did not agree to be told of"
        yield f"Named by {who} on {one.at:%d %b %Y}{where}; {told}."


def named_by_json(found: Iterable[NamedBy]) -> list[dict[str, object]]:
    """Return everybody who named a person."""
    return [
        {
            "handle": one.referrer.handle if one.referrer else None,
            "name": one.referrer.name if one.referrer else None,
            "at": one.at.isoformat(),
            "may_name": one.may_name,
            "campaign": one.campaign,
        }
        for one in found
    ]


def referrer(named_by: object) -> str:
    """Return the name of who named somebody, from the reason of a planned touch."""
    name = named_by.get("name") if isinstance(named_by, Mapping) else None
    return plain(str(name)) if name else "somebody forgotten since"


def consent_json(found: Consent | None) -> dict[str, object] | None:
    """Return what a reply says of whether its writer may be named; None when nothing."""
    return {"may_name": found.is_given, "words": found.words} if found else None
