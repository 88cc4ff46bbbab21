"""Tests between texts in a real workspace: shown, ended, and taken up again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from outreach import tables
from outreach.actions import experiments
from outreach.app import App
from outreach.core.errors import NotFound, WrongUsage
from outreach.core.experiments.ending import settled
from outreach.core.words import Channel, Event, EventKind
from outreach.store import enrollments, events
from outreach.store import experiments as kept
from outreach.store.engine import Store
from tests.conftest import MONDAY

candidate = tables.Candidate.metadata.tables["candidate"]


@pytest.fixture
def app(workspace: Path, sqlite_store: Store) -> App:
    """Give a workspace that compares two texts; Ada got the one, Grace the other."""
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("template: hello}", "templates: [hello, hallo]}"))
    text = workspace / "templates" / "hello.j2"
    (workspace / "templates" / "hallo.j2").write_text(text.read_text())
    app = App(workspace, "dana", MONDAY, "sqlite://")
    vars(app)["store"] = sqlite_store
    with sqlite_store.write() as tx:
        for person, arm in ((1, "hello"), (2, "hallo")):
            about = {"first_name": "", "last_name": "", "skills": "", "changed": 0}
            row = {"id": person, "handle": f"p{person}", "created_at": MONDAY, **about}
            tx.execute(candidate.insert().values(**row))
            one = enrollments.enroll(tx, person, "compilers", "sam-keller", {}, MONDAY)
            enrollments.assign(tx, one, {"connect": arm})
            sent = Event(
                EventKind.SENT, MONDAY, MONDAY, "dana", channel=Channel.LINKEDIN_CONNECT,
                step="connect", sender="sam-keller", candidate=person, enrollment=one.id,
                campaign="compilers",
            )  # fmt: skip
            events.append(tx, sent)
    return app


def _texts(app: App) -> tuple[str, ...]:
    """Return what a plan would compare at the first step."""
    with app.store.read() as tx:
        found = settled(app.library.campaigns(), kept.stopped(tx))
    return found["compilers"].sequence[0].templates


def test_people_are_counted_by_the_text_they_were_assigned(app: App) -> None:
    (one,) = experiments.show(app).trials
    assert [(arm.text, arm.sent, arm.rate.n) for arm in one.arms] == [
        ("hello", 1, 0), ("hallo", 1, 0),
    ]  # fmt: skip
    assert experiments.show(app, "compilers", "connect").needed == 20


def test_without_a_call_the_winner_must_be_named(app: App) -> None:
    with pytest.raises(WrongUsage, match="no call yet"):
        experiments.stop(app, "compilers")
    with pytest.raises(WrongUsage, match="'nudge' is none of its texts"):
        experiments.stop(app, "compilers", winner="nudge")


def test_an_ended_test_leaves_the_winner_and_can_be_taken_up_again(app: App) -> None:
    assert _texts(app) == ("hello", "hallo")
    experiments.stop(app, "compilers", winner="hallo", reason="the founder's own words")
    assert _texts(app) == ("hallo",)
    (one,) = experiments.show(app, "compilers").trials
    assert one.stopped
    assert (one.stopped.winner, one.stopped.reason) == ("hallo", "the founder's own words")
    assert [arm.sent for arm in one.arms] == [1, 1]  # nothing is deleted
    experiments.resume(app, "compilers")
    assert _texts(app) == ("hello", "hallo")


def test_as_of_a_day_the_texts_of_that_day_are_compared(app: App) -> None:
    file = app.workspace / "campaigns" / "compilers.yaml"
    then = file.read_text()
    printed = [_then(app, 0)]
    _send(app, 1, 3, ("hello", "hallo"))
    printed.append(_then(app, 1))
    file.write_text(then.replace("templates: [hello, hallo]}", "template: hello}"))
    _send(app, 2, 4, ())
    printed.append(_then(app, 2))
    assert [len(one.trials) for one in printed] == [1, 1, 0]
    now = _later(app, 60)
    found = [experiments.beside(now, ["compilers"], _later(app, day).now) for day in (0, 1, 2)]
    assert found[1:] == printed[1:]
    file.write_text(then)
    now = _later(app, 60)
    found = [experiments.beside(now, ["compilers"], _later(app, day).now) for day in (0, 1, 2)]
    assert found == printed


def _later(app: App, day: float) -> App:
    """Return the workspace that many days on, its files as they are by now."""
    return app.reread(app.now + timedelta(days=day))


def _then(app: App, day: float) -> experiments.Tests:
    return experiments.beside(_later(app, day), ["compilers"])


def _send(app: App, day: float, person: int, compared: tuple[str, ...]) -> None:
    at = MONDAY + timedelta(days=day)
    about = {"first_name": "", "last_name": "", "skills": "", "changed": 0}
    with app.store.write() as tx:
        row = {"id": person, "handle": f"p{person}", "created_at": at, **about}
        tx.execute(candidate.insert().values(**row))
        one = enrollments.enroll(tx, person, "compilers", "sam-keller", {}, at)
        if compared:
            enrollments.assign(tx, one, {"connect": compared[0]})
        sent = Event(
            EventKind.SENT, at, at, "dana", channel=Channel.LINKEDIN_CONNECT,
            step="connect", sender="sam-keller", candidate=person, enrollment=one.id,
            campaign="compilers", details={"compared": list(compared)} if compared else {},
        )  # fmt: skip
        events.append(tx, sent)


def test_a_campaign_that_compares_nothing_is_told(app: App) -> None:
    with pytest.raises(NotFound, match="compares no texts at the step job"):
        experiments.show(app, "compilers", "job")
    with pytest.raises(NotFound):
        experiments.show(app, "compiler")
