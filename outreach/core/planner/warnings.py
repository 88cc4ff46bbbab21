"""What a plan had better be warned of: rules that hold nobody back, each with its numbers.

A warning is about the account and about the people of today; nobody else is looked at, so that a
list of a million costs nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from outreach.core.campaigns import Campaign
from outreach.core.guardrails.alarms import MOST_OPEN, OLD_DAYS, stock
from outreach.core.planner.listing import number
from outreach.core.planner.situation import Roster, Situation
from outreach.core.planner.zones import local_time
from outreach.core.plans import PlannedTouch, PlanWarning
from outreach.core.rules import INFO, RULES, severity_of
from outreach.core.sequences import Kind, pending_since
from outreach.core.weak_keys import company_key
from outreach.core.words import Candidate, Channel, Event, EventKind, Precision

HOUR = timedelta(hours=1)
MOST_IN_AN_HOUR = 8  #: requests
MOST_OF_ONE_TEXT = 10  #: in an hour
MOST_OF_ONE_COMPANY = 3  #: in a week
FIRST_HOUR, LAST_HOUR = 8, 18  #: of the person's day
FRIDAY, SATURDAY = 4, 5
ANSWER_DAYS, FOLLOW_UP_DAYS = 1, 2  #: working days
_LONG = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL, Channel.EMAIL})  # room for a notice
ARCHIVE_AGE = timedelta(days=7)  # a sender is reminded weekly
ASK_FOR_ARCHIVE = "ask LinkedIn for a copy of the data, then: outreach import FILE.zip"
LISTED = 50  #: requests to take back that are named at once

#: Where a brake is looked at, and let go.
BRAKES = "outreach rules brakes"


@dataclass(frozen=True)
class Today:
    """One sender's plan and all that a warning needs to know of its people."""

    situation: Situation
    touches: Sequence[PlannedTouch]
    people: Mapping[int, Candidate]  #: of the touches, and of everybody enrolled
    told: Collection[int] = ()  #: of the touches' people: who was told what is kept about them
    archive_at: datetime | None = None  #: when the sender's last archive was made

    def warnings(self) -> tuple[PlanWarning, ...]:
        """Return what the plan had better be warned of, in the order of the rules."""
        found = (
            *self._crowded_hour(),
            *self._stock(),
            *self._far_from_daytime(),
            *self._one_company(),
            *self._brake(),
            *self._overdue(),
            *self._one_text(),
            *self._consent(),
            *self._untold(),
            *self._unproven(),
        )
        return tuple(sorted(found, key=lambda one: one.rule))

    def _warning(
        self,
        rule: str,
        message: str,
        try_: str,
        people: Iterable[int] = (),
        *,
        own: str = "",
    ) -> PlanWarning:
        severity = severity_of(RULES[rule], self.situation.severities, own)
        handles = (self.people[one].handle for one in people if one in self.people)
        return PlanWarning(rule, severity, message, try_, tuple(handles))

    # the account

    @cached_property
    def _last_hour(self) -> list[Event]:
        now = self.situation.now
        return [
            event
            for event in self.situation.sent
            if event.precision is Precision.SECOND and now - HOUR < event.occurred_at <= now
        ]

    def _crowded_hour(self) -> Iterator[PlanWarning]:
        requests = [e for e in self._last_hour if e.channel is Channel.LINKEDIN_CONNECT]
        if len(requests) < MOST_IN_AN_HOUR or not self._planned(Channel.LINKEDIN_CONNECT):
            return
        oldest = sorted(event.occurred_at for event in requests)[-MOST_IN_AN_HOUR]
        at = (oldest + HOUR).astimezone(self.situation.days.zone)
        said = f"{len(requests)} requests went out within the hour; the next may go at {at:%H:%M}."
        yield self._warning("P02", said, "outreach next, when that time has come")

    def _stock(self) -> Iterator[PlanWarning]:
        waits = sorted(self._open_requests())
        alarm = stock([since for since, _ in waits], self.situation.now)
        if alarm is None:
            return
        before = self.situation.now - timedelta(days=OLD_DAYS)
        is_full = len(waits) > MOST_OPEN
        shown = [one for since, one in waits if is_full or since < before]
        shown = shown[:LISTED] if is_full else shown
        first = self.people[shown[0]].handle if shown[0] in self.people else "PERSON"
        yield self._warning("P04", alarm.says, f"outreach log withdrawn {first}", shown)

    def _open_requests(self) -> Iterator[tuple[datetime, int]]:
        for roster in self._own:
            for enrolled in roster.enrolled:
                since = pending_since(enrolled.history, roster.campaign)
                if since is not None:
                    yield since, enrolled.candidate

    def _brake(self) -> Iterator[PlanWarning]:
        running = [
            one.slug for one in self._own if one.campaign.sequence and one.status == "running"
        ]
        pause = f"outreach campaigns pause {running[0]}" if len(running) == 1 else "outreach stats"
        for alarm in self.situation.alarms:
            is_braked = alarm in self.situation.brakes
            then = "Nobody new is written to: change" if is_braked else "Change"
            look = f"outreach templates show {alarm.text}" if alarm.text else pause
            said = f"{alarm.says} {then} the text or the people before more go out."
            if until := self.situation.lifted.get((alarm.rule, alarm.text)):
                said = f"{alarm.says} Its brake was let go by hand until {until:%-d %b}."
            yield self._warning(alarm.rule, said, BRAKES if is_braked else look)

    def _consent(self) -> Iterator[PlanWarning]:
        sender, days = self.situation.sender, self.situation.approval_days
        silent = [one.slug for one in self._own if self._is_signed_unseen(one.campaign)]
        oldest = self.situation.today - timedelta(days=days)
        if not silent or (sender.consent and sender.consent >= oldest):
            return
        on_record = "no consent of theirs is on record"
        if sender.consent:
            on_record = f"their consent of {sender.consent:%-d %b %Y} is over {days} days old"
        said = f"{sender.name} is no approver of {', '.join(silent)}, and {on_record}."
        yield self._warning("P17", said, "outreach rules show P17")

    # the people of today

    def _far_from_daytime(self) -> Iterator[PlanWarning]:
        late = [one.candidate for one in self._with_words if self._is_out_of_hours(one)]
        if late:
            who = "one person" if len(late) == 1 else f"{len(late)} people"
            said = f"Where {who} of today's live it is before 8, after 18, or the weekend."
            yield self._warning("P09", said, "outreach next, and k for them", late)
        if self._with_words and self.situation.today.weekday() == FRIDAY:
            said = "It is Friday: what goes out today is answered a little less."
            yield self._warning("P09", said, "outreach rules show P09", own=INFO)

    def _is_out_of_hours(self, touch: PlannedTouch) -> bool:
        person = self.people.get(touch.candidate)
        there = local_time(person, self.situation.now) if person else None
        if there is None:
            return False
        return there.weekday() >= SATURDAY or not FIRST_HOUR <= there.hour < LAST_HOUR

    def _one_company(self) -> Iterator[PlanWarning]:
        written = Counter(self.situation.written_to)
        today: dict[int, list[int]] = {}
        for touch in self.touches:
            company = self.people[touch.candidate].company if touch.candidate in self.people else ""
            if touch.kind == Kind.CONNECT and (key := company_key(company or "")):
                today.setdefault(number(key), []).append(touch.candidate)
        for company_number, people in today.items():
            many = written[company_number] + len(people)
            if many > MOST_OF_ONE_COMPANY:
                name = self.people[people[0]].company
                said = f"{many} people of {name} in a week, with today's."
                yield self._warning("P12", said, "outreach rules show P12", people)

    def _overdue(self) -> Iterator[PlanWarning]:
        late = [one.candidate for one in self.touches if self._is_overdue(one)]
        if late:
            who = "1 person waits" if len(late) == 1 else f"{len(late)} people wait"
            said = f"{who} longer than promised: answers within a day, follow-ups within two."
            yield self._warning("P15", said, "outreach next", late)

    def _is_overdue(self, touch: PlannedTouch) -> bool:
        allowed = {Kind.ANSWER.value: ANSWER_DAYS, Kind.FOLLOW_UP.value: FOLLOW_UP_DAYS}
        since = touch.because.get("at")
        follows = touch.kind == Kind.ANSWER or touch.because.get("after") == "accepted"
        if touch.kind not in allowed or not follows or not since:
            return False
        days = self.situation.days
        day = _day(str(since), str(touch.because.get("precision", "")), self.situation)
        return days.add(day, allowed[touch.kind]) < self.situation.today

    def _one_text(self) -> Iterator[PlanWarning]:
        sent = Counter(event.template for event in self._last_hour if event.template)
        for name, many in sorted(sent.items()):
            next_ones = [one.candidate for one in self._with_words if one.template == name]
            if many >= MOST_OF_ONE_TEXT and next_ones:
                said = f"'{name}' went to {many} people within the hour: give the next ones a line."
                yield self._warning("P16", said, "outreach next, and e on each card", next_ones)

    def _untold(self) -> Iterator[PlanWarning]:
        sender = self.situation.sender
        silent = [
            one.candidate
            for one in self.touches
            if sender.notice
            and one.channel in _LONG
            and one.text
            and one.candidate not in self.told
            and not sender.tells_privacy_in(one.text)
        ]
        if silent:
            who = "1 person gets" if len(silent) == 1 else f"{len(silent)} people get"
            said = f"{who} the first long message without being told what is kept about them."
            yield self._warning("P21", said, "{{ privacy.notice }} in that text", silent)

    def _unproven(self) -> Iterator[PlanWarning]:
        now, at = self.situation.now, self.archive_at
        enrolled = (who for roster in self._own for who in roster.enrolled)
        written = (
            event.kind is EventKind.SENT and now - event.occurred_at >= ARCHIVE_AGE
            for who in enrolled
            for event in who.history.events
        )
        if (at is None or now - at >= ARCHIVE_AGE) and any(written):
            came = "never came" if at is None else f"is {(now - at).days} days old"
            said = f"The LinkedIn archive of {self.situation.sender.name} {came}."
            yield self._warning("P24", f"{said} The next takes up to three days.", ASK_FOR_ARCHIVE)

    @cached_property
    def _with_words(self) -> list[PlannedTouch]:
        return [one for one in self.touches if one.text or one.kind == Kind.ANSWER]

    def _planned(self, channel: Channel) -> bool:
        return any(one.channel is channel for one in self.touches)

    def _is_signed_unseen(self, campaign: Campaign) -> bool:
        """Say whether a text of today goes out in a name that did not have to approve it."""
        return any(
            one.template and not campaign.asks_its_sender(one.template)
            for one in self.touches
            if one.campaign == campaign.slug
        )

    @cached_property
    def _own(self) -> list[Roster]:
        sender = self.situation.sender.slug
        return [one for one in self.situation.in_rank if one.campaign.sender == sender]


def _day(at: str, precision: str, situation: Situation) -> date:
    moment = datetime.fromisoformat(at)
    kind = Precision(precision) if precision else Precision.SECOND
    return situation.days.day_of(Event(EventKind.NOTED, moment, moment, "", precision=kind))
