"""Reading a query: LinkedIn Recruiter's rules, and errors that point at the character."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.errors import QueryError, WrongUsage
from outreach.core.query import Words, evaluate, parse, read
from outreach.core.query.tree import Phrase, other_names
from outreach.core.words import Candidate

ADA = Candidate(
    1,
    "ada",
    first_name="Ada",
    last_name="Lovelace",
    company="Analytical Engines",
    position="Senior Compiler Engineer",
    headline="Building compilers for engines",
    location="Reston, VA",
    skills=("Python", "Compilers", "Machine Learning"),
)

MATCHES = [
    ("python", True),
    ("PYTHON", True),
    ("rust", False),
    ("python compilers", True),
    ("python rust", False),
    ("python AND compilers", True),
    ("python OR rust", True),
    ("NOT rust", True),
    ("NOT python", False),
    ("-rust", True),
    ("–rust", True),
    ("python -compilers", False),
    ("python NOT rust", True),
    ("python AND NOT rust", True),
    ("rust OR NOT python", False),
    ("NOT NOT python", True),
    # AND binds tighter than OR, NOT tighter than AND
    ("rust AND python OR compilers", True),
    ("compilers OR python AND rust", True),
    ("(compilers OR python) AND rust", False),
    ("rust java OR python", True),
    ("NOT rust OR python", True),
    ("NOT (rust OR python)", False),
    ("NOT rust python", True),
    ("-(rust java)", True),
    ('-"machine learning"', False),
    ('"machine learning"', True),
    ('"learning machine"', False),
    ("“machine learning”", True),
    ("„machine learning“", True),
    ("«machine learning»", True),
    ('"machine   learning"', True),
    ("title:engineer", True),
    ("Title:engineer", True),
    ("title: engineer", True),
    ("position:engineer", True),
    ("title:python", False),
    ("skills:python", True),
    ("skill:python", True),
    ('skills:"machine learning"', True),
    ("company:analytical", True),
    ("company:python", False),
    ("location:reston", True),
    ('location:"reston va"', True),
    ("about:building", True),
    ("headline:building", True),
    ("name:ada", True),
    ('name:"ada lovelace"', True),
    ("name:love*", True),
    ("ada", False),
    ("lovelace", False),
    ("title:(engineer AND compiler)", True),
    ("title:(engineer OR rust) skills:(python NOT java)", True),
    ("title:(engineer company:analytical)", True),
    ("NOT title:manager", True),
    ("-title:engineer", False),
    ("comp*", True),
    ("COMP*", True),
    ("title:comp*", True),
    ("company:comp*", False),
    ('"senior comp*"', True),
    ('"senior comp"*', True),
    ('"senior comp"', False),
    ('"senior engineer"~1', True),
    ('"engineer senior"~1', True),
    ('"senior engineer"~0', False),
    ('title:"senior engineer"~1', True),
    ('"python engineer"~20', False),
    ("AND", None),
    ("pythonAND", False),
    ("and", False),
    ("(((python)))", True),
    ("（python）", True),
    ("python\nAND\ncompilers", True),
    ("python\u00a0compilers", True),
    ("http://python", False),
]


@pytest.mark.parametrize(("query", "matches"), MATCHES)
def test_what_a_query_means(query: str, matches: bool | None) -> None:
    if matches is None:
        with pytest.raises(QueryError):
            parse(query)
    else:
        assert evaluate(parse(query), ADA) is matches


def test_a_quotation_mark_that_is_closed_keeps_the_rest_of_the_query() -> None:
    with pytest.raises(QueryError) as broken:
        parse('c++ NOT "c#')
    assert """'c++ NOT "c#"'""" in broken.value.try_
    with pytest.raises(QueryError) as empty:
        parse('"')
    assert empty.value.try_ == "outreach candidates search --help"


BROKEN = [
    ("", 0, "empty"),
    ("   ", 0, "empty"),
    ("(python", 0, "never closed"),
    ("python AND (django OR (flask)", 11, "never closed"),
    ("python)", 6, "never opened"),
    (")", 0, "never opened"),
    ("python ()", 7, "nothing between"),
    ('python "machine', 7, "never closed"),
    ("python “machine", 7, "never closed"),
    ("python AND", 7, "Nothing follows this AND"),
    ("AND python", 0, "Nothing stands before this AND"),
    ("(OR python)", 1, "Nothing stands before this OR"),
    ("python AND OR java", 11, "one is too many"),
    ("python OR OR java", 10, "one is too many"),
    ("python NOT", 7, "Nothing follows this NOT"),
    ("(python AND)", 8, "Nothing follows this AND"),
    ("NOT", 0, "Nothing follows this NOT"),
    ("python -", 7, "A minus needs a word"),
    ("python - java", 7, "A minus needs a word"),
    ("foo:python", 0, "no field foo:"),
    ("python titel:x", 7, "no field titel:"),
    ("title:", 0, "Nothing follows this title:"),
    ("title:AND", 6, "Behind title:"),
    ("title:-x", 6, "Behind title:"),
    ("title:company:x", 6, "Behind title:"),
    ("*", 0, "star"),
    ("py*on", 2, "star"),
    ("*thon", 0, "star"),
    ('"py*thon lead"', 3, "star"),
    ("wom?n", 3, "no ?"),
    ("python~2", 6, "two words in quotes"),
    ('"a b"~', 5, "number of words"),
    ('"a b"~99', 5, "number of words"),
    ('"a b c"~3', 0, "two different single words"),
    ('"a"~3', 0, "two different single words"),
    ('"a a"~3', 0, "two different single words"),
    ('"a b*"~3', 6, "not both"),
    ("python && java", 7, "write AND"),
    ("python || java", 7, "write OR"),
    ("python | java", 7, "write OR"),
    ("python !java", 7, "There is no !"),
    ("...", 0, "no word"),
    ("python 🚀", 7, "no word"),
    ('""', 0, "no word"),
    ("(" * 50 + "x" + ")" * 50, 20, "parentheses inside"),
]


@pytest.mark.parametrize(("query", "at", "message"), BROKEN)
def test_a_broken_query_points_at_the_character(query: str, at: int, message: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert caught.value.at == at
    assert message in caught.value.what
    assert f"(character {at + 1})" in caught.value.what


def test_the_error_is_wrong_usage_with_a_caret_and_a_command_that_works() -> None:
    with pytest.raises(QueryError) as caught:
        parse("python AND (django")
    error = caught.value
    assert isinstance(error, WrongUsage)
    assert error.exit_code == 2
    assert error.where.splitlines() == [
        "the query",
        "    python AND (django",
        "               ^",
    ]
    assert error.try_ == "outreach candidates search 'python AND (django)'"


def test_the_caret_stands_under_its_character_in_long_wide_and_broken_lines() -> None:
    for query in ["x " * 60 + "AND AND y", "机器学习 AND AND y", "a\nb AND AND\nc"]:
        with pytest.raises(QueryError) as caught:
            parse(query)
        line, caret = caught.value.where.splitlines()[1:]
        wide = sum("\u4e00" <= sign <= "\u9fff" for sign in line)
        assert line[caret.index("^") - wide :].startswith("AND")
        assert len(line) < 100


def test_what_may_be_meant_otherwise_is_a_warning_at_its_character() -> None:
    found = read("java and python, in 'berlin").warnings
    assert [(one.column, one.severity) for one in found] == [
        (6, "warn"),
        (10, "warn"),
        (18, "warn"),
        (21, "warn"),
    ]
    assert "operators are AND, OR, NOT" in found[0].message
    assert read("java AND python").warnings == ()
    assert read("Not java").warnings


@pytest.mark.parametrize(
    ("query", "text", "matches"),
    [
        ("full stack developer", "Fullstack Developer", True),
        ("full stack developer", "Full-Stack Developer", True),
        ("full AND stack", "Fullstack Developer", False),
        ("java script", "JavaScript", True),
        ("java script", "Java Script", True),
        ("NOT full stack", "Stack Overflow", True),
        ("-front end", "Frontend", False),
        ("title:front end", "Frontend", False),
        ("title:(front end)", "Frontend", True),
        ("front* end", "Frontend", False),
    ],
)
def test_two_words_that_are_also_one(query: str, text: str, matches: bool) -> None:
    assert evaluate(parse(query), Candidate(1, "ada", position=text)) is matches


@given(st.text(alphabet='ab ()"-*~:ANDORT|?title', max_size=25))
def test_every_text_is_understood_or_refused_at_a_character_of_it(query: str) -> None:
    try:
        parse(query)
    except QueryError as error:
        assert 0 <= error.at <= len(query)


@given(st.text(max_size=40))
def test_quoting_makes_any_words_searchable(text: str) -> None:
    said = "".join(sign for sign in text if sign not in '"“”„‟«»＂*')
    if any(sign.isalnum() for sign in said):
        try:
            parse(f'"{said}"')
        except QueryError as error:  # letters that Unicode counts and nobody can search for
            assert "no word" in error.what


@pytest.mark.parametrize("words", ["fullstack " * 40, "full stack " * 40, "word " * 5_000])
def test_a_long_phrase_is_looked_for_as_it_stands(words: str) -> None:
    leaf = parse(f'"{words}"')
    assert isinstance(leaf, Words)
    assert len({form.words for form in leaf.forms if isinstance(form, Phrase)}) == 1


@pytest.mark.parametrize(
    ("asked", "of"),
    [
        ("health & safety", "Health and Safety"),
        ("R & D", "R&D"),
        ("skills:(R & D)", "Research and development"),
        ("Python & SQL", "SQL; Python"),
        ("Sales & Marketing", "Marketing; Sales"),
        ("machine learning & SQL", "SQL; Machine Learning"),
    ],
)
def test_words_beside_an_ampersand_are_one_name_or_else_all_of_them(asked: str, of: str) -> None:
    both, alone = (replace(ADA, skills=tuple(skills)) for skills in (of.split("; "), ["SQL"]))
    found = read(asked)
    assert evaluate(found.node, both)
    assert not evaluate(found.node, alone)
    assert "or else means AND" in found.warnings[0].message
    assert not any(said.startswith("&") for said in other_names(found.node))


@pytest.mark.parametrize(
    ("asked", "has"),
    [
        ("HR information system", "HRIS"),
        ("Heating, ventilation and air conditioning", "HVAC"),
    ],
)
def test_a_long_name_may_hold_commas_and_differ_in_number(asked: str, has: str) -> None:
    assert evaluate(parse(asked), replace(ADA, skills=(has,)))


@pytest.mark.parametrize("asked", ["&", "& java", "java &", "java AND & sql", "java & & sql"])
def test_an_ampersand_needs_a_word_on_both_sides(asked: str) -> None:
    with pytest.raises(QueryError, match="&"):
        parse(asked)


@pytest.mark.parametrize(
    ("asked", "way_out"),
    [
        ("python && java", "'python AND java'"),
        ("! java", "'NOT java'"),
        ("python &&", "python"),
        ("|| java", "java"),
        ("&&", "--help"),
        ("!", "--help"),
    ],
)
def test_the_way_out_of_a_foreign_sign_is_a_command_that_runs(asked: str, way_out: str) -> None:
    with pytest.raises(QueryError) as refused:
        parse(asked)
    assert refused.value.try_ == f"outreach candidates search {way_out}"
    if way_out != "--help":
        assert parse(way_out.strip("'"))
