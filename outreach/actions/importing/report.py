"""What an import tells: each file, what became of its rows, and how its columns were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from outreach.core.intake import Record

CLOSED = "closed account"  #: told of a row that LinkedIn leaves of an account that is no more


class RejectedRow(NamedTuple):
    """A row of which nothing was kept, and why."""

    row: int
    line: int
    reason: str
    told: str = ""  #: more about it: the people a row could have meant


class Warned(NamedTuple):
    """Something odd that did not keep a row (or the file) from being imported."""

    row: int | None
    reason: str
    told: str = ""


class Change(NamedTuple):
    """Somebody known before of whom the file says something new."""

    name: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """How a file would be understood: its columns, and its first people."""

    columns: tuple[tuple[str, str | None], ...]  #: header → field
    people: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a file proves that was not known: people invited, accepted, written to, replied."""

    sent: int = 0
    accepted: int = 0
    replied: int = 0
    inferred: int = 0  #: follows from something else; not among the others
    upgraded: int = 0  #: what somebody had claimed, and is proven now
    enrolled: int = 0  #: people who came into a campaign by it
    stopped: int = 0  #: people whose reply asks never to be written to again
    barred_ahead: int = 0  #: others who ask: barred by address, or held by name

    def __add__(self, other: Found) -> Found:
        """Return both together."""
        names = [one.name for one in fields(self)]
        return Found(**{name: getattr(self, name) + getattr(other, name) for name in names})

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was found."""
        return self == Found()


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file. The lists hold the first thousand; the counts are complete."""

    file: str
    kind: str
    encoding: str | None = None
    accepted: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    repeated: int = 0  #: rows about somebody whom an earlier row was about
    forgotten: int = 0  #: rows about people who were forgotten earlier: nothing of them is kept
    stopped: int = 0  #: rows that say not to contact somebody: barred, and not made a candidate
    rejected: Sequence[RejectedRow] = ()
    rejected_count: int = 0
    warnings: Sequence[Warned] = ()
    warnings_count: int = 0
    changes: Sequence[Change] = ()
    found: Found = field(default_factory=lambda: Found())
    kept: int = 0  #: messages, requests or notes that were not known yet
    strangers: int = 0  #: messages and notes about people who are no candidates: not kept
    groups: int = 0  #: messages among several people: not kept
    named_only: int = 0  #: messages of whose writer or reader the file has nothing but the name
    private: int = 0  #: messages of a colleague with candidates: not kept
    owner: str | None = None
    owner_because: str = ""  #: how the owner was found, when nobody said
    excluded: bool = False
    by_name: int = 0  #: rows of a list to bar that tell surely of nobody: a name, nothing else
    refused: str | None = None  #: the code of the reason
    explanation: str = ""  #: the whole sentence for `refused`
    try_: str = ""
    skipped: str = ""  #: the code of why nothing is read from a table of an archive
    within: str = ""  #: the archive a table came in
    seen_before: datetime | None = None  #: when this very file was imported
    preview: Preview | None = None
    unread: tuple[str, ...] = ()  #: columns that nothing is read from

    @property
    def closed_accounts(self) -> int:
        """Return how many of the rejected rows are what a closed account leaves."""
        return sum(row.told == CLOSED for row in self.rejected)

    @property
    def people(self) -> int:
        """Return how many people the accepted rows are about."""
        return self.accepted - self.repeated


@dataclass(frozen=True, slots=True)
class Report:
    """What became of all files."""

    files: tuple[FileReport, ...]
    dry_run: bool = False
    rejects: tuple[Path, ...] = field(default=())  #: where the rejected rows were written

    @property
    def is_complete(self) -> bool:
        """Say whether no file was refused."""
        return not any(file.refused for file in self.files)
