"""Who of a shortlist is held back, and by what: one set for each code, in the order of the codes.

Only people who are not enrolled yet pass here; what comes next for the others depends on their
history. The sieve decides all that is true of a person before anything is compared with a cap.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from outreach.core.planner.people import NOBODY, People, people
from outreach.core.planner.situation import Roster, Situation
from outreach.core.plans import HeldCode
from outreach.core.sequences import History, Next, next_step
from outreach.core.words import Channel

#: Whoever one of these holds in a campaign is left to the campaigns after it.
_LEAVES_TO_OTHERS = frozenset(
    {
        HeldCode.SUPPRESSED,
        HeldCode.EXCLUDED,
        HeldCode.EXCLUDED_COMPANY,
        HeldCode.REJECTED,
        HeldCode.CAMPAIGN_CLOSED,
        HeldCode.DOUBTFUL_DOUBLE,
        HeldCode.IN_OTHER_CAMPAIGN,
        HeldCode.ALREADY_CONNECTED,
        HeldCode.PLACE_UNKNOWN,
        HeldCode.MISSING_VALUE,
        HeldCode.RULE,
        HeldCode.WAITING_ACCEPTANCE,
    }
)


@dataclass(frozen=True)
class Sieve:
    """The new people of one campaign and everything that may hold them back."""

    roster: Roster
    new: People  #: matched, and not enrolled here
    holds: Mapping[HeldCode, People]  #: in the order of the codes; sets may overlap
    connect: Next | None  #: what somebody not connected begins with
    known: Next | None  #: what somebody connected before begins with
    to_acquaintances: Next | None = None  #: what somebody begins with whom a colleague knows

    @cached_property
    def introduced(self) -> Next | None:
        """Return what somebody begins with whom a colleague knows; None where nobody is asked."""
        return self.to_acquaintances or self.connect

    @cached_property
    def free(self) -> People:
        """Return who is held back by nothing."""
        return self.new & ~self._union(frozenset(self.holds))

    @cached_property
    def owned(self) -> People:
        """Return who belongs to this campaign, so that no later one may have them."""
        return self.new & ~self._union(_LEAVES_TO_OTHERS)

    def held(self) -> Iterator[tuple[HeldCode, People]]:
        """Yield who is held back by each code, everybody once: the first code counts."""
        left = self.new
        for code, held in self.holds.items():
            if left & held:
                yield code, left & held
            left &= ~held

    def next_of(self, *, is_connected: bool, is_acquainted: bool = False) -> Next | None:
        """Return what somebody new begins with; None when the sequence has nothing for them."""
        if is_connected:
            return self.known
        return self.introduced if is_acquainted else self.connect

    def step_of(self, *, is_connected: bool, is_acquainted: bool = False) -> str:
        """Return the name of the step somebody would begin with."""
        coming = self.next_of(is_connected=is_connected, is_acquainted=is_acquainted)
        return coming.step if coming else self.roster.campaign.sequence[0].name

    def _union(self, codes: frozenset[HeldCode]) -> People:
        found = NOBODY
        for code, held in self.holds.items():
            if code in codes:
                found |= held
        return found


def sieves(situation: Situation) -> tuple[Sieve, ...]:
    """Return the sieve of each campaign, in the order they are served."""
    cooling = people(situation.cooling)
    asleep = people(one for one in situation.snoozed if situation.snoozed_until(one))
    asleep |= people(situation.former)  # until a recruiter says so
    found: list[Sieve] = []
    owned = NOBODY
    for roster in situation.in_rank:
        elsewhere = owned | _open_elsewhere(situation, roster)
        sieve = _sieve(situation, roster, elsewhere, cooling, asleep)
        owned |= sieve.owned
        found.append(sieve)
    return tuple(found)


def accepts_new(roster: Roster, situation: Situation) -> bool:
    """Say whether a campaign writes to new people: running, begun, and not ended."""
    campaign, today = roster.campaign, situation.today
    has_begun = campaign.starts is None or campaign.starts <= today
    has_ended = campaign.ends is not None and campaign.ends < today
    return roster.status == "running" and has_begun and not has_ended


def _sieve(
    situation: Situation, roster: Roster, elsewhere: People, cooling: People, asleep: People
) -> Sieve:
    excluded = situation.excluded | situation.ours
    barred = situation.suppressed | excluded
    finished = roster.past & ~barred & ~roster.rejected
    new = roster.shortlist.people & ~roster.open & ~finished
    if roster.status == "closed":
        new = NOBODY  # a closed campaign has no list any more
    connected, static = roster.connected, roster.shortlist.holds
    connect = first(situation, roster, is_connected=False)
    known = first(situation, roster, is_connected=True)
    asking = _to_acquaintances(situation, roster)
    acquainted = roster.acquainted & ~connected
    holds = {
        HeldCode.SUPPRESSED: situation.suppressed,
        HeldCode.EXCLUDED: excluded,
        HeldCode.EXCLUDED_COMPANY: static.get(HeldCode.EXCLUDED_COMPANY, NOBODY),
        HeldCode.REJECTED: roster.rejected,
        HeldCode.CAMPAIGN_CLOSED: NOBODY if accepts_new(roster, situation) else new,
        HeldCode.DOUBTFUL_DOUBLE: situation.doubtful,
        HeldCode.IN_OTHER_CAMPAIGN: elsewhere,
        HeldCode.ALREADY_CONNECTED: NOBODY if known else connected,
        HeldCode.PLACE_UNKNOWN: static.get(HeldCode.PLACE_UNKNOWN, NOBODY),
        HeldCode.CONTACTED_LATELY: cooling,
        HeldCode.NOT_APPROVED: _unapproved(roster, connect, new & ~connected & ~acquainted)
        | _unapproved(roster, asking or connect, new & acquainted)
        | _unapproved(roster, known, new & connected)
        | static.get(HeldCode.NOT_APPROVED, NOBODY),  # one arm of a test, or one wording
        HeldCode.MISSING_VALUE: static.get(HeldCode.MISSING_VALUE, NOBODY),
        HeldCode.RULE: _braked(situation, roster, new) | static.get(HeldCode.RULE, NOBODY),
        HeldCode.SNOOZED: asleep,
        HeldCode.WAITING_ACCEPTANCE: _asked_already(situation, roster, connect)
        & new
        & ~(connected | (acquainted if asking else NOBODY))
        if connect
        else new & ~connected,
    }
    held = {code: who for code, who in holds.items() if who}
    return Sieve(roster, new, held, connect, known, asking)


def _asked_already(situation: Situation, roster: Roster, connect: Next) -> People:
    """Return whom LinkedIn would let the sender ask no second time while the first request is open.

    Others may ask them all the same.
    """
    is_own = roster.campaign.sender == situation.sender.slug
    is_request = connect.channel is Channel.LINKEDIN_CONNECT
    return people(situation.requested) if is_own and is_request else NOBODY


def _to_acquaintances(situation: Situation, roster: Roster) -> Next | None:
    if not roster.acquainted:
        return None
    history = History(has_acquaintance=True)
    coming = next_step(roster.campaign, history, situation.days, situation.now)
    return coming if coming and coming.code is None else None


def first(situation: Situation, roster: Roster, *, is_connected: bool) -> Next | None:
    """Return the step with which somebody new begins; None when there is none for them."""
    if roster.first is not None:
        return roster.first[is_connected]
    history = History(is_connected=is_connected)
    coming = next_step(roster.campaign, history, situation.days, situation.now)
    return coming if coming and coming.code is None else None


def _open_elsewhere(situation: Situation, here: Roster) -> People:
    found = situation.unlisted
    for roster in situation.rosters:
        if roster is not here:
            found |= roster.open
    return found


def _braked(situation: Situation, roster: Roster, new: People) -> People:
    is_own = roster.campaign.sender == situation.sender.slug
    return new if is_own and situation.brakes else NOBODY


def _unapproved(roster: Roster, coming: Next | None, who: People) -> People:
    return who if coming is not None and coming.step in roster.unapproved else NOBODY
