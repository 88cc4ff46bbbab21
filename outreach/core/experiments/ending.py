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


def is_comparing(step: Step) -> bool:
    """Say whether a step compares texts."""
    return len(step.templates) > 1


def comparing(campaign: Campaign) -> list[Step]:
    """Return the steps of a campaign that compare texts."""
    return [step for step in campaign.sequence if is_comparing(step)]


def compared_then(campaign: Campaign, recorded: Mapping[str, Step]) -> list[Step]:
    """Return the steps that compared texts as `recorded` has them, whatever the file has now.

    A step of which nothing went out by then is taken as the file has it: nothing else is known.
    """
    steps = {step.name: step for step in campaign.sequence} | dict(recorded)
    return [step for step in steps.values() if is_comparing(step)]


def _settled(campaign: Campaign, winners: Mapping[tuple[str, str], str]) -> Campaign:
    steps = tuple(
        replace(step, templates=(winner,))
        if (winner := winners.get((campaign.slug, step.name))) in step.templates and winner
        else step
        for step in campaign.sequence
    )
    return campaign if steps == campaign.sequence else replace(campaign, sequence=steps)
