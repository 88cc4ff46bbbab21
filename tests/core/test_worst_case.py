"""The worst case over a list is what its people would really get."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.rendering import Rendered
from outreach.core.words import Candidate
from outreach.core.worst_case import Gathering, WorstCase, oddness


def message(length: int, **more: tuple[str, ...]) -> Rendered:
    return Rendered("x" * length, None, length, **more)


def person(number: int, greeting: str = "Ada", company: str = "Analytical Engines") -> Candidate:
    return Candidate(number, f"p{number}", greeting_name=greeting or None, company=company)


def gathered(*messages: Rendered, limit: int | None = 200) -> WorstCase:
    gathering = Gathering()
    for number, one in enumerate(messages, 1):
        gathering.add(person(number), one, limit)
    return gathering.result()


def test_an_empty_list_has_no_extremes() -> None:
    assert gathered() == WorstCase()
    assert WorstCase().telling == {}


def test_lengths_are_those_of_the_messages() -> None:
    found = gathered(message(150), message(212), message(139))
    assert (found.people, found.longest, found.shortest) == (3, 212, 139)
    assert (found.limit, found.over_limit) == (200, 1)
    assert (found.longest_id, found.shortest_id) == (2, 3)


def test_who_lacks_a_value_is_counted_by_field_and_is_no_extreme() -> None:
    lacking = message(999, missing=("match.skill", "role.pay"))
    found = gathered(lacking, message(100), message(5, missing=("match.skill",)))
    assert (found.people, found.people_missing, found.over_limit) == (3, 2, 0)
    assert found.missing_values == {"match.skill": 2, "role.pay": 1}
    assert (found.longest, found.shortest) == (100, 100)


def test_the_limit_is_the_tightest_of_the_accounts() -> None:
    gathering = Gathering()
    gathering.add(person(1), message(250), 300)
    gathering.add(person(2), message(250), 200)
    gathering.add(person(3), message(250), None)
    assert (gathering.result().limit, gathering.result().over_limit) == (200, 1)


def test_people_worth_a_look_are_named_once_each() -> None:
    gathering = Gathering()
    gathering.add(person(1), message(100), None)
    gathering.add(person(2, "Ng", "3M"), message(80), None)
    gathering.add(person(3), message(120, fallbacks=("candidate.company",)), None)
    assert gathering.result().telling == {"longest": 3, "shortest": 2}
    gathering.add(person(4, "Zoë-Anaïs", "¡Olé! GmbH & Co."), message(90), None)
    assert gathering.result().telling == {"longest": 3, "shortest": 2, "oddest": 4}


def test_plain_names_are_less_odd_than_short_loud_or_foreign_ones() -> None:
    plain = oddness(person(1))
    for greeting, company in [("Jo", "3M"), ("李", "李"), ("ADA", "x"), ("Wm. Alexander Jr.", "x")]:
        assert oddness(person(2, greeting, company)) > plain


@settings(deadline=None)
@given(st.lists(st.integers(1, 400), min_size=1, max_size=30), st.randoms())
def test_the_order_of_the_list_does_not_matter(lengths: list[int], shuffle: object) -> None:
    pairs = [(person(number), message(length)) for number, length in enumerate(lengths)]
    mixed = list(pairs)
    shuffle.shuffle(mixed)  # type: ignore[attr-defined]
    one, two = Gathering(), Gathering()
    for who, what in pairs:
        one.add(who, what, 200)
    for who, what in mixed:
        two.add(who, what, 200)
    assert one.result() == two.result()
    assert one.result().longest == max(lengths)
    assert one.result().shortest == min(lengths)
