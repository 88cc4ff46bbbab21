"""Close a campaign: everything stops, and what is owed to its people is listed.

Whoever is in it is let go, so that another campaign may have them. What still may go out is a
closing word (where the sequence has one), answers to people who wrote, and taking requests back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from outreach.actions import history
from outreach.actions.campaigns.pausing import BY_CAMPAIGN, change, known
from outreach.app import App
from outreach.core.approvals import policy_of
from outreach.core.campaigns import Campaign, Status
from outreach.core.sequences import History, Kind, next_step
from outreach.core.words import (
    Candidate,
    Channel,
    Enrollment,
    Event,
    EventKind,
    Evidence,
    ReplyClass,
    Stage,
    When,
)
from outreach.core.workdays import Workdays
from outreach.store import candidates, enrollments, events, templates

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class TakeBack:
    """A request that waits on the other side."""

    person: Candidate
    sender: str
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Somebody who said "not now", and until when."""

    person: Candidate
    until: date


@dataclass(frozen=True, slots=True)
class Word:
    """The closing word of the sequence: to how many people, and whether it may go out."""

    step: str
    templates: tuple[str, ...]
    people: int
    is_approved: bool


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing a campaign stopped, and what is left to do for its people."""

    campaign: str
    stopped: int  #: people who were in it
    take_back: tuple[TakeBack, ...]
    words: tuple[Word, ...]
    answers: int  #: people who wrote and wait for an answer
    come_back: tuple[ComeBack, ...]


@dataclass(frozen=True, slots=True)
class _Member:
    """Somebody who is in the campaign, with what happened."""

    enrollment: Enrollment
    person: Candidate
    events: tuple[Event, ...]
    is_connected: bool


def close(app: App, slug: str, reason: str, *, dry_run: bool = False) -> Closing:
    """Close a campaign and return what is left to do; NothingToDo when it is closed already."""
    known(app, slug)
    campaign = app.library.campaigns().get(slug)
    with app.store.write() as tx:
        if not dry_run:  # first, so that nobody else closes it at the same moment
            change(app, tx, slug, Status.CLOSED, reason)
        members = _members(tx, slug, campaign)
        found = _closing(app, tx, slug, campaign, members)
        for member in [] if dry_run else members:
            history.record(tx, _closed(app, member.enrollment, reason))
        return found


_ANSWER = ""  # stands for the step that no sequence has


def _closing(
    app: App, tx: Connection, slug: str, campaign: Campaign | None, members: Sequence[_Member]
) -> Closing:
    coming = _coming(app, campaign, members) if campaign else {}
    return Closing(
        campaign=slug,
        stopped=len(members),
        take_back=tuple(_take_back(members)),
        words=_words(app, tx, campaign, coming) if campaign else (),
        answers=coming.get(_ANSWER, 0),
        come_back=tuple(_come_back(app, tx, slug)),
    )


def _members(tx: Connection, slug: str, campaign: Campaign | None) -> list[_Member]:
    found = enrollments.of_campaign(tx, slug)
    people = candidates.load(tx, [one.candidate for one in found])
    connected = candidates.connected_ids(tx, campaign.sender) if campaign else set()
    return [
        _Member(
            one,
            people[one.candidate],
            tuple(events.of_enrollment(tx, one.id)),
            one.candidate in connected,
        )
        for one in found
        if one.candidate in people
    ]


def _take_back(members: Sequence[_Member]) -> list[TakeBack]:
    return [
        TakeBack(member.person, member.enrollment.sender, _asked_at(member.events))
        for member in members
        if member.enrollment.stage is Stage.INVITED
    ]


def _asked_at(happened: Sequence[Event]) -> datetime | None:
    asked = [
        event.occurred_at
        for event in happened
        if event.kind is EventKind.SENT and event.channel is Channel.LINKEDIN_CONNECT
    ]
    return asked[-1] if asked else None


def _words(
    app: App, tx: Connection, campaign: Campaign, coming: Mapping[str, int]
) -> tuple[Word, ...]:
    """Return each closing word with the number of people it is for."""
    ours = app.settings.approvals

    def is_live(name: str) -> bool:
        is_proven = ours.evidence == "proven"
        policy = policy_of(campaign, name, ours.max_age_days, proven=is_proven)
        return templates.live(tx, name, policy, app.now) is not None

    return tuple(
        Word(
            step.name,
            step.templates,
            coming.get(step.name, 0),
            all(map(is_live, step.templates)),
        )
        for step in campaign.sequence
        if step.when is When.CAMPAIGN_CLOSED and step.templates
    )


def _coming(app: App, campaign: Campaign, members: Sequence[_Member]) -> Mapping[str, int]:
    """Count what comes next for everybody once the campaign is closed, by step."""
    found: Counter[str] = Counter()
    for member in members:
        happened = History(
            events=member.events,
            is_connected=member.is_connected,
            campaign_closed_at=app.now,
        )
        coming = next_step(campaign, happened, Workdays(), app.now)
        if coming is not None:
            found[_ANSWER if coming.kind is Kind.ANSWER else coming.step] += 1
    return found


def _come_back(app: App, tx: Connection, slug: str) -> list[ComeBack]:
    """Return who said "not now" until a day that is still to come, the first day first."""
    replies = events.effective(tx, campaign=slug, kinds=[EventKind.REPLIED])
    last = {event.candidate: event for event in replies if event.candidate is not None}
    until = {who: _until(event) for who, event in last.items()}
    people = candidates.load(tx, [who for who, day in until.items() if day])
    found = [ComeBack(people[who], day) for who, day in until.items() if day and who in people]
    ahead = [one for one in found if one.until >= app.now.date()]
    return sorted(ahead, key=lambda one: (one.until, one.person.identity))


def _until(event: Event) -> date | None:
    until = event.details.get("until")
    if event.reply is not ReplyClass.NOT_NOW or not until:
        return None
    return date.fromisoformat(str(until)[:10])


def _closed(app: App, enrollment: Enrollment, reason: str) -> Event:
    return Event(
        kind=EventKind.CLOSED,
        occurred_at=app.now,
        recorded_at=app.now,
        actor=app.user,
        evidence=Evidence.INFERRED,  # it follows from the campaign's end; nobody logged it by hand
        candidate=enrollment.candidate,
        campaign=enrollment.campaign,
        sender=enrollment.sender,
        enrollment=enrollment.id,
        details={"reason": reason, BY_CAMPAIGN: True},
    )
