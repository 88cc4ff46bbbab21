"""Files that are no table: recognised by their first bytes, refused with what to do instead."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from outreach.core.errors import FileRefused


class _Refusal(NamedTuple):
    reason: str
    what: str
    try_: str


# {path}: the file; {csv}: beside it, as CSV; {unpacked}: what it is called once unpacked
_AS_CSV = "open it in your spreadsheet, save it as “CSV UTF-8”, then: outreach import {csv}"
_EXPORT_CSV = "export the list as CSV, then: outreach import {csv}"
_AGAIN = "download it again, then: outreach import {path}"

_EMPTY = _Refusal("empty_file", "is empty", _AGAIN)
_HTML = _Refusal(
    "html_page",
    "is a web page, not a table; LinkedIn's download links end after 72 hours and then lead to the "
    "sign-in page",
    "ask LinkedIn for the archive again, then: outreach import {path}",
)
_SPREADSHEET = _Refusal("spreadsheet", "is a spreadsheet, not a CSV file", _AS_CSV)
_ENCRYPTED = _Refusal(
    "encrypted",
    "is protected by a password",
    "save it without the password, then: outreach import {path}",
)
_LOCKED = _ENCRYPTED._replace(
    try_="unpack it with its password into a folder, then: outreach import {unpacked}"
)
_BINARY = _Refusal("binary_file", "is not text", _EXPORT_CSV)
_JSON = _Refusal("json_file", "is JSON; outreach reads CSV files", _EXPORT_CSV)
_XML = _Refusal("xml_file", "is XML; outreach reads CSV files", _EXPORT_CSV)
_VCARD = _Refusal("vcard_file", "is a vCard file; outreach reads CSV files", _EXPORT_CSV)
_COMPRESSED = _Refusal("compressed", "is compressed", "unpack it, then: outreach import {unpacked}")
_ZIP = _Refusal("zip_archive", "is a ZIP archive", "outreach import {path}")
_WRONG_ZIP = _Refusal(
    "wrong_archive",
    "holds none of LinkedIn's tables",
    "ask LinkedIn for the archive again, then: outreach import {path}",
)
_DAMAGED = _Refusal("damaged", "is a damaged ZIP archive", _AGAIN)

#: First bytes → what the file is.
_MAGIC: tuple[tuple[bytes, _Refusal], ...] = (
    (b"\x89PNG\r\n", _BINARY),
    (b"\xff\xd8\xff", _BINARY),
    (b"GIF8", _BINARY),
    (b"%PDF-", _BINARY),
    (b"\x7fELF", _BINARY),
    (b"SQLite format 3\x00", _BINARY),
    (b"{\\rtf", _BINARY),
    (b"\x1f\x8b", _COMPRESSED),
    (b"BZh9", _COMPRESSED),
    (b"\xfd7zXZ\x00", _COMPRESSED),
    (b"7z\xbc\xaf\x27\x1c", _COMPRESSED),
    (b"Rar!\x1a\x07", _COMPRESSED),
    (b"\x28\xb5\x2f\xfd", _COMPRESSED),
)

#: The first visible letters of a text → what it is.
_OPENINGS: tuple[tuple[re.Pattern[str], _Refusal], ...] = (
    (
        re.compile(r"<\?xml[^>]*>\s*<\?mso-application|<\?xml[^>]*>\s*<Workbook", re.IGNORECASE),
        _SPREADSHEET,
    ),
    (
        re.compile(
            r"(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|script|meta)",
            re.IGNORECASE | re.DOTALL,
        ),
        _HTML,
    ),
    (re.compile(r"<\?xml|<[a-z][\w:-]*(?:\s[^<>]*)?>", re.IGNORECASE), _XML),
    (re.compile(r"BEGIN:VCARD", re.IGNORECASE), _VCARD),
    (re.compile(r"\[\s*[\[{\]]|\{\s*[\"}]|\[\s*\"[^\"]*\"\s*[,\]:]"), _JSON),
)

_NAMED = 5  #: archives named in an error

CHANGED = "changed_meanwhile"  #: the only reason that passes by itself

#: Refusal → the kind of file in `outreach.import/1`; other refusals say nothing of the kind.
_ARCHIVES = frozenset(
    {
        "zip_archive",
        "wrong_archive",
        "damaged",
        "encrypted",
        "too_many_members",
        "member_too_large",
        "archive_too_large",
        "compression_ratio_too_high",
        "nested_archive",
        "unsafe_member_path",
        "link_in_archive",
        "overlapping_members",
    }
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TABLES = re.compile(r"(?:^|/)(?:connections|invitations|messages)[^/]*\.csv$", re.IGNORECASE)


#: The beginning of a table's name → the columns it needs, as LinkedIn calls them.
_HEADERS = {
    "messages": "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT",
    "invitations": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    "notes": "Connection First Name,Connection Last Name,Connection Profile URL,Note",
}
_CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


def header_of(name: str) -> str:
    """Return the columns that one of LinkedIn's tables needs; "" for any list of people."""
    stem = name.rpartition("/")[2].lower()
    return next((header for begin, header in _HEADERS.items() if stem.startswith(begin)), "")


def within(archive: Path, member: str, refusal: FileRefused) -> FileRefused:
    """Return the refusal of a table of an archive, with what to do with the archive."""
    if refusal.reason not in ("no_known_columns", "no_header"):
        try_ = f"ask LinkedIn for it again, then: outreach import {quote(str(archive))}"
        return FileRefused(refusal.what, reason=refusal.reason, where=str(archive), try_=try_)
    if archive.is_dir():
        where, first = archive, ""
    else:
        where, first = archive.with_suffix(""), "unpack it, "
    header = header_of(member) or _CONNECTIONS
    try_ = (
        f"{first}name the columns of {member} as LinkedIn does ({header}), "
        f"then: outreach import {quote(str(where))}"
    )
    return FileRefused(refusal.what, reason=refusal.reason, where=str(archive), try_=try_)


def kind_of(reason: str) -> str:
    """Return the kind to report for a file refused for this reason: `archive` or `ignored`."""
    return "archive" if reason in _ARCHIVES else "ignored"


def refused(path: Path, reason: str, what: str, *, try_: str, where: str = "") -> FileRefused:
    """Return the refusal of a whole file, as one sentence that begins with its name."""
    return FileRefused(f"{path.name} {what}.", reason=reason, where=where or str(path), try_=try_)


def unknown_letters(path: Path) -> FileRefused:
    """Return the refusal of a table whose very header is in letters that nobody can tell."""
    what = "is written in letters of an encoding that nothing in it tells (it is not UTF-8)"
    csv = quote(str(path.with_suffix(".csv")))
    return refused(path, "no_known_columns", what, try_=_AS_CSV.format(csv=csv))


def unreadable(path: Path, error: OSError) -> FileRefused:
    """Return the refusal of a file the system does not let us read."""
    what = f"cannot be read: {error.strerror or error}"
    return refused(path, "unreadable", what, try_=f"ls -l {quote(str(path))}")


def no_file(path: Path) -> FileRefused:
    """Return the refusal of a pipe."""
    what = "is a pipe, which can be read only once"
    return refused(
        path, "no_file", what, try_="save it as list.csv, then: outreach import list.csv"
    )


def changed(path: Path) -> FileRefused:
    """Return the refusal of a file that was written to while it was read."""
    what = "was written to while it was read"
    try_ = f"wait until it is complete, then: outreach import {quote(str(path))}"
    return refused(path, CHANGED, what, try_=try_)


def check_bytes(path: Path, start: bytes) -> None:
    """Raise `FileRefused` when the first bytes are those of a file that is no text."""
    if start.startswith(b"PK") and start[2:4] in {b"\x03\x04", b"\x05\x06", b"\x07\x08"}:
        raise _refusal(path, _zip_refusal(path))
    if start.startswith(_OLE):
        protected = "EncryptedPackage".encode("utf-16-le") in start
        raise _refusal(path, _ENCRYPTED if protected else _SPREADSHEET)
    for magic, refusal in _MAGIC:
        if start.startswith(magic):
            raise _refusal(path, refusal)


def check_text(path: Path, text: str) -> None:
    """Raise `FileRefused` when the text begins like a page or data of another format."""
    visible = text.lstrip("\ufeff \t\r\n\x00")[:4096]
    for opening, refusal in _OPENINGS:
        if opening.match(visible):
            raise _refusal(path, refusal)


def empty(path: Path) -> FileRefused:
    """Return the refusal of a file without a single visible letter."""
    return _refusal(path, _EMPTY)


def damaged(path: Path) -> FileRefused:
    """Return the refusal of an archive that cannot be read to its end."""
    return _refusal(path, _DAMAGED)


def encrypted(path: Path) -> FileRefused:
    """Return the refusal of an archive that asks for a password."""
    return _refusal(path, _LOCKED)


def wrong_archive(path: Path) -> FileRefused:
    """Return the refusal of an archive or folder without a table that we know."""
    inside = [one for one in sorted(path.rglob("*")) if _is_zip(one)] if path.is_dir() else []
    if not inside:
        return _refusal(path, _WRONG_ZIP)
    many = "a ZIP archive" if len(inside) == 1 else f"{len(inside)} ZIP archives"
    what = f"holds none of LinkedIn's tables itself, but {many}"
    files = " ".join(quote(str(one)) for one in inside[:_NAMED])
    return refused(path, _WRONG_ZIP.reason, what, try_=f"outreach import {files}")


def _is_zip(path: Path) -> bool:
    """Say whether a path is called as a ZIP archive."""
    return path.suffix.lower() == ".zip" and path.is_file()


def unsafe_archive(path: Path, reason: str, what: str) -> FileRefused:
    """Return the refusal of an archive beyond a limit; nothing of it was unpacked."""
    try_ = _AGAIN.format(path=quote(str(path)))
    return refused(path, reason, f"{what}; nothing of it was read", try_=try_)


def binary(path: Path) -> FileRefused:
    """Return the refusal of a file that is full of control characters."""
    return _refusal(path, _BINARY)


def _zip_refusal(path: Path) -> _Refusal:
    """Tell spreadsheets, protected, damaged, foreign and LinkedIn's archives apart; unpack none."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError):
        return _DAMAGED
    names = [member.filename for member in members]
    if any(member.flag_bits & 1 for member in members):
        return _LOCKED
    if any(name.startswith("xl/") or name == "content.xml" for name in names):
        return _SPREADSHEET
    return _ZIP if any(map(_TABLES.search, names)) else _WRONG_ZIP


def _refusal(path: Path, refusal: _Refusal) -> FileRefused:
    names = {"path": path, "csv": path.with_suffix(".csv"), "unpacked": path.with_suffix("")}
    try_ = refusal.try_.format(**{key: quote(str(name)) for key, name in names.items()})
    return refused(path, refusal.reason, refusal.what, try_=try_)
