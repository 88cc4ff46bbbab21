"""Whom a campaign looks for, page by page, for those who say whether each person fits.

Reads only, and shows no way to reach anybody: who decides about people need not write to them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Campaign
from outreach.core.query import evaluate
from outreach.core.text import fold
from outreach.core.words import Candidate, Enrollment, Event, EventKind, Stage
from outreach.store import candidates, enrollments, events, search, shortlists

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Listed:
    """One person on a shortlist, and where they stand in the campaign."""

    person: Candidate
    fit: matching.Fit
    enrollment: Enrollment | None = None
    elsewhere: str = ""  #: another campaign that has them
    rejection: Event | None = None  #: that stands

    @property
    def may_be_rejected(self) -> bool:
        """Say whether it can still be decided that they do not fit: before any contact."""
        stage = self.enrollment.stage if self.enrollment else Stage.IDENTIFIED
        return stage is Stage.IDENTIFIED and not self.elsewhere


@dataclass(frozen=True, slots=True)
class ShortlistPage:
    """Some of the people a campaign looks for, in the order of the plan as far as it is known."""

    campaign: Campaign
    people: tuple[Listed, ...]
    number: int  #: of this page, from 1
    pages: int
    total: int  #: people on all pages
    name: str = ""  #: part of the name that was asked for


def shortlist(app: App, slug: str, number: int = 1, name: str = "") -> ShortlistPage:
    """Return one page of a campaign's shortlist; `name` leaves only people called like that."""
    campaign = app.library.campaign(slug)
    with app.store.read() as tx:
        found = _ordered(tx, campaign, name)
        pages = max(1, -(-len(found) // PER_PAGE))
        number = min(max(1, number), pages)
        wanted = found[(number - 1) * PER_PAGE : number * PER_PAGE]
        people = tuple(_listed(tx, campaign, wanted))
    return ShortlistPage(campaign, people, number, pages, len(found), name)


def listed(app: App, slug: str, handle: str) -> Listed | None:
    """Return one person as the shortlist of a campaign has them; None for anybody else."""
    campaign = app.library.campaign(slug)
    with app.store.read() as tx:
        person = candidates.by_handle(tx, handle)
        if person is None or person.id in _barred(tx):
            return None
        if not evaluate(matching.target_node(campaign.target), person):
            return None
        return next(_listed(tx, campaign, [person.id]), None)


def _ordered(tx: Connection, campaign: Campaign, name: str) -> Sequence[int]:
    barred = _barred(tx)
    found = search.matching_ids(tx, matching.target_node(campaign.target))
    left = {one for one in found if one not in barred}
    if name.strip():
        left &= _called(tx, left, name)
    kept = shortlists.read(tx, [campaign.slug]).get(campaign.slug)
    first = [one for one in kept.ids if one in left] if kept else []
    return [*first, *sorted(left.difference(first))]


def _barred(tx: Connection) -> set[int]:
    return candidates.barred_ids(tx, "suppressed") | candidates.barred_ids(tx, "excluded")


def _called(tx: Connection, ids: set[int], name: str) -> set[int]:
    wanted = fold(name).split()
    known = candidates.names(tx)
    return {one for one in ids if all(word in fold(known.get(one, "")) for word in wanted)}


def _listed(tx: Connection, campaign: Campaign, wanted: Sequence[int]) -> Iterator[Listed]:
    people = candidates.load(tx, wanted)
    now_in = enrollments.open_of(tx, list(wanted))
    for one in wanted:
        person = people[one]
        mine = [
            each for each in enrollments.of_candidate(tx, one) if each.campaign == campaign.slug
        ]
        taken = now_in.get(one)
        yield Listed(
            person=person,
            fit=matching.score(campaign.target, person),
            enrollment=mine[-1] if mine else None,
            elsewhere=taken.campaign if taken and taken.campaign != campaign.slug else "",
            rejection=_rejection(tx, mine[-1]) if mine else None,
        )


def _rejection(tx: Connection, enrollment: Enrollment) -> Event | None:
    if enrollment.stage is not Stage.REJECTED:
        return None
    standing = events.of_enrollment(tx, enrollment.id)
    return next((one for one in reversed(standing) if one.kind is EventKind.REJECTED), None)
