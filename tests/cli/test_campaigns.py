"""The commands of campaigns: what they print, their exit codes, their JSON."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from outreach.core.words import Stage
from outreach.store import enrollments
from tests import cast
from tests.conftest import Command

SCHEMAS = Path(__file__).parent.parent.parent / "docs" / "schemas"


def valid(output: str) -> dict[str, object]:
    found: dict[str, object] = json.loads(output)
    name = str(found["schema"]).removeprefix("outreach.").partition("/")[0]
    jsonschema.validate(found, json.loads((SCHEMAS / f"{name}.json").read_text()))
    assert next(iter(found)) == "schema"
    return found


def test_the_list_names_each_campaign_and_the_next_command(outreach: Command) -> None:
    done = outreach("campaigns", "list")
    assert done.code == 0
    assert done.out == (
        "compilers                     running                 sam-keller\n\n"
        "outreach campaigns show compilers\n"
    )


def test_an_empty_list_says_how_to_begin(outreach: Command, workspace: Path) -> None:
    (workspace / "campaigns" / "compilers.yaml").unlink()
    assert "outreach campaigns new" in outreach("campaigns", "list").out


def test_one_campaign_on_one_screen(outreach: Command) -> None:
    done = outreach("campaigns", "show", "compilers")
    assert done.code == 0
    assert done.out == (
        "Compiler engineer, Reston   running\n"
        "compilers · sam-keller · approved by rosa-diaz\n"
        "\n"
        "      0 match\n"
        "        nobody is here yet: outreach import FILE\n"
        "      0 in today's plan\n"
        "\n"
        "  connect           hello                               not approved yet\n"
        "  hello-again       known                               not approved yet\n"
        "  job               job                                 not approved yet\n"
        "  nudge             nudge                               not approved yet\n"
        "  filled            filled                              not approved yet\n"
        "  try: outreach templates submit hello\n"
        "\n"
        "outreach plan · outreach stats compilers\n"
    )


def test_people_are_counted_where_they_stand_now(outreach: Command, workspace: Path) -> None:
    app = cast.opened(workspace)
    with app.store.write() as tx:
        cast.add(tx, cast.CAST)
        for one, stage in zip(cast.CAST, (Stage.INVITED, *[Stage.CONNECTED] * 2), strict=True):
            made = enrollments.enroll(tx, one.id, "compilers", "sam-keller", {}, cast.MONDAY)
            enrollments.move(tx, made, stage)
    app.store.close()
    line = "1 asked, no answer yet · 2 connected\n"
    assert f"\n\nNow: {line}\n" in outreach("campaigns", "show", "compilers").out
    assert line in outreach("campaigns", "list").out


def test_the_clause_that_leaves_nobody_is_shown(outreach: Command, workspace: Path) -> None:
    people = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On"]
    for number, position in enumerate(["Compiler engineer", "Compiler engineer", "Baker"]):
        url = f"https://www.linkedin.com/in/person-{number}"
        people.append(f"Ann,Number{number},{url},,Looms,{position},02 Feb 2026")
    (workspace / "Connections.csv").write_text("\n".join(people))
    file = workspace / "campaigns" / "compilers.yaml"
    start, _, rest = file.read_text().partition("target:")
    target = "target:\n  query: compiler\n  skills: {any: [fortran]}\n  area: {places: [Reston]}\n"
    file.write_text(start + target + "sequence:" + rest.partition("sequence:")[2])
    outreach("import", "Connections.csv", "--owner", "sam-keller")
    shown = outreach("campaigns", "show", "compilers").out
    assert "      0 match\n        people 3 → query 2 → skills.any 0\n" in shown
    found = valid(outreach("campaigns", "show", "compilers", "--json").out)
    assert found["funnel"][-1] == {"clause": "skills.any", "before": 2, "people": 0}  # type: ignore[index]


def test_check_is_content_or_exits_with_all_problems(outreach: Command, workspace: Path) -> None:
    sound = outreach("campaigns", "check")
    assert sound.code == 0
    assert "note: nobody asks sam-keller to approve its texts" in sound.out
    assert sound.out.endswith("0 problems, 1 note\n")
    file = workspace / "campaigns" / "compilers.yaml"
    text = file.read_text().replace("approvers:", "aprovers:").replace("when: accepted", "when: x")
    file.write_text(text)
    done = outreach("campaigns", "check")
    assert done.code == 1
    assert "campaigns/compilers.yaml:11: error: unknown key 'aprovers'" in done.out
    assert "    try: write 'approvers'" in done.out
    assert "3 problems, 0 notes" in done.out


def test_new_pause_resume_and_close_tell_what_they_did(outreach: Command, workspace: Path) -> None:
    made = outreach("campaigns", "new", "rust-berlin", "--role", "Rust engineer")
    assert made.code == 0
    assert (workspace / "campaigns" / "rust-berlin.yaml").exists()
    assert "outreach campaigns check rust-berlin" in made.err
    assert outreach("campaigns", "new", "rust-berlin").code == 2
    paused = outreach("campaigns", "pause", "compilers", "--reason", "fair week")
    assert paused.err == "✓ compilers is paused.     undo: outreach campaigns resume compilers\n"
    assert outreach("campaigns", "pause", "compilers").code == 3
    assert "paused since 02 Mar (fair week)" in outreach("campaigns", "show", "compilers").out
    assert outreach("campaigns", "resume", "compilers").code == 0
    closed = outreach("campaigns", "close", "compilers", "--reason", "filled")
    assert closed.out.startswith("compilers is closed; 0 people let go.\n")
    assert outreach("campaigns", "close", "compilers", "--reason", "filled").code == 3


def test_the_query_alone_is_on_standard_output(outreach: Command) -> None:
    done = outreach("campaigns", "search-string", "compilers")
    assert done.out == 'compilers OR llvm OR "C++"\n'
    assert "Reston, VA" in done.err


@pytest.mark.parametrize(
    "command",
    [
        ("list",),
        ("show", "compilers"),
        ("check",),
        ("search-string", "compilers"),
        ("close", "compilers", "--reason", "filled", "--dry-run"),
    ],
)
def test_json_keeps_to_its_schema(outreach: Command, command: tuple[str, ...]) -> None:
    done = outreach("campaigns", *command, "--json")
    assert done.code == 0, done.err
    valid(done.out)


def test_problems_keep_to_their_schema_too(outreach: Command, workspace: Path) -> None:
    (workspace / "campaigns" / "compilers.yaml").write_text("name: [")
    (workspace / "campaigns" / "x.yml").write_text("")
    done = outreach("campaigns", "check", "--json")
    assert done.code == 1
    assert len(valid(done.out)["problems"]) == 2  # type: ignore[arg-type]
    valid(outreach("campaigns", "list", "--json").out)
    assert "broken" in outreach("campaigns", "list").out


def test_what_is_not_there_is_told_with_a_guess(outreach: Command) -> None:
    done = outreach("campaigns", "show", "compiler")
    assert done.code == 1
    assert "Did you mean 'compilers'?" in done.err
