"""All campaigns at a glance, and everything wrong in their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from outreach.app import App
from outreach.core.campaigns import Campaign, CampaignStatus
from outreach.core.errors import NotFound
from outreach.core.words import Problem, Stage
from outreach.library import CAMPAIGNS
from outreach.store import campaigns


@dataclass(frozen=True, slots=True)
class Overview:
    """One line of the list; `campaign` is None when its file cannot be followed."""

    slug: str
    campaign: Campaign | None
    status: CampaignStatus
    stages: Mapping[Stage, int] = field(default_factory=dict)  #: how many people stand where


def overviews(app: App) -> list[Overview]:
    """Return every campaign with its status, in the order they are served; broken ones last."""
    sound = app.library.campaigns()
    with app.store.read() as tx:
        statuses, stages = campaigns.statuses(tx), campaigns.stages(tx)
    found = [
        Overview(slug, sound.get(slug), statuses.get(slug, CampaignStatus()), stages.get(slug, {}))
        for slug in app.library.names(CAMPAIGNS)
    ]
    return sorted(found, key=_rank)


def check(app: App, slug: str | None = None) -> list[Problem]:
    """Return everything wrong in all campaigns and texts, or in one campaign."""
    if slug is None:
        sound = app.library.campaigns()
        asked = (problem for name in sorted(sound) for problem in _unasked(sound[name]))
        return [*app.library.problems(), *asked]
    if slug not in app.library.names(CAMPAIGNS):
        app.library.campaign(slug)  # says what there is instead
        raise NotFound(f"There is no campaign '{slug}'.", try_="outreach campaigns list")
    found = app.library.campaign_problems(slug)
    campaign = app.library.campaigns().get(slug)
    return [*found, *_unasked(campaign)] if campaign else found


def _unasked(campaign: Campaign) -> list[Problem]:
    """Return a warning where a text goes out in the name of somebody nobody asks to approve it."""
    texts = [name for name in campaign.templates if not campaign.asks_its_sender(name)]
    if not texts:
        return []
    which = "its texts" if len(texts) == len(campaign.templates) else ", ".join(texts)
    return [
        Problem(
            f"nobody asks {campaign.sender} to approve {which}, in whose name they go out",
            f"campaigns/{campaign.slug}.yaml",
            try_=f"add {campaign.sender} to approvers, of the campaign or of the step",
            severity="warn",
        )
    ]


def _rank(one: Overview) -> tuple[bool, int, str, str]:
    if one.campaign is None:
        return (True, 0, "", one.slug)
    starts = one.campaign.starts.isoformat() if one.campaign.starts else ""
    return (False, one.campaign.priority, starts, one.slug)
