"""Départements: each is known by name and number, with a circle around a town that is known."""

from __future__ import annotations

import pytest

from outreach.core.areas.departements import departement, every
from outreach.core.areas.place import Level
from outreach.core.areas.resolving import resolve


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Isère", "38"),
        ("isere", "38"),
        ("département de l’Isère", "38"),
        ("Loire-Atlantique", "44"),
        ("69", "69"),
        ("2a", "2A"),
        ("Côte d'Or", "21"),
        ("la Drôme", "26"),
    ],
)
def test_one_is_known_however_it_is_written(text: str, number: str) -> None:
    found = departement(text)
    assert found is not None
    assert found.number == number


def test_nothing_else_is_one() -> None:
    assert not any(map(departement, ("Bavaria", "", "Grenoble", "138", "de la")))


def test_the_town_of_each_is_a_place_to_draw_a_circle_around() -> None:
    assert len(every()) == 96
    for one in every():
        place = resolve(f"{one.town}, France")
        assert place.level in (Level.CITY, Level.METRO), one
        assert place.country == "FR", one
