"""What the databases are asked, and what PostgreSQL is given."""

from __future__ import annotations

from outreach.core.query import (
    And,
    Or,
    Tag,
    document,
    maybe_tsqueries,
    parse,
    sure_tsqueries,
    to_fts,
    to_tsquery,
    to_tsvector,
    tsqueries_apart,
    unsure_tsquery,
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
    assert to_tsquery(parse('name:"ada king"')) == "('_nada' <-> '_nking')"


def test_a_company_is_told_by_its_words_alone() -> None:
    assert to_fts(parse("company:initech")) == '("_cinitech")'
    assert to_tsquery(parse("company:initech")) == "'_cinitech'"


def test_what_nobody_can_match_reads_nothing() -> None:
    assert to_fts(Or(())) == '("__nobody")'
    assert to_tsquery(Or(())) == "'__nobody'"
    town, person = Tag("", "__p1"), parse("name:ada")
    assert with_marks(And((town, person)), ["__p2"]) == Or(())
    assert with_marks(Or((town, person)), ["__p2"]) == Or((person,))


def test_marks_that_several_circles_ask_for_are_looked_up_once() -> None:
    one, other = Tag("", "__p1", others=("__p2", "__p3")), Tag("", "__p4", others=("__p2",))
    asked = with_marks(Or((one, parse("name:ada"), other)), ["__p1", "__p2", "__p4"])
    assert to_tsquery(asked) == "(('__p1' | '__p2' | '__p4') | '_nada')"


def test_negation_always_stands_behind_something() -> None:
    assert to_fts(parse("NOT name:ada")) == '(("__all") NOT ("_nada"))'
    assert to_tsquery(parse("NOT title:llvm")) == "('__all' & !('_tllvm'))"
    asked = parse("location:oz OR NOT name:ada")
    assert to_fts(asked) == '((("__all") NOT ("_nada")) OR ("_loz"))'


def test_prefix_and_distance() -> None:
    assert to_fts(parse("title:develop*")) == '({title} : "develop" *)'
    assert to_tsquery(parse("title:develop*")) == "'_tdevelop':*"
    assert to_fts(parse('title:"a b"~3')) == '({title} : NEAR("a" "b", 3))'
    assert to_tsquery(parse('title:"a b"~0')) == "('ta.b' | 'tb.a')"
    assert to_tsquery(parse('title:"a b"~1')) == (
        "('ta.b' | 'tb.a' | ('_ta' & '_tb' & 't.3')"
        " | ('_ta' & '_tb' & ('_ta' <2> '_tb' | '_tb' <2> '_ta')))"
    )


def test_two_words_in_a_row_are_one_word_in_postgresql() -> None:
    assert to_tsquery(parse('location:"new york"')) == "'lnew.york'"
    assert to_tsquery(parse('title:"loom mi*"')) == "'tloom.mi':*"
    assert to_tsquery(parse('title:"loom mill warden"')) == (
        "('tloom.mill' & 'tmill.warden' & ('_tloom' <-> '_tmill' <-> '_twarden'))"
    )


def test_the_index_is_sure_of_words_and_of_two_in_a_row() -> None:
    for asked in ("loom", "NOT loom*", 'title:"loom mill"', 'skills:"loom mi*" OR loom'):
        assert unsure_tsquery(parse(asked)) == ""
    assert sure_tsqueries(parse('title:("loom mill" OR loom) NOT title:mill')) == [
        "(('tloom.mill' | '_tloom') & !('_tmill'))"
    ]


def test_whoever_the_index_is_not_sure_of_is_asked_for_apart() -> None:
    long, near = 'title:"loom mill warden"', 'title:"loom mill"~3'
    exact = to_tsquery(parse(long))
    assert sure_tsqueries(parse(long)) == ["'__nobody'"]
    assert unsure_tsquery(parse(long)) == f"({exact} & !('__nobody'))"
    short = "('_tloom' & '_tmill' & ('t.3' | 't.4' | 't.5'))"  # any two are so near each other
    assert sure_tsqueries(parse(near)) == ["('tloom.mill' | 'tmill.loom')", short]
    assert sure_tsqueries(parse(f"title:loom OR {long}")) == ["'_tloom'"]
    assert unsure_tsquery(parse(f"title:loom OR {long}")) == f"({exact} & !('_tloom' | '__nobody'))"
    assert unsure_tsquery(parse(f"title:loom {long}")).startswith(f"(({exact} & '_tloom') & !(")
    # who may have what is not wanted is none of whom it is sure
    assert sure_tsqueries(parse(f"title:loom -{long}")) == [
        "('_tloom' & !('tloom.mill' & 'tmill.warden'))"
    ]
    assert sure_tsqueries(parse('NOT name:"loom mill"')) == ["('__all' & !('_nloom' & '_nmill'))"]


def test_who_may_be_found_is_asked_of_the_index_alone() -> None:
    sure = "'tloom.mill' | 'tmill.loom' | ('_tloom' & '_tmill' & 't.3')"
    assert maybe_tsqueries(parse('title:"loom mill"~1')) == [f"(('_tloom' & '_tmill') & !({sure}))"]
    long = parse('title:loom title:"loom mill warden"')
    both = "'tloom.mill' & 'tmill.warden'"
    assert maybe_tsqueries(long) == [f"((({both}) & '_tloom') & !('_tloom' & '__nobody'))"]
    unwanted = parse('title:loom -title:"loom mill warden"')
    assert maybe_tsqueries(unwanted) == [f"(('_tloom' & !('__nobody')) & !('_tloom' & !({both})))"]


def test_many_words_are_asked_for_a_few_at_a_time() -> None:
    few = sure_tsqueries(parse("title:(a1 OR b1 OR a1 OR c1 OR d1 OR e1)"))
    assert few == ["('_ta1' | '_tb1')", "('_tc1' | '_td1')", "'_te1'"]
    many = sure_tsqueries(parse(" OR ".join(f"title:loom{n}" for n in range(1000))))
    assert len(many) == 500
    endless = sure_tsqueries(parse(" OR ".join(f"title:loom{n}" for n in range(5000))))
    assert len(endless) == 500


def test_what_is_asked_of_very_many_is_looked_up_apart_from_the_rest() -> None:
    wide = "title:(a1 OR b1 OR c1 OR d1)"
    four = ["('_ta1' | '_tb1')", "('_tc1' | '_td1')"]
    assert tsqueries_apart(parse(f"{wide} title:loom")) == [four, ["'_tloom'"]]
    assert tsqueries_apart(parse(f"{wide} -title:loom")) == [four, ["('__all' & !('_tloom'))"]]
    assert tsqueries_apart(parse(wide)) == tsqueries_apart(parse("title:(loom mill)")) == []
    assert tsqueries_apart(parse(f'{wide} "loom mill"~3')) == []
    both = tsqueries_apart(parse(f"{wide} title:(a2 OR b2 OR c2 OR d2 OR e2)"))
    assert [len(texts) for texts in both] == [2, 3]


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
        "'_tengineer':1 '_cinitech':2031 '_loz':6091 '_nada':8121 '_sc_':10151 '_scplusplus':10153"
        " 's.3' '__all' '__noplace' '__nocountry'"
    )


def test_no_two_words_in_a_row_reach_over_a_wall_or_out_of_a_field() -> None:
    position, skills = "Loom Mill | Loom Mill Loom", ("A", "Mill")
    somebody = Candidate(1, "ada", position=position, company="Loom Mill", skills=skills)
    assert to_tsvector(document(somebody)) == (
        "'_tloom':1,4,6 '_tmill':2,5 'tloom.mill' 'tmill.loom' 't.6' '_cloom':2031 '_cmill':2032"
        " 'cloom.mill'"
        " '_sa':10151 '_smill':10153 's.3' '__all' '__noplace' '__nocountry'"
    )
