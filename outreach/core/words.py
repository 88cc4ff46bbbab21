"""The glossary: one word per thing, used in code, commands, columns, pages and documents.

Enumerations say which values a word may take; frozen values say what is known of a thing. They
travel between the layers; database rows never do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from outreach.core.shown_names import shown_name


class Stage(StrEnum):
    """Where an enrollment stands; the legal moves are in `core.states`."""

    IDENTIFIED = "identified"  #: on the list, nothing sent
    INVITED = "invited"  #: a connect request is out
    CONNECTED = "connected"  #: accepted, or connected before
    FOLLOWED_UP = "followed_up"  #: the first message after the connection went out
    REPLIED = "replied"  #: answered in any channel
    CLOSED = "closed"  #: finished, with a reason
    REJECTED = "rejected"  #: not a fit, before contact
    WITHDRAWN = "withdrawn"  #: the request was taken back
    EXPIRED = "expired"  #: no answer in time
    OPTED_OUT = "opted_out"  #: never write again


class Channel(StrEnum):
    """How a step reaches a person; everything on LinkedIn is done by hand."""

    LINKEDIN_CONNECT = "linkedin_connect"
    LINKEDIN_MESSAGE = "linkedin_message"
    LINKEDIN_WITHDRAW = "linkedin_withdraw"
    INMAIL = "inmail"
    EMAIL = "email"
    TASK = "task"


class When(StrEnum):
    """The condition under which a step of the sequence applies."""

    ALWAYS = "always"
    ALREADY_CONNECTED = "already_connected"
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    NO_REPLY = "no_reply"
    CAMPAIGN_CLOSED = "campaign_closed"
    REFERRED = "referred"  #: somebody named the person, and may be named to them
    SUGGESTED = "suggested"  #: somebody named the person, who may not be named to them
    NAMED_SOMEBODY = "named_somebody"  #: the person named somebody: our thanks
    SAID_NO = "said_no"  #: the person said no, and not: never again
    COLLEAGUE_KNOWS = "colleague_knows"  #: a colleague may introduce us


#: In an event's details: the colleague to whom the words went, who was asked to introduce us.
ASKED = "asked"


class Evidence(StrEnum):
    """How a fact is known."""

    CLAIMED = "claimed"  #: a person said so
    PROVEN = "proven"  #: LinkedIn's file, a mailbox, a receipt or a signed link shows it
    INFERRED = "inferred"  #: it follows from something else


class Precision(StrEnum):
    """How exactly the time of an event is known."""

    DAY = "day"
    SECOND = "second"


class ReplyClass(StrEnum):
    """What a reply says; an auto-reply is not a reply."""

    INTERESTED = "interested"
    NOT_NOW = "not_now"
    NO = "no"
    REFERRAL = "referral"
    QUESTION = "question"
    OPT_OUT = "opt_out"
    AUTO_REPLY = "auto_reply"


class EventKind(StrEnum):
    """What happened; events are appended and never changed."""

    SENT = "sent"
    SENT_OUTSIDE = "sent_outside"  #: written without a planned touch; counts for caps, cool-downs
    NOT_SENT = "not_sent"
    ACCEPTED = "accepted"
    REPLIED = "replied"
    DECLINED = "declined"
    REFERRAL = "referral"
    WITHDRAWN = "withdrawn"
    STOP = "stop"  #: the person asked never to be written to again; no undo
    NEVER = "never"  #: we decided never to write again; can be undone
    APPLIED = "applied"
    INTERVIEW = "interview"
    OFFER = "offer"
    HIRED = "hired"
    REJECTED = "rejected"
    SNOOZED = "snoozed"
    NOTED = "noted"
    PLANNED = "planned"  #: somebody wants this person written to by hand: a task
    EXPIRED = "expired"
    CLOSED = "closed"
    UNDONE = "undone"  #: takes back the event named in `undoes`
    PROVEN = "proven"  #: shows that the event named in `proves` happened, and when


class TouchState(StrEnum):
    """Where a touch stands between the first claim and the end."""

    CLAIMED = "claimed"  #: shown to somebody until the lease ends, then free again
    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"  #: may or may not have gone out; a person or evidence decides


class TemplateKind(StrEnum):
    """What a text is for on the site or in the mail; decides its length limit."""

    CONNECT_NOTE = "connect_note"
    LINKEDIN_MESSAGE = "linkedin_message"
    INMAIL = "inmail"
    EMAIL = "email"


class Purpose(StrEnum):
    """Which moment of the conversation a text is for; decides which rules apply."""

    FIRST_CONTACT = "first_contact"
    KNOWN_PERSON = "known_person"
    FOLLOW_UP = "follow_up"
    NUDGE = "nudge"
    INTRODUCTION = "introduction"
    THANK_YOU = "thank_you"
    CLOSING = "closing"
    ANSWER = "answer"


class TemplateState(StrEnum):
    """Where the newest version of a text stands."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    CHANGES_REQUESTED = "changes_requested"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person we may write to. Texts are cleaned but never guessed; unknown is None."""

    id: int
    handle: str  #: short, stable, typed on the command line: `william-obrien-2`
    first_name: str = ""
    last_name: str = ""
    greeting_name: str | None = None  #: the name to say hello with; None when unsure
    profile_url: str | None = None  #: canonical `https://www.linkedin.com/in/<slug>`
    member_id: str | None = None  #: `ACoAA…`, keeps its case, never equals a slug
    email: str | None = None
    company: str | None = None
    position: str | None = None
    headline: str | None = None
    location: str | None = None
    skills: tuple[str, ...] = ()
    language: str | None = None  #: ISO 639-1, when a file says so

    @property
    def name(self) -> str:
        """Return the full name as shown; the handle for somebody without a name."""
        return shown_name(self.first_name, self.last_name) or self.handle

    @property
    def written_name(self) -> str:
        """Return the full name as its two columns have it, by which it is compared."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def identity(self) -> str:
        """Return the strongest identity, the one ties are broken by."""
        return self.profile_url or self.member_id or self.email or self.handle


@dataclass(frozen=True, slots=True)
class Connection:
    """Somebody (a sender or a colleague) is connected to a candidate on LinkedIn."""

    owner: str
    candidate: int
    connected_on: date | None = None
    evidence: Evidence = Evidence.PROVEN


@dataclass(frozen=True, slots=True)
class Enrollment:
    """One candidate in one campaign."""

    id: int
    candidate: int
    campaign: str
    sender: str
    stage: Stage = Stage.IDENTIFIED
    because: Mapping[str, object] = field(default_factory=dict)  #: why this person matched
    variants: Mapping[str, str] = field(default_factory=dict)  #: step → template, once assigned
    created_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Touch:
    """One message (or task) of one step to one candidate, from the first claim on."""

    id: str  #: hash of campaign, candidate, step and attempt
    enrollment: int
    candidate: int
    campaign: str
    step: str
    attempt: int
    channel: Channel
    sender: str
    state: TouchState
    due_at: datetime
    text: str | None = None  #: exactly what was shown and sent
    text_digest: str | None = None  #: SHA-256 of `text`
    template: str | None = None
    fingerprint: str | None = None
    variant: str | None = None
    personal: str | None = None  #: the recruiter's own line
    off_template: bool = False  #: rewritten beyond that line: the exact text was not approved
    language: str | None = None  #: of the text
    facts_digest: str | None = None  #: of the role facts that the text prints
    rules_version: int | None = None  #: of the rules that judged it
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. `occurred_at` is when, `recorded_at` is when we learned of it."""

    kind: EventKind
    occurred_at: datetime
    recorded_at: datetime
    actor: str
    id: int = 0
    precision: Precision = Precision.SECOND
    evidence: Evidence = Evidence.CLAIMED
    candidate: int | None = None
    campaign: str | None = None
    sender: str | None = None
    enrollment: int | None = None
    touch: str | None = None
    channel: Channel | None = None  #: of the message sent or answered
    step: str | None = None
    template: str | None = None
    reply: ReplyClass | None = None  #: what a `replied` event said
    undoes: int | None = None
    proves: int | None = None
    details: Mapping[str, object] = field(default_factory=dict)  #: reason, until, text, …


@dataclass(frozen=True, slots=True)
class Template:
    """One message text as written in `templates/<name>.j2`."""

    name: str
    kind: TemplateKind
    purpose: Purpose
    language: str
    body: str
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """A template as submitted: the snapshot that approvals bind to."""

    template: Template
    version: int
    fingerprint: str  #: SHA-256, see `core.approvals.fingerprint`
    author: str
    submitted_at: datetime
    retired_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """A named approver's decision about one exact text."""

    template: str
    fingerprint: str
    approver: str
    decision: str  #: `approve` or `request_changes`
    evidence: Evidence
    recorded_by: str
    at: datetime
    facts_digest: str = ""  #: digest of the role facts the text printed when it was approved
    comment: str = ""
    version: int = 0  #: of the template; a text submitted again is looked at again
    own_text: bool = False  #: the approver wrote it, which only `solo` allows
    rules_version: int = 0  #: of the rules it passed
    previews: tuple[int, ...] = ()  #: people whose message was looked at


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on a version of a text or on one line of it; it decides nothing."""

    template: str
    version: int
    fingerprint: str
    author: str
    comment: str
    at: datetime
    id: int = 0
    line: int | None = None  #: of the body, from 1; 0 is the subject, None the whole text
    evidence: Evidence = Evidence.CLAIMED
    recorded_by: str = ""
    resolved_by: str = ""  #: who said that it is settled; empty while it is open
    resolved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in what a person wrote: a value, so that all are shown at once."""

    message: str
    file: str = ""
    line: int | None = None
    try_: str = ""
    severity: str = "error"  #: `error`, `warn` or `info`
    rule: str = ""
    column: int | None = None

    @property
    def where(self) -> str:
        """Return `file:line:column`, as far as known."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}:{self.column}" if self.line and self.column else place
