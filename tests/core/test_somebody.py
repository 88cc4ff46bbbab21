"""Rows that are no people: nobody is greeted as a formula, a company or a closed account."""

from __future__ import annotations

import pytest

from outreach.core.names import greeting
from outreach.core.somebody import nobody


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        ("", "", "the file gives none"),
        (" ", "", "the file gives none"),
        ("LinkedIn", "Member", "“LinkedIn Member” is no person's name"),
        ("Acme", "GmbH", "“Acme GmbH” is no person's name"),
        ("Recruiting Team", "Delta", "“Recruiting Team Delta” is no person's name"),
        ("=cmd|' /C calc'!A0", "Smith", "“=cmd|' /C calc'!A0 Smith” is a formula"),
        ("@SUM(1+1)", "", "“@SUM(1+1)” is a formula"),
        ("X", "X", "“X X” is no more than letters or numbers"),
        ("j", "k", "“j k” is no more than letters or numbers"),
        ("Deutsche", "Bank", "“Deutsche Bank” is no person's name"),
        ("Grand", "Hotel", "“Grand Hotel” is no person's name"),
        ("Active", "Candidate", "“Active Candidate” is no person's name"),
        ("HR", "Team", "“HR Team” is no person's name"),
        ("X", "", "“X” is no more than letters or numbers"),
        ("12345", "678", "“12345 678” is no more than letters or numbers"),
    ],
)
def test_what_is_no_person_is_said_with_the_reason(first: str, last: str, why: str) -> None:
    assert nobody(first, last, greeting(first, last).name) == why


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("J.", "Kowalski"),
        ("", "Lovelace"),
        ("李", "伟"),
        ("O", "Brien"),
        ("Ada", "Lovelace"),
        ("ada 🚀", "LOVELACE"),
        ("김", "민"),
        ("V", "K"),
        ("R. K. S.", ""),
        ("Rosa", "Bank"),
        ("Jan", "Candidate"),
        ("Mary", "School"),
        ("Hr", "Müller"),
    ],
)
def test_who_is_a_person_is_one_however_the_greeting(first: str, last: str) -> None:
    assert nobody(first, last, greeting(first, last).name) == ""


def test_whoever_tells_the_name_to_greet_with_has_decided() -> None:
    assert nobody("Acme", "Bank", None)
    assert nobody("Acme", "Bank", "Acme") == ""
