"""Connect requests as archives have them: every one ever seen is kept.

One to somebody who is no candidate waits under whom it went to, and counts as soon as they are one.
One of which no archive says when it was sent is no fact, but may be open (see `pending`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.intake.archive.cells import UNDATED, name_key
from outreach.core.proof import SeenRequest
from outreach.core.weak_keys import is_lent
from outreach.core.words import Channel, EventKind, Evidence
from outreach.store import candidates, namesakes
from outreach.store.bulk import chunks, is_in

request = tables.Request.metadata.tables["request"]
event = tables.Event.metadata.tables["event"]
_later = event.alias("later")
candidate = tables.Candidate.metadata.tables["candidate"]


class Asked(NamedTuple):
    """One request; `invited` is the strongest key: `profile:…`, `member:…`, else `name:…`.

    `at` is UNDATED where no moment can be read.
    """

    invited: str
    name: str
    at: datetime
    note_key: str


class Waiting(NamedTuple):
    """Somebody who was asked and is no candidate."""

    sender: str
    invited: str
    name: str

    @property
    def address(self) -> str:
        """Return the address of the profile; "" when it is not known."""
        kind, _, address = self.invited.partition(":")
        return address if kind == "profile" else ""


class Opaque(NamedTuple):
    """A candidate of whom the profile is not known, or LinkedIn's opaque id is not."""

    id: int
    first_name: str
    last_name: str
    weak_key: str
    is_lent: bool = False  #: the key is that of another of the name, who may be the same


def keep(tx: Connection, sender: str, found: Iterable[Asked], run: int | None) -> int:
    """Keep the requests that are not known yet and return how many those are."""
    new = 0
    for part in chunks(found):
        known = _known(tx, sender, {one.invited for one in part})
        rows = {(one.invited, one.at): one for one in reversed(part)}
        missing = [one for key, one in rows.items() if key not in known]
        ids = candidates.ids_by_key(tx, {one.invited for one in missing if _is_strong(one.invited)})
        if missing:
            tx.execute(
                request.insert(),
                [_row(sender, one, ids.get(one.invited), run) for one in missing],
            )
        new += len(missing)
    return new


def settle(tx: Connection) -> dict[str, set[int]]:
    """Give waiting requests to people who are candidates by now; return sender → people."""
    waiting = waiting_for(tx)
    ids = candidates.ids_by_key(tx, {one.invited for one in waiting if _is_strong(one.invited)})
    found: dict[str, set[int]] = {}
    for one in waiting:
        if one.invited in ids:
            found.setdefault(one.sender, set()).add(ids[one.invited])
    for invited, person in ids.items():
        owned = request.update().where(
            request.c.invited == invited, request.c.candidate_id.is_(None)
        )
        tx.execute(owned.values(candidate_id=person))
    return found


def waiting_for(tx: Connection) -> list[Waiting]:
    """Return who was asked by whom and is no candidate, each once."""
    rows = sa.select(request.c.sender, request.c.invited, sa.func.max(request.c.name)).where(
        request.c.candidate_id.is_(None)
    )
    return [Waiting(*row) for row in tx.execute(rows.group_by(request.c.sender, request.c.invited))]


def own(tx: Connection, sender: str, people: Mapping[str, int]) -> None:
    """Give a sender's waiting requests to these people: under whom they wait → candidate."""
    for invited, person in people.items():
        theirs = (request.c.sender == sender) & (request.c.invited == invited)
        waiting = request.update().where(theirs, request.c.candidate_id.is_(None))
        tx.execute(waiting.values(candidate_id=person))


def known_by_name(tx: Connection, sender: str) -> dict[str, str]:
    """Return under which names requests of a sender wait that an archive without addresses shows.

    Under whom they wait → the name as written; without those that another archive shows, too, with
    an address: to the same name at the same moment, or at some moment where one has none.
    """
    bare = request.alias("bare")
    by_name = bare.c.invited.startswith("name:", autoescape=True)
    addressed = ~request.c.invited.startswith("name:", autoescape=True)
    waiting = sa.select(bare.c.invited, bare.c.name, bare.c.sent_at).where(
        bare.c.sender == sender, bare.c.candidate_id.is_(None), by_name
    )
    found = tx.execute(waiting).all()
    if not found:
        return {}
    others = sa.select(request.c.name, request.c.sent_at).where(
        request.c.sender == sender, addressed
    )
    told = {(f"name:{name_key(name)}", at) for name, at in tx.execute(others)}
    names = {invited for invited, _ in told}
    return {
        invited: name
        for invited, name, at in found
        if (invited, at) not in told and not (at == UNDATED and invited in names)
    }


def of_sender(
    tx: Connection, sender: str, people: Collection[int] | None = None
) -> dict[int, list[SeenRequest]]:
    """Return a sender's requests by candidate (of these, or of all), but those without a date."""
    found: dict[int, list[SeenRequest]] = {}
    rows = sa.select(request.c.candidate_id, request.c.sent_at, request.c.note_key).where(
        request.c.sender == sender,
        request.c.candidate_id.is_not(None),
        request.c.sent_at != UNDATED,
    )
    if people is not None:
        rows = rows.where(is_in(tx, request.c.candidate_id, people))
    for one, at, note_key in tx.execute(rows):
        found.setdefault(one, []).append(SeenRequest(at, note_key))
    return found


def shown(tx: Connection, people: Collection[int]) -> dict[int, list[tuple[str, datetime]]]:
    """Return by whom these people were asked, and when, as archives show it."""
    columns = (request.c.candidate_id, request.c.sender, request.c.sent_at)
    rows = sa.select(*columns).where(request.c.sent_at != UNDATED)
    return _requests(tx, rows, request.c.candidate_id, people)


def logged(tx: Connection, people: Collection[int]) -> dict[int, list[tuple[str, datetime]]]:
    """Return by whom these people were asked, and when, as was only said and no archive shows."""
    said = sa.select(event.c.candidate_id, event.c.sender, event.c.occurred_at).where(
        event.c.kind.in_([EventKind.SENT.value, EventKind.SENT_OUTSIDE.value]),
        event.c.channel == Channel.LINKEDIN_CONNECT.value,
        event.c.evidence == Evidence.CLAIMED.value,
        ~sa.exists().where(_later.c.proves == event.c.id),
        ~sa.exists().where(_later.c.undoes == event.c.id),
    )
    return _requests(tx, said, event.c.candidate_id, people)


def waiting_since(tx: Connection, sender: str) -> dict[str, list[tuple[str, datetime]]]:
    """Return the sender and the times of the requests that wait, by under whom they do."""
    rows = sa.select(request.c.invited, request.c.sent_at).where(
        request.c.sender == sender, request.c.candidate_id.is_(None), request.c.sent_at != UNDATED
    )
    found: dict[str, list[tuple[str, datetime]]] = {}
    for invited, at in tx.execute(rows):
        found.setdefault(invited, []).append((sender, at))
    return found


def _requests(
    tx: Connection, rows: sa.Select[Any, Any, Any], who: sa.Column[Any], people: Collection[int]
) -> dict[int, list[tuple[str, datetime]]]:
    found: dict[int, list[tuple[str, datetime]]] = {}
    for part in chunks(people):
        for one, sender, at in tx.execute(rows.where(is_in(tx, who, part))):
            found.setdefault(one, []).append((sender, at))
    return found


def people(tx: Connection, sender: str) -> set[int]:
    """Return the candidates a sender asked."""
    rows = sa.select(request.c.candidate_id).where(
        request.c.sender == sender, request.c.candidate_id.is_not(None)
    )
    return set(tx.execute(rows).scalars())


def waits(tx: Connection, sender: str) -> bool:
    """Say whether a request of a sender went to somebody who is no candidate."""
    rows = sa.select(request.c.id).where(
        request.c.sender == sender, request.c.candidate_id.is_(None)
    )
    return tx.execute(rows.limit(1)).first() is not None


def strangers(tx: Connection, sender: str) -> int:
    """Return how many people a sender asked who are no candidates."""
    rows = sa.select(sa.func.count(sa.distinct(request.c.invited))).where(
        request.c.sender == sender, request.c.candidate_id.is_(None)
    )
    return int(tx.execute(rows).scalar_one())


def has_opaque(tx: Connection) -> bool:
    """Say whether any candidate at all is perhaps one whose public profile is not known.

    It spares taking apart the names of a whole inbox.
    """
    for one in (candidate.c.profile_url.is_(None), candidate.c.member_id.is_not(None)):
        if tx.execute(sa.select(candidate.c.id).where(one).limit(1)).first():
            return True
    return False


def without_profile(tx: Connection, names: Collection[str]) -> list[Opaque]:
    """Return the candidates of these names whose public profile is not known.

    `names` are folded as in the key of name and company.
    """
    is_opaque = candidate.c.profile_url.is_(None) | candidate.c.member_id.is_not(None)
    return [
        one
        for one, profile, member in _of_names(tx, names, is_opaque)
        if not one.is_lent and (profile is None or (member and member in profile))
    ]


def with_profile_only(tx: Connection, names: Collection[str]) -> list[Opaque]:
    """Return the candidates of these names known by their public profile, without opaque id."""
    is_public = candidate.c.profile_url.is_not(None) & candidate.c.member_id.is_(None)
    return [one for one, _, _ in _of_names(tx, names, is_public) if not one.is_lent]


def of_names(tx: Connection, names: Collection[str]) -> list[Opaque]:
    """Return the candidates of these names, however they are known."""
    return [one for one, _, _ in _of_names(tx, names, sa.true())]


def _of_names(
    tx: Connection, names: Collection[str], which: sa.ColumnElement[bool]
) -> Iterator[tuple[Opaque, str | None, str | None]]:
    """Yield who has one of these names, with profile and opaque id; found by an index."""
    columns = (
        candidate.c.id, candidate.c.first_name, candidate.c.last_name, candidate.c.weak_key,
        candidate.c.profile_url, candidate.c.member_id, candidate.c.company, candidate.c.position,
    )  # fmt: skip
    for part in chunks(namesakes.ids_of(tx, names), 1_000):
        rows = sa.select(*columns).where(is_in(tx, candidate.c.id, part), which)
        for one, first, last, weak, profile, member, company, position in tx.execute(rows):
            lent = is_lent(weak or "", company, position)
            yield Opaque(one, first, last, weak or "", lent), profile, member


def move(tx: Connection, before: int, after: int) -> None:
    """Give one person's requests to another, when the two turn out to be one."""
    moved = request.update().where(request.c.candidate_id == before)
    tx.execute(moved.values(candidate_id=after))


def _is_strong(invited: str) -> bool:
    return not invited.startswith("name:")


def _known(tx: Connection, sender: str, invited: set[str]) -> set[tuple[str, datetime]]:
    rows = sa.select(request.c.invited, request.c.sent_at).where(
        request.c.sender == sender, is_in(tx, request.c.invited, invited)
    )
    return {(one, at) for one, at in tx.execute(rows)}


def _row(sender: str, one: Asked, person: int | None, run: int | None) -> Mapping[str, object]:
    return {
        "sender": sender,
        "invited": one.invited,
        "name": one.name,
        "sent_at": one.at,
        "note_key": one.note_key,
        "candidate_id": person,
        "import_run_id": run,
    }
