"""What the numbers of a role count, and into which groups people fall."""

from __future__ import annotations

from datetime import timedelta

import pytest

from outreach.actions import reports
from outreach.actions.reports import By, View
from outreach.app import App
from outreach.core.errors import NotFound, WrongUsage
from outreach.core.words import EventKind, ReplyClass
from outreach.store import backgrounds
from tests.actions.reports.made import asked, later, log, only
from tests.actions.test_braking import ask_in_vain
from tests.conftest import MONDAY


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


def test_a_role_that_a_brake_holds_is_not_said_to_be_sending(app: App) -> None:
    ask_in_vain(app)  # sixty requests of a month ago, none accepted
    asked(app, 0)
    assert only(reports.stats(app)).course == "sending, last on 2 Mar"
    found = reports.stats(app, with_alarms=True)
    assert (only(found).course, only(found).is_running) == ("braked: P14", True)
