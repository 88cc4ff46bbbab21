"""A request under an address that nobody has, when our log says that it went to one of the name."""

from __future__ import annotations

import pytest

from outreach.actions import planning
from outreach.actions.candidates import merging as who
from outreach.app import App
from outreach.core.doubles import Chance, Reason
from outreach.core.proof import Verdict
from tests.actions.proving.telling import ON_ONE_ENGINE
from tests.actions.proving.test_answered import day, enrolled, shown, told
from tests.actions.proving.test_any_split import MARA
from tests.actions.proving.test_connected_before import verdicts

__all__ = ["told"]  # the fixture
OTHER = "https://www.linkedin.com/in/oona-p-zz96"


def asked(app: App, name: str = "Oona Pelkonen", day: int = 5) -> None:
    sent = f'"10/{day}/26, 9:12 AM"'
    shown(app, "Invitations.csv", f"{MARA[0]},{name},{sent},,OUTGOING,{MARA[1]},{OTHER}")


def test_it_is_asked_about_and_proves_what_was_logged_once_that_is_confirmed(told: App) -> None:
    enrolled(told, "compilers", day(10, 7), sent=day(10, 7))
    for _ in range(2):  # the same archive again asks nothing anew
        asked(told)
        (doubt,) = who.suggested(told).doubts
    assert doubt.suggestion.evidence == {Reason.SAME_REQUEST: "2026-10-05, mara"}
    assert doubt.suggestion.chance is Chance.LIKELY
    assert verdicts(told) == [("sent", Verdict.OPEN)]
    who.confirm(told, doubt.suggestion.number)
    assert verdicts(told) == [("sent", Verdict.PROVEN)]
    who.undo_merge(told)
    assert [one.suggestion.evidence for one in who.suggested(told).doubts] == [
        doubt.suggestion.evidence
    ]


@ON_ONE_ENGINE
def test_until_then_at_most_one_of_the_two_is_written_to(told: App) -> None:
    enrolled(told, "compilers", day(10, 7), sent=day(10, 7))
    asked(told)
    plan = planning.plan_day(told, told.settings.senders["mara"], sample=None)
    assert not [one for one in plan.touches if "oona" in one.handle]


@ON_ONE_ENGINE
@pytest.mark.parametrize(
    ("name", "day_asked", "logged"),
    [
        ("Oona Pelkonen", 5, False),  # nothing says that it went to her
        ("Oona Pelkonen", 20, True),  # long after the one that is logged
        ("Oona Peltonen", 5, True),
    ],
)
def test_a_request_at_another_time_or_to_another_name_asks_nothing(
    told: App, name: str, day_asked: int, logged: bool
) -> None:
    if logged:
        enrolled(told, "compilers", day(10, 7), sent=day(10, 7))
    asked(told, name, day_asked)
    assert who.suggested(told).doubts == ()


@ON_ONE_ENGINE
def test_where_an_archive_shows_her_own_request_it_went_to_a_namesake(told: App) -> None:
    enrolled(told, "compilers", day(10, 7), sent=day(10, 7))
    own = "https://www.linkedin.com/in/oona-pelkonen-zz06"
    row = f'{MARA[0]},Oona Pelkonen,"10/6/26, 9:12 AM",,OUTGOING,{MARA[1]},{own}'
    shown(told, "Invitations.csv", row)
    asked(told)
    assert who.suggested(told).doubts == ()
