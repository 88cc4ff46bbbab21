"""How files are to be read, and what is to become of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from shlex import quote

from outreach.core.errors import WrongUsage

Ask = Callable[[str, Mapping[str, str]], str]  # file name, slug → name; returns what was answered
Tick = Callable[[str, int, int], None]  # what is done, how much of it, and of how much

EXCLUDE = "exclude"


def silent(_what: str, _done: int, _of: int) -> None:
    """Tell nobody how far it is."""


@dataclass(frozen=True)
class Request:
    """How files are to be read, and what is to become of them."""

    owner: str | None = None  #: slug or name of a sender or colleague
    as_: str | None = None  #: `exclude`, or None for candidates
    reason: str = ""  #: why people are excluded
    column_map: Mapping[str, str] | None = None
    dry_run: bool = False
    rejects_to: Path | None = None
    tick: Tick = silent
    ask: Ask | None = None
    despite_name: bool = False  #: take the owner's word, though a file names somebody else

    def check(self, files: Sequence[Path]) -> None:
        """Raise WrongUsage for what cannot be meant; `files` are for the command to try."""
        named = " ".join(quote(str(one)) for one in files)
        if self.as_ not in (None, EXCLUDE):
            raise WrongUsage(
                f"Files are not imported as '{self.as_}'.",
                where="--as",
                try_=f"outreach import {named} --as exclude --reason employee",
            )
        if self.as_ == EXCLUDE and not self.reason.strip():
            raise WrongUsage(
                "Say why these people are never to be written to.",
                where="--reason",
                try_=f"outreach import {named} --as exclude --reason employee",
            )

    @property
    def how(self) -> Mapping[str, object]:
        """Return all that makes another reading of the same file another import."""
        how: dict[str, object] = {"mode": self.as_ or "candidates"}
        if self.reason and self.as_:
            how["reason"] = self.reason
        if self.column_map:
            how["columns"] = dict(sorted(self.column_map.items()))
        return how
