"""A text with a person's values once more, and what the rules say about it."""

from __future__ import annotations

from collections.abc import Mapping

from outreach.actions.planning.lists import terms
from outreach.core import matching
from outreach.core.campaigns import Campaign
from outreach.core.rendering import Rendered, match_values, render, values
from outreach.core.rules import Use, check_text
from outreach.core.senders import Sender
from outreach.core.words import Candidate, Problem, TemplateVersion


def rendered(
    version: TemplateVersion,
    person: Candidate,
    campaign: Campaign,
    sender: Sender,
    line: str | None = None,
) -> Rendered:
    """Return a text for one person, with the recruiter's own line when there is one."""
    fit = matching.score(campaign.target, person)
    because = match_values(person, campaign, terms(fit))
    return render(version.template, values(person, campaign, sender, because), line)


def judged(
    version: TemplateVersion,
    text: Rendered,
    campaign: Campaign,
    sender: Sender,
    severities: Mapping[str, str],
) -> tuple[Problem, ...]:
    """Return what the rules have against one message, the gravest first."""
    use = Use(campaign.slug, campaign.role, sender)
    found = check_text(version.template, text, use, severities)
    return tuple(sorted(found, key=lambda one: ("error", "warn", "info").index(one.severity)))
