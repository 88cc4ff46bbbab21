"""Somebody enrolled: what comes next, and every code that holds it back, in order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from outreach.core.planner.drafts import Held
from outreach.core.planner.people import has
from outreach.core.planner.sieve import accepts_new
from outreach.core.planner.situation import Enrolled, Roster, Situation
from outreach.core.plans import HeldCode
from outreach.core.rules import ERROR, RULES, severity_of
from outreach.core.sequences import ANSWER, KEEP_IN_TOUCH, MESSAGES, Kind, Next, next_step
from outreach.core.words import Channel, EventKind, When

#: One follow-up and two nudges.
MOST_MESSAGES = 3

#: What may go on while a campaign is paused or closed.
_GOES_ON = {"paused": {Kind.ANSWER}, "closed": {Kind.ANSWER, Kind.WITHDRAW}}


@dataclass(frozen=True)
class Case:
    """One enrolled person's next step, with all that holds it back before any cap."""

    roster: Roster
    enrolled: Enrolled
    next: Next
    holds: Mapping[HeldCode, tuple[date | None, str]]  #: code → until and detail, in order

    @property
    def is_free(self) -> bool:
        """Say whether nothing holds the person back but perhaps a cap."""
        return not self.holds

    def with_text_of(self, situation: Situation) -> Case:
        """Return the case held back, too, when its text cannot be made."""
        unready = situation.unready.get((self.roster.slug, self.enrolled.candidate))
        if unready is None or unready.code in self.holds:
            return self
        held = {**self.holds, unready.code: (None, unready.detail)}
        return replace(self, holds={code: held[code] for code in HeldCode if code in held})

    def held(self) -> list[Held]:
        """Return every reason for holding the person back, the one that counts first."""
        one, slug, step = self.enrolled.candidate, self.roster.slug, self.next.step
        return [Held(one, slug, step, code, *why) for code, why in self.holds.items()]

    @property
    def is_first_contact(self) -> bool:
        """Say whether the person is new all the same: claimed, but never written to."""
        return self.next.kind is Kind.CONNECT


def cases(situation: Situation, roster: Roster) -> Iterator[Case]:
    """Yield the case of everybody enrolled for whom something is left to do."""
    for enrolled in roster.enrolled:
        coming = _next(situation, roster, enrolled)
        if coming is not None:
            yield _case(situation, roster, enrolled, coming)


def _next(situation: Situation, roster: Roster, enrolled: Enrolled) -> Next | None:
    history, campaign = enrolled.history, roster.campaign
    coming = next_step(campaign, history, situation.days, situation.now)
    if coming is None and history.campaign_closed_at is not None:
        # what would have come is shown as held back by the closing
        was_open = replace(history, campaign_closed_at=None)
        return next_step(campaign, was_open, situation.days, situation.now)
    return coming


def _case(situation: Situation, roster: Roster, enrolled: Enrolled, coming: Next) -> Case:
    held = dict(_held(situation, roster, enrolled, coming))
    return Case(roster, enrolled, coming, {code: held[code] for code in HeldCode if code in held})


_Why = tuple[HeldCode, tuple[date | None, str]]


def _held(situation: Situation, roster: Roster, enrolled: Enrolled, coming: Next) -> Iterator[_Why]:
    yield from _by_person(situation, roster, enrolled, coming)
    yield from _by_campaign(situation, roster, coming)
    yield from _by_text(situation, roster, enrolled, coming)
    yield from _by_time(situation, coming)


def _by_person(
    situation: Situation, roster: Roster, enrolled: Enrolled, coming: Next
) -> Iterator[_Why]:
    one = enrolled.candidate
    yield from _bars(situation, one, is_task=coming.step == KEEP_IN_TOUCH)
    if coming.kind is Kind.CONNECT:
        yield from _by_list(roster, one)
    if coming.kind in (Kind.CONNECT, Kind.FOLLOW_UP):
        if has(situation.doubtful, one):
            yield HeldCode.DOUBTFUL_DOUBLE, (None, "")
        free = situation.free_on(one, own=roster.slug)
        if coming.channel is Channel.LINKEDIN_CONNECT:
            free = max(free, situation.rested_on(one))
        if free > situation.today:
            yield HeldCode.CONTACTED_LATELY, (free, "")
        if coming.channel is Channel.LINKEDIN_CONNECT and one in situation.requested:
            yield HeldCode.WAITING_ACCEPTANCE, (None, "")
    if enrolled.has_unknown_touch:
        yield HeldCode.UNKNOWN_OUTCOME, (None, "")
    if until := situation.snoozed_until(one) or _named_day(situation, coming, one):
        yield HeldCode.SNOOZED, (until, "")


def _named_day(situation: Situation, coming: Next, one: int) -> date | None:
    """Return the day somebody new here named when they said "not now" to another role."""
    return situation.not_before(one) if coming.kind is Kind.CONNECT else None


def _bars(situation: Situation, one: int, *, is_task: bool) -> Iterator[_Why]:
    if has(situation.suppressed, one):
        yield HeldCode.SUPPRESSED, (None, "")
    if has(situation.excluded, one) or (has(situation.ours, one) and not is_task):
        yield HeldCode.EXCLUDED, (None, "")
    if is_task and any(has(roster.rejected, one) for roster in situation.rosters):
        yield HeldCode.REJECTED, (None, "")


def _by_list(roster: Roster, one: int) -> Iterator[_Why]:
    for code in (HeldCode.EXCLUDED_COMPANY, HeldCode.PLACE_UNKNOWN):
        if has(roster.shortlist.holds.get(code, 0), one):
            yield code, (None, "")


def _by_campaign(situation: Situation, roster: Roster, coming: Next) -> Iterator[_Why]:
    if _is_stopped(situation, roster, coming):
        starts = roster.campaign.starts
        until = starts if starts and starts > situation.today else None
        yield HeldCode.CAMPAIGN_CLOSED, (until, "")
    if coming.code is HeldCode.ALREADY_CONNECTED:
        yield HeldCode.ALREADY_CONNECTED, (None, "")


def _is_stopped(situation: Situation, roster: Roster, coming: Next) -> bool:
    if roster.status == "running":
        return coming.kind is Kind.CONNECT and not accepts_new(roster, situation)
    step = roster.campaign.step(coming.step)
    is_closing_word = step is not None and step.when is When.CAMPAIGN_CLOSED
    if roster.status == "closed" and is_closing_word:
        return False
    return coming.kind not in _GOES_ON[roster.status]


def _by_text(
    situation: Situation, roster: Roster, enrolled: Enrolled, coming: Next
) -> Iterator[_Why]:
    if coming.step != ANSWER and coming.step in roster.unapproved:
        yield HeldCode.NOT_APPROVED, (None, roster.unapproved[coming.step])
    if situation.brakes and coming.kind is Kind.CONNECT:
        yield HeldCode.RULE, (None, _braked(situation))
    if _had_enough(situation, roster, enrolled, coming):
        yield HeldCode.RULE, (None, f"P07: {MOST_MESSAGES} messages went out and nothing came back")
    unready = situation.unready.get((roster.slug, enrolled.candidate))
    if unready is not None:
        yield unready.code, (None, unready.detail)


def _braked(situation: Situation) -> str:
    first = situation.brakes[0]
    return f"{first.rule}: {first.says}"


def _had_enough(situation: Situation, roster: Roster, enrolled: Enrolled, coming: Next) -> bool:
    """Say whether somebody got all the messages that P07 allows; a closing word is none of them."""
    step = roster.campaign.step(coming.step)
    is_closing_word = step is not None and step.when is When.CAMPAIGN_CLOSED
    if coming.kind is not Kind.FOLLOW_UP or is_closing_word:
        return False
    events = enrolled.history.events
    sent = sum(event.kind is EventKind.SENT and event.channel in MESSAGES for event in events)
    return sent >= MOST_MESSAGES and severity_of(RULES["P07"], situation.severities) == ERROR


def _by_time(situation: Situation, coming: Next) -> Iterator[_Why]:
    until = situation.days.day(coming.due_at) if coming.due_at else None
    is_today = until is not None and until <= situation.today
    if is_today or coming.code is HeldCode.ALREADY_CONNECTED:
        return
    waits = coming.code is HeldCode.WAITING_ACCEPTANCE
    yield HeldCode.WAITING_ACCEPTANCE if waits else HeldCode.WAITING_DELAY, (until, "")
