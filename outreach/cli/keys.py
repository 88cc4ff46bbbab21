"""One key at a time from the terminal, without Enter; lines and editors in between."""

from __future__ import annotations

import fcntl
import os
import select
import sys
import termios
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
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
#: A held key comes again sooner than this (10 to 30 times a second), a second press later.
QUIET_SECONDS = 0.12
#: Bracketed paste (xterm, "Bracketed Paste Mode"): the terminal marks what it pastes.
_MARK_PASTES, _PASTES_AS_TYPED = b"\x1b[?2004h", b"\x1b[?2004l"
_PASTE_BEGINS, _PASTE_ENDS = b"[200~", b"\x1b[201~"
_NO_KEYS = "Pasted text is not keys: nothing was done with it."


class Keyboard:
    """The terminal in single-key mode while the block lasts; always given back as it was."""

    def __init__(
        self, file: int | None = None, pasted: Callable[[str], None] | None = None
    ) -> None:
        """`pasted` gets what is pasted, as text; without it a paste is refused with a word."""
        self._file = sys.stdin.fileno() if file is None else file
        self._pasted = pasted
        self._before = termios.tcgetattr(self._file)

    def __enter__(self) -> Keyboard:
        # Ctrl-C and Ctrl-Z keep their meaning; only line editing and echo are off
        tty.setcbreak(self._file, termios.TCSADRAIN)
        self._say_to_terminal(_MARK_PASTES)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        with suppress(OSError, termios.error):  # the terminal was closed: nothing to give back
            self._say_to_terminal(_PASTES_AS_TYPED)
            termios.tcsetattr(self._file, termios.TCSADRAIN, self._before)

    def key(self) -> str:
        """Wait for a key: a character, or a name such as `enter`; what has no name is ''."""
        first = os.read(self._file, 1)
        if first == b"\x1b" and self._has_more():
            sequence = self._sequence()
            if sequence == _PASTE_BEGINS:
                return self._paste()
            return _ARROWS.get(sequence, "")
        while first and not _is_whole(first):
            first += os.read(self._file, 1)
        character = first.decode("utf-8", errors="replace")
        return _NAMES.get(character, character if character.isprintable() else "")

    def forget(self, quiet: float = QUIET_SECONDS) -> None:
        """Throw away what was typed before there was anything to answer.

        Comes back when nothing came for `quiet` seconds: a held key has been let go by then.
        """
        self._say_to_terminal(_MARK_PASTES)  # a shell that the program was laid aside for ends it
        while self._has_more(quiet) and os.read(self._file, 4096):
            pass

    def pressed(self, quiet: float = QUIET_SECONDS) -> str:
        """Wait for a key pressed by itself; what comes within `quiet` seconds of others is not."""
        while (key := self.key()) != END and self._has_more(quiet):
            self.forget(quiet)
        return key

    def line(self, prompt: str) -> str:
        """Ask for one line, edited as usual; '' when the person just presses Enter."""
        with self.aside():
            sys.stdout.write(prompt)
            sys.stdout.flush()
            found = sys.stdin.readline().strip()
        self.forget()  # the further lines of a paste
        return found

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

    def _paste(self) -> str:
        found = b""
        while not found.endswith(_PASTE_ENDS):
            if not (more := os.read(self._file, 1)):
                return END
            found += more
        if self._pasted is None:
            sys.stdout.write(f"{_NO_KEYS}\n")
            sys.stdout.flush()
            return self.key()
        text = found.removesuffix(_PASTE_ENDS).decode("utf-8", errors="replace")
        self._pasted(" ".join(text.split()))
        return ""

    def _has_more(self, seconds: float = _SEQUENCE_SECONDS) -> bool:
        return bool(select.select([self._file], [], [], seconds)[0])

    def _say_to_terminal(self, code: bytes) -> None:
        may_write = fcntl.fcntl(self._file, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDWR
        if may_write and os.environ.get("TERM") != "dumb":  # it would print the code
            os.write(self._file, code)


def _is_whole(raw: bytes) -> bool:
    lead = raw[0]
    wanted = 1 if lead < 0xC0 else 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
    return len(raw) >= wanted
