"""Messages between a sender and candidates, as archives have them; nobody else's is ever kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.proof import SeenMessage
from outreach.core.words import Channel
from outreach.store.bulk import chunks, is_in

message = tables.Message.metadata.tables["message"]


class Kept(NamedTuple):
    """A message and the candidate it was written to or came from."""

    candidate: int
    message: SeenMessage


def keep(tx: Connection, sender: str, found: Iterable[Kept], run: int | None) -> list[Kept]:
    """Keep the messages that are not known yet and return them."""
    new: list[Kept] = []
    for part in chunks(found):
        known = _known(tx, sender, {one.candidate for one in part})
        rows = {}
        for one in part:
            key = _key(one)
            if key not in known and key not in rows:
                rows[key] = one
        if rows:
            tx.execute(message.insert(), [_row(sender, one, run) for one in rows.values()])
        new += rows.values()
    return new


def of_sender(
    tx: Connection, sender: str, candidates: Sequence[int] | None = None
) -> dict[int, list[SeenMessage]]:
    """Return a sender's messages by candidate (of these, or of all)."""
    found: dict[int, list[SeenMessage]] = {}
    rows = sa.select(
        message.c.candidate_id,
        message.c.at,
        message.c.is_incoming,
        message.c.channel,
        message.c.text_key,
        sa.case((message.c.is_incoming, message.c.text), else_=""),
    ).where(message.c.sender == sender)
    parts = [None] if candidates is None else [*chunks(candidates)]
    for part in parts:
        asked = rows if part is None else rows.where(is_in(tx, message.c.candidate_id, part))
        for one, at, is_incoming, channel, key, text in tx.execute(asked):
            is_inmail = channel == Channel.INMAIL.value
            seen = SeenMessage(at, bool(is_incoming), is_inmail, key, text)
            found.setdefault(one, []).append(seen)
    return found


def people(tx: Connection, sender: str) -> set[int]:
    """Return the candidates a sender exchanged messages with."""
    rows = sa.select(message.c.candidate_id).where(message.c.sender == sender)
    return set(tx.execute(rows.distinct()).scalars())


def count_with(tx: Connection, person: int) -> int:
    """Return how many messages with one candidate are known from archives."""
    theirs = sa.select(sa.func.count()).select_from(message).where(message.c.candidate_id == person)
    return int(tx.execute(theirs).scalar_one())


def move(tx: Connection, before: int, after: int) -> None:
    """Give one person's messages to another, when the two turn out to be one."""
    ours = message.alias("ours")
    same = [ours.c[name] == message.c[name] for name in ("sender", "at", "is_incoming", "text_key")]
    is_double = sa.exists().where(ours.c.candidate_id == after, *same)
    tx.execute(message.delete().where(message.c.candidate_id == before, is_double))
    moved = message.update().where(message.c.candidate_id == before)
    tx.execute(moved.values(candidate_id=after))


def _known(tx: Connection, sender: str, candidates: set[int]) -> set[tuple[object, ...]]:
    rows = sa.select(
        message.c.candidate_id, message.c.at, message.c.is_incoming, message.c.text_key
    ).where(message.c.sender == sender, is_in(tx, message.c.candidate_id, candidates))
    return {(one, at, bool(way), key) for one, at, way, key in tx.execute(rows)}


def _key(one: Kept) -> tuple[object, ...]:
    return one.candidate, one.message.at, one.message.is_incoming, one.message.text_key


def _row(sender: str, one: Kept, run: int | None) -> dict[str, object]:
    seen = one.message
    channel = Channel.INMAIL if seen.is_inmail else Channel.LINKEDIN_MESSAGE
    return {
        "sender": sender,
        "candidate_id": one.candidate,
        "at": seen.at,
        "is_incoming": seen.is_incoming,
        "channel": channel.value,
        "text": seen.text,
        "text_key": seen.text_key,
        "import_run_id": run,
    }
