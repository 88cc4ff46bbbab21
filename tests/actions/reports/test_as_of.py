"""Numbers of a moment that has been: as they were printed then."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.actions import campaigns, reports
from outreach.actions.reports import By
from outreach.actions.touches.undoing import FORGET
from outreach.app import App
from outreach.core.errors import WrongUsage
from outreach.core.words import Channel, EventKind, Precision, ReplyClass
from outreach.store import audit, connections, enrollments, events
from tests.actions.reports.made import PEOPLE, asked, candidate, connection, later, log, only
from tests.conftest import MONDAY

observation = tables.Observation.metadata.tables["observation"]


import_run = tables.ImportRun.metadata.tables["import_run"]


def test_as_of_knows_of_a_pause_that_is_over(app: App) -> None:
    campaigns.pause(later(app, 1), "compilers", "fair week")
    paused = only(reports.stats(later(app, 2))).course
    campaigns.resume(later(app, 3), "compilers")
    campaigns.pause(later(app, 5), "compilers")
    assert paused.startswith("paused")
    moment = later(app, 2).now.isoformat()
    assert only(reports.stats(later(app, 9), as_of=moment)).course == paused
    between = only(reports.stats(later(app, 9), as_of=later(app, 4).now.isoformat()))
    assert not between.course.startswith("paused")


def test_a_day_as_of_is_its_end_where_the_sender_is(app: App) -> None:
    asked(app, 0.5)  # nine in the evening of 2 March in New York
    seen = [only(reports.stats(later(app, 9), as_of=day)) for day in ("2026-03-01", "2026-03-02")]
    assert [role.cohort.sent for role in seen if role.cohort] == [0, 1]


@pytest.mark.parametrize("typed", ["2026-03-12", "2026-03-11T15:00", "soon"])
def test_as_of_is_a_day_or_time_that_has_been(app: App, typed: str) -> None:
    with pytest.raises(WrongUsage):
        reports.stats(later(app, 9), as_of=typed)


#: What happened, with whom, how long after the one before it was logged and how long ago it was
#: then, and whether only the day is known.
Drawn = tuple[tuple[EventKind, Channel | None, ReplyClass | None], int, float, float, bool]


KINDS = st.sampled_from(
    [
        (EventKind.SENT, Channel.LINKEDIN_CONNECT, None),
        (EventKind.SENT, Channel.LINKEDIN_MESSAGE, None),
        (EventKind.ACCEPTED, None, None),
        (EventKind.REPLIED, None, ReplyClass.INTERESTED),
        (EventKind.REPLIED, None, ReplyClass.AUTO_REPLY),
        (EventKind.REFERRAL, None, None),
        (EventKind.DECLINED, None, None),
        (EventKind.EXPIRED, None, None),
        (EventKind.WITHDRAWN, None, None),
        (EventKind.STOP, None, None),
        (EventKind.CLOSED, None, None),
        (EventKind.HIRED, None, None),
        (EventKind.UNDONE, None, None),
        (EventKind.PROVEN, None, None),
        (EventKind.NOTED, None, None),  # stands for a file that comes in
    ]
)


HISTORY = st.lists(
    st.tuples(
        KINDS, st.sampled_from(list(PEOPLE)), st.floats(0.01, 12), st.floats(0, 12), st.booleans()
    ),
    max_size=8,
)


@given(HISTORY, st.sampled_from([None, By.WEEKDAY, By.SOURCE]))
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_as_of_a_moment_prints_what_was_printed_then(
    app: App,
    history: list[Drawn],
    by: By | None,
) -> None:
    with app.store.write() as tx:
        tx.execute(events.event.update().values(undoes=None))
        for table in (events.event, connection, observation, import_run):
            tx.execute(table.delete())
        for person, title in PEOPLE.items():
            _call(tx, person, title, MONDAY)
    printed, recorded, ids = [], 0.0, list[int]()
    for (kind, channel, reply), person, waited, ago, is_day in history:
        recorded += waited
        _append(app, kind, channel, reply, person, recorded, ago, ids, is_day=is_day)
        then = later(app, recorded)
        printed.append((then.now.isoformat(), reports.stats(then, by=by), reports.pillar(then)))
    now = later(app, recorded + 60)
    for moment, numbers, score in printed:
        assert reports.stats(now, as_of=moment, by=by) == numbers
        assert reports.pillar(now, as_of=moment) == score


def test_what_was_forgotten_since_a_day_is_said_of_that_day(app: App) -> None:
    asked(app, 1)
    moment = later(app, 2).now.isoformat()
    now = later(app, 9)
    assert not reports.stats(now, as_of=moment, by=By.SKILL).is_erased
    with app.store.write() as tx:
        audit.append(tx, later(app, 5).now, "dana", FORGET, {"candidates": [1], "after": 1})
        mine = enrollments.enrollment.c.candidate_id == 1
        tx.execute(enrollments.enrollment.update().where(mine).values(candidate_id=None))
    seen = [reports.stats(now, as_of=moment, by=by).is_erased for by in (By.SKILL, By.WEEKDAY)]
    assert seen == [True, False]
    assert not reports.stats(now, by=By.SKILL).is_erased


def _append(
    app: App,
    kind: EventKind,
    channel: Channel | None,
    reply: ReplyClass | None,
    person: int,
    recorded: float,
    ago: float,
    ids: list[int],
    *,
    is_day: bool,
) -> None:
    said_of_another = kind in (EventKind.UNDONE, EventKind.PROVEN)
    if kind is EventKind.NOTED:
        _import(app, person, recorded)
    if kind is EventKind.NOTED or (said_of_another and not ids):
        return
    other = ids.pop() if said_of_another else None
    undoes = other if kind is EventKind.UNDONE else None
    proves = other if kind is EventKind.PROVEN else None
    at = MONDAY + timedelta(days=recorded - ago)
    midnight = datetime.combine(at.date(), datetime.min.time(), at.tzinfo)
    precision = Precision.DAY if is_day else Precision.SECOND
    new = log(
        app, kind, recorded, person, channel=channel, reply=reply, undoes=undoes, proves=proves,
        occurred_at=midnight if is_day else at, precision=precision,
        details=_connect(app, kind, person, other, (midnight if is_day else at).date()),
    )  # fmt: skip
    if not said_of_another:
        ids.append(new)


def _connect(
    app: App, kind: EventKind, person: int, other: int | None, on: date
) -> dict[str, object]:
    """Keep or take back a connection, as logging and undoing do."""
    with app.store.write() as tx:
        if kind is EventKind.ACCEPTED:
            return {"connected": connections.claim(tx, "sam-keller", person, on)}
        undone = events.get(tx, other) if other and kind is EventKind.UNDONE else None
        if undone and undone.details.get("connected"):
            connections.unclaim(tx, "sam-keller", undone.candidate or 0)
    return {}


def _import(app: App, person: int, recorded: float) -> None:
    """Bring in a file that tells of a title and a connection, as an import does."""
    at, title = later(app, recorded).now, f"VP since {recorded}"
    with app.store.write() as tx:
        file = {"file_name": "Connections.csv", "sha256": f"{person} {recorded}", "actor": "dana"}
        run = import_run.insert().values(**file, kind="connections", counts={}, at=at)
        new = tx.execute(run.returning(import_run.c.id)).scalar_one()
        _call(tx, person, title, at)
        connections.claim(tx, "sam-keller", person, at.date())
        mine = (connection.c.candidate_id == person) & (connection.c.evidence == "claimed")
        shown = {"evidence": "proven", "import_run_id": new}
        tx.execute(connection.update().where(mine).values(shown))


def _call(tx: Connection, person: int, title: str, at: datetime) -> None:
    told = {"candidate_id": person, "at": at, "facts": {"position": title}}
    tx.execute(observation.insert().values(told))
    tx.execute(candidate.update().where(candidate.c.id == person).values(position=title))
