"""Files that a user asked for by name: written whole, and said so."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from outreach.cli.common import say

Kind = TypeVar("Kind", bound=str)


def must_be_one_of(file: Path, kinds: tuple[Kind, ...], command: str) -> Kind:
    """Return the kind that a file's name ends in; WrongUsage for any other. `command` writes it."""
    ending = file.suffix.removeprefix(".").lower()
    for kind in kinds:
        if ending == kind:
            return kind
    from outreach.core.errors import WrongUsage

    endings = ", ".join(f".{kind}" for kind in kinds)
    raise WrongUsage(
        f"'{file.name}' does not end in one of {endings}.",
        where=str(file),
        try_=f"{command} {file.with_suffix(f'.{kinds[0]}')}",
    )


def keep(file: Path, content: bytes, command: str) -> None:
    """Write a file that only its owner may read, and say where; WrongUsage where it cannot be.

    `command` writes it, with its name behind.
    """
    try:
        file.touch(mode=0o600)  # it may name people
        file.write_bytes(content)
    except OSError as error:
        from outreach.core.errors import WrongUsage

        raise WrongUsage(
            f"Cannot write '{file}': {error.strerror}.",
            where=str(file.parent),
            try_=f"{command} {file.name}",
        ) from error
    say(f"✓ {file}")
