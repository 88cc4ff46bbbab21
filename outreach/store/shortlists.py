"""Who matches each campaign, kept so that a plan need not search: derived, never the truth.

A list carries what it was made from; one that was made from anything else is made anew or brought
up to date. Losing all of them changes no plan, it only takes longer.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Iterator

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.planner.listing import Listing
from outreach.store.upserts import insert

shortlist = tables.Shortlist.metadata.tables["shortlist"]
candidate = tables.Candidate.metadata.tables["candidate"]

FORMAT = "3:"  # of the packed columns; a list in another format is made anew
_HEAD_BYTES = 8


def read(tx: Connection, campaigns: Collection[str]) -> dict[str, Listing]:
    """Return the kept lists of these campaigns, by slug."""
    rows = sa.select(shortlist).where(
        shortlist.c.campaign.in_(campaigns), shortlist.c.inputs.startswith(FORMAT)
    )
    return {row.campaign: _unpack(row.inputs, row.content) for row in tx.execute(rows)}


def keep(tx: Connection, campaign: str, listing: Listing) -> None:
    """Keep a list in place of the one before."""
    _keep(tx, campaign, _made_from(listing), _pack(listing))


def confirm(tx: Connection, campaign: str, listing: Listing) -> None:
    """Keep that a list still holds, whose people are those kept before."""
    kept = sa.update(shortlist).where(shortlist.c.campaign == campaign)
    tx.execute(kept.values(inputs=_made_from(listing)))


def _keep(tx: Connection, campaign: str, inputs: str, content: bytes) -> None:
    values = {"inputs": inputs, "content": content}
    row = insert(tx, shortlist).values(campaign=campaign, **values)
    tx.execute(row.on_conflict_do_update(index_elements=[shortlist.c.campaign], set_=values))


def forget_others(tx: Connection, campaigns: Collection[str]) -> None:
    """Drop the lists of all campaigns but these."""
    tx.execute(sa.delete(shortlist).where(shortlist.c.campaign.not_in(campaigns)))


def changed_since(tx: Connection, counter: int) -> list[int]:
    """Return whose facts or bars changed after the store's counter had this value."""
    found = sa.select(candidate.c.id).where(candidate.c.changed > counter)
    return list(tx.execute(found).scalars())


def extent(tx: Connection) -> tuple[int, int]:
    """Return how many people there are, and the highest id."""
    found = sa.select(sa.func.count(), sa.func.max(candidate.c.id)).select_from(candidate)
    count, newest = tx.execute(found).one()
    return count, newest or 0


def _made_from(listing: Listing) -> str:
    return f"{FORMAT}{listing.inputs}:{listing.counter}:{listing.total}:{listing.newest}"


def _pack(listing: Listing) -> bytes:
    sections = [
        _bits(listing.connected),
        _bits(listing.people),
        listing.ids.tobytes(),
        listing.ranks.tobytes(),
        listing.ties.tobytes(),
        listing.companies.tobytes(),
        listing.codes,
    ]
    head = json.dumps([len(section) for section in sections]).encode()
    return b"".join((len(head).to_bytes(_HEAD_BYTES, "big"), head, *sections))


def _unpack(inputs: str, content: bytes) -> Listing:
    digest, counter, total, newest = inputs.removeprefix(FORMAT).split(":")
    end = _HEAD_BYTES + int.from_bytes(content[:_HEAD_BYTES], "big")
    cut = _sections(memoryview(content)[end:], json.loads(content[_HEAD_BYTES:end]))
    connected, people, ids, ranks, ties, companies, codes = cut
    return Listing(
        inputs=digest,
        counter=int(counter),
        total=int(total),
        newest=int(newest),
        connected=int.from_bytes(connected, "little"),
        people=int.from_bytes(people, "little"),
        ids=_column("I", ids),
        ranks=_column("Q", ranks),
        ties=_column("Q", ties),
        companies=_column("Q", companies),
        codes=bytes(codes),
    )


def _sections(content: memoryview, lengths: list[int]) -> Iterator[memoryview]:
    start = 0
    for length in lengths:
        yield content[start : start + length]
        start += length


def _column(kind: str, content: memoryview) -> array[int]:
    found = array(kind)
    found.frombytes(content)
    return found


def _bits(people: int) -> bytes:
    return people.to_bytes((people.bit_length() + 7) // 8, "little")
