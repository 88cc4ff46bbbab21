"""The shipped file of skills and titles."""

from __future__ import annotations

from collections import defaultdict

import yaml

from outreach.core.text import tokens
from outreach.skills import Group, group, shipped, version
from outreach.skills.shipped import FILE


def words(name: str) -> str:
    return " ".join(tokens(name))


def test_a_yaml_library_reads_the_file_as_we_do() -> None:
    said = yaml.load(FILE.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert shipped() == tuple(group(name, names) for name, names in said.items())


def test_there_are_groups_for_work_of_all_kinds() -> None:
    found = {one.name for one in shipped()}
    assert len(found) == len(shipped()) >= 400
    assert found >= {"Kubernetes", "CNC", "Payroll", "Registered nurse", "Welder", "Lawyer", "Chef"}


def test_no_name_says_two_things_unless_it_is_marked_as_ambiguous() -> None:
    places: dict[str, set[str]] = defaultdict(set)
    for one in shipped():
        for name in (one.name, *one.same):
            places[words(name)].add(one.name)
    assert {word: names for word, names in places.items() if len(names) > 1} == {}


def test_no_group_says_a_name_twice_and_none_is_without_words() -> None:
    for one in shipped():
        names = [words(name) for name in (one.name, *one.same, *one.ambiguous, *one.narrower)]
        assert len(names) == len(set(names)), one
        assert all(names), one


def test_signs_say_how_far_a_name_goes() -> None:
    assert group("Linux", ["gnu/linux", "~unix-like", "<ubuntu", "-bsd"]) == Group(
        "Linux", ("gnu/linux",), ("unix-like",), ("ubuntu",), ("bsd",)
    )


def test_the_version_is_a_digest() -> None:
    assert len(version()) == 12
