"""What is in the tables of one file or archive, each read once however often it is asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from outreach.actions.importing.reading import FOR_MANY_BYTES
from outreach.archive import Archive, Table
from outreach.archive.snapshots import Line
from outreach.core.intake import Kind, Rejected
from outreach.core.intake.archive import (
    Conversations,
    Request,
    Who,
    owner_of_profile,
    owner_of_requests,
    read_requests,
)
from outreach.core.intake.archive.requests import NO_DIRECTION


@dataclass(frozen=True, slots=True)
class TakingPart:
    """Reads a table of messages for its conversations, in whatever process."""

    table: Table

    def __call__(self, _: Sequence[object]) -> Conversations:
        """Return who takes part in which; nothing more need be handed over."""
        return Conversations.of(self.table.header, self.table.rows())


@dataclass
class Contents:
    """The tables that one path on the command line leads to."""

    path: Path
    tables: Sequence[Table]
    today: date
    archive: Archive | None = None  #: None for a single table
    entries: int = 0  #: of a change log
    left_out: tuple[Line, ...] = ()  #: of a change log
    is_end: bool = False  #: the answer that says that there is no more
    _requests: dict[str, list[Request | Rejected]] = field(default_factory=dict)
    _conversations: dict[str, Conversations] = field(default_factory=dict)
    _ahead: dict[str, Callable[[], Conversations]] = field(default_factory=dict)

    def of(self, *kinds: Kind) -> list[Table]:
        """Return the tables of these kinds."""
        return [table for table in self.tables if table.kind in kinds]

    @property
    def needs_owner(self) -> bool:
        """Say whether anything in it only means something together with whose it is."""
        needed = (Kind.CONNECTIONS, Kind.INVITATIONS, Kind.MESSAGES)
        return bool(self.of(*needed))

    def requests(self, table: Table, owner: Who | None = None) -> list[Request | Rejected]:
        """Return the rows of a table of requests.

        Which way a row went that does not say it follows from who the owner is: as far as the
        other rows and the profile tell, and for certain once the `owner` is known.
        """
        if table.name not in self._requests:
            found = self._read(table, self._own_profile)
            if _has_other_words(found):
                told = owner_of_requests([one for one in found if isinstance(one, Request)])
                found = self._read(table, self._own_profile | told)
            self._requests[table.name] = found
        found = self._requests[table.name]
        return self._read(table, owner) if owner and _has_other_words(found) else found

    def _read(self, table: Table, owner: Who) -> list[Request | Rejected]:
        return list(read_requests(table.header, table.rows(), self.today, owner))

    def look_ahead(self, stack: ExitStack) -> None:
        """Have another process look at who takes part in many messages, while people are read."""
        if (os.cpu_count() or 1) == 1:
            return
        for table in self.of(Kind.MESSAGES):
            if table.name not in self._conversations and table.survey.size >= FOR_MANY_BYTES:
                from outreach.actions.crew import Crew  # what starts processes is seldom needed

                crew = stack.enter_context(Crew(TakingPart(table), 1))
                self._ahead[table.name] = crew.begin(())

    def conversations(self, table: Table) -> Conversations:
        """Return who takes part in which conversation of a table of messages."""
        if table.name not in self._conversations:
            found = self._ahead.pop(table.name, None) or partial(TakingPart(table), ())
            self._conversations[table.name] = found()
        return self._conversations[table.name]

    @cached_property
    def surely(self) -> Who:
        """Return the owner as what only they can have written says: no guess by frequency."""
        found = self._own_profile
        for table in self.of(Kind.INVITATIONS):
            ours = (one for one in self.requests(table) if isinstance(one, Request) and one.is_ours)
            profiles = (one.sender.profile_url for one in ours)
            found |= Who(profiles=frozenset(filter(None, profiles)))
        return found

    @cached_property
    def _own_profile(self) -> Who:
        found = Who()
        for table in self.of(Kind.OWN_PROFILE):
            found |= owner_of_profile(table.header, table.rows())
        return found

    @cached_property
    def who(self) -> Who:
        """Return the owner as far as the tables say, none of which says whose file it is."""
        found = self._own_profile
        for table in self.of(Kind.INVITATIONS):
            asked = [one for one in self.requests(table) if isinstance(one, Request)]
            found |= owner_of_requests(asked)
        for table in self.of(Kind.MESSAGES):
            kind, _, address = self.conversations(table).commonest.partition(":")
            if kind == "profile":
                found |= Who(profiles=frozenset({address}))
        return found


def _has_other_words(rows: Sequence[Request | Rejected]) -> bool:
    """Say whether rows were left out for their word for the direction."""
    return any(isinstance(row, Rejected) and row.reason == NO_DIRECTION for row in rows)
