"""Rows about people who must not be contacted: found in whichever column says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake import Field, understand
from outreach.core.intake.headers import field_of
from outreach.core.intake.stops import Stops


@pytest.mark.parametrize(
    "header",
    [
        "Do Not Contact",
        "DNC",
        "do_not_contact",
        "hasOptedOutOfEmail",
        "Unsubscribed from all email",
        "Opt-out",
        "Nicht kontaktieren",
        "Désinscrit",
        "No contactar",
        "Niet benaderen",
        "Please do not contact",
        "Bitte nicht mehr kontaktieren!",
        "Darf nicht kontaktiert werden (ja/nein)",
        "Merci de ne pas contacter",
        "Opt-out date",
    ],
)
def test_a_column_may_be_for_nothing_else(header: str) -> None:
    found = field_of(header)
    assert found is not None
    assert found[0] is Field.DO_NOT_CONTACT


@pytest.mark.parametrize(
    "header", ["Unsubscribe link", "Do not contact before", "Opt-in", "Kontakt am"]
)
def test_a_column_near_it_is_for_something_else(header: str) -> None:
    found = field_of(header)
    assert found is None or found[0] is not Field.DO_NOT_CONTACT


@pytest.mark.parametrize(
    "cell", ["yes", "X", "1", "TRUE", "ja", "2024-05-01", "asked by phone", "✓"]
)
def test_anything_but_a_no_counts_in_it(cell: str) -> None:
    assert Stops(understand(["Name", "DNC"])).among([["Ada Byron", cell]]) == {0}


@pytest.mark.parametrize(
    "cell", ["", " ", "no", "False", "0", "n/a", "Nein", "-", "нет", "Opted in"]
)
def test_a_no_does_not(cell: str) -> None:
    assert Stops(understand(["Name", "DNC"])).among([["Ada Byron", cell]]) == set()


@pytest.mark.parametrize(
    "said", ["Unsubscribed", "do not contact!", "DNC", "Bitte nicht kontaktieren"]
)
@pytest.mark.parametrize("header", ["Stage", "Tags", "Notes", ""])
def test_a_cell_that_says_nothing_else_counts_where_nothing_is_read(header: str, said: str) -> None:
    assert Stops(understand(["Name", header])).among([["Ada", said], ["Max", "New"]]) == {0}


@pytest.mark.parametrize("header", ["Company", "Position", "Headline", "Last Name"])
def test_what_is_read_as_something_else_is_that(header: str) -> None:
    assert Stops(understand(["First Name", header])).among([["Ada", "Unsubscribed"]]) == set()


def test_a_remark_that_says_more_is_left_to_people() -> None:
    said = "Do not contact before June, then she would love to hear of a role in Berlin."
    assert Stops(understand(["Name", "Notes"])).among([["Ada", said]]) == set()


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from(["", "no", "yes", "x"]))))
def test_each_row_is_judged_by_itself(rows: list[tuple[str, str]]) -> None:
    stops = Stops(understand(["Name", "DNC"]))
    expected = {at for at, (_, said) in enumerate(rows) if said in ("yes", "x")}
    assert stops.among(rows) == expected
