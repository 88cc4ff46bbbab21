"""One key at a time from the terminal, without Enter; lines and editors in between."""

from __future__ import annotations

import os
import select
import sys
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

ENTER, ESCAPE, END, UP, DOWN, BACK = "enter", "escape", "end", "up", "down", "back"
_NAMES = {
    "\r": ENTER,
    "\n": ENTER,
    "\x1b": ESCAPE,
    "\x04": END,
    "": END,
    "\x7f": BACK,
    "\b": BACK,
}
_ARROWS = {b"[A": UP, b"[B": DOWN, b"OA": UP, b"OB": DOWN}
_SEQUENCE_SECONDS = 0.03  # an arrow key sends its bytes at once; a person's Esc comes alone


class Keyboard:
    """The terminal in single-key mode while the block lasts; always given back as it was."""

    def __init__(self, file: int | None = None) -> None:
        self._file = sys.stdin.fileno() if file is None else file
        self._before = termios.tcgetattr(self._file)

    def __enter__(self) -> Keyboard:
        # Ctrl-C and Ctrl-Z keep their meaning; only line editing and echo are off
        tty.setcbreak(self._file, termios.TCSADRAIN)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        termios.tcsetattr(self._file, termios.TCSADRAIN, self._before)

    def key(self) -> str:
        """Wait for a key: a character, or a name such as `enter`; what has no name is ''."""
        first = os.read(self._file, 1)
        if first == b"\x1b" and self._has_more():
            return _ARROWS.get(self._sequence(), "")
        while first and not _is_whole(first):
            first += os.read(self._file, 1)
        character = first.decode("utf-8", errors="replace")
        return _NAMES.get(character, character if character.isprintable() else "")

    def line(self, prompt: str) -> str:
        """Ask for one line, edited as usual; '' when the person just presses Enter."""
        with self.aside():
            sys.stdout.write(prompt)
            sys.stdout.flush()
            return sys.stdin.readline().strip()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Give the terminal to something else, an editor say, while the block lasts."""
        self.__exit__(None, None, None)
        try:
            yield
        finally:
            self.__enter__()

    def _sequence(self) -> bytes:
        # `[` or `O`, parameters, and one final letter; what was typed after it stays for later
        found = os.read(self._file, 1)
        while found in (b"[", b"O") or (found[:1] == b"[" and not 0x40 <= found[-1] <= 0x7E):
            found += os.read(self._file, 1)
        return found

    def _has_more(self) -> bool:
        return bool(select.select([self._file], [], [], _SEQUENCE_SECONDS)[0])


def _is_whole(raw: bytes) -> bool:
    lead = raw[0]
    wanted = 1 if lead < 0xC0 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
    return len(raw) >= wanted
