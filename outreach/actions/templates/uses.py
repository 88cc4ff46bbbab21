"""Which campaigns use a text, and what they ask of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from outreach.app import App
from outreach.core.approvals import Policy, policy_of
from outreach.core.campaigns import Campaign, Step
from outreach.core.rendering import area_of, problems
from outreach.core.rules import Use
from outreach.core.wordings import base_of
from outreach.core.words import Evidence, Purpose, Template, When

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


def unasked_senders(name: str, campaigns: Iterable[Campaign]) -> tuple[str, ...]:
    """Return the senders whose name a text carries although nobody asks them to approve it."""
    found = (one.sender for one in campaigns if not one.asks_its_sender(name))
    return tuple(dict.fromkeys(found))


def use_of(app: App, campaign: Campaign, name: str) -> Use:
    """Return how a campaign uses a text: for which role, from whose account, beside which texts.

    What differs from person to person (their language, what they got before) is not in it.
    """
    steps = list(_steps_with(campaign, name))
    others = (one for step in steps for one in step.templates if one != base_of(name))
    known = app.library.templates()
    return Use(
        campaign.slug,
        campaign.role,
        app.settings.senders[campaign.sender],
        area_of(campaign),
        siblings=tuple(known[one].body for one in others if one in known),
        confidential=campaign.confidential,
        client=campaign.client,
        facts=campaign.facts,
        personal="required" if _waits_for_line(steps) else "optional",
    )


def _waits_for_line(steps: list[Step]) -> bool:
    return bool(steps) and all(step.personal == "required" for step in steps)


def earlier_texts(app: App, campaign: Campaign, name: str) -> list[Template]:
    """Return the texts that somebody gets from a campaign before this one, in order.

    Of texts under test the first stands for all; what cannot be read is left out.
    """
    first = next(_steps_with(campaign, name), None)
    if first is None or first.when in _ALONE:
        return []
    known = app.library.templates()
    before = campaign.sequence[: campaign.sequence.index(first)]
    names = [step.templates[0] for step in before if step.templates and step.when not in _ALONE]
    return [known[one] for one in names if one in known and not problems(known[one])]


#: Steps that follow no other message: the first to people known already, and the last.
_ALONE = frozenset({When.ALREADY_CONNECTED, When.CAMPAIGN_CLOSED})


def _steps_with(campaign: Campaign, name: str) -> Iterator[Step]:
    return (step for step in campaign.sequence if base_of(name) in step.templates)


def policies_of(app: App, name: str, campaigns: Iterable[Campaign]) -> list[Policy]:
    """Return what campaigns ask before a text is live for them."""
    ours = app.settings.approvals
    proven = ours.evidence == Evidence.PROVEN.value
    return [policy_of(one, name, ours.max_age_days, proven=proven) for one in campaigns]
