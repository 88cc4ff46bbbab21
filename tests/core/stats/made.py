"""People of one role, and what happens to them by the day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from outreach.core.stats.alike import fold
from outreach.core.stats.cohorts import Cohort, cohort
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint

MONDAY = datetime(2026, 3, 2, 14, tzinfo=UTC)  # nine in the morning in New York


NEW_YORK = ZoneInfo("America/New_York")


@dataclass
class World:
    """A log in the making; days count from Monday morning."""

    sent: list[Sent] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    people: count[int] = field(default_factory=count)

    def asked(
        self, day: float = 0, *, step: str = "connect", text: str = "hello", proven: bool = False
    ) -> int:
        person = next(self.people)
        evidence = "proven" if proven else "claimed"
        line = (person, at(day), False, "linkedin_connect", step, text, "sam-keller", evidence)
        self.sent.append(Sent(*line))
        return person

    def written(self, person: int, day: float, step: str = "job", channel: str = "message") -> None:
        line = (person, at(day), False, f"linkedin_{channel}", step, f"text-{step}", "sam-keller")
        self.sent.append(Sent(*line))

    def happened(self, person: int, kind: str, day: float, reply: str | None = None) -> None:
        self.marks.append(Mark(person, at(day), False, kind, reply))

    def on_the_day(self, person: int, kind: str, day: date, reply: str | None = None) -> None:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self.marks.append(Mark(person, int(midnight.timestamp()), True, kind, reply))

    def seen(self, day: float, since: date | None = None) -> Cohort:
        view = Standpoint.of(MONDAY + timedelta(days=day), NEW_YORK)
        sent = sorted(self.sent, key=lambda line: line.at)
        marks = sorted(self.marks, key=lambda mark: mark.at)
        return cohort(fold(sent, marks, view), view, since=since)


def at(day: float) -> int:
    return int(MONDAY.timestamp() + day * DAY_SECONDS)


days = st.floats(0, 60, allow_nan=False)


people = st.lists(
    st.tuples(
        days,
        st.none() | days,
        st.none() | days,
        st.none() | days,
        st.sampled_from(["withdrawn", "expired", "stop", "noted", "taken back"]),
    ),
    max_size=40,
)
