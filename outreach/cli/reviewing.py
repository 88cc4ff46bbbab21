"""Read and decide at the terminal: one text after the other, one key for each thing to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import typer

from outreach.actions import templates as actions
from outreach.actions.templates import Review, Word
from outreach.cli.keys import END, ESCAPE, Keyboard
from outreach.cli.show import reviews as show
from outreach.cli.show import templates as texts
from outreach.core.errors import Blocked, NothingToDo, OutreachError, Refused, WrongUsage

if TYPE_CHECKING:
    from outreach.app import App

_LINE = re.compile("[0-9]{1,4}:?")
_LEAVING = frozenset({"q", ESCAPE, END})
_HELP = """\
a  approve exactly these words        r  ask for other words
c  remark on them, deciding nothing   p  the next real person's message
   (begin with 3: to hang it on line 3)
n  the next text                      q  leave"""


def review_in_turn(
    app: App, names: Sequence[str], approver: str, people: Sequence[str] = ()
) -> None:
    """Show each text and do what the keys say, until all are seen or the approver leaves.

    Raises ChangedMeanwhile when somebody submitted other words while these were read.
    """
    if len(names) > 1:
        typer.echo(show.waiting(list(names), approver))
    with Keyboard() as keyboard:
        for name in names:
            if not Turn(app, actions.review(app, name, people), approver, keyboard).take():
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
        if self._approver not in self._found.approvers:
            typer.echo(show.no_approver(self._found, self._approver))
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
        self._keyboard.forget()  # it was pressed before this text could be read
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
        line, words = _line_of(words) if key == "c" else (None, words)
        seen = self._found.version
        previews = tuple(sorted(self._seen))
        word = Word(self._approver, seen.fingerprint, words, previews, line=line)
        try:
            typer.echo(act(self._app, seen.template.name, word))
        except (Blocked, Refused, NothingToDo, WrongUsage) as error:
            typer.echo(_stopped(error))
            return False
        return key != "c"


def _approve(app: App, name: str, word: Word) -> str:
    return texts.decided(actions.approve(app, name, word))


def _request_changes(app: App, name: str, word: Word) -> str:
    return texts.decided(actions.request_changes(app, name, word))


def _comment(app: App, name: str, word: Word) -> str:
    return texts.remarked(actions.comment(app, name, word))


_ACTS: Mapping[str, tuple[Callable[[App, str, Word], str], str]] = {
    "a": (_approve, ""),
    "r": (_request_changes, "What should change? "),
    "c": (_comment, "Your remark: "),
}


def _line_of(words: str) -> tuple[int | None, str]:
    number, _, rest = words.partition(" ")
    return (int(number.rstrip(":")), rest.strip()) if _LINE.fullmatch(number) else (None, words)


def _stopped(error: OutreachError) -> str:
    return f"error: {error.what}\n  where: {error.where}\n  try: {error.try_}"
