"""What an approver needs to decide: the words, what changed, the worst case, real messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from outreach.actions.templates.audience import Message, messages_to
from outreach.actions.templates.submitting import approvers_of
from outreach.actions.templates.uses import policies_of, users_of
from outreach.actions.templates.viewing import problems_of
from outreach.app import App
from outreach.core.approvals import (
    APPROVE,
    REQUEST_CHANGES,
    TextHistory,
    decisions_on,
    objection,
)
from outreach.core.campaigns import Campaign
from outreach.core.changes import Change, changes
from outreach.core.errors import NotFound, NothingToDo
from outreach.core.words import Approval, Problem, TemplateVersion
from outreach.core.worst_case import WorstCase
from outreach.store import templates


@dataclass(frozen=True, slots=True)
class Review:
    """One text in review, as its approver sees it."""

    version: TemplateVersion
    before: TemplateVersion | None  #: the last version that somebody approved
    changes: tuple[Change, ...]  #: from `before`, or from nothing
    campaigns: tuple[str, ...]
    approvers: tuple[str, ...]
    waiting_for: tuple[str, ...]
    worst_case: WorstCase
    messages: Mapping[str, Message]  #: to the people that the worst case names
    problems: tuple[Problem, ...]
    reasons: Mapping[str, str] = field(default_factory=dict)  #: rule → why its warning stands
    said: tuple[Approval, ...] = ()  #: what was decided and remarked about this version


def waiting(app: App, approver: str) -> list[str]:
    """Return the texts whose newest version waits for the word of this approver, by name."""
    with app.store.read() as tx:
        histories = templates.histories(tx)
    return [name for name, history in histories.items() if _waits(app, name, history, approver)]


def to_review(app: App, approver: str) -> list[str]:
    """Return the texts that wait for this approver; NothingToDo when there are none."""
    found = waiting(app, approver)
    if not found:
        raise NothingToDo(
            f"Nothing waits for the word of {approver}.",
            where="texts in review",
            try_="outreach templates list",
        )
    return found


def _waits(app: App, name: str, history: TextHistory, approver: str) -> bool:
    newest = history.newest
    if newest is None or newest.retired_at is not None:
        return False
    said = [one for one in decisions_on(newest, history.decisions) if one.approver == approver]
    if said and said[-1].decision == REQUEST_CHANGES:
        return False  # now it is the author's turn
    mine = [one for one in users_of(app, name, newest.template) if approver in one.approvers]
    return any(
        objection(newest, history.decisions, policy, approver, app.now)
        for policy in policies_of(app, mine)
    )


def review(app: App, name: str) -> Review:
    """Return the newest version of a text with all that an approver needs to decide."""
    with app.store.read() as tx:
        history = templates.history(tx, name)
        newest = history.newest
        if newest is None:
            raise NotFound(
                f"'{name}' was never submitted.",
                where=f"templates/{name}.j2",
                try_=f"outreach templates submit {name}",
            )
        request = templates.request(tx, name, newest.version)
    campaigns = users_of(app, name, newest.template)
    frozen = WorstCase.restored(request.worst_case)
    before = _before(history)
    return Review(
        version=newest,
        before=before,
        changes=tuple(changes(before.template.body if before else "", newest.template.body)),
        campaigns=tuple(campaign.slug for campaign in campaigns),
        approvers=approvers_of(campaigns),
        waiting_for=tuple(
            one for one in approvers_of(campaigns) if _waits(app, name, history, one)
        ),
        worst_case=frozen,
        messages=dict(_messages(app, newest, campaigns, frozen)),
        problems=tuple(problems_of(app, newest.template, campaigns)),
        reasons=request.reasons,
        said=tuple(one for one in history.decisions if one.version == newest.version),
    )


def _before(history: TextHistory) -> TemplateVersion | None:
    approved = {one.version for one in history.decisions if one.decision == APPROVE}
    earlier = [one for one in history.versions[:-1] if one.version in approved]
    return earlier[-1] if earlier else None


def _messages(
    app: App, version: TemplateVersion, campaigns: Sequence[Campaign], frozen: WorstCase
) -> Iterator[tuple[str, Message]]:
    if campaigns:
        found = messages_to(app, version.template, campaigns, frozen.telling.values())
        by_id = {one.person.id: one for one in found}
        yield from ((why, by_id[one]) for why, one in frozen.telling.items() if one in by_id)
