"""Who stands between us and the people a text would go to: who named them, or who knows them.

A text for people whom somebody named goes to nobody else. Before anybody was named its messages are
shown with an invented referrer, so that an approver reads whole sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from outreach.actions import knowing
from outreach.app import App
from outreach.core.campaigns import Campaign
from outreach.core.rendering import NO_TIES, Ties, anatomy
from outreach.core.senders import Colleague
from outreach.core.wordings import base_of
from outreach.core.words import Candidate, Purpose, Template, When
from outreach.store import referrals

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_SPACES = frozenset({"referrer", "colleague"})
_TO_THEM_ALONE = frozenset({When.REFERRED, When.COLLEAGUE_KNOWS})
_EXAMPLE = Ties(
    Candidate(
        0, "example", "Alexandra", "Example", "Alexandra",
        company="Example Robotics", position="Software engineer",
    ),
    Colleague("example", "Alexandra Example", "https://www.linkedin.com/in/alexandra-example"),
)  # fmt: skip


@dataclass(frozen=True)
class Between:
    """The ties of an audience."""

    ties: Mapping[int, Ties] = field(default_factory=dict)
    named: Mapping[str, Collection[int]] = field(default_factory=dict)  #: campaign → who came in
    is_only_theirs: bool = False  #: the text goes to nobody without such a tie

    def of(self, person: int) -> Ties:
        """Return the ties of one person; an example while nobody has any."""
        is_example = self.is_only_theirs and not self.ties
        return _EXAMPLE if is_example else self.ties.get(person, NO_TIES)

    def has(self, person: int) -> bool:
        """Say whether the text would go to somebody."""
        return not (self.is_only_theirs and self.ties) or person in self.ties


def between(app: App, tx: Connection, template: Template, campaigns: Sequence[Campaign]) -> Between:
    """Return who stands between, as far as the text names such people at all."""
    used = anatomy(template)
    spaces = {name.partition(".")[0] for name in (*used.printed, *used.tested)} & _SPACES
    if not spaces:
        return Between()
    by = knowing.referrers(tx) if "referrer" in spaces else {}
    known = knowing.introducers(app, tx) if "colleague" in spaces else {}
    ties = {one: Ties(by.get(one), known.get(one)) for one in {*by, *known}}
    named: dict[str, set[int]] = {}
    for one, how in referrals.named(tx).items() if by else ():
        if one in by and how.campaign:
            named.setdefault(how.campaign, set()).add(one)
    return Between(ties, named, _is_only_theirs(template, campaigns))


def _is_only_theirs(template: Template, campaigns: Sequence[Campaign]) -> bool:
    base = base_of(template.name)
    steps = [step for one in campaigns for step in one.sequence if base in step.templates]
    if not steps:
        return template.purpose is Purpose.INTRODUCTION
    return all(step.when in _TO_THEM_ALONE for step in steps)
