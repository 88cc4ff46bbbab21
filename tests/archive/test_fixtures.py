"""Every file of the collection gives what its manifest says."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from outreach.archive import kind_of, open_table
from outreach.core.errors import FileRefused
from outreach.core.intake import Record, Rejected

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"
TODAY = date(2026, 11, 30)  # after the newest date that is no trap
FILES: list[dict[str, Any]] = json.loads((FIXTURES / "manifest.json").read_text())["files"]

KINDS = {
    "linkedin_connections": "connections",
    "candidates": "candidates",
    "google_contacts": "candidates",
    "outlook_contacts": "candidates",
}
SKIPPED = {
    "linkedin_not_conversations": ("ignored", "assistant_log"),
    "linkedin_positions": ("ignored", "other_table"),
    "linkedin_skills": ("ignored", "other_table"),
}
OUR_WORD = {"sales_navigator_id": "member_id"}
NOT_COMPARED = {"row", "raw_url", "raw_first_name"}
#: The manifest's words for warnings, where ours differ.
WARNINGS = {
    "no_profile_url on every row: match by e-mail, else by unique name": "no_profile_url",
    "mojibake in rows 2 (repair optional)": "row 2 mojibake",
}
#: What we warn of beyond the manifest.
ALSO_WARNED = {
    "candidates/07_linkedin_recruiter_template.csv": ["no_profile_url"],
    "candidates/09_google_contacts_2024plus.csv": ["row 2 no_name"],
}


def files(*kinds: str, outcome: str = "ok") -> list[Any]:
    chosen = [file for file in FILES if file["kind"] in kinds and file["outcome"] == outcome]
    return [pytest.param(file, id=file["file"]) for file in chosen]


def shown(record: Record, name: str) -> Any:
    value = getattr(record, OUR_WORD.get(name, name))
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("file", files(*KINDS))
def test_a_list_of_people_gives_what_the_manifest_says(file: dict[str, Any]) -> None:
    with open_table(FIXTURES / file["file"]) as table:
        rows = list(table.records(today=TODAY))
    accepted = {row.row: row for row in rows if isinstance(row, Record)}
    rejected = [{"row": row.row, "reason": row.reason} for row in rows if isinstance(row, Rejected)]
    assert (table.kind, table.encoding) == (KINDS[file["kind"]], file["encoding"])
    assert (len(accepted), rejected) == (file["rows_accepted"], file["rows_rejected"])
    for expected in file["expected"]:
        record = accepted[expected["row"]]
        compared = expected.keys() - NOT_COMPARED
        assert {name: shown(record, name) for name in compared} == {
            name: expected[name] for name in compared
        }


@pytest.mark.parametrize("file", files(*KINDS))
def test_warnings_are_those_of_the_manifest(file: dict[str, Any]) -> None:
    table = open_table(FIXTURES / file["file"])
    records = [row for row in table.records(today=TODAY) if isinstance(row, Record)]
    warned = [f"row {record.row} {code}" for record in records for code in record.warnings]
    expected = [WARNINGS.get(warning, warning) for warning in file.get("warnings", [])]
    also = ALSO_WARNED.get(file["file"], [])
    assert sorted([*warned, *table.warnings]) == sorted([*expected, *also])


@pytest.mark.parametrize("file", files(*KINDS, outcome="refused"))
def test_what_is_no_table_is_refused_with_its_reason(file: dict[str, Any]) -> None:
    path = FIXTURES / file["file"]
    with pytest.raises(FileRefused) as refused:
        open_table(path)
    assert refused.value.reason == file["refusal_reason"]
    assert refused.value.what.startswith(path.name)
    assert refused.value.try_


@pytest.mark.parametrize("file", [*files(*SKIPPED), *files(*SKIPPED, outcome="skipped")])
def test_other_tables_of_an_archive_are_told_apart_and_left_alone(file: dict[str, Any]) -> None:
    table = open_table(FIXTURES / file["file"])
    assert (table.kind, table.sort.skipped) == SKIPPED[file["kind"]]
    assert table.sort.because.endswith(".")


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("archives/Complete_LinkedInDataExport_11-20-2026.zip", "zip_archive"),
        ("archives/zip_upper_case_names.zip", "zip_archive"),
        ("dma/01_snapshot_connections_page0.json", "json_file"),
        ("dma/03_snapshot_end_404.json", "json_file"),
        ("dma/08_changelog.json", "json_file"),
    ],
)
def test_archives_and_other_formats_say_what_to_do(file: str, reason: str) -> None:
    with pytest.raises(FileRefused) as refused:
        open_table(FIXTURES / file)
    assert refused.value.reason == reason
    assert kind_of(reason) == ("archive" if file.startswith("archives/") else "ignored")


def test_fifteen_spellings_of_one_profile_are_one_person() -> None:
    table = open_table(FIXTURES / "connections/19_url_shapes_one_person.csv")
    urls = {row.profile_url for row in table.records(today=TODAY) if isinstance(row, Record)}
    assert urls == {"https://www.linkedin.com/in/uma-shape-zz20"}


def test_an_opaque_id_in_the_address_keeps_its_case_and_is_the_member_id() -> None:
    table = open_table(FIXTURES / "archives/story_candidates.csv")
    *_, sam = table.records(today=TODAY)
    assert isinstance(sam, Record)
    assert sam.member_id == "ACoAAZZexampleOtieno12"
    assert sam.profile_url == "https://www.linkedin.com/in/ACoAAZZexampleOtieno12"
