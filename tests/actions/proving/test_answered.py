"""One connection is one acceptance: of the request that was open, whoever asked before."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from outreach.actions import history, importing, planning, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import Channel, Enrollment, Event, EventKind, Evidence, Stage
from outreach.store import candidates, enrollments, events, proof
from tests.actions.proving.telling import LIST, ON_ONE_ENGINE, take
from tests.actions.proving.test_any_split import HEADERS, MARA

OONA = "https://www.linkedin.com/in/oona-pelkonen-zz06"


def day(month: int, number: int) -> datetime:
    return datetime(2026, month, number, 15, tzinfo=UTC)


def enrolled(app: App, campaign: str, at: datetime, **then: datetime) -> Enrollment:
    """Enroll Oona in a campaign, and record what happened there: the kind of event, and when."""
    with app.store.write() as tx:
        oona = candidates.find(tx, "oona-pelkonen").id
        seen = enrollments.enroll(tx, oona, campaign, "mara", {}, at)
        for kind, when in then.items():
            history.record(
                tx,
                Event(
                    EventKind(kind), when, when, "dana", candidate=oona, campaign=campaign,
                    sender="mara", enrollment=seen.id, step="connect",
                    channel=Channel.LINKEDIN_CONNECT,
                ),
            )  # fmt: skip
    return seen


def shown(app: App, table: str, row: str) -> None:
    file = app.workspace / table
    file.write_text(f"{HEADERS[table]}\n{row}\n", encoding="utf-8")
    importing.import_files(app, [file], owner="mara")


def connected(app: App, on: str) -> None:
    shown(app, "Connections.csv", f"Oona,Pelkonen,{OONA},,,,{on}")


def accepted_in(app: App) -> list[str | None]:
    with app.store.read() as tx:
        found = events.effective(tx, kinds=[EventKind.ACCEPTED])
    assert {one.evidence for one in found} <= {Evidence.PROVEN}
    return [one.campaign for one in found]


def now(app: App, seen: Enrollment) -> tuple[Stage, bool]:
    with app.store.read() as tx:
        found = enrollments.get(tx, seen.id)
    assert found is not None
    return found.stage, found.closed_at is None


@pytest.fixture
def told(app: App) -> App:
    take(app, LIST)
    return app


def test_a_connection_answers_the_request_that_was_open_and_no_withdrawn_one(told: App) -> None:
    first = enrolled(told, "compilers", day(10, 5), sent=day(10, 5), withdrawn=day(10, 12))
    second = enrolled(told, "parsers", day(10, 26), sent=day(10, 26))
    connected(told, "10 Nov 2026")
    assert accepted_in(told) == ["parsers"]
    assert now(told, first) == (Stage.WITHDRAWN, False)
    assert now(told, second) == (Stage.CONNECTED, True)


@ON_ONE_ENGINE
def test_a_request_taken_back_on_the_day_of_the_connection_may_have_been_accepted(
    told: App,
) -> None:
    first = enrolled(told, "compilers", day(10, 5), sent=day(10, 5), withdrawn=day(10, 12))
    second = enrolled(told, "parsers", day(10, 26), sent=day(10, 26), withdrawn=day(11, 10))
    connected(told, "10 Nov 2026")
    assert accepted_in(told) == ["parsers"]
    assert (now(told, first)[1], now(told, second)[1]) == (False, True)


@ON_ONE_ENGINE
def test_a_connection_answers_an_older_request_when_the_newer_came_after_it(told: App) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5), expired=day(10, 20))
    enrolled(told, "parsers", day(10, 26), sent=day(10, 26))
    connected(told, "15 Oct 2026")
    assert accepted_in(told) == ["compilers"]


def test_an_acceptance_moves_when_a_later_request_comes_to_light(told: App) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5), expired=day(10, 20))
    enrolled(told, "parsers", day(10, 26))
    connected(told, "10 Nov 2026")
    assert accepted_in(told) == ["compilers"]
    request = (
        "Mara Testrup",
        "Oona Pelkonen",
        '"10/26/26, 9:12 AM"',
        "",
        "OUTGOING",
        MARA[1],
        OONA,
    )
    for _ in range(2):
        shown(told, "Invitations.csv", ",".join(request))
        assert accepted_in(told) == ["parsers"]


@ON_ONE_ENGINE
def test_a_request_that_was_withdrawn_weeks_before_was_not_accepted(told: App) -> None:
    seen = enrolled(told, "compilers", day(10, 5), sent=day(10, 5), withdrawn=day(10, 12))
    connected(told, "10 Nov 2026")
    assert (accepted_in(told), now(told, seen)) == ([], (Stage.WITHDRAWN, False))


@ON_ONE_ENGINE
def test_a_day_that_nothing_tells_from_the_month_is_never_in_the_future_and_is_told(
    told: App,
) -> None:
    asked = ("Mara Testrup", "Oona Pelkonen", "{}", "", "OUTGOING", MARA[1], OONA)
    file = told.workspace / "Invitations.csv"
    cells = ("10/11/2026 14:00", "12/11/2026 14:00", "10/10/2026 14:00")
    rows = [",".join(asked).format(cell) for cell in cells]
    for number, warned in ((1, ["day_guessed"]), (2, [])):
        file.write_text("\n".join([HEADERS["Invitations.csv"], *rows[:number]]), encoding="utf-8")
        (report,) = importing.import_files(told, [file], owner="mara").files
        assert [one.reason for one in report.warnings] == warned
    with told.store.read() as tx:
        found = {f"{one.occurred_at:%Y-%m-%d}" for one in events.effective(tx)}
    assert all(one <= f"{told.now:%Y-%m-%d}" for one in found)


def test_a_request_from_before_the_campaign_is_waited_for_until_it_is_taken_back(told: App) -> None:
    asked = f'{MARA[0]},Oona Pelkonen,"7/1/26, 2:37 PM",,OUTGOING,{MARA[1]},{OONA}'
    shown(told, "Invitations.csv", asked)
    with told.store.read() as tx:
        oona = candidates.find(tx, OONA)

    def why() -> list[str]:
        return [str(one.code) for one in planning.everything_held(told, oona.id)]

    assert "waiting_acceptance" in why()
    touches.record(told, [oona.handle], Entry(EventKind.WITHDRAWN))
    assert "waiting_acceptance" not in why() and "contacted_lately" in why()


@pytest.mark.parametrize("second", ["00", "37"])
def test_the_words_of_a_request_are_no_second_message_though_they_came_in_before_it(
    told: App, second: str
) -> None:
    note = "Hi Oona, may I tell you more?"
    talk = f"c1,,{MARA[0]},{MARA[1]},Oona Pelkonen,{OONA}"
    ask = f'{MARA[0]},Oona Pelkonen,"10/5/26, 9:12 AM","{note}",OUTGOING,{MARA[1]},{OONA}'
    shown(told, "messages.csv", f'{talk},2026-10-05 09:12:{second} UTC,,"{note}",INBOX')
    for _ in range(2):
        shown(told, "Invitations.csv", ask)
        with told.store.read() as tx:
            (sent,) = events.effective(tx, kinds=[EventKind.SENT])
        assert (sent.step, sent.channel) == ("connect", Channel.LINKEDIN_CONNECT)


def test_a_request_logged_days_late_is_accepted_on_the_day_of_the_connection(told: App) -> None:
    seen = enrolled(told, "compilers", day(11, 20), sent=day(11, 20))
    connected(told, "17 Nov 2026")
    assert accepted_in(told) == ["compilers"]
    assert now(told, seen) == (Stage.CONNECTED, True)


def test_who_was_connected_for_years_accepted_nothing(told: App) -> None:
    seen = enrolled(told, "compilers", day(11, 20), sent=day(11, 20))
    connected(told, "01 Mar 2019")
    assert accepted_in(told) == []
    assert now(told, seen) == (Stage.INVITED, True)


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 1, 0), (1, 0, 1)])
def test_who_was_removed_and_connected_again_accepted_the_first_time_in_any_order(
    told: App, order: tuple[int, ...]
) -> None:
    ask = "Mara Testrup,Oona Pelkonen,{},,OUTGOING,{},{}"
    asked = [
        ask.format(f'"{at}"', MARA[1], OONA) for at in ("10/5/26, 9:12 AM", "11/5/26, 9:12 AM")
    ]
    days = ["07 Oct 2026", "10 Nov 2026"]
    for one in order:
        shown(told, "Invitations.csv", asked[one])
        connected(told, days[one])
    with told.store.read() as tx:
        accepted = events.effective(tx, kinds=[EventKind.ACCEPTED])
        oona = candidates.find(tx, "oona-pelkonen").id
        assert proof.connected_on(tx, "mara", [oona]) == {oona: date(2026, 11, 10)}
        assert proof.former_connections(tx, "mara", [oona]) == {oona: (date(2026, 10, 7),)}
    assert [f"{one.occurred_at:%d %b %Y}" for one in accepted] == days[:1]
