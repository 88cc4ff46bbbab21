"""What an archive must keep to before anything of it is unpacked.

Asked of the list of members alone: how many there are, how large they become, where they would
lie, and whether the same bytes are sold twice.
"""

from __future__ import annotations

import stat
import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from outreach.archive import refusals
from outreach.core.errors import FileRefused

#: A real archive has some forty members and a few megabytes, now and then hundreds of megabytes of
#: messages.
MOST_MEMBERS = 5_000
LARGEST_MEMBER = 512 << 20
LARGEST_ARCHIVE = 1 << 30
HIGHEST_RATIO = 100
SMALL = 8 << 20  #: bytes; below it a high ratio does no harm
_HEADER = 30  # bytes in front of a member's name and data


def check(path: Path, members: Sequence[zipfile.ZipInfo]) -> None:
    """Raise `FileRefused` for the first limit that the list of members exceeds."""
    if len(members) > MOST_MEMBERS:
        raise too_many(path)
    if any(member.flag_bits & 1 for member in members):
        raise refusals.encrypted(path)
    for member in members:
        _check_member(path, member)
    _check_twice(path, members)
    total = sum(member.file_size for member in members)
    if total > LARGEST_ARCHIVE:
        what = f"would unpack to {_megabytes(total)}, more than {_megabytes(LARGEST_ARCHIVE)}"
        raise refusals.unsafe_archive(path, "archive_too_large", what)
    _check_ratio(path, "its members", total, sum(member.compress_size for member in members))


def too_many(path: Path) -> FileRefused:
    """Return the refusal of an archive or folder with more files than any real one."""
    what = f"has more than {MOST_MEMBERS:,} files"
    return refusals.unsafe_archive(path, "too_many_members", what)


def _check_member(path: Path, member: zipfile.ZipInfo) -> None:
    name = member.filename
    if _is_unsafe(name):
        what = f"has a member that would lie outside its folder ({name})"
        raise refusals.unsafe_archive(path, "unsafe_member_path", what)
    if stat.S_ISLNK(member.external_attr >> 16):
        what = f"has a link among its members ({name})"
        raise refusals.unsafe_archive(path, "link_in_archive", what)
    _check_ratio(path, name, member.file_size, member.compress_size)
    if member.file_size > LARGEST_MEMBER:
        size = _megabytes(member.file_size)
        what = f"unpacks {name} to {size}, more than {_megabytes(LARGEST_MEMBER)}"
        raise refusals.unsafe_archive(path, "member_too_large", what)


def _check_ratio(path: Path, name: str, size: int, packed: int) -> None:
    if size > SMALL and size > HIGHEST_RATIO * max(packed, 1):
        times = size // max(packed, 1)
        what = f"unpacks {name} to {times} times its size, more than {HIGHEST_RATIO} times"
        raise refusals.unsafe_archive(path, "compression_ratio_too_high", what)


def _check_twice(path: Path, members: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse members of one name, and members made of each other's bytes (Fifield 2019)."""
    for name, times in Counter(member.filename for member in members).items():
        if times > 1:
            what = f"has {times} members of one name ({name})"
            raise refusals.unsafe_archive(path, "overlapping_members", what)
    end = 0
    for member in sorted(members, key=lambda one: one.header_offset):
        if member.header_offset < end:
            what = f"has members that share bytes ({member.filename})"
            raise refusals.unsafe_archive(path, "overlapping_members", what)
        end = member.header_offset + _HEADER + member.compress_size


def _is_unsafe(name: str) -> bool:
    plain = name.replace("\\", "/")
    has_drive = len(plain) > 1 and plain[1] == ":"
    return plain.startswith("/") or has_drive or ".." in plain.split("/")


def _megabytes(size: int) -> str:
    return f"{size >> 20:,} MB"
