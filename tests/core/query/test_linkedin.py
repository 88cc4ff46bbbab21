"""The query to paste into LinkedIn's own search."""

from __future__ import annotations

import pytest

from outreach.core.query import linkedin_query, parse


@pytest.mark.parametrize(
    ("query", "pasted"),
    [
        ("python django", "python AND django"),
        (
            "python AND (django OR fastapi) NOT manager",
            "python AND (django OR fastapi) NOT manager",
        ),
        ("title:engineer -recruiter", "engineer NOT recruiter"),
        ("NOT a b", "b NOT a"),
        ("NOT (a b)", "NOT (a AND b)"),
        ("a OR b c", "a OR b AND c"),
        ("“machine learning”", '"machine learning"'),
        ("C++ c# node.js", '"C++" AND "c#" AND "node.js"'),
        ("develop*", "develop"),
        ('"python lead"~3', "(python AND lead)"),
        ("python AND title:python", "python"),
        ("full stack", '("full stack" OR fullstack)'),
        ("python full stack", 'python AND ("full stack" OR fullstack)'),
    ],
)
def test_only_words_quotes_and_operators_are_left(query: str, pasted: str) -> None:
    assert linkedin_query(parse(query)) == pasted
