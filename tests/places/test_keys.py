"""How names of places are compared."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from outreach.places import key


def test_spellings_of_one_name_are_one() -> None:
    assert key("St. Louis") == key("Saint Louis") == key("SAINT-LOUIS")
    assert key("Łódź") == "lodz"
    assert key("Provence-Alpes-Côte d’Azur") == key("provence alpes cote d'azur")


@given(st.text(max_size=40))
def test_a_key_is_its_own_key(text: str) -> None:
    assert key(key(text)) == key(text)
