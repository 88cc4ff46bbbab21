"""Saved answers of LinkedIn's Member Data Portability API: the same tables, as JSON.

A snapshot's rows are keyed like the header of the CSV, so each domain becomes a table of its own.
The change log names people by ids that no other file has; it is read, counted, and left alone.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from typing import Any

from outreach.archive import refusals
from outreach.archive.bundles import Archive, Ignored
from outreach.archive.sources import Text
from outreach.archive.table import open_table
from outreach.core.errors import FileRefused

_LARGEST = 256 << 20
#: Domain of a snapshot → the table it is in the archive.
_DOMAINS = {
    "CONNECTIONS": "Connections.csv",
    "INVITATIONS": "Invitations.csv",
    "INBOX": "messages.csv",
    "PROFILE": "Profile.csv",
}
#: Code or status of an error → our code and what it means.
_ERRORS = {
    "NONEXISTENT_VERSION": ("api_version", "asks for a version that LinkedIn's API does not have"),
    "426": ("api_version", "asks for a version that LinkedIn's API does not have"),
    "EXPIRED_ACCESS_TOKEN": ("token_expired", "is the answer to a token that ran out"),
    "401": ("token_expired", "is the answer to a token that is not valid"),
    "429": ("rate_limited", "is the answer to too many questions in a short time"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a change log, counted; `reason` when it is not."""

    row: int
    reason: str


@dataclass(frozen=True)
class Answer:
    """What one answer holds: tables, or a change log, or the end of the data."""

    archive: Archive
    accepted: int = 0  #: entries of a change log
    rejected: tuple[Line, ...] = ()
    is_end: bool = False


def is_answer(path: Path) -> bool:
    """Say whether a file is JSON by its name and its first letter."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    try:
        with path.open("rb") as stream:
            return stream.read(512).lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    except OSError:
        return False


def open_answer(path: Path) -> Answer:
    """Return what a saved answer holds; `FileRefused` for errors and for other JSON."""
    content = _content(path)
    elements = content.get("elements")
    if isinstance(elements, list) and all(isinstance(one, dict) for one in elements):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if any("snapshotDomain" in one for one in elements):
            return Answer(_tables(path, digest, elements))
        if all("activityId" in one or "resourceName" in one for one in elements):
            return _change_log(path, digest, elements)
    if _is_end(content):
        return Answer(Archive(path, "", ()), is_end=True)
    raise _error(path, content)


def _content(path: Path) -> Mapping[str, Any]:
    try:
        if path.stat().st_size > _LARGEST:
            raise refusals.refused(path, "archive_too_large", "is too large", try_=_again(path))
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise refusals.unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        what = "is JSON that breaks off or is broken"
        raise refusals.refused(path, "json_file", what, try_=_again(path)) from error
    return found if isinstance(found, dict) else {}


def _tables(path: Path, digest: str, elements: Iterable[Mapping[str, Any]]) -> Archive:
    rows: dict[str, list[Mapping[str, str]]] = {}
    for element in elements:
        data = element.get("snapshotData") or []
        domain = str(element.get("snapshotDomain", ""))
        if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
            what = f"holds no rows where the data of {domain} should be"
            raise refusals.refused(path, "json_file", what, try_=_again(path))
        rows.setdefault(domain, []).extend(map(_texts, filter(None, data)))
    tables, ignored = [], []
    for domain, found in rows.items():
        name = _DOMAINS.get(domain)
        if name is None:
            because = f"Skipped: nothing is read from {domain}."
            ignored.append(Ignored(domain, "other_table", because))
        elif found:
            tables.append(open_table(Text(path, name, _as_csv(found))))
    return Archive(path, digest, tuple(tables), tuple(ignored))


def _texts(row: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): "" if value in (None, "-") else str(value) for key, value in row.items()}


def _as_csv(rows: Iterable[Mapping[str, str]]) -> bytes:
    rows = list(rows)
    header = list(dict.fromkeys(key for row in rows for key in row))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, header, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8", "replace")


def _change_log(path: Path, digest: str, elements: Iterable[Mapping[str, Any]]) -> Answer:
    accepted, rejected = 0, []
    seen: set[Any] = set()
    for row, element in enumerate(elements, start=1):
        reason = _why_not(element, seen)
        seen.add(element.get("id"))
        if reason:
            rejected.append(Line(row, reason))
        else:
            accepted += 1
    return Answer(Archive(path, digest, ()), accepted, tuple(rejected))


def _why_not(element: Mapping[str, Any], seen: set[Any]) -> str:
    if element.get("id") in seen:
        return "duplicate_event"  # the next question begins with the last answer's last event
    if element.get("resourceName") not in ("invitations", "messages"):
        return "other_resource"
    if element.get("activityStatus") != "SUCCESS":
        return "unprocessed_event"
    return ""


def _is_end(content: Mapping[str, Any]) -> bool:
    is_missing = str(content.get("status")) == "404"
    return is_missing and "no data found" in str(content.get("message", "")).lower()


def _error(path: Path, content: Mapping[str, Any]) -> FileRefused:
    for told in (content.get("code"), content.get("status")):
        if str(told) in _ERRORS:
            reason, what = _ERRORS[str(told)]
            return refusals.refused(path, reason, f"{what}; it holds no data", try_=_again(path))
    if "status" in content and "message" in content:
        what = f"is an error of LinkedIn's API ({content['status']}); it holds no data"
        return refusals.refused(path, "api_error", what, try_=_again(path))
    what = "is JSON, and no answer of LinkedIn's API"
    as_csv = quote(str(path.with_suffix(".csv")))
    return refusals.refused(
        path, "json_file", what, try_=f"export the list as CSV, then: outreach import {as_csv}"
    )


def _again(path: Path) -> str:
    return f"ask LinkedIn's API again, save the answer, then: outreach import {quote(str(path))}"
