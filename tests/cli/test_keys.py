"""Keys are read one at a time, whatever bytes they come in, and the terminal is given back."""

import os
import pty
import termios
from collections.abc import Iterator

import pytest

from outreach.cli.keys import Keyboard


@pytest.fixture
def wire() -> Iterator[tuple[int, int]]:
    """Give both ends of a pseudo-terminal: the person's and the program's."""
    person, program = pty.openpty()
    yield person, program
    os.close(person)
    os.close(program)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (b"s", "s"),
        (b"\r", "enter"),
        (b"\n", "enter"),
        ("é".encode(), "é"),
        ("漢".encode(), "漢"),
        (b"\x1b", "escape"),
        (b"\x1b[A", "up"),
        (b"\x1bOB", "down"),
        (b"\x1b[5~", ""),
        (b"\x7f", "back"),
        (b"\x04", "end"),
        (b"\x01", ""),
    ],
)
def test_each_key_has_its_name(wire: tuple[int, int], typed: bytes, key: str) -> None:
    person, program = wire
    with Keyboard(program) as keyboard:
        os.write(person, typed)
        assert keyboard.key() == key


def test_keys_typed_ahead_are_kept(wire: tuple[int, int]) -> None:
    person, program = wire
    with Keyboard(program) as keyboard:
        os.write(person, b"\rs\x1b[B\x1b[1;5Aq")
        assert [keyboard.key() for _ in range(5)] == ["enter", "s", "down", "", "q"]


def test_the_terminal_is_given_back_as_it_was(wire: tuple[int, int]) -> None:
    _, program = wire
    before = termios.tcgetattr(program)
    with Keyboard(program) as keyboard:
        assert termios.tcgetattr(program) != before
        with keyboard.aside():
            assert termios.tcgetattr(program) == before
        assert termios.tcgetattr(program) != before
    assert termios.tcgetattr(program) == before
