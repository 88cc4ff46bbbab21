"""What names a company, and what people only write where one would stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.employers import names_a_company

NONE = "Self-employed|SELF EMPLOYED|Freelance|freelancer|Selbstständig|Indépendant|Autónomo|-|n/a"


@pytest.mark.parametrize("text", [*NONE.split("|"), "", " ", "(self-employed)", "Stealth Startup"])
def test_these_name_no_company(text: str) -> None:
    assert not names_a_company(text)


@pytest.mark.parametrize(
    "text", ["Analytical Engines", "Freelance Labs GmbH", "Independent Media", "3M", "小米"]
)
def test_these_do(text: str) -> None:
    assert names_a_company(text)


@given(st.text(max_size=30))
def test_anything_can_be_asked_and_what_is_around_it_does_not_matter(text: str) -> None:
    assert names_a_company(text) == names_a_company(f" {text} ")
