"""Read and decide at the terminal: one text after the other, one key for each thing to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from outreach.actions import templates as actions
from outreach.actions.templates import Review, Word
from outreach.cli.keys import END, ESCAPE, Keyboard
from outreach.cli.show import reviews as show
from outreach.cli.show import templates as texts
from outreach.core.errors import Blocked, NothingToDo, OutreachError, Refused

if TYPE_CHECKING:
    from outreach.app import App

_LEAVING = frozenset({"q", ESCAPE, END})
_HELP = """\
a  approve exactly these words        r  ask for other words
c  remark on them, deciding nothing   p  the next real person's message
n  the next text                      q  leave"""


def review_in_turn(app: App, names: Sequence[str], approver: str) -> None:
    """Show each text and do what the keys say, until all are seen or the approver leaves.

    Raises ChangedMeanwhile when somebody submitted other words while these were read.
    """
    typer.echo(show.waiting(list(names), approver))
    with Keyboard() as keyboard:
        for name in names:
            if not Turn(app, actions.review(app, name), approver, keyboard).take():
                return


class Turn:
    """One text before one approver."""

    def __init__(self, app: App, found: Review, approver: str, keyboard: Keyboard) -> None:
        self._app = app
        self._found = found
        self._approver = approver
        self._keyboard = keyboard
        self._preview = 0
        self._seen: set[int] = set()

    def take(self) -> bool:
        """Show the text until something was decided; say whether the next one should follow."""
        self._show()
        while True:
            key = self._keyboard.key()
            if key in _LEAVING:
                return False
            if key == "n" or (key in _ACTS and self._act(key)):
                return True
            if key == "p":
                self._preview += 1
                self._show()
            elif key not in _ACTS:
                typer.echo(_HELP)

    def _show(self) -> None:
        typer.echo("")
        typer.echo(show.review(self._found, self._app.now, self._preview))
        typer.echo(show.KEYS)
        people = [one.person.id for one in self._found.messages.values()]
        if people:
            self._seen.add(people[self._preview % len(people)])

    def _act(self, key: str) -> bool:
        """Do what a key says; say whether that settles the text."""
        act, asks = _ACTS[key]
        words = self._keyboard.line(asks) if asks else ""
        if asks and not words:
            typer.echo("Nothing was recorded.")
            return False
        version = self._found.version
        word = Word(self._approver, version.fingerprint, words, tuple(sorted(self._seen)))
        try:
            done = act(self._app, version.template.name, word)
        except (Blocked, Refused, NothingToDo) as error:
            typer.echo(_stopped(error))
            return False
        typer.echo(texts.decided(done))
        return key != "c"


_ACTS = {
    "a": (actions.approve, ""),
    "r": (actions.request_changes, "What should change? "),
    "c": (actions.comment, "Your remark: "),
}


def _stopped(error: OutreachError) -> str:
    return f"error: {error.what}\n  where: {error.where}\n  try: {error.try_}"
