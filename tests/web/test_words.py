"""What a page makes of a text: fields by name, marks as notes, and not a word lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.changes import Change, Kind, changes
from outreach.core.stats.rates import Rate
from outreach.web import words
from tests.cast import office

SOURCE = (
    'Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company | fallback("a shop") }}.'
    "{% endwho %}{% if candidate.company and not match.area %} At {{ candidate.company }}?"
    "{% else %} Hm.{% endif %} {{ role.title }}{% personal %} free {% endpersonal %}"
)


def test_fields_are_called_by_name() -> None:
    found = [one for one in words.pieces(SOURCE) if one.form == "field"]
    assert [one.text for one in found] == [
        "greeting name",
        "sender’s company or “a shop”",
        "company",
        "role title",
    ]


def test_conditions_and_marks_are_said_shortly() -> None:
    found = [one.text for one in words.pieces(SOURCE) if one.form in ("rule", "mark") and one.text]
    assert found == [
        "who",
        "[if company and not area: ",
        " | else: ",
        "]",
        "free line",
        "end of free line",
    ]


def test_a_mark_that_changed_is_shown_to_its_end() -> None:
    found = words.pieces([Change(Kind.REMOVED, "{% why %}x{% endwhy %}")])
    assert [(one.kind, one.text) for one in found] == [
        ("removed", "why"),
        ("removed", "x"),
        ("removed", "end of why"),
    ]


TEXTS = st.text(st.sampled_from('ab {}%\n"|.') | st.characters(codec="utf-8"), max_size=60)


@given(TEXTS, TEXTS)
def test_not_a_character_of_either_text_is_lost(before: str, after: str) -> None:
    found = list(words.pieces(changes(before, after)))
    exact = [(one.exact or one.text, one.kind) for one in found]
    assert "".join(text for text, kind in exact if kind != "removed") == after
    assert "".join(text for text, kind in exact if kind != "added") == before


def test_times_and_numbers_read_as_people_write_them() -> None:
    at = datetime(2026, 3, 2, 14, 5, tzinfo=UTC)
    assert words.day(at) == "2 March 2026"
    assert words.moment(at) == "2 March 2026, 14:05 UTC"
    assert [words.many(count, "person", "people") for count in (0, 1, 4_000)] == [
        "0 people",
        "1 person",
        "4,000 people",
    ]


def test_people_who_work_here_are_called_as_the_settings_have_it(tmp_path: Path) -> None:
    settings = office(tmp_path / "office").settings
    assert words.person("rosa-diaz", settings) == "Rosa Diaz"
    sam = settings.senders["sam-keller"]
    named = settings._replace(senders={"sam-keller": replace(sam, name="Sám Keller-Ng")})
    assert words.person("sam-keller", named) == "Sám Keller-Ng"


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (Rate(0, 0, 14), "0 of 0"),
        (Rate(3, 12, 14), "3 of 12"),
        (Rate(44, 127, 14), "35% (27–43) of 127"),
    ],
)
def test_a_rate_comes_with_its_interval_or_as_counts(rate: Rate, said: str) -> None:
    assert words.percent(rate) == said
