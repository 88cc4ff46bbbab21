"""Cells lose what nobody typed, and nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake import cells


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  Ada \t Lovelace ", "Ada Lovelace"),
        ("Engineer\nTeam Lead,\r\n& more", "Engineer Team Lead, & more"),
        ("Jose\u0301", "José"),
        ("Zero\u200bWidth", "ZeroWidth"),
        ("\u202eDesrever", "Desrever"),
        ("No\xa0\u202fBreak", "No Break"),
        ("Dev\u200d", "Dev"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # part of the spelling
        ("👩\u200d💻", "👩\u200d💻"),
        ("bell\x07", "bell"),
        ("R&amp;D &#39;x&#39;", "R&D 'x'"),
        ("AT&T", "AT&T"),
        ("TomÃ¡s", "Tomás"),
        ("donâ€™t", "don’t"),
        ("Å\x81Ã³dÅº", "Łódź"),
        ("ÐžÐ»ÑŒÐ³Ð°", "Ольга"),
        ("“CAFÉ”", "“CAFÉ”"),
        ("JOÃO", "JOÃO"),
        ("=1+1", "=1+1"),
        ("\r=1+1", "=1+1"),
        ("＝1+1", "＝1+1"),
        ("'=1+1", "=1+1"),  # how an export neutralises it
        ("'+49 Ventures", "+49 Ventures"),
        ("'t Hooft", "'t Hooft"),
        ("Flotte GmbH ::: Navy", "Flotte GmbH"),
        ("undefined", ""),
        ("N/A", ""),
        ("-", ""),
        ("NaN", ""),
        ("#REF!", ""),
        ("Null", ""),
    ],
)
def test_texts_are_cleaned_and_never_guessed(raw: str, clean: str) -> None:
    assert cells.text(raw) == clean
    assert cells.text_cells().column([raw, "Ada"]) == [clean, "Ada"]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("Null", "Null"), ("NA", "NA"), ("Nan", "Nan"), ("NaN", ""), ("undefined", ""), ("-", "")],
)
def test_people_may_be_called_null(raw: str, clean: str) -> None:
    assert cells.name(raw) == clean
    assert cells.name_cells().column(["Ada", raw]) == ["Ada", clean]


@pytest.mark.parametrize(
    ("raw", "skills"),
    [
        ("Apache Spark, Kafka, C++", ("Apache Spark", "Kafka", "C++")),
        ("Python|Spark|SQL", ("Python", "Spark", "SQL")),
        ("Go; Rust; C/C++", ("Go", "Rust", "C/C++")),
        ("C/C++", ("C/C++",)),
        ("CI/CD, TCP/IP", ("CI/CD", "TCP/IP")),
        ("Python/Django", ("Python", "Django")),
        ("Go / R", ("Go", "R")),
        ("Go/Rust/C", ("Go", "Rust", "C")),
        ("Cloud (AWS, Azure), Go", ("Cloud (AWS, Azure)", "Go")),
        ("['Python', 'SQL']", ("Python", "SQL")),
        ("Python\n• SQL", ("Python", "SQL")),
        ("SQL ::: Python", ("SQL", "Python")),
        ("Python, N/A, , Python", ("Python",)),
        ("", ()),
    ],
)
def test_skills_are_told_apart(raw: str, skills: tuple[str, ...]) -> None:
    assert cells.skill_column([raw, "x, y"], cells.text_cells()) == [skills, ("x", "y")]
    assert cells.skill_column([raw, ""], cells.text_cells()) == [skills, ()]  # one separator
    assert not raw or cells.skills(raw) == skills


def test_repaired_cells_are_told_once_per_row() -> None:
    known = cells.text_cells()
    known.column(["TomÃ¡s", "Ada", "MontrÃ©al " * 9])
    assert known.mended() == {"TomÃ¡s", "MontrÃ©al " * 9}
    assert known.mended() == {"TomÃ¡s"}  # long ones are not remembered


@given(st.text())
def test_a_clean_text_is_clean(raw: str) -> None:
    clean = cells.tidy(cells.tidy(raw))
    assert clean == unicodedata.normalize("NFC", clean)
    assert clean == " ".join(clean.split())
    assert not any(mark < " " or "\x7f" <= mark < "\xa0" for mark in clean)


@given(st.lists(st.text(st.sampled_from("Ab&;:' ~é-\n"), max_size=5), min_size=1, max_size=5))
def test_a_column_is_cleaned_as_its_cells_are(raw: list[str]) -> None:
    assert cells.text_cells().column(raw) == [cells.text(cell) for cell in raw]
    assert cells.name_cells().column(raw) == [cells.name(cell) for cell in raw]
