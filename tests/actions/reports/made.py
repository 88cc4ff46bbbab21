"""What happens to the people of a role, day by day."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy.engine import Connection

from outreach import tables
from outreach.actions import reports
from outreach.app import App
from outreach.core.words import Channel, Event, EventKind
from outreach.store import enrollments, events
from tests.conftest import MONDAY

candidate = tables.Candidate.metadata.tables["candidate"]


connection = tables.Connection.metadata.tables["connection"]


PEOPLE = {1: "Compiler engineer", 2: "VP Engineering", 3: "", 4: "Founder"}


def enroll(tx: Connection, person: int) -> None:
    about = {"first_name": "", "last_name": "", "skills": "", "position": PEOPLE[person]}
    row = {"id": person, "handle": f"p{person}", "created_at": MONDAY, "changed": 0, **about}
    tx.execute(candidate.insert().values(**row))
    enrollments.enroll(tx, person, "compilers", "sam-keller", {}, MONDAY)


def log(app: App, kind: EventKind, day: float, person: int = 1, **more: object) -> int:
    at = MONDAY + timedelta(days=day)
    facts: dict[str, object] = {
        "occurred_at": at, "recorded_at": at, "sender": "sam-keller", **more,
    }  # fmt: skip
    one = Event(
        kind, actor="dana", candidate=person, enrollment=person, campaign="compilers", **facts  # type: ignore[arg-type]
    )  # fmt: skip
    with app.store.write() as tx:
        return events.append(tx, one)


def asked(app: App, day: float, person: int = 1) -> None:
    log(app, EventKind.SENT, day, person, channel=Channel.LINKEDIN_CONNECT, step="connect")


def later(app: App, day: float) -> App:
    return app.at(MONDAY + timedelta(days=day))


def only(report: reports.Report) -> reports.Role:
    assert len(report.roles) == 1
    return report.roles[0]
