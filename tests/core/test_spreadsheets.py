import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake.cells import tidy
from outreach.core.spreadsheets import harmless


@pytest.mark.parametrize("cell", ["=1+1", "+49 Ventures", "-x", "@SUM(A1)", "\t=1", "＝1+1"])
def test_what_begins_like_a_formula_gets_an_apostrophe(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "Ada", "a=1", "1-2", "'quoted"])
def test_everything_else_stays(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text(max_size=20).map(str.strip))
def test_the_importer_reads_what_was_meant(cell: str) -> None:
    assert tidy(harmless(cell)) == tidy(cell)
