"""One-time links to reviews: only digests of what opens them are kept, never the thing itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.links import Ending, ReviewLink

link = tables.ReviewLink.metadata.tables["review_link"]


def add(
    tx: Connection, made: ReviewLink, token_digest: str, session_digest: str = ""
) -> ReviewLink:
    """Keep a new link and return it with its number."""
    row = {
        "token_digest": token_digest,
        "session_digest": session_digest or None,
        "template": made.template,
        "version": made.version,
        "fingerprint": made.fingerprint,
        "approver": made.approver,
        "made_by": made.made_by,
        "made_at": made.made_at,
        "expires_at": made.expires_at,
        "opened_at": made.opened_at,
    }
    number = int(tx.execute(link.insert().values(row).returning(link.c.id)).scalar_one())
    return replace(made, id=number)


def by_token(tx: Connection, token_digest: str) -> ReviewLink | None:
    """Return the link that a token opens; None for an unknown one."""
    return _one(tx, link.c.token_digest == token_digest)


def by_session(tx: Connection, number: int, session_digest: str) -> ReviewLink | None:
    """Return the link of this number if this session came out of it."""
    return _one(tx, (link.c.id == number) & (link.c.session_digest == session_digest))


def open_(tx: Connection, seen: ReviewLink, session_digest: str, at: datetime) -> bool:
    """Exchange a link for a session; False when somebody was faster."""
    unused = link.c.opened_at.is_(None) & link.c.closed_at.is_(None)
    opened = link.update().where(link.c.id == seen.id, unused)
    done = tx.execute(opened.values(opened_at=at, session_digest=session_digest))
    return done.rowcount == 1


def close(tx: Connection, seen: ReviewLink, ending: Ending, at: datetime) -> bool:
    """End a link; False when it was over before."""
    closed = link.update().where(link.c.id == seen.id, link.c.closed_at.is_(None))
    return tx.execute(closed.values(closed_at=at, ending=ending.value)).rowcount == 1


def replace_others(
    tx: Connection, template: str, approver: str, at: datetime, *, opened_too: bool
) -> int:
    """End every earlier link of an approver to a text, and return how many.

    With `opened_too` what they opened shows nothing any more either, whatever was decided.
    """
    theirs = (link.c.template == template) & (link.c.approver == approver)
    if opened_too:
        open_ones = link.c.closed_at.is_(None) | (link.c.ending != Ending.REPLACED.value)
    else:
        open_ones = link.c.closed_at.is_(None) & link.c.opened_at.is_(None)
    closed = link.update().where(theirs, open_ones)
    return tx.execute(closed.values(closed_at=at, ending=Ending.REPLACED.value)).rowcount


def of(tx: Connection, template: str) -> list[ReviewLink]:
    """Return every link that was ever made to a text, oldest first."""
    rows = sa.select(link).where(link.c.template == template).order_by(link.c.id)
    return [_link(row) for row in tx.execute(rows).mappings()]


def _one(tx: Connection, condition: sa.ColumnElement[bool]) -> ReviewLink | None:
    row = tx.execute(sa.select(link).where(condition)).mappings().first()
    return _link(row) if row else None


def _link(row: RowMapping) -> ReviewLink:
    return ReviewLink(
        id=row["id"],
        template=row["template"],
        version=row["version"],
        fingerprint=row["fingerprint"],
        approver=row["approver"],
        made_by=row["made_by"],
        made_at=row["made_at"],
        expires_at=row["expires_at"],
        opened_at=row["opened_at"],
        closed_at=row["closed_at"],
        ending=Ending(row["ending"]) if row["ending"] else None,
    )
