"""What holds new people back today until somebody decides: a forecast plays as if they had.

A brake holds until somebody lets go of it, a text waits until it is approved. Neither has a date,
so no run could ever go on: it is played as if both were done today, and said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from outreach.core.forecast.narrowing import is_own
from outreach.core.planner import Roster, Situation
from outreach.core.planner.people import NOBODY
from outreach.core.plans import HeldCode


def lifted(situation: Situation) -> Situation:
    """Return the situation without its brakes, and with every text approved."""
    return replace(
        situation,
        outcomes=(),
        rosters=tuple(map(_approved, situation.rosters)),
        unready={
            who: why
            for who, why in situation.unready.items()
            if why.code is not HeldCode.NOT_APPROVED
        },
    )


def unapproved(situation: Situation) -> Mapping[str, tuple[str, ...]]:
    """Return the texts that wait for an approval, by campaign of the sender that goes on."""
    own = (one for one in situation.in_rank if is_own(situation, one) and one.status != "closed")
    return {one.slug: texts for one in own if (texts := _waiting(one))}


def _waiting(roster: Roster) -> tuple[str, ...]:
    steps = roster.campaign.sequence
    names = dict.fromkeys(name for step in steps for name in step.templates)
    never = {name for step in steps if step.name in roster.unapproved for name in step.templates}
    return tuple(name for name in names if name in never or name in roster.objections)


def _approved(roster: Roster) -> Roster:
    listed = roster.shortlist
    holds = {**listed.holds, HeldCode.NOT_APPROVED: NOBODY}
    return replace(roster, unapproved={}, objections={}, shortlist=replace(listed, holds=holds))
