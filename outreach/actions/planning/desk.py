"""What one sender's plan depends on, out of the world that all of them share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from outreach.actions.planning.lists import (
    company_number,
    terms,
)
from outreach.actions.planning.world import World
from outreach.core import matching
from outreach.core.campaigns import Status, Target
from outreach.core.guardrails.brakes import Key, Told, lifted
from outreach.core.network.campaign import is_network
from outreach.core.planner import (
    Case,
    Enrolled,
    Outcome,
    People,
    Roster,
    Shortlist,
    Situation,
    Unready,
    people,
)
from outreach.core.planner.listing import number
from outreach.core.planner.people import NOBODY
from outreach.core.planner.texts import Written
from outreach.core.senders import Sender
from outreach.core.sequences import History, task_owed
from outreach.core.wordings import base_of
from outreach.core.words import Candidate, Channel, Event, Stage
from outreach.core.workdays import Workdays
from outreach.store import (
    brakes,
    candidates,
    outcomes,
    pending,
    situations,
    suppressions,
    touches,
)
from outreach.store.situations import Connected, Entry

if TYPE_CHECKING:
    pass

#: What was sent longer ago than this uses no budget, whatever the zone.
LOG_DAYS = 32
#: Closing words and requests to take back are offered for so long after a campaign closed.
CLOSING_DAYS = 60
#: LinkedIn takes a request that nobody answered back by itself after six months.
REQUEST_DAYS = 183
_NEVER_AGAIN = frozenset({Stage.REJECTED, Stage.OPTED_OUT})


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
        heard = world.heard_otherwise(self.sender.slug, self.known)
        return Situation(
            sender=self.sender,
            days=self.days,
            now=app.now,
            rosters=tuple(self._roster(slug) for slug in world.campaigns),
            sent=self._sent(),
            suppressed=world.barred[suppressions.SUPPRESSED],
            excluded=world.barred[suppressions.EXCLUDED],
            ours=world.ours,
            doubtful=world.doubtful | people(heard),
            alike={**world.alike, **heard},
            unlisted=self._without_file(),
            snoozed=world.snoozed,
            former=world.former,
            messages=world.messages,
            heard=world.heard,
            withdrawn=self._withdrawn(),
            requested=self._requested(),
            cool_down_days=app.settings.approvals.cool_down_days,
            written_to=self._written_to(),
            outcomes=self._outcomes(),
            lifted=self._lifted(),
            severities=app.settings.rules,
            approval_days=app.settings.approvals.max_age_days,
        )

    @cached_property
    def brakes(self) -> list[Told]:
        """Return what happened to the brakes so far."""
        return brakes.told(self.world.tx)

    def _lifted(self) -> Mapping[Key, date]:
        now = self.world.app.now
        found = lifted(self.brakes, self.sender.slug, now)
        return {key: self.days.day(one.until) for key, one in found.items()}

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
    def _connected(self) -> Mapping[int, Connected]:
        return situations.connected(self.world.tx, self.sender.slug, self.known)

    def target(self, slug: str) -> Target:
        """Return whom a campaign wants."""
        return self.world.campaigns[slug].target

    def write(self, slug: str, step: str, person: Candidate, *, is_new: bool = False) -> Written:
        """Return the text of one step for one person; none for what has no text.

        `is_new` says that nobody wrote to them before: a row that names no person gets nothing.
        """
        campaign = self.world.campaigns[slug]
        found = campaign.step(step)
        if found is None or not (found.templates or found.channel is Channel.LINKEDIN_CONNECT):
            return Written()
        texts = self.world.texts[slug]
        named = texts.names_the_match(found)
        matched = terms(matching.score(campaign.target, person)) if named else []
        variants = self._variants.get((slug, person.id), {})
        ties = self.world.ties(person.id)
        return texts.write(found, person, matched, variants, ties, is_new=is_new)

    def answers(self, slug: str, person: Candidate, occasion: str) -> list[Written]:
        """Return the texts that answer one person of a campaign on an occasion, as they would read.

        What they got before is left out: nobody is answered twice in the same words.
        """
        target = self.world.campaigns[slug].target
        matched = terms(matching.score(target, person))
        ties = self.world.ties(person.id)
        found = self.world.texts[slug].answers(person, matched, ties, occasion=occasion)
        before = set(map(base_of, touches.templates_sent(self.world.tx, person.id)))
        return [one for one in found if base_of(one.template or "") not in before]

    def unready(self, case: Case) -> Unready | None:
        """Return why the text of an enrolled person's next step cannot be made."""
        person = self.known[case.enrolled.candidate]
        slug, step = case.roster.slug, case.next.step
        return self.write(slug, step, person, is_new=case.is_first_contact).unready

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
        since = self._connected.get(one)
        return Enrolled(
            candidate=one,
            history=History(
                events=sorted(events, key=lambda event: event.id),
                is_connected=since is not None,
                connected_on=since.on if since else None,
                is_connection_proven=since is not None and since.is_proven,
                campaign_closed_at=status.changed_at if status.status == Status.CLOSED else None,
                is_referred=one in world.referrers,
                is_suggested=one in world.named and one not in world.referrers,
                rest_days=world.app.settings.approvals.rest_days,
                has_acquaintance=one in world.introducers,
            ),
            company=company_number(self.known[one].company),
            tie=number(self.known[one].identity),
            is_claimed=entry.id in world.claimed,
            has_unknown_touch=entry.id in world.unknown,
            has_words=entry.id not in world.without_words,
            is_named=one in world.named,
        )

    def _sent(self) -> tuple[Event, ...]:
        since = self.world.app.now - timedelta(days=LOG_DAYS)
        return tuple(situations.sent_since(self.world.tx, self.sender.slug, since))

    def _withdrawn(self) -> dict[int, date]:
        since = self.world.app.now - timedelta(days=LOG_DAYS)
        found = pending.withdrawn_since(self.world.tx, self.sender.slug, since)
        return {one: self.days.day(at) for one, at in found.items()}

    def _requested(self) -> dict[int, date | None]:
        since = self.world.app.now - timedelta(days=REQUEST_DAYS)
        found = pending.requested_since(self.world.tx, self.sender.slug, since)
        return {one: self.days.day(at) if at else None for one, at in found.items()}

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


def _who(entries: Iterable[Entry], belongs: Callable[[Entry], bool]) -> People:
    return people(entry.candidate for entry in entries if belongs(entry))
