"""Narrow screens: what does not fit beside a name stands below it, whole."""

from __future__ import annotations

from tests.conftest import Command


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
