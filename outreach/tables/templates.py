"""Texts, and what was said and decided about them."""

# without `from __future__ import annotations`: texts would have to be read as types at each start

from datetime import datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import JSON, Field

from outreach.tables.base import Table


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
