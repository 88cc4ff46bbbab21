"""The people of a campaign by what is known of them: skill, place, source, weekday.

Nobody was put into these groups by lot, and somebody with two of the skills asked for is in both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from outreach.core.stats.alike import Alike, Journeys
from outreach.core.stats.breakdowns import Group, Tally, Verdict, groups, tally
from outreach.core.stats.cohorts import HORIZONS, Cohort, Horizons
from outreach.core.stats.columns import dates, verdicts
from outreach.core.stats.journeys import Sent
from outreach.core.stats.standpoint import Standpoint

#: The groups that each of these people is in, to whom this was the first that was sent.
Names = Callable[[Alike, Sent], Iterable[Iterable[str]]]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOT_KNOWN = "(not known)"


class By(StrEnum):
    """What the people of a campaign can be set apart by."""

    STEP = "step"
    TEMPLATE = "template"
    SENDER = "sender"
    WEEK = "week"
    WEEKDAY = "weekday"
    SKILL = "skill"
    PLACE = "place"
    SOURCE = "source"


#: What is counted message by message, in the order in which they were sent: a reply belongs to the
#: last message before it.
BY_MESSAGE = frozenset({By.STEP, By.TEMPLATE})
#: What the cohort has of itself; weeks are its triangle.
COUNTED_ANYWAY = frozenset({By.STEP, By.TEMPLATE, By.SENDER})


def of_cohort(seen: Cohort, by: By) -> tuple[Group, ...]:
    """Return the groups that the cohort was counted in anyway."""
    found: Mapping[By, tuple[Group, ...]] = {
        By.STEP: seen.by_step,
        By.TEMPLATE: seen.by_template,
        By.SENDER: seen.by_sender,
    }
    return found[by]


def by_weekday(view: Standpoint) -> Names:
    """Return the weekday on which somebody was first written to, where the sender is."""
    return lambda alike, began: [(WEEKDAYS[d.weekday()],) for d in dates(alike.when(began), view)]


def by_name(known: Mapping[int, Sequence[str]]) -> Names:
    """Return the names known of each journey."""
    return lambda alike, _: [known.get(one) or (NOT_KNOWN,) for one in alike.people]


def split(
    journeys: Journeys,
    names: Names,
    view: Standpoint,
    *,
    since: date | None = None,
    horizons: Horizons = HORIZONS,
) -> tuple[Group, ...]:
    """Return the groups of the people first written to on `since` or later, by name.

    What is unknown comes last; weekdays come as the week has them.
    """
    requests: Counter[tuple[str, Verdict]] = Counter()
    written: Counter[tuple[str, Verdict]] = Counter()
    days = horizons
    for alike in journeys.since(since, view):
        journey = alike.journey
        if journey.began is None:
            continue
        called = names(alike, journey.began)
        if journey.request:
            accepted = alike.when(journey.accepted) if journey.accepted else None
            said = verdicts(alike.when(journey.request), accepted, days.acceptance, view)
            requests.update(_cells(called, said))
        if journey.follow_ups:
            replied = alike.when(journey.replied) if journey.replied else None
            said = verdicts(alike.when(journey.follow_ups[0]), replied, days.reply, view)
            written.update(_cells(called, said))
    found = groups(_tallied(requests), _tallied(written), days.acceptance, days.reply)
    return tuple(sorted(found, key=lambda group: in_order(group.name)))


def _tallied(cells: Mapping[tuple[str, Verdict], int]) -> Mapping[str, Tally]:
    return tally((name, said, n) for (name, said), n in cells.items())


def _cells(
    called: Iterable[Iterable[str]], said: Iterable[Verdict]
) -> Iterator[tuple[str, Verdict]]:
    return ((name, one) for names, one in zip(called, said, strict=True) for name in names)


def in_order(name: str) -> tuple[bool, int, str]:
    """Return what sorts names of groups: what is unknown last, weekdays as the week has them."""
    at = WEEKDAYS.index(name) if name in WEEKDAYS else len(WEEKDAYS)
    return name == NOT_KNOWN, at, name.casefold()
