"""Pairs of people who may be one: found among those who changed, kept until somebody decides.

What is kept says up to which change of the store it was looked for, so that whoever asks (a plan,
a list, an import) looks only at the people who changed since and those of their names. A rejected
pair is asked about again only when something else speaks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection as Transaction
from sqlalchemy.engine import RowMapping

from outreach import tables
from outreach.core.doubles import (
    Chance,
    Evidence,
    Pair,
    Reason,
    Suggestion,
    is_bare,
    is_common,
    name_of,
    suggestions,
    to_compare,
)
from outreach.core.weak_keys import NOTHING_ELSE, same_spelling, spellings
from outreach.store import candidates, compared, namesakes
from outreach.store.bulk import chunks, is_in
from outreach.store.upserts import insert

suggestion = tables.Suggestion.metadata.tables["suggestion"]
candidate = tables.Candidate.metadata.tables["candidate"]
connection = tables.Connection.metadata.tables["connection"]
observation = tables.Observation.metadata.tables["observation"]
meta = tables.Meta.metadata.tables["meta"]

OPEN, CONFIRMED, REJECTED = "open", "confirmed", "rejected"
_LOOKED_UP_TO = "doubles 5"  # meta key: the store's counter when the last look by these rules ended
_MANY = 20_000  # so many names are looked for in one walk over everybody


class Kept(NamedTuple):
    """A suggestion as it is kept; `number` is what people call it by."""

    number: int
    pair: Pair
    evidence: Mapping[Reason, str]
    state: str
    found_at: datetime
    decided_at: datetime | None
    decided_by: str | None

    @property
    def chance(self) -> Chance:
        """Return how likely the two are one."""
        return Suggestion(self.pair, self.evidence).chance

    @property
    def rank(self) -> int:
        """Return the place of the chance among all, the surest first."""
        return list(Chance).index(self.chance)


@dataclass(frozen=True)
class Found:
    """What a look at the people who changed found, against what is kept."""

    since: int
    counter: int
    new: list[Suggestion] = field(default_factory=list)
    again: dict[int, Suggestion] = field(default_factory=dict)  #: number → with other evidence
    gone: list[int] = field(default_factory=list)  #: numbers of what nothing speaks for any more


def look_again(tx: Transaction, people: Collection[int]) -> None:
    """Let these people be looked at again, with whom we have to do now, where a bare name is near.

    No fact of theirs has changed, and so few names are bare that hardly anybody is looked at.
    """
    bare = [f"{name}|{NOTHING_ELSE}" for name in _names(tx, set(people))]
    if candidates.ids_by_weak_key(tx, bare):
        theirs = is_in(tx, candidate.c.id, people)
        tx.execute(sa.update(candidate).where(theirs).values(changed=candidates.bump(tx)))


def open_pairs(tx: Transaction) -> tuple[list[Pair], Found | None]:
    """Return the pairs nobody has decided about, and what is to be kept with `keep`, if anything.

    Writes nothing, so that a plan may ask.
    """
    found = look(tx)
    kept = _open(tx)
    if found is None:
        return sorted(kept.values()), None
    gone = set(found.gone)
    pairs = {pair for number, pair in kept.items() if number not in gone}
    pairs |= {one.pair for one in (*found.new, *found.again.values())}
    return sorted(pairs), found


def bring_up_to_date(tx: Transaction, at: datetime) -> None:
    """Look at the people who changed since the last look, and keep what is found."""
    found = look(tx)
    if found is not None:
        keep(tx, found, at)


def look(tx: Transaction) -> Found | None:
    """Return what the people who changed since the last look give; None when nobody did."""
    since, counter = _looked_up_to(tx), candidates.counter(tx)
    if since == counter:
        return None
    found = Found(since, counter)
    _compare(tx, found, _changed(tx, since))
    return found


def group_of(tx: Transaction, person: int) -> set[int]:
    """Return everybody who may be the same as somebody, them too, as the store is at this moment.

    Reads only people of their names, so that the last look before a message may ask.
    """
    since, counter = _looked_up_to(tx), candidates.counter(tx)
    group, news = {person}, {person}
    while news:
        kept = {one.number: one.pair for one in _about(tx, news) if one.state == OPEN}
        found = Found(since, counter)
        _compare(tx, found, news)  # to have written to somebody changes no fact of them
        pairs = {pair for number, pair in kept.items() if number not in found.gone}
        pairs |= {one.pair for one in (*found.new, *found.again.values())}
        news = {one for pair in pairs for one in pair} - group
        group |= news
    return group


def _compare(tx: Transaction, found: Found, changed: set[int] | None) -> None:
    """Add to `found` what these people give today, against what is kept about them."""
    made = {one.pair: one for one in _suggested(tx, changed)}
    for kept in _about(tx, changed):
        one = made.pop(kept.pair, None)
        if one is None:
            if kept.state == OPEN and Reason.ROW_SAYS_BOTH not in kept.evidence:
                found.gone.append(kept.number)
        elif _is_news(kept, one):
            found.again[kept.number] = Suggestion(one.pair, {**_lasting(kept), **one.evidence})
    found.new.extend(made.values())


def keep(tx: Transaction, found: Found, at: datetime) -> None:
    """Keep what a look found, unless the store or another look went on meanwhile."""
    if (_looked_up_to(tx), candidates.counter(tx)) != (found.since, found.counter):
        return
    tx.execute(sa.delete(suggestion).where(is_in(tx, suggestion.c.id, found.gone)))
    for number, one in found.again.items():
        _reopen(tx, number, one.evidence)
    for part in chunks(found.new):
        _insert(tx, part, at)
    row = insert(tx, meta).values(key=_LOOKED_UP_TO, value=str(found.counter))
    value = {"value": str(found.counter)}
    tx.execute(row.on_conflict_do_update(index_elements=[meta.c.key], set_=value))


def suggest(tx: Transaction, pairs: Iterable[Pair], what: str, at: datetime) -> None:
    """Keep that a row of a file has keys of both of each pair."""
    for pair in dict.fromkeys(pairs):
        known = of_pair(tx, pair)
        if known is None:
            _insert(tx, [Suggestion(pair, {Reason.ROW_SAYS_BOTH: what})], at)
        elif Reason.ROW_SAYS_BOTH not in known.evidence:
            _reopen(tx, known.number, {**known.evidence, Reason.ROW_SAYS_BOTH: what})


def kept(tx: Transaction, state: str = OPEN) -> list[Kept]:
    """Return every suggestion in this state, the oldest first."""
    return _rows(tx, suggestion.c.state == state)


def of_person(tx: Transaction, person: int) -> list[Kept]:
    """Return every suggestion about one person."""
    return _rows(tx, (suggestion.c.one_id == person) | (suggestion.c.other_id == person))


def get(tx: Transaction, number: int) -> Kept | None:
    """Return one suggestion, unless its two people are one already."""
    found = _rows(tx, suggestion.c.id == number)
    return found[0] if found else None


def of_pair(tx: Transaction, pair: Pair) -> Kept | None:
    """Return the suggestion about two people, if there ever was one."""
    theirs = (suggestion.c.one_id == pair[0]) & (suggestion.c.other_id == pair[1])
    found = _rows(tx, theirs)
    return found[0] if found else None


def decide(tx: Transaction, number: int, state: str, at: datetime, by: str) -> None:
    """Keep what somebody decided about a suggestion."""
    news = {"state": state, "decided_at": at, "decided_by": by}
    tx.execute(sa.update(suggestion).where(suggestion.c.id == number).values(news))


def reopen(tx: Transaction, people: Collection[int], at: datetime, by: str) -> None:
    """Ask again about pairs of these people that somebody decided at that moment."""
    theirs = is_in(tx, suggestion.c.one_id, people) & is_in(tx, suggestion.c.other_id, people)
    said = (suggestion.c.decided_at == at) & (suggestion.c.decided_by == by)
    news = {"state": OPEN, "decided_at": None, "decided_by": None}
    tx.execute(sa.update(suggestion).where(theirs, said).values(news))


def _suggested(tx: Transaction, changed: set[int] | None) -> Iterator[Suggestion]:
    for part in chunks(_blocks(tx, changed), 1_000):
        chosen = [(_to_compare(tx, keys), is_common(keys)) for keys in part]
        people = compared.people(tx, [one for ids, _ in chosen for one in ids])
        for ids, common in chosen:
            of_name = [people[one] for one in ids if one in people]
            for one in suggestions(of_name, is_common=common):
                if changed is None or not changed.isdisjoint(one.pair):
                    yield one


def _to_compare(tx: Transaction, keys: Mapping[int, str]) -> list[int]:
    """Return who of one name is looked at; a bare name with whom of many we had to do, too."""
    found = to_compare(keys)
    bare = {one for one, key in keys.items() if is_bare(key)} if is_common(keys) else set()
    if bare:
        near = compared.well_known(tx, keys)
        found += sorted((near | bare if near else set()) - set(found))
    return found


def _open(tx: Transaction) -> dict[int, Pair]:
    """Return the pairs nobody has decided about by number: no more, since a plan asks for all."""
    is_open = (suggestion.c.state == OPEN) & suggestion.c.other_id.is_not(None)
    rows = sa.select(suggestion.c.id, suggestion.c.one_id, suggestion.c.other_id).where(is_open)
    return {number: (one, other) for number, one, other in tx.execute(rows)}


def _looked_up_to(tx: Transaction) -> int:
    value = tx.execute(sa.select(meta.c.value).where(meta.c.key == _LOOKED_UP_TO)).scalar()
    return int(value or 0)


def _changed(tx: Transaction, since: int) -> set[int] | None:
    """Return who changed; None for everybody."""
    if since == 0:
        return None
    return set(tx.execute(sa.select(candidate.c.id).where(candidate.c.changed > since)).scalars())


def _blocks(tx: Transaction, changed: set[int] | None) -> Iterator[dict[int, str]]:
    """Yield the people (candidate → key) of each name that somebody who changed has."""
    names = None if changed is None else _names(tx, changed)
    if names is None or len(names) > _MANY:
        yield from namesakes.everybody(tx, names)
    else:
        yield from namesakes.of_names(tx, names)


def _names(tx: Transaction, changed: set[int]) -> set[str]:
    """Return the names of those who changed, as others may spell them, too."""
    columns = (candidate.c.weak_key, candidate.c.first_name, candidate.c.last_name)
    found: set[str] = set()
    for part in chunks(changed):
        for key, first, last in tx.execute(
            sa.select(*columns).where(is_in(tx, candidate.c.id, part))
        ):
            if key:
                found |= {name_of(key), same_spelling(name_of(key)), *spellings(first, last)}
    return found


def _about(tx: Transaction, changed: set[int] | None) -> list[Kept]:
    """Return what is kept about those who changed."""
    if changed is None:
        return _rows(tx, sa.true())
    return [
        one
        for part in chunks(changed)
        for one in _rows(
            tx,
            is_in(tx, suggestion.c.one_id, part) | is_in(tx, suggestion.c.other_id, part),
        )
    ]


def _is_news(kept: Kept, found: Suggestion) -> bool:
    """Say whether to tell of a pair again: a rejected one only when something else speaks for it.

    What is told of an open one is what speaks for it today.
    """
    if kept.state == REJECTED:
        return not kept.evidence.keys() >= found.evidence.keys()
    return {**_lasting(kept), **found.evidence} != dict(kept.evidence)


def _lasting(kept: Kept) -> dict[Reason, str]:
    """Return what no later look takes away: that a row of a file has keys of both."""
    both = Reason.ROW_SAYS_BOTH
    return {both: kept.evidence[both]} if both in kept.evidence else {}


def _reopen(tx: Transaction, number: int, evidence: Evidence) -> None:
    news = {"evidence": dict(evidence), "state": OPEN}
    tx.execute(sa.update(suggestion).where(suggestion.c.id == number).values(news))


def _insert(tx: Transaction, found: Sequence[Suggestion], at: datetime) -> None:
    rows = [
        dict(zip(("one_id", "other_id"), one.pair, strict=True))
        | {"evidence": dict(one.evidence), "state": OPEN, "found_at": at}
        for one in found
    ]
    if rows:
        tx.execute(insert(tx, suggestion).on_conflict_do_nothing(), rows)


def _rows(tx: Transaction, which: sa.ColumnElement[bool]) -> list[Kept]:
    rows = sa.select(suggestion).where(which, suggestion.c.other_id.is_not(None))
    return [_kept(row) for row in tx.execute(rows.order_by(suggestion.c.id)).mappings()]


def _kept(row: RowMapping) -> Kept:
    return Kept(
        row["id"],
        (row["one_id"], row["other_id"]),
        {Reason(reason): what for reason, what in row["evidence"].items()},
        row["state"],
        row["found_at"],
        row["decided_at"],
        row["decided_by"],
    )
