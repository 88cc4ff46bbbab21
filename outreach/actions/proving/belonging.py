"""Which campaign a request or a message belongs to that somebody sent without the tool.

Somebody is meant by a campaign as they were known when they were asked: an archive that shows the
request may show their next job, too, and must not decide by the order in which its tables came.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
        contacted = [
            one
            for one in known.everybody
            if one not in known.enrollments and any(self._campaigns(one))
        ]
        taken = enrollments.open_of(known.tx, contacted)
        found: dict[str, list[int]] = {}
        for part in chunks(one for one in contacted if one not in taken):
            people = candidates.load(known.tx, part)
            said = imports.said_of(known.tx, part)
            for one, person in people.items():
                at = self.known.contacted_at(one)
                assert at is not None  # who was not contacted is in nobody's time
                meaning = self._meaning(as_known(person, said.get(one, ()), at))
                if len(meaning) == 1:
                    found.setdefault(meaning[0], []).append(one)
        return found

    def _meaning(self, versions: Iterable[Candidate]) -> list[str]:
        """Return the campaigns that mean the first version of a person that any of them means."""
        for version in versions:
            found = [
                one.slug for one in self._campaigns(version.id) if self._is_meant(version, one)
            ]
            if found:
                return found
        return []

    def _is_meant(self, person: Candidate, campaign: Campaign) -> bool:
        return (
            self._wants[campaign.slug](document(person))
            and excluded_company(campaign.target, person) is None
        )

    def _campaigns(self, person: int) -> Iterator[Campaign]:
        """Yield the open campaigns in whose time a person was asked or written to."""
        last = self.known.contacted_at(person)
        if last is not None:
            yield from (one for one in self.known.open if last >= self.known.since(one.slug))

    @cached_property
    def _wants(self) -> dict[str, Test]:
        return {one.slug: predicate(target_node(one.target)) for one in self.known.open}
