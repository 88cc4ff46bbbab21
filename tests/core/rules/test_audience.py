"""What no single message shows: too many ways out, and too many clones."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from outreach.core.rules import SAMPLE_USE, check_audience
from outreach.core.words import Purpose, Template, TemplateKind

NOTE = Template("n", TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT, "en", "Hi")


@dataclass(frozen=True)
class Figures:
    people: int = 100
    people_missing: int = 0
    on_fallback: int = 0
    distinct: int = 100


def found(figures: Figures, template: Template = NOTE) -> list[str]:
    return [one.rule for one in check_audience(template, figures, SAMPLE_USE)]


@pytest.mark.parametrize(("on_fallback", "rules"), [(0, []), (10, []), (11, ["T08"])])
def test_a_way_out_is_for_one_in_ten(on_fallback: int, rules: list[str]) -> None:
    assert found(Figures(on_fallback=on_fallback)) == rules


@pytest.mark.parametrize(("distinct", "rules"), [(80, []), (79, ["T09"]), (1, ["T09"]), (0, [])])
def test_four_messages_in_five_differ_in_more_than_the_name(
    distinct: int, rules: list[str]
) -> None:
    assert found(Figures(distinct=distinct)) == rules


def test_people_who_are_held_back_do_not_count() -> None:
    assert found(Figures(people=100, people_missing=50, on_fallback=6, distinct=50)) == ["T08"]


def test_a_share_of_a_few_people_says_little() -> None:
    assert found(Figures(people=9, on_fallback=9, distinct=1)) == []


def test_a_closing_word_may_be_the_same_for_everybody() -> None:
    closing = Template("c", TemplateKind.EMAIL, Purpose.CLOSING, "en", "Bye")
    assert found(Figures(distinct=1), closing) == []


def test_where_everybody_gets_a_line_of_their_own_there_are_no_clones() -> None:
    use = SAMPLE_USE._replace(personal="required")
    assert check_audience(NOTE, Figures(distinct=1), use) == []


def test_severities_come_from_the_settings() -> None:
    [problem] = check_audience(NOTE, Figures(distinct=1), SAMPLE_USE, {"T09": "error"})
    assert (problem.severity, problem.rule) == ("error", "T09")
    assert "1 of 100" in problem.message
