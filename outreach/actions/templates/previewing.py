"""Try a text on real people: the longest, the shortest, the oddest names, and anybody asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from outreach.actions.templates.audience import Message, messages_to, worst_case
from outreach.actions.templates.uses import users_of
from outreach.app import App
from outreach.core.errors import NotFound, Refused
from outreach.core.rendering import problems
from outreach.core.words import Template
from outreach.core.worst_case import WorstCase
from outreach.store import candidates


@dataclass(frozen=True, slots=True)
class Preview:
    """A text as real people would get it; `messages` by what makes each worth a look."""

    template: Template
    worst_case: WorstCase
    messages: Mapping[str, Message]


def preview(app: App, name: str, people: Sequence[str] = ()) -> Preview:
    """Return the draft of a text as its people would get it, and as anybody named would.

    Raises NotFound when no campaign uses it or nobody is there to try it on, and Refused when it
    cannot be read.
    """
    template = app.library.template(name)
    unreadable = problems(template)
    if unreadable:
        raise Refused(
            f"The text '{name}' cannot be read.", unreadable, try_="outreach templates check"
        )
    campaigns = users_of(app, name, template)
    if not campaigns:
        raise NotFound(
            f"No campaign uses '{name}', so there is nobody to try it on.",
            where=f"templates/{name}.j2",
            try_="outreach campaigns list",
        )
    found = worst_case(app, template, campaigns)
    wanted = dict(found.telling)
    with app.store.read() as tx:
        wanted.update({one: candidates.find(tx, one).id for one in people})
    if not wanted:
        raise NotFound(
            f"Nobody in the store would get '{name}' yet.",
            where=f"campaigns {', '.join(campaign.slug for campaign in campaigns)}",
            try_="outreach import Connections.csv",
        )
    by_id = {one.person.id: one for one in messages_to(app, template, campaigns, wanted.values())}
    return Preview(template, found, {why: by_id[one] for why, one in wanted.items()})
