"""Campaigns begin from a starter, pause, go on, and end with everything owed listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from outreach import tables
from outreach.actions import campaigns, history
from outreach.app import App, open_app
from outreach.core.campaigns import Role, Status
from outreach.core.errors import Invalid, NotFound, NothingToDo, WrongUsage
from outreach.core.words import Channel, Event, EventKind, ReplyClass, Stage
from outreach.store import audit, candidates, enrollments, events, search
from outreach.store import campaigns as statuses

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
candidate = tables.Candidate.metadata.tables["candidate"]


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    """Give the workspace of the tests to dana on Monday morning."""
    given = open_app(workspace, {"OUTREACH_USER": "dana", "OUTREACH_NOW": MONDAY.isoformat()})
    yield given
    given.store.close()


def enrolled(app: App, handle: str, *happened: Event, campaign: str = "compilers") -> int:
    """Put somebody into a campaign with what happened since, and return the enrollment."""
    with app.store.write() as tx:
        row = {"handle": handle, "first_name": handle.title(), "last_name": "", "skills": ""}
        made = candidate.insert().values(**row, created_at=MONDAY, changed=1)
        who = int(tx.execute(made.returning(candidate.c.id)).scalar_one())
        one = enrollments.enroll(tx, who, campaign, "sam-keller", {}, MONDAY)
        for event in happened:
            history.record(tx, _of(event, who, one.id, campaign))
        return one.id


def _of(event: Event, who: int, enrollment: int, campaign: str) -> Event:
    return replace(
        event, candidate=who, campaign=campaign, sender="sam-keller", enrollment=enrollment
    )


def happened(kind: EventKind, days_ago: int = 5, **known: object) -> Event:
    at = MONDAY - timedelta(days=days_ago)
    return Event(kind, at, at, "dana", **known)  # type: ignore[arg-type]


ASKED = happened(EventKind.SENT, 9, channel=Channel.LINKEDIN_CONNECT, step="connect")
ACCEPTED = happened(EventKind.ACCEPTED, 7)
WROTE = happened(EventKind.SENT, 6, channel=Channel.LINKEDIN_MESSAGE, step="job")
NOT_NOW = happened(
    EventKind.REPLIED,
    5,
    channel=Channel.LINKEDIN_MESSAGE,
    reply=ReplyClass.NOT_NOW,
    details={"until": "2026-06-01"},
)


def stage(app: App, enrollment: int) -> tuple[Stage, bool]:
    with app.store.read() as tx:
        found = enrollments.get(tx, enrollment)
    assert found is not None
    return found.stage, found.closed_at is None


def test_the_list_is_in_the_order_of_service_and_names_broken_files(app: App) -> None:
    folder = app.workspace / "campaigns"
    text = (folder / "compilers.yaml").read_text()
    (folder / "parsers.yaml").write_text(f"priority: 2\n{text}")
    (folder / "a-broken.yaml").write_text("name: [")
    enrolled(app, "ada", ASKED)
    found = campaigns.overviews(app)
    assert [one.slug for one in found] == ["compilers", "parsers", "a-broken"]
    assert [one.campaign is None for one in found] == [False, False, True]
    assert found[0].stages == {Stage.INVITED: 1}
    assert found[0].status.status is Status.RUNNING


def test_check_tells_all_campaigns_or_one(app: App) -> None:
    (app.workspace / "templates" / "job.j2").unlink()
    told = [problem for problem in campaigns.check(app) if problem.severity == "error"]
    assert [problem.line for problem in told] == [18]
    assert campaigns.check(app, "compilers") == campaigns.check(app)
    with pytest.raises(NotFound):
        campaigns.check(app, "nobody")


def test_a_check_warns_where_nobody_asks_the_sender(app: App) -> None:
    (told,) = campaigns.check(app)
    assert (told.file, told.severity) == ("campaigns/compilers.yaml", "warn")
    assert told.message.startswith("nobody asks sam-keller to approve its texts")
    file = app.workspace / "campaigns" / "compilers.yaml"
    connect = "template: hello}"
    assert connect in file.read_text()
    file.write_text(file.read_text().replace(connect, "template: hello, approvers: [sam-keller]}"))
    (told,) = campaigns.check(app.reread(app.now))
    assert "to approve known, job, nudge, filled," in told.message
    file.write_text(file.read_text().replace("[rosa-diaz]", "[rosa-diaz, sam-keller]"))
    assert campaigns.check(app.reread(app.now)) == []


def test_a_look_says_which_texts_wait_for_approval(app: App) -> None:
    found = campaigns.look(app, "compilers")
    assert found.outlook.matched == 0
    assert [text.version for text in found.texts] == [None] * 5
    assert found.problems == ()


def test_a_look_counts_who_matches_and_why_they_wait(app: App) -> None:
    row = {"handle": "ada", "first_name": "Ada", "last_name": "L", "skills": "compilers"}
    with app.store.write() as tx:
        tx.execute(candidate.insert().values(**row, created_at=MONDAY, changed=0))
        search.index(tx, [candidates.find(tx, "ada")])
        candidates.bump(tx)
    seen = campaigns.look(app, "compilers").outlook
    assert seen.matched == 1
    assert sum(seen.held_back.values()) == 1


def test_a_new_campaign_is_commented_and_in_order(app: App) -> None:
    role = Role("Rust engineer", "Iron, Inc.", "Berlin", "https://iron.example/jobs")
    for name in ("connect-ceo", "known-person", "job-follow-up", "gentle-nudge", "role-filled"):
        kind = "connect_note" if name == "connect-ceo" else "linkedin_message"
        text = f"---\nkind: {kind}\npurpose: nudge\nlanguage: en\n---\nHi"
        (app.workspace / "templates" / f"{name}.j2").write_text(text)
    file, problems = campaigns.make(app, campaigns.New("rust-berlin", role))
    assert [(one.severity, one.message) for one in problems] == [
        ("warn", "role.about is empty: the company in a sentence or two")
    ]
    made = app.reread(MONDAY).library.campaign("rust-berlin")
    assert made.role == role
    assert made.name == "Rust engineer, Berlin"
    assert made.sender == "sam-keller"
    assert made.approvers == ("sam-keller",)
    assert made.recruiters == ("dana",)
    assert made.starts == date(2026, 3, 2)
    assert made.target.exclude.companies == ("Iron, Inc.",)
    assert (made.target.area.near, made.target.area.within_km) == ("Berlin", 50)
    assert "# who does the daily work" in file.read_text()


def test_a_new_campaign_needs_nothing_but_a_name(app: App) -> None:
    campaigns.make(app, campaigns.New("rust-berlin", Role("", "")))
    made = app.reread(MONDAY).library.campaign("rust-berlin")
    assert (made.role.title, made.role.company) == ("Rust berlin", "Northgate Robotics")


@pytest.mark.parametrize("like", ["engineering", "commercial", "leadership", "student"])
def test_nothing_of_the_starters_own_world_is_left_in_a_new_campaign(app: App, like: str) -> None:
    file, _ = campaigns.make(app, campaigns.New("welders", Role("", ""), like=like))
    made = app.reread(MONDAY).library.campaign("welders")
    assert not made.target.area.is_set
    places = "Reston|Berlin|Philadelphia|Munich|Lindenhof|Millrace|rosa-diaz|senders.sam"
    assert not re.search(places, file.read_text())


def test_a_campaign_is_never_overwritten(app: App) -> None:
    with pytest.raises(WrongUsage, match="there already"):
        campaigns.make(app, campaigns.New("compilers", Role("", "")))


def test_what_a_new_campaign_cannot_be_is_told(app: App) -> None:
    with pytest.raises(WrongUsage) as wrong:
        campaigns.make(app, campaigns.New("Rust Berlin", Role("", "")))
    assert wrong.value.try_ == "outreach campaigns new rust-berlin"
    with pytest.raises(WrongUsage, match="sam-keller"):
        campaigns.make(app, campaigns.New("rust", Role("", ""), sender="sam-kellar"))
    with pytest.raises(NotFound, match="engineering"):
        campaigns.make(app, campaigns.New("rust", Role("", ""), like="astronomy"))


def test_pausing_and_going_on_are_kept_with_who_and_why(app: App) -> None:
    campaigns.pause(app, "compilers", "fair week")
    with app.store.read() as tx:
        status = statuses.status_of(tx, "compilers")
        assert (status.status, status.reason, status.changed_by) == (
            Status.PAUSED,
            "fair week",
            "dana",
        )
        assert audit.verify(tx) == []
    with pytest.raises(NothingToDo):
        campaigns.pause(app, "compilers")
    assert campaigns.resume(app, "compilers").status is Status.RUNNING
    with pytest.raises(NothingToDo):
        campaigns.resume(app, "compilers")


def test_there_is_nothing_to_pause_without_a_campaign(app: App) -> None:
    for act in (campaigns.pause, campaigns.resume):
        with pytest.raises(NotFound):
            act(app, "nobody")
    with pytest.raises(NotFound):
        campaigns.close(app, "nobody", "filled")


def test_closing_lists_what_is_owed_and_lets_everybody_go(app: App) -> None:
    claimed = enrolled(app, "kim")
    asked = enrolled(app, "ada", ASKED)
    followed = enrolled(app, "grace", ASKED, ACCEPTED, WROTE)
    later = enrolled(app, "joan", ASKED, ACCEPTED, WROTE, NOT_NOW)
    done = campaigns.close(app, "compilers", "filled")
    assert done.stopped == 4
    assert [one.person.handle for one in done.take_back] == ["ada"]
    assert done.take_back[0].sent_at == ASKED.occurred_at
    (word,) = done.words
    assert (word.step, word.templates, word.is_approved) == ("filled", ("filled",), False)
    assert word.people == 1
    assert done.answers == 1
    assert [(one.person.handle, one.until) for one in done.come_back] == [
        ("joan", date(2026, 6, 1))
    ]
    for one in (claimed, asked, followed, later):
        assert stage(app, one) == (Stage.CLOSED, False)


def test_nobody_closes_twice(app: App) -> None:
    campaigns.close(app, "compilers", "filled")
    with pytest.raises(NothingToDo):
        campaigns.close(app, "compilers", "filled")


def test_trying_it_out_changes_nothing(app: App) -> None:
    asked = enrolled(app, "ada", ASKED)
    assert campaigns.close(app, "compilers", "filled", dry_run=True).stopped == 1
    assert stage(app, asked) == (Stage.INVITED, True)
    with app.store.read() as tx:
        assert statuses.status_of(tx, "compilers").status is Status.RUNNING


def test_going_on_after_closing_brings_everybody_back_where_they_were(app: App) -> None:
    asked = enrolled(app, "ada", ASKED)
    followed = enrolled(app, "grace", ASKED, ACCEPTED, WROTE)
    campaigns.close(app, "compilers", "filled")
    campaigns.resume(app, "compilers")
    assert stage(app, asked) == (Stage.INVITED, True)
    assert stage(app, followed) == (Stage.FOLLOWED_UP, True)


def test_a_campaign_with_a_broken_file_can_be_closed(app: App) -> None:
    asked = enrolled(app, "ada", ASKED)
    (app.workspace / "campaigns" / "compilers.yaml").write_text("name: [")
    done = campaigns.close(app, "compilers", "filled")
    assert (len(done.take_back), done.words) == (1, ())
    assert stage(app, asked) == (Stage.CLOSED, False)


def test_closing_is_no_action_that_undo_takes_back_one_by_one(app: App) -> None:
    enrolled(app, "ada", ASKED)
    campaigns.close(app, "compilers", "filled")
    with app.store.read() as tx:
        latest = events.latest_by(tx, "dana", list(EventKind))
    assert latest is not None
    assert latest.kind is EventKind.SENT


def test_the_query_to_paste_is_in_linkedins_words(app: App) -> None:
    found = campaigns.search_string(app, "compilers")
    assert found.query == 'compilers OR llvm OR "C++"'
    assert found.area.near == "Reston, VA"


def test_a_broken_campaign_is_told_and_not_shown(app: App) -> None:
    (app.workspace / "campaigns" / "compilers.yaml").write_text("name: x")
    with pytest.raises(Invalid):
        campaigns.look(app, "compilers")
    with pytest.raises(Invalid):
        campaigns.search_string(app, "compilers")
