"""One sender's ties, put together from what the plan knows and what the store counts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain

from outreach.actions.planning.derived import Derived
from outreach.actions.planning.desk import Desk
from outreach.actions.planning.lists import company_number
from outreach.actions.planning.world import World
from outreach.actions.reports.asked import sender_named, senders_named
from outreach.app import App
from outreach.core import planner
from outreach.core.network import Named, Network, Tie
from outreach.core.network import network as sorted_out
from outreach.core.network.campaign import is_network
from outreach.core.planner.listing import Listing, number
from outreach.core.planner.people import has, members
from outreach.core.plans import HeldCode
from outreach.core.senders import Sender
from outreach.core.sequences import KEEP_IN_TOUCH, Kind
from outreach.core.words import Candidate, Stage
from outreach.store import candidates, network, referrals
from outreach.store.situations import Entry

_NEVER_AGAIN = frozenset({Stage.REJECTED, Stage.OPTED_OUT})
_NEVER = frozenset({HeldCode.SUPPRESSED, HeldCode.REJECTED})


@dataclass(frozen=True)
class Acquaintances:
    """A sender's network as it stands on a day, with the people it names."""

    sender: Sender
    today: date
    network: Network
    people: Mapping[int, Candidate]
    connections: int  #: everybody, also who is left alone
    never_again: int  #: of them, who is never written to again
    answers: Collection[int] = ()  #: to whom the plan has an answer that is due now
    coming: Collection[int] = ()  #: for whom a campaign has something to do now or later


def acquaintances(app: App, sender: str = "") -> Acquaintances:
    """Return whom a sender had better write to; nobody barred, rejected or asleep is among them."""
    return _of(app, [sender_named(app, sender, "outreach network")])[0]


def every_network(app: App, sender: str = "") -> list[Acquaintances]:
    """Return the network of a sender, or of each in the order of their short names; NotFound."""
    return _of(app, senders_named(app, sender, "outreach network"))


def _of(app: App, senders: Sequence[Sender]) -> list[Acquaintances]:
    with app.store.read() as tx:
        world = World(app, tx, Derived(app, tx))
        found = [Ties(world, who).acquaintances() for who in senders]
    world.derived.keep()
    return found


@dataclass(frozen=True)
class Ties:
    """What is known of everybody one sender knows."""

    world: World
    sender: Sender

    @cached_property
    def situation(self) -> planner.Situation:
        """Return what the sender's plan depends on."""
        return Desk(self.world, self.sender).situation

    @cached_property
    def cases(self) -> list[planner.Case]:
        """Return what comes next for everybody whom the sender has in a campaign."""
        return planner.enrolled_cases(self.situation)

    @cached_property
    def tasks(self) -> Collection[int]:
        """Return whom the plan has a word for already."""
        return {one.enrolled.candidate for one in self.cases if one.next.step == KEEP_IN_TOUCH}

    @cached_property
    def coming(self) -> Mapping[int, str]:
        """Return for whom a campaign has something to do now or later, and which."""
        others = (one for one in self.cases if one.next.step != KEEP_IN_TOUCH)
        return {one.enrolled.candidate: one.roster.slug for one in others}

    def bar_of(self, one: int) -> HeldCode | None:
        """Return why somebody is left alone, whoever asks; None for who is not."""
        if has(self.situation.suppressed, one):
            return HeldCode.SUPPRESSED
        if has(self.situation.excluded, one):
            return HeldCode.EXCLUDED
        if one in self._never:
            return HeldCode.REJECTED
        return HeldCode.SNOOZED if self.situation.snoozed_until(one) else None

    def acquaintances(self) -> Acquaintances:
        """Return the lists, and everybody on them."""
        today = self.situation.today
        found = sorted_out(self._all(), today, self.situation.days.zone)
        lists = (found.silent, found.unanswered, found.thanks, found.circle, found.moved)
        ids = {line.tie.candidate for lines in lists for line in lines}
        known = candidates.load(self.world.tx, sorted(ids))
        answers = {one.enrolled.candidate for one in self._answers()}
        return Acquaintances(
            sender=self.sender,
            today=today,
            network=found,
            people=known,
            connections=len(self._met),
            never_again=sum(self.bar_of(one) in _NEVER for one in self._met),
            answers=answers & ids,
            coming=ids & set(self.coming),
        )

    def _answers(self) -> Iterator[planner.Case]:
        """Yield the answers that nothing holds back."""
        return (one for one in self.cases if one.next.kind is Kind.ANSWER and one.is_free)

    @cached_property
    def _met(self) -> Mapping[int, date | None]:
        """Return everybody the sender is connected to, and since when."""
        return network.connections(self.world.tx, self.sender.slug)

    def _all(self) -> Iterator[Tie]:
        tx, sender = self.world.tx, self.sender.slug
        met, written, heard = self._met, network.written(tx, sender), network.heard(tx, sender)
        places = network.workplaces(tx, sender)
        ids = [one for one in {*met, *heard} if self.bar_of(one) is None]
        known = candidates.load(tx, sorted(ids))
        for one, person in known.items():
            said = heard.get(one)
            company = company_number(person.company)
            yield Tie(
                candidate=one,
                is_connected=one in met,
                connected_on=met.get(one),
                wrote_at=written.get(one),
                heard_at=said.last_at if said else None,
                days_heard=len(said.days) if said else 0,
                days_referred=len(said.referred) if said else 0,
                last_said=said.last_said if said else None,
                named=self._named.get(one, ()),
                workplaces=places.get(one, ()),
                roles=self._roles(one),
                alike=self._alike(company, one),
                is_busy=one in self._busy,
                rests_until=self.situation.free_on(one),
                is_planned=one in self.tasks,
                turn=number(person.identity),
            )

    @cached_property
    def _entries(self) -> list[Entry]:
        return list(chain.from_iterable(self.world.entries.values()))

    @cached_property
    def _never(self) -> Collection[int]:
        return {one.candidate for one in self._entries if one.stage in _NEVER_AGAIN}

    @cached_property
    def _busy(self) -> Collection[int]:
        """Return whom a campaign has something for, or another sender's campaign has."""
        ours = {
            slug for slug, one in self.world.campaigns.items() if one.sender == self.sender.slug
        }
        others = (one for one in self._entries if one.is_open and one.campaign not in ours)
        return {*self.coming, *(one.candidate for one in others)}

    @cached_property
    def _listings(self) -> Mapping[str, Listing]:
        """Return the shortlists of the sender's roles."""
        return {
            slug: listing
            for slug, listing in self.world.listings.items()
            if self.world.campaigns[slug].sender == self.sender.slug and not is_network(slug)
        }

    @cached_property
    def _fitting(self) -> Mapping[str, Collection[int]]:
        """Return who fits each role and may hear of it, by the campaign's slug."""
        found: dict[str, Collection[int]] = {}
        for slug, listing in self._listings.items():
            left = listing.people
            for held in listing.shortlist().holds.values():
                left &= ~held
            found[slug] = set(members(left))
        return found

    def _roles(self, one: int) -> tuple[str, ...]:
        return tuple(
            self.world.campaigns[slug].name
            for slug, fitting in self._fitting.items()
            if one in fitting and one not in self._enrolled[slug]
        )

    @cached_property
    def _enrolled(self) -> Mapping[str, Collection[int]]:
        return {
            slug: {entry.candidate for entry in entries}
            for slug, entries in self.world.entries.items()
        }

    @cached_property
    def _at_companies(self) -> Mapping[int, Collection[int]]:
        """Return who fits a role, by the number of their company."""
        found: dict[int, set[int]] = {}
        for slug, listing in self._listings.items():
            for one, company in zip(listing.ids, listing.companies, strict=True):
                if company and one in self._fitting[slug]:
                    found.setdefault(company, set()).add(one)
        return found

    def _alike(self, company: int, one: int) -> int:
        return len(set(self._at_companies.get(company, ())) - {one}) if company else 0

    @cached_property
    def _named(self) -> Mapping[int, list[Named]]:
        """Return whom each person named."""
        every = referrals.every(self.world.tx)
        people = candidates.load(self.world.tx, {one.of for one in every if one.of is not None})
        found: dict[int, list[Named]] = {}
        for one in every:
            if one.by is not None:
                named = people.get(one.of) if one.of is not None else None
                found.setdefault(one.by, []).append(Named(named.name if named else "", one.at))
        return found
