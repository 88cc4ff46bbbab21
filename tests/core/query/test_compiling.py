"""What the databases are asked, and what PostgreSQL is given."""

from __future__ import annotations

from outreach.core.query import document, parse, to_fts, to_tsquery, to_tsvector
from outreach.core.words import Candidate


def test_a_word_anywhere_needs_no_columns_in_fts_and_no_weights_in_postgresql() -> None:
    assert to_fts(parse("python")) == '("python")'
    assert to_tsquery(parse("python")) == "('python' | '_lpython')"


def test_a_field_is_a_column_or_a_weight_or_a_mark() -> None:
    assert to_fts(parse("title:python")) == '({title} : "python")'
    assert to_tsquery(parse("title:python")) == "'python':A"
    assert to_fts(parse("name:ada")) == '({name} : "_nada")'
    assert to_tsquery(parse("name:ada")) == "'_nada'"
    assert to_tsquery(parse('location:"new york"')) == "('_lnew' <-> '_lyork')"


def test_negation_always_stands_behind_something() -> None:
    assert to_fts(parse("NOT python")) == '((tags : "__all") NOT ("python"))'
    assert to_tsquery(parse("NOT title:python")) == "('__all' & !('python':A))"
    assert to_fts(parse("java OR NOT python")) == (
        '(((tags : "__all") NOT ("python")) OR ("java"))'
    )


def test_prefix_and_distance() -> None:
    assert to_fts(parse("title:develop*")) == '({title} : "develop" *)'
    assert to_tsquery(parse("title:develop*")) == "'develop':*A"
    assert to_fts(parse('title:"a b"~3')) == '({title} : NEAR("a" "b", 3))'
    assert to_tsquery(parse('title:"a b"~0')) == "(('a':A <1> 'b':A) | ('b':A <1> 'a':A))"


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
        "'engineer':1A 'initech':32C '_loz':93 '_nada':124 'c_':155B 'cplusplus':157B"
        " '__all' '__noplace' '__nocountry'"
    )
