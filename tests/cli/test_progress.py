import io
from threading import Event

import pytest

from outreach.cli.progress import Bar, said_if_slow


class Screen(io.StringIO):
    """A terminal that tells when something was written on it."""

    def __init__(self) -> None:
        super().__init__()
        self.written = Event()

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        self.written.set()


def test_a_bar_tells_how_far_it_is_and_leaves_nothing_behind() -> None:
    screen = Screen()
    bar = Bar(screen, patience_seconds=0)
    bar("reading", 1, 4)
    assert "reading [######..................] 25%" in screen.getvalue()
    bar.close()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_what_is_quick_draws_nothing() -> None:
    screen = Screen()
    bar = Bar(screen)
    bar("reading", 1, 4)
    bar.close()
    assert screen.getvalue() == ""


def test_nothing_is_drawn_where_nobody_looks() -> None:
    stream = io.StringIO()
    bar = Bar(stream, patience_seconds=0)
    bar("reading", 1, 0)
    bar.close()
    assert stream.getvalue() == ""


def test_what_is_slow_is_said_and_leaves_nothing_behind() -> None:
    screen = Screen()
    with said_if_slow("Making the plan", screen, patience_seconds=0):
        assert screen.written.wait(10)
        assert screen.getvalue() == "Making the plan"
    assert screen.getvalue().endswith("\r\x1b[K")


def test_the_line_goes_when_what_is_slow_fails() -> None:
    screen = Screen()
    with pytest.raises(ValueError), said_if_slow("Making the plan", screen, patience_seconds=0):
        assert screen.written.wait(10)
        raise ValueError
    assert screen.getvalue().endswith("\r\x1b[K")


def test_nothing_is_said_of_what_is_quick_or_where_nobody_looks() -> None:
    screen, stream = Screen(), io.StringIO()
    with said_if_slow("Making the plan", screen, patience_seconds=60):
        pass
    with said_if_slow("Making the plan", stream, patience_seconds=0):
        pass
    assert screen.getvalue() == stream.getvalue() == ""
