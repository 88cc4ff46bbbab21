"""Reports of a real workspace: what was printed then is what `as_of` prints now."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.actions import campaigns, network, reports
from outreach.actions.reports import By, View
from outreach.actions.touches.undoing import FORGET
from outreach.app import App
from outreach.cli.show import reports as show
from outreach.cli.show.network import networks, networks_json
from outreach.core.errors import Ambiguous, Invalid, NotFound, WrongUsage
from outreach.core.words import Channel, Event, EventKind, Precision, ReplyClass
from outreach.store import audit, backgrounds, connections, enrollments, events
from outreach.store.engine import Store
from tests.actions.test_braking import ask_in_vain
from tests.conftest import MONDAY
from tests.test_schemas import validate

candidate = tables.Candidate.metadata.tables["candidate"]
connection = tables.Connection.metadata.tables["connection"]
observation = tables.Observation.metadata.tables["observation"]
import_run = tables.ImportRun.metadata.tables["import_run"]
PEOPLE = {1: "Compiler engineer", 2: "VP Engineering", 3: "", 4: "Founder"}


@pytest.fixture
def app(workspace: Path, sqlite_store: Store) -> App:
    """Give a workspace with four people enrolled in "compilers", on Monday morning."""
    app = App(workspace, "dana", MONDAY, "sqlite://")
    vars(app)["store"] = sqlite_store
    with sqlite_store.write() as tx:
        for person in PEOPLE:
            enroll(tx, person)
    return app


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


def written(app: App, day: float, person: int = 1) -> None:
    log(app, EventKind.SENT, day, person, channel=Channel.LINKEDIN_MESSAGE, step="job")


def later(app: App, day: float) -> App:
    return app.at(MONDAY + timedelta(days=day))


def only(report: reports.Report) -> reports.Role:
    assert len(report.roles) == 1
    return report.roles[0]


def test_stats_count_what_was_logged(app: App) -> None:
    asked(app, 0)
    asked(app, 0, person=2)
    log(app, EventKind.ACCEPTED, 1)
    role = only(reports.stats(later(app, 14), "compilers"))
    assert role.cohort is not None
    assert (role.cohort.accepted.k, role.cohort.accepted.n, role.cohort.open) == (1, 2, 1)
    assert (role.name, role.activity) == ("Compiler engineer, Reston", None)


def test_people_are_set_apart_by_the_skill_they_matched_and_the_file_they_came_from(
    app: App,
) -> None:
    clauses = [{"clause": f"skills.any: {skill}", "field": "skills"} for skill in ("rust", "llvm")]
    with app.store.write() as tx:
        tx.execute(backgrounds.enrollment.update().values(because={"matched": clauses}))
        run = {"sha256": "", "actor": "dana", "at": MONDAY, "counts": {}}
        files = (
            {"kind": "candidates", "file_name": "a.csv"},
            {"kind": "connections", "owner": "lee"},
        )
        for at, file in enumerate(files, 1):
            row = {"id": at, "file_name": "", "owner": None, **run, **file}
            tx.execute(backgrounds.import_run.insert().values(**row))
            told = {"candidate_id": 1, "import_run_id": at, "at": MONDAY}
            place = {"location": "Reston, VA"} if at == 2 else {}
            tx.execute(backgrounds.observation.insert().values(facts=place, **told))
    asked(app, 0)
    asked(app, 0, person=2)
    seen = {by: only(reports.stats(later(app, 1), "compilers", by=by)).comparison for by in By}
    assert {by: [g.name for g in one.groups] for by, one in seen.items() if one} == {
        By.STEP: ["connect"], By.TEMPLATE: [], By.SENDER: ["sam-keller"], By.WEEKDAY: ["Monday"],
        By.SKILL: ["skills.any: llvm", "skills.any: rust"], By.PLACE: ["Reston, Virginia",
        "(not known)"], By.SOURCE: ["list a.csv", "(not known)"],
    }  # fmt: skip


def test_what_a_later_file_says_of_somebody_moves_them_into_no_other_group(app: App) -> None:
    asked(app, 0)
    with app.store.write() as tx:
        told = {"candidate_id": 1, "facts": {"location": "Berlin"}}
        tx.execute(backgrounds.observation.insert().values(at=MONDAY + timedelta(days=1), **told))
    for by in (By.PLACE, By.SOURCE):
        found = only(reports.stats(later(app, 2), "compilers", by=by)).comparison
        assert found
        assert [group.name for group in found.groups] == ["(not known)"]


def test_what_was_done_cannot_be_set_apart(app: App) -> None:
    with pytest.raises(WrongUsage, match="cohort view"):
        reports.stats(app, "compilers", view=View.ACTIVITY, by=By.SKILL)


def test_the_activity_view_has_no_rates(app: App) -> None:
    asked(app, 0)
    role = only(reports.stats(later(app, 1), "compilers", view=View.ACTIVITY))
    assert role.cohort is None
    assert role.activity is not None
    assert role.activity.counts["requests"] == 1


def test_who_waits_for_us_is_judged_as_the_plan_judges(app: App) -> None:
    for person in (1, 2, 3):
        asked(app, 0, person)
        log(app, EventKind.REPLIED, 1, person, reply=ReplyClass.QUESTION)
    log(app, EventKind.INTERVIEW, 1.5, person=2)  # spoken to: nothing is owed
    log(app, EventKind.SENT_OUTSIDE, 1.5, person=3)
    waiting = only(reports.stats(later(app, 2))).waiting
    assert (waiting.unanswered, waiting.longest_hours) == (1, pytest.approx(24))


def test_an_acceptance_without_a_word_is_overdue(app: App) -> None:
    asked(app, 0)
    log(app, EventKind.ACCEPTED, 1)
    assert only(reports.stats(later(app, 3))).waiting.overdue == 0
    assert only(reports.stats(later(app, 4))).waiting.overdue == 1


def test_a_campaign_without_a_file_keeps_its_numbers(app: App) -> None:
    asked(app, 0)
    (app.workspace / "campaigns" / "compilers.yaml").unlink()
    role = only(reports.stats(later(app, 1), "compilers"))
    assert role.cohort is not None
    assert (role.cohort.sent, role.course) == (1, "")


def test_an_unknown_campaign_is_not_found(app: App) -> None:
    with pytest.raises(NotFound):
        reports.stats(app, "compiler")


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


def test_a_role_that_a_brake_holds_is_not_said_to_be_sending(app: App) -> None:
    ask_in_vain(app)  # sixty requests of a month ago, none accepted
    asked(app, 0)
    assert only(reports.stats(app)).course == "sending, last on 2 Mar"
    found = reports.stats(app, with_alarms=True)
    assert (only(found).course, only(found).is_running) == ("braked: P14", True)


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


def test_the_pillar_counts_promises_talks_and_facts(app: App) -> None:
    asked(app, 0, person=2)
    log(app, EventKind.ACCEPTED, 1, person=2)
    written(app, 2, person=2)
    log(app, EventKind.REPLIED, 3, person=2, reply=ReplyClass.INTERESTED)
    written(app, 3.1, person=2)
    with app.store.write() as tx:
        row = {"owner": "sam-keller", "candidate_id": 3, "evidence": "proven"}
        tx.execute(connection.insert().values(**row))
    found = reports.pillar(later(app, 30))
    assert (found.sender, found.habits.senior) == ("sam-keller", 1)
    assert (found.habits.kept, found.habits.promised, found.habits.connections) == (2, 2, 1)
    assert found == reports.pillar(later(app, 30))


def test_a_stop_said_to_another_sender_counts_too(app: App) -> None:
    log(app, EventKind.STOP, 0, sender="lee")
    written(app, 1)
    found = reports.pillar(later(app, 2))
    assert found.score.is_capped
    assert found.habits.breached_on == date(2026, 3, 3)
    assert found.capped_until == date(2026, 6, 1)


def test_of_several_senders_each_has_a_line_and_one_can_be_named(app: App) -> None:
    settings_file = app.workspace / "outreach.toml"
    more = '\n[senders.lin]\nname = "Lin Chen"\nprofile_url = "https://www.linkedin.com/in/lin-x"\n'
    settings_file.write_text(settings_file.read_text() + more)
    with pytest.raises(Ambiguous):
        reports.pillar(app)
    every = reports.pillars(app)
    assert [one.sender for one in every] == ["lin", "sam-keller"]
    screen = show.pillars(every, 80)
    assert [line.split()[0] for line in screen.splitlines()[3:5]] == ["lin", "sam-keller"]
    assert screen.endswith("One of them: outreach pillar lin")
    validate(json.dumps({"schema": "outreach.pillar/1", **show.pillars_json(every)}))
    assert reports.pillars(app, "lin") == [reports.pillar(app, "lin")] == every[:1]
    assert reports.pillar(app, "lin").name == "Lin Chen"
    several = network.every_network(app)
    assert networks(several, 80).splitlines()[1].split() == ["lin", *"000000"]
    validate(json.dumps({"schema": "outreach.network/1", **networks_json(several)}))
    with pytest.raises(NotFound, match="Did you mean 'lin'"):
        reports.pillar(app, "linn")


NUMBERS = {"total": 61, "brand": 14.2, "people": 13, "insights": 12.1, "relationships": 21.7}


def test_an_ssi_reading_is_kept_for_its_day(app: App) -> None:
    reports.record_ssi(app, "", NUMBERS, on="2026-03-01", note="upgraded")
    reports.record_ssi(app, "sam-keller", NUMBERS)
    (found,) = reports.index(app)
    assert [one.reading.read_on for one in found.beside] == [date(2026, 3, 1), date(2026, 3, 2)]


def test_a_mistyped_ssi_reading_leaves_nothing(app: App) -> None:
    with pytest.raises(Invalid):
        reports.record_ssi(app, "", {**NUMBERS, "total": 63})
    assert reports.index(app)[0].beside == ()


def test_our_score_stands_beside_each_reading_as_it_was_known_that_day(app: App) -> None:
    asked(app, 0, person=2)
    log(app, EventKind.REPLIED, 3, person=2, reply=ReplyClass.INTERESTED)
    written(app, 3.1, person=2)
    for day in ("2026-03-02", "2026-03-06"):
        reports.record_ssi(later(app, 20), "", NUMBERS, on=day)
    (found,) = reports.index(later(app, 20))
    before, after = (one.ours for one in found.beside)
    assert before.parts[4].points == 0 < after.parts[4].points
    assert after == reports.pillar(later(app, 20), as_of="2026-03-06").score
    assert (found.correlation, found.is_due) == (None, False)
    assert reports.index(later(app, 40))[0].is_due


def test_the_pillar_as_of_a_moment_is_what_it_was_then(app: App) -> None:
    printed = []
    for day, kind in enumerate((EventKind.ACCEPTED, EventKind.REPLIED, EventKind.STOP), 1):
        log(app, kind, day, person=2)
        written(app, day + 0.5, person=2)
        then = later(app, day + 0.6)
        printed.append((then.now.isoformat(), reports.pillar(then)))
    for moment, before in printed:
        assert reports.pillar(later(app, 50), as_of=moment) == before


def test_from_twelve_readings_on_their_ranks_are_compared(app: App) -> None:
    for day in range(1, 14):
        asked(app, day, person=1 + day % 4)
        numbers = {**NUMBERS, "relationships": 10 + day, "total": 49.3 + day}
        reports.record_ssi(later(app, 40), "", numbers, on=f"2026-03-{day + 1:02}")
    log(app, EventKind.REPLIED, 6, person=2, reply=ReplyClass.QUESTION)
    written(app, 6.2, person=2)
    found = reports.index(later(app, 40))[0].correlation
    assert found
    assert (found.pairs, found.rho > 0.5) == (13, True)


def test_a_mark_is_kept_for_its_day(app: App) -> None:
    reports.mark_ssi(app, "", "account upgraded", on="2026-03-01")
    assert [(one.on, one.what) for one in reports.index(app)[0].marks] == [
        (date(2026, 3, 1), "account upgraded")
    ]
    with pytest.raises(WrongUsage):
        reports.mark_ssi(app, "", " ")
    with pytest.raises(WrongUsage, match="future"):
        reports.mark_ssi(app, "", "a new formula", on="2027-01-01")


def test_an_item_is_ticked_and_taken_back(app: App) -> None:
    reports.tick(app, "photo", on="2026-02-01")
    line = reports.checklist(app).lines[0]
    assert (line.item.slug, line.ticked_on, line.is_due) == ("photo", date(2026, 2, 1), False)
    reports.tick(app, "photo", is_done=False)
    assert reports.checklist(app).lines[0].is_due
    with pytest.raises(NotFound, match="Did you mean 'photo'"):
        reports.tick(app, "foto")


def test_points_from_the_settings_change_the_score_and_its_version(app: App) -> None:
    settings_file = app.workspace / "outreach.toml"
    more = "\n[pillar]\nversion = 2\nacceptance = 0\nfollow_through = 11\n"
    settings_file.write_text(settings_file.read_text() + more)
    found = reports.pillar(later(app, 0))
    assert (found.score.weights_version, found.score.parts[0].of, found.score.parts[2].of) == (
        2, 0, 11,
    )  # fmt: skip
