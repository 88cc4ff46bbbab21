"""What an import did, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from outreach.cli.show import archives
from outreach.cli.show.cells import cut, pad, plain, read_by_people, screen_width
from outreach.core.resolving import BOTH, CONFLICT
from outreach.core.shown_names import shown_name

CLOSED = "closed account"  # as the report says of such a row

if TYPE_CHECKING:
    from outreach.actions.importing import FileReport, Preview, RejectedRow, Report, Warned
    from outreach.core.intake import Record

_LISTED = 8  # rows of one kind; --json has them all
_NAMED = 3  # changed people named in the summary

#: Why a row was rejected, in words.
REJECTED: Mapping[str, str] = MappingProxyType(
    {
        "no_identity": "names nobody: no profile, no address, no full name",
        "blank_row": "is empty",
        "too_many_cells": "has more cells than the header; a comma may need quotes",
        "repeated_header": "is the header again",
        "total_row": "is a total or a remark, and nobody",
        "truncated_row": "breaks off in the middle",
        "unclosed_quote": "has a quotation mark that never ends",
        "conflicting_identity": "has the keys of two people",
    }
)
#: What was odd, in words.
WARNED: Mapping[str, str] = MappingProxyType(
    {
        "no_name": "no name",
        "foreign_profile": "the address of the profile is none of LinkedIn; it was left out",
        "invalid_email": "what stands as e-mail address is not one; it was left out",
        "mojibake": "broken letters (such as Ã¡) were mended",
        "ambiguous_date": "the date could be two days; it was left out",
        "unparseable_date": "the date cannot be read; it was left out",
        "excel_serial_or_number": "the date is a number; it was left out",
        "date_in_future": "the date is in the future; it was left out",
        "date_before_linkedin": "the date is before LinkedIn was; it was left out",
        "day_guessed": "nothing tells the day from the month in its dates, which a spreadsheet "
        "wrote; taken as month first, as LinkedIn writes them, where that is not in the future",
        "possible_double": "perhaps somebody who is here already; `outreach candidates merge` asks",
        "other_name": "another name for the same profile; see that it is the same person",
        "no_profile_url": "no profile URLs: e-mails match people; who looks alike is asked about",
        "file_incomplete": "the file breaks off; ask LinkedIn for it again",
        "duplicate_header": "two columns are called alike, the first with a value counts:",
        "no_rows": "it has a header and no rows",
        "nul_bytes_removed": "NUL bytes were taken out",
        "encoding_guessed": "the encoding was guessed; look at the names",
        "undecodable_bytes": "some letters could not be read",
        "no_connections_table": "no Connections.csv in it: acceptances cannot be proven from it; "
        "LinkedIn's second mail has it",
        "persons_without_profile": "LinkedIn names people by ids here that no other file has: "
        "nothing was joined",
        "end_of_data": "the answer with which LinkedIn ends the data; there is nothing in it",
    }
)


def report(done: Report) -> str:
    """Return one line per file, what was odd below it, and what to do next."""
    parts = ["\n".join(_entry(one, is_dry=done.dry_run)) for one in done.files if not one.skipped]
    parts += archives.left_alone(done.files)
    parts += [f"Rejected rows are in {plain(str(path))}." for path in done.rejects]
    hints = list(_next(done))
    return read_by_people("\n".join([*parts, "", *hints] if hints else parts))


def report_json(done: Report) -> dict[str, object]:
    """Return an import for `outreach.import/1`."""
    return {
        "files": [_file_json(one) for one in done.files],
        "events": {
            "accepted": sum(one.found.accepted for one in done.files),
            "replied": sum(one.found.replied for one in done.files),
            "sent": sum(one.found.sent for one in done.files),
            "inferred": sum(one.found.inferred for one in done.files),
            "upgraded": sum(one.found.upgraded for one in done.files),
            "enrolled": sum(one.found.enrolled for one in done.files),
            "stopped": sum(one.found.stopped for one in done.files),
        },
        "dry_run": done.dry_run,
        "rejects": [str(path) for path in done.rejects],
    }


def _entry(one: FileReport, *, is_dry: bool) -> Iterator[str]:
    indent = "  " if one.within else ""
    lines = _other(one, is_dry) if archives.is_of_archive(one) else _file(one, is_dry=is_dry)
    return (f"{indent}{line}" for line in lines)


def _other(one: FileReport, is_dry: bool) -> Iterator[str]:
    if one.refused:
        yield from _file(one, is_dry=is_dry)
        return
    yield from archives.entry(one)
    yield from _warnings(one)
    if is_dry and not one.within:
        yield "  dry run: nothing was written"


def _file(one: FileReport, *, is_dry: bool) -> Iterator[str]:
    columns = screen_width()
    name = plain(one.file)
    if one.refused:
        yield f"{name}: refused, nothing of it was imported. {plain(one.explanation)}"
        yield f"  try: {plain(one.try_)}"
        return
    if one.preview:
        yield from _preview(one.preview, columns)
    yield f"{name}{_what(one)}: {_summary(one)}"
    if one.owner_because and not one.within:
        yield f"  {plain(one.owner_because)}; --owner says otherwise"
    yield from _rows(one)
    yield from _warnings(one)
    if is_dry and not one.within:
        yield "  dry run: nothing was written"


def _rows(one: FileReport) -> Iterator[str]:
    """Yield the rejected rows; what closed accounts leave is no fault of the file."""
    faulty = [row for row in one.rejected if row.told != CLOSED]
    for row in faulty[:_LISTED]:
        yield f"  row {row.row}, line {row.line}: {_why(row)} ({row.reason})"
    more = one.rejected_count - one.closed_accounts - _LISTED
    if more > 0:
        yield f"  … {more} more rejected rows (--json lists them)"
    if one.closed_accounts:
        rows = ", ".join(f"{row.row}" for row in one.rejected if row.told == CLOSED)
        count = _many(one.closed_accounts, "closed account")
        yield f"  {count} passed over, nothing to mend: row {rows}"


def _why(row: RejectedRow) -> str:
    """Return why a row is rejected, and of whom it reminds."""
    told = plain(row.told)
    if row.reason == CONFLICT and told and BOTH not in told:
        return f"has the e-mail address of {told}, who has another name or profile"
    why = REJECTED.get(row.reason, row.reason)
    return f"{why}: {told}" if told else why


def _what(one: FileReport) -> str:
    """Return what the file was taken for."""
    if one.kind == "ignored":
        return ""
    kind = f"{one.owner}'s connections" if one.owner else "never to be contacted"
    kind = kind if one.owner or one.excluded else "candidates"
    return f" ({kind}, {one.encoding})"


def _summary(one: FileReport) -> str:
    if one.seen_before:
        return f"imported before, on {one.seen_before:%d %b %Y}; nothing changed{_rejected(one)}"
    if one.excluded:
        before = one.unchanged - one.by_name
        return f"{one.added} barred, {before} were barred before{_rejected(one)}"
    same = one.unchanged - one.repeated
    changed = f"{one.updated} updated{_changes(one)}" if one.updated else ""
    counted = [f"{one.added} new", changed, f"{same} unchanged" if same else ""]
    if not one.found.is_empty:
        counted.append(archives.proof(one.found))
    return f"{_many(one.people, 'person')}: {', '.join(filter(None, counted))}{_rejected(one)}"


def _changes(one: FileReport) -> str:
    told = [
        f"{plain(change.name).split(' ')[0]}: {', '.join(change.facts)}"
        for change in one.changes[:_NAMED]
    ]
    more = " …" if one.updated > len(told) else ""
    return f" ({'; '.join(told)}{more})"


def _rejected(one: FileReport) -> str:
    faulty = one.rejected_count - one.closed_accounts
    return f"; {_many(faulty, 'row')} rejected" if faulty else ""


def _warnings(one: FileReport) -> Iterator[str]:
    if one.by_name:
        rows = "1 row names" if one.by_name == 1 else f"{one.by_name:,} rows name"
        yield f"  note: {rows} nobody surely: no profile, and no address that anybody here has"
    if one.unread and not (one.preview or one.seen_before):  # a preview has them all
        yield f"  note: columns not read: {_columns(one.unread)}"
    if one.stopped:
        rows = "1 row says" if one.stopped == 1 else f"{one.stopped:,} rows say"
        yield f"  note: {rows} not to contact somebody: barred for good, not kept as candidates"
    if one.forgotten:
        rows = "1 row is" if one.forgotten == 1 else f"{one.forgotten:,} rows are"
        yield f"  note: {rows} about people who were forgotten earlier: nothing of it was kept"
    # who was asked about when the file was first read has been decided, or stands in `merge`
    passed = {"possible_double", "other_name"} if one.seen_before else set()
    told = [warned for warned in one.warnings if warned.reason not in passed]
    ordered = sorted(told, key=lambda warned: (warned.row is not None, warned.reason))
    for reason, group in groupby(ordered, key=lambda warned: warned.reason):
        yield f"  note: {_warning(reason, list(group))}"


def _columns(names: Sequence[str]) -> str:
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return f"{', '.join(map(plain, names[:_LISTED]))}{more}; --map COLUMN=FIELD reads one"


def _warning(reason: str, found: Sequence[Warned]) -> str:
    code, _, more = reason.partition(" ")
    words = WARNED.get(code, code.replace("_", " ")) + (f" {plain(more)}" if more else "")
    if found[0].row is None:
        return words
    rows = ", ".join(f"{one.row}" for one in found[:_LISTED])
    whom = ", ".join(sorted({plain(one.told) for one in found[:_LISTED] if one.told}))
    more_rows = f" and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
    numbered = f"row{'s' if len(found) > 1 else ''} {rows}{more_rows}"
    return f"{numbered}: {words}{f' ({whom})' if whom else ''}"


def _preview(preview: Preview, columns: int) -> Iterator[str]:
    wide = max(len(plain(header)) for header, _ in preview.columns)
    for header, field in preview.columns:
        yield f"  {pad(plain(header), min(wide, 30))}  {field or '(not read)'}"
    for person in preview.people:
        yield cut(f"  {_understood(person)}", columns)


def _understood(person: Record) -> str:
    said = [
        shown_name(person.first_name, person.last_name) or "(no name)",
        person.position or person.headline,
        person.company,
        person.location,
        ", ".join(person.skills[:_NAMED]),
        person.profile_url or person.member_id or person.email,
    ]
    return plain(" · ".join(filter(None, said)))


def _next(done: Report) -> Iterator[str]:
    if done.dry_run and not done.is_complete:
        return  # what is to be tried stands with what was refused
    if done.dry_run:
        yield "A column read wrongly? --map COLUMN=FIELD says how. Else: the same without --dry-run"
    elif any(map(_can_be_mended, done.files)) and not done.rejects:
        yield "To mend rejected rows: the same command with --rejects rejects.csv"
    elif any(one.by_name for one in done.files):
        yield "Whoever is called as such a row says waits until you say whom it means:"
        yield "outreach candidates merge     outreach plan shows who is left."
    elif any(one.excluded for one in done.files):
        yield "Nobody of them is written to any more; outreach plan shows who is left."
    elif all(one.refused for one in done.files):
        return
    elif any(one.added for one in done.files):
        yield "outreach candidates search 'python AND NOT manager'     outreach plan"
    else:
        yield "outreach plan"


def _can_be_mended(one: FileReport) -> bool:
    is_list = not archives.is_of_archive(one) and not one.within
    return is_list and one.rejected_count > one.closed_accounts


def _many(count: int, what: str) -> str:
    words = {"person": "people"}.get(what, f"{what}s")
    return f"{count:,} {what if count == 1 else words}"


def _file_json(one: FileReport) -> dict[str, object]:
    return {
        "file": one.file,
        "kind": one.kind,
        "encoding": one.encoding,
        "accepted": one.accepted,
        "added": one.added,
        "updated": one.updated,
        "unchanged": one.unchanged,
        "rejected": [_told(row._asdict()) for row in one.rejected],
        "rejected_count": one.rejected_count,
        "warnings": [_told(warned._asdict()) for warned in one.warnings],
        "warnings_count": one.warnings_count,
        "refused": one.refused,
        "explanation": one.explanation or None,
        "archive": one.within or None,
        "skipped": one.skipped or None,
        "kept": one.kept,
        "strangers": one.strangers,
        "groups": one.groups,
        "private": one.private,
        "named_only": one.named_only,
        "forgotten": one.forgotten,
        "stopped": one.stopped,
        "unread": list(one.unread),
        "owner": one.owner,
        "excluded": one.excluded,
        "by_name": one.by_name,
        "changes": [{"name": change.name, "facts": change.facts} for change in one.changes],
    }


def _told(row: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "told" or value}
