"""What the databases are asked, and what PostgreSQL is given."""

from __future__ import annotations

from outreach.core.query import (
    And,
    Or,
    Tag,
    document,
    parse,
    to_fts,
    to_tsquery,
    to_tsvector,
    with_marks,
)
from outreach.core.words import Candidate


def test_a_word_anywhere_needs_no_columns_in_fts() -> None:
    assert to_fts(parse("llvm")) == '("llvm" OR "_cllvm" OR "_lllvm")'
    assert to_tsquery(parse("llvm")) == ("('_tllvm' | '_sllvm' | '_hllvm' | '_cllvm' | '_lllvm')")


def test_a_field_is_a_column_or_told_by_how_its_words_begin() -> None:
    assert to_fts(parse("title:llvm")) == '({title} : "llvm")'
    assert to_tsquery(parse("title:llvm")) == "'_tllvm'"
    assert to_fts(parse("name:ada")) == '("_nada")'
    assert to_tsquery(parse("name:ada")) == "'_nada'"
    assert to_tsquery(parse('location:"new york"')) == "('_lnew' <-> '_lyork')"


def test_a_company_is_told_by_its_words_alone() -> None:
    assert to_fts(parse("company:initech")) == '("_cinitech")'
    assert to_tsquery(parse("company:initech")) == "'_cinitech'"


def test_what_nobody_can_match_reads_nothing() -> None:
    assert to_fts(Or(())) == '("__nobody")'
    assert to_tsquery(Or(())) == "'__nobody'"
    town, person = Tag("", "__p1"), parse("name:ada")
    assert with_marks(And((town, person)), ["__p2"]) == Or(())
    assert with_marks(Or((town, person)), ["__p2"]) == Or((person,))


def test_negation_always_stands_behind_something() -> None:
    assert to_fts(parse("NOT name:ada")) == '(("__all") NOT ("_nada"))'
    assert to_tsquery(parse("NOT title:llvm")) == "('__all' & !('_tllvm'))"
    asked = parse("location:oz OR NOT name:ada")
    assert to_fts(asked) == '((("__all") NOT ("_nada")) OR ("_loz"))'


def test_prefix_and_distance() -> None:
    assert to_fts(parse("title:develop*")) == '({title} : "develop" *)'
    assert to_tsquery(parse("title:develop*")) == "'_tdevelop':*"
    assert to_fts(parse('title:"a b"~3')) == '({title} : NEAR("a" "b", 3))'
    assert to_tsquery(parse('title:"a b"~0')) == "(('_ta' <1> '_tb') | ('_tb' <1> '_ta'))"


def test_a_person_in_postgresql_keeps_fields_apart() -> None:
    ada = Candidate(
        1,
        "ada",
        first_name="Ada",
        position="Engineer",
        company="Initech",
        location="Oz",
        skills=("C", "C++"),
    )
    assert to_tsvector(document(ada)) == (
        "'_tengineer':1 '_cinitech':32 '_loz':93 '_nada':124 '_sc_':155 '_scplusplus':157"
        " '__all' '__noplace' '__nocountry'"
    )
