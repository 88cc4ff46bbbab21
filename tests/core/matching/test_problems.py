"""What is wrong with a target, told at once, each with a way out."""

from __future__ import annotations

import pytest

from outreach.core.campaigns import Area, Exclude, Skills, Target, Titles
from outreach.core.matching import problems


def errors(target: Target) -> list[str]:
    return [one.message for one in problems(target) if one.severity == "error"]


def warnings(target: Target) -> list[str]:
    return [one.message for one in problems(target) if one.severity == "warn"]


def test_a_sound_target_has_none() -> None:
    target = Target(
        query="python AND (django OR fastapi) NOT (manager OR recruiter)",
        skills=Skills(all=("python",), any=("django",), nice=("kubernetes",), none=("php",)),
        titles=Titles(any=("engineer",), none=("recruiter",)),
        area=Area(near="Reston, VA", within_km=50),
        exclude=Exclude(companies=("Initech",)),
    )
    assert problems(target) == []


def test_an_empty_target_is_an_error() -> None:
    assert errors(Target()) == ["the target is empty: it matches everybody"]
    assert errors(Target(skills=Skills(nice=("python",)))) == errors(Target())


def test_a_broken_query_is_told_with_its_character() -> None:
    (problem,) = problems(Target(query="python AND ("))
    assert problem.message == "query: Nothing follows this ( (character 12)."
    assert problem.column == 12


@pytest.mark.parametrize(
    "target",
    [
        Target(query="java NOT java"),
        Target(query="title:java -java"),
        Target(skills=Skills(all=("Python",), none=("python",))),
        Target(skills=Skills(all=("carbon capture",), none=("capture",))),
        Target(skills=Skills(any=("a1", "b2"), none=("A1", "B2"))),
        Target(titles=Titles(any=("senior engineer",), none=("engineer",))),
        Target(query="(java OR kotlin) AND python NOT (java OR kotlin)"),
        Target(query="company:initech", exclude=Exclude(companies=("Initech, Inc.",))),
        Target(query='"carbon capture" NOT captur*'),
        Target(query='"a1 b2"~3 NOT "a1 b2"~3'),
    ],
)
def test_a_target_that_nobody_can_match_is_an_error(target: Target) -> None:
    (message,) = errors(target)
    assert message.startswith("nobody can match: ")
    assert "is ruled out by" in message


@pytest.mark.parametrize(
    "target",
    [
        Target(query="java NOT javascript"),
        Target(query="java OR python NOT java"),
        Target(query="java NOT title:java"),
        Target(skills=Skills(any=("a1", "b2"), none=("A1",))),
        Target(skills=Skills(all=("engineer",), none=("senior engineer",))),
        Target(query="engin* NOT engineer"),
        Target(query="(a1 AND b2) OR c3 NOT a1"),
    ],
)
def test_a_target_that_somebody_can_match_is_none(target: Target) -> None:
    assert errors(target) == []


def test_countries_are_codes_and_the_code_is_given() -> None:
    found = problems(Target(area=Area(countries=("Germany", "us", "DE"))))
    assert [one.try_ for one in found] == ["countries: [DE]", "countries: [US]"]


def test_entries_without_a_word_are_named() -> None:
    target = Target(
        skills=Skills(all=("???",)),
        titles=Titles(none=("…",)),
        area=Area(near="—"),
        exclude=Exclude(companies=("!",)),
    )
    assert [message.partition(":")[0] for message in errors(target)] == [
        *("skills.all", "titles.none", "exclude.companies", "area"),
    ]


def test_what_its_writer_may_not_mean_is_a_warning() -> None:
    assert "operators are AND, OR, NOT" in warnings(Target(query="python and java"))[0]
    assert "everybody else" in warnings(Target(query="NOT python"))[0]


@pytest.mark.parametrize("query", ['"native speaker"', "young", "name:ada", "python NOT woman"])
def test_words_that_stand_for_people_and_not_for_work_are_a_warning(query: str) -> None:
    assert "not by what the job needs" in warnings(Target(query=query))[0]


@pytest.mark.parametrize(
    ("area", "said"),
    [
        (Area(near="Springfield", within_km=50), "several places"),
        (Area(near="Georgia", within_km=30), "of a country and of a state"),
        (Area(places=("Granada",)), "of a country and of a town"),
        (Area(places=("Punjab",)), "among them Punjab, Pakistan; Punjab, India"),
        (Area(places=("Limburg",)), "several regions, among them Limburg, Netherlands"),
        (Area(places=("Punjab, India", "Granada, Spain", "Norfolk")), None),
        (Area(near="WA", within_km=30), "nobody knows a place"),
        (Area(near="Atlantis on the Moon"), "nobody knows a place"),
        (Area(places=("Isère",)), "is a département"),
        (Area(places=("Loir-et-Cher",)), "is a département"),
        (Area(near="Springfield, IL", within_km=50), None),
        (Area(places=("Nordics", "Bavaria", "Boston")), None),
        (Area(near="Berlin, Germany", vague=("DACH", "Germany")), None),
        (
            Area(near="Berlin, Germany", vague=("Hamburg Altona Nord",)),
            "no country, region or zone",
        ),
    ],
)
def test_a_place_is_known_and_only_one(area: Area, said: str | None) -> None:
    found = [one.message for one in problems(Target(query="python", area=area))]
    assert any(said in one for one in found) if said else not found


def test_namesakes_are_named() -> None:
    (found,) = problems(Target(query="python", area=Area(near="Springfield")))
    assert "Springfield, Missouri; Springfield, Massachusetts" in found.message
    assert found.try_ == "write Springfield, Missouri, or Springfield, Massachusetts"
