"""Encodings, delimiters, line ends and broken ends: the same cells, whoever wrote them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.archive import open_table
from outreach.core.errors import FileRefused
from tests.archive.made import PEOPLE, TODAY, Write, people, rejected

ZOE = "First Name;Last Name;Company;Position\nZoë;Müller;Café «Söhne»;Ärztin\n"


@pytest.mark.parametrize(
    ("encoding", "label"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16-le+bom"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-32", "utf-32-le+bom"),
        ("mac_roman", "mac_roman"),
    ],
)
def test_every_encoding_gives_the_same_person(write: Write, encoding: str, label: str) -> None:
    table = open_table(write(ZOE.encode(encoding)))
    (zoe,) = people(table)
    assert (zoe.first_name, zoe.last_name, zoe.company) == ("Zoë", "Müller", "Café «Söhne»")
    assert table.encoding == label


def test_a_single_accent_at_the_end_of_a_long_file_decides_its_encoding(write: Write) -> None:
    lines = PEOPLE.encode() + b"Ada,Lovelace,linkedin.com/in/ada,Engines\n" * 40_000
    table = open_table(write(lines + "Zoë,Müller,,Café\n".encode("cp1252")))
    assert table.encoding == "cp1252"
    *_, zoe = people(table)
    assert zoe.first_name == "Zoë"


def test_files_pasted_together_from_two_encodings_are_read_letter_by_letter(write: Write) -> None:
    row = "Zoë,Müller,linkedin.com/in/zoe{},Café\n"
    table = open_table(write(PEOPLE.encode() + row.encode() * 3 + row.encode("cp1252")))
    assert {person.first_name for person in people(table)} == {"Ada", "Zoë"}
    assert table.warnings == ["undecodable_bytes"]


def test_a_file_that_ends_inside_a_letter_gives_up_its_last_row_only(write: Write) -> None:
    whole = (PEOPLE + "Zoë,Müller,linkedin.com/in/zoe,Café").encode()
    table = open_table(write(whole[:-1]))
    assert [person.first_name for person in people(table)] == ["Ada"]
    assert rejected(table) == [(2, 3, "truncated_row")]
    assert table.warnings == ["file_incomplete"]


def test_a_file_that_ends_inside_a_row_gives_up_that_row(write: Write) -> None:
    table = open_table(write(PEOPLE + "Grace,Hopper,linkedin.com/in/grac"))
    assert rejected(table) == [(2, 3, "truncated_row")]
    assert table.warnings == ["file_incomplete"]


def test_a_last_row_without_a_line_break_is_a_row(write: Write) -> None:
    assert len(people(open_table(write(PEOPLE.rstrip())))) == 1


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_delimiter_and_line_end_gives_the_same_rows(
    write: Write, sign: str, end: str
) -> None:
    path = write(PEOPLE.replace(",", sign).replace("\n", end))
    table = open_table(path)
    (ada,) = people(table)
    assert (table.delimiter, ada.line) == (sign, 2)
    assert ada.raw["URL"] == "linkedin.com/in/ada"


def test_a_spreadsheets_separator_line_is_obeyed(write: Write) -> None:
    table = open_table(write("sep=^\r\n" + PEOPLE.replace(",", "^").replace("\n", "\r\n")))
    assert table.delimiter == "^"
    assert people(table)[0].line == 3


def test_spaces_after_delimiters_do_not_break_quoted_cells(write: Write) -> None:
    path = write('First Name, Last Name, URL, Company\nAda, Lovelace, x, "Engines, Ltd."\n')
    assert people(open_table(path))[0].company == "Engines, Ltd."


def test_cells_longer_than_csv_allows_are_read(write: Write) -> None:
    notes = "a very long note " * 20_000
    table = open_table(write(f"Name,Email,Notes\nAda Lovelace,ada@example.com,{notes}\n"))
    assert people(table)[0].note == notes.strip()


def test_the_end_mark_of_dos_is_no_row(write: Write) -> None:
    assert list(open_table(write(PEOPLE + "\x1a")).rows())[1:] == []


WORD = st.text(st.characters(codec="cp1252", exclude_categories=["C", "Z"]), min_size=1, max_size=9)


CELL = st.lists(WORD, max_size=3).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=8),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be"]),
    sign=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    preamble=st.sampled_from(["", "Notes:\n\n"]),
)
def test_cells_survive_every_dialect(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[str, str, str]],
    encoding: str,
    sign: str,
    end: str,
    preamble: str,
) -> None:
    quoted = [sign.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    header = sign.join(["First Name", "Last Name", "Company"])
    text = end.join([*preamble.split("\n"), header, *quoted, ""])
    path = tmp_path_factory.mktemp("dialect") / "people.csv"
    path.write_bytes(text.encode(encoding))
    read = [tuple(cells) for _, _, cells, _ in open_table(path).rows()]
    assert read == rows


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=300) | st.binary(max_size=300).map(PEOPLE.encode().__add__))
def test_whatever_the_bytes_there_are_rows_or_a_refusal(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "people.csv"
    path.write_bytes(content)
    try:
        table = open_table(path)
    except FileRefused as refused:
        assert refused.reason
        return
    rows = list(table.records(today=TODAY))
    assert [row.row for row in rows] == list(range(1, len(rows) + 1))


@pytest.mark.parametrize(
    ("encoding", "header", "row", "name"),
    [
        (
            "cp1250",
            "Imię;Nazwisko;Adres e-mail;Firma",
            "Łukasz;Żak;l@example.com;Silniki",
            "Łukasz",
        ),
        ("cp1251", "Имя;Фамилия;Эл. почта;Компания", "Ада;Лавлейс;a@example.com;Завод", "Ада"),
        ("utf-8", "Förnamn;Efternamn;E-post;Företag", "Åsa;Öberg;a@example.com;Motorer", "Åsa"),
        ("utf-8", "Adı;Soyadı;E-posta;Şirket", "İpek;Işık;i@example.com;Motor", "İpek"),
    ],
)
def test_lists_from_eastern_and_northern_europe_are_read(
    write: Write, encoding: str, header: str, row: str, name: str
) -> None:
    table = open_table(write(f"{header}\n{row}\n".encode(encoding)))
    (person,) = people(table)
    assert (person.first_name, person.email is None, person.company is None) == (name, False, False)
    assert table.encoding == encoding
    assert ("encoding_guessed" in table.warnings) == (encoding != "utf-8")
