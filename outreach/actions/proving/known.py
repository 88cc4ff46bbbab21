"""What is known of one sender's people: of these or of all, each kind of thing read once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from outreach.actions.proving.windows import Asked, Window, answered, windows
from outreach.app import App
from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.intake.archive import text_key
from outreach.core.proof import BY_PROOF, Seen, SeenMessage, SeenRequest, note_alone
from outreach.core.sequences.history import enrolled_at
from outreach.core.words import Channel, Enrollment, Event, EventKind
from outreach.store import campaigns, enrollments, events, messages, proof, requests, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: A campaign without a first day has nothing to do with what happened longer ago than this.
_LOOKS_BACK = timedelta(days=180)
_ZONES = timedelta(days=1)
_MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL})


@dataclass
class Known:
    """Everything known of one sender's people (of these, or of all)."""

    app: App
    tx: Connection
    sender: str
    people: set[int] | None
    _answered: dict[int, list[tuple[date | None, Window | None]]] = field(default_factory=dict)
    _since: dict[str, datetime] = field(default_factory=dict)

    def seen_in(self, person: int, window: Window, known: Sequence[Event]) -> Seen:
        """Return what files and our own log say of one person in one window."""
        asked = [one for one in self.requests.get(person, ()) if window.holds_day(one.at)]
        wrote = [one for one in self.messages.get(person, ()) if window.holds(one.at)]
        sent = [one for one in known if one.kind is EventKind.SENT]
        note = self.notes.get(window.enrollment.id, "") if window.enrollment else ""
        answers = [day for day, of in self._answers(person) if of == window]
        return Seen(
            requests=asked,
            messages=wrote,
            is_connected=person in self.connected,
            connected_on=[day for day in answers if day is not None],
            is_answered=bool(answers),
            asked_at=[one.occurred_at for one in sent if one.channel is Channel.LINKEDIN_CONNECT],
            enrolled_at=_began(known, window),
            starts=self._starts(window),
            wrote_at=[one.occurred_at for one in sent if one.channel in _MESSAGES],
            note_keys=frozenset({text_key(note)} - {""}),
            note_alone=self._note_alone(person, window, known),
        )

    def _note_alone(
        self, person: int, window: Window, known: Sequence[Event]
    ) -> SeenMessage | None:
        """Return the words of a request in this window of which no file and no log has more."""
        messages = self.messages.get(person, ())
        is_asked = any(window.holds_day(one.at) for one in self.requests.get(person, ()))
        if window.enrollment is None or is_asked or not messages:
            return None
        sent = [
            one for one in known if one.kind is EventKind.SENT and not one.details.get(BY_PROOF)
        ]
        if any(one.channel is Channel.LINKEDIN_CONNECT for one in sent):
            return None
        days = (*self.connected_before.get(person, ()), self.connected.get(person))
        wrote = [one.occurred_at for one in sent if one.channel in _MESSAGES]
        found = note_alone(messages, days[0], wrote)
        return found if found and window.holds(found.at) else None

    def known_in(self, person: int, window: Window) -> list[Event]:
        """Return the events of a window that facts are held against."""
        inside = window.enrollment.id if window.enrollment else None
        return [
            one
            for one in self.events.get(person, ())
            if one.enrollment == inside
            or (one.enrollment is None and not one.details.get(BY_PROOF))
        ]

    def is_answered_elsewhere(self, person: int, window: Window) -> bool:
        """Say whether the connections to a person answer requests of other windows only."""
        found = [of for _, of in self._answers(person) if of is not None]
        return bool(found) and window not in found

    def _answers(self, person: int) -> list[tuple[date | None, Window | None]]:
        """Return each day of a connection, the oldest first, and whose request it answers."""
        if person not in self.connected:
            return []
        if person not in self._answered:
            asked = [self._asked_in(person, window) for window in self.windows(person)]
            days = (*self.connected_before.get(person, ()), self.connected[person])
            self._answered[person] = [(day, answered(asked, day)) for day in days]
        return self._answered[person]

    def _asked_in(self, person: int, window: Window) -> Asked:
        seen = [one.at for one in self.requests.get(person, ()) if window.holds_day(one.at)]
        logged, taken_back = [], []
        known = self.known_in(person, window)
        for one in known:
            sent = one.channel if one.kind is EventKind.SENT else None
            if sent is Channel.LINKEDIN_CONNECT:
                logged.append(one.occurred_at)
            elif sent is Channel.LINKEDIN_WITHDRAW or one.kind is EventKind.WITHDRAWN:
                taken_back.append(one.occurred_at)
        if note := self._note_alone(person, window, known):
            seen.append(note.at)
        began, starts = _began(known, window), self._starts(window)
        return Asked(window, [*seen, *logged], taken_back, not seen, began, starts)

    def _starts(self, window: Window) -> date | None:
        known = self.campaigns.get(window.enrollment.campaign) if window.enrollment else None
        return known.starts if known else None

    def windows(self, person: int) -> list[Window]:
        """Return the stretches of time of a person's enrollments, and the one of none."""
        mine = self.enrollments.get(person, [])
        first = {one.id: self._first_event(person, one) for one in mine}
        return windows(mine, first, {one.campaign: self.since(one.campaign) for one in mine})

    def _first_event(self, person: int, enrollment: Enrollment) -> datetime | None:
        times = [
            one.occurred_at
            for one in self.events.get(person, ())
            if one.enrollment == enrollment.id
        ]
        return min(times, default=None)

    def since(self, campaign: str) -> datetime:
        """Return from when on what happened may belong to a campaign."""
        if campaign not in self._since:
            known = self.campaigns.get(campaign)
            if known is None or known.starts is None:
                self._since[campaign] = self.app.now - _LOOKS_BACK
            else:
                self._since[campaign] = datetime.combine(known.starts, time(), UTC) - _ZONES
        return self._since[campaign]

    def contacted_at(self, person: int) -> datetime | None:
        """Return when a person was last asked or written to, as files show it."""
        ours = [one.at for one in self.requests.get(person, ())]
        if person in self.last_sent:
            ours.append(self.last_sent[person])
        return max(ours, default=None)

    @cached_property
    def everybody(self) -> list[int]:
        """Return whom to look at, by id."""
        if self.people is not None:
            return sorted(self.people)
        wrote = messages.people(self.tx, self.sender)
        return sorted({*self.requests, *wrote, *self.enrollments})

    @property
    def involved(self) -> list[int]:
        """Return of whom files can show anything: who was asked, or is in a campaign by now."""
        return sorted({*self.requests, *self.enrollments})

    @cached_property
    def requests(self) -> dict[int, list[SeenRequest]]:
        """Return the requests to each person."""
        return requests.of_sender(self.tx, self.sender, self.people)

    @cached_property
    def messages(self) -> dict[int, list[SeenMessage]]:
        """Return the messages with each person of a campaign: of others they are no facts."""
        return messages.of_sender(self.tx, self.sender, sorted(self.enrollments))

    @cached_property
    def last_sent(self) -> dict[int, datetime]:
        """Return when the sender last wrote to each person, as files show it."""
        return messages.last_sent(self.tx, self.sender, self.people)

    @cached_property
    def enrollments(self) -> dict[int, list[Enrollment]]:
        """Return each person's enrollments, the oldest first."""
        found: dict[int, list[Enrollment]] = {}
        for one in enrollments.of_sender(self.tx, self.sender, open_only=False):
            if self.people is None or one.candidate in self.people:
                found.setdefault(one.candidate, []).append(one)
        return found

    @cached_property
    def connected(self) -> dict[int, date | None]:
        """Return since when each person of a campaign is connected to the sender, as files show."""
        return proof.connected_on(self.tx, self.sender, sorted(self.enrollments))

    @cached_property
    def connected_before(self) -> dict[int, tuple[date, ...]]:
        """Return the days on which those people were connected before the last one."""
        return proof.former_connections(self.tx, self.sender, sorted(self.connected))

    @cached_property
    def events(self) -> dict[int, list[Event]]:
        """Return what is known of each person involved, taken-back events left out."""
        found: dict[int, list[Event]] = {}
        for one in events.effective(self.tx, sender=self.sender, candidates=self.involved):
            found.setdefault(one.candidate or 0, []).append(one)
        return found

    @cached_property
    def notes(self) -> dict[int, str]:
        """Return the words of our own requests, by enrollment."""
        return touches.notes_of(self.tx, self.sender)

    @cached_property
    def campaigns(self) -> dict[str, Campaign]:
        """Return every campaign by its slug."""
        return dict(self.app.library.campaigns())

    @cached_property
    def open(self) -> list[Campaign]:
        """Return the sender's campaigns that are not closed."""
        kept = campaigns.statuses(self.tx)
        return [
            one
            for slug, one in self.campaigns.items()
            if one.sender == self.sender
            and kept.get(slug, CampaignStatus()).status is not Status.CLOSED
        ]


def _began(known: Sequence[Event], window: Window) -> datetime | None:
    inside = window.enrollment.id if window.enrollment else None
    return enrolled_at([one for one in known if one.enrollment == inside])
