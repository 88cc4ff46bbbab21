"""An enrollment expires after four weeks of silence, and only when no step is left."""

from datetime import UTC, datetime, timedelta

from outreach.core.campaigns import Campaign, Role, Step, Target, Wait
from outreach.core.expiry import has_expired
from outreach.core.sequences import History
from outreach.core.words import Channel, Event, EventKind, Stage, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("hello",))
TAKE_BACK = Step(
    "take-back", Channel.LINKEDIN_WITHDRAW, when=When.NOT_ACCEPTED, after=Wait(amount=21)
)
INVITED = Event(
    EventKind.SENT, MONDAY, MONDAY, "dana", id=1, channel=Channel.LINKEDIN_CONNECT, step="connect"
)


def compilers(*steps: Step) -> Campaign:
    role = Role("Compiler engineer", "Northgate Robotics")
    return Campaign("compilers", "Compilers", role, "sam-keller", Target(), steps)


def expired(stage: Stage, *steps: Step, days: int) -> bool:
    history, now = History((INVITED,)), MONDAY + timedelta(days=days)
    return has_expired(stage, compilers(*steps), history, Workdays(), now)


def test_four_weeks_of_silence_end_the_wait() -> None:
    assert not expired(Stage.INVITED, CONNECT, days=27)
    assert expired(Stage.INVITED, CONNECT, days=28)


def test_a_request_that_is_to_be_taken_back_does_not_expire() -> None:
    assert not expired(Stage.INVITED, CONNECT, TAKE_BACK, days=60)


def test_who_replied_or_left_does_not_expire() -> None:
    for stage in (Stage.REPLIED, Stage.CLOSED, Stage.OPTED_OUT, Stage.WITHDRAWN, Stage.IDENTIFIED):
        assert not expired(stage, CONNECT, days=400)
