"""A target is called impossible only when nobody can match it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.contradictions import can_match
from outreach.core.query import And, Node, Not, Or, evaluate, parse
from outreach.core.words import Candidate


@pytest.mark.parametrize(
    "query",
    [
        "python NOT python",
        "title:python NOT python",
        '"north wind" NOT wind',
        "(java OR go) NOT java NOT go",
        "golang NOT go*",
        "NOT (python OR NOT python)",
        "(python OR django) AND (NOT python) AND (NOT django)",
    ],
)
def test_what_is_asked_for_and_ruled_out_matches_nobody(query: str) -> None:
    assert not can_match(parse(query))


@pytest.mark.parametrize(
    "query",
    [
        "python",
        "NOT python",
        "python NOT title:python",
        'learning NOT "machine learning"',
        '"machine learning" NOT learning',  # whoever writes ML
        "go* NOT golang",
        "java NOT javascript",
        "c++ NOT c",
        "python OR NOT python",
        "python AND (django OR fastapi) NOT (manager OR recruiter)",
    ],
)
def test_somebody_may_match_everything_else(query: str) -> None:
    assert can_match(parse(query))


def test_a_tree_too_branched_to_search_is_believed() -> None:
    choices = [f"({' OR '.join(f'{letter}{n}' for n in range(9))})" for letter in "abcdefghij"]
    ruled_out = " ".join(f"NOT (a{n} b{n})" for n in range(9))
    assert can_match(parse(f"{' '.join(choices)} {ruled_out} NOT (j0 OR j1)"))


LEAVES = [
    parse(text)
    for text in ("python", "title:python", '"python developer"', "dev*", "skills:go", "developer")
]
TREES: st.SearchStrategy[Node] = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.one_of(
        inner.map(Not),
        st.lists(inner, max_size=3).map(lambda parts: And(tuple(parts))),
        st.lists(inner, max_size=3).map(lambda parts: Or(tuple(parts))),
    ),
    max_leaves=8,
)
PARTS = st.lists(st.sampled_from(["python", "developer", "go", "devops", "lead"]), max_size=3)
PEOPLE = st.builds(
    lambda position, skills: Candidate(1, "ada", position=" ".join(position), skills=tuple(skills)),
    PARTS,
    PARTS,
)


@settings(deadline=None)
@given(TREES, PEOPLE)
def test_whoever_matches_is_proof_that_somebody_can(tree: Node, person: Candidate) -> None:
    assert can_match(tree) or not evaluate(tree, person)
