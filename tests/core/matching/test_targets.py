"""A target is one boolean query: who matches, who is left alone, and what only sorts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from outreach.core.campaigns import Area, Circle, Exclude, Skills, Target, Titles
from outreach.core.errors import QueryError
from outreach.core.matching import (
    broad_places,
    excluded_company,
    excluded_node,
    in_title,
    known_place_node,
    linkedin_query,
    nice_nodes,
    target_node,
    title_rank,
)
from outreach.core.query import And, evaluate, parse
from outreach.core.words import Candidate

ADA = Candidate(
    1,
    "ada",
    first_name="Ada",
    company="Analytical Engines Ltd",
    position="Compiler Engineer",
    headline="Building compilers | Python, Django",
    location="Reston, Virginia, United States",
    skills=("LLVM", "C++"),
)
RESTON = Area(near="Reston, VA")
NEAR_RESTON = Area(near="Reston, VA", within_km=50)
BERLIN_ONLY = Area(
    near="Berlin, Germany", within_km=50, without=(Circle("Potsdam", 10), Circle("Saxony"))
)


def matches(target: Target, person: Candidate = ADA) -> bool:
    return evaluate(target_node(target), person)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (Target(), True),
        (Target(query="llvm AND python"), True),
        (Target(query="llvm AND rust"), False),
        (Target(skills=Skills(all=("LLVM", "python"))), True),
        (Target(skills=Skills(all=("LLVM", "rust"))), False),
        (Target(skills=Skills(any=("rust", "C++"))), True),
        (Target(skills=Skills(any=("rust", "C"))), False),
        (Target(skills=Skills(none=("Django",))), False),
        (Target(skills=Skills(none=("PHP",))), True),
        (Target(skills=Skills(nice=("PHP",))), True),
        (Target(titles=Titles(any=("engineer", "developer"))), True),
        (Target(titles=Titles(any=("developer",))), False),
        (Target(titles=Titles(any=("compiler engineer",), none=("lead",))), True),
        (Target(titles=Titles(none=("engineer",))), False),
        (Target(query="python", skills=Skills(all=("C++",)), area=RESTON), True),
    ],
)
def test_every_part_of_a_target_counts(target: Target, expected: bool) -> None:
    assert matches(target) is expected


def test_skills_are_not_looked_for_in_companies_places_and_names() -> None:
    somebody = Candidate(2, "x", first_name="Python", company="Python Ltd", location="Python, US")
    assert not matches(Target(skills=Skills(all=("python",))), somebody)


def test_titles_are_looked_for_in_the_headline_of_somebody_without_a_position() -> None:
    target = Target(titles=Titles(any=("engineer",)))
    headline = "Engineer at Initech"
    assert matches(target, Candidate(2, "x", headline=headline))
    assert not matches(target, Candidate(2, "x", headline=headline, position="CEO"))


def test_a_broken_query_is_an_error() -> None:
    with pytest.raises(QueryError):
        target_node(Target(query="python AND ("))


@pytest.mark.parametrize(
    ("area", "location", "matched", "known"),
    [
        (RESTON, "Reston, VA", True, True),
        (RESTON, "Reston, Virginia, United States", True, True),
        (RESTON, "Reston", True, True),
        (RESTON, "Reston, United States", True, True),
        (RESTON, "Reston, Ontario, Canada", False, False),
        (RESTON, "Boston, MA", False, False),
        (RESTON, None, True, False),
        (RESTON, "Remote", True, False),
        (RESTON, "Earth", True, False),
        (replace(RESTON, remote=True), "Remote", True, True),
        (replace(RESTON, remote=True), "Austin, TX (Remote)", True, True),
        (replace(RESTON, remote=True), "Austin, TX", False, False),
        (Area(places=("Greater Boston",)), "Boston, Massachusetts, United States", True, True),
        (Area(places=("Greater Boston",)), "Boston, England, United Kingdom", False, False),
        (Area(places=("Virginia",)), "Reston, VA", True, True),
        (Area(places=("Virginia",)), "Charleston, West Virginia", False, False),
        (Area(places=("Bavaria",)), "München, Bayern, Deutschland", True, True),
        (Area(places=("München",)), "Munich, Germany", True, True),
        (Area(places=("New York, NY",)), "New York City Metropolitan Area", True, True),
        (Area(places=("New York, NY",)), "Buffalo, NY", False, False),
        (Area(places=("New York",)), "Buffalo, NY", True, True),
        (Area(places=("Germany",)), "Berlin, Deutschland", True, True),
        (Area(places=("Paris, Texas",)), "Paris, Île-de-France, France", False, False),
        (Area(places=("Reston", "Boston")), "Greater Boston", True, True),
        (Area(countries=("US", "CA")), "Reston, VA", True, True),
        (Area(countries=("US", "CA")), "Toronto, Ontario", True, True),
        (Area(countries=("US", "CA")), "Berlin, Germany", False, False),
        (Area(countries=("US",)), "Springfield", True, False),
        (Area(countries=("US",)), None, True, False),
        (Area(places=("Berlin",), countries=("DE",)), "Berlin, Germany", True, True),
        (Area(places=("Berlin",), countries=("DE",)), "Berlin, Connecticut", False, False),
        (Area(places=("Berlin",), countries=("DE",)), "Hamburg, Germany", False, False),
        (NEAR_RESTON, "Arlington, VA", True, True),
        (NEAR_RESTON, "Washington DC-Baltimore Area", True, True),
        (NEAR_RESTON, "Richmond, VA", False, False),
        (NEAR_RESTON, "Virginia, United States", False, False),
        (NEAR_RESTON, "United States", False, False),
        (replace(NEAR_RESTON, vague=("Virginia",)), "Virginia, United States", True, True),
        (replace(NEAR_RESTON, vague=("United States",)), "United States", True, True),
        (replace(NEAR_RESTON, vague=("United States",)), "Virginia", False, False),
        (replace(NEAR_RESTON, circles=(Circle("Berlin", 30),)), "Potsdam, Germany", True, True),
        (BERLIN_ONLY, "Berlin, Germany", True, True),
        (BERLIN_ONLY, "Potsdam, Brandenburg, Germany", False, False),
        (Area(near="Berlin", within_km=40), "Greater Leipzig Area", False, False),
        (Area(near="Potsdam", within_km=10), "Berlin, Germany", False, False),
        (Area(near="Potsdam", within_km=10), "Greater Berlin Area", True, True),
        (Area(near="Singapore", within_km=20), "Singapore", True, True),
        (Area(places=("Nordics",)), "Aarhus, Denmark", True, True),
        (Area(places=("Nordics",)), "Hamburg, Germany", False, False),
        (Area(places=("Berlin",)), "Europe", False, False),
        (Area(places=("DACH",)), "DACH", True, True),
        (Area(places=("EMEA",)), "Europe, Remote", True, True),
        (Area(places=("DACH",)), "Europe", False, False),
        (Area(countries=("DE", "AT", "CH")), "DACH-Region", True, True),
        (Area(countries=("DE",)), "EMEA", False, False),
        (NEAR_RESTON, "North America", False, False),
        (replace(NEAR_RESTON, vague=("North America",)), "North America", True, True),
        (Area(), "Anywhere", True, True),
        (Area(remote=True), "Berlin", True, True),
    ],
)
def test_an_area_is_matched_on_the_text_of_the_location(
    area: Area, location: str | None, matched: bool, known: bool
) -> None:
    person, target = replace(ADA, location=location), Target(area=area)
    assert matches(target, person) is matched
    assert evaluate(known_place_node(target), person) is known


def test_excluded_companies_are_another_matter_than_matching() -> None:
    target = Target(
        query="llvm", exclude=Exclude(companies=("Initech, Inc.", "Analytical Engines GmbH"))
    )
    assert matches(target)
    assert excluded_company(target, ADA) == "Analytical Engines GmbH"
    node = excluded_node(target)
    assert node is not None
    assert evaluate(node, ADA)
    assert excluded_company(target, replace(ADA, company="Analytics")) is None
    assert excluded_company(target, replace(ADA, company=None)) is None
    assert excluded_node(Target()) is None


@pytest.mark.parametrize(
    ("title", "rank"),
    [
        ("Engineer", 0),
        ("ENGINEER", 0),
        ("Fullstack Developer", 0),
        ("Full-Stack Developer", 0),
        ("Senior Engineer", 1),
        ("Engineering Manager", 2),
        ("", 2),
    ],
)
def test_a_title_is_wanted_word_for_word_or_holds_what_is_wanted(title: str, rank: int) -> None:
    target = Target(titles=Titles(any=("engineer", "full stack developer")))
    assert title_rank(target, title) == rank


def test_each_nice_to_have_is_a_query_of_its_own() -> None:
    target = Target(skills=Skills(nice=("C++", "rust", "python")))
    assert [evaluate(node, ADA) for node in nice_nodes(target)] == [True, False, True]


def test_what_is_wanted_in_the_title() -> None:
    node = in_title(parse("(compiler OR python) NOT engineer company:initech name:ada"))
    assert evaluate(node, ADA)
    assert not evaluate(in_title(parse("company:initech")), ADA)


def test_the_query_for_linkedin_has_the_words_and_no_area() -> None:
    target = Target(
        query="python NOT manager",
        skills=Skills(all=("C++",), any=("django", "machine learning"), none=("php",)),
        titles=Titles(any=("engineer",), none=("recruiter",)),
        area=RESTON,
    )
    assert linkedin_query(target) == (
        'python AND "C++" AND (django OR "machine learning") AND engineer'
        " NOT manager NOT php NOT recruiter"
    )
    assert linkedin_query(Target(area=RESTON)) == ""


def test_an_empty_target_matches_everybody() -> None:
    assert target_node(Target()) == And(())


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("Berlin, Germany", True),
        ("Berlin Metropolitan Area", True),  # it reaches into Potsdam; who lives there may not
        ("Potsdam, Brandenburg, Germany", False),
    ],
)
def test_a_circle_left_out_shuts_out_only_who_is_known_to_be_in_it(
    location: str, expected: bool
) -> None:
    area = Area(near="Berlin, Germany", within_km=50, without=(Circle("Potsdam, Germany", 5),))
    assert matches(Target(area=area), replace(ADA, location=location)) is expected


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("Berlin Metropolitan Area", False),
        ("Greater Leipzig Area", False),
        ("Hamburg, Germany", True),
        ("Greater Hamburg Area", True),
    ],
)
def test_a_wide_circle_left_out_shuts_out_whole_metropolitan_areas(
    location: str, expected: bool
) -> None:
    area = Area(countries=("DE",), without=(Circle("Berlin, Germany", 200),))
    assert matches(Target(area=area), replace(ADA, location=location)) is expected


def test_who_says_only_a_zone_that_the_area_touches_is_offered() -> None:
    offered = [one.name for one in broad_places(Area(near="Berlin, Germany", within_km=50))]
    assert {"EMEA", "European Union", "DACH", "Germany", "Brandenburg"} <= set(offered)
    assert "APAC" not in offered
    let_in = Area(near="Berlin, Germany", within_km=50, vague=("DACH",))
    assert "DACH" not in [one.name for one in broad_places(let_in)]
    assert "DACH" not in [one.name for one in broad_places(Area(places=("DACH",)))]
