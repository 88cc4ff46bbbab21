"""The screens of `forecast` and `plan --simulate`: dates with chances, at any width."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

from outreach.cli.show.cells import width
from tests.conftest import MONDAY, Command


def test_a_first_month_that_is_over_is_told_as_it_went(workspace: Path, outreach: Command) -> None:
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(f"{file.read_text()}cost_per_month: 1700\n")
    asked = ("forecast", "compilers", "--runs", "3", "--weeks", "4")
    early = outreach(*asked).out
    assert "A hire within the first month (until 3 Mar): 0 %." in " ".join(early.split())
    late = outreach(*asked, now=MONDAY + timedelta(days=2)).out
    assert "The first month ended on 3 Mar, without one." in " ".join(late.split())


def test_the_coming_weeks_fit_into_40_columns(outreach: Command) -> None:
    for command in (("plan", "--simulate"), ("forecast", "compilers")):
        found = outreach(*command, "--weeks", "2", "--runs", "2", COLUMNS="40")
        assert max(map(width, found.out.splitlines())) <= 40, found.out


def test_the_forecast_of_an_empty_list_fits_into_60_columns(outreach: Command) -> None:
    found = outreach("forecast", "compilers", "--runs", "3", "--weeks", "4", COLUMNS="60")
    assert found.code == 0, found.err
    assert "list through (0 left)  80 % by 2 Mar" in found.out
    assert "3 runs until 29 Mar, seed 1" in found.out
    assert "interviews     25 %  0 of 0 conversations 45+ days ago" in found.out
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
