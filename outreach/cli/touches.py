"""The daily work: `next`, `log`, `undo`, `batch`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli import log
from outreach.cli.common import (
    Json,
    Workspace,
    is_terminal,
    open_app,
    print_json,
    say,
    say_left_out,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from outreach.app import App


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("next")(next_)
    root.command("log")(log.log)
    root.command("undo")(undo)
    root.command("batch")(batch)


Only = Annotated[str, typer.Option("--sender", help="Only this sender's cards.")]
Skip = Annotated[list[str] | None, typer.Option(metavar="TOUCH", help="Put this card last today.")]
Line = Annotated[str, typer.Option(help="Key e: your own line for this person.")]
OtherText = Annotated[str, typer.Option(help="Key t: another approved text.")]
Rewrite = Annotated[
    str, typer.Option(metavar="FILE|-", help="Key E: the whole text, rewritten (off template).")
]
OwnWords = Annotated[
    bool, typer.Option("--own-words", help="Key w: answer without the text that is offered.")
]


def next_(
    sender: Only = "",
    skip: Skip = None,
    line: Line = "",
    template: OtherText = "",
    rewrite: Rewrite = "",
    own_words: OwnWords = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Work through today, one card after the other; one key for each thing to do.

    With --json it gives out one card; what the keys do to its words have options of their own.

    Example: outreach next --json
    """
    app = open_app(workspace)
    say_left_out(app)
    if json:
        from outreach.actions import touches
        from outreach.cli.show.cards_json import card_json

        card = touches.next_card(app, sender, skip or ())
        text = log.read(rewrite) if rewrite else ""
        card = touches.reworded(app, card, template, line, text, own_words=own_words)
        print_json("outreach.next/1", card_json(card))
        return
    _check_terminal(has_words=bool(line or template or rewrite or own_words))
    _work_through(app, workspace, sender, skip or ())


def _check_terminal(*, has_words: bool) -> None:
    from outreach.core.errors import WrongUsage

    if has_words:
        raise WrongUsage(
            "The words of a card are chosen with keys on a terminal, with options only in JSON.",
            where="outreach next",
            try_="the same command with --json",
        )
    if not is_terminal():
        raise WrongUsage(
            "`next` shows cards and reads keys, so it needs a terminal.",
            where="standard input or output is not one",
            try_="outreach next --json, then outreach log sent PERSON",
        )


def undo(
    past_stops: Annotated[
        bool,
        typer.Option("--past-stops", help="Leave people's own opt-outs alone and go on before."),
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Take back the last thing you did by hand; again and again, also tomorrow.

    Example: outreach undo
    """
    from outreach.actions import touches
    from outreach.cli.show import touches as show

    app = open_app(workspace)
    taken_back = touches.undo(app, past_stops=past_stops)
    if json:
        print_json("outreach.undo/1", show.undone_json(taken_back))
    else:
        typer.echo(show.undone(taken_back, touches.zone_of(app, taken_back[0].event.sender)))


def batch(
    sender: Annotated[str, typer.Argument(help="In whose name, such as sam-keller.")],
    html: Annotated[
        Path | None, typer.Option(help="Where to write the page (default: here).")
    ] = None,
    release: Annotated[
        bool, typer.Option("--release", help="Give the cards back to the recruiters.")
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Put a sender's whole day on one page that opens anywhere: copy, send, tick, give back.

    Example: outreach batch sam-keller
    """
    from outreach.actions import touches
    from outreach.cli.show import batches as show

    app = open_app(workspace)
    if release:
        many = touches.release(app, sender)
        say(f"{many} card{'' if many == 1 else 's'} given back.")
        return
    say_left_out(app)
    made = touches.batch(app, sender)
    if json:
        print_json("outreach.batch/1", show.batch_json(made))
        return
    file = html or Path(f"batch-{sender}-{made.day}.html")
    _write(file, show.html(made, demo=app.is_demo))
    typer.echo(show.text(made))
    say(f"\nThe page: {file}. Give it to {made.sender.name}. What comes back ticked:")
    say("  outreach log --from-batch FILE")


def _now(app: App, workspace: Path | None) -> App:
    from outreach.app import open_app as reopened

    return app.reread(reopened(workspace).now)


def _work_through(app: App, workspace: Path | None, sender: str, skip: Sequence[str]) -> None:
    from outreach.actions import touches
    from outreach.cli.keys import Keyboard
    from outreach.cli.session import Session

    for touch in skip:
        touches.put_last(app, touch)
    with Keyboard() as keyboard:
        Session(lambda: _now(app, workspace), keyboard, sender).run()


def _write(file: Path, page: str) -> None:
    file.touch(mode=0o600)  # it is full of people
    file.write_text(page, encoding="utf-8")
