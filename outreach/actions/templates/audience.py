"""The real people a text would go to, and the very message each of them would get."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from outreach.actions.templates.uses import use_of
from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Campaign
from outreach.core.query import evaluate
from outreach.core.rendering import Rendered, anatomy, match_values, render, values
from outreach.core.rules import check_text, limit_of
from outreach.core.words import Candidate, Problem, Template
from outreach.core.worst_case import Gathering, WorstCase
from outreach.store import candidates, search

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

CHUNK = 1_000  # people held in memory at a time


@dataclass(frozen=True, slots=True)
class Message:
    """What one real person would get, and what the rules say of it."""

    person: Candidate
    campaign: str
    rendered: Rendered
    limit: int | None
    problems: tuple[Problem, ...] = ()


def worst_case(app: App, template: Template, campaigns: Sequence[Campaign]) -> WorstCase:
    """Return the worst case of a text over everybody it would go to; memory stays flat."""
    gathering = Gathering()
    seen: set[int] = set()
    with app.store.read() as tx:
        for campaign in campaigns:
            limit = limit_of(template.kind, use_of(app, campaign).account)
            for person in _matching(tx, campaign):
                if person.id not in seen:
                    seen.add(person.id)
                    gathering.add(person, _rendered(app, template, campaign, person), limit)
    return gathering.result()


def messages_to(
    app: App, template: Template, campaigns: Sequence[Campaign], ids: Iterable[int]
) -> list[Message]:
    """Return what these people would get, each from the first campaign whose target they meet.

    Somebody whom no campaign looks for gets the message of the first one, so that a text can be
    tried on anybody.
    """
    with app.store.read() as tx:
        people = candidates.load(tx, list(ids))
        return [
            message_to(app, template, _first(campaigns, person), person)
            for person in people.values()
        ]


def message_to(app: App, template: Template, campaign: Campaign, person: Candidate) -> Message:
    """Return what one person would get from a campaign."""
    use = use_of(app, campaign)
    rendered = _rendered(app, template, campaign, person)
    return Message(
        person=person,
        campaign=campaign.slug,
        rendered=rendered,
        limit=limit_of(template.kind, use.account),
        problems=tuple(check_text(template, rendered, use, app.settings.rules)),
    )


def _matching(tx: Connection, campaign: Campaign) -> Iterator[Candidate]:
    barred = candidates.barred_ids(tx, "suppressed") | candidates.barred_ids(tx, "excluded")
    found = search.matching_ids(tx, matching.target_node(campaign.target))
    ids = [one for one in found if one not in barred]
    for start in range(0, len(ids), CHUNK):
        yield from candidates.load(tx, ids[start : start + CHUNK]).values()


def _first(campaigns: Sequence[Campaign], person: Candidate) -> Campaign:
    fitting = (one for one in campaigns if evaluate(matching.target_node(one.target), person))
    return next(fitting, campaigns[0])


def _rendered(app: App, template: Template, campaign: Campaign, person: Candidate) -> Rendered:
    # telling which words matched takes longer than all the rest: only for texts that name them
    skill = _skill(campaign, person) if _names_skill(template) else None
    because = match_values(person, campaign, [skill] if skill else [])
    sender = app.settings.senders[campaign.sender]
    return render(template, values(person, campaign, sender, because))


def _skill(campaign: Campaign, person: Candidate) -> str | None:
    return matching.skill_of(matching.score(campaign.target, person).matched)


@lru_cache(maxsize=64)
def _names_skill(template: Template) -> bool:
    used = anatomy(template)
    return "match.skill" in (*used.printed, *used.tested)
