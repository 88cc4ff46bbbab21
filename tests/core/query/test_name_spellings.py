"""Names with umlauts and their kin are found however they are written."""

from __future__ import annotations

import pytest

from outreach.core.query import Match, evaluate, explain, other_names, parse
from outreach.core.query.name_spellings import other_spellings
from outreach.core.words import Candidate


def somebody(name: str) -> Candidate:
    return Candidate(1, "somebody", *name.rsplit(" ", 1))


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Brueckner", "Eva Brückner"),
        ("Brückner", "Eva Brueckner"),
        ("BRÜCKNER", "EVA BRUECKNER"),
        ("Bruckner", "Eva Brückner"),
        ("Jaeger", "Eva Jäger"),
        ("Jäger", "Eva Jaeger"),
        ("Soeren", "Søren Lund"),
        ("Søren", "Soeren Lund"),
        ("Sören", "Soeren Lund"),
        ("Haakon", "Håkon Lund"),
        ("Håkon", "Haakon Lund"),
        ("Aagaard", "Eva Ågaard"),
        ("Strauß", "Eva Strauss"),
        ("Strauss", "Eva Strauß"),
        ("Kjær", "Eva Kjaer"),
        ("Kjaer", "Eva Kjær"),
        ("Kjær", "Eva Kjär"),
        ("Mueller-Schoen", "Eva Müller-Schön"),
        ('"Joerg Mueller"', "Jörg Mueller"),
        ('"Jörg Müller"', "Joerg Müller"),
        ('"Müller Jörg"~0', "Joerg Mueller"),
        ("Brueck*", "Eva Brückner"),
        ("Brück*", "Eva Brueckner"),
        ("(Joerg Mueller)", "Jörg Müller"),
        ("王小明", "小明 王"),
        ("王小明", "王 小明"),
        ("欧阳娜娜", "娜娜 欧阳"),
        ("山田太郎", "太郎 山田"),
        ("김민수", "민수 김"),
    ],
)
def test_a_name_is_found_however_it_is_written(asked: str, written: str) -> None:
    assert evaluate(parse(f"name:{asked}"), somebody(written))


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Michael", "Michal Nowak"),
        ("Joe", "Jo Smith"),
        ("Zoe", "Zo Smith"),
        ("Rafael", "Rafal Nowak"),
        ("Manuela", "Manula Diaz"),
        ("Bauer", "Eva Baur"),
        ("Enrique", "Enriqu Diaz"),
        ("Bruckner", "Eva Brueckner"),
        ("Hannah", "Eva Hanna"),
        ("王小明", "小 明王"),
        ("王小明", "小亮 王"),
    ],
)
def test_another_name_is_not_found(asked: str, written: str) -> None:
    assert not evaluate(parse(f"name:{asked}"), somebody(written))


def test_what_else_is_looked_for_is_told() -> None:
    asked = parse("name:Brueckner")
    assert other_names(asked) == {"Brueckner": ("Brückner",)}
    assert explain(asked, somebody("Eva Brückner")) == [
        Match("name:Brueckner", "name", "Brückner", "Brückner")
    ]
    assert explain(asked, somebody("Eva Brueckner")) == [
        Match("name:Brueckner", "name", "Brueckner")
    ]
    assert other_names(parse("name:Lovelace")) == {}


def test_only_names_are_spelt_in_other_ways() -> None:
    assert not evaluate(parse("company:Boesch"), Candidate(1, "ada", company="Bösch"))


def test_many_letters_make_no_endless_query() -> None:
    assert len(other_spellings("ö" * 50)) == 7
