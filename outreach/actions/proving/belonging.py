"""Which campaign a request or a message belongs to that somebody sent without the tool.

Somebody is meant by a campaign as they were known when they were asked: an archive that shows the
request may show their next job, too, and must not decide by the order in which its tables came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from outreach.actions.proving.known import Known
from outreach.core.campaigns import Campaign
from outreach.core.known_then import as_known
from outreach.core.matching import excluded_company, target_node
from outreach.core.query import document, predicate
from outreach.core.query.evaluation import Test
from outreach.core.words import Candidate
from outreach.store import candidates, enrollments, imports
from outreach.store.bulk import chunks


@dataclass
class Belonging:
    """What of one sender's people belongs to which of the campaigns that are open."""

    known: Known

    def by_campaign(self) -> dict[str, list[int]]:
        """Return whom one open campaign means, and no other, of those who are in none."""
        known = self.known
        contacted = dict(self._contacted())
        taken = enrollments.open_of(known.tx, contacted)
        found: dict[str, list[int]] = {}
        for part in chunks(one for one in contacted if one not in taken):
            people = candidates.load(known.tx, part)
            said = imports.said_again(known.tx, part)
            for one, person in people.items():
                at, within = contacted[one]
                meaning = self._meaning(within, as_known(person, said.get(one, ()), at))
                if len(meaning) == 1:
                    found.setdefault(meaning[0], []).append(one)
        return found

    def _contacted(self) -> Iterator[tuple[int, tuple[datetime, Sequence[Campaign]]]]:
        """Yield who was asked or written to: when last, and in the time of which campaigns."""
        known = self.known
        since = [(known.since(one.slug), one) for one in known.open]
        for person in known.everybody:
            last = known.contacted_at(person) if person not in known.enrollments else None
            if last is None:
                continue
            within = [one for began, one in since if last >= began]
            if within:
                yield person, (last, within)

    def _meaning(self, campaigns: Sequence[Campaign], versions: Iterable[Candidate]) -> list[str]:
        """Return the campaigns that mean the first version of a person that any of them means."""
        for version in versions:
            found = [one.slug for one in campaigns if self._is_meant(version, one)]
            if found:
                return found
        return []

    def _is_meant(self, person: Candidate, campaign: Campaign) -> bool:
        return (
            self._wants[campaign.slug](document(person))
            and excluded_company(campaign.target, person) is None
        )

    @cached_property
    def _wants(self) -> dict[str, Test]:
        return {one.slug: predicate(target_node(one.target)) for one in self.known.open}
