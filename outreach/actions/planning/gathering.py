"""Gather all that plans depend on, once for all senders; nothing is decided here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from outreach.actions import knowing
from outreach.actions.planning.derived import Derived
from outreach.actions.planning.lists import (
    Extent,
    Lister,
    Tick,
    company_number,
    keep,
    silent,
    terms,
)
from outreach.app import App
from outreach.core import matching
from outreach.core.approvals import TextHistory, policy_of
from outreach.core.campaigns import Campaign, CampaignStatus, Status, Target
from outreach.core.doubles import held
from outreach.core.experiments.ending import comparing, settled
from outreach.core.network.campaign import is_network, slug_of
from outreach.core.planner import (
    Case,
    Enrolled,
    Messages,
    Outcome,
    People,
    Roster,
    Shortlist,
    Situation,
    Unready,
    people,
)
from outreach.core.planner.listing import Listing, number
from outreach.core.planner.people import NOBODY, members
from outreach.core.planner.texts import Texts, Written
from outreach.core.rendering import Ties
from outreach.core.senders import Colleague, Sender
from outreach.core.sequences import History, task_owed
from outreach.core.words import Candidate, Event, Purpose, Stage, TouchState
from outreach.core.workdays import Workdays
from outreach.store import (
    campaigns,
    candidates,
    experiments,
    network,
    outcomes,
    shortlists,
    situations,
    suppressions,
    templates,
)
from outreach.store.situations import Entry

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: What was sent longer ago than this uses no budget, whatever the zone.
LOG_DAYS = 32
#: Closing words and requests to take back are offered for so long after a campaign closed.
CLOSING_DAYS = 60
_STAGES = tuple(Stage)
_NEVER_AGAIN = frozenset({Stage.REJECTED, Stage.OPTED_OUT})


@dataclass(frozen=True)
class World:
    """What every sender's plan depends on, as one transaction sees it."""

    app: App
    tx: Connection
    derived: Derived
    tick: Tick = silent

    @cached_property
    def campaigns(self) -> Mapping[str, Campaign]:
        """Return every campaign whose file can be followed; of an ended test only the winner."""
        found = self.app.library.campaigns()
        if any(map(comparing, found.values())):
            found = settled(found, experiments.stopped(self.tx))
        return {**found, **self._networks()}

    def _networks(self) -> Mapping[str, Campaign]:
        """Return what tasks planned by hand belong to, for senders who ever had one."""
        slugs = [slug_of(sender) for sender in self.app.settings.senders]
        used = network.in_use(self.tx, slugs)
        return {slug: self.app.library.campaign(slug) for slug in slugs if slug in used}

    @cached_property
    def statuses(self) -> Mapping[str, CampaignStatus]:
        """Return the status of each campaign."""
        kept = campaigns.statuses(self.tx)
        return {slug: kept.get(slug, CampaignStatus()) for slug in self.campaigns}

    @cached_property
    def entries(self) -> Mapping[str, list[Entry]]:
        """Return the enrollments by campaign, those of campaigns without a file too."""
        found: dict[str, list[Entry]] = {slug: [] for slug in self.campaigns}
        for entry in situations.enrolled(self.tx):
            found.setdefault(entry.campaign, []).append(entry)
        return found

    @cached_property
    def connected(self) -> Mapping[str, People]:
        """Return who is connected to each sender."""
        senders = {campaign.sender for campaign in self.campaigns.values()}
        return {slug: people(candidates.connected_ids(self.tx, slug)) for slug in senders}

    @cached_property
    def texts(self) -> Mapping[str, Texts]:
        """Return the texts that each campaign may send."""
        settings, histories = self.app.settings, templates.histories(self.tx)
        proven = settings.approvals.evidence == "proven"
        age = settings.approvals.max_age_days
        found: dict[str, Texts] = {}
        for slug, campaign in self.campaigns.items():
            kept = {
                name: one
                for name, one in histories.items()
                if campaign.uses(name) or _is_for_answers(one)
            }
            asked = {name: policy_of(campaign, name, age, proven=proven) for name in kept}
            live = {name: one.live(asked[name], self.app.now) for name, one in kept.items()}
            objections = {
                name: "; ".join(one.objections(asked[name], self.app.now))
                for name, one in kept.items()
                if not live[name]
            }
            sendable = {name: version for name, version in live.items() if version}
            sender = settings.senders[campaign.sender]
            found[slug] = Texts(campaign, sender, sendable, settings.rules, objections)
        return found

    @cached_property
    def extent(self) -> Extent:
        """Return how far the store has come."""
        return Extent.of(self.tx)

    @cached_property
    def listings(self) -> Mapping[str, Listing]:
        """Return today's shortlist of every campaign that is not closed."""
        open_ones = (slug for slug, one in self.statuses.items() if one.status != Status.CLOSED)
        wanted = [slug for slug in open_ones if not is_network(slug)]
        kept = shortlists.read(self.tx, wanted)
        made = {
            slug: self.lister(slug).bring_up_to_date(self.tx, kept.get(slug), self.extent)
            for slug in wanted
        }
        if any(one is not kept.get(slug) for slug, one in made.items()):
            self.derived.news.append(lambda tx: keep(tx, kept, made))
        return made

    def lister(self, slug: str) -> Lister:
        """Return what puts people on a campaign's shortlist."""
        campaign = self.campaigns[slug]
        connected = self.connected[campaign.sender]
        asks = campaign.asks_colleagues
        return Lister(
            campaign,
            self.texts[slug],
            connected,
            self.app.now,
            self.tick,
            ties=self.ties,
            acquainted=people(self.introducers) & ~connected if asks else NOBODY,
        )

    @cached_property
    def messages(self) -> Mapping[int, tuple[Messages, ...]]:
        """Return who was written to within the longest cool-down, and how often ever."""
        waits = self.app.settings.approvals.cool_down_days
        since = self.app.now - timedelta(days=max(waits, default=0) + 1)
        return situations.messages_since(self.tx, since)

    @cached_property
    def doubtful(self) -> People:
        """Return who may be the same person as somebody else, and is not the one to write to."""
        groups = self.derived.doubtful_groups()
        barred = self.barred[suppressions.SUPPRESSED] | self.barred[suppressions.EXCLUDED]
        wanted = {one for group in groups for one in group}
        return people(held(groups, self._turns(wanted), wanted & set(members(barred))))

    def _turns(self, wanted: set[int]) -> Mapping[int, tuple[int, int]]:
        """Return how far we got with each of these people, and what breaks a tie."""
        far = dict.fromkeys(wanted & self.messages.keys(), 0)
        for entry in chain.from_iterable(self.entries.values()):
            if entry.candidate in wanted:
                so_far = far.get(entry.candidate, 0)
                far[entry.candidate] = max(so_far, 1 + _STAGES.index(entry.stage))
        found = candidates.load(self.tx, sorted(wanted))
        return {one: (far.get(one, -1), number(found[one].identity)) for one in wanted}

    @cached_property
    def barred(self) -> Mapping[str, People]:
        """Return who must never be written to, by the reason."""
        bars = (suppressions.SUPPRESSED, suppressions.EXCLUDED)
        return {bar: people(candidates.barred_ids(self.tx, bar)) for bar in bars}

    @cached_property
    def shortlists(self) -> Mapping[str, Shortlist]:
        """Return the shortlists as the planner takes them."""
        return {slug: listing.shortlist() for slug, listing in self.listings.items()}

    @cached_property
    def claimed(self) -> set[int]:
        """Return the enrollments of which somebody has the card."""
        return situations.touched(self.tx, TouchState.CLAIMED)

    @cached_property
    def without_words(self) -> set[int]:
        """Return the enrollments whose card is a request without a note."""
        return situations.without_words(self.tx)

    @cached_property
    def unknown(self) -> set[int]:
        """Return the enrollments with a touch that may or may not have gone out."""
        return situations.touched(self.tx, TouchState.UNKNOWN)

    @cached_property
    def outside(self) -> Mapping[int, list[Event]]:
        """Return what was written outside any enrollment, by person."""
        return situations.outside(self.tx)

    @cached_property
    def snoozed(self) -> Mapping[int, date]:
        """Return until when people sleep."""
        return situations.snoozed(self.tx)

    @cached_property
    def former(self) -> Mapping[int, date | None]:
        """Return who said "not now" last, and until when."""
        return situations.said_not_now(self.tx)

    @cached_property
    def referrers(self) -> Mapping[int, Candidate]:
        """Return who named people, where they agreed to be named to them."""
        return knowing.referrers(self.tx)

    @cached_property
    def introducers(self) -> Mapping[int, Colleague]:
        """Return the colleagues to ask, where a campaign asks colleagues at all."""
        asks = any(one.asks_colleagues for one in self.campaigns.values())
        return knowing.introducers(self.app, self.tx) if asks else {}

    def ties(self, person: int) -> Ties:
        """Return who stands between us and a person."""
        return Ties(self.referrers.get(person), self.introducers.get(person))


@dataclass(frozen=True)
class Desk:
    """One sender's part of the world."""

    world: World
    sender: Sender

    @cached_property
    def days(self) -> Workdays:
        """Return the sender's calendar."""
        return self.world.derived.workdays(self.sender)

    @cached_property
    def situation(self) -> Situation:
        """Return everything the sender's plan depends on."""
        world, app = self.world, self.world.app
        return Situation(
            sender=self.sender,
            days=self.days,
            now=app.now,
            rosters=tuple(self._roster(slug) for slug in world.campaigns),
            sent=self._sent(),
            suppressed=world.barred[suppressions.SUPPRESSED],
            excluded=world.barred[suppressions.EXCLUDED],
            doubtful=world.doubtful,
            unlisted=self._without_file(),
            snoozed=world.snoozed,
            former=world.former,
            messages=world.messages,
            withdrawn=self._withdrawn(),
            cool_down_days=app.settings.approvals.cool_down_days,
            written_to=self._written_to(),
            outcomes=self._outcomes(),
            severities=app.settings.rules,
            approval_days=app.settings.approvals.max_age_days,
        )

    @cached_property
    def own(self) -> dict[str, list[Entry]]:
        """Return the enrollments that may still get something, by campaign."""
        return {
            slug: [entry for entry in self.world.entries[slug] if self._is_alive(entry)]
            for slug, campaign in self.world.campaigns.items()
            if campaign.sender == self.sender.slug
        }

    @cached_property
    def known(self) -> Mapping[int, Candidate]:
        """Return the people of these enrollments."""
        wanted = {entry.candidate for entries in self.own.values() for entry in entries}
        return candidates.load(self.world.tx, sorted(wanted))

    @cached_property
    def _histories(self) -> Mapping[int, list[Event]]:
        wanted = [entry.id for entries in self.own.values() for entry in entries]
        return situations.histories(self.world.tx, wanted)

    @cached_property
    def _connected_on(self) -> Mapping[int, date | None]:
        return situations.connected_on(self.world.tx, self.sender.slug, self.known)

    def target(self, slug: str) -> Target:
        """Return whom a campaign wants."""
        return self.world.campaigns[slug].target

    def write(self, slug: str, step: str, person: Candidate) -> Written:
        """Return the text of one step for one person; none for what has no text."""
        campaign = self.world.campaigns[slug]
        found = campaign.step(step)
        if found is None or not found.templates:
            return Written()
        texts = self.world.texts[slug]
        named = texts.names_the_match(found)
        matched = terms(matching.score(campaign.target, person)) if named else []
        variants = self._variants.get((slug, person.id), {})
        return texts.write(found, person, matched, variants, self.world.ties(person.id))

    def answers(self, slug: str, person: Candidate, *, to_referral: bool = False) -> list[Written]:
        """Return the texts that may answer one person of a campaign, as they would read."""
        target = self.world.campaigns[slug].target
        matched = terms(matching.score(target, person))
        ties = self.world.ties(person.id)
        return self.world.texts[slug].answers(person, matched, ties, to_referral=to_referral)

    def unready(self, case: Case) -> Unready | None:
        """Return why the text of an enrolled person's next step cannot be made."""
        person = self.known[case.enrolled.candidate]
        return self.write(case.roster.slug, case.next.step, person).unready

    @cached_property
    def _variants(self) -> Mapping[tuple[str, int], Mapping[str, str]]:
        wanted = [entry.id for entries in self.own.values() for entry in entries]
        return situations.variants(self.world.tx, wanted)

    def _is_alive(self, entry: Entry) -> bool:
        if entry.is_open or entry.stage is Stage.REPLIED or is_network(entry.campaign):
            return True
        status = self.world.statuses[entry.campaign]
        if status.status != Status.CLOSED or entry.stage in _NEVER_AGAIN:
            return False
        oldest = self.world.app.now - timedelta(days=CLOSING_DAYS)
        return status.changed_at is not None and status.changed_at >= oldest

    def _roster(self, slug: str) -> Roster:
        world, entries = self.world, self.world.entries[slug]
        status = world.statuses[slug]
        campaign = world.campaigns[slug]
        enrolled = tuple(self._enrolled(slug, entry) for entry in self.own.get(slug, ()))
        return Roster(
            campaign=campaign,
            shortlist=world.shortlists.get(slug, Shortlist()),
            status=status.status.value,
            status_at=status.changed_at,
            connected=world.connected[campaign.sender],
            acquainted=people(world.introducers) if campaign.asks_colleagues else NOBODY,
            enrolled=enrolled,
            open=self._tasks(enrolled)
            if is_network(slug)
            else _who(entries, lambda entry: entry.is_open),
            past=_who(entries, lambda entry: not entry.is_open),
            rejected=_who(entries, lambda entry: entry.stage is Stage.REJECTED),
            unapproved=world.texts[slug].unapproved,
            objections=world.texts[slug].objections,
        )

    def _tasks(self, enrolled: Iterable[Enrolled]) -> People:
        """Return for whom a task waits: no campaign begins with them before it is done."""
        owed = (one.candidate for one in enrolled if task_owed(one.history, self.days))
        return people(owed)

    def _enrolled(self, slug: str, entry: Entry) -> Enrolled:
        world, one = self.world, entry.candidate
        status = world.statuses[slug]
        events = (*world.outside.get(one, ()), *self._histories.get(entry.id, ()))
        return Enrolled(
            candidate=one,
            history=History(
                events=sorted(events, key=lambda event: event.id),
                is_connected=one in self._connected_on,
                connected_on=self._connected_on.get(one),
                campaign_closed_at=status.changed_at if status.status == Status.CLOSED else None,
                is_referred=one in world.referrers,
                has_acquaintance=one in world.introducers,
            ),
            company=company_number(self.known[one].company),
            tie=number(self.known[one].identity),
            is_claimed=entry.id in world.claimed,
            has_unknown_touch=entry.id in world.unknown,
            has_words=entry.id not in world.without_words,
        )

    def _sent(self) -> tuple[Event, ...]:
        since = self.world.app.now - timedelta(days=LOG_DAYS)
        return tuple(situations.sent_since(self.world.tx, self.sender.slug, since))

    def _withdrawn(self) -> dict[int, date]:
        since = self.world.app.now - timedelta(days=LOG_DAYS)
        found = situations.withdrawn_since(self.world.tx, self.sender.slug, since)
        return {one: self.days.day(at) for one, at in found.items()}

    def _outcomes(self) -> tuple[Outcome, ...]:
        return tuple(outcomes.lately(self.world.tx, self.sender.slug, self.world.app.now))

    def _written_to(self) -> Counter[int]:
        """Count the people of each company whom anybody wrote to first in the last 7 dates."""
        first_day = self.days.day(self.world.app.now) - timedelta(days=6)
        since = datetime.combine(first_day, time(), self.days.zone).astimezone(UTC)
        found = situations.first_written_since(self.world.tx, since)
        companies = situations.companies_of(self.world.tx, found)
        return Counter(company_number(company) for company in companies.values())

    def _without_file(self) -> People:
        entries = self.world.entries
        gone = [entries[slug] for slug in entries if slug not in self.world.campaigns]
        return people(entry.candidate for one in gone for entry in one if entry.is_open)


#: What answers somebody without being in any sequence.
_ANSWERS = frozenset({Purpose.ANSWER, Purpose.THANK_YOU})


def _is_for_answers(history: TextHistory) -> bool:
    return history.newest is not None and history.newest.template.purpose in _ANSWERS


def _who(entries: Iterable[Entry], belongs: Callable[[Entry], bool]) -> People:
    return people(entry.candidate for entry in entries if belongs(entry))
