"""What an archive shows late stands before what followed it, whoever recorded that earlier."""

from __future__ import annotations

from datetime import date

from outreach.actions import history, touches
from outreach.actions.touches import Entry
from outreach.actions.touches.following import next_of
from outreach.app import App
from outreach.core.words import Channel, Enrollment, Event, EventKind, Stage
from outreach.store import candidates, enrollments
from tests.actions.proving.test_answered import connected, day, told
from tests.actions.proving.test_logged_beside import asked

__all__ = ["told"]  # the fixture


def accepted_and_followed_up(app: App) -> Enrollment:
    """Log that Oona accepted a request that nobody logged, and send her the job."""
    entry = Entry(EventKind.ACCEPTED, when="2026-11-18", campaign="compilers")
    touches.record(app, ["oona-pelkonen"], entry)
    with app.store.write() as tx:
        oona = candidates.find(tx, "oona-pelkonen").id
        (seen,) = enrollments.of_candidate(tx, oona)
        at = day(11, 19)
        job = Event(
            EventKind.SENT, at, at, "dana", candidate=oona, campaign="compilers", sender="mara",
            enrollment=seen.id, step="job", channel=Channel.LINKEDIN_MESSAGE,
        )  # fmt: skip
        history.record(tx, job)
    return seen


def stands(app: App, seen: Enrollment) -> tuple[Stage, str, date | None]:
    """Return the stage, and which step is due on which day."""
    with app.store.read() as tx:
        found = enrollments.get(tx, seen.id)
        assert found is not None
        coming = next_of(app, tx, found)
    assert coming is not None
    return found.stage, coming.step, coming.due_at.date() if coming.due_at else None


def test_a_request_that_comes_to_light_after_the_follow_up_sets_nobody_back(told: App) -> None:
    seen = accepted_and_followed_up(told)
    before = stands(told, seen)
    assert before == (Stage.FOLLOWED_UP, "nudge", date(2026, 11, 26))
    asked(told)
    assert stands(told, seen) == before
    connected(told, "18 Nov 2026")
    assert stands(told, seen) == before
