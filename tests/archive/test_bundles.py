"""LinkedIn's archive in every shape it comes in, and the limits within which a ZIP is read."""

from __future__ import annotations

import copy
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from outreach.archive import is_archive, limits, open_answer, open_archive
from outreach.core.errors import FileRefused
from outreach.core.intake import Kind

FIXTURES = Path(__file__).parents[1] / "data" / "fixtures"
COMPLETE = FIXTURES / "archives" / "Complete_LinkedInDataExport_11-20-2026.zip"
TABLES = [
    "Connections.csv",
    "Email Addresses.csv",
    "Invitations.csv",
    "Profile.csv",
    "messages.csv",
]


def refusal(path: Path) -> str:
    with pytest.raises(FileRefused) as refused:
        open_archive(path)
    assert path.name in refused.value.what
    assert refused.value.try_
    return refused.value.reason


def zipped(path: Path, members: dict[str, bytes], **how: int) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.external_attr = how.get("mode", 0o644) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


def unpacked(folder: Path) -> Path:
    with zipfile.ZipFile(COMPLETE) as archive:
        archive.extractall(folder)
    return folder


def names(path: Path) -> list[str]:
    return sorted(table.name.rpartition("/")[2] for table in open_archive(path).tables)


def test_the_archive_as_it_is_sent_has_its_tables_and_names_the_rest() -> None:
    archive = open_archive(COMPLETE)
    assert sorted(table.name for table in archive.tables) == TABLES
    left = {one.name: one.code for one in archive.ignored}
    assert left["guide_messages.csv"] == left["LearningCoachMessages.csv"] == "assistant_log"
    assert left["Contacts.csv"] == "address_book"
    assert len(left) + len(archive.tables) == 14


def test_unpacked_zipped_again_and_twice_zipped_archives_are_the_same(tmp_path: Path) -> None:
    folder = unpacked(tmp_path / "2026-11-20")
    again = {
        f"LinkedIn/{file.relative_to(folder)}": file.read_bytes() for file in folder.rglob("*.csv")
    }
    litter = {"__MACOSX/LinkedIn/._messages.csv": b"\x00\x05", "LinkedIn/.DS_Store": b"\x00"}
    twice = zipped(tmp_path / "Complete.zip.zip", {"Complete.zip": COMPLETE.read_bytes()})
    for path in (folder, zipped(tmp_path / "again.zip", {**again, **litter}), twice):
        assert is_archive(path)
        assert names(path) == TABLES
        assert sum(1 for table in open_archive(path).tables for _ in table.rows()) == 45


def test_names_may_be_in_capitals_and_the_first_of_two_mails_lacks_connections() -> None:
    assert names(FIXTURES / "archives/zip_upper_case_names.zip") == [
        "CONNECTIONS.CSV",
        "Messages.csv",
    ]
    partial = open_archive(FIXTURES / "archives/zip_only_messages_invitations.zip")
    assert not partial.has(Kind.CONNECTIONS)
    assert partial.has(Kind.MESSAGES)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("zip_bomb_200mb", "compression_ratio_too_high"),
        ("zip_empty", "wrong_archive"),
        ("zip_encrypted_flag", "encrypted"),
        ("zip_no_linkedin_tables", "wrong_archive"),
        ("zip_path_traversal", "unsafe_member_path"),
        ("zip_truncated", "damaged"),
    ],
)
def test_what_is_no_archive_or_dangerous_is_refused_with_its_reason(name: str, reason: str) -> None:
    assert refusal(FIXTURES / "archives" / f"{name}.zip") == reason


def test_limits_are_told(tmp_path: Path) -> None:
    many = zipped(tmp_path / "many.zip", {f"{n}.csv": b"" for n in range(limits.MOST_MEMBERS + 1)})
    assert refusal(many) == "too_many_members"
    link = zipped(tmp_path / "link.zip", {"Connections.csv": b"/etc"}, mode=stat.S_IFLNK | 0o777)
    assert refusal(link) == "link_in_archive"
    inside = {"a.zip": zipped(tmp_path / "a.zip", {"b.zip": COMPLETE.read_bytes()}).read_bytes()}
    assert refusal(zipped(tmp_path / "nested.zip", inside)) == "nested_archive"


def test_many_small_members_are_no_way_around_the_ratio(tmp_path: Path) -> None:
    zeros = {f"{number}.csv": b"0" * (1 << 20) for number in range(12)}
    assert refusal(zipped(tmp_path / "zeros.zip", zeros)) == "compression_ratio_too_high"


def test_members_that_share_bytes_or_a_name_are_refused(tmp_path: Path) -> None:
    shared = tmp_path / "shared.zip"
    with zipfile.ZipFile(shared, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "Connections.csv", (FIXTURES / "connections/01_standard_2021plus_lf.csv").read_bytes()
        )
        for number in range(3):  # as many entries in the list as one likes, of the same bytes
            again = copy.copy(archive.infolist()[0])
            again.filename = f"Connections_{number}.csv"
            archive.filelist.append(again)
    assert refusal(shared) == "overlapping_members"
    twice = tmp_path / "twice.zip"
    with zipfile.ZipFile(twice, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("messages.csv", b"FROM,TO\n")
        archive.writestr("messages.csv", b"FROM,TO\n")
    assert refusal(twice) == "overlapping_members"


def test_a_member_that_does_not_unpack_as_promised_is_damage(tmp_path: Path) -> None:
    broken = Path(shutil.copy(COMPLETE, tmp_path / "broken.zip"))
    content = bytearray(broken.read_bytes())
    content[200:260] = b"\xff" * 60
    broken.write_bytes(content)
    assert refusal(broken) == "damaged"


def test_a_sign_in_page_in_place_of_a_table_is_not_passed_over(tmp_path: Path) -> None:
    page = b"<!DOCTYPE html><html><body>Sign in</body></html>"
    tables = {"messages.csv": page, "Skills.csv": page}
    archive = open_archive(zipped(tmp_path / "page.zip", tables))
    refused = {one.name: one.refused for one in archive.ignored}
    assert refused["messages.csv"] is not None
    assert refused["messages.csv"].reason == "html_page"
    assert refused["Skills.csv"] is None


def test_a_folder_that_links_elsewhere_is_not_followed(tmp_path: Path) -> None:
    folder = unpacked(tmp_path / "there")
    here = tmp_path / "here"
    here.mkdir()
    (here / "Connections.csv").symlink_to(folder / "Connections.csv")
    assert refusal(here) == "wrong_archive"


@pytest.mark.parametrize(
    ("name", "tables"),
    [
        ("01_snapshot_connections_page0", ["connections"]),
        ("03_snapshot_end_404", []),
        ("07_snapshot_inbox", ["messages"]),
        ("08_changelog", []),
    ],
)
def test_saved_answers_of_the_interface_are_tables_too(name: str, tables: list[str]) -> None:
    answer = open_answer(FIXTURES / "dma" / f"{name}.json")
    assert [table.kind for table in answer.archive.tables] == tables
    assert answer.is_end is (name == "03_snapshot_end_404")


def test_a_change_log_is_counted_without_what_it_tells_twice() -> None:
    answer = open_answer(FIXTURES / "dma/08_changelog.json")
    assert answer.accepted == 4
    assert [(one.row, one.reason) for one in answer.rejected] == [
        (5, "duplicate_event"),
        (6, "unprocessed_event"),
        (7, "other_resource"),
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ((FIXTURES / "dma/04_error_426_version.json").read_text(), "api_version"),
        ((FIXTURES / "dma/05_error_401_expired.json").read_text(), "token_expired"),
        ('{"status": 500, "message": "Oops"}', "api_error"),
        ('{"people": []}', "json_file"),
        ('{"elements": [', "json_file"),
        ('{"elements": [{"snapshotDomain": "CONNECTIONS", "snapshotData": "x"}]}', "json_file"),
        ('{"elements": [{"snapshotDomain": "CONNECTIONS", "snapshotData": ["x"]}]}', "json_file"),
    ],
)
def test_errors_and_other_json_are_refused(tmp_path: Path, content: str, reason: str) -> None:
    file = tmp_path / "answer.json"
    file.write_text(content)
    with pytest.raises(FileRefused) as refused:
        open_answer(file)
    assert refused.value.reason == reason


def test_a_folder_of_archives_names_them(tmp_path: Path) -> None:
    inner = tmp_path / "deep" / "b c.zip"
    inner.parent.mkdir()
    for file in (tmp_path / "a.zip", inner):
        shutil.copy(COMPLETE, file)
    with pytest.raises(FileRefused) as refused:
        open_archive(tmp_path)
    assert "2 ZIP archives" in refused.value.what
    assert refused.value.try_ == f"outreach import {tmp_path}/a.zip '{inner}'"


@pytest.mark.parametrize("name", ["messages.csv", "Invitations.csv"])
def test_a_table_of_an_archive_whose_columns_nobody_knows_says_what_to_do_with_the_archive(
    tmp_path: Path, name: str
) -> None:
    rows = b"NUMMER,VON,PROFIL-URL\n1,Bo Lind,https://www.linkedin.com/in/bo\n"
    archive = open_archive(zipped(tmp_path / "x.zip", {name: rows}))
    (told,) = archive.ignored
    assert told.refused is not None and told.refused.reason == "no_known_columns"
    assert told.refused.try_.endswith(f"outreach import {tmp_path}/x")
    assert "--map" not in told.refused.try_


LIST = b"Name,LinkedIn\nAda Lovelace,https://www.linkedin.com/in/ada\n"


def test_a_zip_of_lists_is_read_as_these_lists(tmp_path: Path) -> None:
    archive = open_archive(zipped(tmp_path / "lists.zip", {"a.csv": LIST, "b/c.csv": LIST}))
    assert [(one.name, one.kind) for one in archive.tables] == [
        ("a.csv", Kind.CANDIDATES),
        ("b/c.csv", Kind.CANDIDATES),
    ]


def test_a_list_inside_linkedins_archive_is_left_alone(tmp_path: Path) -> None:
    connections = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    archive = open_archive(
        zipped(tmp_path / "archive.zip", {"Connections.csv": connections, "Other.csv": LIST})
    )
    assert [one.kind for one in archive.tables] == [Kind.CONNECTIONS]
    assert [one.name for one in archive.ignored] == ["Other.csv"]
