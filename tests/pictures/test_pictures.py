"""Slides: the same numbers as the screen, text as text, the same bytes every time."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from outreach import pictures
from outreach.core.stats.alike import fold
from outreach.core.stats.cohorts import Cohort, cohort
from outreach.core.stats.journeys import Mark, Sent
from outreach.core.stats.standpoint import DAY_SECONDS, Standpoint
from tests.conftest import MONDAY
from tests.core.stats.made import NEW_YORK

ABOUT = pictures.About("Compiler engineer at $20/h & more", "as of 30 March 2026")


def _seen(people: int) -> Cohort:
    """Ask so many people on Monday, half of whom accept on Wednesday; look 20 days later."""
    view = Standpoint.of(MONDAY + timedelta(days=20), NEW_YORK)
    at = int(MONDAY.timestamp())
    sent = [Sent(one, at, False, "linkedin_connect", "connect") for one in range(people)]
    marks = [Mark(one, at + 2 * DAY_SECONDS, False, "accepted") for one in range(people) if one % 2]
    return cohort(fold(sent, marks, view), view)


def _texts(svg: bytes) -> list[str]:
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg.decode())


def test_in_svg_every_word_and_number_is_text() -> None:
    texts = _texts(pictures.campaign(_seen(40), ABOUT, "svg"))
    assert "Compiler engineer at $20/h &amp; more" in texts
    assert "as of 30 March 2026" in texts
    assert "People (n = 40 asked)" in texts
    assert texts.count("50 %") == 3  # by day 3, 7 and 14
    assert "too new" in texts


def test_of_few_people_no_square_is_darker_and_no_line_is_drawn() -> None:
    few, many = (pictures.parts(_seen(people)) for people in (19, 40))
    assert "#f5f5f5" in few["weeks"].decode()
    assert "#f5f5f5" not in many["weeks"].decode()
    assert "too few people for a curve" in _texts(few["curve"])
    assert "too few people for a curve" not in _texts(many["curve"])


def test_an_interval_ends_where_it_ends() -> None:
    drawn = pictures.roles([("Compilers", _seen(40))], ABOUT, "svg").decode()
    (interval,) = re.findall(r'style="([^"]*stroke-width: 6[^"]*)"', drawn)
    assert "stroke-linecap: square" not in interval


@pytest.mark.parametrize(("kind", "start"), [("png", b"\x89PNG"), ("pdf", b"%PDF-")])
def test_each_kind_is_what_its_name_says(kind: pictures.Kind, start: bytes) -> None:
    assert pictures.roles([("Compilers", _seen(40))], ABOUT, kind).startswith(start)


def test_the_same_numbers_give_the_same_picture() -> None:
    seen = [("Compilers", _seen(40)), ("Linkers", _seen(4))]
    first = pictures.roles(seen, ABOUT, "svg")
    assert first == pictures.roles(seen, ABOUT, "svg")
    assert {"20 of 40", "2 of 4"} <= set(_texts(first))


def test_nobody_at_all_can_be_drawn() -> None:
    drawn = pictures.parts(_seen(0))
    assert set(drawn) == {"funnel", "curve", "weeks"}
    assert "too few people for a curve" in _texts(drawn["curve"])
