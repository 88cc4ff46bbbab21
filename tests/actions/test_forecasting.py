"""Forecasts of a real workspace: what was logged is what they start from."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from outreach.actions import forecasting, reports
from outreach.actions.campaigns import pause
from outreach.app import App
from outreach.cli.show import forecasts
from outreach.cli.show.reports import screens
from outreach.core.errors import NotFound, WrongUsage
from outreach.core.forecast.odds import Turn
from outreach.core.plans import HeldCode
from outreach.core.stats.filling import Filled
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.store import enrollments, events
from tests import cast
from tests.conftest import MONDAY


@pytest.fixture
def app(tmp_path: Path) -> App:
    """Give a workspace with 33 people to write to, on Monday morning."""
    return cast.office(tmp_path / "office", [*cast.CAST, *cast.extras(30)])


def log(app: App, one: int, *what: tuple[int, EventKind, dict[str, object]]) -> None:
    with app.store.write() as tx:
        enrolled = enrollments.enroll(tx, one, "compilers", "sam-keller", {}, MONDAY)
        for days, kind, more in what:
            at = MONDAY - timedelta(days=days)
            facts = {"campaign": "compilers", "sender": "sam-keller", **more}
            event = Event(
                kind, at, at, "dana", candidate=one, enrollment=enrolled.id, **facts  # type: ignore[arg-type]
            )  # fmt: skip
            events.append(tx, event)


def said(found: forecasting.Outlook) -> str:
    return " ".join(forecasts.forecast(found, 80).split())


ASKED = (20, EventKind.SENT, {"channel": Channel.LINKEDIN_CONNECT, "step": "connect"})
ACCEPTED: tuple[int, EventKind, dict[str, object]] = (18, EventKind.ACCEPTED, {})
JOB = (17, EventKind.SENT, {"channel": Channel.LINKEDIN_MESSAGE, "step": "job"})
TALKED = (15, EventKind.REPLIED, {"reply": ReplyClass.INTERESTED})


def test_a_list_is_worked_through_at_the_pace_of_the_caps(app: App) -> None:
    found = forecasting.forecast(app, "compilers", runs=4, weeks=8)
    assert found.left == 33
    # fifteen a day from Monday: the last three on Wednesday
    assert found.forecast.finished.most == date(2026, 3, 4)
    assert found.forecast.counts["asked"].in_all.middle == 33


def test_what_was_logged_is_counted_and_goes_on(app: App) -> None:
    for one in (1, 2):
        log(app, one, ASKED, ACCEPTED, JOB, TALKED)
    found = forecasting.forecast(app, "compilers", runs=4, weeks=8)
    assert found.left == 31
    assert (found.beliefs[Turn.REPLIED].seen.k, found.beliefs[Turn.REPLIED].seen.n) == (2, 2)
    assert found.forecast.counts["talked"].so_far == 2
    assert found.forecast.counts["talked"].in_all.low >= 2


def test_other_roles_stand_in_where_a_role_has_nothing_of_its_own(app: App) -> None:
    file = app.workspace / "campaigns" / "compilers.yaml"
    other = file.with_name("parsers.yaml")
    other.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    for one in range(100, 120):
        log(app, one, ASKED, ACCEPTED)
    again = cast.opened(app.workspace)
    own, agency = (
        forecasting.forecast(again, slug, runs=2, weeks=4).beliefs[Turn.ACCEPTED]
        for slug in ("compilers", "parsers")
    )
    assert (own.source, own.seen.k, own.seen.n) == ("own", 20, 20)
    assert (agency.source, agency.seen.n) == ("agency", 0)
    assert agency.mean == pytest.approx((20 + 20 * 0.35) / 40)


def test_the_same_seed_gives_the_same_forecast(app: App) -> None:
    one, other = (forecasting.forecast(app, "compilers", runs=3, seed=5) for _ in range(2))
    assert one.forecast == other.forecast


def test_a_paused_campaign_says_so_and_ends_never(app: App) -> None:
    file = app.workspace / "campaigns" / "compilers.yaml"
    file.write_text(f"{file.read_text(encoding='utf-8')}cost_per_month: 1700\n", encoding="utf-8")
    pause(app, "compilers")
    found = forecasting.forecast(cast.opened(app.workspace), "compilers", runs=2, weeks=4)
    assert found.is_paused
    assert (found.forecast.finished.share, found.forecast.cost) == (0, None)
    assert "until it is resumed. What it costs is told then." in said(found)


def test_a_filled_role_says_when_and_counts_as_stats_does(app: App) -> None:
    log(app, 1, ASKED, ACCEPTED, (3, EventKind.HIRED, {}))
    found = forecasting.forecast(app, "compilers", runs=2, weeks=4)
    filled = "on 27 Feb, 25 days after 2 Feb"
    assert f"role filled {filled}" in said(found)
    (role,) = (shown := reports.stats(app)).roles
    assert role.filled == found.forecast.was_filled == Filled(date(2026, 2, 27), date(2026, 2, 2))
    assert filled in " ".join(screens.report(shown, 80).split())
    counts, outcomes = found.forecast.counts, role.cohort and role.cohort.outcomes
    so_far = {name: counts[name].so_far for name in ("interview", "offer", "hired")}
    assert outcomes == {"applied": 0, **so_far} == {"applied": 0, **dict.fromkeys(so_far, 1)}


def test_a_text_that_waits_for_approval_is_played_as_if_it_had_it_and_named(app: App) -> None:
    waiting = cast.opened(app.workspace, now=MONDAY + timedelta(weeks=14))  # consents ran out
    found = forecasting.forecast(waiting, "compilers", runs=2, weeks=4)
    (texts,) = found.lifted.unapproved.values()
    assert (texts[0], found.held, found.left) == ("hello", {}, 33)
    assert found.forecast.finished.most == date(2026, 6, 10)
    assert "forecast of 8 Jun 2026 Not approved today: hello, known, job, nudge" in said(found)
    assert "(outreach templates submit hello); this is played as if that were today." in said(found)
    (sam,) = forecasting.busy(waiting)
    simulated = forecasting.simulate(waiting, sam, weeks=1, runs=1)
    assert simulated.lifted == found.lifted
    assert simulated.weeks["compilers"]["asked"][0].middle == 33


def test_who_is_held_back_for_good_is_named_by_the_code(app: App) -> None:
    with app.store.write() as tx:
        cast.change(tx, cast.ADA, greeting_name=None)
    found = forecasting.forecast(app, "compilers", runs=2, weeks=4)
    assert (found.held, found.left) == ({HeldCode.MISSING_VALUE: 1}, 32)


def test_so_many_hires_by_a_day_take_so_many_invitations(app: App) -> None:
    found = forecasting.forecast(app, "compilers", runs=2, weeks=4, hires=1, by="2026-03-20")
    assert found.need is not None
    assert (found.need.cap, found.need.listed) == (75, 33)


@pytest.mark.parametrize(
    "asked",
    [
        {"runs": 0}, {"weeks": 1_000}, {"hires": 1}, {"by": "2026-06-30"},
        {"hires": 1, "by": "2026-03-01"}, {"hires": 1, "by": "soon"},
        {"hires": 0, "by": "2026-06-30"},
    ],
)  # fmt: skip
def test_what_cannot_be_played_is_refused(app: App, asked: dict[str, object]) -> None:
    with pytest.raises(WrongUsage):
        forecasting.forecast(app, "compilers", **asked)  # type: ignore[arg-type]


def test_a_campaign_there_is_not_has_no_forecast(app: App) -> None:
    with pytest.raises(NotFound):
        forecasting.forecast(app, "weavers")


def test_a_sender_has_the_weeks_of_every_role(app: App) -> None:
    (sam,) = forecasting.busy(app)
    found = forecasting.simulate(app, sam, weeks=2, runs=3)
    first, second = found.weeks["compilers"]["asked"]
    assert (first.middle, second.middle) == (33, 0)
