"""Clauses that nobody meets are said, with the nearest that somebody meets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from outreach.actions.unmet import unmet
from outreach.core.query import parse
from outreach.core.query.unmet import Meant, Unmet
from outreach.core.words import Candidate
from outreach.store import search
from outreach.store.engine import Store

PEOPLE = [
    Candidate(1, "p1", "Ada", "Brückner", position="Software Engineer", company="Initech",
              location="Berlin, Germany", skills=("Kubernetes", "C++")),
    Candidate(2, "p2", "Grace", "Hopper", position="Data Engineer", company="Globex",
              location="Bern, Switzerland", skills=("K8s", "Rust")),
    Candidate(3, "p3", "Pim", "Doorn", position="Welder", company="Initech",
              location="Reston, VA", headline="Melter and founder of steel"),
]  # fmt: skip


@pytest.fixture
def peopled(store: Store) -> Iterator[Store]:
    with store.write() as tx:
        search.index(tx, PEOPLE)
    yield store


def told(store: Store, query: str, **known: object) -> tuple[Unmet, ...]:
    with store.read() as tx:
        return unmet(tx, parse(query), **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("title:enginer", [Unmet("title:enginer", ("enginer",), (Meant("title:Engineer", 2),))]),
        ("kubernets", [Unmet("kubernets", ("kubernets",), (Meant("Kubernetes", 2),))]),
        (
            "company:Initceh",
            [Unmet("company:Initceh", ("Initceh",), (Meant("company:initech", 2),))],
        ),
        (
            "location:Brelin",
            [Unmet("location:Brelin", ("Brelin",), (Meant("location:berlin", 1),))],
        ),
        ("name:Hoper", [Unmet("name:Hoper", ("Hoper",), (Meant("name:hopper", 1),))]),
        (
            '"sofware engineer"',
            [Unmet('"sofware engineer"', ("sofware",), (Meant('"Software engineer"', 1),))],
        ),
        (
            '"date enginer"',
            [Unmet('"date enginer"', ("date", "enginer"), (Meant('"Data engineer"', 1),))],
        ),
        (
            '"enginer software"~2',
            [Unmet('"enginer software"~2', ("enginer",), (Meant('"engineer software"~2', 1),))],
        ),
        ("cplusplsu", [Unmet("cplusplsu", ("cplusplsu",), (Meant("C++", 1),))]),
        ("rand", [Unmet("rand", ("rand",))]),  # some have "and", which nobody means by it
        ("sofw*", [Unmet("sofw*", ("sofw",))]),
        ('"rust software"', [Unmet('"rust software"', ())]),
        ("cobol", [Unmet("cobol", ("cobol",))]),
        ("rust AND title:engineer", []),
        ("wleder OR melter", [Unmet("wleder", ("wleder",), (Meant("Welder", 1),))]),
    ],
)
def test_a_clause_that_nobody_meets_is_told_with_what_is_near(
    peopled: Store, query: str, expected: list[Unmet]
) -> None:
    assert list(told(peopled, query)) == expected


def test_a_word_is_put_right_by_itself_where_nobody_has_the_words_together(peopled: Store) -> None:
    (one,) = told(peopled, 'title:"senior wleder"')
    assert one == Unmet('title:"senior wleder"', ("senior", "wleder"))
    (one,) = told(peopled, '"rust wleder"')
    assert one == Unmet('"rust wleder"', ("wleder",), (Meant("Welder", 1),))


def test_signs_that_are_no_single_words_are_told_as_a_whole(peopled: Store) -> None:
    assert told(peopled, "title:编译器") == (Unmet("title:编译器", ("编译器",)),)


def test_of_a_query_that_finds_somebody_only_open_clauses_are_asked(peopled: Store) -> None:
    query = "rust (enginer OR title:engineer OR cobol)"
    assert [one.clause for one in told(peopled, query, is_met=True)] == ["enginer", "cobol"]
    seen = {"enginer", "cobol"}
    assert told(peopled, query, is_met=True, seen=seen) == ()


def test_what_is_left_out_is_told_only_when_it_looks_mistyped(peopled: Store) -> None:
    assert told(peopled, "rust NOT php", is_met=True) == ()
    (one,) = told(peopled, "rust NOT wleder", is_met=True)
    assert one == Unmet("wleder", ("wleder",), (Meant("Welder", 1),))


def test_names_of_the_workspace_are_offered_too(peopled: Store) -> None:
    from outreach.skills import Group

    own = (Group("Turbo encabulator", ("welder",)),)
    (one,) = told(peopled, '"turbo encabulater"', groups=own)
    assert one.nearest == (Meant('"Turbo encabulator"', 1),)


def test_in_an_empty_store_nothing_is_near(store: Store) -> None:
    assert told(store, "python") == (Unmet("python", ("python",)),)
