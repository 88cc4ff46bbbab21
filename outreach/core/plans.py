"""What a plan is: who is written to today and why, and who is held back and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from outreach.core.words import Channel


class HeldCode(StrEnum):
    """Why somebody is held back, permanent to transient; the first that applies is the code."""

    SUPPRESSED = "suppressed"
    EXCLUDED = "excluded"
    EXCLUDED_COMPANY = "excluded_company"
    REJECTED = "rejected"
    CAMPAIGN_CLOSED = "campaign_closed"
    DOUBTFUL_DOUBLE = "doubtful_double"
    IN_OTHER_CAMPAIGN = "in_other_campaign"
    ALREADY_CONNECTED = "already_connected"
    PLACE_UNKNOWN = "place_unknown"
    CONTACTED_LATELY = "contacted_lately"
    NOT_APPROVED = "not_approved"
    MISSING_VALUE = "missing_value"
    RULE = "rule"
    UNKNOWN_OUTCOME = "unknown_outcome"
    SNOOZED = "snoozed"
    WAITING_ACCEPTANCE = "waiting_acceptance"
    WAITING_DELAY = "waiting_delay"
    COMPANY_LIMIT = "company_limit"
    AWAY = "away"
    HOLIDAY = "holiday"
    OUTSIDE_HOURS = "outside_hours"
    NOTE_BUDGET = "note_budget"
    CAP_WEEK = "cap_week"
    CAP_DAY = "cap_day"
    CAP_MESSAGES = "cap_messages"


@dataclass(frozen=True, slots=True)
class Budget:
    """How much of a cap is used; `cap` None means without limit."""

    cap: int | None
    used: int

    @property
    def left(self) -> int | None:
        """Return what may still go out; None is without limit."""
        return None if self.cap is None else max(0, self.cap - self.used)


@dataclass(frozen=True, slots=True)
class PlannedTouch:
    """One line of today's plan. `text` is the approved text with this person's values."""

    touch: str  #: hash of campaign, candidate, step and attempt
    candidate: int
    handle: str
    name: str
    campaign: str
    step: str
    attempt: int
    channel: Channel
    due_at: datetime
    template: str | None
    fingerprint: str | None
    variant: str | None
    text: str | None
    length: int
    limit: int | None
    because: Mapping[str, object] = field(default_factory=dict)
    kind: str = "connect"  #: `answer`, `follow_up`, `connect`, `withdraw` or `task`: the order
    version: int | None = None  #: of the template
    language: str | None = None  #: of the text
    facts_digest: str | None = None  #: of the role facts that the text prints
    personal: bool = False  #: the card waits for the recruiter's own line
    occasion: str = ""  #: what an answer answers, see `core.answering`


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Somebody not written to today: why, until when, and the way out."""

    candidate: int
    handle: str
    campaign: str
    step: str
    code: HeldCode
    until: date | None
    explanation: str
    try_: str


@dataclass(frozen=True, slots=True)
class PlanWarning:
    """What a plan is warned of: nobody is held back by it."""

    rule: str
    severity: str  #: `error`, `warn` or `info`, as the settings say
    message: str  #: with the numbers
    try_: str
    people: tuple[str, ...] = ()  #: handles of those it is about


@dataclass(frozen=True, slots=True)
class Plan:
    """Today for one sender. The same store, files and time give the same plan."""

    day: date
    sender: str
    budgets: Mapping[
        str, Budget
    ]  #: connects_day, connects_week, notes_month, messages_day, emails_day
    touches: tuple[PlannedTouch, ...]
    held_back: tuple[HeldBack, ...]  #: a sample; the counts are complete
    held_back_counts: Mapping[HeldCode, int]
    warnings: tuple[PlanWarning, ...] = ()
