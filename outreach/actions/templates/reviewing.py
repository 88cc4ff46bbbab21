"""What an approver needs to decide: the words, what changed, the worst case, real messages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from outreach.actions.templates.audience import Message, messages_to
from outreach.actions.templates.record import Deadline, deadline, record
from outreach.actions.templates.uses import approvers_of, policies_of, unasked_senders, users_of
from outreach.actions.templates.viewing import problems_of
from outreach.app import App
from outreach.core.approvals import (
    REQUEST_CHANGES,
    Policy,
    TextHistory,
    decisions_on,
    objection,
    was_approved,
)
from outreach.core.campaigns import Campaign
from outreach.core.changes import Change, Line, by_line, changes
from outreach.core.errors import NotFound, NothingToDo
from outreach.core.stats.texts import TextRecord
from outreach.core.words import Approval, Comment, Problem, TemplateVersion
from outreach.core.worst_case import WorstCase
from outreach.store import candidates, templates


@dataclass(frozen=True, slots=True)
class Review:
    """One text in review, as its approver sees it, at the terminal and on the page."""

    version: TemplateVersion
    before: TemplateVersion | None  #: the last version that was live for some campaign
    changes: tuple[Change, ...]  #: from `before`, or from nothing
    campaigns: tuple[str, ...]
    approvers: tuple[str, ...]
    waiting_for: tuple[str, ...]
    worst_case: WorstCase
    messages: Mapping[str, Message]  #: to the people that the worst case names
    problems: tuple[Problem, ...]
    reasons: Mapping[str, str] = field(default_factory=dict)  #: rule → why its warning stands
    said: tuple[Approval, ...] = ()  #: what was decided about this version
    lines: tuple[Line, ...] = ()  #: `changes` line by line; comments name these numbers
    subject_changes: tuple[Change, ...] = ()  #: from the subject of `before`; empty without one
    comments: tuple[Comment, ...] = ()  #: on this version, and open ones on versions before it
    record: tuple[TextRecord, ...] = ()  #: how each version did that was sent, newest first
    deadline: Deadline | None = None  #: by when a word is needed, and why
    solo: bool = False  #: authors may approve their own words here
    unasked: tuple[str, ...] = ()  #: senders whose name it carries and who need not approve it

    @property
    def open_comments(self) -> tuple[Comment, ...]:
        """Return the comments that nobody has settled; they do not block an approval."""
        return tuple(one for one in self.comments if not one.resolved_by)


def waiting(app: App, approver: str) -> list[str]:
    """Return the texts whose newest version waits for the word of this approver, by name."""
    with app.store.read() as tx:
        histories = templates.histories(tx)
    return [name for name, history in histories.items() if _waits(app, name, history, approver)]


def to_review(app: App, approver: str) -> list[str]:
    """Return the texts that wait for this approver; NothingToDo when there are none."""
    found = waiting(app, approver)
    if found:
        return found
    everybody = dict.fromkeys(
        one for campaign in app.library.campaigns().values() for one in campaign.approvers
    )
    others = [f"{one}: {', '.join(texts)}" for one in everybody if (texts := waiting(app, one))]
    raise NothingToDo(
        f"Nothing waits for the word of {approver}.",
        where="; ".join(others) or "texts in review",
        try_=f"outreach templates review --as {others[0].partition(':')[0]}"
        if others
        else "outreach templates list",
    )


def _waits(app: App, name: str, history: TextHistory, approver: str) -> bool:
    newest = history.newest
    if newest is None or newest.retired_at is not None:
        return False
    said = [one for one in decisions_on(newest, history.decisions) if one.approver == approver]
    if said and said[-1].decision == REQUEST_CHANGES:
        return False  # now it is the author's turn
    policies = policies_of(app, name, users_of(app, name, newest.template))
    return any(
        objection(newest, history.decisions, policy, approver, app.now)
        for policy in policies
        if approver in policy.approvers
    )


def review(app: App, name: str, people: Sequence[str] = ()) -> Review:
    """Return the newest version of a text with all that an approver needs to decide.

    `people` are anybody else whose message is to be seen, by handle, address or e-mail.
    """
    with app.store.read() as tx:
        history = templates.history(tx, name)
        newest = history.newest
        if newest is None:
            raise _unknown(name)
        request = templates.request(tx, name, newest.version)
        wanted = {one: candidates.find(tx, one).id for one in people}
    campaigns = users_of(app, name, newest.template)
    policies, approvers = policies_of(app, name, campaigns), approvers_of(name, campaigns)
    frozen = WorstCase.restored(request.worst_case)
    before = _before(history, policies)
    changed = changes(before.template.body if before else "", newest.template.body)
    return Review(
        version=newest,
        before=before,
        changes=tuple(changed),
        campaigns=tuple(campaign.slug for campaign in campaigns),
        approvers=approvers,
        waiting_for=tuple(one for one in approvers if _waits(app, name, history, one)),
        worst_case=frozen,
        messages=dict(_messages(app, newest, campaigns, {**frozen.telling, **wanted})),
        problems=tuple(problems_of(app, newest.template, campaigns)),
        reasons=request.reasons,
        said=tuple(decisions_on(newest, history.decisions)),
        lines=tuple(by_line(changed)),
        subject_changes=_subject(newest, before),
        comments=tuple(one for one in history.comments if _is_shown(one, newest)),
        record=record(app, name, history),
        deadline=deadline(app, history, campaigns, policies),
        solo=app.settings.approvals.solo,
        unasked=unasked_senders(name, campaigns),
    )


def _unknown(name: str) -> NotFound:
    return NotFound(
        f"'{name}' was never submitted.",
        where=f"templates/{name}.j2",
        try_=f"outreach templates submit {name}",
    )


def _before(history: TextHistory, policies: Sequence[Policy]) -> TemplateVersion | None:
    earlier = [
        version
        for version in history.versions[:-1]
        if any(was_approved(version, history.decisions, one.approvers) for one in policies)
    ]
    return earlier[-1] if earlier else None


def _subject(newest: TemplateVersion, before: TemplateVersion | None) -> tuple[Change, ...]:
    was = (before.template.subject if before else None) or ""
    return tuple(changes(was, newest.template.subject or ""))


def _is_shown(comment: Comment, newest: TemplateVersion) -> bool:
    return comment.version == newest.version or not comment.resolved_by


def _messages(
    app: App,
    version: TemplateVersion,
    campaigns: Sequence[Campaign],
    wanted: Mapping[str, int],
) -> Iterator[tuple[str, Message]]:
    if campaigns:
        found = messages_to(app, version.template, campaigns, wanted.values())
        by_id = {one.person.id: one for one in found}
        yield from ((why, by_id[one]) for why, one in wanted.items() if one in by_id)
