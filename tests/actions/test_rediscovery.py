"""Who said "not now" to an earlier role is listed for a new one; a recruiter says when."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from outreach.actions import campaigns, planning
from outreach.actions import candidates as people
from outreach.actions.touches import Entry, record
from outreach.app import App
from outreach.core.plans import HeldCode
from outreach.core.words import EventKind, ReplyClass
from outreach.store import situations

ADA = "ada-lovelace"


def not_now(app: App, until: str) -> App:
    """Let Ada say "not now" to a role that is closed since, and open the next one."""
    old = app.workspace / "campaigns" / "compilers.yaml"
    earlier = app.workspace / "campaigns" / "earlier.yaml"
    earlier.write_text(old.read_text("utf-8"), "utf-8")
    app = app.reread(app.now)
    entry = Entry(EventKind.REPLIED, reply=ReplyClass.NOT_NOW, until=until, campaign="earlier")
    record(app, [ADA], entry)
    campaigns.close(app, "earlier", "filled")
    return app.at(app.now + timedelta(days=80))


def today(app: App) -> list[str]:
    (plan,) = planning.plans(app)
    return [one.handle for one in plan.touches if one.campaign == "compilers"]


@pytest.mark.parametrize("until", ["2026-05-01", "2026-12-01"])
def test_who_said_not_now_is_listed_and_comes_in_when_somebody_says_so(
    shared_office: App, until: str
) -> None:
    app = not_now(shared_office, until)
    (former,) = planning.outlook(app, "compilers").former
    assert (former.handle, former.until) == (ADA, date.fromisoformat(until))
    assert ADA not in today(app)
    with app.store.read() as tx:
        ((ada, _),) = situations.said_not_now(tx).items()
    (held,) = [one for one in planning.everything_held(app, ada) if one.campaign == "compilers"]
    assert held.code is HeldCode.SNOOZED
    assert held.try_ == f"outreach candidates move {ADA} compilers"
    people.move(app, ADA, "compilers")
    has_come = date.fromisoformat(until) <= app.now.date()
    assert (ADA in today(app)) is has_come
    assert planning.outlook(app, "compilers").former == ()


def test_a_later_word_counts_more_than_not_now(office: App) -> None:
    app = not_now(office, "2026-05-01")
    record(app, [ADA], Entry(EventKind.REPLIED, reply=ReplyClass.INTERESTED, campaign="earlier"))
    with app.store.read() as tx:
        assert situations.said_not_now(tx) == {}
