"""Signs of progress on standard error: only on a terminal, and only once something takes long."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Timer
from typing import TextIO

from outreach.cli.show.cells import cut, screen_width

_PATIENCE_SECONDS = 0.5  # nothing is drawn before
_BETWEEN_SECONDS = 0.1
_CELLS = 24
_CLEAR = "\r\x1b[K"


class Bar:
    """Told how far something is, draws it on one line; `close` takes the line away."""

    def __init__(
        self, stream: TextIO = sys.stderr, patience_seconds: float = _PATIENCE_SECONDS
    ) -> None:
        self._stream = stream
        self._is_shown = stream.isatty()
        self._next_at = time.monotonic() + patience_seconds
        self._is_drawn = False

    def __call__(self, what: str, done: int, of: int) -> None:
        """Draw the bar, if there is a terminal and it is time again."""
        if not self._is_shown or time.monotonic() < self._next_at:
            return
        self._next_at = time.monotonic() + _BETWEEN_SECONDS
        share = min(1.0, done / of) if of else 0.0
        filled = round(share * _CELLS)
        line = f"{what} [{'#' * filled}{'.' * (_CELLS - filled)}] {share:.0%}"
        self._stream.write(_CLEAR + cut(line, screen_width() - 1))
        self._stream.flush()
        self._is_drawn = True

    def close(self) -> None:
        """Take the line away."""
        if self._is_drawn:
            self._stream.write(_CLEAR)
            self._stream.flush()


@contextmanager
def said_if_slow(
    what: str, stream: TextIO | None = None, patience_seconds: float = _PATIENCE_SECONDS
) -> Iterator[None]:
    """Show a line on a terminal while something of unknown length takes long, then take it away."""
    shown_on = stream or sys.stderr
    if not shown_on.isatty():
        yield
        return
    drawn = Event()
    timer = Timer(patience_seconds, _draw, (shown_on, what, drawn))
    timer.daemon = True  # Ctrl-C waits for no line
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()  # a line begun is written before it is taken away
        if drawn.is_set():
            shown_on.write(_CLEAR)
            shown_on.flush()


def _draw(stream: TextIO, what: str, drawn: Event) -> None:
    drawn.set()
    stream.write(cut(what, screen_width() - 1))
    stream.flush()
