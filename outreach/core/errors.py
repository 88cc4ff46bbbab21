"""What can go wrong, named for what happened. Every error says what, where, and what to try.

OutreachError                 1   failed
├── WrongUsage                2   wrong usage, or a terminal is needed
│   ├── NoWorkspace
│   ├── Ambiguous
│   ├── OwnerUnknown            whose account wrote a file has to be said
│   └── QueryError              a query that cannot mean anything, with the character
├── NothingToDo               3
├── Blocked                   4   a rule forbids it
│   ├── IllegalMove
│   └── LinkRefused             a link to a review that opens nothing (any more)
├── ChangedMeanwhile          5   somebody else was faster
│   └── TextChanged             other words are in review than those looked at
├── NotFound                  1
├── Invalid                   1   problems in files that people write
│   └── Refused               4   rules block what they wrote
├── FileRefused               1   a file that cannot be imported as a whole
├── StoreUnusable             1
└── MailFailed                1   a mail did not leave, or nobody knows; with how far it came
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from shlex import quote
from typing import TYPE_CHECKING, ClassVar
from unicodedata import east_asian_width

if TYPE_CHECKING:
    from outreach.core.changes import Line
    from outreach.core.words import Problem


class OutreachError(Exception):
    """An error a user can act on: a whole sentence, a place, and a command to try."""

    exit_code: ClassVar[int] = 1
    mark: ClassVar[str] = "error: "  #: what the sentence begins with on a terminal

    def __init__(self, what: str, *, where: str = "", try_: str = "outreach --help") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.try_ = try_


class WrongUsage(OutreachError):
    """The command cannot mean what was typed, or it needs a terminal."""

    exit_code = 2


class NoWorkspace(WrongUsage):
    """No `outreach.toml` here or in a parent folder."""


class Ambiguous(WrongUsage):
    """A name fits several people; `choices` lists them, one line each."""

    def __init__(self, what: str, choices: Sequence[str], *, try_: str) -> None:
        super().__init__(what, where="\n".join(choices), try_=try_)
        self.choices = tuple(choices)


class OwnerUnknown(WrongUsage):
    """Nobody said, and nothing in it says, whose LinkedIn account wrote a file."""


class QueryError(WrongUsage):
    """A query that cannot mean anything; `at` is the place of the character, from 0.

    `message` has no full stop, because the place is put behind it; `fixed` is the query as it may
    have been meant, for the command to try.
    """

    def __init__(self, message: str, query: str, at: int, fixed: str = "") -> None:
        super().__init__(
            f"{message} (character {at + 1}).",
            where=f"the query\n{_pointed(query, at)}" if query.strip() else "the query",
            try_=f"outreach candidates search {quote(fixed)}"
            if fixed
            else "outreach candidates search --help",
        )
        self.message = message
        self.query = query
        self.at = at


def _pointed(query: str, at: int) -> str:
    """Return the line of the query with a caret under the character, cut to what is around it."""
    start = query.rfind("\n", 0, at) + 1
    before, behind = query[start:at], query[at:].partition("\n")[0]
    before = "…" + before[-39:] if len(before) > 40 else before
    behind = behind[:39] + "…" if len(behind) > 40 else behind
    cells = sum(2 if east_asian_width(sign) in "WF" else 1 for sign in before)
    return f"    {before}{behind}\n    {' ' * cells}^"


class NothingToDo(OutreachError):
    """All is well, there is simply nothing due."""

    exit_code = 3
    mark = ""


class Blocked(OutreachError):
    """A rule forbids it; `code` is the held-back code or the rule's id."""

    exit_code = 4

    def __init__(self, what: str, *, code: str, where: str = "", try_: str) -> None:
        super().__init__(what, where=where, try_=try_)
        self.code = code


class IllegalMove(Blocked):
    """The stage of an enrollment does not allow this event."""


class LinkRefused(Blocked):
    """A link to a review opens nothing; `code` is why: expired, used, replaced or unknown."""

    def __init__(self, what: str, *, code: str, number: int = 0, try_: str) -> None:
        super().__init__(what, code=code, where=f"link {number}" if number else "", try_=try_)
        self.number = number  #: of the link, where one is known


class ChangedMeanwhile(OutreachError):
    """Somebody else changed it since it was read; nothing was written."""

    exit_code = 5


class TextChanged(ChangedMeanwhile):
    """Other words are in review than those that were looked at; `lines` says what changed.

    What was said about the words looked at is kept as a comment on their version; `kept` tells.
    """

    def __init__(
        self, what: str, lines: Sequence[Line], *, kept: str, where: str, try_: str
    ) -> None:
        super().__init__(what, where=where, try_=try_)
        self.lines = tuple(lines)
        self.kept = kept


class NotFound(OutreachError):
    """There is no such thing; `try_` names how to list what there is."""


class Invalid(OutreachError):
    """Files that people write have problems; all of them are listed."""

    def __init__(self, what: str, problems: Sequence[Problem], *, try_: str) -> None:
        super().__init__(what, where=problems[0].where if problems else "", try_=try_)
        self.problems = tuple(problems)


class Refused(Invalid):
    """What people wrote breaks rules that block it; all of them are listed."""

    exit_code = 4


class FileRefused(OutreachError):
    """A file is refused as a whole; `reason` is a short code, nothing of it was stored."""

    def __init__(self, what: str, *, reason: str, where: str = "", try_: str) -> None:
        super().__init__(what, where=where, try_=try_)
        self.reason = reason


class StoreUnusable(OutreachError):
    """The database cannot be used as it is."""


class Phase(StrEnum):
    """How far a mail came; only after the final dot nobody knows whether it was taken."""

    CREDENTIALS = "credentials"
    CONNECT = "connect"
    TLS = "tls"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    DATA = "data"
    END = "end"


class MailFailed(OutreachError):
    """A mail did not leave; in the phase `END` nobody knows whether it did."""

    def __init__(self, what: str, *, phase: Phase, where: str, try_: str) -> None:
        super().__init__(what, where=where, try_=try_)
        self.phase = phase
