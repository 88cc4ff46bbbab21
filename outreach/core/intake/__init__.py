"""Intake: what the rows of a file say of people, decided without touching a file.

`headers` finds out which column holds what, `rows` turns them into people or rejections, with
`cells`, `dates`, `emails` and `languages` reading single cells; `kinds` tells tables apart.
"""

from outreach.core.intake.headers import Columns, understand
from outreach.core.intake.kinds import Kind, Sort, sort_of
from outreach.core.intake.rows import Record, Rejected, Row, RowReader, records
from outreach.core.intake.spellings import Field

__all__ = [
    "Columns",
    "Field",
    "Kind",
    "Record",
    "Rejected",
    "Row",
    "RowReader",
    "Sort",
    "records",
    "sort_of",
    "understand",
]
