"""The page of formulas is true: its worked examples are run."""

from __future__ import annotations

import doctest
from pathlib import Path

PAGE = Path(__file__).parent.parent / "docs" / "how-numbers-are-made.md"


def test_every_worked_example_comes_out_as_written() -> None:
    found = doctest.testfile(str(PAGE), module_relative=False)
    assert (found.failed, found.attempted > 20) == (0, True)
