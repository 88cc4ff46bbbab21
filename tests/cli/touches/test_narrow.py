"""Narrow screens: what does not fit beside a name stands below it, whole."""

from __future__ import annotations

import pytest

from tests.conftest import Command


@pytest.mark.parametrize(
    "command",
    ["candidates forget ada-lovelace --dry-run", "candidates inform", "doctor", "candidates merge"],
)
def test_sentences_fit_a_narrow_screen(outreach: Command, command: str) -> None:
    url = "https://www.linkedin.com/in/ada-2"
    facts = ("--name", "Ada Lovelace", "--company", "Analytical Engines")
    outreach("candidates", "add", url, *facts)
    shown = outreach(*command.split(), COLUMNS="60").out
    lines = [line for line in shown.splitlines() if "outreach " not in line]
    assert lines
    assert [line for line in lines if len(line) > 60] == []


def test_a_narrow_screen_cuts_nothing_and_one_connection_is_one(outreach: Command) -> None:
    outreach("log", "sent", "ada-lovelace")
    outreach("log", "accepted", "ada-lovelace")
    note = "We should talk about parsing one day, and what else is new with you?"
    outreach("log", "replied", "ada-lovelace", "--class", "interested", "--note", note)
    shown = outreach("network", "sam-keller", COLUMNS="60").out
    assert "1 connection, " in shown.replace("\n", " ")
    assert "…" not in shown
    assert all(len(line) <= 60 for line in shown.splitlines())
    assert "answer in the plan" in shown
    narrow = outreach("network", "sam-keller", COLUMNS="42").out
    assert "  ada-lovelace\n      wrote on 1 day; answer in the plan\n" in narrow
