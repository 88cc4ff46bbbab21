"""Rows whose cells leave something open: no date, a date to come, no way, no address."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from outreach.actions import planning, touches
from outreach.actions.candidates import merging as who
from outreach.actions.importing import FileReport
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.caps import has_note
from outreach.core.words import EventKind
from outreach.store import candidates, events, messages
from tests.actions.proving.telling import LIST, ON_ONE_ENGINE, take
from tests.actions.proving.test_hearing import (
    ASKED,
    CHIDI,
    ILSE,
    LEE,
    NADIA,
    SAM,
    WREN,
    barred,
    held,
    kept,
    read,
    says,
)
from tests.actions.proving.test_stopping import MARA, STOP

SEVENTH = "10/7/26, 9:12 AM"


@pytest.fixture
def listed(app: App) -> App:
    """Give the workspace with its people, of whom no archive has told yet."""
    take(app, LIST)
    return app


def at(row: Sequence[str], moment: str) -> list[str]:
    """Return a message with another cell for its date."""
    return [*row[:6], moment, *row[7:]]


def asked(
    one: tuple[str, str], moment: str = SEVENTH, way: str = "OUTGOING", words: str = ""
) -> list[str]:
    """Return a request of Mara's."""
    return [MARA[0], one[0], moment, words, way, MARA[1], one[1]]


def requests(app: App, *rows: Sequence[str], header: Sequence[str] = ASKED) -> FileReport:
    return read(app, rows, header=header)


def facts(app: App) -> set[tuple[str, str]]:
    with app.store.read() as tx:
        found = events.effective(tx)
    return {(one.kind.value, f"{one.occurred_at:%Y-%m-%d}") for one in found}


def why(app: App) -> dict[str, str]:
    """Return all that holds Nadia, in words."""
    with app.store.read() as tx:
        nadia = candidates.find(tx, "nadia-okwuosa").id
    return {str(one.code): one.explanation for one in planning.everything_held(app, nadia)}


@ON_ONE_ENGINE
def test_a_stop_needs_no_date(listed: App) -> None:
    cells = ("", "gestern", "46304.4166", "2027-10-09 10:00:00 UTC")
    people = (WREN, NADIA, CHIDI, ILSE)
    said = [at(says(one, STOP), cell) for one, cell in zip(people, cells, strict=True)]
    report = read(listed, said)
    assert (report.found.stopped, report.kept, report.accepted) == (4, 0, 0)
    assert [one.reason for one in report.rejected] == ["unparseable_date"] * 3 + ["date_in_future"]
    assert barred(listed) == {"Hallowell", "Okwuosa", "Okonjo-Lind", "van der Moor"}
    assert read(listed, said).found.stopped == 0
    incoming = [SAM[0], MARA[0], "soon", STOP, "INCOMING", SAM[1], MARA[1]]
    assert requests(listed, incoming).found.stopped == 1


def test_what_is_dated_in_the_future_is_no_fact(listed: App) -> None:
    requests(listed, asked(WREN))
    report = read(listed, [at(says(WREN, "Sounds good."), "2027-10-09 10:00:00 UTC")])
    assert [one.reason for one in report.rejected] == ["date_in_future"]
    report = requests(listed, asked(NADIA, "10/7/27, 9:12 AM"))
    assert [(one.row, one.reason) for one in report.warnings] == [(1, "date_in_future")]
    assert facts(listed) == {("sent", "2026-10-07")}
    with listed.store.read() as tx:
        assert not messages.last_received(tx, "mara")


def test_a_request_without_a_date_is_kept_and_waited_for_until_it_is_taken_back(
    listed: App,
) -> None:
    for new in (1, 0):
        report = requests(listed, asked(NADIA, ""))
        assert (report.accepted, report.kept) == (1, new)
        assert [one.reason for one in report.warnings] == ["unparseable_date"]
    assert facts(listed) == set()
    assert why(listed)["waiting_acceptance"] == "waits for the connect request to be accepted"
    touches.record(listed, ["nadia-okwuosa"], Entry(EventKind.WITHDRAWN))
    assert "waiting_acceptance" not in why(listed)


@ON_ONE_ENGINE
@pytest.mark.parametrize("is_first", [True, False])
def test_a_request_that_another_archive_dates_is_that_one(listed: App, is_first: bool) -> None:
    cells = [SEVENTH, "soon"]
    for cell in cells if is_first else reversed(cells):
        requests(listed, asked(NADIA, cell))
    assert facts(listed) == {("sent", "2026-10-07")}


@ON_ONE_ENGINE
def test_the_owner_tells_which_way_a_request_went_that_has_another_word_for_it(
    listed: App,
) -> None:
    back = [SAM[0], MARA[0], SEVENTH, STOP, "eingegangen", SAM[1], MARA[1]]
    report = requests(listed, asked(NADIA, way="gesendet"), back)
    assert (report.kept, report.rejected_count, report.found.stopped) == (1, 0, 1)
    assert facts(listed) == {("sent", "2026-10-07")}
    nobodys = [SAM[0], LEE[0], SEVENTH, "", "gesendet", SAM[1], LEE[1]]
    report = requests(listed, nobodys)
    assert [one.reason for one in report.rejected] == ["no_direction"]


def test_a_request_to_a_name_alone_is_asked_about_and_counts_once_confirmed(listed: App) -> None:
    rows = [asked(one)[:5] for one in (NADIA, ("nobody we know", ""))]
    for new in (2, 0):
        assert requests(listed, *rows, header=ASKED[:5]).kept == new
    assert held(listed)["nadia-okwuosa"] == "doubtful_double"
    (doubt,) = who.suggested(listed).doubts
    who.confirm(listed, doubt.suggestion.number)
    assert ("sent", "2026-10-07") in facts(listed)
    requests(listed, *rows, header=ASKED[:5])
    assert not who.suggested(listed).doubts


@ON_ONE_ENGINE
def test_a_request_to_a_name_that_came_before_the_list_is_asked_about_as_well(app: App) -> None:
    requests(app, asked(NADIA)[:5], header=ASKED[:5])
    take(app, LIST)
    assert held(app)["nadia-okwuosa"] == "doubtful_double"


@ON_ONE_ENGINE
def test_a_request_that_another_archive_shows_with_the_address_is_no_second_one(
    listed: App,
) -> None:
    requests(listed, asked(NADIA))
    requests(listed, asked(NADIA)[:5], asked(NADIA, "")[:5], header=ASKED[:5])
    assert not who.suggested(listed).doubts
    assert facts(listed) == {("sent", "2026-10-07")}
    assert kept(listed, "nadia-okwuosa") == 0


@ON_ONE_ENGINE
def test_a_note_that_the_files_show_is_one_of_the_month(listed: App) -> None:
    requests(listed, asked(NADIA, words="Hi"), asked(CHIDI))
    with listed.store.read() as tx:
        sent = events.effective(tx, kinds=[EventKind.SENT, EventKind.SENT_OUTSIDE])
    assert sorted(has_note(one) for one in sent) == [False, True]
