"""Pairs that may be one: what speaks for it, what speaks against it, and who waits meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.doubles import (
    MOST_OF_A_NAME,
    MOST_PARTNERS,
    Chance,
    Pair,
    Reason,
    suggestions,
    to_compare,
)
from outreach.core.doubtful import clusters, held, nearest
from outreach.core.telling_apart import Namesake

IN = "https://www.linkedin.com/in/"
ENGINES = {"engines": "Engines Ltd"}
ADA = Namesake(1, "ada byron|engines", profile=f"{IN}ada-byron", companies=ENGINES)
ALIKE = Namesake(2, "ada byron|engines", companies=ENGINES)
IN_LONDON = replace(ADA, place="London, UK", skills=frozenset({"python", "looms", "sql"}))


def reasons(*people: Namesake) -> dict[Pair, set[Reason]]:
    return {one.pair: set(one.evidence) for one in suggestions(people)}


def with_keys(
    number: int, *, profile: str = "", member: str = "", email: str = "", key: str = ALIKE.key
) -> Namesake:
    companies = {"engines": "Engines"}
    return Namesake(
        number, key, profile or None, member or None, email or None, companies=companies
    )


def test_the_only_two_of_a_name_and_company_are_likely_one() -> None:
    (found,) = suggestions([ADA, ALIKE])
    assert (found.pair, found.evidence) == ((1, 2), {Reason.SAME_COMPANY: "Engines Ltd"})
    assert found.chance is Chance.LIKELY


def test_of_three_any_two_are_only_possibly_one() -> None:
    found = suggestions([ADA, ALIKE, replace(ALIKE, id=3)])
    assert [one.pair for one in found] == [(1, 2), (1, 3), (2, 3)]
    assert {one.chance for one in found} == {Chance.POSSIBLE}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"email": "ada@example.com"}, {"email": "byron@example.com"}),
        ({"member": "ACoAAA123"}, {"member": "ACoAAB456"}),
        ({"member": "ACoAAA123"}, {"profile": f"{IN}ACoAAB456"}),
    ],
)
def test_two_keys_of_one_kind_are_two_people(one: dict[str, str], other: dict[str, str]) -> None:
    assert reasons(with_keys(1, **one), with_keys(2, **other)) == {}


def test_two_addresses_of_one_name_company_and_title_are_likely_one() -> None:
    one = replace(ADA, title="Programmer")
    other = replace(one, id=2, profile=f"{IN}countess", title="Senior programmer")
    (found,) = suggestions([one, other])
    assert found.evidence == {Reason.SAME_WORK: "Programmer, Engines Ltd"}
    assert found.chance is Chance.LIKELY


@pytest.mark.parametrize(("one", "other"), [("Programmer", "Accountant"), ("Programmer", "")])
def test_two_addresses_of_one_name_and_company_are_possibly_one(one: str, other: str) -> None:
    people = [replace(ADA, title=one), replace(ADA, id=2, profile=f"{IN}ada-2", title=other)]
    (found,) = suggestions(people)
    assert found.evidence == {Reason.OTHER_PROFILE: "Engines Ltd"}
    assert found.chance is Chance.POSSIBLE


@pytest.mark.parametrize(
    ("one", "other", "is_asked"),
    [
        ({"member": "ACoAAA123"}, {"member": "ACoAAB456"}, False),
        ({"email": "ada@engines.example"}, {"email": "ada2@engines.example"}, False),
        ({"email": "ada@engines.example"}, {"email": "ada@home.example"}, True),
    ],
)
def test_two_addresses_are_asked_about_unless_other_keys_tell_two_people(
    one: dict[str, str], other: dict[str, str], is_asked: bool
) -> None:
    first = with_keys(1, profile=f"{IN}ada", **one)
    assert bool(suggestions([first, with_keys(2, profile=f"{IN}ada-2", **other)])) is is_asked


def test_a_private_mailbox_beside_one_at_work_makes_no_second_person() -> None:
    """One list has the profile and the mailbox at work, another no more than the private one."""
    one = with_keys(1, profile=f"{IN}ada", email="ada@engines.example")
    other = with_keys(2, email="byron@home.example")
    assert reasons(one, other) == {(1, 2): {Reason.SAME_COMPANY}}
    assert reasons(one, replace(other, email="byron@engines.example")) == {}


def test_two_addresses_of_a_name_alone_are_two_people() -> None:
    one = with_keys(1, profile=f"{IN}ada", key="ada byron|nothing else")
    assert suggestions([one, replace(one, id=2, profile=f"{IN}ada-2")]) == []


def test_of_many_namesakes_at_one_company_only_those_of_one_title_are_asked_about() -> None:
    many = [
        replace(ADA, id=number, profile=f"{IN}ada-{number}", title=f"Office {number}")
        for number in range(1, MOST_OF_A_NAME + 2)
    ]
    assert suggestions(many) == []
    assert reasons(*many, replace(many[2], id=9, profile=f"{IN}ada-9")) == {
        (3, 9): {Reason.SAME_WORK}
    }


def test_questions_about_one_crowd_grow_with_its_people_not_its_pairs() -> None:
    crowd = [
        replace(ADA, id=number, profile=f"{IN}ada-{number}", title="Clerk") for number in range(200)
    ]
    assert len(suggestions(crowd)) <= 200 * MOST_PARTNERS


def test_ids_of_two_products_say_nothing_against_each_other() -> None:
    one, other = replace(ALIKE, id=1, member="ACoAAA123"), replace(ALIKE, member="ACwAAB456")
    assert reasons(one, other) == {(1, 2): {Reason.SAME_COMPANY}}


def test_a_new_address_on_the_day_of_the_old_connection_is_a_person_who_changed_it() -> None:
    connected = frozenset({("sam", "2022-09-10")})
    one = replace(ADA, connected=connected)
    other = replace(one, id=2, key="ada byron|looms", profile=f"{IN}countess")
    (found,) = suggestions([one, other])
    assert (found.evidence, found.chance) == (
        {Reason.SAME_DAY: "2022-09-10, sam"},
        Chance.VERY_LIKELY,
    )
    assert reasons(one, replace(other, connected=frozenset({("lee", "2022-09-10")}))) == {}


def test_a_name_in_a_place_needs_skills_or_an_employer_in_common() -> None:
    other = replace(ALIKE, key="ada byron|looms", place="London", companies={"looms": "Looms"})
    assert reasons(IN_LONDON, other) == {}
    skilled = replace(other, skills=frozenset({"python", "sql"}))
    assert reasons(IN_LONDON, skilled) == {(1, 2): {Reason.SAME_PLACE_AND_SKILLS}}
    worked = replace(other, companies={"looms": "Looms", "engines": "Engines Ltd"})
    assert reasons(IN_LONDON, worked) == {(1, 2): {Reason.SAME_PLACE_AND_EMPLOYER}}
    assert reasons(IN_LONDON, replace(skilled, place="Leeds")) == {}


def test_an_internal_id_is_linked_with_an_address_by_a_name_that_nobody_else_has() -> None:
    opaque = Namesake(2, "ada byron|looms", profile=f"{IN}ACoAAA123")
    assert reasons(ADA, opaque) == {(1, 2): {Reason.OPAQUE_ID}}
    assert reasons(ADA, opaque, Namesake(3, "ada byron|mills", profile=f"{IN}ada-3")) == {}


def test_two_things_that_speak_for_it_make_it_surer() -> None:
    opaque = replace(ALIKE, member="ACoAAA123")
    (found,) = suggestions([ADA, opaque])
    assert set(found.evidence) == {Reason.SAME_COMPANY, Reason.OPAQUE_ID}
    assert found.chance is Chance.VERY_LIKELY


def test_a_company_that_was_only_lent_speaks_for_nothing() -> None:
    asked = Namesake(2, ADA.key, profile=f"{IN}ACoAAA123")
    (found,) = suggestions([ADA, asked])
    assert found.evidence == {Reason.SAME_NAME: "", Reason.OPAQUE_ID: ""}
    assert found.chance is Chance.POSSIBLE


def test_of_a_common_name_only_those_of_one_company_are_compared() -> None:
    keys = {number: f"ada byron|company {number}" for number in range(MOST_OF_A_NAME + 1)}
    assert to_compare(keys) == []
    assert to_compare(keys | {9: "ada byron|company 1"}) == [1, 9]
    assert to_compare({1: "ada byron|engines", 2: "ada byron|looms"}) == [1, 2]
    assert to_compare({1: "ada byron|engines"}) == []


PEOPLE = st.lists(
    st.builds(
        Namesake,
        st.integers(1, 60),
        st.sampled_from(["ada|engines", "ada|looms", "ada|nothing else"]),
        profile=st.sampled_from([None, f"{IN}a", f"{IN}b", f"{IN}ACoAAA111"]),
        email=st.sampled_from([None, "a@example.com", "b@example.com"]),
        connected=st.frozensets(st.sampled_from([("sam", "2022-09-10"), ("lee", "2020-01-01")])),
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)


@settings(deadline=None)
@given(PEOPLE)
def test_the_order_of_people_changes_nothing_that_matters(people: list[Namesake]) -> None:
    assert {one.pair[0] < one.pair[1] for one in suggestions(people)} <= {True}
    assert reasons(*people) == reasons(*reversed(people))


PAIRS = st.lists(
    st.tuples(st.integers(1, 20), st.integers(1, 20)).filter(lambda pair: pair[0] < pair[1]),
    max_size=15,
)


@settings(deadline=None)
@given(PAIRS, st.dictionaries(st.integers(1, 20), st.integers(0, 3)), st.sets(st.integers(1, 20)))
def test_of_people_who_may_be_one_at_most_one_is_written_to(
    pairs: list[Pair], far: dict[int, int], barred: set[int]
) -> None:
    groups = clusters(pairs)
    turn = {one: (far.get(one, -1), -one) for group in groups for one in group}
    waiting = held(groups, turn, barred)
    free = {one for one in range(1, 21) if one not in waiting and one not in barred}
    for one, other in pairs:
        assert not {one, other} <= free
    for group in groups:
        is_barred = any(one in barred for one in group)
        assert len(free.intersection(group)) == (0 if is_barred else 1)
    assert waiting <= {one for pair in pairs for one in pair}


def test_whoever_waits_is_told_of_the_one_we_got_furthest_with() -> None:
    turn = {1: (0, 5), 2: (3, 1), 3: (0, 7)}
    assert nearest([[1, 2, 3]], turn) == {1: 2, 2: 3, 3: 2}


@settings(deadline=None)
@given(PAIRS)
def test_groups_part_nobody_who_is_paired(pairs: list[Pair]) -> None:
    found = clusters(pairs)
    everybody = [one for group in found for one in group]
    assert len(everybody) == len(set(everybody)) == len({one for pair in pairs for one in pair})
    assert all(any({*pair} <= {*group} for group in found) for pair in pairs)
