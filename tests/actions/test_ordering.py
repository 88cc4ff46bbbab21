"""The first of many who match are the same, however few are looked at."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

from outreach.actions.ordering import first_of
from outreach.core.campaigns import Area, Circle, Skills, Target, Titles
from outreach.core.matching import score, target_node
from outreach.core.query import evaluate
from outreach.core.words import Candidate
from tests.cast import ADA, office

TITLES = ("Engineer", "Data Engineer", "Senior Engineer", "Manager", "Welder", "")
PLACES = ("Berlin", "Potsdam", "Leipzig", "Greater Leipzig Area", "Singapore", "Hamburg, Germany")
PLACES += ("Bernau bei Berlin", "Germany", "Brandenburg, Germany", "Remote", "Atlantis", "")
SKILLS = ("Python", "Rust", "LLVM", "Welding")


def somebody(chance: Random, number: int) -> Candidate:
    return replace(
        ADA,
        id=number,
        handle=f"p{number}",
        profile_url=f"https://www.linkedin.com/in/p{number}",
        email=None,
        position=chance.choice(TITLES) or None,
        headline=chance.choice(TITLES) or None,
        location=chance.choice(PLACES) or None,
        skills=tuple(chance.sample(SKILLS, chance.randint(0, 3))),
    )


def target(chance: Random) -> Target:
    near = chance.choice(["", "Berlin", "Leipzig", "Singapore"])
    more = (Circle("Hamburg", 60),) if chance.random() < 0.3 else ()
    return Target(
        query=chance.choice(["", "", "NOT welding"]),
        skills=Skills(
            any=tuple(chance.sample(SKILLS, chance.randint(0, 2))),
            nice=tuple(chance.sample(SKILLS, chance.randint(0, 3))),
        ),
        titles=Titles(any=tuple(chance.sample(TITLES[:4], chance.randint(0, 2)))),
        area=Area(near=near, within_km=chance.choice([None, 30, 300]), circles=more),
    )


def test_the_first_page_of_many_is_that_of_everybody_in_order(
    tmp_path: Path, chance: Random, cases: int
) -> None:
    people = [somebody(chance, number) for number in range(1, 301)]
    app = office(tmp_path / "office", people)
    with app.store.read() as tx:
        for _ in range(cases // 10):
            asked = target(chance)
            node = target_node(asked)
            found = [one for one in people if evaluate(node, one)]
            in_order = sorted(found, key=lambda one: score(asked, one, explained=False).order_key)
            for limit in (1, 5, 50):
                for few in (0, 5, 1000):
                    first = first_of(tx, node, asked, limit, few=few)
                    assert first == [one.id for one in in_order[:limit]], (asked, limit, few)
    app.store.close()
