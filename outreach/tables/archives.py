"""The files that were read, and what archives show of requests and messages."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import JSON, Field

from outreach.tables.base import Table


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
    counter: int | None = None  # value of the store's counter while its people were merged


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
