"""Files of people, and what is read of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from outreach.archive import Table
from outreach.core.intake import Record, Rejected

TODAY = date(2026, 3, 2)


Write = Callable[..., Path]


PEOPLE = "First Name,Last Name,URL,Company\nAda,Lovelace,linkedin.com/in/ada,Engines\n"


def people(table: Table) -> list[Record]:
    return [row for row in table.records(today=TODAY) if isinstance(row, Record)]


def rejected(table: Table) -> list[tuple[int, int, str]]:
    return [row[:3] for row in table.records(today=TODAY) if isinstance(row, Rejected)]
