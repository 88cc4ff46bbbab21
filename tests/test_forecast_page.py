"""The page about forecasts is true: its worked examples are run, its table is the code's."""

from __future__ import annotations

import doctest
import re
from pathlib import Path
from statistics import median_low

from outreach.core.forecast.odds import USUAL, Turn

PAGE = Path(__file__).parent.parent / "docs" / "forecast.md"


def test_every_worked_example_comes_out_as_written() -> None:
    found = doctest.testfile(str(PAGE), module_relative=False)
    assert (found.failed, found.attempted > 10) == (0, True)


def test_the_table_of_usual_rates_is_that_of_the_code() -> None:
    page = PAGE.read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| (\w+) \| (\d+ %.*) \|$", page, re.MULTILINE))
    for turn in Turn:
        usual = USUAL[turn]
        assert rows[turn].startswith(f"{round(100 * usual.rate.rate)} % |")
        if usual.horizon_days:
            days = median_low(usual.waits)
            said = f"{usual.horizon_days} days | {days} {'day' if days == 1 else 'days'}"
            assert said in rows[turn]
