"""Why somebody matches: clause, field, and their own words."""

from __future__ import annotations

import pytest

from outreach.core.query import Match, evaluate, explain, parse
from outreach.core.words import Candidate

ADA = Candidate(
    1,
    "ada",
    first_name="Ada",
    last_name="Lovelace",
    company="L'Oréal",
    position="Senior Python Engineer",
    headline="Compilers | Go & C/C++ · ex-Initech",
    location="Reston, VA",
    skills=("Python 3", "Machine Learning", "Node.js", "R&D", "Java Script"),
)


@pytest.mark.parametrize(
    ("query", "matches"),
    [
        ("python", [("python", "title", "Python"), ("python", "skills", "Python")]),
        ("title:python", [("title:python", "title", "Python")]),
        ("title:(python)", [("title:python", "title", "Python")]),
        ("C++", [("C++", "headline", "C++")]),
        ("go", [("go", "headline", "Go")]),
        ("nodejs", [("nodejs", "skills", "Node.js")]),
        ("R&D", [("R&D", "skills", "R&D")]),
        ("javascript", [("javascript", "skills", "Java Script")]),
        ('"machine learning"', [('"machine learning"', "skills", "Machine Learning")]),
        ("engin*", [("engin*", "title", "Engineer")]),
        ('"senior engineer"~2', [('"senior engineer"~2', "title", "Senior Python Engineer")]),
        ("company:loreal", [("company:loreal", "company", "L'Oréal")]),
        ("name:ada", [("name:ada", "name", "Ada")]),
        ("location:reston", [("location:reston", "location", "Reston")]),
        ("initech", [("initech", "headline", "ex-Initech")]),
        ('"machine python"~4', [('"machine python"~4', "skills", "Python 3, Machine")]),
        ('"python machine"', []),
        ("rust OR go", [("go", "headline", "Go")]),
        ("(rust AND python) OR go", [("go", "headline", "Go")]),
        ("go NOT rust", [("go", "headline", "Go")]),
        ("NOT rust", []),
        ("rust", []),
    ],
)
def test_each_clause_names_the_field_and_the_words_there(
    query: str, matches: list[tuple[str, str, str]]
) -> None:
    assert explain(parse(query), ADA) == [Match(*match) for match in matches]


def test_without_a_position_the_headline_is_the_title_and_says_so() -> None:
    grace = Candidate(2, "grace", headline="Compiler Engineer at Initech")
    assert evaluate(parse("title:engineer"), grace)
    assert explain(parse("title:engineer"), grace) == [
        Match("title:engineer", "headline", "Engineer")
    ]
    assert not evaluate(parse("title:lead"), Candidate(3, "x", position="CEO", headline="lead"))
