"""What counts as the same name, and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.query import Match, evaluate, explain, other_names, parse
from outreach.core.synonyms import fuller_name, groups_of, is_known, merged
from outreach.core.synonyms import other_names as names_of
from outreach.core.words import Candidate
from outreach.skills import Group, shipped


def names(said: str, own: tuple[Group, ...] = ()) -> list[str]:
    return [name.text for name in names_of(said, own)]


@pytest.mark.parametrize("said", ["k8s", "K8S", "Kubernetes", " kubernetes "])
def test_every_name_of_a_group_finds_the_others(said: str) -> None:
    assert {"Kubernetes", "k8s", "kube"} - {said.strip(), said.strip().title()} >= {"kube"}
    assert evaluate(parse(said), Candidate(1, "ada", skills=("K8s",)))
    assert evaluate(parse(said), Candidate(1, "ada", skills=("Kubernetes",)))


def test_a_kind_of_something_is_found_by_it_and_does_not_find_it() -> None:
    ubuntu, linux = (Candidate(1, "ada", skills=(skill,)) for skill in ("Ubuntu", "Linux"))
    assert evaluate(parse("linux"), ubuntu)
    assert not evaluate(parse("ubuntu"), linux)
    assert "Debian" not in names("ubuntu")


def test_an_ambiguous_name_counts_in_skills_and_titles_only() -> None:
    in_title = Candidate(1, "ada", position="ML Lead")
    in_skills = Candidate(1, "ada", position="CTO", skills=("ML",))
    in_headline = Candidate(1, "ada", position="Chemist", headline="5 ml at a time")
    asked = parse("machine learning")
    assert [evaluate(asked, one) for one in (in_title, in_skills, in_headline)] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("asked", "said"),
    [("PE", "Private Equity"), ("AD", "Active Directory"), ("AR", "Accounts Receivable")],
)
def test_who_asks_by_an_ambiguous_name_finds_the_clear_ones_in_a_headline(
    asked: str, said: str
) -> None:
    assert evaluate(parse(asked), Candidate(1, "ada", position="Curator", headline=said))


def test_those_who_do_a_kind_of_something_are_found_by_it() -> None:
    assert evaluate(parse("fund accounting"), Candidate(1, "ada", position="Fund Accountant"))


def test_a_name_in_another_number_may_find_more() -> None:
    assert fuller_name("compilers") == "Compiler"
    assert [fuller_name(said) for said in ("compiler", "ubuntu", "rust")] == [None, None, None]
    people = [Candidate(1, "ada", skills=(skill,)) for skill in ("Compiler", "Compilers")]
    assert [evaluate(parse("compiler"), one) for one in people] == [True, True]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("electricians", "Elektrikerin"),
        ('"truck drivers"', "Berufskraftfahrer"),
        ("Beekeepers", "Imkerin"),
        ("ISO27001", "ISO 27001"),
        ('"ISO 27001"', "ISO27001"),
        ('"data centre"', "Rechenzentrum"),
    ],
)
def test_a_name_is_known_in_the_other_number_and_spelling(asked: str, said: str) -> None:
    assert evaluate(parse(asked), Candidate(1, "ada", position=said))


@pytest.mark.parametrize(("asked", "said"), [("Windows", "Window cleaner"), ("IT", "ITS planner")])
def test_a_word_that_no_group_has_is_not_changed(asked: str, said: str) -> None:
    assert not evaluate(parse(asked), Candidate(1, "ada", position=said))


def test_names_of_companies_and_places_are_no_skills() -> None:
    somebody = Candidate(1, "ada", company="Golang Ltd", location="Postgres, Oz")
    assert not evaluate(parse("Go"), somebody)
    assert not evaluate(parse("PostgreSQL"), somebody)


@pytest.mark.parametrize("asked", ["machine learning", '"machine learning"', "(machine learning)"])
def test_a_name_of_several_words_needs_no_quotes(asked: str) -> None:
    assert evaluate(parse(asked), Candidate(1, "ada", skills=("ML",)))
    assert evaluate(parse(f"{asked} python"), Candidate(1, "ada", skills=("ML", "Python")))


@pytest.mark.parametrize(
    "asked", ["machine AND learning", "machine, learning", "machin* learning", "-machine learning"]
)
def test_words_that_are_asked_for_apart_are_no_name(asked: str) -> None:
    assert not evaluate(parse(asked), Candidate(1, "ada", skills=("ML",)))


def test_what_counted_is_told() -> None:
    ada = Candidate(1, "ada", skills=("K8s", "Postgres"))
    assert explain(parse("kubernetes postgresql"), ada) == [
        Match("kubernetes", "skills", "K8s", "k8s"),
        Match("postgresql", "skills", "Postgres", "postgres"),
    ]
    assert explain(parse("postgres"), ada) == [Match("postgres", "skills", "Postgres")]
    assert "Kubernetes" in other_names(parse("rust AND NOT (k8s OR go)"))["k8s"]
    assert other_names(parse("llvm")) == {}


def test_a_name_of_several_words_is_told_once() -> None:
    both = Candidate(1, "ada", skills=("Machine Learning",))
    apart = Candidate(1, "ada", position="Learning Designer", skills=("Machine Embroidery",))
    assert explain(parse("machine learning"), both) == [
        Match("machine learning", "skills", "Machine Learning")
    ]
    assert {match.clause for match in explain(parse("machine learning"), apart)} == {
        "machine",
        "learning",
    }


def test_a_beginning_with_a_star_is_looked_for_as_it_is() -> None:
    assert other_names(parse("kubernetes*")) == {}


def test_a_workspace_adds_groups_and_names_and_takes_names_away() -> None:
    own = (
        Group("Kubernetes", ("k-eight",), no_longer=("kube",)),
        Group("Turbo Encabulator", ("turboenc",)),
    )
    assert {"k-eight", "k8s"} <= set(names("Kubernetes", own))
    assert "kube" not in names("Kubernetes", own)
    assert names("turbo encabulator", own) == ["TurboEncabulator", "turboenc"]
    assert not is_known("turboenc")
    assert len(merged(own)) == len(shipped()) + 1
    assert evaluate(parse("turboenc", own), Candidate(1, "ada", skills=("Turbo Encabulator",)))


def test_names_with_umlauts_are_also_found_as_people_write_them_without() -> None:
    for written in ("Geschäftsführer", "Geschaeftsfuehrer", "GESCHÄFTSFÜHRER"):
        assert evaluate(parse("title:CEO"), Candidate(1, "ada", position=written)), written
    assert groups_of("geschaeftsfuehrer") == groups_of("geschäftsführer") != []


FAMOUS = ["C", "C++", "C#", "R", "Go", ".NET", "Java", "JavaScript"]


def test_the_famous_names_are_never_names_of_each_other() -> None:
    for one in FAMOUS:
        person = Candidate(1, "ada", skills=(one,))
        found = [name for name in FAMOUS if evaluate(parse(name), person)]
        assert found == [one]


@given(st.sampled_from(shipped()))
def test_each_group_finds_whoever_says_one_of_its_names(one: Group) -> None:
    asked = parse(f'"{one.name}"')
    for name in (*one.same, *one.ambiguous, *one.narrower):
        assert evaluate(asked, Candidate(1, "ada", skills=(name,))), (one.name, name)


@pytest.mark.parametrize(
    ("said", "name"),
    [("golang", "Go"), ("cpp", "C++"), ("c sharp", "C#"), ("ReactJS", "React"), ("dotnet", ".NET"),
     ("node js", "Node.js"), ("objc", "Objective-C"), ("R & D", "Research and development")],
)  # fmt: skip
def test_a_name_is_known_however_the_analyser_reads_it(said: str, name: str) -> None:
    assert name in {one.name for one in groups_of(said)}
