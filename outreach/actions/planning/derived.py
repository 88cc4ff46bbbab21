"""What is worked out for a plan and kept for the next one; a plan never depends on its keeping."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.metadata import version
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.doubtful import clusters
from outreach.core.errors import ChangedMeanwhile, StoreUnusable
from outreach.core.senders import Sender
from outreach.core.workdays import Workdays, public_holidays, workdays_of
from outreach.store import doubles, holidays

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass
class Derived:
    """Reads what was kept; collects what had to be worked out, to keep it afterwards."""

    app: App
    tx: Connection
    news: list[Callable[[Connection], None]] = field(default_factory=list)

    def workdays(self, sender: Sender) -> Workdays:
        """Return a sender's calendar with the public holidays around this year."""
        return workdays_of(sender, self._holidays(sender.country))

    def doubtful_groups(self) -> list[list[int]]:
        """Return the groups of people who may be one person."""
        pairs, found = doubles.open_pairs(self.tx)
        if found is not None:
            self.news.append(lambda tx: doubles.keep(tx, found, self.app.now))
        return clusters(pairs)

    def keep(self) -> None:
        """Keep what was worked out, in a transaction of its own."""
        if not self.news:
            return
        try:
            with self.app.store.write() as tx:
                for one in self.news:
                    one(tx)
        except (ChangedMeanwhile, StoreUnusable):
            return  # a database that cannot be written to gives the same plan, only later

    def _holidays(self, country: str) -> Mapping[date, str]:
        if not country:
            return {}
        year = self.app.now.year
        made_by = f"{_holidays_version()} {year}"
        kept = holidays.read(self.tx, country, made_by)
        if kept is not None:
            return kept
        made = public_holidays(country, range(year - 1, year + 3))
        self.news.append(lambda tx: holidays.keep(tx, country, made_by, made))
        return made


@cache
def _holidays_version() -> str:
    # reads the whole description of the package
    return version("holidays")
