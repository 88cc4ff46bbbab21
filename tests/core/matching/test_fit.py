"""The order of those who match: counted, explainable, the same for everybody."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.campaigns import Area, Skills, Target, Titles
from outreach.core.matching import named_skill, order_key, score, skill_of
from outreach.core.query import Match
from outreach.core.words import Candidate

TARGET = Target(
    query="compilers",
    skills=Skills(any=("LLVM", "C++"), nice=("Rust", "Go", "Python")),
    titles=Titles(any=("engineer",)),
    area=Area(near="Reston, VA"),
)
ADA = Candidate(
    1,
    "ada",
    first_name="Ada",
    last_name="Lovelace",
    profile_url="https://www.linkedin.com/in/ada-example",
    position="Compiler Engineer",
    headline="Compilers in Rust",
    location="Reston, VA",
    skills=("LLVM", "Go"),
)


def test_nice_to_haves_are_counted_and_everything_is_explained() -> None:
    fit = score(TARGET, ADA)
    assert (fit.nice_met, fit.nice_of, fit.title_rank, fit.place_known) == (2, 3, 1, True)
    assert fit.matched == (
        Match("compilers", "headline", "Compilers"),
        Match("skills.any: LLVM", "skills", "LLVM"),
        Match("titles.any: engineer", "title", "Engineer"),
        Match("area.near: Reston, VA", "location", "Reston, VA"),
        Match("skills.nice: Rust", "headline", "Rust"),
        Match("skills.nice: Go", "skills", "Go"),
    )


def test_without_explanation_the_order_is_the_same() -> None:
    fit = score(TARGET, ADA, explained=False)
    assert fit.matched == ()
    assert fit.order_key == score(TARGET, ADA).order_key


def test_somebody_of_unknown_place_is_marked_and_comes_last() -> None:
    unknown = score(TARGET, replace(ADA, location=None, skills=("LLVM", "Go", "Python")))
    assert not unknown.place_known
    assert Match("area.unknown", "location", "") in unknown.matched
    poorer = replace(ADA, skills=("LLVM",), headline="Compilers")
    assert score(TARGET, poorer).order_key < unknown.order_key


def test_a_place_that_is_a_guess_is_no_distance_away() -> None:
    guessed = score(TARGET, replace(ADA, location="Springfield"))
    assert (guessed.place_known, guessed.distance_km) == (False, None)


def test_nice_to_haves_come_before_titles_and_titles_before_the_hash() -> None:
    more_nice = order_key(2, 2, True, "b")
    exact, holds, neither = (order_key(1, rank, True, "a") for rank in (0, 1, 2))
    assert sorted([neither, holds, exact, more_nice]) == [more_nice, exact, holds, neither]


def test_a_name_changes_nothing() -> None:
    grace = replace(ADA, id=2, handle="grace", first_name="Rust", last_name="Python")
    assert score(TARGET, grace).order_key == score(TARGET, ADA).order_key


def test_somebody_who_does_not_match_has_nothing_to_explain() -> None:
    assert score(TARGET, Candidate(3, "x", position="Engineer")).matched == ()


def test_without_an_area_every_place_is_as_good() -> None:
    target = replace(TARGET, area=Area())
    assert score(target, replace(ADA, location=None)).place_known


def test_the_skill_to_speak_of_is_a_skill_before_it_is_a_word() -> None:
    word = Match("compilers", "headline", "Compilers")
    place = Match("area.near: Reston, VA", "location", "Reston")
    skill = Match("skills.any: LLVM", "skills", "LLVM")
    assert skill_of([word, place, skill]) == "LLVM"
    assert skill_of([place, word]) == "Compilers"
    assert skill_of([place]) is None


def test_a_word_of_the_title_filter_is_no_skill_to_speak_of() -> None:
    title = Match("titles.any: engineer", "title", "Engineer")
    asked = Match("compilers", "title", "Compiler")
    assert skill_of([title]) is None
    assert skill_of([title, asked]) == "Compiler"


@given(st.text(), st.text())
def test_ties_are_broken_by_identity_alone(one: str, other: str) -> None:
    same = order_key(1, 1, True, one) == order_key(1, 1, True, other)
    assert same is (one == other)


_WORDS = st.sampled_from(["", "Compilers", "LLVM", "Go", "Rust tools", "Engineer", "C++, Python"])


@settings(deadline=None)
@given(_WORDS, _WORDS, st.lists(_WORDS, max_size=3), st.sampled_from(["Reston, VA", "Lyon", ""]))
def test_the_skill_of_a_person_is_that_of_the_whole_explanation(
    position: str, headline: str, skills: list[str], location: str
) -> None:
    known = tuple(filter(None, skills))
    person = replace(ADA, position=position, headline=headline, skills=known, location=location)
    for target in (TARGET, Target(query="LLVM OR Go", skills=TARGET.skills)):
        assert named_skill(target, person) == skill_of(score(target, person).matched)
