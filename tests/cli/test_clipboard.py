"""A text is copied the surest way there is, and the screen never claims more than is known."""

from base64 import b64decode
from pathlib import Path

from outreach.cli.clipboard import copy, is_remote, osc52

SSH = {"SSH_CONNECTION": "10.0.0.1 22", "TERM": "xterm-256color"}


def test_a_command_of_ones_own_comes_first(tmp_path: Path) -> None:
    target = tmp_path / "clipboard"
    how = copy("Hi José", {**SSH, "OUTREACH_COPY": f"tee '{target}'"})
    assert how == "copied by tee"
    assert target.read_text(encoding="utf-8") == "Hi José"


def test_over_ssh_the_terminal_carries_the_text_and_says_it_is_not_confirmed(
    tmp_path: Path,
) -> None:
    tty = tmp_path / "tty"
    tty.touch()
    how = copy("Hi José", SSH, tty)
    assert how is not None
    assert "not confirmed" in how
    written = tty.read_bytes()
    assert written.startswith(b"\x1b]52;c;")
    assert written.endswith(b"\a")
    assert b64decode(written[7:-1]).decode() == "Hi José"


def test_a_command_that_fails_falls_through_to_the_next_way(tmp_path: Path) -> None:
    tty = tmp_path / "tty"
    tty.touch()
    assert "terminal" in (copy("Hi", {**SSH, "OUTREACH_COPY": "false"}, tty) or "")
    assert "terminal" in (copy("Hi", {**SSH, "OUTREACH_COPY": "/no/such/thing"}, tty) or "")


def test_without_any_way_nothing_is_claimed(tmp_path: Path) -> None:
    assert copy("Hi", {"TERM": "dumb"}, tmp_path / "tty") is None
    assert copy("Hi", SSH, tmp_path / "missing" / "tty") is None


def test_a_text_too_long_for_a_terminal_is_not_sent_to_it(tmp_path: Path) -> None:
    tty = tmp_path / "tty"
    tty.touch()
    assert copy("x" * 80_000, SSH, tty) is None
    assert tty.read_bytes() == b""


def test_inside_tmux_the_sequence_is_wrapped_and_its_escapes_doubled() -> None:
    wrapped = osc52("Hi", {"TMUX": "/tmp/tmux-0/default,1,0"})
    assert wrapped == b"\x1bPtmux;\x1b\x1b]52;c;SGk=\a\x1b\\"


def test_ssh_is_seen_by_either_of_its_variables() -> None:
    assert is_remote({"SSH_TTY": "/dev/pts/1"})
    assert is_remote(SSH)
    assert not is_remote({})
