"""Who a row is about: somebody we know, somebody new, or nobody we dare to say.

A strong key (profile, member id, e-mail) decides, and nothing else does. Two strong keys that point
at two people make a conflict: the row is rejected, the two are never merged. Name and company alone
make nobody the same person: whoever is like somebody known comes in as somebody new, and a person
decides later whether the two are one.

A row without any key is found again when it says, word for word, what an earlier one said: else
every list of names would bring its people in once more each time. Two such rows of one file are two
people, so rows come in two passes: the first settles those with a known strong key and those that
look like nobody; the second, sorted by name and company, the rest.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from outreach.core import doubles
from outreach.core.observations import (
    Observation,
    changed_facts,
    learn,
    learn_beside,
    new_person,
)
from outreach.core.telling_apart import are_of_two, as_namesake
from outreach.core.text import fold
from outreach.core.words import Candidate

CONFLICT = "conflicting_identity"
POSSIBLE_DOUBLE = "possible_double"
OTHER_NAME = "other_name"
BOTH = " and "  #: between the handles of two people


class Outcome(NamedTuple):
    """What became of a row that is more than somebody new."""

    said: Observation
    candidate: int  #: 0 when rejected
    is_new: bool = False  #: told only of people who may be somebody known
    changed: tuple[str, ...] = ()  #: facts of somebody known before that differ now, in words
    is_news: bool = False  #: whether anything was learned
    is_repeat: bool = False  #: whether an earlier row was about the same person
    rejected: str = ""  #: the reason
    told: str = ""  #: more about it: whom the row could mean


@dataclass
class Known:
    """What the store knows of the people that a chunk of rows may be about."""

    by_key: MutableMapping[str, int] = field(default_factory=dict)  #: strong key → candidate
    people: MutableMapping[int, Candidate] = field(default_factory=dict)
    #: weak key → people who were there before this file
    weak: Mapping[str, Sequence[int]] = field(default_factory=dict)
    #: candidate → what earlier rows said of them; only of whom a row without keys may mean
    said: Mapping[int, Sequence[object]] = field(default_factory=dict)
    #: candidate → ISO date (or "") of the connection to the file's owner
    connected: MutableMapping[int, str] = field(default_factory=dict)
    unproven: set[int] = field(default_factory=set)  #: connections that only somebody told us of
    #: candidate → ISO dates of connections to that owner before the last one
    former: MutableMapping[int, set[str]] = field(default_factory=dict)


class Seen:
    """The people this file has spoken of already: everybody new, and whoever was met."""

    def __init__(self, first_new: int, met: Sequence[int] = b"") -> None:
        """`met` says by a byte of whom of those before rows were passed over as read before."""
        self.first_new = first_new
        self._met = bytearray(met).ljust(first_new, b"\0")  # a set would take a hundred times that
        self._rows = array("i", [0]) * first_new  # the last row about each, the new ones behind

    def __contains__(self, candidate: int) -> bool:
        return candidate >= self.first_new or bool(self._met[candidate])

    def begin(self, rows: Iterable[int]) -> None:
        """Remember the rows with which the next people came in, in order."""
        self._rows.extend(rows)

    def is_before(self, candidate: int, row: int) -> bool:
        """Say whether a row stands before one about this person that was taken in already."""
        last = self._rows[candidate]
        self._rows[candidate] = max(last, row)
        return row < last

    def add(self, candidate: int, *, changed: bool) -> bool:
        """Remember that a row was about this person; True the first time that it changed them."""
        if candidate >= self.first_new:
            return False
        first_change = changed and self._met[candidate] != _CHANGED
        self._met[candidate] = _CHANGED if changed else self._met[candidate] or _MET
        return first_change


_MET, _CHANGED = 1, 2
_NO_FACTS = ("identity", "connection")  # what may change beside the facts of a person
_row = attrgetter("row")
_INITIALS = 2  # letters
_COMPARED = 20  # people of one name and company: a crowd is told of by `candidates merge`


@dataclass
class Resolver:
    """Decides row after row within one chunk, and collects what there is to write."""

    known: Known
    seen: Seen
    next_id: int
    owner: str | None = None  #: whose connections these are, if they are connections
    outcomes: list[Outcome] = field(default_factory=list)
    new: dict[int, Observation] = field(default_factory=dict)
    before: dict[int, Candidate] = field(default_factory=dict)  #: changed people as they were
    aliases: list[tuple[str, int]] = field(default_factory=list)  #: further strong key, candidate
    conflicts: list[tuple[Observation, tuple[int, ...]]] = field(default_factory=list)  #: who, each
    new_connections: dict[int, str] = field(default_factory=dict)
    new_dates: dict[int, str] = field(default_factory=dict)
    former: list[tuple[int, str]] = field(default_factory=list)  #: candidate, ISO date: new ones

    def first_pass(self, rows: Sequence[Observation]) -> list[Observation]:
        """Settle the rows that strong keys or novelty settle; return the others for later."""
        if self._are_all_new(rows):
            self._add_all(rows)
            return []
        later = []
        is_unknown, weak = self.known.by_key.keys().isdisjoint, self.known.weak
        for said in rows:
            if not is_unknown(said.keys):
                self._settle(said)
            elif said.weak_key in weak:
                later.append(said)
            else:
                self._add(said)
        return later

    def second_pass(self, rows: Iterable[Observation]) -> None:
        """Settle the rows that are like somebody known by name and company, sorted by both."""
        for weak, group in groupby(rows, key=lambda said: said.weak_key):
            people = self.known.weak.get(weak, ())
            for said in group:
                again = None if said.keys else self._told_before(said, people)
                if not self.known.by_key.keys().isdisjoint(said.keys):
                    self._settle(said)
                elif again is not None:
                    self._meet(said, again)
                else:
                    self._add(said, told=self._doubles(said))

    @property
    def changed(self) -> dict[int, Candidate]:
        """Return the people whose facts differ from how they were, or from how they came in."""
        return {candidate: self.known.people[candidate] for candidate in self.before}

    def told(self) -> list[Outcome]:
        """Return what became of the rows as it is told: who ends as they began is not changed."""
        return [self._after_all(one) if one.changed else one for one in self.outcomes]

    def person(self, candidate: int) -> Candidate:
        """Return somebody as known now, who may be new."""
        found = self.known.people.get(candidate)
        if found is None:
            found = self.known.people[candidate] = new_person(self.new[candidate], candidate)
        return found

    def _are_all_new(self, rows: Sequence[Observation]) -> bool:
        """Say whether nobody of these rows is known or told of twice: so it is in a first file."""
        if self.known.by_key or self.known.weak:
            return False
        keys = [key for said in rows for key in said.keys]
        return len(keys) == len(set(keys))

    def _add_all(self, rows: Sequence[Observation]) -> None:
        """Do what `_add` does for each of them, in a fifth of the time."""
        self.new = dict(enumerate(rows, self.next_id))
        self.seen.begin(map(_row, rows))
        self.next_id += len(rows)
        for candidate, said in self.new.items():
            if len(said.keys) > 1:
                self._add_aliases(said, candidate)
        if self.owner is not None:
            self.new_connections = {one: said.connected_on for one, said in self.new.items()}

    def _add_aliases(self, said: Observation, candidate: int) -> None:
        """Note the addresses that are no column of somebody new."""
        for key in said.keys:
            if key.startswith("email:") and key != f"email:{said.email}":
                self.aliases.append((key, candidate))

    def _settle(self, said: Observation) -> None:
        """Meet the person whom the strong keys name, or reject the row."""
        by_key = self.known.by_key
        found = {by_key[key] for key in said.keys if key in by_key}
        candidate = min(found)
        if len(found) > 1 or not self._is_plausible(said, candidate):
            self._reject(said, sorted(found))
        else:
            self._meet(said, candidate)

    def _is_plausible(self, said: Observation, candidate: int) -> bool:
        """Say whether the match holds: mailboxes are shared, so an address needs a like name.

        Those of a family, of which each has another first name, are several people.
        """
        matching = [key for key in said.keys if self.known.by_key.get(key) == candidate]
        if not all(key.startswith("email:") for key in matching):
            return True
        person = self.person(candidate)
        theirs, ours = _words(f"{said.first_name} {said.last_name}"), _words(_full_name(person))
        if said.profile_url and person.profile_url:
            return theirs == ours
        if not theirs or not ours:
            return True
        return bool(theirs & ours) and not are_of_two(said, person)

    def _reject(self, said: Observation, found: Sequence[int]) -> None:
        handles = BOTH.join(self.person(candidate).handle for candidate in found)
        self.outcomes.append(Outcome(said, 0, rejected=CONFLICT, told=handles))
        self.conflicts.append((said, tuple(found)))

    def _add(self, said: Observation, told: str = "") -> None:
        candidate = self.next_id
        self.next_id += 1
        self.seen.begin((said.row,))
        self.new[candidate] = said
        self.known.by_key.update(dict.fromkeys(said.keys, candidate))
        self._add_aliases(said, candidate)
        if self.owner is not None:
            self.new_connections[candidate] = self.known.connected[candidate] = said.connected_on
        if told:
            self.outcomes.append(Outcome(said, candidate, is_new=True, told=told))

    def _meet(self, said: Observation, candidate: int) -> None:
        before = self.person(candidate)
        known = frozenset(key for key in said.keys if key in self.known.by_key)
        is_before = self.seen.is_before(candidate, said.row)
        after = (learn_beside if is_before else learn)(before, said, known)
        changed = changed_facts(before, after) if after is not before else ()
        if after is not before:
            self._change(before, after)
        if self._learn_keys(said, after):
            changed = changed or ("identity",)
        if self.owner is not None and self._connect(said, candidate):
            changed = (*changed, "connection")
        is_repeat = candidate in self.seen
        first_change = self.seen.add(candidate, changed=bool(changed))
        shown = changed if first_change else ()
        told = after.handle if _is_called_otherwise(before, after) else ""
        news = Outcome(said, candidate, False, shown, bool(changed), is_repeat, told=told)
        self.outcomes.append(news)

    def _after_all(self, one: Outcome) -> Outcome:
        before = self.before.get(one.candidate)
        facts = changed_facts(before, self.known.people[one.candidate]) if before else ()
        return one._replace(changed=(*facts, *(what for what in one.changed if what in _NO_FACTS)))

    def _change(self, before: Candidate, after: Candidate) -> None:
        self.known.people[after.id] = after
        if before.profile_url and before.profile_url != after.profile_url:
            self.aliases.append((f"profile:{before.profile_url}", after.id))
        self.before.setdefault(after.id, before)

    def _learn_keys(self, said: Observation, person: Candidate) -> bool:
        """Remember strong keys; True when one is in no column, so that it needs an alias."""
        learned = False
        for key in said.keys:
            if key not in self.known.by_key:
                self.known.by_key[key] = person.id
                if not _is_in_column(key, person):
                    self.aliases.append((key, person.id))
                    learned = True
        return learned

    def _connect(self, said: Observation, candidate: int) -> bool:
        """Note the connection to the file's owner; False when it is known as it is."""
        have = self.known.connected.get(candidate)
        is_proven = have is not None and candidate not in self.known.unproven
        former = self.known.former.get(candidate, ())
        if is_proven and (said.connected_on in ("", have) or said.connected_on in former):
            return False
        self.known.unproven.discard(candidate)
        last = said.connected_on
        if is_proven and have:  # removed, and connected again: both days stay known
            first, last = sorted((have, said.connected_on))
            self.former.append((candidate, first))
            self.known.former.setdefault(candidate, set()).add(first)
        is_new = have is None or candidate in self.new_connections
        if last != have or not is_proven:
            (self.new_connections if is_new else self.new_dates)[candidate] = last
            self.known.connected[candidate] = last
        return True

    def _told_before(self, said: Observation, people: Sequence[int]) -> int | None:
        """Return of whom an earlier file said exactly this, unless this file spoke of them."""
        facts = json.loads(said.facts)
        return next(
            (one for one in people if one not in self.seen and facts in self.said(one)), None
        )

    def said(self, candidate: int) -> Sequence[object]:
        """Return what earlier rows said of somebody."""
        return self.known.said.get(candidate, ())

    def _doubles(self, said: Observation) -> str:
        """Return the handles of people of the same name and company who will be asked about."""
        people = self.known.weak.get(said.weak_key, ())
        row = as_namesake(new_person(said, 0), said.weak_key)
        found = [self.known.people[one] for one in people if one not in self.seen]
        asked = (
            one.handle
            for one in found[:_COMPARED]
            if doubles.is_asked(row, as_namesake(one, said.weak_key), of_company=len(people) + 1)
        )
        return " and ".join(asked)


def _is_in_column(key: str, person: Candidate) -> bool:
    kind, _, value = key.partition(":")
    return value == {
        "profile": person.profile_url,
        "member": person.member_id,
        "email": person.email,
    }.get(kind)


def _is_called_otherwise(before: Candidate, after: Candidate) -> bool:
    """Say whether somebody has another name now, with no word of the one before."""
    if before is after:
        return False
    was, now = _words(_full_name(before)), _words(_full_name(after))
    told = all(any(len(word) > _INITIALS for word in words) for words in (was, now))
    is_one_script = all(word.isascii() for word in was | now)  # else it may be spelled in another
    return told and is_one_script and not was & now


def _full_name(person: Candidate) -> str:
    return f"{person.first_name} {person.last_name}"


def _words(name: str) -> set[str]:
    return set(fold(name).replace("-", " ").split())
