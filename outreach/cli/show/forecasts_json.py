"""Forecasts as JSON: the numbers of the screens, and what they are played with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from outreach.cli.show.forecasts import WEEKS, by_week
from outreach.core.forecast.odds import USUAL

if TYPE_CHECKING:
    from outreach.actions.forecasting import Lifted, Outlook, Simulated
    from outreach.core.forecast.odds import Belief
    from outreach.core.forecast.results import Cost, HowMany


def forecast_json(shown: Outlook) -> dict[str, object]:
    """Return the JSON of `forecast`."""
    found = shown.forecast
    return {
        "campaign": shown.campaign.slug,
        "date": shown.today,
        "runs": found.runs,
        "seed": shown.seed,
        "starts": found.starts,
        "until": found.until,
        "paused": shown.is_paused,
        **_lifted_json(shown.lifted),
        "left": shown.left,
        "held_back": dict(shown.held),
        "list_worked_through": asdict(found.finished),
        "next": {turn.value: asdict(one) for turn, one in found.next.items()},
        "openings": shown.campaign.openings,
        "filled": asdict(found.filled),
        "filled_on": found.was_filled.on if found.was_filled else None,
        "days_to_fill": dict(zip(("half", "most"), found.days_to_fill, strict=True)),
        "counts": {what: asdict(one) for what, one in found.counts.items()},
        "cost": _cost_json(found.cost),
        "rates": [_rate_json(one) for one in shown.beliefs.values()],
        "need": _need_json(shown),
    }


def _lifted_json(held: Lifted) -> dict[str, object]:
    return {
        "brakes": [{"rule": one.rule, "says": one.says} for one in held.brakes],
        "not_approved": {slug: list(texts) for slug, texts in held.unapproved.items()},
    }


def _rate_json(one: Belief) -> dict[str, object]:
    return {
        "turn": one.turn.value,
        "rate": one.mean,
        "k": one.seen.k,
        "n": one.seen.n,
        "horizon_days": USUAL[one.turn].horizon_days,
        "source": one.source.value,
        "few": one.is_of_few,
        "prior": asdict(one.prior),
    }


def _cost_json(cost: Cost | None) -> dict[str, object] | None:
    if cost is None:
        return None
    return {
        "per_month": cost.per_month,
        "month_ends": cost.month_ends,
        "hired_in_month": cost.hired_in_month,
        "per_conversation": _many_json(cost.per_conversation),
        "per_hire": _many_json(cost.per_hire),
    }


def _many_json(many: HowMany | None) -> dict[str, float | None] | None:
    """Return a number with its range; an end without bound, which JSON cannot say, is null."""
    if many is None:
        return None
    return {name: None if one == float("inf") else one for name, one in asdict(many).items()}


def _need_json(shown: Outlook) -> dict[str, object] | None:
    if shown.need is None or shown.wanted is None:
        return None
    hires, by = shown.wanted
    return {"hires": hires, "by": by, **asdict(shown.need)}


def simulated_json(shown: Sequence[Simulated]) -> dict[str, object]:
    """Return the JSON of `plan --simulate`."""
    return {"simulations": [_simulated_json(one) for one in shown]}


def _simulated_json(shown: Simulated) -> dict[str, object]:
    return {
        "sender": shown.sender,
        "date": shown.today,
        "runs": shown.runs,
        "seed": shown.seed,
        **_lifted_json(shown.lifted),
        "campaigns": [
            {
                "campaign": slug,
                "list_worked_through": asdict(shown.finished[slug]),
                "weeks": [
                    {
                        "from": first,
                        **{what: asdict(one) for what, one in zip(WEEKS, values, strict=True)},
                    }
                    for first, values in by_week(weeks, shown.today)
                ],
            }
            for slug, weeks in shown.weeks.items()
        ],
    }
