"""Links to reviews as text and as JSON: the only place where they are ever shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from outreach.actions.links import Asked


def links(asked: Sequence[Asked]) -> str:
    """Return each link with whom it is for, and what became of its mail."""
    if not asked:
        return "Nobody else is asked, so there is no link."
    return "\n".join(line for one in asked for line in _lines(one))


def links_json(asked: Sequence[Asked]) -> list[dict[str, object]]:
    """Return the links for JSON."""
    return [
        {
            "approver": one.made.link.approver,
            "version": one.made.link.version,
            "url": one.made.url,
            "expires_at": one.made.link.expires_at.isoformat(),
            "mailed_to": None if one.mailed.why_not else one.mailed.address,
            "why_not_mailed": one.mailed.why_not,
        }
        for one in asked
    ]


def _lines(one: Asked) -> Iterator[str]:
    link, mailed = one.made.link, one.mailed
    until = f"{link.expires_at:%a %d %b %H:%M} UTC"
    yield f"Link for {link.approver}, opens once, until {until}:"
    yield f"  {one.made.url}"
    if mailed.error is not None:
        yield f"! The mail to {mailed.address} did not leave: {mailed.why_not}"
        yield "  Send the link by hand; what to mend: outreach doctor"
    elif mailed.why_not:
        yield f"  Not mailed: {mailed.why_not}. Send it by hand; outreach serve has to run."
    else:
        yield f"✓ mailed to {mailed.address}; outreach serve has to run."
