"""Bring shortlists up to date: only people who are new or changed are looked at again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from hashlib import sha256
from itertools import product
from typing import TYPE_CHECKING

from outreach.core import matching
from outreach.core.campaigns import Campaign, Step
from outreach.core.employers import names_a_company
from outreach.core.planner import People, Rank, people
from outreach.core.planner.listing import Entry, Listing, number
from outreach.core.planner.people import NOBODY, members
from outreach.core.planner.situation import Unready
from outreach.core.planner.texts import Texts
from outreach.core.plans import HeldCode
from outreach.core.query import Node, document, evaluate
from outreach.core.query.document import index_version
from outreach.core.rendering import NO_TIES, Ties
from outreach.core.sequences import first_step
from outreach.core.weak_keys import company_key
from outreach.core.words import Candidate
from outreach.skills import version as names_version
from outreach.store import candidates, search, shortlists
from outreach.store.bulk import chunks

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: Up to so many changed people are asked one by one; beyond, the index is asked for everybody.
FEW = 2_000


@dataclass(frozen=True)
class Extent:
    """How far the store had come when a list was made."""

    counter: int
    total: int
    newest: int

    @classmethod
    def of(cls, tx: Connection) -> Extent:
        """Read it."""
        return cls(candidates.counter(tx), *shortlists.extent(tx))


#: Told what is looked at, how many people so far, and of how many.
Tick = Callable[[str, int, int], None]


def silent(_what: str, _done: int, _of: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True)
class Lister:
    """Puts people on the list of one campaign, with all that is true of them on any day."""

    campaign: Campaign
    texts: Texts
    connected: People  #: to the campaign's sender
    now: datetime
    tick: Tick = silent
    ties: Callable[[int], Ties] = lambda _: NO_TIES
    acquainted: People = NOBODY  #: whom a colleague may introduce, where the campaign asks for it

    def bring_up_to_date(self, tx: Connection, kept: Listing | None, extent: Extent) -> Listing:
        """Return today's list, made from the kept one as far as it still holds."""
        like = self._like(extent)
        if kept is None or kept.inputs != like.inputs or kept.counter > extent.counter:
            kept = Listing()
        turned = (kept.connected ^ self.connected) & kept.people
        if kept.counter == extent.counter and kept.total == extent.total and not turned:
            return kept
        gone, again = self._differences(tx, kept, extent)
        entries = self._entries(tx, again | turned & ~gone)
        return kept.with_changes(gone, entries, like=like)

    def _like(self, extent: Extent) -> Listing:
        target = self.campaign.target
        # who may be introduced begins with another step
        known = sha256(b"%x" % self.acquainted).hexdigest() if self.acquainted else ""
        made_from = repr((target, self.texts.inputs, index_version(), names_version(), known))
        return Listing(
            inputs=sha256(made_from.encode("utf-8", "surrogatepass")).hexdigest(),
            counter=extent.counter,
            total=extent.total,
            newest=extent.newest,
            connected=self.connected,
        )

    def _differences(self, tx: Connection, kept: Listing, extent: Extent) -> tuple[People, People]:
        """Return who leaves the list, and who has to be looked at (again)."""
        if not kept.inputs:  # a new list: everybody is looked at, changed or not
            return NOBODY, people(search.matching_ids(tx, self._node))
        changed = shortlists.changed_since(tx, kept.counter)
        added = sum(one > kept.newest for one in changed)
        is_whole = kept.total + added == extent.total  # nobody was erased
        if is_whole and len(changed) <= FEW:
            found = candidates.load(tx, changed).values()
            matched = people(one.id for one in found if evaluate(self._node, one))
            return people(changed) & ~matched, matched
        matched = people(search.matching_ids(tx, self._node))
        return kept.people & ~matched, matched & (~kept.people | people(changed))

    def _entries(self, tx: Connection, wanted: People) -> Iterator[Entry]:
        done, of = 0, wanted.bit_count()
        for part in chunks(members(wanted), 1_000):
            self.tick(f"matching {self.campaign.slug}", done, of)
            for person in candidates.load(tx, part).values():
                yield self.entry(person)
            done += len(part)

    def entry(self, person: Candidate) -> Entry:
        """Return one person's place on the list."""
        # whoever is here matches: neither that nor more than one reason is looked for again
        lines = document(person)
        fit = self._questions.fit(person, lines)
        skill = self._questions.skill(person, lines) if self._names_the_match else None
        return Entry(
            candidate=person.id,
            rank=_rank(fit),
            tie=int(fit.order_key[-1], 16),
            company=company_number(person.company),
            code=next(iter(self.holds(person, fit, skill)), None),
        )

    def holds(self, person: Candidate, fit: matching.Fit, skill: str | None) -> Iterator[HeldCode]:
        """Yield what holds somebody new back on any day, in the order of the codes.

        `skill` is what a text names to them.
        """
        target = self.campaign.target
        if self._is_excluded(person):
            yield HeldCode.EXCLUDED_COMPANY
        if target.area.is_set and target.area.unknown == "hold" and not fit.place_known:
            yield HeldCode.PLACE_UNKNOWN
        step = self._first[person.id in self._connected, person.id in self._acquainted]
        unready = self._unready(step, person, [skill] if skill else [])
        if unready is not None:
            yield unready.code

    def _unready(self, step: Step | None, person: Candidate, named: list[str]) -> Unready | None:
        ties = self.ties(person.id)
        return self.texts.write(step, person, named, ties=ties, is_new=True).unready

    def _is_excluded(self, person: Candidate) -> bool:
        if not self.campaign.target.exclude.companies or not person.company:
            return False
        known = self._companies.get(person.company)
        if known is None:  # thousands of people, but not thousands of companies
            known = matching.excluded_company(self.campaign.target, person) is not None
            self._companies[person.company] = known
        return known

    @cached_property
    def _companies(self) -> dict[str, bool]:
        return {}

    @cached_property
    def _connected(self) -> frozenset[int]:
        return frozenset(members(self.connected))

    @cached_property
    def _acquainted(self) -> frozenset[int]:
        return frozenset(members(self.acquainted))

    @cached_property
    def _questions(self) -> matching.Questions:
        return matching.questions(self.campaign.target)

    @cached_property
    def _names_the_match(self) -> bool:
        return any(self.texts.names_the_match(step) for step in self._first.values() if step)

    @cached_property
    def _node(self) -> Node:
        return matching.target_node(self.campaign.target)

    @cached_property
    def _first(self) -> Mapping[tuple[bool, bool], Step | None]:
        return {
            (is_connected, is_known): first_step(
                self.campaign, is_connected=is_connected, now=self.now, has_acquaintance=is_known
            )
            for is_connected, is_known in product((True, False), repeat=2)
        }


def terms(fit: matching.Fit) -> list[str]:
    """Return the skill to be named to a person, if any of what matched is one."""
    skill = matching.skill_of(fit.matched)
    return [skill] if skill else []


def _rank(fit: matching.Fit) -> int:
    distance = matching.distance_rank(fit.distance_km)
    return Rank(not fit.place_known, fit.nice_met, fit.title_rank, distance).packed()


def company_number(company: str | None) -> int:
    """Return the same number for every spelling of a company; 0 for none."""
    key = company_key(company) if company and names_a_company(company) else ""
    return number(key) if key else 0


def keep(tx: Connection, before: Mapping[str, Listing], made: Mapping[str, Listing]) -> None:
    """Keep lists for the next plan, and drop those of campaigns that are no more."""
    for slug, listing in made.items():
        known = before.get(slug)
        if known is not None and listing.has_the_rows_of(known):
            shortlists.confirm(tx, slug, listing)
        else:
            shortlists.keep(tx, slug, listing)
    shortlists.forget_others(tx, list(made))
