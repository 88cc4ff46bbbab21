"""A mark of a group says exactly what the query for the group's name says."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest

from outreach.core.query import Node, Or, Tag, Words, document, indexed, marked, parse, predicate
from outreach.core.query.document import MARKS_VERSION, length_tag
from outreach.core.query.group_marks import KINDS
from outreach.core.query.leaves import phrase
from outreach.core.query.tree import ANYWHERE, SKILL_FIELDS, Field, Phrase
from outreach.core.words import Candidate
from outreach.skills import Group, shipped

ADA = Candidate(1, "ada", "Ada", "Lovelace", position="Engineer", skills=("K8s", "GNU make"))
NAMES = [
    name
    for group in shipped()
    for name in (group.name, *group.same, *group.ambiguous, *group.narrower)
]
OWN = (
    Group("Kubernetes", same=("cluster wrangling",), ambiguous=("kubist",)),
    Group("Python", no_longer=("cpython",)),
    Group("Loom weaving", same=("jacquard", "loom weaver")),
)


def leaf(said: str, fields: tuple[Field, ...], groups: tuple[Group, ...] = ()) -> Words:
    found = phrase(said, fields, groups=groups)
    assert found
    return found


def somebody(chance: Random, number: int) -> Candidate:
    """Return somebody whose texts consist of names of groups, some of them cut apart."""

    def text(most: int) -> str:
        names = chance.choices(NAMES, k=chance.randint(1, most))
        words = chance.choice([" ", " ", " | ", " and ", ", "]).join(names).split(" ")
        return " ".join(words[chance.choice([0, 0, 0, 1]) :])

    return replace(
        ADA,
        id=number,
        position=chance.choice([None, text(2)]),
        headline=chance.choice([None, text(4)]),
        company=chance.choice([None, text(1)]),
        skills=tuple(text(2) for _ in range(chance.randint(0, 9))),
    )


@pytest.fixture(scope="module")
def crowd() -> list[Candidate]:
    chance = Random(7)
    return [somebody(chance, number) for number in range(30)]


def test_a_person_has_the_marks_of_the_groups_whose_names_find_them_and_no_others(
    crowd: list[Candidate],
) -> None:
    asked = {
        f"__{kind}{number}": predicate(leaf(group.name, fields))
        for number, group in enumerate(shipped())
        for kind, fields in KINDS.items()
    }
    for person in crowd:
        lines = document(person)
        expected = {tag for tag, holds in asked.items() if holds(lines)}
        length = {length_tag(len(lines.title.split()))} if lines.title else set()
        assert set(indexed(person).tags.split()) - set(lines.tags.split()) == expected | length


@pytest.mark.parametrize("kind", KINDS)
def test_a_group_asked_for_by_its_name_is_one_mark(kind: str) -> None:
    for number, group in enumerate(shipped()):
        assert marked(leaf(group.name, KINDS[kind])) == Tag("", f"__{kind}{number}"), group


def test_a_query_with_marks_finds_the_same_people(crowd: list[Candidate], cases: int) -> None:
    chance = Random(8)
    seen = [(document(person), indexed(person)) for person in crowd]
    for _ in range(cases):
        said = chance.choice([*NAMES, "cluster wrangling", "kubist", "jacquard", "kubernetes"])
        fields = chance.choice([SKILL_FIELDS, (Field.TITLE,), ANYWHERE, (Field.SKILLS,)])
        node = leaf(said, fields, chance.choice([(), OWN]))
        plain, quick = predicate(node), predicate(marked(node))
        assert [plain(lines) for lines, _ in seen] == [quick(lines) for _, lines in seen], said


@pytest.mark.parametrize("said", ["k8s", "Kubernetes", "KUBERNETES"])
def test_every_name_of_a_group_is_its_mark(said: str) -> None:
    assert marked(leaf(said, SKILL_FIELDS)) == marked(leaf("Kubernetes", SKILL_FIELDS))


def test_words_searched_everywhere_are_the_mark_and_the_words_in_companies_and_places() -> None:
    found = marked(parse("python"))
    assert isinstance(found, Or)
    mark, rest = found.parts
    assert isinstance(mark, Tag)
    assert isinstance(rest, Words)
    assert [form.fields for form in rest.forms] == [(Field.COMPANY, Field.LOCATION)]


def test_what_a_workspace_adds_is_asked_beside_the_mark() -> None:
    found = marked(leaf("Kubernetes", SKILL_FIELDS, OWN))
    assert isinstance(found, Or)
    mark, rest = found.parts
    assert mark == marked(leaf("Kubernetes", SKILL_FIELDS))
    assert isinstance(rest, Words)
    added = {form.synonym for form in rest.forms if isinstance(form, Phrase)}
    assert added == {"cluster wrangling", "kubist"}


def test_a_group_from_which_a_workspace_takes_a_name_has_no_mark() -> None:
    node = leaf("Python", SKILL_FIELDS, OWN)
    assert marked(node) == node


@pytest.mark.parametrize("asked", ["pyth*", '"python lead"~3', "skills:python", "xyzzy"])
def test_what_no_mark_stands_for_stays_as_it_is(asked: str) -> None:
    node: Node = parse(asked)
    assert marked(node) == node


def test_the_version_of_marks_is_raised_with_what_leaves_find() -> None:
    """Marks in an index are right only while leaves find the same; else it must be made anew."""
    groups = (
        Group("Loom weaving", ("jacquard", "web site"), ("loom", "go"), ("carpet weaving",)),
        Group("Schlüsseldienst", ("full stack key", "c# locks"), (), ("lock-smith",)),
    )
    names = [name for one in groups for name in (one.name, *one.same, *one.ambiguous)]
    forms = [leaf(name, fields, groups).forms for name in names for fields in KINDS.values()]
    assert (MARKS_VERSION, sha256(repr(forms).encode()).hexdigest()[:12]) == (17, "182e24440c5a")
