"""Ended by others at a card, the command gives the terminal back as it was."""

from __future__ import annotations

import signal
import termios

import pexpect
import pytest

from tests.cli.touches.conftest import Terminal

LAST_LINE = r"\? +q\r\n"


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_the_terminal_is_given_back(terminal: Terminal, number: signal.Signals, code: int) -> None:
    screen = terminal("next")
    screen.expect(LAST_LINE)
    assert not termios.tcgetattr(screen.child_fd)[3] & termios.ECHO
    screen.kill(number)
    screen.expect_exact("\x1b[?2004l")
    screen.expect(pexpect.EOF)
    screen.close()
    assert screen.exitstatus == code
    assert "Traceback" not in str(screen.before)


def test_a_window_made_tiny_at_a_card_keeps_the_keys_working(terminal: Terminal) -> None:
    screen = terminal("next")
    screen.expect(LAST_LINE)
    screen.setwinsize(1, 1)
    screen.send("h")
    screen.setwinsize(24, 20)
    screen.send("?")
    screen.expect("leave")
    screen.send("q")
    assert screen.wait() == 0
