"""The keys that change the words of a card, typed by a script: what is asked, and what is said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from outreach.actions import touches
from outreach.app import App
from outreach.cli.keys import END, Keyboard
from outreach.cli.session import Session
from outreach.core.words import EventKind
from outreach.store import events
from tests import cast

PERSONAL = "{% personal %}Your work stood out.{% endpersonal %}\n{% why %}"
FRONT = "kind: linkedin_message\npurpose: answer\nlanguage: en"
ANSWER = f"---\n{FRONT}\n---\nThanks, {{{{ candidate.greeting_name }}}}.\n"


class Script(Keyboard):
    """Types the keys it was given, then leaves."""

    def __init__(self, keys: str) -> None:
        self.keys = list(keys)

    def forget(self, quiet: float = 0) -> None:
        """Keep the script: its keys are pressed when they are asked for."""

    def pressed(self, quiet: float = 0) -> str:
        return self.key()

    def key(self) -> str:
        return self.keys.pop(0) if self.keys else END

    def line(self, prompt: str) -> str:
        return ""

    @contextmanager
    def aside(self) -> Iterator[None]:
        yield


@pytest.fixture
def editor(workspace: Path) -> Path:
    """Give what the person's editor will save."""
    saves, command = workspace / "saves.txt", workspace / "editor"
    command.write_text(f'#!/bin/sh\ncp {saves} "$1"\n')
    command.chmod(0o755)
    return saves


def typed(workspace: Path, keys: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Type these keys in `outreach next` and return what the screen said."""
    app = cast.opened(workspace)
    environ = {"VISUAL": str(workspace / "editor")}
    Session(lambda: cast.opened(workspace), Script(keys), environ=environ).run()
    app.store.close()
    return capsys.readouterr().out


def change(workspace: Path, file: str, old: str, new: str) -> App:
    path = workspace / file
    path.write_text(path.read_text().replace(old, new))
    return cast.opened(workspace)


@pytest.fixture
def required(workspace: Path) -> Path:
    """Let the connect step wait for the recruiter's own line."""
    change(workspace, "templates/hello.j2", "{% why %}", PERSONAL)
    app = change(workspace, "campaigns/compilers.yaml", "hello}", "hello, personal: required}")
    with app.store.write() as tx:
        cast.approve(app, tx, "hello")
    app.store.close()
    return workspace


def test_a_card_that_waits_for_a_line_refuses_to_go_and_says_so(
    required: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = typed(required, "css", capsys)
    assert said.count("Waits for a line of your own for this person: e writes it.") == 4
    assert "sent to" not in said


def test_with_the_line_it_goes(
    required: Path, editor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    editor.write_text("Your talk on parsing\nstayed with me.\n# a hint\n")
    said = typed(required, "ess", capsys)
    assert "Your talk on parsing stayed with me." in said
    assert "with your own line" in said
    assert "sent to Ada Lovelace" in said


def test_the_whole_text_is_not_rewritten_where_only_approved_words_go_out(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = typed(workspace, "E", capsys)
    assert "! Only approved words go out here" in said


def test_where_it_may_be_the_rewritten_text_is_marked_and_kept_as_such(
    workspace: Path, editor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    toml = workspace / "outreach.toml"
    toml.write_text(toml.read_text() + '\n[approvals]\noff_template = "recorded"\n')
    text = "Hi Ada, I run Northgate Robotics.\nLee told me of your work on compilers.\n"
    editor.write_text(f"{text}I hope you'll look at our Compiler engineer opening.\n")
    said = typed(workspace, "Essh", capsys)
    assert "off template: rewritten from hello v1" in said
    app = cast.opened(workspace)
    with app.store.read() as tx:
        [sent] = events.effective(tx, kinds=[EventKind.SENT])
    assert sent.details["off_template"] == "hello"


def test_an_answer_is_offered_and_can_be_given_in_other_words(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (workspace / "templates" / "answer.j2").write_text(ANSWER)
    app = cast.opened(workspace)
    with app.store.write() as tx:
        cast.approve(app, tx, "answer")
    typed(workspace, "ss", capsys)
    touches.record(app, ["ada-lovelace"], touches.Entry(EventKind.REPLIED, note="On site?"))
    app.store.close()
    said = typed(workspace, "kws", capsys)  # the card left before comes first
    assert "\nThanks, Ada.\n" in said
    assert "Write the answer in your own words" in said
    assert "1 answer" in said
