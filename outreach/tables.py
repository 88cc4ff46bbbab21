"""The schema: SQLModel tables, one per noun. Rows stay in `store`; nothing else imports them.

Table classes do not validate; what comes from outside is checked in `core.intake` and in forms.
Appended and never updated: event, approval, template_version (but for `retired_at`),
template_comment, observation, import_run, audit, ssi_reading. What changes in place: a touch's
state and lease, an enrollment's stage (a cache of its events), a campaign's status, when a review
link was opened and closed, and a candidate's facts (the old ones stay as observations).
"""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import date, datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlalchemy.ext.declarative import DeferredReflection
from sqlmodel import JSON, Field, SQLModel


class Table(DeferredReflection, SQLModel):
    """What every table builds on: the columns only, made at each start.

    No row ever becomes an object of these classes, so mappers and validators are left unmade.
    """

    __abstract__ = True
    model_config = {"defer_build": True}


class Candidate(Table, table=True):
    """A person we may write to."""

    __tablename__: ClassVar[str] = "candidate"
    # of the barred only, as the migration says: see `Enrollment` for why not here
    __table_args__: ClassVar[Any] = (sa.Index("candidate_barred", "barred"),)

    id: int | None = Field(default=None, primary_key=True)
    handle: str = Field(unique=True)
    first_name: str = ""
    last_name: str = ""
    greeting_name: str | None = None
    profile_url: str | None = Field(default=None, unique=True)
    member_id: str | None = Field(default=None, unique=True)
    email: str | None = Field(default=None, unique=True)
    weak_key: str | None = Field(default=None, index=True)  # name and company, folded
    company: str | None = None
    position: str | None = None
    headline: str | None = None
    location: str | None = None
    skills: str = ""  # one a line
    language: str | None = None
    barred: str | None = None  # `suppressed` or `excluded`: cache of the suppression list
    created_at: datetime
    changed: int = Field(default=0, index=True)  # value of the store's counter at the last change


class Alias(Table, table=True):
    """A further strong identity of a candidate: an older slug, a second address."""

    __tablename__: ClassVar[str] = "alias"

    kind: str = Field(primary_key=True)  # `profile`, `member` or `email`
    key: str = Field(primary_key=True)
    candidate_id: int = Field(foreign_key="candidate.id", index=True)


class ImportRun(Table, table=True):
    """One file read: what it was and what became of its rows."""

    __tablename__: ClassVar[str] = "import_run"

    id: int | None = Field(default=None, primary_key=True)
    file_name: str
    sha256: str = Field(index=True)
    kind: str
    owner: str | None = None
    actor: str
    at: datetime
    counts: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class Observation(Table, table=True):
    """What one file said of one candidate: where each fact comes from."""

    __tablename__: ClassVar[str] = "observation"

    id: int | None = Field(default=None, primary_key=True)
    candidate_id: int = Field(foreign_key="candidate.id", index=True)
    import_run_id: int | None = Field(default=None, foreign_key="import_run.id", index=True)
    row: int | None = None
    at: datetime
    facts: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)


class Connection(Table, table=True):
    """Somebody's LinkedIn connection to a candidate."""

    __tablename__: ClassVar[str] = "connection"

    owner: str = Field(primary_key=True)
    candidate_id: int = Field(primary_key=True, foreign_key="candidate.id", index=True)
    connected_on: date | None = None
    evidence: str
    import_run_id: int | None = Field(default=None, foreign_key="import_run.id")


class Suppression(Table, table=True):
    """Never write to whoever has this identity: a keyed hash, so that it survives erasure."""

    __tablename__: ClassVar[str] = "suppression"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True)  # HMAC-SHA256 of `kind:identity`
    bar: str  # `suppressed` (asked to stop, or we decided) or `excluded` (from a list)
    reason: str
    actor: str
    at: datetime
    lifted_at: datetime | None = None


class CampaignState(Table, table=True):
    """The status of a campaign; everything else about it is in its file."""

    __tablename__: ClassVar[str] = "campaign"

    slug: str = Field(primary_key=True)
    status: str  # `running`, `paused` or `closed`
    reason: str = ""
    changed_at: datetime
    changed_by: str


class Shortlist(Table, table=True):
    """Who matches a campaign's target, in plan order: derived, rebuilt when its inputs change."""

    __tablename__: ClassVar[str] = "shortlist"

    campaign: str = Field(primary_key=True)
    inputs: str  # digest of the target, the role's texts and the store's counter
    content: bytes


class Enrollment(Table, table=True):
    """One candidate in one campaign; in one open campaign only."""

    __tablename__: ClassVar[str] = "enrollment"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint("candidate_id", "campaign", name="once_per_campaign"),
        # partial, where closed_at IS NULL: the migration says so; a dialect's option said here
        # would load all of PostgreSQL's drivers with the tables
        sa.Index("one_open_campaign", "candidate_id", unique=True),
        sa.Index("enrollment_of_campaign", "campaign", "stage"),
    )

    id: int | None = Field(default=None, primary_key=True)
    candidate_id: int | None = Field(default=None, foreign_key="candidate.id")
    campaign: str
    sender: str = Field(index=True)
    stage: str
    because: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    variants: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    created_at: datetime
    closed_at: datetime | None = None


class Touch(Table, table=True):
    """One message of one step to one candidate, from the first claim on."""

    __tablename__: ClassVar[str] = "touch"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint("enrollment_id", "step", "attempt", name="once_per_attempt"),
        sa.Index("touch_claims", "state", "claimed_until"),
    )

    id: str = Field(primary_key=True)
    enrollment_id: int = Field(foreign_key="enrollment.id")
    step: str
    attempt: int
    channel: str
    state: str
    due_at: datetime
    text: str | None = None
    text_digest: str | None = None
    template: str | None = None
    fingerprint: str | None = None
    variant: str | None = None
    personal: str | None = None
    off_template: bool = False
    language: str | None = None
    facts_digest: str | None = None
    rules_version: int | None = None
    claimed_by: str | None = None
    claimed_until: datetime | None = None
    sent_at: datetime | None = None


class Event(Table, table=True):
    """Something that happened; appended, taken back only by another event."""

    __tablename__: ClassVar[str] = "event"
    __table_args__: ClassVar[Any] = (
        sa.Index("event_of_campaign", "campaign", "kind", "occurred_at"),
        sa.Index("event_of_sender", "sender", "kind", "occurred_at"),
        sa.Index("event_of_kind", "kind", "occurred_at"),
        sa.Index("event_of_actor", "actor", "id"),
        sa.Index("event_proves", "proves", unique=True),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    occurred_at: datetime
    precision: str
    recorded_at: datetime = Field(index=True)
    actor: str
    evidence: str
    candidate_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    campaign: str | None = None
    sender: str | None = None
    enrollment_id: int | None = Field(default=None, foreign_key="enrollment.id", index=True)
    touch_id: str | None = Field(default=None, foreign_key="touch.id", index=True)
    channel: str | None = None
    step: str | None = None
    template: str | None = None
    reply: str | None = None
    undoes: int | None = Field(default=None, foreign_key="event.id", unique=True)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    proves: int | None = Field(default=None, foreign_key="event.id")


class TemplateVersion(Table, table=True):
    """A message text as submitted; approvals bind to its fingerprint."""

    __tablename__: ClassVar[str] = "template_version"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint("name", "version", name="template_version_once"),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str
    version: int
    fingerprint: str = Field(index=True)
    kind: str
    purpose: str
    language: str
    subject: str | None = None
    body: str
    author: str
    submitted_at: datetime
    retired_at: datetime | None = None
    worst_case: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    reasons: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # rule → why accepted


class Request(Table, table=True):
    """A connect request as a sender's archive shows it; kept when later archives have it no more.

    Of somebody who is no candidate (yet) it keeps whom it went to, so that it counts once they are.
    """

    __tablename__: ClassVar[str] = "request"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint("sender", "invited", "sent_at", name="request_once"),
    )

    id: int | None = Field(default=None, primary_key=True)
    sender: str = Field(index=True)
    invited: str  # the strongest key: `profile:…`, `member:…`, else `name:…`
    name: str = ""
    sent_at: datetime  # no zone is known: taken as UTC
    note_key: str = ""  # hash of the words of the note
    candidate_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    import_run_id: int | None = Field(default=None, foreign_key="import_run.id")


class Message(Table, table=True):
    """A message between a sender and a candidate, from archives; no other is ever kept."""

    __tablename__: ClassVar[str] = "message"
    __table_args__: ClassVar[Any] = (
        sa.UniqueConstraint(
            "sender", "candidate_id", "at", "is_incoming", "text_key", name="message_once"
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    sender: str
    candidate_id: int = Field(foreign_key="candidate.id", index=True)
    at: datetime
    is_incoming: bool
    channel: str  # `linkedin_message` or `inmail`
    text: str = ""
    text_key: str = ""  # hash of its words, "" for an attachment alone
    import_run_id: int | None = Field(default=None, foreign_key="import_run.id")


class Approval(Table, table=True):
    """A named approver's decision about one exact text."""

    __tablename__: ClassVar[str] = "approval"

    id: int | None = Field(default=None, primary_key=True)
    template: str = Field(index=True)
    version: int
    fingerprint: str
    facts_digest: str
    approver: str
    decision: str  # `approve`, `request_changes` or `comment`
    evidence: str
    recorded_by: str
    at: datetime
    comment: str = ""
    seen: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # previews, rules version


class TemplateComment(Table, table=True):
    """A remark on a version of a text or on one line of it; a row may resolve an earlier one."""

    __tablename__: ClassVar[str] = "template_comment"

    id: int | None = Field(default=None, primary_key=True)
    template: str = Field(index=True)
    version: int
    fingerprint: str
    line: int | None = None  # of the body, from 1; 0 is the subject, none is the whole text
    author: str
    comment: str = ""
    evidence: str
    recorded_by: str
    at: datetime
    resolves: int | None = Field(default=None, foreign_key="template_comment.id")


class ReviewLink(Table, table=True):
    """A one-time link to the review of one version by one approver; digests of its keys only."""

    __tablename__: ClassVar[str] = "review_link"

    id: int | None = Field(default=None, primary_key=True)
    token_digest: str = Field(unique=True)  # SHA-256 of the signed link
    session_digest: str | None = Field(default=None, unique=True)  # of what it was exchanged for
    template: str = Field(index=True)
    version: int
    fingerprint: str
    approver: str
    made_by: str
    made_at: datetime  # the real time, like every other time in here: a link must run out
    expires_at: datetime
    opened_at: datetime | None = None
    closed_at: datetime | None = None
    ending: str | None = None  # `replaced`, `decided` or `moved_on`


class Referral(Table, table=True):
    """Who named whom."""

    __tablename__: ClassVar[str] = "referral"

    id: int | None = Field(default=None, primary_key=True)
    by_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    of_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    event_id: int | None = Field(default=None, foreign_key="event.id")
    at: datetime


class SsiReading(Table, table=True):
    """LinkedIn's own index as read by hand, four pillars of 25."""

    __tablename__: ClassVar[str] = "ssi_reading"

    id: int | None = Field(default=None, primary_key=True)
    sender: str = Field(index=True)
    read_on: date
    brand: float
    people: float
    insights: float
    relationships: float
    total: float
    industry_rank: int | None = None
    network_rank: int | None = None
    note: str = ""
    recorded_at: datetime
    actor: str


class Audit(Table, table=True):
    """What was done, chained: each row carries the hash of the row before and of its payload."""

    __tablename__: ClassVar[str] = "audit"

    id: int | None = Field(default=None, primary_key=True)
    at: str  # ISO text, so that the hashed bytes are the stored bytes
    actor: str
    what: str
    payload: str | None = None  # canonical JSON; may be erased, its digest stays
    payload_digest: str
    previous: str
    digest: str = Field(unique=True)


class Meta(Table, table=True):
    """Small facts about the store itself: its counter, the analyser's version, done chores."""

    __tablename__: ClassVar[str] = "meta"

    key: str = Field(primary_key=True)
    value: str
