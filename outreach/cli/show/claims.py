"""What was logged against what is proven, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.actions.proving.claims import SenderClaims
    from outreach.core.proof import Claim

_VERDICTS = ("proven", "open", "contradicted")


def claims(found: Sequence[SenderClaims]) -> str:
    """Return a few lines per sender."""
    return "\n".join(line for one in found for line in _lines(one))


def claims_json(found: Sequence[SenderClaims]) -> dict[str, object]:
    """Return the content of `outreach.claims/1`."""
    return {"senders": [_json(one) for one in found]}


def _lines(one: SenderClaims) -> Iterator[str]:
    proven, still_open, odd = (_count(one, verdict) for verdict in _VERDICTS)
    last = f"{one.last_archive:%Y-%m-%d}" if one.last_archive else "none yet"
    yield f"{one.sender}   {len(one.claims)} claims: {proven} proven, {still_open} open, {odd} odd"
    yield f"  last archive: {last}"
    if one.lag_days is not None:
        yield f"  logged {one.lag_days} days after it happened, in the middle"
    if one.strangers:
        many = "1 request" if one.strangers == 1 else f"{one.strangers} requests"
        yield f"  {many} in the archives went to people who are no candidates"
    for claim in one.contradicted:
        event = claim.event
        what = event.kind.value + (f" ({event.channel})" if event.channel else "")
        yield (
            f"  ✗ {_who(one, claim)}: {what}, logged for {event.occurred_at:%Y-%m-%d} by "
            f"{plain(event.actor)}; {_shown(claim)}"
        )


def _shown(claim: Claim) -> str:
    if claim.connected_on:
        return f"the archive shows them connected since {claim.connected_on:%Y-%m-%d}"
    return "the archive covers that day and shows nothing"


def _who(one: SenderClaims, claim: Claim) -> str:
    person = one.people.get(claim.event.candidate or 0)
    return plain(person.handle) if person else "somebody forgotten"


def _count(one: SenderClaims, verdict: str) -> int:
    return sum(claim.verdict == verdict for claim in one.claims)


def _json(one: SenderClaims) -> dict[str, object]:
    return {
        "sender": one.sender,
        "claimed": len(one.claims),
        "proven": _count(one, "proven"),
        "open": _count(one, "open"),
        "lag_days": one.lag_days,
        "last_archive": one.last_archive.isoformat() if one.last_archive else None,
        "strangers": one.strangers,
        "contradictions": [
            {
                "handle": _who(one, claim),
                "event": claim.event.id,
                "kind": claim.event.kind.value,
                "channel": claim.event.channel.value if claim.event.channel else None,
                "at": claim.event.occurred_at.isoformat(),
                "actor": claim.event.actor,
                "connected_on": claim.connected_on.isoformat() if claim.connected_on else None,
            }
            for claim in one.contradicted
        ],
    }
