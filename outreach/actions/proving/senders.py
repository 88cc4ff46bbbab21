"""One sender's people: what the files show of each, held against what is known of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from outreach.actions import history, replies
from outreach.actions.importing.report import Found
from outreach.actions.proving.belonging import Belonging
from outreach.actions.proving.known import Known
from outreach.actions.proving.stopping import Stops
from outreach.actions.proving.windows import Window
from outreach.core.happened import undoing
from outreach.core.proof import (
    BY_PROOF,
    NOTE,
    Change,
    Differs,
    FactKind,
    Gone,
    Joins,
    New,
    Proves,
    facts,
    reconcile,
)
from outreach.core.words import (
    Event,
    EventKind,
    Evidence,
    ReplyClass,
)
from outreach.store import (
    enrollments,
    events,
    messages,
    touches,
    words_kept,
)

_KINDS = {
    FactKind.INVITED: EventKind.SENT,
    FactKind.WRITTEN: EventKind.SENT,
    FactKind.ACCEPTED: EventKind.ACCEPTED,
    FactKind.REPLIED: EventKind.REPLIED,
}


@dataclass
class Proving:
    """What of one sender's people is to be written, given all that is known of them."""

    known: Known
    said: Sequence[messages.Kept] = ()  #: an archive that came in has these messages
    harmless: Collection[str] = ()  #: texts that were looked at, and are no stop
    anew: Collection[int] = ()  #: enrollments that tell of two people since, who were made one
    _new: list[Event] = field(default_factory=list)
    _counts: dict[str, int] = field(default_factory=dict)

    def record(self) -> Found:
        """Write what is shown and was not known; return what that was."""
        touches.hold(self.known.tx, self.known.everybody)
        enrolled = self._enroll()
        words_kept.bring_back(self.known.tx, self.known.sender, self.said)
        moved: set[int] = set()
        for person in self.known.involved:
            for window in self.known.windows(person):
                before = len(self._new)
                self._hold_against(person, window)
                if len(self._new) > before and window.enrollment is not None:
                    moved.add(window.enrollment.id)
        events.append_all(self.known.tx, self._new)
        if stopped := self._stops.bar():
            self._counts["stopped"] = stopped
        history.settle(self.known.tx, moved)
        return Found(enrolled=enrolled, **self._counts)

    def _hold_against(self, person: int, window: Window) -> None:
        known = self.known.known_in(person, window)
        changes = self._changes(person, window, known)
        for change in changes:
            self._count(change)
        if window.enrollment is not None:
            is_elsewhere = self.known.is_answered_elsewhere(person, window)
            is_joined = window.enrollment.id in self.anew
            ours = _to_tell_again(changes, known, is_elsewhere=is_elsewhere, is_joined=is_joined)
            if ours:
                self._new += [
                    self._undone(one, "told again, with all that is known") for one in ours
                ]
                changes = self._changes(person, window, [one for one in known if one not in ours])
            self._take_over(person, window)
        for change in changes:
            if isinstance(change, New | Joins):
                self._new += self._added(person, window, change)
            elif isinstance(change, Proves):
                self._new.append(self._proof(change))

    def _changes(self, person: int, window: Window, known: Sequence[Event]) -> list[Change]:
        if window.enrollment is None and person not in self.known.requests:
            return []  # outside a campaign only requests tell
        campaign = (
            self.known.campaigns.get(window.enrollment.campaign) if window.enrollment else None
        )
        found = [
            fact
            for fact in facts(self.known.seen_in(person, window, known))
            if window.enrollment is not None or fact.kind is FactKind.INVITED
        ]
        return reconcile(found, known, campaign)

    def _added(self, person: int, window: Window, change: New | Joins) -> list[Event]:
        """Return the event of a fact; what was logged of it outside is taken back, and proven."""
        shown = self._shown(person, window, change)
        if isinstance(change, New):
            return [shown]
        is_claim = change.event.evidence is not Evidence.PROVEN
        back = self._undone(change.event, "an archive shows it as the campaign's own")
        return [back, replace(shown, proves=change.event.id if is_claim else None)]

    def _shown(self, person: int, window: Window, change: New | Joins) -> Event:
        fact, enrollment = change.fact, window.enrollment
        kind = _KINDS[fact.kind] if enrollment else EventKind.SENT_OUTSIDE
        details: dict[str, object] = {BY_PROOF: True}
        words = self._stops.said(person, fact)
        if fact.text:
            details["text"] = fact.text
        if fact.has_note:
            details[NOTE] = True
        if words:
            details[replies.BY_WORDS] = words
        return Event(
            kind,
            fact.at,
            self.known.app.now,
            self.known.app.user,
            precision=fact.precision,
            evidence=fact.evidence,
            candidate=person,
            campaign=enrollment.campaign if enrollment else None,
            sender=self.known.sender,
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
            recorded_at=self.known.app.now,
            actor=self.known.app.user,
            precision=precision,
            evidence=Evidence.PROVEN,
            touch=None,
            reply=None,
            proves=event.id,
            details={},
        )

    def _take_over(self, person: int, window: Window) -> None:
        """Take back what stood outside any campaign and belongs to one now."""
        for event in self.known.events.get(person, ()):
            is_ours = event.kind is EventKind.SENT_OUTSIDE and event.details.get(BY_PROOF)
            if is_ours and event.enrollment is None and window.holds(event.occurred_at):
                self._new.append(self._undone(event, "belongs to a campaign"))

    def _undone(self, event: Event, reason: str) -> Event:
        details = {"reason": reason}
        return undoing(
            event,
            self.known.app.now,
            self.known.app.user,
            evidence=Evidence.PROVEN,
            details=details,
        )

    def _count(self, change: Change) -> None:
        if isinstance(change, Differs | Gone):
            return  # it was counted when it first came to light
        if isinstance(change, Joins) and change.event.evidence is Evidence.PROVEN:
            return
        is_accepted = change.fact.kind is FactKind.ACCEPTED
        is_inferred = is_accepted and change.fact.evidence is Evidence.INFERRED
        names = ["inferred" if is_inferred else _COUNTED[change.fact.kind]]
        names += ["upgraded"] if isinstance(change, Proves | Joins) else []
        for name in names:
            self._counts[name] = self._counts.get(name, 0) + 1

    def _enroll(self) -> int:
        """Enroll whom a request or message went to and whom one open campaign targets."""
        meant = Belonging(self.known).by_campaign()
        for slug, ids in meant.items():
            made = enrollments.enroll_all(
                self.known.tx, ids, slug, self.known.sender, {}, self.known.app.now
            )
            self.known.enrollments.update({one.candidate: [one] for one in made})
        return sum(map(len, meant.values()))

    @cached_property
    def _stops(self) -> Stops:
        return Stops(self.known, self.harmless)


def _to_tell_again(
    changes: Sequence[Change], known: Sequence[Event], *, is_elsewhere: bool, is_joined: bool
) -> list[Event]:
    """Return what an earlier reading wrote, when that must be told anew.

    A stage is the fold of events in the order of recording: when something before them comes to
    light only now, they are told again, in order; so they are when one of them has grown, or when
    the acceptance among them answers a request of another campaign, or when one of them never was,
    or when they stand beside what was logged of the same person under another entry.
    """
    news = [change.fact.at for change in changes if isinstance(change, New | Joins)]
    ours = [one for one in known if one.details.get(BY_PROOF) and one.enrollment is not None]
    is_other = any(isinstance(change, Differs | Gone) for change in changes)
    is_wrong = is_elsewhere and any(one.kind is EventKind.ACCEPTED for one in ours)
    is_late = any(one.occurred_at > min(news) for one in ours) if news else False
    return ours if is_other or is_wrong or is_late or is_joined else []


_COUNTED = {
    FactKind.INVITED: "sent",
    FactKind.WRITTEN: "sent",
    FactKind.ACCEPTED: "accepted",
    FactKind.REPLIED: "replied",
}
