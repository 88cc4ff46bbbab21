"""One person under two entries, and what happens to them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from outreach.actions import history
from outreach.app import App
from outreach.core.words import Candidate, Channel, Event, EventKind
from outreach.store import (
    enrollments,
)
from tests import cast
from tests.cast import ADA
from tests.conftest import MONDAY

COUNTESS = replace(
    ADA,
    id=7,
    handle="ada-lovelace-2",
    profile_url=None,
    email="countess@example.org",
    member_id="ACoAAABCDE123",
    position="Countess",
    skills=("Looms", "Compilers"),
)


def happen(
    app: App, one: Candidate, kind: EventKind, campaign: str = "compilers", **more: Any
) -> int:
    """Record something in a campaign of somebody."""
    with app.store.write() as tx:
        seen = enrollments.enroll(tx, one.id, campaign, "sam-keller", {}, MONDAY)
        return history.record(
            tx,
            Event(
                kind, MONDAY, MONDAY, "dana", candidate=one.id, campaign=campaign,
                sender="sam-keller", enrollment=seen.id, **more,
            ),
        )  # fmt: skip


def ask(app: App, one: Candidate, campaign: str = "compilers") -> int:
    return happen(
        app, one, EventKind.SENT, campaign, channel=Channel.LINKEDIN_CONNECT, step="connect"
    )


def with_countess(app: App, countess: Candidate = COUNTESS) -> App:
    with app.store.write() as tx:
        cast.add(tx, [countess])
    return app
