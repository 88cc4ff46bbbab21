"""Messages between a sender and candidates, as archives have them; nobody else's is ever kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from operator import itemgetter
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.proof import SeenMessage
from outreach.core.words import Channel
from outreach.store import bulk
from outreach.store.bulk import CHUNK, chunks, is_in

message = tables.Message.metadata.tables["message"]


class Kept(NamedTuple):
    """A message and the candidate it was written to or came from."""

    candidate: int
    message: SeenMessage


def keep(tx: Connection, sender: str, found: Iterable[Kept], run: int | None) -> list[Kept]:
    """Keep the messages that are not known yet and return them, person after person."""
    new: list[Kept] = []
    # what is written is not read back, since all messages of a person come together
    for part in chunks(sorted(found, key=itemgetter(0))):
        known = _known(tx, sender, {one.candidate for one in part})
        rows: dict[tuple[object, ...], Kept] = {}
        for one in part:
            if (key := _key(one)) not in known:
                rows.setdefault(key, one)
        _insert(tx, sender, rows.values(), run)
        new += rows.values()
    return new


def of_sender(
    tx: Connection, sender: str, candidates: Sequence[int] | None = None
) -> dict[int, list[SeenMessage]]:
    """Return a sender's messages by candidate (of these, or of all)."""
    found: dict[int, list[SeenMessage]] = {}
    ours = message.c.sender == sender
    parts = [None] if candidates is None else [*chunks(candidates)]
    for part in parts:
        which = [ours] if part is None else [ours, is_in(tx, message.c.candidate_id, part)]
        for one, seen in _seen(tx, *which).values():
            found.setdefault(one, []).append(seen)
    return found


def last_sent(
    tx: Connection, sender: str, candidates: Collection[int] | None = None
) -> dict[int, datetime]:
    """Return when a sender last wrote to each of these candidates, or of all; some never did."""
    return _latest(tx, sender, candidates, ~message.c.is_incoming)


def last_received(
    tx: Connection, sender: str, candidates: Collection[int] | None = None
) -> dict[int, datetime]:
    """Return when each of these candidates, or of all, last wrote to a sender; some never did."""
    return _latest(tx, sender, candidates, message.c.is_incoming)


def received_since(tx: Connection, since: datetime) -> dict[int, tuple[str, datetime]]:
    """Return who wrote to a sender from a moment on: to whom last, and when."""
    last = sa.func.max(message.c.at)
    rows = sa.select(message.c.candidate_id, message.c.sender, last).where(
        message.c.is_incoming, message.c.at >= since
    )
    found = tx.execute(rows.group_by(message.c.candidate_id, message.c.sender))
    return {one: (to, at) for one, to, at in sorted(found, key=itemgetter(2))}


def _latest(
    tx: Connection, sender: str, candidates: Collection[int] | None, way: sa.ColumnElement[bool]
) -> dict[int, datetime]:
    rows = sa.select(message.c.candidate_id, sa.func.max(message.c.at)).where(
        message.c.sender == sender, way
    )
    if candidates is not None:
        rows = rows.where(is_in(tx, message.c.candidate_id, candidates))
    found = tx.execute(rows.group_by(message.c.candidate_id))
    return {one: at for one, at in found}  # noqa: C416  # rows are no pairs to the type checker


def received(
    tx: Connection, sender: str, candidates: Collection[int] | None = None
) -> Iterator[tuple[int, int, str]]:
    """Yield id, candidate and text of what a sender got from these candidates, or from all."""
    rows = sa.select(message.c.id, message.c.candidate_id, message.c.text).where(
        message.c.sender == sender, message.c.is_incoming, message.c.text != ""
    )
    if candidates is not None:
        rows = rows.where(is_in(tx, message.c.candidate_id, candidates))
    found = tx.execute(rows.execution_options(stream_results=True, max_row_buffer=CHUNK))
    for part in found.partitions(CHUNK):
        yield from ((number, one, text) for number, one, text in part)


def words_to(tx: Connection, person: int) -> tuple[str, ...]:
    """Return what a candidate was written by any sender, as archives have it, the oldest first."""
    ours = (message.c.candidate_id == person) & ~message.c.is_incoming & (message.c.text != "")
    return tuple(tx.execute(sa.select(message.c.text).where(ours).order_by(message.c.at)).scalars())


def load(tx: Connection, ids: Iterable[int]) -> dict[int, Kept]:
    """Return messages by id."""
    found: dict[int, Kept] = {}
    for part in chunks(ids):
        found |= _seen(tx, is_in(tx, message.c.id, part))
    return found


def has(tx: Connection, sender: str) -> bool:
    """Say whether any message of a sender is kept."""
    return (
        tx.execute(sa.select(message.c.id).where(message.c.sender == sender).limit(1)).first()
        is not None
    )


def people(tx: Connection, sender: str) -> set[int]:
    """Return the candidates a sender exchanged messages with."""
    rows = sa.select(message.c.candidate_id).where(message.c.sender == sender)
    return set(tx.execute(rows.distinct()).scalars())


def count_with(tx: Connection, person: int) -> int:
    """Return how many messages with one candidate are known from archives."""
    theirs = sa.select(sa.func.count()).select_from(message).where(message.c.candidate_id == person)
    return int(tx.execute(theirs).scalar_one())


def drop(tx: Connection, owner: str) -> None:
    """Let go of all messages that somebody wrote and got."""
    tx.execute(message.delete().where(message.c.sender == owner))


def move(tx: Connection, before: int, after: int) -> None:
    """Give one person's messages to another, when the two turn out to be one."""
    ours = message.alias("ours")
    same = [ours.c[name] == message.c[name] for name in ("sender", "at", "is_incoming", "text_key")]
    is_double = sa.exists().where(ours.c.candidate_id == after, *same)
    tx.execute(message.delete().where(message.c.candidate_id == before, is_double))
    moved = message.update().where(message.c.candidate_id == before)
    tx.execute(moved.values(candidate_id=after))


def _seen(tx: Connection, *which: sa.ColumnElement[bool]) -> dict[int, Kept]:
    rows = sa.select(
        message.c.id,
        message.c.candidate_id,
        message.c.at,
        message.c.is_incoming,
        message.c.channel,
        message.c.text_key,
        sa.case((message.c.is_incoming, message.c.text), else_=""),
    ).where(*which)
    found: dict[int, Kept] = {}
    for number, one, at, is_incoming, channel, key, text in tx.execute(rows).all():
        is_inmail = channel == Channel.INMAIL.value
        found[number] = Kept(one, SeenMessage(at, bool(is_incoming), is_inmail, key, text))
    return found


def _known(tx: Connection, sender: str, candidates: set[int]) -> set[tuple[object, ...]]:
    rows = sa.select(
        message.c.candidate_id, message.c.at, message.c.is_incoming, message.c.text_key
    ).where(message.c.sender == sender, is_in(tx, message.c.candidate_id, candidates))
    return {(one, at, bool(way), key) for one, at, way, key in tx.execute(rows).all()}


def _key(one: Kept) -> tuple[object, ...]:
    return one.candidate, one.message.at, one.message.is_incoming, one.message.text_key


def _insert(tx: Connection, sender: str, new: Collection[Kept], run: int | None) -> None:
    at = bulk.moments(tx, message.c.at)
    rows = [
        (
            sender, one, at(seen.at), int(seen.is_incoming), _CHANNELS[seen.is_inmail], seen.text,
            seen.text_key, run or "",
        )
        for one, seen in new
    ]  # fmt: skip
    bulk.insert(tx, message, _COLUMNS, rows)


_CHANNELS = {True: Channel.INMAIL.value, False: Channel.LINKEDIN_MESSAGE.value}
_COLUMNS = (
    "sender", "candidate_id", "at", "is_incoming", "channel", "text", "text_key", "import_run_id",
)  # fmt: skip
