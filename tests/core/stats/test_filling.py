"""Time to fill: from a role's start to the hire that filled it."""

from dataclasses import replace
from datetime import date

from outreach.core.stats.filling import filled
from tests.core.forecast.roles import COMPILERS

JAN, FEB, MARCH = date(2026, 1, 6), date(2026, 2, 20), date(2026, 3, 19)


def test_a_role_is_filled_by_as_many_hires_as_it_has_openings() -> None:
    two = replace(COMPILERS, openings=2)
    assert filled(two, [FEB], JAN) is None
    found = filled(two, [MARCH, FEB], JAN)
    assert found and (found.on, found.starts, found.days) == (MARCH, JAN, 72)


def test_the_day_on_which_a_campaign_starts_goes_before_the_first_message() -> None:
    found = filled(replace(COMPILERS, starts=FEB), [MARCH], JAN)
    assert found and (found.starts, found.days) == (FEB, 27)
    early = filled(replace(COMPILERS, starts=MARCH), [FEB], None)
    assert early and early.days == 0
