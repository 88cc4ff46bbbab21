"""Which tables of an archive could not be read at all: such an archive must not be put away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from outreach.actions.importing.report import CLOSED, FileReport
from outreach.core.intake import Kind

_NEEDED = frozenset({Kind.CONNECTIONS.value, Kind.INVITATIONS.value, Kind.MESSAGES.value})
#: Why a row counts for nothing though it was read.
_READ = frozenset({"draft", "spam", "sponsored", "no_counterpart", "blank_row"})
NO_ROW = "no_row_accepted"


def unread(reports: Iterable[FileReport]) -> Iterator[FileReport]:
    """Yield the tables within archives of which nothing was understood."""
    for one in reports:
        if one.within and (one.refused or (one.kind in _NEEDED and _is_senseless(one))):
            yield one


def reasons(tables: Iterable[FileReport], archive: str) -> str:
    """Return why an archive waits for somebody, table by table, with what to try."""
    return "\n".join(_reason(one, archive) for one in tables)


def _reason(one: FileReport, archive: str) -> str:
    code, told, try_ = one.refused or NO_ROW, one.explanation, one.try_
    if not one.refused:
        why = ", ".join(sorted({row.reason for row in one.rejected}))
        told = f"None of the {one.rejected_count} rows of {one.file} can be read ({why})."
        try_ = f"mend the cells of {one.file} in it, then: outreach import {archive}"
    return f"{code}: {told} Whatever else it holds was imported.\ntry: {try_}"


def _is_senseless(one: FileReport) -> bool:
    faulty = [row for row in one.rejected if row.told != CLOSED and row.reason not in _READ]
    return not one.accepted and bool(faulty)
