"""The tables of an archive that are no list of people: requests, messages, notes, the owner.

What is read of messages outside any transaction is only what concerns candidates, those who came in
with the same archive included, or may be a stop; the rest of an inbox is never kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from outreach.actions.importing.contents import Contents
from outreach.actions.importing.letters import Letters
from outreach.actions.importing.owners import Owner, described
from outreach.actions.importing.people import run_of
from outreach.actions.importing.report import FileReport, RejectedRow, Warned
from outreach.actions.importing.request import Request
from outreach.actions.proving.hearing import Heard
from outreach.app import App
from outreach.archive import Table
from outreach.core.intake import Kind, Rejected
from outreach.core.intake.archive import Letter, LetterReader, Note, Who, read_notes
from outreach.core.intake.archive import Request as Asked
from outreach.core.intake.archive.cells import UNDATED, Person, name_key
from outreach.core.proof import SeenMessage
from outreach.core.replies import may_opt_out
from outreach.core.words import Event, EventKind, Precision
from outreach.store import (
    candidates,
    events,
    imports,
    messages,
    notices,
    requests,
    suppressions,
    words_kept,
)
from outreach.store.bulk import chunks
from outreach.store.imports import ImportRun
from outreach.store.merge import SHOWN

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

GUESSED = "day_guessed"


@dataclass
class Other:
    """One such table between the file and the store."""

    app: App
    table: Table
    contents: Contents
    request: Request
    owner: Owner | None
    rejected: list[RejectedRow] = field(default_factory=list)
    rejected_count: int = 0
    accepted: int = 0
    strangers: int = 0
    since: datetime | None = None  #: of the first and the last thing in it
    until: datetime | None = None
    asked: list[Asked] = field(default_factory=list)
    letters: Letters = field(init=False)
    heard: list[Heard] = field(default_factory=list)  #: what may be a stop and is not kept
    notes: list[Note] = field(default_factory=list)
    said: list[messages.Kept] = field(default_factory=list)  #: with candidates, new or known

    def __post_init__(self) -> None:
        self.letters = Letters(
            self.app, self.owner.slug if self.owner and self._is_senders else None
        )

    def read(self, staged: set[str]) -> None:
        """Read every row; `staged` are the keys of people who come in with the same archive."""
        match self.table.kind:
            case Kind.INVITATIONS:
                found = self._requests()
                self.asked = [one for one in found if one.is_ours]
                self.heard = [*_said_with(found)]
            case Kind.MESSAGES:
                self.letters.take(self._letters(), staged)
                self.heard = [*self.letters.heard]
            case Kind.NOTES:
                self.notes = self._of_candidates(self._notes(), staged)
            case _:
                self.accepted = sum(any(map(str.strip, row[2])) for row in self.table.rows())

    @property
    def is_last(self) -> bool:
        """Say whether what is kept of it depends on who is in a campaign by all the rest."""
        return self.table.kind is Kind.NOTES

    def merge(self, tx: Connection) -> FileReport:
        """Keep what is new and return what became of the rows."""
        run = replace(run_of(self.app, self.table, self.request, self.owner), how=self._how())
        before = imports.same_run(tx, run)
        begun = before or imports.begin(tx, run)
        kept = self._keep(tx, begun)
        odd = list(_odd(self.asked))
        if before is None:
            imports.finish(tx, begun, {"accepted": self.accepted, "covers": self._covers()})
        return FileReport(
            file=self.table.name,
            kind=self.table.kind.value,
            encoding=self.table.encoding,
            accepted=self.accepted,
            added=0,
            unchanged=self.accepted,
            rejected=self.rejected,
            rejected_count=self.rejected_count,
            warnings=odd[:SHOWN],
            warnings_count=len(odd),
            owner=self.owner.slug if self.owner else None,
            owner_because=self.owner.because if self.owner else "",
            kept=kept,
            strangers=self.strangers + self.letters.strangers,
            groups=self.letters.groups,
            private=self.letters.private,
            named_only=self.letters.named_only,
            seen_before=before.at if before and not kept else None,
        )

    def _how(self) -> dict[str, object]:
        return {"mode": "archive"}

    def _covers(self) -> list[str]:
        return [one.isoformat() for one in (self.since, self.until) if one]

    def _keep(self, tx: Connection, run: ImportRun) -> int:
        if self.owner is None:
            return 0
        if self.table.kind is Kind.INVITATIONS:
            return requests.keep(tx, self.owner.slug, self._remembered(tx), run.id)
        if self.table.kind is Kind.MESSAGES:
            return self._keep_letters(tx, self.owner.slug, run)
        return self._keep_notes(tx) if self.table.kind is Kind.NOTES else 0

    @property
    def _is_senders(self) -> bool:
        return self.owner is not None and self.owner.slug in self.app.settings.senders

    def _keep_letters(self, tx: Connection, owner: str, run: ImportRun) -> int:
        """Keep what a sender and candidates wrote; of a colleague's inbox nothing ever."""
        if not self._is_senders:
            messages.drop(tx, owner)
            return 0
        pairs = chain(_with_ids(tx, self.letters.kept), self.letters.known_by_name(tx))
        self.said = [messages.Kept(one, _seen(letter)) for one, letter in pairs]
        new = messages.keep(tx, owner, self.said, run.id)
        self._keep_notices(tx, owner, new)
        return len(new)

    def _remembered(self, tx: Connection) -> list[requests.Asked]:
        """Return the requests but those to people who were forgotten."""
        asked = [_asked(one) for one in self.asked]
        whom = {row: [one.invited] for row, one in enumerate(asked)}
        forgotten = suppressions.forgotten(tx, self.app.store, whom)
        return [one for row, one in enumerate(asked) if row not in forgotten]

    def _keep_notices(self, tx: Connection, sender: str, new: Iterable[messages.Kept]) -> None:
        """Keep who was told what is kept about them, as the messages that went out show."""
        writer = self.app.settings.senders.get(sender)
        if writer is None or not writer.notice:
            return
        for person, seen in new:
            if not seen.is_incoming and writer.tells_privacy_in(seen.text):
                told = notices.Notice(seen.at, notices.BY_MESSAGE, self.app.user)
                notices.keep(tx, person, told)

    def _keep_notes(self, tx: Connection) -> int:
        kept = 0
        pairs = list(_with_ids(tx, self.notes))
        involved = words_kept.of(tx, {one for one, _ in pairs})
        for one, note in pairs:
            if one not in involved:
                continue
            known = events.effective(tx, candidates=[one], kinds=[EventKind.NOTED])
            if not any(event.details.get("remark") == note.text for event in known):
                events.append(tx, self._noted(one, note))
                kept += 1
        return kept

    def _noted(self, person: int, note: Note) -> Event:
        return Event(
            EventKind.NOTED, note.at or self.app.now, self.app.now, self.app.user,
            precision=Precision.DAY, candidate=person,
            sender=self.owner.slug if self.owner else None,
            details={"remark": note.text, "file": self.table.name},
        )  # fmt: skip

    def _requests(self) -> list[Asked]:
        return self._sound(self.contents.requests(self.table, self._whose))

    @property
    def _whose(self) -> Who:
        """Return who the owner is, by the settings and by the file."""
        who = self.contents.who
        return described(self.app, self.owner.slug) | who if self.owner else who

    def _letters(self) -> Iterable[Letter]:
        conversations = self.contents.conversations(self.table)
        today = self.app.now.date()
        reader = LetterReader(self.table.header, conversations, self._whose, today)
        for part in chunks(reader.read(self.table.rows())):
            yield from (one for one in part if isinstance(one, Letter) and one.left_out)
            yield from self._sound(map(_unless_left_out, part))
            self.request.tick("reading", self.table.bytes_read, self.table.survey.size)

    def _notes(self) -> Iterable[Note]:
        return self._sound(read_notes(self.table.header, self.table.rows()))

    def _sound(self, rows: Iterable[_T | Rejected]) -> list[_T]:
        """Count the rows; return those that say something."""
        found: list[_T] = []
        for row in rows:
            if isinstance(row, Rejected):
                self.rejected_count += 1
                if len(self.rejected) < SHOWN:
                    self.rejected.append(RejectedRow(row.row, row.line, row.reason))
                continue
            self.accepted += 1
            if row.at is not None:
                self.since = min(self.since or row.at, row.at)
                self.until = max(self.until or row.at, row.at)
            found.append(row)
        return found

    def _of_candidates(self, rows: Iterable[Note], staged: set[str]) -> list[Note]:
        """Return what concerns candidates; the rest is counted and let go of."""
        found: list[Note] = []
        known = dict.fromkeys(staged, True)
        for part in chunks(rows):
            telling = [(row.about.key, row) for row in part]
            new = {key for key, _ in telling if key not in known}
            if new:
                with self.app.store.read() as tx:
                    here = candidates.ids_by_key(tx, new)
                known.update((key, key in here) for key in new)
            mine = [row for key, row in telling if known[key]]
            self.strangers += len(telling) - len(mine)
            found += mine
        return found


_T = TypeVar("_T", Asked, Letter, Note)
_N = TypeVar("_N", Letter, Note)


def _other(row: Letter | Note) -> Person:
    return row.other if isinstance(row, Letter) else row.about


def _with_ids(tx: Connection, rows: Iterable[_N]) -> Iterator[tuple[int, _N]]:
    """Yield each row with the candidate it is about; strangers are left out."""
    ids: dict[str, int | None] = {}
    for part in chunks(rows):
        keyed = [(_other(row).key, row) for row in part]
        new = {key for key, _ in keyed if key not in ids}
        if new:
            here = candidates.ids_by_key(tx, new)
            ids.update((key, here.get(key)) for key in new)
        for key, row in keyed:
            if (one := ids[key]) is not None:
                yield one, row


def _odd(asked: Sequence[Asked]) -> Iterator[Warned]:
    """Yield what is odd about the dates of requests."""
    if any(one.is_day_guessed for one in asked):
        yield Warned(None, GUESSED)
    yield from (Warned(one.row, one.odd) for one in asked if one.odd)


def _said_with(asked: Iterable[Asked]) -> Iterator[Heard]:
    """Yield the words that came with requests of others, where they may be a stop."""
    for one in asked:
        if one.note and may_opt_out(one.note):
            yield Heard(one.sender, one.at or UNDATED, one.note)


def _unless_left_out(row: Letter | Rejected) -> Letter | Rejected:
    reason = row.left_out if isinstance(row, Letter) else ""
    return Rejected(row.row, row.line, reason, ()) if reason else row


def _asked(one: Asked) -> requests.Asked:
    name = one.invited.name
    invited = one.invited.key or f"name:{name_key(name)}"
    return requests.Asked(invited, name, one.at or UNDATED, one.note_key)


def _seen(letter: Letter) -> SeenMessage:
    return SeenMessage(
        letter.at, letter.is_incoming, letter.is_inmail, letter.text_key, letter.text
    )
