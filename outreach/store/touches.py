"""Touches: claimed before anything leaves, recorded as sent once; every step compare-and-set."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping

from outreach import tables
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import Channel, Touch, TouchState
from outreach.store.bulk import chunks, is_in
from outreach.store.upserts import insert

LEASE = timedelta(minutes=15)

touch = tables.Touch.metadata.tables["touch"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
person = tables.Candidate.metadata.tables["candidate"]
_FROZEN_AT_CLAIM = (
    "due_at", "text", "text_digest", "template", "fingerprint", "variant", "personal",
    "off_template", "language", "facts_digest", "rules_version", "claimed_by", "claimed_until",
)  # fmt: skip


def claim(
    tx: Connection, wanted: Touch, user: str, lease_now: datetime, *, lease: timedelta = LEASE
) -> Touch:
    """Reserve a touch for `user`; ChangedMeanwhile when it is somebody else's or already sent.

    A claim whose lease ended is free; the user's own is renewed, with the text as it is wanted now.
    Nobody else may have any card of the same person. `lease_now` is the real clock, never a pinned
    one.
    """
    hold(tx, [wanted.candidate])
    for other in claimed_for(tx, wanted.candidate, lease_now):
        if other.claimed_by != user:
            raise _taken(other, user)
    row = _row(wanted) | {
        "state": TouchState.CLAIMED.value,
        "claimed_by": user,
        "claimed_until": lease_now + lease,
    }
    claimed = (
        insert(tx, touch)
        .values(row)
        .on_conflict_do_update(
            index_elements=[touch.c.id],
            set_={name: row[name] for name in _FROZEN_AT_CLAIM},
            where=_free_for(user, lease_now),
        )
        .returning(touch.c.id)
    )
    if tx.execute(claimed).first() is None:
        raise _taken(get(tx, wanted.id), user)
    return replace(
        wanted,
        state=TouchState.CLAIMED,
        claimed_by=user,
        claimed_until=lease_now + lease,
        sent_at=None,
    )


def notes_of(tx: Connection, sender: str) -> dict[int, str]:
    """Return the words that went out with a sender's connect requests, by enrollment."""
    rows = (
        sa.select(touch.c.enrollment_id, touch.c.text)
        .join(enrollment, enrollment.c.id == touch.c.enrollment_id)
        .where(
            enrollment.c.sender == sender,
            touch.c.channel == Channel.LINKEDIN_CONNECT.value,
            touch.c.text.is_not(None),
        )
    )
    return {one: text for one, text in tx.execute(rows)}  # noqa: C416


def templates_sent(tx: Connection, person: int) -> set[str]:
    """Return the names of the texts that somebody got from us, in any campaign."""
    sent = (
        sa.select(touch.c.template)
        .join(enrollment, enrollment.c.id == touch.c.enrollment_id)
        .where(touch.c.state == TouchState.SENT.value, touch.c.template.is_not(None))
    )
    return set(tx.execute(sent.where(enrollment.c.candidate_id == person)).scalars())


def texts_sent(tx: Connection, people: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Return what each of these people got from us, as it was sent, the oldest first."""
    found: dict[int, list[str]] = {}
    sent = (
        sa.select(enrollment.c.candidate_id, touch.c.text)
        .join(enrollment, enrollment.c.id == touch.c.enrollment_id)
        .where(touch.c.state == TouchState.SENT.value, touch.c.text != "")
        .order_by(touch.c.sent_at, touch.c.enrollment_id, touch.c.step, touch.c.attempt)
    )
    for part in chunks(people):
        for one, text in tx.execute(sent.where(is_in(tx, enrollment.c.candidate_id, part))):
            found.setdefault(one, []).append(text)
    return {one: tuple(texts) for one, texts in found.items()}


def hold(tx: Connection, people: Iterable[int], senders: Iterable[str] = ()) -> None:
    """Let only this transaction write about these people, and use up these senders' caps.

    Held on PostgreSQL; SQLite has one writer at a time anyway. Always in the same order (senders,
    then people, then their enrollments), so that no two transactions wait for each other.
    ChangedMeanwhile when one of them is no more, merged or forgotten while this waited.
    """
    asked = set(people)
    wanted = sa.select(person.c.id).where(is_in(tx, person.c.id, sorted(asked)))
    if tx.dialect.name == "postgresql":
        for sender in sorted(set(senders)):
            key = sa.func.hashtextextended(f"sender:{sender}", 0)
            tx.execute(sa.select(sa.func.pg_advisory_xact_lock(key)))
        # weaker than FOR UPDATE: new events may point to the person meanwhile
        wanted = wanted.order_by(person.c.id).with_for_update(key_share=True)
    if asked and asked - set(tx.execute(wanted).scalars()):
        raise ChangedMeanwhile(
            "A person was merged with another or forgotten meanwhile; nothing was written.",
            try_="the same command again",
        )


def mark_sent(
    tx: Connection, seen: Touch, user: str, sent_at: datetime, lease_now: datetime
) -> None:
    """Record a claimed touch as sent; ChangedMeanwhile unless it is still as `seen` and ours."""
    _settle(tx, seen, user, lease_now, {"state": TouchState.SENT.value, "sent_at": sent_at})


def mark_not_sent(tx: Connection, seen: Touch, user: str, lease_now: datetime) -> None:
    """Record that a claimed touch did not go out; the same step may be tried again as another."""
    _settle(tx, seen, user, lease_now, {"state": TouchState.NOT_SENT.value})


def release(tx: Connection, touch_id: str, user: str, lease_now: datetime) -> None:
    """Give a claim back at once, so that somebody else may take it; only the user's own."""
    tx.execute(
        touch.update()
        .where(
            touch.c.id == touch_id,
            touch.c.state == TouchState.CLAIMED.value,
            touch.c.claimed_by == user,
        )
        .values(claimed_until=lease_now)
    )


def reopen(tx: Connection, touch_id: str) -> None:
    """Take back that a touch was settled: it is claimed as it was before."""
    tx.execute(
        touch.update()
        .where(touch.c.id == touch_id)
        .values(state=TouchState.CLAIMED.value, sent_at=None)
    )


def get(tx: Connection, touch_id: str) -> Touch | None:
    """Return one touch, if it was ever claimed."""
    row = tx.execute(_touches().where(touch.c.id == touch_id)).mappings().first()
    return _touch(row) if row else None


def of_enrollments(tx: Connection, enrollments: Collection[int]) -> list[Touch]:
    """Return the touches of these enrollments, by step and attempt."""
    return _all(tx, _touches().where(is_in(tx, touch.c.enrollment_id, enrollments)))


def of_sender(tx: Connection, sender: str, *, open_only: bool = True) -> list[Touch]:
    """Return the touches of a sender's (open) enrollments."""
    found = _touches().where(enrollment.c.sender == sender)
    return _all(tx, found.where(enrollment.c.closed_at.is_(None)) if open_only else found)


def claimed(tx: Connection, lease_now: datetime, *, by: str | None = None) -> list[Touch]:
    """Return what is reserved at this moment, by everybody or by one user; the longest first."""
    found = _touches().where(_is_reserved(lease_now))
    if by is not None:
        found = found.where(touch.c.claimed_by == by)
    rows = tx.execute(found.order_by(touch.c.claimed_until, touch.c.id)).mappings()
    return [_touch(row) for row in rows]


def claimed_for(tx: Connection, candidate: int, lease_now: datetime) -> list[Touch]:
    """Return which cards of one person are reserved at this moment, in whatever campaign."""
    of_person = enrollment.c.candidate_id == candidate
    return _all(tx, _touches().where(of_person, _is_reserved(lease_now)))


def _is_reserved(lease_now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(touch.c.state == TouchState.CLAIMED.value, touch.c.claimed_until > lease_now)


def _settle(
    tx: Connection, seen: Touch, user: str, lease_now: datetime, values: dict[str, object]
) -> None:
    as_seen = touch.c.fingerprint.is_not_distinct_from(seen.fingerprint)
    same_text = sa.and_(
        touch.c.text_digest.is_not_distinct_from(seen.text_digest),
        touch.c.text.is_not_distinct_from(seen.text),
    )
    settled = (
        touch.update()
        .where(touch.c.id == seen.id, _free_for(user, lease_now), as_seen, same_text)
        .values(**values)
    )
    if tx.execute(settled).rowcount != 1:
        raise _taken(get(tx, seen.id), user)


def _free_for(user: str, lease_now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(
        touch.c.state == TouchState.CLAIMED.value,
        sa.or_(
            touch.c.claimed_by == user,
            touch.c.claimed_until <= lease_now,
            touch.c.claimed_until.is_(None),  # its words named somebody who was forgotten
        ),
    )


def _taken(found: Touch | None, user: str) -> ChangedMeanwhile:
    if found is None:
        what = "This card was never shown to anybody."
    elif found.state is not TouchState.CLAIMED:
        what = f"This is recorded as {found.state.replace('_', ' ')} already."
    elif found.claimed_by != user:
        what = f"{found.claimed_by} has this card at the moment."
    else:
        what = "The text of this card changed since it was shown."
    return ChangedMeanwhile(
        f"{what} Nothing was written.",
        where=f"touch {found.id[:8]}" if found else "",
        try_="outreach next",
    )


def _touches() -> sa.Select[tuple[object, ...]]:
    return sa.select(
        touch, enrollment.c.candidate_id, enrollment.c.campaign, enrollment.c.sender
    ).join_from(touch, enrollment, touch.c.enrollment_id == enrollment.c.id)


def _all(tx: Connection, found: sa.Select[tuple[object, ...]]) -> list[Touch]:
    # a forgotten person leaves the touch without the person
    found = found.where(enrollment.c.candidate_id.is_not(None))
    ordered = found.order_by(touch.c.enrollment_id, touch.c.step, touch.c.attempt)
    return [_touch(row) for row in tx.execute(ordered).mappings()]


def _row(new: Touch) -> dict[str, object]:
    return {
        "id": new.id,
        "enrollment_id": new.enrollment,
        "step": new.step,
        "attempt": new.attempt,
        "channel": new.channel.value,
        "due_at": new.due_at,
        "text": new.text,
        "text_digest": new.text_digest,
        "template": new.template,
        "fingerprint": new.fingerprint,
        "variant": new.variant,
        "personal": new.personal,
        "off_template": new.off_template,
        "language": new.language,
        "facts_digest": new.facts_digest,
        "rules_version": new.rules_version,
    }


def _touch(row: RowMapping) -> Touch:
    return Touch(
        id=row["id"],
        enrollment=row["enrollment_id"],
        candidate=row["candidate_id"],
        campaign=row["campaign"],
        step=row["step"],
        attempt=row["attempt"],
        channel=Channel(row["channel"]),
        sender=row["sender"],
        state=TouchState(row["state"]),
        due_at=row["due_at"],
        text=row["text"],
        text_digest=row["text_digest"],
        template=row["template"],
        fingerprint=row["fingerprint"],
        variant=row["variant"],
        personal=row["personal"],
        off_template=row["off_template"],
        language=row["language"],
        facts_digest=row["facts_digest"],
        rules_version=row["rules_version"],
        claimed_by=row["claimed_by"],
        claimed_until=row["claimed_until"],
        sent_at=row["sent_at"],
    )
