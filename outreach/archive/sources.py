"""Where the bytes of a table are: a file, a member of a ZIP, or rows that came as JSON.

Each can be read again and again, and says by a stamp whether it is still what it was. A member of a
ZIP is read as a stream and never written anywhere under its own name.
"""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple, Protocol, cast

from outreach.archive import refusals

_COPIED = 1 << 20


class Stamp(NamedTuple):
    """By what a file is known to be as it was."""

    inode: int
    size: int
    changed_ns: int

    @classmethod
    def of(cls, found: os.stat_result) -> Stamp:
        """Return the stamp of a file as the system describes it."""
        return cls(found.st_ino, found.st_size, found.st_mtime_ns)


class Source(Protocol):
    """Bytes that can be read from the start, as often as needed."""

    @property
    def path(self) -> Path:
        """Return the file on the disk, for what a user is told to do."""

    @property
    def name(self) -> str:
        """Return what the table is called."""

    def open(self) -> BinaryIO:
        """Return the bytes as a stream of its own."""

    def stamp(self, stream: IO[bytes]) -> Stamp:
        """Return what the bytes of this stream are known by."""


@dataclass(frozen=True)
class File:
    """A file of its own."""

    path: Path

    @property
    def name(self) -> str:
        """Return the file's name."""
        return self.path.name

    def open(self) -> BinaryIO:
        """Open it."""
        return self.path.open("rb")

    def stamp(self, stream: IO[bytes]) -> Stamp:
        """Return the stamp of the very file that was opened."""
        return Stamp.of(os.fstat(stream.fileno()))


@dataclass(frozen=True)
class Member:
    """One member of a ZIP, which may itself be the only member of another."""

    path: Path
    name: str
    index: int
    inner: bool = False  #: of the archive inside the archive

    def open(self) -> BinaryIO:
        """Return the unpacked bytes as they are asked for."""
        archive = opened_zip(self.path, inner=self.inner)
        stream = archive.open(archive.infolist()[self.index])
        return cast("BinaryIO", io.BufferedReader(_Unpacked(self.path, archive, stream)))

    def stamp(self, _stream: IO[bytes]) -> Stamp:
        """Return the stamp of the archive."""
        return Stamp.of(self.path.stat())


@dataclass(frozen=True)
class Text:
    """A table that was put together in memory."""

    path: Path
    name: str
    content: bytes = field(repr=False)

    def open(self) -> BinaryIO:
        """Return it as a stream."""
        return io.BytesIO(self.content)

    def stamp(self, _stream: IO[bytes]) -> Stamp:
        """Return the stamp of the file it came from."""
        return Stamp.of(self.path.stat())


def called(source: Source) -> Path:
    """Return the path to name a table by in a message: beside its file, under its own name."""
    return source.path.with_name(source.name.replace("\\", "/").rpartition("/")[2])


def opened_zip(path: Path, *, inner: bool = False) -> zipfile.ZipFile:
    """Open an archive, or the one that is its only member; `FileRefused` when it is damaged."""
    try:
        return _inner(zipfile.ZipFile(path)) if inner else zipfile.ZipFile(path)
    except OSError as error:
        raise refusals.unreadable(path, error) from error
    except BROKEN as error:
        raise refusals.damaged(path) from error


def only_archive(names: list[str]) -> int | None:
    """Return the place of the only member when that is itself a ZIP (`Complete….zip.zip`)."""
    real = [place for place, name in enumerate(names) if not is_litter(name)]
    if len(real) == 1 and names[real[0]].lower().endswith(".zip"):
        return real[0]
    return None


def is_litter(name: str) -> bool:
    """Say whether a member is a folder, or what Macs and Windows leave between files."""
    parts = name.replace("\\", "/").split("/")
    is_hidden = parts[-1].startswith(".") or parts[-1].lower() in ("thumbs.db", "desktop.ini")
    return not parts[-1] or "__MACOSX" in parts or is_hidden


#: What a broken archive raises while it is read.
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)


def _inner(archive: zipfile.ZipFile) -> zipfile.ZipFile:
    """Copy the archive inside to a place without a name, which a crash leaves nothing of."""
    with archive:
        place = only_archive(archive.namelist())
        assert place is not None
        copy = tempfile.TemporaryFile()  # noqa: SIM115  # the ZipFile below closes it
        with archive.open(archive.infolist()[place]) as stream:
            while chunk := stream.read(_COPIED):
                copy.write(chunk)
    copy.seek(0)
    try:
        return _Inner(copy)
    except BROKEN:
        copy.close()
        raise


class _Inner(zipfile.ZipFile):
    """An archive that lets go of its copy when it is closed."""

    def __init__(self, copy: IO[bytes]) -> None:
        self._copy = copy
        super().__init__(copy)

    def close(self) -> None:
        """Close it and its copy."""
        super().close()
        self._copy.close()


class _Unpacked(io.RawIOBase):
    """A member as plain bytes; damage becomes a refusal."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, stream: IO[bytes]) -> None:
        self._path, self._archive, self._stream = path, archive, stream

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer; 0 at the end."""
        try:
            found = self._stream.read(len(buffer))
        except BROKEN as error:
            raise refusals.damaged(self._path) from error
        buffer[: len(found)] = found
        return len(found)

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._stream.tell()

    def close(self) -> None:
        """Let go of the archive."""
        if not self.closed:
            self._stream.close()
            self._archive.close()
        super().close()
