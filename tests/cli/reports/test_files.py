"""The numbers handed on: JSON, CSV, pages, slides."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from tests.cli.reports.made import compare_texts
from tests.conftest import Command


def test_json_has_the_figures_of_the_contract(logged: Path, outreach: Command) -> None:
    found = json.loads(outreach("stats", "compilers", "--json").out)
    assert next(iter(found)) == "schema"
    assert (found["schema"], found["view"], found["horizon_days"]) == (
        "outreach.stats/1", "cohort", 14,
    )  # fmt: skip
    one = found["campaigns"][0]
    assert one["sent"] == {"n": 36, "claimed": 36, "proven": 0}
    assert {key: one["accepted"][key] for key in ("k", "n", "rate")} == {
        "k": 12, "n": 30, "rate": 0.4,
    }  # fmt: skip
    assert (one["accepted_ever"], one["open"], one["replied_ever"]) == (12, 24, 4)
    assert one["accepted_by_day"][3]["at_risk"] == 24
    assert one["outcomes"] == {"applied": 0, "interview": 0, "offer": 0, "hired": 0}
    assert [group["step"] for group in one["by_step"]] == ["connect", "job"]
    assert one["weeks"][1] == {**one["weeks"][1], "week": "2026-02-23", "sent": 6, "too_new": 6}


def _page(workspace: Path, outreach: Command, *more: str) -> str:
    assert outreach("stats", "compilers", "--html", "then.html", *more).code == 0
    return (workspace / "then.html").read_text()


def test_as_of_shows_what_stood_then(logged: Path, outreach: Command) -> None:
    yesterday = outreach("stats", "--as-of", "yesterday").out
    assert yesterday == outreach("stats", "--as-of", "2026-03-01").out
    assert "As of 1 March" in _page(logged, outreach, "--as-of", "2026-03-01")
    then = json.loads(outreach("stats", "compilers", "--json", "--as-of", "2026-02-05").out)
    one = then["campaigns"][0]
    assert (one["sent"]["n"], one["accepted_ever"], one["replied_ever"]) == (30, 12, 0)


def test_two_texts_stand_side_by_side_with_what_they_lean_to(
    logged: Path, outreach: Command
) -> None:
    lines = outreach("stats", "compilers", "--by", "template").out.splitlines()
    assert "hello         36  40 % (25-58) of 30       39 % (25-54)" in lines
    found = json.loads(outreach("stats", "compilers", "--by", "template", "--json").out)
    compared = found["campaigns"][0]["compared"]
    assert compared["groups"][0]["accepted"]["leaning"]["rate"] == pytest.approx(0.392)
    assert compared["accepted"]["difference"] is None
    rows = list(csv.DictReader(io.StringIO(outreach("stats", "--by", "template", "--csv").out)))
    assert [row["name"] for row in rows if row["figure"] == "accepted_leaning"] == ["hello"]


def test_a_page_is_one_file_that_fetches_nothing_and_names_who_is_behind_each_number(
    logged: Path, outreach: Command
) -> None:
    made = outreach("stats", "compilers", "--html", "page.html", "--plot", "slide.svg")
    assert (made.code, made.out) == (0, "")
    page = (logged / "page.html").read_text()
    assert re.findall(r'(?:src|href|action)="(?!#)', page.replace('xlink:href="#', "")) == []
    assert "<script" not in page
    assert "40 % (25-58) of 30" in page
    assert page.count("<svg") == 3
    assert "P04 sam-keller: 18 of 24 open requests are older than 21 days: take back." in page
    assert page.count('<li>p1 <span class="small">p1</span></li>') == 5  # asked to interested
    assert "Compiler engineer, Reston" in (logged / "slide.svg").read_text()


def test_a_picture_of_another_kind_is_refused(logged: Path, outreach: Command) -> None:
    told = outreach("stats", "--plot", "slide.gif")
    assert told.code == 2
    assert "try: outreach stats --plot slide.svg" in told.err
    assert outreach("stats", "--plot", "slide.svg", "--view", "activity").code == 2
    assert "try: outreach stats --plot s.svg" in outreach("stats", "--plot", "nowhere/s.svg").err


def test_a_test_between_texts_is_shown_ended_and_taken_up_again(
    logged: Path, outreach: Command
) -> None:
    assert "No step compares texts." in outreach("experiments", "list").out
    compare_texts(logged)
    shown = outreach("experiments", "show", "compilers").out
    assert shown.splitlines()[:2] == [
        "compilers · connect: accepted within 14 days", "no call yet",
    ]  # fmt: skip
    assert "A true 10-point gap needs 376 people for each text" in " ".join(shown.split())
    beside = "Test compilers connect: no call yet (evidence 1.0, needs 20)"
    assert beside in outreach("stats", "compilers").out.splitlines()
    assert json.loads(outreach("stats", "--json").out)["experiments"][0]["verdict"] == "no call yet"
    assert outreach("experiments", "stop", "compilers", "--winner", "hallo").code == 0
    listed = json.loads(outreach("experiments", "list", "--json").out)
    assert listed["experiments"][0]["verdict"] == "ended: everybody not yet reached gets hallo"
    assert "connect: ended: everybody not yet" in outreach("stats").out
    assert "no call yet" in outreach("stats", "--as-of", "2026-03-01").out
    assert outreach("experiments", "stop", "compilers", "--undo").code == 0
    assert "no call yet" in outreach("experiments", "list").out


def test_csv_has_one_figure_a_row(logged: Path, outreach: Command) -> None:
    rows = list(csv.DictReader(io.StringIO(outreach("stats", "--csv").out)))
    accepted = [row for row in rows if (row["group"], row["figure"]) == ("all", "accepted")]
    assert [(row["k"], row["n"], row["rate"]) for row in accepted] == [("12", "30", "0.4")]
    assert {row["group"] for row in rows} == {"all", "day", "step", "template", "sender", "week"}


def test_an_unknown_campaign_is_told_in_three_lines(outreach: Command) -> None:
    told = outreach("stats", "compiler")
    assert told.code == 1
    assert [line.split(":")[0].strip() for line in told.err.splitlines()] == [
        "error", "where", "try",
    ]  # fmt: skip


def test_a_first_day_that_is_yet_to_come_is_refused(outreach: Command) -> None:
    told = outreach("stats", "--since", "2026-04-01")
    assert (told.code, told.out) == (2, "")
    assert "2026-04-01 is yet to come." in told.err
