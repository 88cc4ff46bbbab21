"""Which campaigns use a text, and what they ask of it."""

from __future__ import annotations

from collections.abc import Iterable

from outreach.app import App
from outreach.core.approvals import Policy, policy_of
from outreach.core.campaigns import Campaign
from outreach.core.rendering import area_of
from outreach.core.rules import Use
from outreach.core.words import Evidence, Purpose, Template

#: Texts that no sequence names, because a person picks them: any campaign may use them.
PICKED_BY_HAND = frozenset({Purpose.ANSWER, Purpose.THANK_YOU, Purpose.INTRODUCTION})


def users_of(app: App, name: str, template: Template | None = None) -> list[Campaign]:
    """Return the campaigns that may send a text: whose sequence names it, by slug.

    A text for answers and the like that no sequence names may be picked in every campaign.
    """
    campaigns = sorted(app.library.campaigns().values(), key=lambda campaign: campaign.slug)
    named = [campaign for campaign in campaigns if campaign.uses(name)]
    is_picked = template is not None and template.purpose in PICKED_BY_HAND
    return campaigns if is_picked and not named else named


def approvers_of(name: str, campaigns: Iterable[Campaign]) -> tuple[str, ...]:
    """Return everybody who must approve a text for these campaigns, each once."""
    every = (one for campaign in campaigns for one in campaign.approvers_of(name))
    return tuple(dict.fromkeys(every))


def use_of(app: App, campaign: Campaign) -> Use:
    """Return how a campaign uses its texts: for which role, from whose account, where."""
    sender = app.settings.senders[campaign.sender]
    return Use(campaign.slug, campaign.role, sender, area_of(campaign))


def policies_of(app: App, name: str, campaigns: Iterable[Campaign]) -> list[Policy]:
    """Return what campaigns ask before a text is live for them."""
    ours = app.settings.approvals
    proven = ours.evidence == Evidence.PROVEN.value
    return [policy_of(one, name, ours.max_age_days, proven=proven) for one in campaigns]
