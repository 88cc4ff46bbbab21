"""A text with a person's values once more, and what the rules say about it."""

from __future__ import annotations

from collections.abc import Mapping

from outreach.actions.planning.lists import terms
from outreach.actions.touches.card import Card
from outreach.core import matching
from outreach.core.campaigns import Campaign
from outreach.core.planner import texts
from outreach.core.rendering import NO_TIES, Rendered, Ties, match_values, render, values
from outreach.core.rules import Use, check_text
from outreach.core.senders import Sender
from outreach.core.words import Candidate, Problem, Template, TemplateVersion


def rendered(
    version: TemplateVersion,
    person: Candidate,
    campaign: Campaign,
    sender: Sender,
    line: str | None = None,
    ties: Ties = NO_TIES,
) -> Rendered:
    """Return a text for one person, with the recruiter's own line when there is one."""
    fit = matching.score(campaign.target, person)
    because = match_values(person, campaign, terms(fit))
    return render(version.template, values(person, campaign, sender, because, ties), line)


def use_for(card: Card) -> Use:
    """Return how a campaign uses its texts for the person of a card, and what they got before."""
    step = card.campaign.step(card.touch.step)
    use = texts.use_for(card.campaign, card.sender, card.person)
    return use._replace(previous=card.previous, personal=step.personal if step else "optional")


def judged(
    template: Template, text: Rendered, use: Use, severities: Mapping[str, str]
) -> tuple[Problem, ...]:
    """Return what the rules have against one message, the gravest first."""
    found = check_text(template, text, use, severities)
    return tuple(sorted(found, key=lambda one: ("error", "warn", "info").index(one.severity)))
