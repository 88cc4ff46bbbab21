"""Budgets: what is used, what is left, and when there is room again."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from outreach.core.caps import (
    CODES,
    COUNTED,
    WINDOWS,
    Log,
    Purse,
    budgets,
    has_note,
    uses,
    window,
)
from outreach.core.plans import Budget, HeldCode
from outreach.core.senders import Account, Caps, Sender
from outreach.core.words import Channel, Event, EventKind, Precision
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
SENDER = Sender("ada", "Ada", account=Account.PREMIUM)
NEW_YORK = Workdays(ZoneInfo("America/New_York"))


def sent(
    at: datetime = MONDAY,
    channel: Channel | None = Channel.LINKEDIN_CONNECT,
    kind: EventKind = EventKind.SENT,
    template: str | None = "connect-ceo",
    precision: Precision = Precision.SECOND,
) -> Event:
    return Event(kind, at, at, "grace", channel=channel, template=template, precision=precision)


def used(*events: Event, days: Workdays | None = None) -> dict[str, int]:
    found = budgets(SENDER, events, days or Workdays(), MONDAY)
    return {name: budget.used for name, budget in found.items() if budget.used}


def test_a_request_with_a_note_uses_three_budgets() -> None:
    assert used(sent()) == {"connects_day": 1, "connects_week": 1, "notes_month": 1}


def test_a_blank_request_uses_no_note() -> None:
    assert used(sent(template=None)) == {"connects_day": 1, "connects_week": 1}


def test_a_message_does_not_use_up_requests() -> None:
    assert used(sent(channel=Channel.LINKEDIN_MESSAGE)) == {"messages_day": 1}
    assert used(sent(channel=Channel.EMAIL)) == {"emails_day": 1}


def test_what_was_written_outside_the_plan_counts() -> None:
    outside = sent(kind=EventKind.SENT_OUTSIDE, channel=None)
    assert used(outside) == {"messages_day": 1}


def test_withdrawals_and_tasks_use_nothing() -> None:
    assert used(sent(channel=Channel.LINKEDIN_WITHDRAW), sent(channel=Channel.TASK)) == {}


def test_a_week_is_the_last_seven_local_dates() -> None:
    assert used(sent(MONDAY - timedelta(days=6), template=None)) == {"connects_week": 1}
    assert used(sent(MONDAY - timedelta(days=7), template=None)) == {}


def test_a_month_is_the_last_thirty_local_dates() -> None:
    assert used(sent(MONDAY - timedelta(days=29))) == {"notes_month": 1}
    assert used(sent(MONDAY - timedelta(days=30))) == {}


def test_the_date_is_the_senders_own() -> None:
    sunday_evening_in_new_york = datetime(2026, 3, 2, 3, tzinfo=UTC)
    event = sent(sunday_evening_in_new_york, Channel.EMAIL)
    assert used(event, days=NEW_YORK) == {}
    day_only = sent(datetime(2026, 3, 2, tzinfo=UTC), Channel.EMAIL, precision=Precision.DAY)
    assert used(day_only, days=NEW_YORK) == {"emails_day": 1}


def test_a_basic_account_has_five_notes_a_month() -> None:
    basic = Sender("ada", "Ada", account=Account.BASIC)
    assert budgets(basic, [], Workdays(), MONDAY)["notes_month"] == Budget(5, 0)
    assert budgets(SENDER, [], Workdays(), MONDAY)["notes_month"].left is None


def test_one_looks_back_as_far_as_the_longest_cap_that_there_is() -> None:
    basic = Sender("ada", "Ada", account=Account.BASIC)
    assert window(basic, Channel.LINKEDIN_CONNECT) == 30
    assert window(SENDER, Channel.LINKEDIN_CONNECT) == 7  # its notes have no limit
    assert window(basic, Channel.LINKEDIN_CONNECT, with_note=False) == 7
    assert window(basic, Channel.LINKEDIN_MESSAGE) == 1
    assert window(basic, Channel.TASK) == 0


def test_the_purse_names_the_budget_that_lacks_in_the_order_of_the_codes() -> None:
    purse = Purse({**budgets(SENDER, [], Workdays(), MONDAY), "notes_month": Budget(1, 0)})
    assert purse.lacks(Channel.LINKEDIN_CONNECT) is None
    purse.spend(Channel.LINKEDIN_CONNECT)
    assert purse.lacks(Channel.LINKEDIN_CONNECT) == "notes_month"
    assert purse.lacks(Channel.LINKEDIN_CONNECT, with_note=False) is None


def test_room_comes_back_when_the_oldest_request_leaves_the_window() -> None:
    sender = Sender("ada", "Ada", caps=Caps(connects_per_week=2), account=Account.PREMIUM)
    log = Log(sender, [sent(MONDAY - timedelta(days=3)), sent()], Workdays())
    assert log.budgets(MONDAY.date())["connects_week"].left == 0
    assert log.free_on("connects_week", MONDAY.date()) == date(2026, 3, 6)
    assert log.free_on("connects_day", MONDAY.date()) == date(2026, 3, 3)


def test_a_cap_of_nothing_never_has_room() -> None:
    sender = Sender("ada", "Ada", caps=Caps(messages_per_day=0))
    assert Log(sender, [], Workdays()).free_on("messages_day", MONDAY.date()) is None


def test_budgets_are_asked_in_the_order_of_the_codes() -> None:
    order = list(HeldCode)
    for channel in Channel:
        asked = [order.index(CODES[name]) for name in uses(channel)]
        assert asked == sorted(asked)


LOGS = st.lists(
    st.builds(
        sent,
        st.integers(0, 40 * 24).map(lambda hours: MONDAY - timedelta(hours=hours)),
        st.sampled_from([None, *Channel]),
        st.sampled_from(list(EventKind)),
        st.sampled_from([None, "connect-ceo"]),
        st.sampled_from(list(Precision)),
    ),
    max_size=30,
)


@given(LOGS, st.sampled_from(["UTC", "Asia/Kolkata", "Pacific/Apia", "America/St_Johns"]))
def test_a_longer_window_never_holds_less(log: list[Event], zone: str) -> None:
    days = Workdays(ZoneInfo(zone))
    found = budgets(SENDER, log, days, MONDAY)
    assert found["connects_day"].used <= found["connects_week"].used
    assert all(budget.used <= len(log) for budget in found.values())


@given(LOGS, st.sampled_from(list(WINDOWS)), st.integers(1, 5))
def test_on_the_day_named_there_is_room(log: list[Event], name: str, cap: int) -> None:
    caps = Caps(cap, cap, cap, cap, notes_per_month=cap)
    found = Log(Sender("ada", "Ada", caps=caps), log, Workdays())
    today = MONDAY.date()
    free = found.free_on(name, today)
    assert free is not None and today < free
    assert found.budgets(free)[name].left


@given(LOGS, st.lists(st.sampled_from(list(Channel)), max_size=40), st.integers(0, 5))
def test_a_purse_never_gives_more_than_is_left(
    log: list[Event], wanted: list[Channel], cap: int
) -> None:
    caps = Caps(cap, cap, cap, cap, notes_per_month=cap)
    before = budgets(Sender("ada", "Ada", caps=caps), log, Workdays(), MONDAY)
    purse, given = Purse(before), []
    for channel in wanted:
        if purse.lacks(channel) is None:
            purse.spend(channel)
            given.append(channel)
    for name, budget in before.items():
        assert sum(name in uses(channel) for channel in given) <= (budget.left or 0)


@given(LOGS, LOGS)
def test_a_log_added_to_counts_like_one_that_was_read(log: list[Event], more: list[Event]) -> None:
    sender, today = Sender("ada", "Ada"), MONDAY.date()
    read = Log(sender, [*log, *more], Workdays())
    before = Log(sender, log, Workdays())
    added = before.copy()
    for event in more:
        if event.kind in COUNTED:
            channel = event.channel or Channel.LINKEDIN_MESSAGE
            added.add(Workdays().day_of(event), channel, with_note=has_note(event))
    assert added.budgets(today) == read.budgets(today)
    assert before.budgets(today) == budgets(sender, log, Workdays(), MONDAY)
