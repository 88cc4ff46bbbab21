"""One campaign as it stands today: who matches, who is held back by what, which texts may go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.actions import planning
from outreach.actions.funnel import Left, funnel
from outreach.actions.planning import Outlook
from outreach.actions.unmet import unmet
from outreach.app import App
from outreach.core import matching
from outreach.core.approvals import policy_of
from outreach.core.campaigns import Campaign, CampaignStatus, Status, Step, Target
from outreach.core.query import all_of
from outreach.core.query.unmet import Unmet
from outreach.core.wordings import siblings
from outreach.core.words import Problem, Stage
from outreach.store import campaigns, search, templates

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Text:
    """One text that a step of the sequence uses; `version` is None while none may be sent."""

    step: Step
    template: str
    version: int | None


@dataclass(frozen=True, slots=True)
class Vague:
    """How many people match but for their place, of which they say only a country, region, zone."""

    place: str
    people: int


@dataclass(frozen=True, slots=True)
class Look:
    """Everything about one campaign on one screen."""

    campaign: Campaign
    status: CampaignStatus
    outlook: Outlook
    stages: Mapping[Stage, int]  #: how many people stand where
    texts: tuple[Text, ...]
    problems: tuple[Problem, ...]
    funnel: tuple[Left, ...] = ()  #: how many each clause leaves; none of a closed campaign
    vague: tuple[Vague, ...] = ()  #: who may live in a circle of the area: the file can let them in
    unmet: tuple[Unmet, ...] = ()  #: clauses of the target that nobody here meets


def look(app: App, slug: str) -> Look:
    """Return how a campaign stands; Invalid when its file cannot be followed, or NotFound."""
    campaign = app.library.campaign(slug)
    found = planning.outlook(app, slug)
    with app.store.read() as tx:
        status, stages = campaigns.status_of(tx, slug), campaigns.stages(tx)
        is_over = status.status is Status.CLOSED  # and looks for nobody
        path = () if is_over else tuple(funnel(tx, campaign.target))
        vague = tuple(_vague(tx, campaign.target))
        # of an empty store every clause could be told
        nobody = _unmet(tx, campaign.target) if path and path[0].people else ()
        histories = templates.histories(tx, app.library.texts_of(campaign))
    ours = app.settings.approvals
    live = {
        name: history.live(
            policy_of(campaign, name, ours.max_age_days, proven=ours.evidence == "proven"), app.now
        )
        for name, history in histories.items()
    }
    versions = {name: version.version for name, version in live.items() if version}
    return Look(
        campaign=campaign,
        status=status,
        outlook=found,
        stages=stages.get(slug, {}),
        texts=tuple(
            Text(step, name, versions.get(name))
            for step in campaign.sequence
            for base in step.templates
            for name in (base, *siblings(base, app.library.texts_of(campaign)))
        ),
        problems=tuple(app.library.campaign_problems(slug)),
        funnel=path,
        vague=vague,
        unmet=nobody,
    )


def _unmet(tx: Connection, target: Target) -> tuple[Unmet, ...]:
    return unmet(tx, matching.target_node(target), target.synonyms)


def _vague(tx: Connection, target: Target) -> Iterator[Vague]:
    """Yield the countries and regions a circle touches that people say and nothing more."""
    wanted = [node for clause, node in matching.clauses(target) if clause != "area"]
    for place in matching.broad_places(target.area):
        people = search.count(tx, all_of(*wanted, matching.only_node(place)))
        if people:
            yield Vague(place.name, people)
