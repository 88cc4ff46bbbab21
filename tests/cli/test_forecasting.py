"""The screens of `forecast` and `plan --simulate`: dates with chances, at any width."""

from __future__ import annotations

import json

from outreach.cli.show.cells import width
from tests.conftest import Command


def test_the_forecast_of_an_empty_list_fits_into_60_columns(outreach: Command) -> None:
    found = outreach("forecast", "compilers", "--runs", "3", "--weeks", "4", COLUMNS="60")
    assert found.code == 0, found.err
    assert "list through (0 left)  80 % by 2 Mar" in found.out
    assert "3 runs until 29 Mar, seed 1" in found.out
    assert max(map(width, found.out.splitlines())) <= 60


def test_hires_without_a_day_are_asked_for_one(outreach: Command) -> None:
    found = outreach("forecast", "compilers", "--hires", "2")
    assert found.code == 2
    assert "try: outreach forecast compilers --hires 1 --by 2026-06-30" in found.err


def test_the_coming_weeks_come_as_json(outreach: Command) -> None:
    found = outreach("plan", "--simulate", "--weeks", "2", "--runs", "2", "--json")
    (one,) = json.loads(found.out)["simulations"]
    assert one["sender"] == "sam-keller"
    assert [week["from"] for week in one["campaigns"][0]["weeks"]] == ["2026-03-02", "2026-03-09"]
