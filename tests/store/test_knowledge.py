"""What was known of people at a moment, whatever came in since, on both engines."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.store import connections, events, knowledge
from outreach.store.engine import Store
from tests.conftest import MONDAY

ADA, GRACE = 1, 2
candidate = tables.Candidate.metadata.tables["candidate"]
connection = tables.Connection.metadata.tables["connection"]
import_run = tables.ImportRun.metadata.tables["import_run"]
observation = tables.Observation.metadata.tables["observation"]


@pytest.fixture(autouse=True)
def _people(store: Store) -> None:
    with store.write() as tx:
        for person, name in ((ADA, "ada"), (GRACE, "grace")):
            about = {"first_name": name.title(), "last_name": "", "skills": "", "changed": 0}
            row = {"id": person, "handle": name, "created_at": MONDAY, "position": "VP", **about}
            tx.execute(candidate.insert().values(**row))


def happened(
    tx: Connection, kind: EventKind, day: float = 0, person: int = ADA, **more: object
) -> int:
    at = _day(day)
    facts: dict[str, object] = {
        "occurred_at": at, "recorded_at": at, "sender": "sam-keller", "candidate": person, **more,
    }  # fmt: skip
    return events.append(tx, Event(kind, actor="dana", **facts))  # type: ignore[arg-type]


def came(tx: Connection, day: float) -> int:
    """Return a file that came in on that day."""
    file = {"file_name": "Connections.csv", "sha256": str(day), "actor": "dana"}
    run = import_run.insert().values(**file, kind="connections", counts={}, at=_day(day))
    return int(tx.execute(run.returning(import_run.c.id)).scalar_one())


def connected(tx: Connection, person: int, **more: object) -> None:
    row = {"owner": "sam-keller", "candidate_id": person, "evidence": "proven", **more}
    tx.execute(connection.insert().values(**row))


def test_a_connection_is_known_from_the_day_of_its_file_on(store: Store) -> None:
    with store.write() as tx:
        connected(tx, ADA, import_run_id=came(tx, 3), connected_on=date(2020, 5, 4))
        connected(tx, GRACE)  # nobody knows since when it is known
        found = [knowledge.connections(tx, "sam-keller", _day(day)) for day in (2, 3)]
    assert found == [{GRACE: None}, {GRACE: None, ADA: date(2020, 5, 4)}]


def test_a_connection_that_somebody_told_of_is_known_while_that_stands(store: Store) -> None:
    with store.write() as tx:
        told = happened(tx, EventKind.ACCEPTED, 2, details={"connected": True})
        connections.claim(tx, "sam-keller", ADA, _day(2).date())
        happened(tx, EventKind.ACCEPTED, 2, GRACE)  # known already: it makes no connection
        happened(tx, EventKind.UNDONE, 4, undoes=told)
        connections.unclaim(tx, "sam-keller", ADA)
        found = [knowledge.connections(tx, "sam-keller", _day(day)) for day in (1, 3, 5)]
    assert found == [{}, {ADA: _day(2).date()}, {}]


def test_a_file_that_proves_a_connection_makes_it_no_younger(store: Store) -> None:
    with store.write() as tx:
        happened(tx, EventKind.ACCEPTED, 2, details={"connected": True})
        connected(tx, ADA, import_run_id=came(tx, 6), connected_on=_day(1).date())
        found = [knowledge.connections(tx, "sam-keller", _day(day)) for day in (3, 7)]
    assert found == [{ADA: _day(2).date()}, {ADA: _day(1).date()}]


def test_a_title_is_the_one_that_was_told_by_then(store: Store) -> None:
    with store.write() as tx:
        for day, title in ((1, "Engineer"), (2, ""), (5, "VP")):
            facts = {"position": title} if title else {"company": "Northgate"}
            tx.execute(observation.insert().values(candidate_id=ADA, at=_day(day), facts=facts))
        found = [knowledge.positions(tx, [ADA, GRACE], _day(day)) for day in (0, 3, 6)]
    assert [one[ADA] for one in found] == [None, "Engineer", "VP"]
    assert [one[GRACE] for one in found] == ["VP"] * 3


def test_the_last_sign_is_their_last_word_before_a_moment_as_known_at_another(store: Store) -> None:
    with store.write() as tx:
        happened(tx, EventKind.ACCEPTED, 1)
        happened(tx, EventKind.REPLIED, 2, reply=ReplyClass.AUTO_REPLY)
        happened(tx, EventKind.REPLIED, 3, reply=ReplyClass.QUESTION, recorded_at=_day(9))
        happened(tx, EventKind.REPLIED, 8, reply=ReplyClass.QUESTION)
        happened(tx, EventKind.SENT, 3, GRACE, channel=Channel.LINKEDIN_MESSAGE)
        found = [
            knowledge.last_signs(tx, "sam-keller", [ADA, GRACE], _day(7), _day(day))
            for day in (8, 9)
        ]
    assert found == [{ADA: _day(1)}, {ADA: _day(3)}]


def _day(day: float) -> datetime:
    return MONDAY + timedelta(days=day)
