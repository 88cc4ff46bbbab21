"""Who was connected for years accepted nothing, whoever says so: no figure counts it."""

from __future__ import annotations

import pytest

from outreach.actions import planning
from outreach.actions.proving.claims import claims
from outreach.actions.reports.stats import View, stats
from outreach.actions.touches import following
from outreach.app import App
from outreach.core.proof import Verdict
from outreach.core.stats.cohorts import Cohort
from outreach.core.words import Enrollment, Stage
from tests.actions.proving.telling import ON_ONE_ENGINE
from tests.actions.proving.test_answered import connected, day, enrolled, now, shown, told
from tests.actions.proving.test_any_split import MARA

__all__ = ["told"]  # the fixture
OONA = "https://www.linkedin.com/in/oona-pelkonen-zz06"
ASKED = f'{MARA[0]},Oona Pelkonen,"10/5/26, 9:12 AM",,OUTGOING,{MARA[1]},{OONA}'
YEARS_AGO, SOON = "11 May 2015", "07 Oct 2026"


def cohort(app: App, as_of: str = "") -> Cohort:
    found = stats(app, "compilers", as_of=as_of).roles[0].cohort
    assert found is not None
    return found


def figures(app: App, as_of: str = "") -> tuple[int, int, int, int]:
    """Return how many were asked, accepted, are open, and ended: the first is the others' sum."""
    one = cohort(app, as_of)
    return one.sent, one.accepted_ever, one.open, one.ended


def verdicts(app: App) -> list[tuple[str, Verdict]]:
    mara = next(one for one in claims(app) if one.sender == "mara")
    return [(one.event.kind.value, one.verdict) for one in mara.claims]


def test_a_claimed_acceptance_of_somebody_connected_for_years_counts_nowhere(told: App) -> None:
    seen = enrolled(told, "compilers", day(10, 5), sent=day(10, 5), accepted=day(10, 9))
    assert figures(told) == (1, 1, 0, 0)
    connected(told, YEARS_AGO)
    assert figures(told) == (0, 0, 0, 0)
    assert ("accepted", Verdict.CONTRADICTED) in verdicts(told)
    assert now(told, seen) == (Stage.CONNECTED, True)
    assert figures(told, as_of="2026-11-01") == (1, 1, 0, 0)  # the file came later


@ON_ONE_ENGINE
@pytest.mark.parametrize("table", ["", "Invitations.csv"])
def test_a_connection_since_the_request_proves_the_acceptance(told: App, table: str) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5), accepted=day(10, 9))
    if table:
        shown(told, table, ASKED)
    connected(told, SOON)
    assert figures(told) == (1, 1, 0, 0)
    assert ("accepted", Verdict.PROVEN) in verdicts(told)


@ON_ONE_ENGINE
def test_who_was_removed_and_connected_again_accepted(told: App) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5), accepted=day(10, 9))
    connected(told, YEARS_AGO)
    assert figures(told) == (0, 0, 0, 0)
    connected(told, SOON)
    assert figures(told) == (1, 1, 0, 0)
    assert ("accepted", Verdict.PROVEN) in verdicts(told)


@ON_ONE_ENGINE
def test_a_request_that_a_file_shows_makes_the_acceptance_of_a_few_days_before_none(
    told: App,
) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5), accepted=day(10, 9))
    shown(told, "Invitations.csv", ASKED)
    connected(told, "28 Sep 2026")
    assert figures(told) == (0, 0, 0, 0)
    assert ("accepted", Verdict.CONTRADICTED) in verdicts(told)


def test_the_plan_goes_on_as_with_anybody_known_and_asks_no_second_time(told: App) -> None:
    seen = enrolled(told, "compilers", day(10, 5), sent=day(10, 5), accepted=day(10, 9))
    assert coming(told, seen) == planned(told) == "job"
    connected(told, YEARS_AGO)
    assert coming(told, seen) == planned(told) == "hello-again"


def coming(app: App, seen: Enrollment) -> str:
    with app.store.read() as tx:
        found = following.next_of(app, tx, seen)
    return found.step if found else ""


def planned(app: App) -> str:
    plan = planning.plan_day(app, app.settings.senders["mara"], sample=None)
    lines = [*plan.touches, *plan.held_back]
    return next(one.step or "" for one in lines if one.handle == "oona-pelkonen")


@ON_ONE_ENGINE
def test_what_was_done_in_a_period_counts_them_no_more_than_the_rates(told: App) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5), accepted=day(10, 9))
    assert done(told) == {"requests": 1, "accepted": 1}
    connected(told, YEARS_AGO)
    assert done(told) == {}


def done(app: App) -> dict[str, int]:
    found = stats(app, "compilers", view=View.ACTIVITY).roles[0].activity
    assert found is not None
    return {deed: count for deed, count in found.counts.items() if count}
