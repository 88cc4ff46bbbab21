"""Gather all that plans depend on, once for all senders; nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from outreach.actions import knowing
from outreach.actions.knowing import NamedBy
from outreach.actions.planning.derived import Derived
from outreach.actions.planning.lists import (
    Extent,
    Lister,
    Tick,
    keep,
    silent,
)
from outreach.app import App
from outreach.core.approvals import TextHistory, policy_of
from outreach.core.campaigns import Campaign, CampaignStatus, Status
from outreach.core.doubtful import held, nearest
from outreach.core.experiments.ending import comparing, settled
from outreach.core.merging import canonical_profile_url
from outreach.core.network.campaign import is_network, slug_of
from outreach.core.planner import (
    Messages,
    People,
    Shortlist,
    people,
)
from outreach.core.planner.listing import Listing, number
from outreach.core.planner.people import NOBODY, members
from outreach.core.planner.texts import Texts
from outreach.core.rendering import Ties
from outreach.core.senders import Colleague
from outreach.core.words import Candidate, Event, Purpose, Stage, TouchState
from outreach.store import (
    campaigns,
    candidates,
    experiments,
    heard,
    messages,
    network,
    shortlists,
    situations,
    suppressions,
    templates,
)
from outreach.store.situations import Entry

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_STAGES = tuple(Stage)
#: What answers somebody without being in any sequence.
_ANSWERS = frozenset({Purpose.ANSWER, Purpose.THANK_YOU})


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
    def heard(self) -> Mapping[int, tuple[str, datetime]]:
        """Return who wrote to a sender within the first cool-down: the sender's name, and when."""
        settings = self.app.settings
        since = self.app.now - timedelta(days=settings.approvals.rest_days + 1)
        found = messages.received_since(self.tx, since)
        names = {slug: one.name for slug, one in settings.senders.items()}
        return {one: (names[to], at) for one, (to, at) in found.items() if to in names}

    @cached_property
    def ours(self) -> People:
        """Return the senders and colleagues, who come in with somebody's connections as well."""
        settings = self.app.settings
        urls = [one.profile_url for one in settings.senders.values()]
        urls += [one.profile_url for one in settings.colleagues.values()]
        profiles = map(canonical_profile_url, urls)
        emails = (one.email.lower() for one in settings.senders.values() if one.email)
        keys = [f"profile:{one}" for one in profiles if one]
        return people(candidates.ids_of(self.tx, [*keys, *(f"email:{one}" for one in emails)]))

    @cached_property
    def doubtful(self) -> People:
        """Return who may be the same person as somebody else, and is not the one to write to."""
        barred = self.barred[suppressions.SUPPRESSED] | self.barred[suppressions.EXCLUDED]
        alike = self._turns.keys() & set(members(barred))
        return people(held(self._groups, self._turns, alike)) | people(self._called)

    @cached_property
    def alike(self) -> Mapping[int, str]:
        """Return of everybody who may be two the handle of the other, or of the likeliest."""
        others = nearest(self._groups, self._turns)
        listed = dict.fromkeys(self._called, "somebody of that name never to write to")
        return listed | {one: self._alike[other][0] for one, other in others.items()}

    def heard_otherwise(self, sender: str, enrolled: Iterable[int]) -> Mapping[int, str]:
        """Return of whom somebody who may be them has written since our last word, and who."""
        found = heard.since_our_last_word(self.tx, sender, self._groups, set(enrolled))
        return {one: self._alike[other][0] for one, other in found.items()}

    @cached_property
    def _called(self) -> set[int]:
        """Return who is called as somebody on a list that does not tell whom it means."""
        return candidates.barred_ids(self.tx, suppressions.CALLED)

    @cached_property
    def _groups(self) -> list[list[int]]:
        return self.derived.doubtful_groups()

    @cached_property
    def _alike(self) -> Mapping[int, tuple[str, str]]:
        return candidates.identities(self.tx, sorted(chain.from_iterable(self._groups)))

    @cached_property
    def _turns(self) -> Mapping[int, tuple[int, int]]:
        """Return how far we got with each of these people, and what breaks a tie."""
        wanted = self._alike.keys()
        far = dict.fromkeys(wanted & self.messages.keys(), 0)
        for entry in chain.from_iterable(self.entries.values()):
            if entry.candidate in wanted:
                so_far = far.get(entry.candidate, 0)
                far[entry.candidate] = max(so_far, 1 + _STAGES.index(entry.stage))
        return {one: (far.get(one, -1), number(key)) for one, (_, key) in self._alike.items()}

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
    def named(self) -> Mapping[int, NamedBy]:
        """Return everybody who was named, with whoever did."""
        return knowing.named(self.tx)

    @cached_property
    def referrers(self) -> Mapping[int, Candidate]:
        """Return who named people, where they agreed to be named to them."""
        agreed = {of: one.referrer for of, one in self.named.items() if one.may_name}
        return {of: one for of, one in agreed.items() if one}

    @cached_property
    def introducers(self) -> Mapping[int, Colleague]:
        """Return the colleagues to ask, where a campaign asks colleagues at all."""
        asks = any(one.asks_colleagues for one in self.campaigns.values())
        return knowing.introducers(self.app, self.tx) if asks else {}

    def ties(self, person: int) -> Ties:
        """Return who stands between us and a person."""
        return Ties(self.referrers.get(person), self.introducers.get(person))


def _is_for_answers(history: TextHistory) -> bool:
    return history.newest is not None and history.newest.template.purpose in _ANSWERS
