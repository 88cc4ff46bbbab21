"""Families share mailboxes: whose first names are two people's."""

from __future__ import annotations

import pytest

from outreach.core.telling_apart import are_of_two
from outreach.core.words import Candidate


def person(first: str, last: str = "Thorn") -> Candidate:
    return Candidate(1, "one", first_name=first, last_name=last)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Hans", "Hanna"), ("Jan", "Jana"), ("Peter", "Petra"), ("Maria", "Mario"), ("Ada", "Tom")],
)
def test_each_of_a_family_has_a_name_of_their_own(one: str, other: str) -> None:
    assert are_of_two(person(one), person(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bob", "Robert"),
        ("Mohamed", "Mohammed"),
        ("Katrin", "Kathrin"),
        ("Sergei", "Sergey"),
        ("Yulia", "Julia"),
        ("H.", "Hans"),
        ("Dr. Hans", "Hans"),
        ("John Fitzgerald", "John"),
        ("", "Hans"),
    ],
)
def test_one_person_may_be_spelled_in_two_ways(one: str, other: str) -> None:
    assert not are_of_two(person(one), person(other))


def test_exchanged_columns_are_one_person() -> None:
    assert not are_of_two(person("Thorn", "Zed"), person("Zed", "Thorn"))
