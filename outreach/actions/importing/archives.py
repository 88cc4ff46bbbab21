"""What is told of an archive: itself, each of its tables, and what nothing is read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from outreach.actions.importing.contents import Contents
from outreach.actions.importing.owners import Owner
from outreach.actions.importing.report import FileReport, Found, RejectedRow, Warned
from outreach.archive import Archive, Ignored
from outreach.core.intake import Kind

NO_CONNECTIONS = "no_connections_table"
IDS_ONLY = "persons_without_profile"
END = "end_of_data"


def told(
    contents: Contents, owner: Owner | None, reports: Sequence[FileReport], found: Found
) -> list[FileReport]:
    """Return the entries of a report; what was found stands with the archive, or the only table."""
    archive = contents.archive
    if archive is None:
        return [replace(one, found=found) for one in reports]
    name = archive.path.name
    tables = [replace(one, within=name) for one in reports]
    ignored = [_ignored(one, name) for one in archive.ignored]
    return [_itself(contents, archive, owner, reports, found), *tables, *ignored]


def _itself(
    contents: Contents,
    archive: Archive,
    owner: Owner | None,
    reports: Sequence[FileReport],
    found: Found,
) -> FileReport:
    people = [one for one in reports if one.kind in (Kind.CONNECTIONS, Kind.CANDIDATES)]
    return FileReport(
        file=archive.path.name,
        kind="archive",
        accepted=sum(one.accepted for one in people) + contents.entries,
        added=sum(one.added for one in people),
        updated=sum(one.updated for one in people),
        unchanged=sum(one.unchanged for one in people),
        repeated=sum(one.repeated for one in people),
        rejected=[RejectedRow(one.row, one.row, one.reason) for one in contents.left_out],
        rejected_count=len(contents.left_out),
        warnings=(warned := list(_warnings(contents))),
        warnings_count=len(warned),
        found=found,
        owner=owner.slug if owner else None,
        owner_because=owner.because if owner else "",
        kept=sum(one.kept for one in reports),
        strangers=sum(one.strangers for one in reports),
    )


def _warnings(contents: Contents) -> Iterator[Warned]:
    if contents.of(Kind.INVITATIONS, Kind.MESSAGES) and not contents.of(Kind.CONNECTIONS):
        yield Warned(None, NO_CONNECTIONS)
    if contents.entries:
        yield Warned(None, IDS_ONLY)
    if contents.is_end:
        yield Warned(None, END)


def _ignored(one: Ignored, within: str) -> FileReport:
    if one.refused is not None:
        return FileReport(
            file=one.name,
            kind="ignored",
            refused=one.code,
            explanation=one.because,
            try_=one.refused.try_,
            within=within,
        )
    return FileReport(
        file=one.name, kind="ignored", skipped=one.code, explanation=one.because, within=within
    )
