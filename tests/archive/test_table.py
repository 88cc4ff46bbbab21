"""Tables in every dialect: what is opened, what is refused, and how columns are mapped."""

from __future__ import annotations

import os
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest

from outreach.archive import open_table
from outreach.core.errors import FileRefused, WrongUsage
from outreach.core.intake import Kind
from tests.archive.made import PEOPLE, Write, people, rejected


def refusal(path: Path) -> FileRefused:
    with pytest.raises(FileRefused) as refused:
        open_table(path)
    return refused.value


def test_the_header_is_found_behind_any_preamble(write: Write) -> None:
    for preamble in ("", "Notes:\n\n", '"Notes:"\n"When, you\nknow"\n\n', "My list,,\n;;\n\n" * 9):
        table = open_table(write(preamble + PEOPLE))
        assert [person.first_name for person in people(table)] == ["Ada"], preamble


def test_columns_may_stand_in_any_order_and_case(write: Write) -> None:
    path = write("company,  URL ,LAST NAME,first_name\nEngines,linkedin.com/in/ada,Lovelace,Ada\n")
    (ada,) = people(open_table(path))
    assert (ada.first_name, ada.last_name, ada.company) == ("Ada", "Lovelace", "Engines")


def test_a_word_of_the_preamble_is_no_header(write: Write) -> None:
    table = open_table(write("Name of this list\nNotes:,Company\n\n" + PEOPLE))
    assert table.lines == 4
    assert people(table)[0].line == 5


def test_an_open_quotation_mark_above_the_header_does_not_hide_it(write: Write) -> None:
    assert len(people(open_table(write('Notes: 5" screens\n"left open\n' + PEOPLE)))) == 1


def test_a_list_without_a_header_is_refused(write: Write) -> None:
    refused = refusal(write("Ada,Lovelace,https://www.linkedin.com/in/ada,1843-10-10\n" * 3))
    assert refused.reason == "no_header"


@pytest.mark.parametrize("end", ["", ",", ";"])
def test_a_list_of_profiles_needs_no_header(write: Write, end: str) -> None:
    addresses = ("https://www.linkedin.com/in/ada", "linkedin.com/in/grace/")
    with open_table(write("\n".join(f"{one}{end}" for one in addresses))) as table:
        assert [one.profile_url for one in people(table)] == [
            f"https://www.linkedin.com/in/{slug}" for slug in ("ada", "grace")
        ]


def test_so_does_one_of_e_mail_addresses(write: Write) -> None:
    with open_table(write("ada@example.com\ngrace@example.com\n")) as table:
        assert [one.email for one in people(table)] == ["ada@example.com", "grace@example.com"]


def test_a_list_of_names_alone_does(write: Write) -> None:
    assert refusal(write("Ada Lovelace\nGrace Hopper\n")).reason == "no_header"


def test_unknown_columns_are_listed_with_those_understood(write: Write) -> None:
    refused = refusal(write("Company,Colour,Size\nEngines,brass,large\n"))
    assert refused.reason == "no_known_columns"
    assert "found Company, Colour, Size; understood: Company" in refused.what
    assert "--map" in refused.try_


@pytest.mark.parametrize("encoding", ["shift_jis", "gb18030"])
def test_columns_in_letters_that_nothing_tells_are_not_shown_broken(
    write: Write, encoding: str
) -> None:
    refused = refusal(write("氏名,会社\n山,A\n".encode(encoding)))
    assert refused.reason == "no_known_columns"
    assert "not UTF-8" in refused.what
    assert "save it as “CSV UTF-8”" in refused.try_


def test_a_map_of_columns_overrules_the_table(write: Write) -> None:
    path = write("Wer,Wo,Company\nAda Lovelace,Engines,London\n")
    table = open_table(path, {"wer": "full_name", "Wo": "company", "Company": "location"})
    (ada,) = people(table)
    assert (ada.first_name, ada.company, ada.location) == ("Ada", "Engines", "London")


def test_a_map_to_an_unknown_field_or_from_a_missing_column_is_an_error(write: Write) -> None:
    path = write(PEOPLE)
    with pytest.raises(WrongUsage, match="no field 'shoe_size'") as unknown:
        open_table(path, {"Company": "shoe_size"})
    assert "profile_url" in unknown.value.where
    with pytest.raises(WrongUsage, match="no column 'Firm'"):
        open_table(path, {"Firm": "company"})


def test_a_column_can_be_left_out(write: Write) -> None:
    (ada,) = people(open_table(write(PEOPLE), {"Company": "ignore"}))
    assert ada.company is None
    assert ada.raw["Company"] == "Engines"


def test_a_header_in_the_middle_of_joined_files_is_no_person(write: Write) -> None:
    assert rejected(open_table(write(PEOPLE + PEOPLE))) == [(2, 3, "repeated_header")]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty_file"),
        (b"\xef\xbb\xbf \r\n\t\r\n", "empty_file"),
        (b"\xff\xfe \x00\n\x00", "empty_file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "binary_file"),
        (b"%PDF-1.7\n1 0 obj", "binary_file"),
        (bytes(range(256)) * 20, "binary_file"),
        (b"\x1f\x8b\x08\x00rest", "compressed"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "spreadsheet"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "encrypted",
        ),
        ("\n <!DOCTYPE html><html><head>", "html_page"),
        ('<?xml version="1.0"?><rows/>', "xml_file"),
        ('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', "spreadsheet"),
        ('{"elements": []}', "json_file"),
        ('[{"name": "Ada"}]', "json_file"),
        ("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n", "vcard_file"),
        ("x" * (5 << 20), "line_too_long"),
    ],
)
def test_other_files_are_refused_by_their_first_bytes(
    write: Write, content: bytes | str, reason: str
) -> None:
    assert refusal(write(content)).reason == reason


def test_a_spreadsheet_says_how_to_save_it(write: Write, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    refused = refusal(path)
    assert refused.reason == "spreadsheet"
    assert "CSV UTF-8" in refused.try_


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nobody.csv").reason == "unreadable"
    assert refusal(tmp_path).reason == "unreadable"


def test_tables_of_other_things_say_why_they_are_skipped(write: Write) -> None:
    book = write(
        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers\n,Ada,,,,,\n", "Contacts.csv"
    )
    chats = write("CONVERSATION ID,FROM,TO,DATE,CONTENT\n", "guide_messages.csv")
    mine = write(PEOPLE, "contacts.csv")
    assert open_table(book).sort.skipped == "address_book"
    assert open_table(chats).sort.skipped == "assistant_log"
    assert open_table(mine).kind is Kind.CANDIDATES


def test_a_table_without_rows_says_so(write: Write) -> None:
    table = open_table(write(PEOPLE.partition("\n")[0] + "\n"))
    assert people(table) == []
    assert table.warnings == ["no_rows"]


def test_a_table_can_be_read_twice_and_tells_how_far_it_is(write: Write) -> None:
    with open_table(write(PEOPLE + "Grace,Hopper,linkedin.com/in/grace,Navy\n" * 20_000)) as table:
        assert table.bytes_read == 0
        rows = table.rows()
        first = next(rows)
        assert 0 < table.bytes_read < table.survey.size
        assert next(table.rows()) == first
        assert len(list(rows)) == 20_000


def test_the_order_of_dates_is_settled_by_the_last_row(write: Write) -> None:
    header = "First Name,Last Name,URL,Connected On\n"
    rows = "Ada,Lovelace,linkedin.com/in/ada,03/04/2024\n" * 3_000
    american = open_table(write(header + rows + "Grace,Hopper,linkedin.com/in/g,03/15/2024\n"))
    assert people(american)[0].connected_on == date(2024, 3, 4)
    british = open_table(write(header + rows + "Grace,Hopper,linkedin.com/in/g,15/03/2024\n"))
    assert people(british)[0].connected_on == date(2024, 4, 3)
    undecided = open_table(write(header + rows))
    assert people(undecided)[0].warnings == ("ambiguous_date",)


def test_memory_does_not_grow_with_the_file(write: Write) -> None:
    def peak(rows: int) -> int:
        table = open_table(write(PEOPLE + f"Ada,Lovelace,,{'Engines ' * 60}\n" * rows))
        tracemalloc.start()
        assert sum(1 for _ in table.rows()) == rows + 1
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    assert peak(8_000) < 1.1 * peak(2_000)


def test_a_file_that_is_written_to_while_it_is_read_is_refused(write: Write) -> None:
    table = open_table(write(PEOPLE))
    rows = table.rows()
    assert next(rows)[2][0] == "Ada"
    with table.path.open("a") as stream:
        stream.write("Grace,Hopper,linkedin.com/in/grace,Navy\n")
    for reading in (rows, table.rows()):
        with pytest.raises(FileRefused) as refused:
            list(reading)
        assert refused.value.reason == "changed_meanwhile"


def test_a_file_that_is_gone_is_refused(write: Write) -> None:
    table = open_table(write(PEOPLE))
    table.path.unlink()
    with pytest.raises(FileRefused) as refused:
        list(table.rows())
    assert refused.value.reason == "unreadable"


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(FileRefused) as refused:
        open_table(tmp_path / "pipe.csv")
    assert refused.value.reason == "no_file"
