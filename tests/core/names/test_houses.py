"""Names of houses in front, and given names of two words that belong together."""

from __future__ import annotations

import pytest

from outreach.core.names import CONFIDENT, greeting


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("Hettiarachchige Nimal Perera", "Nimal"),
        ("Kankanamge Don Chaminda", "Chaminda"),
        ("Mudiyanselage Kasun Bandara", "Kasun"),
        ("Nishantha Hewage", "Nishantha"),
        ("John Carlo Magbanua", "John Carlo"),
        ("Angel Mae Villanueva", "Angel Mae"),
    ],
)
def test_the_given_name_is_found_behind_a_house_and_with_its_second_word(
    name: str, given: str
) -> None:
    found = greeting(name)
    assert found.name == given
    assert found.confidence >= CONFIDENT
