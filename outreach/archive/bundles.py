"""LinkedIn's archive as a whole: the ZIP as it was sent, or the folder it was unpacked to.

Nothing of a ZIP is unpacked before its list of members was looked over (`limits`). Each table is
known by its header; what nothing is read from is named with the reason.
"""

from __future__ import annotations

import hashlib
import stat
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from outreach.archive import limits, refusals
from outreach.archive.sources import (
    BROKEN,
    File,
    Member,
    Source,
    called,
    is_litter,
    only_archive,
    opened_zip,
)
from outreach.archive.table import Table, open_table
from outreach.core.errors import FileRefused
from outreach.core.intake import Kind
from outreach.core.intake.kinds import ALWAYS_BY_NAME, sort_by_name

_READ = frozenset({Kind.CONNECTIONS, Kind.INVITATIONS, Kind.MESSAGES, Kind.OWN_PROFILE, Kind.NOTES})
#: Tables that must not be passed over in silence when they cannot be read.
_WANTED = ("connections", "invitations", "messages", "notes")


@dataclass(frozen=True, slots=True)
class Ignored:
    """A member that nothing is read from, and why; `refused` when it should have been readable."""

    name: str
    code: str
    because: str
    refused: FileRefused | None = None


@dataclass(frozen=True)
class Archive:
    """The tables of one archive, in the order in which they are to be read."""

    path: Path
    sha256: str
    tables: tuple[Table, ...]
    ignored: tuple[Ignored, ...] = field(default=())

    def has(self, kind: Kind) -> bool:
        """Say whether one of the tables is of this kind."""
        return any(table.kind is kind for table in self.tables)


def is_archive(path: Path) -> bool:
    """Say whether a path is a folder, or begins like a ZIP that is no spreadsheet."""
    if path.is_dir():
        return True
    try:
        if stat.S_ISFIFO(path.stat().st_mode):
            return False
        with path.open("rb") as stream:
            start = stream.read(4)
    except OSError:
        return False  # opening it as a table says what is wrong
    is_zip = start[:2] == b"PK" and start[2:4] in {b"\x03\x04", b"\x05\x06", b"\x07\x08"}
    return is_zip and not _is_spreadsheet(path)


def open_archive(path: Path) -> Archive:
    """Return the tables of a ZIP or folder; `FileRefused` for what is beyond the limits."""
    sources = list(_files(path) if path.is_dir() else _members(path))
    tables: list[Table] = []
    ignored: list[Ignored] = []
    for source in sources:
        found = _looked_at(source, path)
        if isinstance(found, Table):
            tables.append(found)
        else:
            ignored.append(found)
    tables, lists = _without_lists(path, tables)
    ignored += lists
    if not tables and not any(one.refused for one in ignored):
        raise refusals.wrong_archive(path)
    order = [*_READ_ORDER]
    tables.sort(key=lambda table: (order.index(table.kind), table.name))
    return Archive(path, _digest(path, tables), tuple(tables), tuple(ignored))


#: The owner first, then who is known, then what happened with them.
_READ_ORDER = (
    Kind.OWN_PROFILE, Kind.CONNECTIONS, Kind.CANDIDATES, Kind.INVITATIONS, Kind.MESSAGES, Kind.NOTES
)  # fmt: skip


def _without_lists(path: Path, tables: list[Table]) -> tuple[list[Table], list[Ignored]]:
    """Leave the lists of people out of LinkedIn's archive; alone in a ZIP they are to be read.

    A folder of lists may be one of people to bar whose name somebody mistyped: it is asked about.
    """
    lists = [table for table in tables if table.kind is Kind.CANDIDATES]
    if len(lists) == len(tables) and not path.is_dir():
        return tables, []
    told = "Skipped: it is none of the tables that outreach reads."
    return (
        [table for table in tables if table not in lists],
        [Ignored(table.name, "other_table", told) for table in lists],
    )


def _looked_at(source: Source, archive: Path) -> Table | Ignored:
    named = sort_by_name(source.name)
    if named and named.skipped in ALWAYS_BY_NAME:
        return Ignored(source.name, named.skipped, named.because)
    if not source.name.lower().endswith(".csv"):
        return Ignored(source.name, "no_table", "Skipped: nothing is read from this file.")
    try:
        table = open_table(source)
    except FileRefused as refusal:
        return _refused(source, refusal, archive)
    if table.kind in _READ and not table.sort.skipped:
        return table
    if table.kind is Kind.CANDIDATES and not _is_wanted(source):
        return table
    if table.kind is Kind.CANDIDATES:
        what = f"has other columns than LinkedIn writes: {', '.join(table.header)}"
        other = refusals.refused(called(source), "no_known_columns", what, try_="")
        return _refused(source, other, archive)
    told = table.sort.because or "Skipped: it is none of the tables that outreach reads."
    return Ignored(source.name, table.sort.skipped or "other_table", told)


def _refused(source: Source, refusal: FileRefused, archive: Path) -> Ignored:
    """Tell a table that we need from one that nothing would have been read from anyway."""
    if refusal.reason in ("damaged", "unreadable", refusals.CHANGED):
        raise refusal
    is_wanted = _is_wanted(source) and refusal.reason != "empty_file"
    told = refusals.within(archive, source.name, refusal) if is_wanted else None
    return Ignored(source.name, refusal.reason, refusal.what, told)


def _is_wanted(source: Source) -> bool:
    return called(source).stem.lower().startswith(_WANTED)


def _files(folder: Path) -> Iterator[Source]:
    found = 0
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if is_litter(name) or path.is_symlink() or not path.is_file():
            continue
        if any(part.startswith(".") for part in Path(name).parts):
            continue
        found += 1
        if found > limits.MOST_MEMBERS:
            raise limits.too_many(folder)
        yield File(path)


def _members(path: Path) -> Iterator[Source]:
    with opened_zip(path) as archive:
        members = archive.infolist()
        limits.check(path, members)
        inside = only_archive([member.filename for member in members])
    if inside is None:
        yield from _sources(path, members, inner=False)
        return
    try:
        with opened_zip(path, inner=True) as archive:
            members = archive.infolist()
    except zipfile.BadZipFile as error:
        raise refusals.damaged(path) from error
    limits.check(path, members)
    if only_archive([member.filename for member in members]) is not None:
        what = "is an archive in an archive in an archive"
        raise refusals.unsafe_archive(path, "nested_archive", what)
    yield from _sources(path, members, inner=True)


def _sources(path: Path, members: Iterable[zipfile.ZipInfo], *, inner: bool) -> Iterator[Source]:
    for index, member in enumerate(members):
        if not is_litter(member.filename):
            yield Member(path, member.filename, index, inner)


def _is_spreadsheet(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, *BROKEN):
        return False
    return any(name.startswith("xl/") or name == "content.xml" for name in names)


def _digest(path: Path, tables: Iterable[Table]) -> str:
    """Return the hash of a ZIP's bytes; of a folder that of its tables."""
    if path.is_dir():
        told = "\n".join(sorted(table.survey.sha256 for table in tables))
        return hashlib.sha256(told.encode()).hexdigest()
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
