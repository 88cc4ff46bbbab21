"""The people of a campaign by what is known of them: skill, place, source, weekday.

Nobody was put into these groups by lot, and somebody with two of the skills asked for is in both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from outreach.core.stats.breakdowns import Group, Verdict, groups, tally, verdict
from outreach.core.stats.cohorts import HORIZONS, Cohort, Horizons
from outreach.core.stats.journeys import Journey, Journeys, Sent
from outreach.core.stats.standpoint import Standpoint

#: The groups in which somebody is to whom this was the first that was sent.
Names = Callable[[Sent], Iterable[str]]
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
    return lambda sent: (WEEKDAYS[view.day_of(sent).weekday()],)


def by_name(known: Mapping[int, Sequence[str]]) -> Names:
    """Return the names known of each journey."""
    return lambda sent: known.get(sent.journey) or (NOT_KNOWN,)


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
    days, midnight = horizons, view.midnight(since) if since else 0
    requests: list[tuple[str, Verdict, int]] = []
    written: list[tuple[str, Verdict, int]] = []
    for one, first in _told(journeys, view, since):
        for name in names(first):
            if one.request:
                said = verdict(one.request, one.accepted, days.acceptance, view)
                requests.append((name, said, 1))
            if one.follow_ups:
                said = verdict(one.follow_ups[0], one.replied, days.reply, view)
                written.append((name, said, 1))
    plain = [*journeys.silent, *(row for row, _ in journeys.withdrawn)]
    for sent in (Sent._make(row) for row in plain if row[1] >= midnight):
        said = verdict(sent, None, days.acceptance, view)
        requests += [(name, said, 1) for name in names(sent)]
    found = groups(tally(requests), tally(written), days.acceptance, days.reply)
    return tuple(sorted(found, key=lambda group: in_order(group.name)))


def _told(
    journeys: Journeys, view: Standpoint, since: date | None
) -> Iterator[tuple[Journey, Sent]]:
    for one in journeys.told:
        first = one.began
        if first and (since is None or view.day_of(first) >= since):
            yield one, first


def in_order(name: str) -> tuple[bool, int, str]:
    """Return what sorts names of groups: what is unknown last, weekdays as the week has them."""
    at = WEEKDAYS.index(name) if name in WEEKDAYS else len(WEEKDAYS)
    return name == NOT_KNOWN, at, name.casefold()
