"""Who we may write to, who they are known as, and what was said of them."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import date, datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import JSON, Field

from outreach.tables.base import Table


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
    # `suppressed`, `excluded` or `called` (held by the name only): cache of the suppression list
    barred: str | None = None
    created_at: datetime
    changed: int = Field(default=0, index=True)  # value of the store's counter at the last change


class Alias(Table, table=True):
    """A further strong identity of a candidate: an older slug, a second address."""

    __tablename__: ClassVar[str] = "alias"

    kind: str = Field(primary_key=True)  # `profile`, `member` or `email`
    key: str = Field(primary_key=True)
    candidate_id: int = Field(foreign_key="candidate.id", index=True)


class Observation(Table, table=True):
    """What one file said of one candidate: where each fact comes from."""

    __tablename__: ClassVar[str] = "observation"
    __table_args__: ClassVar[Any] = (
        # all that is asked of a row that was read before, without reading what it said
        sa.Index("observation_same", "digest", "candidate_id", "import_run_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    candidate_id: int = Field(foreign_key="candidate.id", index=True)
    import_run_id: int | None = Field(default=None, foreign_key="import_run.id", index=True)
    row: int | None = None
    at: datetime
    facts: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    # of the row's cells, where the same row again would tell nothing new
    digest: int | None = Field(default=None, sa_type=sa.BigInteger)


class Connection(Table, table=True):
    """Somebody's LinkedIn connection to a candidate."""

    __tablename__: ClassVar[str] = "connection"

    owner: str = Field(primary_key=True)
    candidate_id: int = Field(primary_key=True, foreign_key="candidate.id", index=True)
    connected_on: date | None = None
    evidence: str
    import_run_id: int | None = Field(default=None, foreign_key="import_run.id")


class FormerConnection(Table, table=True):
    """A day on which a file shows somebody connected who was removed and connected again since."""

    __tablename__: ClassVar[str] = "former_connection"

    owner: str = Field(primary_key=True)
    candidate_id: int = Field(primary_key=True, foreign_key="candidate.id", index=True)
    connected_on: date = Field(primary_key=True)


class Suppression(Table, table=True):
    """Never write to whoever has this identity: a keyed hash, so that it survives erasure."""

    __tablename__: ClassVar[str] = "suppression"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True)  # HMAC-SHA256 of `kind:identity`
    # `suppressed` (asked to stop, or we decided), `excluded` (from a list), `forgotten` (erased),
    # `called` (a name on a list, no more), `another` (somebody of that name whom it does not mean),
    # `given` (a handle of somebody erased)
    bar: str
    reason: str
    actor: str
    at: datetime
    lifted_at: datetime | None = None


class Suggestion(Table, table=True):
    """Two people who may be one; open until somebody says, and then kept so as not to ask again."""

    __tablename__: ClassVar[str] = "suggestion"
    __table_args__: ClassVar[Any] = (sa.UniqueConstraint("one_id", "other_id", name="pair_once"),)

    id: int | None = Field(default=None, primary_key=True)
    one_id: int = Field(foreign_key="candidate.id")  # the lower id of the two
    # none once they are one; the row of `merge` says who it was
    other_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    evidence: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # reason → what exactly
    state: str = Field(index=True)  # `open`, `confirmed` or `rejected`
    found_at: datetime
    decided_at: datetime | None = None
    decided_by: str | None = None


class Merge(Table, table=True):
    """Two people made one: both as they were, and what went from one to the other."""

    __tablename__: ClassVar[str] = "merge"

    id: int | None = Field(default=None, primary_key=True)
    kept_id: int = Field(foreign_key="candidate.id", index=True)
    gone_id: int  # nobody's id until the merge is undone
    suggestion_id: int | None = Field(default=None, foreign_key="suggestion.id")
    at: datetime
    actor: str
    before: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)  # empty once undone
    undone_at: datetime | None = None
    undone_by: str | None = None


class Notice(Table, table=True):
    """Somebody who was told what is kept about them, and why; the first time counts."""

    __tablename__: ClassVar[str] = "notice"

    candidate_id: int = Field(primary_key=True, foreign_key="candidate.id")
    at: datetime
    how: str  # `message`, or in somebody's words how else
    actor: str
    touch_id: str | None = None  # the message that carried it


class Referral(Table, table=True):
    """Who named whom."""

    __tablename__: ClassVar[str] = "referral"

    id: int | None = Field(default=None, primary_key=True)
    by_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    of_id: int | None = Field(default=None, foreign_key="candidate.id", index=True)
    event_id: int | None = Field(default=None, foreign_key="event.id")
    at: datetime
    may_name: bool = Field(default=False, sa_column_kwargs={"server_default": sa.false()})
    campaign: str | None = None  # whose step asked, or whose message was answered
