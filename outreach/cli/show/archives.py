"""LinkedIn's archive in the report of an import: what it proves, and what is left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain

if TYPE_CHECKING:
    from outreach.actions.importing import FileReport
    from outreach.actions.importing.report import Found

_LISTED = 3  # files left alone, of one reason

#: What the rows of a table are.
_ROWS: Mapping[str, str] = MappingProxyType(
    {"invitations": "request", "messages": "message", "notes": "note", "own_profile": "row"}
)
#: Why nothing is read from a member, in words.
SKIPPED: Mapping[str, str] = MappingProxyType(
    {
        "assistant_log": "chats with LinkedIn's assistant",
        "address_book": "the phone's address book",
        "other_table": "about the owner",
        "no_table": "no tables",
        "empty_file": "empty",
    }
)
#: Why a row was left out, in words.
LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "draft": "never sent (draft)",
        "spam": "spam",
        "sponsored": "advertisement",
        "no_counterpart": "with nobody known (closed account)",
        "unparseable_date": "without a readable date",
        "date_in_future": "dated in the future",
        "no_direction": "without a direction",
        "duplicate_event": "told twice",
        "unprocessed_event": "that LinkedIn did not carry out",
        "other_resource": "about something else",
    }
)


def is_of_archive(one: FileReport) -> bool:
    """Say whether an entry is told here: an archive, or a table that is no list of people."""
    return one.kind == "archive" or one.kind in _ROWS or bool(one.skipped)


def entry(one: FileReport) -> Iterator[str]:
    """Yield the lines of one archive or of one such table."""
    name = plain(one.file)
    if one.kind == "archive":
        whose = f" ({one.owner}'s archive)" if one.owner else ""
        nothing = "proves nothing new" if one.owner or not one.accepted else "lists of people"
        yield f"{name}{whose}: {proof(one.found) or nothing}"
    else:
        yield f"{name}: {_table(one)}"
        if not one.found.is_empty:
            yield f"  {proof(one.found)}"
    if one.owner_because and not one.within:
        yield f"  {plain(one.owner_because)}; --owner says otherwise"


def proof(found: Found) -> str:
    """Return what was found in words; "" for nothing."""
    parts = [
        _many(found.sent, "message or request", "messages and requests") + " sent"
        if found.sent
        else "",
        f"{found.accepted} accepted" if found.accepted else "",
        f"{found.replied} replied" if found.replied else "",
    ]
    told = ", ".join(filter(None, parts))
    more = [
        f"proven: {told}" if told else "",
        f"{found.upgraded} of them had been logged" if found.upgraded else "",
        _many(found.inferred, "acceptance", "acceptances") + " inferred" if found.inferred else "",
        _many(found.enrolled, "person", "people") + " came into a campaign"
        if found.enrolled
        else "",
        f"{found.stopped} asked to stop: never written to again" if found.stopped else "",
        f"{found.barred_ahead} more asked to stop: barred by address, or held by name"
        if found.barred_ahead
        else "",
    ]
    return "; ".join(filter(None, more))


def left_alone(reports: Sequence[FileReport]) -> Iterator[str]:
    """Yield what nothing was read from, by reason."""
    by_reason: dict[str, list[str]] = {}
    for one in reports:
        if one.skipped:
            by_reason.setdefault(one.skipped, []).append(plain(one.file))
    for reason, names in by_reason.items():
        more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
        yield f"  ignored, {SKIPPED.get(reason, reason)}: {', '.join(names[:_LISTED])}{more}"


def _table(one: FileReport) -> str:
    what = _ROWS[one.kind]
    if one.kind == "own_profile":
        return "tells whose archive it is; nobody to write to"
    parts = [_many(one.accepted, what, f"{what}s")]
    if one.kind == "invitations":
        parts.append(f"{one.kept} sent ones not known before")
    else:
        parts.append(f"{one.kept} with candidates are new and kept")
    if one.strangers:
        parts.append(f"{one.strangers} with people who are no candidates, not kept")
    if one.groups:
        parts.append(f"{one.groups} among several people, not kept")
    if one.private:
        parts.append(f"{one.private} of {one.owner}, a colleague, with candidates, not kept")
    if one.named_only:
        matched = _many(one.named_only, "message", "messages")
        parts.append(f"without addresses: {matched} can match by name only")
    reasons = Counter(row.reason for row in one.rejected)
    left_out = [f"{count} {LEFT_OUT.get(code, code)}" for code, count in sorted(reasons.items())]
    told = f"; {one.rejected_count:,} more left out: {', '.join(left_out)}" if left_out else ""
    return ", ".join(parts) + told


def _many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"
