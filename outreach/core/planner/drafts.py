"""What was decided: who is written to, and who is held back by what; without names and texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice

from outreach.core.planner.people import People, flags, in_order
from outreach.core.planner.sieve import Sieve
from outreach.core.plans import Budget, HeldCode
from outreach.core.sequences import Kind
from outreach.core.words import Channel, Event


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody who is written to today."""

    candidate: int
    campaign: str
    step: str
    attempt: int
    channel: Channel
    kind: Kind
    due_at: datetime
    with_note: bool = True  #: False: a blank request, because notes are scarce
    since: Event | None = None  #: the reply, acceptance or touch it follows
    note_why: str = ""  #: why with or without a note, where notes are scarce

    @property
    def has_words(self) -> bool:
        """Say whether a text goes out with it."""
        return self.with_note or self.channel is not Channel.LINKEDIN_CONNECT


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody who is not, and the first code that says why."""

    candidate: int
    campaign: str
    step: str
    code: HeldCode
    until: date | None = None
    detail: str = ""


@dataclass(frozen=True)
class Bucket:
    """Many new people of one campaign, held back by the same code."""

    sieve: Sieve
    code: HeldCode
    people: People
    until: date | None = None

    @property
    def campaign(self) -> str:
        """Return the slug of the campaign."""
        return self.sieve.roster.slug

    def held(self) -> Iterator[Held]:
        """Yield its people in plan order."""
        connected = flags(self.sieve.roster.connected & self.people, self.people.bit_length())
        known = flags(self.sieve.roster.acquainted & self.people, self.people.bit_length())
        for one in in_order(self.people, self.sieve.roster.shortlist.ids):
            step = self.sieve.step_of(
                is_connected=bool(connected[one]), is_acquainted=bool(known[one])
            )
            yield Held(one, self.campaign, step, self.code, self.until)


@dataclass(frozen=True)
class Draft:
    """A plan before names and texts are filled in."""

    day: date
    budgets: Mapping[str, Budget]
    chosen: tuple[Chosen, ...]
    buckets: tuple[Bucket, ...]
    held: tuple[Held, ...]  #: people with a history, one by one
    sieves: tuple[Sieve, ...] = field(repr=False, default=())

    def counts(self, campaign: str | None = None) -> dict[HeldCode, int]:
        """Return how many are held back by each code, in the order of the codes."""
        found: Counter[HeldCode] = Counter()
        for bucket in self.buckets:
            if campaign in (None, bucket.campaign):
                found[bucket.code] += bucket.people.bit_count()
        found.update(one.code for one in self.held if campaign in (None, one.campaign))
        return {code: found[code] for code in HeldCode if found[code]}

    def sample(self, limit: int | None = None) -> list[Held]:
        """Return people held back, by code; a limit is shared among the codes."""
        counts = self.counts()
        shares = counts if limit is None else _shares(counts, limit)
        return [one for code, share in shares.items() for one in islice(self._held_by(code), share)]

    def find(self, candidate: int) -> list[Held]:
        """Return where one person is held back, one entry for each campaign."""
        found = [one for one in self.held if one.candidate == candidate]
        for bucket in self.buckets:
            if bucket.people >> candidate & 1:
                only = Bucket(bucket.sieve, bucket.code, 1 << candidate, bucket.until)
                found.extend(only.held())
        return found

    def _held_by(self, code: HeldCode) -> Iterator[Held]:
        yield from (one for one in self.held if one.code is code)
        for bucket in self.buckets:
            if bucket.code is code:
                yield from bucket.held()


def _shares(counts: Mapping[HeldCode, int], limit: int) -> dict[HeldCode, int]:
    """Share a limit among the codes: small ones in full, the rest in equal parts."""
    shares: dict[HeldCode, int] = {}
    left = limit
    by_size = sorted(counts, key=lambda code: counts[code])
    for position, code in enumerate(by_size):
        shares[code] = min(counts[code], left // (len(by_size) - position))
        left -= shares[code]
    return {code: shares[code] for code in counts}
