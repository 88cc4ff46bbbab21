"""Say whether two people are one: confirm, reject, take back; nothing else ever makes them one.

Everything of the one who goes becomes part of the one who stays, and both are kept as they were.
After an undo each has what was theirs. What happened since stays with the person it happened to:
an enrollment's events stay with its enrollment, a row of a file goes to whoever has its key, and
what an archive proved is worked out anew for both, from the archives. An opt-out of one is an
opt-out of both, and stays one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from outreach.actions import history, proving
from outreach.actions.candidates import joining, unlisting
from outreach.actions.candidates.unlisting import Word
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile, NotFound, NothingToDo
from outreach.core.weak_keys import name_identity
from outreach.core.words import Candidate, Connection, Enrollment
from outreach.store import (
    audit,
    candidates,
    doubles,
    enrollments,
    merges,
    search,
    suppressions,
)
from outreach.store.doubles import Kept
from outreach.store.merges import Merged
from outreach.store.suppressions import Bar

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection as Transaction


@dataclass(frozen=True, slots=True)
class Side:
    """One of two people who may be one, with what helps to tell."""

    person: Candidate
    connections: tuple[Connection, ...]
    enrollments: tuple[Enrollment, ...]
    sources: tuple[str, ...]  #: names of the files they are from
    is_barred: bool


@dataclass(frozen=True, slots=True)
class Doubt:
    """A suggestion and its two people."""

    suggestion: Kept
    sides: tuple[Side, Side]


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody called as a list of people never to write to has it, which says no more of them."""

    side: Side
    why: Bar  #: what the list was given as its reason, by whom, when
    others: tuple[Side, ...] = ()  #: who is called so, too: of a stop, one word is for all of them


@dataclass(frozen=True, slots=True)
class Doubts:
    """What nobody has decided yet, and the merges that stand."""

    doubts: tuple[Doubt, ...]
    merged: tuple[tuple[Merged, Candidate], ...]  #: each with who it is now
    called: tuple[Called, ...] = ()


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided about two people."""

    number: int  #: of the merge, or of the suggestion that was rejected
    people: tuple[Candidate, ...]  #: who there is now
    before: tuple[Candidate, ...]  #: who there was
    campaigns: tuple[Enrollment, ...] = ()  #: where the one person stands


def suggested(app: App) -> Doubts:
    """Return the pairs nobody has decided about, the surest first, and the merges that stand."""
    with app.store.write() as tx:
        doubles.bring_up_to_date(tx, app.now)
    with app.store.read() as tx:
        found = sorted(doubles.kept(tx), key=_surest_first)
        sides = _sides(app, tx, {one for kept in found for one in kept.pair})
        merged = merges.all_of(tx)
        people = candidates.load(tx, {one.kept for one in merged})
        asked = {one for kept in found for one in kept.pair if _is_with_barred(kept, one, sides)}
        called = _by_question(
            one
            for one in _called(app, tx)
            # a pair asks the same of them
            if one.why.reason != suppressions.BY_NAME or one.side.person.id not in asked
        )
    doubts = [Doubt(one, (sides[one.pair[0]], sides[one.pair[1]])) for one in found]
    return Doubts(tuple(doubts), tuple((one, people[one.kept]) for one in merged), called)


def confirm(app: App, number: int) -> Decided:
    """Make one person of the two of a suggestion; the one known longer stays."""
    with app.store.write() as tx:
        kept = candidates.load(tx, _open(tx, number).pair)
        return _merge(app, tx, *(kept[one] for one in sorted(kept)))


def merge(app: App, first: str, second: str) -> Decided:
    """Make the second person part of the first."""
    with app.store.write() as tx:
        kept, gone = candidates.find(tx, first), candidates.find(tx, second)
        if kept.id == gone.id:
            raise NothingToDo(
                f"'{first}' and '{second}' are one person already: {kept.name}.",
                where=kept.handle,
                try_=f"outreach candidates show {kept.handle}",
            )
        return _merge(app, tx, kept, gone)


def tell_apart(app: App, number: int) -> Decided:
    """Keep that the two of a suggestion are two; nobody is asked again without a new reason."""
    with app.store.write() as tx:
        pair = _open(tx, number).pair
        doubles.decide(tx, number, doubles.REJECTED, app.now, app.user)
        audit.append(tx, app.now, app.user, "not_one", {"suggestion": number, "people": list(pair)})
        people = tuple(candidates.load(tx, pair).values())
        suppressions.are_two(tx, app.store, people, app.user, app.now)
        return Decided(number, people, people)


def undo_merge(app: App, which: str = "") -> Decided:
    """Take back a merge: this one, this person's last one, or the last; two people are two again.

    A word about a list of names is taken back the same way, where that came after it; then nobody
    was merged, and the number is 0.
    """
    with app.store.write() as tx:
        merged = _undoable(tx, which)
        if isinstance(merged, Word):
            person = unlisting.take_back(app, tx, merged)
            return Decided(0, (person,), (person,))
        _refuse_unless_last(tx, merged)
        before = candidates.load(tx, [merged.kept])
        joining.refuse_while_a_card_is_out(app, tx, merged.kept)
        joining.take_back_proof(app, tx, merged)
        merges.undo(tx, merged, app.now, app.user)
        joining.part(app, tx, merged)
        both = [merged.kept, merged.gone]
        suppressions.settle(tx, app.store, both)
        proving.again(app, tx, set(both))
        told = {"merge": merged.number, "kept": merged.kept, "back": merged.gone}
        audit.append(tx, app.now, app.user, "unmerge", told)
        people = tuple(candidates.load(tx, both).values())
        suppressions.outlive(tx, app.store, people, app.user, app.now)
        return Decided(merged.number, people, tuple(before.values()))


def _merge(app: App, tx: Transaction, kept: Candidate, gone: Candidate) -> Decided:
    joining.refuse_while_a_card_is_out(app, tx, kept.id, gone.id)
    held = candidates.load(tx, [kept.id, gone.id])  # as they are, now that nobody else writes
    kept, gone = held[kept.id], held[gone.id]
    bars = [why for one in (kept, gone) for why in suppressions.bars_of(tx, app.store, one)]
    by_name = suppressions.stopped_by_name(tx, app.store, [kept, gone])
    joined = joining.join(app, tx, kept, gone)
    number = merges.keep(tx, kept, gone, joined.enrolled, joined.closings, app.now, app.user)
    for one in enrollments.of_candidate(tx, kept.id):
        history.refold(tx, one.id)
    for why in bars:
        suppressions.extend(tx, app.store, kept.id, why)
    suppressions.settle(tx, app.store, [kept.id])
    people = tuple(candidates.load(tx, [kept.id]).values())
    if by_name and not suppressions.stopped_by_name(tx, app.store, people):
        bare = gone if gone.id in by_name else kept
        suppressions.is_found(tx, app.store, bare, app.now)
    proving.again(app, tx, {kept.id}, anew=joined.both)
    told = {"merge": number, "kept": kept.id, "gone": gone.id}
    audit.append(tx, app.now, app.user, "merge", told)
    people = tuple(candidates.load(tx, [kept.id]).values())
    standing = tuple(enrollments.of_candidate(tx, kept.id))
    return Decided(number, people, (kept, gone), standing)


def _open(tx: Transaction, number: int) -> Kept:
    found = doubles.get(tx, number)
    if found is None:
        raise NotFound(
            f"There is no suggestion {number}.",
            where="outreach candidates merge",
            try_="outreach candidates merge, which lists them",
        )
    if found.state != doubles.OPEN:
        raise ChangedMeanwhile(
            f"{found.decided_by} decided already about these two people.",
            where=f"suggestion {number}",
            try_="outreach candidates merge PERSON PERSON, if they are one after all",
        )
    return found


def _called(app: App, tx: Transaction) -> Iterator[Called]:
    """Yield whom a list may mean that has no more than a name, the first to come in first."""
    waiting = candidates.barred_ids(tx, suppressions.CALLED)
    names = candidates.name_identities(tx, waiting)
    whys = suppressions.called(tx, app.store, names)
    sides = _sides(app, tx, whys)
    yield from (Called(sides[one], whys[one]) for one in sorted(whys))


def _by_question(called: Iterable[Called]) -> tuple[Called, ...]:
    """Return one question for everybody whom the stop of somebody known by one name may mean."""
    questions: dict[object, Called] = {}
    for one in called:
        person = one.side.person
        name = name_identity(person.first_name, person.last_name)
        is_one = one.why.reason == suppressions.BY_NAME
        first = questions.setdefault(name if is_one else person.id, one)
        if first is not one:
            questions[name] = replace(first, others=(*first.others, one.side))
    return tuple(questions.values())


def _undoable(tx: Transaction, which: str) -> Merged | Word:
    found: Merged | None
    word: Word | None = None
    if which.isdecimal():
        found = merges.get(tx, int(which))
    elif which:
        person = candidates.find(tx, which).id
        found, word = merges.last_of(tx, person), unlisting.last_word(tx, person)
    else:
        found, word = merges.newest(tx), unlisting.last_word(tx)
    if word is not None and (found is None or found.at < word.at):
        return word
    if found is None or found.undone_at is not None:
        raise NothingToDo(
            "There is no such merge to take back." if which else "No two people were made one.",
            where=which or "outreach candidates merge",
            try_="outreach candidates merge, which lists the merges",
        )
    return found


def _refuse_unless_last(tx: Transaction, merged: Merged) -> None:
    last = merges.last_of(tx, merged.kept)
    if last is not None and last.number != merged.number:
        raise ChangedMeanwhile(
            f"Another person became part of this one since (merge {last.number}).",
            where=f"merge {merged.number}",
            try_=f"outreach candidates merge --undo {last.number}",
        )


def _is_with_barred(kept: Kept, person: int, sides: Mapping[int, Side]) -> bool:
    return any(sides[one].is_barred for one in kept.pair if one != person)


def _surest_first(one: Kept) -> tuple[int, int]:
    return one.rank, one.number


def _sides(app: App, tx: Transaction, people: Iterable[int]) -> dict[int, Side]:
    found = candidates.load(tx, people)
    connected, files = candidates.connections_of(tx, found), search.sources(tx, found)
    return {
        one: Side(
            person=person,
            connections=tuple(connected.get(one, ())),
            enrollments=tuple(enrollments.of_candidate(tx, one)),
            sources=tuple(files.get(one, ())),
            is_barred=suppressions.is_barred(tx, app.store, person),
        )
        for one, person in found.items()
    }
