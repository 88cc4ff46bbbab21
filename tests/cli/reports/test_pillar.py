"""The relationship score, LinkedIn's own index and the checklists, in the terminal."""

from __future__ import annotations

import json
from pathlib import Path

from outreach.cli.show.cells import width
from tests.conftest import Command

PILLAR = (
    "Relationship score (ours) · Sam Keller · last 90 days",
    "acceptance      3.4 of 6  ###..  12 of 30 accepted within 14 days",
    "replies         3.3 of 5  ###..  4 of 12 replied within 14 days",
    "senior people   2.0 of 3  ###..  4 talks with people who decide",
    "dormant ties    0.0 of 3  .....  0 talk again after half a year",
    "Shown, never scored: 36 people written to, 0 connections",
)


def test_the_pillar_shows_each_part_with_its_counts(logged: Path, outreach: Command) -> None:
    shown = outreach("pillar").out
    assert [line for line in PILLAR if line not in shown.splitlines()] == []
    together = " ".join(shown.split())
    assert "To gain most next: answer within 4 working hours" in together
    assert "Weights version 1: 6·lin(acceptance, 15→55 %)" in together
    assert "This is not LinkedIn's SSI" in together


def test_the_pillar_for_scripts(logged: Path, outreach: Command) -> None:
    found = json.loads(outreach("pillar", "sam-keller", "--json").out)
    assert (found["schema"], found["days"], found["weights_version"]) == (
        "outreach.pillar/1", 90, 1,
    )  # fmt: skip
    assert 0 <= found["low"] <= found["score"] <= found["high"] <= 25
    assert [part["of"] for part in found["parts"]] == [6, 5, 5, 3, 3, 3]
    assert found["not_scored"] == {"contacted": 36, "connections": 0}
    assert found["leans"]["replies"] == {"people": 20 * 12 / 30, "rate": 0.2}
    shown = " ".join(outreach("pillar").out.split())
    assert "replies to 20 % as if 8 more had been written to" in shown


def test_an_ssi_reading_is_typed_in_and_shown(outreach: Command) -> None:
    numbers = ("--total", "61", "--brand", "14.2", "--people", "13", "--insights", "12.1")
    kept = outreach("ssi", "record", *numbers, "--relationships", "21.7", "--network-rank", "8")
    assert (kept.code, kept.out) == (0, "")
    outreach("ssi", "mark", "account upgraded", "--date", "2026-03-01")
    shown = outreach("ssi", "show", COLUMNS="100").out
    assert "2026-03-02     61   14.2      13      12.1       21.7  5.1" in shown
    assert "2026-03-01  ▲ account upgraded" in shown
    assert "from 12 readings on; there are 1." in " ".join(shown.split())
    assert "Ours is counted anew for each of these days, by weights version 1" in shown
    narrow = outreach("ssi", "show", COLUMNS="40").out
    assert max(map(width, narrow.splitlines())) <= 40, narrow
    found = json.loads(outreach("ssi", "show", "--json").out)
    assert found["readings"][0]["relationships"] == 21.7


def test_the_other_pillars_have_a_checklist_ticked_by_hand(outreach: Command) -> None:
    assert outreach("ssi", "tick", "photo", "--date", "2026-02-20").code == 0
    lines = outreach("ssi", "checklist").out.splitlines()
    assert "  [x] photo     2026-02-20  a photo, and a headline that says what you build" in lines
    assert [line for line in lines if line in ("brand", "people", "insights")] == [
        "brand", "people", "insights",
    ]  # fmt: skip
    found = json.loads(outreach("ssi", "checklist", "--json").out)
    assert found["items"][0] == {**found["items"][0], "item": "photo", "is_due": False}


def test_a_reading_that_cannot_be_is_refused_with_all_its_mistakes(outreach: Command) -> None:
    numbers = ("--total", "61", "--brand", "14", "--people", "13", "--insights", "12")
    refused = outreach("ssi", "record", *numbers, "--relationships", "31")
    assert refused.code == 1
    assert "--relationships: relationships is 31" in refused.err
    assert "--total: the total is 61, but the four pillars make 70" in refused.err


def test_without_a_terminal_the_missing_number_is_named(outreach: Command) -> None:
    asked = outreach("ssi", "record", "--total", "61")
    assert asked.code == 2
    assert "--brand is missing" in asked.err
