"""Who was named by a bare name, asked, and found in an archive since: one person, asked once."""

from __future__ import annotations

import pytest

from outreach.actions import candidates as people
from outreach.actions import history, planning, touches
from outreach.actions.referrals import Naming
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import Channel, Event, EventKind, Evidence
from outreach.store import candidates, enrollments, events
from tests.actions.proving.telling import take
from tests.actions.proving.telling import told as facts
from tests.actions.proving.test_answered import day, enrolled, shown, told
from tests.actions.proving.test_any_split import MARA

__all__ = ["told"]  # the fixture
PIM = "https://www.linkedin.com/in/pim-doorn-zz77"
ASKED = f'{MARA[0]},Pim Doorn,"11/17/26, 3:10 PM",,OUTGOING,{MARA[1]},{PIM}'


@pytest.fixture
def named(told: App) -> App:
    """Let Oona name Pim Doorn, of whom nobody knows more, and Mara ask him on 17 November."""
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5))
    entry = Entry(EventKind.REFERRAL, when="2026-10-20", naming=Naming("Pim Doorn", may_name=True))
    touches.record(told, ["oona-pelkonen"], entry)
    with told.store.write() as tx:
        pim = candidates.find(tx, "pim-doorn")
        (seen,) = enrollments.of_candidate(tx, pim.id)
        asked = Event(
            EventKind.SENT, day(11, 17), day(11, 17), "dana", candidate=pim.id, sender="mara",
            campaign="compilers", enrollment=seen.id, step="warm", channel=Channel.LINKEDIN_CONNECT,
        )  # fmt: skip
        history.record(tx, asked)
    return told


def asked(app: App) -> list[tuple[str | None, Evidence]]:
    """Return the step of each request to somebody called Pim, and how it is known."""
    with app.store.read() as tx:
        who = candidates.load(tx, candidates.ids(tx))
        found = events.effective(tx, kinds=[EventKind.SENT, EventKind.SENT_OUTSIDE])
    return [
        (one.step, one.evidence) for one in found if who[one.candidate or 0].last_name == "Doorn"
    ]


def used(app: App) -> int:
    (mara,) = [one for one in planning.plans(app) if one.sender == "mara"]
    return mara.budgets["connects_week"].used


@pytest.mark.parametrize(("skill", "step"), [("Spark", "connect"), ("Law", None)])
def test_made_one_the_two_were_asked_once(named: App, skill: str, step: str | None) -> None:
    """Whether the campaign looks for the one who comes in, and takes them in, or not."""
    found = named.workspace / "found.csv"
    found.write_text(f"Full Name,Profile URL,Skills\nPim Doorn,{PIM},{skill}\n", encoding="utf-8")
    take(named, found)
    shown(named, "Invitations.csv", ASKED)
    shown(named, "Connections.csv", f"Pim,Doorn,{PIM},,,,19 Nov 2026")
    apart = facts(named)
    assert asked(named) == [("warm", Evidence.CLAIMED), (step, Evidence.PROVEN)]
    assert used(named) == 2  # until it is known that they are one
    (doubt,) = people.suggested(named).doubts
    people.confirm(named, doubt.suggestion.number)
    assert asked(named) == [("warm", Evidence.PROVEN)]
    assert used(named) == 1
    with named.store.read() as tx:
        (accepted,) = events.effective(tx, kinds=[EventKind.ACCEPTED])
    assert (accepted.occurred_at.day, accepted.evidence) == (19, Evidence.PROVEN)
    people.undo_merge(named)
    assert facts(named) == apart
