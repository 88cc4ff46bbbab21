"""Dates in every form; a doubtful one is no date but a warning."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake.dates import Order, Orders, needs_order, read, settle

TODAY = date(2026, 3, 2)
THE_17TH = date(2023, 11, 17)


@pytest.mark.parametrize(
    "cell",
    [
        "17 Nov 2023",
        "17-Nov-23",
        "17 Nov 23",
        "17/Nov/2023",
        "17. November 2023",
        "17 novembre 2023",
        "17 de noviembre de 2023",
        "17 de nov. de 2023",
        "17 november 2023",
        "17 de novembro de 2023",
        "Nov 17, 2023",
        "November 17th, 2023",
        "Connected on November 17, 2023",
        "Fri, 17 Nov 2023 10:05:33 +0000",
        "Fri Nov 17 2023 10:05:33 GMT+0000 (Coordinated Universal Time)",
        "2023-11-17",
        "2023-11-17 10:05:33 UTC",
        "2023-11-17T10:05:33Z",
        "2023-11-17T10:05:33.123+02:00",
        "2023/11/17",
        "20231117",
        "2023年11月17日",
        "2023. 11. 17.",
        "17.11.2023",
        "17.11.23",
        "17/11/2023",
        "17-11-2023",
        "11/17/2023",
        "11/17/23, 10:05 AM",
        "11/17/23, 10:05 pm",
        "11.17.2023",
    ],
)
def test_every_form_of_one_day_is_that_day(cell: str) -> None:
    assert read(cell, today=TODAY) == (THE_17TH, None)


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ("", None),
        ("03/04/2024", "ambiguous_date"),
        ("3-4-24", "ambiguous_date"),
        ("31 Feb 2024", "unparseable_date"),
        ("bad date", "unparseable_date"),
        ("3 days ago", "unparseable_date"),
        ("Nov 2023", "unparseable_date"),
        ("0/0/00", "unparseable_date"),
        ("17 Nov 2023 or later", "unparseable_date"),
        ("45247", "excel_serial_or_number"),
        ("45247.5", "excel_serial_or_number"),
        ("1700000000", "excel_serial_or_number"),
        ("17 Nov 2099", "date_in_future"),
        ("01 Jan 1970", "date_before_linkedin"),
    ],
)
def test_what_is_no_certain_day_says_why(cell: str, problem: str | None) -> None:
    assert read(cell, today=TODAY) == (None, problem)


def test_a_day_and_a_month_that_are_equal_need_no_order() -> None:
    assert read("04/04/2024", today=TODAY).value == date(2024, 4, 4)
    assert not needs_order("04/04/2024")


def test_linkedins_own_twelve_hour_form_is_american() -> None:
    assert read("1/2/24, 12:00 AM", today=TODAY).value == date(2024, 1, 2)


def test_tomorrow_is_today_somewhere_else() -> None:
    assert read("2026-03-03", today=TODAY).value == date(2026, 3, 3)
    assert read("2026-03-04", today=TODAY).problem == "date_in_future"


def test_the_other_rows_settle_the_order_unless_they_contradict() -> None:
    assert settle(["03/04/2024", "15/04/2024"]).slashed is Order.DAY_FIRST
    assert settle(["03/04/2024", "04/15/2024"]).slashed is Order.MONTH_FIRST
    assert settle(["15/04/2024", "04/15/2024"]).slashed is None
    assert settle(["1/2/24, 9:41 PM"]).slashed is Order.MONTH_FIRST
    assert settle(["17.11.2023", "text", ""]) == Orders(None, Order.DAY_FIRST)


@given(st.dates(date(2003, 1, 1), TODAY), st.sampled_from(Order))
def test_a_settled_order_is_followed(day: date, order: Order) -> None:
    form = "%d/%m/%Y" if order is Order.DAY_FIRST else "%m/%d/%Y"
    assert read(day.strftime(form), today=TODAY, orders=Orders(order)).value == day


@given(st.dates(date(2003, 1, 1), TODAY - timedelta(days=1)))
def test_forms_without_doubt_are_read_back(day: date) -> None:
    for form in ("%d %b %Y", "%Y-%m-%d", "%d.%m.%Y", "%B %d, %Y", "%d-%b-%y"):
        assert read(day.strftime(form), today=TODAY).value == day


@given(st.text())
def test_any_text_is_a_date_or_a_reason(cell: str) -> None:
    value, problem = read(cell, today=TODAY)
    assert value is None or problem is None
