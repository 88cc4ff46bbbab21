"""What helps the three pillars that our log knows nothing of: done by hand, ticked with its date.

LinkedIn's own slide on its index (2015) names the inputs of each pillar: a complete profile and
posts (brand), searches and profiles read (people), sharing and taking part (insights). Nothing here
is scored.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.core.ssi import PILLARS


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist."""

    slug: str
    pillar: str
    says: str
    every_days: int | None = None  #: after so many days it is due again; None: once is enough


@dataclass(frozen=True, slots=True)
class Tick:
    """Somebody did an item on a day; or took a tick back."""

    sender: str
    item: str
    ticked_on: date
    is_done: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """How an item stands for one sender."""

    item: Item
    ticked_on: date | None
    is_due: bool


YEAR, MONTH, WEEK = 365, 30, 7
ITEMS = (
    Item("photo", "brand", "a photo, and a headline that says what you build"),
    Item("about", "brand", "who you are, what the company does, whom you look for", YEAR),
    Item("position", "brand", "current position, company and dates filled in", YEAR),
    Item("media", "brand", "a talk, picture or article on the profile", YEAR),
    Item("post", "brand", "a post of your own about the work", MONTH),
    Item("search", "people", "looked for people by skill and area", WEEK),
    Item("read", "people", "read the profile of everybody before writing", WEEK),
    Item("save", "people", "kept the people found: outreach import", MONTH),
    Item("days", "people", "signed in on most working days", WEEK),
    Item("share", "insights", "shared something useful to the people you want to meet", MONTH),
    Item("comment", "insights", "commented on a post of somebody in the field", WEEK),
    Item("thank", "insights", "answered everybody who commented on yours", WEEK),
    Item("group", "insights", "took part in a group or event of the field", MONTH),
)
BY_SLUG: Mapping[str, Item] = {item.slug: item for item in ITEMS}
#: The pillars that have a checklist; relationships have the score.
LISTED = PILLARS[:3]


def lines(ticks: Iterable[Tick], today: date) -> tuple[Line, ...]:
    """Return every item as it stands: the newest tick that was not taken back; `ticks` in order."""
    newest: dict[str, Tick] = {}
    for tick in ticks:
        newest[tick.item] = tick
    return tuple(_line(item, newest.get(item.slug), today) for item in ITEMS)


def _line(item: Item, tick: Tick | None, today: date) -> Line:
    if tick is None or not tick.is_done:
        return Line(item, None, is_due=True)
    days = item.every_days
    is_old = days is not None and today - tick.ticked_on >= timedelta(days=days)
    return Line(item, tick.ticked_on, is_old)
