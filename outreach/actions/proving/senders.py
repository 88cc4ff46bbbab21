"""One sender's people: what the files show of each, held against what is known of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from outreach.actions import history, replies
from outreach.actions.importing.report import Found
from outreach.actions.proving.stopping import Stops
from outreach.actions.proving.windows import Window, windows
from outreach.app import App
from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.intake.archive import text_key
from outreach.core.matching import excluded_company, target_node
from outreach.core.proof import (
    BY_PROOF,
    Change,
    Differs,
    FactKind,
    New,
    Proves,
    Seen,
    SeenMessage,
    SeenRequest,
    facts,
    reconcile,
)
from outreach.core.query import document, predicate
from outreach.core.query.evaluation import Test
from outreach.core.words import Channel, Enrollment, Event, EventKind, Evidence, ReplyClass
from outreach.store import (
    campaigns,
    candidates,
    enrollments,
    events,
    messages,
    requests,
    situations,
    touches,
)

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: A campaign without a first day has nothing to do with what happened longer ago than this.
_LOOKS_BACK = timedelta(days=180)
_KINDS = {
    FactKind.INVITED: EventKind.SENT,
    FactKind.WRITTEN: EventKind.SENT,
    FactKind.ACCEPTED: EventKind.ACCEPTED,
    FactKind.REPLIED: EventKind.REPLIED,
}


@dataclass
class Proving:
    """Everything known of one sender's people (of these, or of all), and what is to be written."""

    app: App
    tx: Connection
    sender: str
    people: set[int] | None
    _new: list[Event] = field(default_factory=list)
    _counts: dict[str, int] = field(default_factory=dict)

    def record(self) -> Found:
        """Write what is shown and was not known; return what that was."""
        touches.hold(self.tx, self._everybody)
        enrolled = self._enroll()
        moved: set[int] = set()
        for person in self._everybody:
            for window in self._windows(person):
                before = len(self._new)
                self._hold_against(person, window)
                if len(self._new) > before and window.enrollment is not None:
                    moved.add(window.enrollment.id)
        events.append_all(self.tx, self._new)
        if stopped := self._stops.bar():
            self._counts["stopped"] = stopped
        history.settle(self.tx, moved)
        return Found(enrolled=enrolled, **self._counts)

    def _hold_against(self, person: int, window: Window) -> None:
        known = self._known_in(person, window)
        changes = self._changes(person, window, known)
        for change in changes:
            self._count(change)
        if window.enrollment is not None:
            ours = _to_tell_again(changes, known)
            if ours:
                self._new += [
                    self._undone(one, "told again, with all that is known") for one in ours
                ]
                changes = self._changes(person, window, [one for one in known if one not in ours])
            self._take_over(person, window)
        for change in changes:
            if isinstance(change, New):
                self._new.append(self._added(person, window, change))
            elif isinstance(change, Proves):
                self._new.append(self._proof(change))

    def _changes(self, person: int, window: Window, known: Sequence[Event]) -> list[Change]:
        campaign = self._campaigns.get(window.enrollment.campaign) if window.enrollment else None
        found = [
            fact
            for fact in facts(self._seen_in(person, window, known))
            if window.enrollment is not None or fact.kind is FactKind.INVITED
        ]
        for fact in found:  # be it a reply logged without words, or more words of a known one
            self._stops.said(person, fact, self._events.get(person, ()))
        return reconcile(found, known, campaign)

    def _added(self, person: int, window: Window, change: New) -> Event:
        fact, enrollment = change.fact, window.enrollment
        kind = _KINDS[fact.kind] if enrollment else EventKind.SENT_OUTSIDE
        details: dict[str, object] = {BY_PROOF: True}
        words = self._stops.said(person, fact, self._events.get(person, ()))
        if fact.text:
            details["text"] = fact.text
        if words:
            details[replies.BY_WORDS] = words
        return Event(
            kind,
            fact.at,
            self.app.now,
            self.app.user,
            precision=fact.precision,
            evidence=fact.evidence,
            candidate=person,
            campaign=enrollment.campaign if enrollment else None,
            sender=self.sender,
            enrollment=enrollment.id if enrollment else None,
            channel=None if fact.kind is FactKind.ACCEPTED else fact.channel,
            step=change.step,
            reply=ReplyClass.OPT_OUT if words else None,
            details=details,
        )

    def _proof(self, change: Proves) -> Event:
        (at, precision), event = change.at, change.event
        return replace(
            event,
            id=0,
            kind=EventKind.PROVEN,
            occurred_at=at,
            recorded_at=self.app.now,
            actor=self.app.user,
            precision=precision,
            evidence=Evidence.PROVEN,
            touch=None,
            reply=None,
            proves=event.id,
            details={},
        )

    def _take_over(self, person: int, window: Window) -> None:
        """Take back what stood outside any campaign and belongs to one now."""
        for event in self._events.get(person, ()):
            is_ours = event.kind is EventKind.SENT_OUTSIDE and event.details.get(BY_PROOF)
            if is_ours and event.enrollment is None and window.holds(event.occurred_at):
                self._new.append(self._undone(event, "belongs to a campaign"))

    def _undone(self, event: Event, reason: str) -> Event:
        return Event(
            EventKind.UNDONE,
            self.app.now,
            self.app.now,
            self.app.user,
            evidence=Evidence.PROVEN,
            candidate=event.candidate,
            campaign=event.campaign,
            sender=self.sender,
            enrollment=event.enrollment,
            undoes=event.id,
            details={"reason": reason},
        )

    def _count(self, change: Change) -> None:
        if isinstance(change, Differs):
            return  # it was counted when it first came to light
        is_inferred = change.fact.evidence is Evidence.INFERRED
        names = ["inferred" if is_inferred else _COUNTED[change.fact.kind]]
        names += ["upgraded"] if isinstance(change, Proves) else []
        for name in names:
            self._counts[name] = self._counts.get(name, 0) + 1

    def _seen_in(self, person: int, window: Window, known: Sequence[Event]) -> Seen:
        asked = [one for one in self._requests.get(person, ()) if window.holds_day(one.at)]
        wrote = [one for one in self._messages.get(person, ()) if window.holds(one.at)]
        sent = [one for one in known if one.kind is EventKind.SENT]
        note = self._notes.get(window.enrollment.id, "") if window.enrollment else ""
        return Seen(
            requests=asked,
            messages=wrote,
            is_connected=person in self._connected,
            connected_on=self._connected.get(person),
            asked_at=[one.occurred_at for one in sent if one.channel is Channel.LINKEDIN_CONNECT],
            wrote_at=[one.occurred_at for one in sent if one.channel in _MESSAGES],
            note_keys=frozenset({text_key(note)} - {""}),
        )

    def _known_in(self, person: int, window: Window) -> list[Event]:
        inside = window.enrollment.id if window.enrollment else None
        return [
            one
            for one in self._events.get(person, ())
            if one.enrollment == inside
            or (one.enrollment is None and not one.details.get(BY_PROOF))
        ]

    def _windows(self, person: int) -> list[Window]:
        mine = self._enrollments.get(person, [])
        first = {one.id: self._first_event(person, one) for one in mine}
        return windows(mine, first, {one.campaign: self._since(one.campaign) for one in mine})

    def _first_event(self, person: int, enrollment: Enrollment) -> datetime | None:
        times = [
            one.occurred_at
            for one in self._events.get(person, ())
            if one.enrollment == enrollment.id
        ]
        return min(times, default=None)

    def _since(self, campaign: str) -> datetime:
        known = self._campaigns.get(campaign)
        if known is None or known.starts is None:
            return self.app.now - _LOOKS_BACK
        return datetime.combine(known.starts, time(), UTC) - timedelta(days=1)

    def _enroll(self) -> int:
        """Enroll whom a request or message went to and whom one open campaign targets."""
        contacted = [
            one for one in self._everybody if one not in self._enrollments and self._first(one)
        ]
        taken = enrollments.open_of(self.tx, contacted)
        people = candidates.load(self.tx, [one for one in contacted if one not in taken])
        count = 0
        for person in people.values():
            meant = [
                campaign
                for campaign in self._open
                if self._is_contacted(person.id, campaign)
                and self._wants[campaign.slug](document(person))
                and excluded_company(campaign.target, person) is None
            ]
            if len(meant) == 1:
                made = enrollments.enroll(
                    self.tx, person.id, meant[0].slug, self.sender, {}, self.app.now
                )
                self._enrollments[person.id] = [made]
                count += 1
        return count

    def _first(self, person: int) -> bool:
        ours = (one for one in self._messages.get(person, ()) if not one.is_incoming)
        return bool(self._requests.get(person)) or any(True for _ in ours)

    def _is_contacted(self, person: int, campaign: Campaign) -> bool:
        since = self._since(campaign.slug)
        if any(one.at >= since for one in self._requests.get(person, ())):
            return True
        ours = (one for one in self._messages.get(person, ()) if not one.is_incoming)
        return any(one.at >= since for one in ours)

    @cached_property
    def _stops(self) -> Stops:
        return Stops(self.app, self.tx, self.sender)

    @cached_property
    def _everybody(self) -> list[int]:
        if self.people is not None:
            return sorted(self.people)
        return sorted({*self._requests, *self._messages, *self._enrollments})

    @cached_property
    def _requests(self) -> dict[int, list[SeenRequest]]:
        return requests.of_sender(self.tx, self.sender, self.people)

    @cached_property
    def _messages(self) -> dict[int, list[SeenMessage]]:
        people = None if self.people is None else sorted(self.people)
        return messages.of_sender(self.tx, self.sender, people)

    @cached_property
    def _enrollments(self) -> dict[int, list[Enrollment]]:
        found: dict[int, list[Enrollment]] = {}
        for one in enrollments.of_sender(self.tx, self.sender, open_only=False):
            if self.people is None or one.candidate in self.people:
                found.setdefault(one.candidate, []).append(one)
        return found

    @cached_property
    def _connected(self) -> dict[int, date | None]:
        return dict(situations.connected_on(self.tx, self.sender, self._everybody))

    @cached_property
    def _events(self) -> dict[int, list[Event]]:
        found: dict[int, list[Event]] = {}
        for one in events.effective(self.tx, sender=self.sender, candidates=self._everybody):
            found.setdefault(one.candidate or 0, []).append(one)
        return found

    @cached_property
    def _notes(self) -> dict[int, str]:
        return touches.notes_of(self.tx, self.sender)

    @cached_property
    def _campaigns(self) -> dict[str, Campaign]:
        return dict(self.app.library.campaigns())

    @cached_property
    def _wants(self) -> dict[str, Test]:
        return {one.slug: predicate(target_node(one.target)) for one in self._open}

    @cached_property
    def _open(self) -> list[Campaign]:
        kept = campaigns.statuses(self.tx)
        return [
            one
            for slug, one in self._campaigns.items()
            if one.sender == self.sender
            and kept.get(slug, CampaignStatus()).status is not Status.CLOSED
        ]


def _to_tell_again(changes: Sequence[Change], known: Sequence[Event]) -> list[Event]:
    """Return what an earlier reading wrote, when that must be told anew.

    A stage is the fold of events in the order of recording: when something before them comes to
    light only now, they are told again, in order; so they are when one of them has grown.
    """
    news = [change.fact.at for change in changes if isinstance(change, New)]
    ours = [one for one in known if one.details.get(BY_PROOF) and one.enrollment is not None]
    has_grown = any(isinstance(change, Differs) for change in changes)
    if has_grown or (news and any(one.occurred_at > min(news) for one in ours)):
        return ours
    return []


_MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL})
_COUNTED = {
    FactKind.INVITED: "sent",
    FactKind.WRITTEN: "sent",
    FactKind.ACCEPTED: "accepted",
    FactKind.REPLIED: "replied",
}
