"""Cells that a spreadsheet opens as text, whatever they begin with."""

from __future__ import annotations

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet runs as a formula: an apostrophe stands before it.

    Source: OWASP, CSV Injection. The importer takes the apostrophe off again.
    """
    return f"'{cell}" if cell.startswith(_STARTS_FORMULA) else cell
