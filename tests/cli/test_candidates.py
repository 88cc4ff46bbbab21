"""The commands of `candidates` and `import`, as a user types them."""

from __future__ import annotations

import csv
import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.conftest import Command

FIXTURES = Path(__file__).parent.parent / "data" / "fixtures"
STANDARD = FIXTURES / "connections" / "01_standard_2021plus_lf.csv"
SAM = ("--owner", "sam-keller")
PROFILE = "https://www.linkedin.com/in/"
LATER = datetime(2026, 11, 21, 14, tzinfo=UTC)  # than the messages


@pytest.fixture
def imported(outreach: Command) -> Command:
    assert outreach("import", str(STANDARD), *SAM).code == 0
    return outreach


def test_an_import_is_told_in_one_line_and_what_to_do_next(outreach: Command) -> None:
    done = outreach("import", str(STANDARD), *SAM)
    assert (done.code, done.err) == (0, "")
    first, _, *then = done.out.splitlines()
    assert first == f"{STANDARD.name} (sam-keller's connections, utf-8): 6 people: 6 new"
    assert "outreach plan" in then[0]


def test_rejected_rows_stand_below(outreach: Command, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text(
        "First Name,Last Name,Company\nAda,Lovelace,Analytical Engines\n,,Eckert Systems\n"
    )
    done = outreach("import", str(file))
    assert "1 person: 1 new; 1 row rejected" in done.out
    assert "  row 2, line 3: names nobody" in done.out
    assert "--rejects rejects.csv" in done.out


def test_who_has_whose_address_is_told_in_lines_that_fit(outreach: Command, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    rows = ["Wei,Li,,p1@example.com", f"Uwe,Pries,{PROFILE}uwe-pries,p1@example.com"]
    rows += [f"Olga,Lohm,{PROFILE}olga-lohm,", f"Uwe,Pries,{PROFILE}olga-lohm,p1@example.com"]
    file.write_text("\n".join(["First Name,Last Name,Profile URL,Email", *rows]))
    done = outreach("import", str(file), COLUMNS="60")
    whole = " ".join(done.out.split())
    assert "has the e-mail address of wei-li, who has another name or profile" in whole
    assert "has the keys of two people: wei-li and olga-lohm" in whole
    assert all(len(line) <= 60 for line in done.out.splitlines() if "outreach " not in line)


def test_closed_accounts_are_passed_over_and_nothing_is_to_be_mended(outreach: Command) -> None:
    done = outreach("import", str(next(FIXTURES.glob("*/17_deleted*"))), *SAM, COLUMNS="100")
    assert "3 people: 3 new\n" in done.out
    assert "3 closed accounts passed over, nothing to mend: row 2, 3, 5" in done.out
    assert "--rejects" not in done.out


def test_a_refused_file_makes_the_exit_code_1_and_says_the_way_out(outreach: Command) -> None:
    done = outreach("import", str(next(FIXTURES.glob("*/40_html*"))), str(STANDARD), *SAM)
    assert done.code == 1
    assert "refused, nothing of it was imported" in done.out
    assert "6 new" in done.out


def test_json_names_every_count(outreach: Command) -> None:
    done = outreach("import", str(STANDARD), *SAM, "--dry-run", "--json")
    told = json.loads(done.out)
    assert next(iter(told)) == "schema"
    assert told["dry_run"]
    (file,) = told["files"]
    assert {name: file[name] for name in ("kind", "added", "updated", "unchanged", "refused")} == {
        "kind": "connections",
        "added": 6,
        "updated": 0,
        "unchanged": 0,
        "refused": None,
    }


def test_without_a_terminal_an_owner_has_to_be_named(outreach: Command) -> None:
    done = outreach("import", str(STANDARD))
    assert done.code == 2
    assert "--owner sam-keller" in done.err


def test_a_map_that_is_none_is_wrong_usage(outreach: Command) -> None:
    assert outreach("import", str(STANDARD), *SAM, "--map", "position").code == 2


def test_people_to_leave_alone_are_barred(imported: Command) -> None:
    done = imported("import", str(STANDARD), "--as", "exclude", "--reason", "client", COLUMNS="100")
    assert "(never to be contacted, utf-8): 6 barred, 0 were barred before" in done.out
    assert "excluded, client, by dana" in imported("candidates", "show", "rafi-sunderji").out


def test_a_person_is_shown_with_who_knows_them_and_where_each_fact_is_from(
    imported: Command,
) -> None:
    shown = imported("candidates", "show", "nadia-okwuosa").out
    assert shown.startswith("Nadia Okwuosa · ")
    assert "Sam Keller has known them since 2023." in shown
    assert f"{STANDARD.name} row 1 of sam-keller, by dana" in shown


def test_messages_of_an_archive_that_concern_no_role_are_counted(imported: Command) -> None:
    inbox = next(FIXTURES.glob("dma/07_*"))
    assert imported("import", str(inbox), *SAM, now=LATER).code == 0
    shown = imported("candidates", "show", "nadia-okwuosa", now=LATER).out
    assert "messages on LinkedIn: outreach candidates export-person nadia-okwuosa" in shown


def test_nobody_is_not_found_and_a_name_of_several_lists_them(imported: Command) -> None:
    assert imported("candidates", "show", "grace-hopper").code == 1
    imported("candidates", "add", "https://www.linkedin.com/in/x", "--name", "Nadia Okwuosa")
    done = imported("candidates", "show", "Nadia Okwuosa")
    assert done.code == 2
    assert "nadia-okwuosa-2" in done.err


def test_an_export_can_be_imported_again_and_changes_nothing(
    imported: Command, workspace: Path
) -> None:
    imported("candidates", "edit", "nadia-okwuosa", "--position", "=HYPERLINK(1)")
    out = workspace / "people.csv"
    assert imported("candidates", "export", "--output", str(out)).code == 0
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = {row["handle"]: row for row in csv.DictReader(stream)}
    assert len(rows) == 6
    assert rows["nadia-okwuosa"]["position"] == "'=HYPERLINK(1)"
    done = imported("import", str(shutil.copy(out, workspace / "again.csv")))
    assert "6 people: 0 new, 6 unchanged" in done.out


def test_what_is_decided_can_be_taken_back(imported: Command) -> None:
    for command in (
        ("note", "nadia-okwuosa", "met at PyCon"),
        ("snooze", "nadia-okwuosa", "--until", "2 weeks"),
        ("reject", "nadia-okwuosa", "--reason", "works in hardware"),
    ):
        assert imported("candidates", *command).code == 0
        assert imported("undo").code == 0


def test_nothing_to_mend_is_wrong_usage(imported: Command) -> None:
    assert imported("candidates", "edit", "nadia-okwuosa").code == 2


def test_json_of_people_and_of_one(imported: Command) -> None:
    people = json.loads(imported("candidates", "export", "--json").out)
    assert (people["total"], len(people["candidates"])) == (6, 6)
    one = json.loads(imported("candidates", "show", "nadia-okwuosa", "--json").out)
    assert one["candidate"]["handle"] == "nadia-okwuosa"
    assert one["sources"][0]["row"] == 1


def test_a_note_on_somebody_unknown_says_so(imported: Command) -> None:
    done = imported("candidates", "note", "nobody-of-this-name", "met at PyCon")
    assert done.code == 1
    assert done.err.startswith("error: Nobody here has the handle"), done.err
