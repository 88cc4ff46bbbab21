"""`candidates search`: a list at the terminal's width, or JSON."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import typer
from typer.testing import CliRunner

from outreach.cli import searching
from outreach.core.errors import QueryError
from outreach.core.words import Candidate
from tests.cast import CAST, office

SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "candidates.json"
WIDE_NAME = Candidate(
    4, "person-4", "王", "小明", company="龙芯科技", position="编译器工程师",
    location="Springfield", skills=("LLVM", "C++"),
)  # fmt: skip

commands = typer.Typer()
commands.command("search", context_settings=searching.SETTINGS)(searching.search)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "office"
    office(folder, [*CAST, WIDE_NAME]).store.close()
    return folder


def asked(workspace: Path, *arguments: str, columns: int = 80) -> str:
    result = CliRunner().invoke(
        commands,
        [*arguments, "--workspace", str(workspace)],
        env={"COLUMNS": str(columns), "NO_COLOR": "1"},
        catch_exceptions=False,
    )
    assert result.exit_code == 0, result.output
    return result.stdout


def test_people_stand_in_columns_with_the_reason_below(workspace: Path) -> None:
    assert asked(workspace, "rust OR llvm title:编译器").splitlines() == [
        "王小明                      编译器工程师, 龙芯科技  Springfield",
        'person-4                    llvm: skills "LLVM" · title:编译器: title',
        '                            "编译器工程师"',
        "Ada Lovelace                Compiler engineer, An…  Reston, VA",
        'ada-lovelace                rust: skills "Rust"',
        "",
        "2 people match · outreach candidates show person-4",
    ]


def test_words_without_quotes_around_them_are_one_query(workspace: Path) -> None:
    whole = asked(workspace, "compiler rust -llvm")
    assert "Ada Lovelace" in whole
    assert asked(workspace, "compiler", "rust", "-llvm") == whole


@pytest.mark.parametrize("columns", [40, 60, 80, 100])
def test_every_clause_that_somebody_met_is_told_at_every_width(
    workspace: Path, columns: int
) -> None:
    shown = asked(workspace, "rust compiler engineer title:compiler", columns=columns)
    told = " ".join(shown.split())
    for clause in ('rust: skills "Rust"', "engineer: title", "title:compiler: title"):
        assert clause in told
    assert "…" not in told.partition("ada-lovelace")[2]
    assert max(map(len, shown.partition("\n\n")[0].splitlines())) <= columns


def test_a_narrow_terminal_gets_one_thing_a_line(workspace: Path) -> None:
    lines = asked(workspace, "rust", columns=40).splitlines()
    assert lines[:5] == [
        "Ada Lovelace",
        "  Compiler engineer, Analytical Engines",
        "  Reston, VA",
        "  ada-lovelace",
        '  rust: skills "Rust"',
    ]


def test_a_campaign_shows_its_clauses_and_nice_to_haves(workspace: Path) -> None:
    out = asked(workspace, "--campaign", "compilers", "--limit", "1", columns=100)
    assert 'compilers: skills "Compilers"' in out
    assert "nice to have 1 of 1" in out
    assert "1 of 4 people · --limit 0 shows everybody" in out
    assert "people match" in asked(workspace, "--campaign", "compilers", "--limit", "0")


def test_a_campaign_says_how_many_each_clause_leaves(workspace: Path) -> None:
    out = asked(workspace, "rust", "--campaign", "compilers")
    assert "people 4 → skills.any 4 → area 4, of them 1 of unknown place → " in out.replace(
        "\n", " "
    )
    assert "the query 1\n" in out
    nobody = asked(workspace, "cobol", "--campaign", "compilers")
    assert nobody.startswith("Nobody matches.\npeople 4 → ")
    told = json.loads(asked(workspace, "rust", "--campaign", "compilers", "--json"))["funnel"]
    assert told[0] == {"clause": "people", "before": 4, "people": 4}
    assert [one["before"] for one in told[1:]] == [one["people"] for one in told[:-1]]
    assert [one.get("of_unknown_place") for one in told] == [None, None, 1, None]


def test_no_distance_is_told_of_a_place_that_is_a_guess(workspace: Path) -> None:
    out = asked(workspace, "--campaign", "compilers", columns=90)
    assert "place unsure: Springfield\n" in out
    assert "0 km · Reston, VA\n" in out


def test_other_names_are_told_before_they_count(workspace: Path) -> None:
    out = asked(workspace, "c plus plus")
    assert 'c plus plus: skills "C++" (synonym)' in out
    found = json.loads(asked(workspace, "c plus plus", "--json"))
    (said,) = (one for one in found["synonyms"] if one["said"] == "c plus plus")
    assert said["names"][0] == "C++"
    matches = [match for one in found["candidates"] for match in one["matched"]]
    assert {"clause": "c plus plus", "field": "skills", "term": "C++", "synonym": "C++"} in matches


def test_a_query_may_begin_with_a_minus(workspace: Path) -> None:
    assert "3 people match" in asked(workspace, "-rust")
    assert "4 people match" in asked(workspace, "-python")
    assert "3 people match" in asked(workspace, '-"rust" -(cobol fortran)')


def test_nobody_is_said_with_the_way_to_the_language(workspace: Path) -> None:
    assert asked(workspace, "cobol").startswith("Nobody matches.")


def test_a_word_that_nobody_has_is_said_with_the_nearest_that_somebody_has(workspace: Path) -> None:
    result = CliRunner().invoke(
        commands, ["rusd OR cobol OR llvm OR fortran", "--workspace", str(workspace)]
    )
    assert "note: nobody here has rusd. Did you mean Rust (1 person)?\n" in result.stderr
    assert "note: nobody here has cobol, fortran.\n" in result.stderr
    found = json.loads(asked(workspace, "title:enginer", "--json"))
    jsonschema.validate(found, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert found["nobody_has"] == [
        {
            "clause": "title:enginer",
            "words": ["enginer"],
            "nearest": [{"clause": "title:Engineer", "people": 3}],
        }
    ]


def test_a_word_of_which_another_number_finds_more_is_noted(workspace: Path) -> None:
    result = CliRunner().invoke(commands, ["skills:compilers", "--workspace", str(workspace)])
    note = "note: 'compilers' is looked for as it stands; 'Compiler' finds both (character 8).\n"
    assert note in result.stderr


def test_words_that_nobody_has_together_are_told_from_words_that_nobody_has(
    workspace: Path,
) -> None:
    result = CliRunner().invoke(commands, ['"llvm rust"', "--workspace", str(workspace)])
    assert 'nobody here has "llvm rust" together, though each word is there' in result.stderr


def test_the_json_keeps_to_its_schema(workspace: Path) -> None:
    for arguments in (("rust and ada",), ("c++",), ("c++", "--campaign", "compilers")):
        found = json.loads(asked(workspace, *arguments, "--json"))
        assert next(iter(found)) == "schema"
        jsonschema.validate(found, json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert found["total"] == len(found["candidates"]) == 2
    jose = next(one for one in found["candidates"] if one["handle"] == "jose-ng")
    assert jose["place"]["country"] == "US"
    assert jose["nice"] == {"met": 0, "of": 1}
    assert {"clause": "c++", "field": "skills", "term": "C++"} in jose["matched"]


def test_a_broken_query_is_no_empty_list(workspace: Path) -> None:
    with pytest.raises(QueryError):
        asked(workspace, "rust AND (llvm")


def test_who_finds_nobody_is_told_how_names_are_found(workspace: Path) -> None:
    shown = asked(workspace, "lovelace")
    assert "Nobody matches." in shown
    assert "outreach candidates search name:NAME  who is called so" in shown
    assert "Ada Lovelace" in asked(workspace, "name:lovelace")
