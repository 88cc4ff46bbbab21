"""The commands of people's rights, as a user types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import Command
from tests.test_schemas import validate

ADD = ("candidates", "add", "https://www.linkedin.com/in/ada-byron-example", "--name", "Ada Byron")


@pytest.fixture
def ada(outreach: Command) -> Command:
    added = outreach(*ADD, "--company", "Analytical <Engines>", "--source", "a talk")
    assert added.code == 0
    return outreach


def test_each_fact_is_shown_with_its_file_and_day(ada: Command) -> None:
    shown = ada("candidates", "show", "ada-byron", "--sources")
    assert "  company         Analytical <Engines>  [1]\n" in shown.out
    assert "  [1]  02 Mar 2026  a talk row 1, by dana\n" in shown.out
    assert "  handle          ada-byron  (made here from the name)\n" in shown.out
    assert "Kept because of: legitimate interest. Until 2026-09-02." in shown.out
    assert "to be told by 2026-04-02" in shown.out
    assert validate(ada("candidates", "show", "ada-byron", "--sources", "--json").out) == "sources"


def test_a_person_gets_all_that_is_held_as_json_and_as_a_page(
    ada: Command, workspace: Path
) -> None:
    ada("candidates", "note", "ada-byron", "met at <PyCon>")
    done = ada("candidates", "export-person", "ada-byron", "--out", "copies")
    stem = workspace / "copies" / "ada-byron-2026-03-02"
    files = [stem.with_suffix(".json"), stem.with_suffix(".html")]
    assert done.out.split() == [str(file.relative_to(workspace)) for file in files]
    assert [file.stat().st_mode & 0o777 for file in files] == [0o600, 0o600]
    assert validate(files[0].read_text(encoding="utf-8")) == "person"
    held = json.loads(files[0].read_text(encoding="utf-8"))["held"]
    assert {"candidate", "observation", "event", "import_run"} <= set(held)
    page = files[1].read_text(encoding="utf-8")
    assert "met at &lt;PyCon&gt;" in page
    assert "Analytical &lt;Engines&gt;" in page
    assert "sam@northgate.example" in page
    assert "http-equiv" in page
    assert "src=" not in page


def test_somebody_is_forgotten_only_when_that_was_said(ada: Command, workspace: Path) -> None:
    seen = ada("candidates", "forget", "ada-byron", "--dry-run")
    assert "What goes" in seen.out
    assert "keyed hashes of every identity" in seen.out
    asked = ada("candidates", "forget", "ada-byron")
    assert (asked.code, "--yes" in asked.err) == (2, True)
    done = ada("candidates", "forget", "ada-byron", "--yes", "--json")
    assert (done.code, validate(done.out)) == (0, "forget")
    assert json.loads(done.out)["forgotten"] is True
    assert b"byron" not in (workspace / "outreach.db").read_bytes().lower()
    again = ada(*ADD)
    assert (again.code, "was forgotten here" in again.err) == (4, True)


def test_lists_of_who_is_due_are_empty_or_told(ada: Command) -> None:
    assert ada("candidates", "forget").code == 2
    over = ada("candidates", "forget", "--due", "--dry-run", "--json")
    assert (validate(over.out), json.loads(over.out)["total"]) == ("due", 0)
    waiting = ada("candidates", "inform", "--json")
    assert (validate(waiting.out), json.loads(waiting.out)["total"]) == ("informing", 0)
    assert json.loads(waiting.out)["later_total"] == len(json.loads(waiting.out)["later"]) > 0
    shown = ada("candidates", "inform", "--all").out
    assert shown.startswith("Nobody has to be told within days")
    assert "\nLater: " in shown
    assert "ada-byron" in shown
