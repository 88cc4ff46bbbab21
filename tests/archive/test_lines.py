"""Records out of lines: one stray quotation mark costs one row, never the rest of the file."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from outreach.archive.lines import Rows

ADA, GRACE, MARY = "Ada,Lovelace,Engines\n", "Grace,Hopper,Navy\n", "Mary,Somerville,Oxford\n"


def read(text: str, width: int = 3, **options: bool) -> list[tuple[int, int, list[str], str]]:
    return list(Rows(StringIO(text, newline=""), ",", width, **options).read(2))


def test_rows_carry_their_number_and_the_line_they_start_on() -> None:
    assert read(ADA + "\n" + GRACE) == [
        (1, 2, ["Ada", "Lovelace", "Engines"], ""),
        (2, 4, ["Grace", "Hopper", "Navy"], ""),
    ]


def test_a_cell_may_hold_line_breaks() -> None:
    text = 'Ada,Lovelace,"Engines,\r\n""Analytical""\n& more"\n' + GRACE
    assert read(text) == [
        (1, 2, ["Ada", "Lovelace", 'Engines,\r\n"Analytical"\n& more'], ""),
        (2, 5, ["Grace", "Hopper", "Navy"], ""),
    ]


def test_a_quotation_mark_that_never_closes_costs_its_row_only() -> None:
    rows = read('Ada,"Lovelace,Engines\n' + GRACE + MARY)
    assert [(row, line, fault) for row, line, _, fault in rows] == [
        (1, 2, "unclosed_quote"),
        (2, 3, ""),
        (3, 4, ""),
    ]
    assert rows[0][2] == ["Ada", '"Lovelace', "Engines"]


def test_two_stray_quotation_marks_do_not_eat_the_row_between_them() -> None:
    rows = read('Ada,Lovelace,"Big Engines\n' + GRACE + 'Mary,"Somerville,Oxford\n' + ADA)
    assert [(row, fault) for row, _, _, fault in rows] == [
        (1, "unclosed_quote"),
        (2, ""),
        (3, "unclosed_quote"),
        (4, ""),
    ]


def test_a_mark_left_open_in_a_long_file_costs_its_row_only() -> None:
    rows = read('Ada,"Lovelace,Engines\n' + GRACE * 12_000)
    assert len(rows) == 12_001
    assert [row for row, _, _, fault in rows if fault] == [1]
    assert rows[-1][1] == 12_002


def test_a_cell_that_is_cut_off_is_a_truncated_row() -> None:
    rows = Rows(StringIO(ADA + 'Grace,Hopper,"Navy\nand'), ",", 3)
    assert [fault for _, _, _, fault in rows.read(2)] == ["", "truncated_row"]
    assert rows.incomplete


def test_nul_bytes_are_taken_out() -> None:
    assert read("A\0da,Love\0lace,x\n", has_nul=True) == [(1, 2, ["Ada", "Lovelace", "x"], "")]


CELLS = st.text(st.sampled_from('ab ",\n\r;é'), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=12), st.sampled_from("\n\r"))
def test_what_csv_writes_is_read_back(rows: list[list[str]], end: str) -> None:
    text = StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator=end).writerows(rows)
    assert [cells for _, _, cells, fault in read(text.getvalue()) if not fault] == rows


@given(st.text(st.sampled_from('ab",\n\r'), max_size=60))
def test_no_line_is_lost_whatever_the_quotation_marks(text: str) -> None:
    rows = read(text)
    assert [row for row, *_ in rows] == list(range(1, len(rows) + 1))
    assert [line for _, line, *_ in rows] == sorted({line for _, line, *_ in rows})
    told = "".join(cell for _, _, cells, _ in rows for cell in cells)
    assert [mark for mark in told if mark in "ab"] == [mark for mark in text if mark in "ab"]


ODD = ["a", "b c", '"q"', '"two\nlines"', '"two\r\nlines"', 'x"y', '"open', 'close"', '""', ""]
LINES = st.lists(
    st.tuples(st.lists(st.sampled_from(ODD), max_size=4), st.sampled_from(["\n", "\r\n", "\r"])),
    max_size=12,
)


@given(LINES, st.booleans(), st.integers(1, 60))
def test_where_a_file_is_cut_into_blocks_changes_no_row(
    lines: list[tuple[list[str], str]], is_cut_off: bool, block: int
) -> None:
    text = "".join(",".join(cells) + end for cells, end in lines)[: -1 if is_cut_off else None]
    whole, parted = (
        Rows(StringIO(text, newline=""), ",", 3, block=size) for size in (len(text) + 1, block)
    )
    assert list(parted.read(2)) == list(whole.read(2))
    assert parted.incomplete == whole.incomplete


def test_an_empty_line_is_no_short_row() -> None:
    text = "a,b,c\n\nd,e,f\ng,"
    for block in (1, 1_000):
        rows = Rows(StringIO(text, newline=""), ",", 3, block=block)
        assert [fault for *_, fault in rows.read(2)] == ["", "", "truncated_row"]
        assert rows.incomplete
