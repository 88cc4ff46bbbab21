"""Where people still stand outside the store: files of the workspace, and copies of the store.

Files that were dropped into the inbox and read are copies that outreach keeps: those that name
somebody who is forgotten are deleted. Any other file is its owner's, and is only told: one that
still waits in the inbox, or was refused, may name others whom nobody has read yet. Copies of the
store cannot be changed; it is told when the last of them is gone.
"""

from __future__ import annotations

import os
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from outreach.actions import backups, inbox
from outreach.core.words import Candidate

MOST_FILES = 5_000
MOST_BYTES = 64 * 1024 * 1024  # of one file; a longer one is told as not looked at
_STORE = ("outreach.db", "secret.key")
_PASSED = frozenset({".git", ".venv", "node_modules", "__pycache__", backups.FOLDER})
#: In a sentence, in two cells of a table, in the name of a file.
_BETWEEN = rb"(?:(?:[ \t,;|\"'_.]|\xc2?\xa0)\x00?){1,4}"


class Traces(NamedTuple):
    """What is left of somebody outside the store."""

    read: tuple[Path, ...] = ()  #: files that came through the inbox; deleted with the person
    others: tuple[Path, ...] = ()  #: any other file of the workspace; for its owner to delete
    unseen: tuple[Path, ...] = ()  #: files too long to look through
    copies: tuple[Path, ...] = ()  #: of the store
    gone_on: date | None = None  #: the day on which the last copy is deleted, if the loop runs


def find(workspace: Path, people: Iterable[Candidate], identities: Iterable[str]) -> Traces:
    """Return the files of a workspace that name any of these people, as bytes of usual encodings.

    `identities` are keys such as `email:ada@example.com`.
    """
    sought = _sought(people, identities)
    done = workspace / inbox.FOLDER / inbox.DONE
    read: list[Path] = []
    others: list[Path] = []
    unseen: list[Path] = []
    for file in islice(_files(workspace), MOST_FILES):
        if file.stat().st_size > MOST_BYTES:
            unseen.append(file)
        elif sought is not None and _names(file, sought):
            (read if file.is_relative_to(done) else others).append(file)
    copies = backups.copies(workspace)
    gone_on = max(map(backups.gone_on, copies), default=None)
    return Traces(tuple(read), tuple(others), tuple(unseen), tuple(copies), gone_on)


def joined(found: Iterable[Traces]) -> Traces:
    """Return what is left of several people together."""
    every = list(found)
    names = ("read", "others", "unseen", "copies")
    files = {name: _once(path for one in every for path in getattr(one, name)) for name in names}
    gone_on = max((one.gone_on for one in every if one.gone_on), default=None)
    return Traces(**files, gone_on=gone_on)


def delete(traces: Traces) -> None:
    """Delete what came through the inbox."""
    for file in traces.read:
        file.unlink(missing_ok=True)


def _once(paths: Iterable[Path]) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(paths))


def _files(workspace: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(workspace):
        folders[:] = sorted(set(folders) - _PASSED)
        files = (Path(folder) / name for name in sorted(names) if not name.startswith(_STORE))
        yield from (file for file in files if not file.is_symlink())


def _sought(people: Iterable[Candidate], identities: Iterable[str]) -> re.Pattern[bytes] | None:
    words = [key.partition(":")[2] for key in identities if not key.startswith("weak:")]
    slugs = [word.rstrip("/").rpartition("/")[2] for word in words]
    patterns = [_alone(spelled) for slug in slugs for spelled in _spellings(slug)]
    for person in people:
        if person.first_name and person.last_name:
            first, last = map(_spellings, (person.first_name, person.last_name))
            for one, other in (*zip(first, last, strict=True), *zip(last, first, strict=True)):
                patterns.append(re.escape(one) + _BETWEEN + re.escape(other))
            if person.name != person.written_name:  # 王小明
                patterns.extend(map(re.escape, _spellings(person.name)[:2]))
    return re.compile(b"|".join(dict.fromkeys(patterns)), re.IGNORECASE) if patterns else None


def _alone(word: bytes) -> bytes:
    """Return a pattern of a word that is no part of a longer one: ada-byron, not ada-byron-2."""
    return rb"(?<![A-Za-z0-9_-])" + re.escape(word) + rb"(?![A-Za-z0-9_-])"


def _spellings(text: str) -> list[bytes]:
    spelled = [text.encode(coding, "replace") for coding in ("utf-8", "utf-16-le", "latin-1")]
    return [*spelled, unicodedata.normalize("NFD", text).encode()]  # as macOS writes it


def _names(file: Path, sought: re.Pattern[bytes]) -> bool:
    if sought.search(file.name.encode()):
        return True
    if zipfile.is_zipfile(file):
        return any(sought.search(content) for content in _members(file))
    return sought.search(file.read_bytes()) is not None


def _members(file: Path) -> Iterator[bytes]:
    with zipfile.ZipFile(file) as archive:
        for member in archive.infolist():
            if member.file_size <= MOST_BYTES:
                yield archive.read(member)
