"""What asking for referrals brings and costs, as a screen and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain
from outreach.cli.show.figures import whole

if TYPE_CHECKING:
    from outreach.actions.reports import Referred
    from outreach.core.stats.rates import Rate

_LABEL = 15


def referred(found: Referred, columns: int) -> str:
    """Return the chain from the ask to the interested, and what the ask costs."""
    return "\n".join(_lines(found, columns))


def referred_json(found: Referred) -> dict[str, object]:
    """Return the figures for `outreach.referrals/1`."""
    chain = found.chain
    return {
        "campaign": found.campaign or None,
        "as_of": found.as_of.isoformat(),
        "asked": chain.asked,
        "offered": chain.offered,
        "referrers": chain.referrers,
        "named": chain.named,
        "may_be_told": chain.may_be_told,
        "contacted": chain.contacted,
        "accepted": chain.accepted,
        "interested": chain.interested,
        "unasked": chain.unasked,
        "refused": {"with_ask": _rate(chain.with_ask), "without_ask": _rate(chain.without_ask)},
    }


def _lines(found: Referred, columns: int) -> Iterator[str]:
    chain = found.chain
    as_of = f", as of {found.as_of:%d %b %Y %H:%M} UTC" if found.is_past else ""
    of = plain(found.campaign) or "all campaigns"
    yield from folded(f"Referrals        {of}{as_of}", columns)
    yield ""
    yield f"{'asked':<{_LABEL}}{chain.asked}"
    yield f"{'know somebody':<{_LABEL}}{chain.offered}"
    told = f"by {chain.referrers}; {chain.may_be_told} may be told by whom" if chain.named else ""
    yield from folded(f"{'named':<{_LABEL}}{chain.named:<6}{told}".rstrip(), columns)
    yield f"{'contacted':<{_LABEL}}{chain.contacted}"
    yield f"{'accepted':<{_LABEL}}{chain.accepted}"
    yield f"{'interested':<{_LABEL}}{chain.interested}"
    yield ""
    days = chain.with_ask.horizon_days
    said = f"Said no, or to stop, within {days} days of a message and before the next"
    yield from folded(f"{said} (95 % interval; of messages to people still silent)", columns)
    yield f"  with the ask     {_refused(chain.with_ask, chain.asked)}"
    yield f"  without it       {_refused(chain.without_ask, chain.unasked)}"
    said = "Side by side only: who was asked was not left to chance, so the two prove nothing."
    yield from folded(said, columns)
    if chain.named < chain.offered or not chain.named:
        yield ""
        yield from folded('Who names somebody: outreach log referral PERSON --name "…"', columns)


def _refused(rate: Rate, people: int) -> str:
    if not rate.n:
        return whole(rate) if people else "nobody so far"
    return f"{whole(rate)} message{'s' * (rate.n > 1)}" if rate.is_comparable else whole(rate)


def _rate(rate: Rate) -> dict[str, object]:
    return {
        "k": rate.k,
        "n": rate.n,
        "rate": rate.rate,
        "low": rate.low,
        "high": rate.high,
        "horizon_days": rate.horizon_days,
    }
