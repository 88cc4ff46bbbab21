"""Keys are read one at a time, whatever bytes they come in, and the terminal is given back."""

import contextlib
import os
import pty
import termios
import threading
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


def test_keys_typed_before_a_question_was_there_are_thrown_away(wire: tuple[int, int]) -> None:
    person, program = wire
    with Keyboard(program) as keyboard:
        os.write(person, b"ss")
        keyboard.forget(quiet=0)
        os.write(person, b"q")
        assert keyboard.key() == "q"


def test_a_held_key_is_no_second_press(wire: tuple[int, int]) -> None:
    person, program = wire
    with Keyboard(program) as keyboard:
        os.write(person, b"ssss")
        later = threading.Timer(0.5, os.write, (person, b"q"))
        later.start()
        assert keyboard.pressed(quiet=0.05) == "q"
        later.join()


def test_a_pasted_block_is_swallowed_whole_with_a_word(
    wire: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    person, program = wire
    with Keyboard(program) as keyboard:
        os.write(person, b"\x1b[200~said no\rx\rss\x1b[A\x1b[201~k")
        assert keyboard.key() == "k"
    assert capsys.readouterr().out == "Pasted text is not keys: nothing was done with it.\n"


def test_where_text_is_typed_a_paste_is_text(wire: tuple[int, int]) -> None:
    person, program = wire
    found: list[str] = []
    with Keyboard(program, pasted=found.append) as keyboard:
        os.write(person, "\x1b[200~José\rNg\n\x1b[201~s".encode())
        assert [keyboard.key(), keyboard.key()] == ["", "s"]
    assert found == ["José Ng"]


@pytest.mark.parametrize("error", [None, KeyboardInterrupt, ValueError])
def test_pastes_are_marked_only_while_keys_are_read(
    wire: tuple[int, int], error: type[BaseException] | None
) -> None:
    person, program = wire
    with contextlib.suppress(KeyboardInterrupt, ValueError), Keyboard(program) as keyboard:
        assert os.read(person, 100) == b"\x1b[?2004h"
        with keyboard.aside():
            assert os.read(person, 100) == b"\x1b[?2004l"
        assert os.read(person, 100) == b"\x1b[?2004h"
        if error:
            raise error
    assert os.read(person, 100) == b"\x1b[?2004l"


def test_the_terminal_is_given_back_as_it_was(wire: tuple[int, int]) -> None:
    _, program = wire
    before = termios.tcgetattr(program)
    with Keyboard(program) as keyboard:
        assert termios.tcgetattr(program) != before
        with keyboard.aside():
            assert termios.tcgetattr(program) == before
        assert termios.tcgetattr(program) != before
    assert termios.tcgetattr(program) == before
