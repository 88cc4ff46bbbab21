"""Tests that were ended: the winner is what everybody gets who was not yet reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from outreach.core.campaigns import Campaign, Step


@dataclass(frozen=True, slots=True)
class Stopped:
    """A test that somebody ended: from then on everybody not yet reached gets the winner."""

    campaign: str
    step: str
    winner: str
    reason: str = ""


def settled(campaigns: Mapping[str, Campaign], stopped: Iterable[Stopped]) -> dict[str, Campaign]:
    """Return campaigns in which each test that was ended has only its winner left."""
    winners = {(one.campaign, one.step): one.winner for one in stopped}
    return {slug: _settled(one, winners) for slug, one in campaigns.items()}


def comparing(campaign: Campaign) -> list[Step]:
    """Return the steps of a campaign that compare texts."""
    return [step for step in campaign.sequence if len(step.templates) > 1]


def _settled(campaign: Campaign, winners: Mapping[tuple[str, str], str]) -> Campaign:
    steps = tuple(
        replace(step, templates=(winner,))
        if (winner := winners.get((campaign.slug, step.name))) in step.templates and winner
        else step
        for step in campaign.sequence
    )
    return campaign if steps == campaign.sequence else replace(campaign, sequence=steps)
