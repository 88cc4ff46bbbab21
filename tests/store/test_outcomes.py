"""What became of what was sent: only what came after it, and in time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from outreach.core.words import Channel, Event, EventKind, Precision, ReplyClass
from outreach.store import candidates, enrollments, events, outcomes
from outreach.store.engine import Store
from tests.store.people import MONDAY, PROFILE, merged, record

MESSAGE = Channel.LINKEDIN_MESSAGE


def answered(
    store: Store, hours: float, precision: Precision, reply: ReplyClass = ReplyClass.QUESTION
) -> outcomes.Outcome:
    """Return what became of a message that was answered so many hours after it."""
    merged(store, [record("ada-byron", "Ada Byron")])
    at = MONDAY + timedelta(hours=hours)
    with store.write() as tx:
        person = candidates.find(tx, f"{PROFILE}ada-byron").id
        kept = enrollments.enroll(tx, person, "compilers", "sam-keller", {}, MONDAY).id
        for kind, when, known in (
            (EventKind.SENT, MONDAY, Precision.SECOND),
            (EventKind.REPLIED, at, precision),
        ):
            is_sent = kind is EventKind.SENT
            new = Event(
                kind, when, when, "dana", precision=known, candidate=person, enrollment=kept,
                campaign="compilers", sender="sam-keller", channel=MESSAGE,
                template="hello" if is_sent else None, reply=None if is_sent else reply,
            )  # fmt: skip
            events.append(tx, new)
        (found,) = outcomes.lately(tx, "sam-keller", MONDAY + timedelta(days=30))
    assert found.text == "hello"
    return found


@pytest.mark.parametrize(
    ("hours", "precision", "is_answer"),
    [
        (-1, Precision.SECOND, False),
        (1, Precision.SECOND, True),
        (-9, Precision.DAY, True),
        (-33, Precision.DAY, False),
        (14 * 24 + 1, Precision.SECOND, False),
    ],
)
def test_an_answer_comes_after_the_message_and_within_two_weeks(
    sqlite_store: Store, hours: float, precision: Precision, is_answer: bool
) -> None:
    assert answered(sqlite_store, hours, precision).has_answered == is_answer


@pytest.mark.parametrize(("hours", "is_of_it"), [(-1, False), (1, True), (500, True)])
def test_a_stop_before_the_message_is_not_of_it(
    sqlite_store: Store, hours: float, is_of_it: bool
) -> None:
    said = answered(sqlite_store, hours, Precision.SECOND, ReplyClass.OPT_OUT)
    assert said.has_stopped == is_of_it
