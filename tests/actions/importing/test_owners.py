"""Whose file it is, and what a connection proves for them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from outreach.app import App
from outreach.core.errors import WrongUsage
from outreach.core.words import Channel, Event, EventKind, Evidence, Stage
from outreach.store import candidates, enrollments, events
from tests.actions.importing.made import HEADER, fixture, take, written


def test_an_owner_may_be_named_by_slug_or_name(app: App) -> None:
    for owner in ("lee", "Lee Ansah", "sam keller"):
        assert take(app, fixture("01_standard"), owner=owner).is_complete
    with app.store.read() as tx:
        assert len(candidates.connected_ids(tx, "lee")) == 6
        assert len(candidates.connected_ids(tx, "sam-keller")) == 6


def test_an_unknown_owner_is_wrong_usage(app: App) -> None:
    with pytest.raises(WrongUsage, match="no sender or colleague 'nobody'"):
        take(app, fixture("01_standard"), owner="nobody")


def test_without_an_owner_nothing_is_imported_when_nobody_can_be_asked(app: App) -> None:
    with pytest.raises(WrongUsage, match="Whose connections") as caught:
        take(app, fixture("17_generic"), fixture("01_standard"), owner=None)
    assert "--owner sam-keller" in caught.value.try_
    with app.store.read() as tx:
        assert candidates.count(tx) == 0


def test_an_owner_is_asked_for_once_and_recognised_from_then_on(app: App) -> None:
    asked: list[str] = []

    def ask(file: str, known: object) -> str:
        asked.append(file)
        return "Lee Ansah"

    take(app, fixture("52_2000"), owner=None, ask=ask)
    content = fixture("52_2000").read_text(encoding="utf-8")
    newer = app.workspace / "Connections.csv"
    newer.write_text(
        content + "New,Body,linkedin.com/in/new-body,,,,01 Mar 2026\n", encoding="utf-8"
    )
    report = take(app, newer, owner=None, ask=ask).files[0]
    assert asked == [fixture("52_2000").name]
    assert (report.owner, report.added) == ("lee", 1)
    assert "recognised" in report.owner_because


def test_the_only_sender_owns_what_nobody_claims(app: App) -> None:
    file = app.workspace / "outreach.toml"
    file.write_text(file.read_text(encoding="utf-8").partition("[colleagues")[0], encoding="utf-8")
    report = take(app, fixture("01_standard"), owner=None).files[0]
    assert (report.owner, report.owner_because) == (
        "sam-keller",
        "taken as Sam Keller's, the only sender here",
    )


def test_connections_prove_that_requests_were_accepted(app: App, tmp_path: Path) -> None:
    ada = "Ada,Byron,linkedin.com/in/ada,,,,"
    take(app, written(tmp_path, ada.removesuffix(","), name="l.csv", header=HEADER[:-13]))
    _invited(app, "ada-byron", datetime(2026, 2, 20, 15, tzinfo=UTC))
    report = take(app, written(tmp_path, f"{ada}25 Feb 2026")).files[0]
    assert report.found.accepted == 1
    with app.store.read() as tx:
        ada_id = candidates.find(tx, "ada-byron").id
        (now,) = enrollments.of_candidate(tx, ada_id)
        accepted = events.of_candidate(tx, ada_id)[-1]
    assert now.stage is Stage.CONNECTED
    assert (accepted.kind, accepted.evidence) == (EventKind.ACCEPTED, Evidence.PROVEN)
    assert accepted.occurred_at.date() == date(2026, 2, 25)


def test_an_old_connection_proves_no_acceptance(app: App, tmp_path: Path) -> None:
    ada = "Ada,Byron,linkedin.com/in/ada,,,,"
    take(app, written(tmp_path, ada.removesuffix(","), name="l.csv", header=HEADER[:-13]))
    _invited(app, "ada-byron", datetime(2026, 2, 20, 15, tzinfo=UTC))
    assert take(app, written(tmp_path, f"{ada}25 Feb 2020")).files[0].found.accepted == 0


def _invited(app: App, handle: str, at: datetime) -> None:
    from outreach.actions import history

    with app.store.write() as tx:
        person = candidates.find(tx, handle)
        enrolled = enrollments.enroll(tx, person.id, "compilers", "sam-keller", {}, at)
        request = Event(
            kind=EventKind.SENT,
            occurred_at=at,
            recorded_at=at,
            actor="dana",
            candidate=person.id,
            campaign="compilers",
            sender="sam-keller",
            enrollment=enrolled.id,
            channel=Channel.LINKEDIN_CONNECT,
        )
        history.record(tx, request)
