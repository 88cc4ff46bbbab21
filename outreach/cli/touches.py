"""The daily work: `next`, `log`, `undo`, `batch`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

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

    from outreach.actions.touches import Entry, Logged, Waiting
    from outreach.app import App
    from outreach.core.words import EventKind, ReplyClass


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("next")(next_)
    root.command("log")(log)
    root.command("undo")(undo)
    root.command("batch")(batch)


def next_(
    sender: Annotated[str, typer.Option(help="Only this sender's cards.")] = "",
    skip: Annotated[
        list[str] | None, typer.Option(metavar="TOUCH", help="Put this card last today.")
    ] = None,
    line: Annotated[str, typer.Option(help="Key e: your own line for this person.")] = "",
    template: Annotated[str, typer.Option(help="Key t: another approved text.")] = "",
    rewrite: Annotated[
        str, typer.Option(metavar="FILE|-", help="Key E: the whole text, rewritten (off template).")
    ] = "",
    own_words: Annotated[
        bool, typer.Option("--own-words", help="Key w: answer without the text that is offered.")
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Work through today, one card after the other; one key for each thing to do.

    With --json it gives out one card; what the keys do to its words have options of their own.

    Example: outreach next --json
    """
    from outreach.actions import touches
    from outreach.core.errors import WrongUsage

    app = open_app(workspace)
    say_left_out(app)
    if json:
        from outreach.cli.show import cards as show

        card = touches.next_card(app, sender, skip or ())
        text = _read(rewrite) if rewrite else ""
        card = touches.reworded(app, card, template, line, text, own_words=own_words)
        print_json("outreach.next/1", show.card_json(card))
    elif line or template or rewrite or own_words:
        raise WrongUsage(
            "The words of a card are chosen with keys on a terminal, with options only in JSON.",
            where="outreach next",
            try_="the same command with --json",
        )
    elif is_terminal():
        _work_through(app, workspace, sender, skip or ())
    else:
        raise WrongUsage(
            "`next` shows cards and reads keys, so it needs a terminal.",
            where="standard input or output is not one",
            try_="outreach next --json, then outreach log sent PERSON",
        )


def log(
    what: Annotated[
        str, typer.Argument(help="What happened, such as accepted.", metavar="WHAT")
    ] = "",
    people: Annotated[
        list[str] | None, typer.Argument(help="Handles, profile URLs, addresses.", metavar="PERSON")
    ] = None,
    when: Annotated[str, typer.Option(help="2026-03-02T10:42, 2026-03-02, yesterday.")] = "",
    reply: Annotated[
        str,
        typer.Option(
            "--class",
            help="interested, not_now, no, referral, question, opt_out, auto_reply.",
        ),
    ] = "",
    until: Annotated[str, typer.Option(help="Not now: the day to come back.")] = "",
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    note: Annotated[str, typer.Option(help="A remark; for a reply, what was said.")] = "",
    campaign: Annotated[str, typer.Option(help="For somebody who is in none yet.")] = "",
    outside: Annotated[
        bool, typer.Option("--outside", help="It was sent although it was not planned.")
    ] = False,
    paste: Annotated[
        bool, typer.Option("--paste", help="Read names from standard input and match them.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Save what was matched, unasked.")] = False,
    from_batch: Annotated[
        str, typer.Option(metavar="FILE|CODE", help="Record what came back ticked.")
    ] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Record what happened; without PERSON, pick from those who wait.

    WHAT is one of: sent, not-sent, accepted, replied, declined, referral, withdrawn, stop, applied,
    interview, offer, hired. Taken back by: outreach undo.

    Example: outreach log accepted mei-ling-chen --when yesterday
    """
    from outreach.actions import touches

    app = open_app(workspace)
    if from_batch:
        _log_batch(app, from_batch, json=json)
        return
    entry = touches.Entry(_what(what), when, _reply(reply), until, reason, note, outside, campaign)
    entry.check()
    chosen = people or _asked(app, entry, what, paste=paste, yes=yes)
    _tell(app, touches.record(app, chosen, entry), json=json)


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


def _what(typed: str) -> EventKind:
    from outreach.actions.touches import WHAT
    from outreach.core.errors import WrongUsage

    if typed in WHAT:
        return WHAT[typed]
    raise WrongUsage(
        f"'{typed}' is nothing that is logged." if typed else "Say what happened.",
        where=f"WHAT is one of: {', '.join(WHAT)}",
        try_="outreach log accepted PERSON",
    )


def _reply(typed: str) -> ReplyClass | None:
    from outreach.core.errors import WrongUsage
    from outreach.core.words import ReplyClass

    if not typed or typed in set(ReplyClass):
        return ReplyClass(typed) if typed else None
    raise WrongUsage(
        f"'{typed}' is no class of reply.",
        where=f"--class is one of: {', '.join(ReplyClass)}",
        try_="outreach log replied PERSON --class interested",
    )


def _asked(app: App, entry: Entry, what: str, *, paste: bool, yes: bool) -> list[str]:
    from outreach.actions import touches
    from outreach.core.errors import NothingToDo, WrongUsage

    if not paste and not is_terminal():
        raise WrongUsage(
            "Say who, or give names with --paste.",
            where="no terminal to pick in",
            try_=f"outreach log {what} PERSON",
        )
    among = touches.waiting(app, entry.what)
    if not among and not paste:
        raise NothingToDo(
            f"Nobody waits for '{what}'.", where="all campaigns", try_=f"outreach log {what} PERSON"
        )
    found = _pasted(among, yes=yes) if paste else _picked(app, among)
    if not found:
        raise NothingToDo("Nothing was saved.", where="log", try_=f"outreach log {what} PERSON")
    return found


def _picked(app: App, among: list[Waiting]) -> list[str]:
    from outreach.actions.touches import zone_of
    from outreach.cli.picker import pick
    from outreach.cli.show import touches as show

    zone = zone_of(app, None)
    title = f"{len(among)} waiting. Type to narrow, space to mark, Enter to save, Esc to leave."
    chosen = pick(among, lambda one: show.waiting(one, zone), title)
    return [one.person.handle for one in chosen]


def _pasted(among: list[Waiting], *, yes: bool) -> list[str]:
    from outreach.actions import touches
    from outreach.cli.show import touches as show
    from outreach.core.errors import WrongUsage

    if sys.stdin.isatty():
        say("Paste the names, one a line; then Ctrl-D.")
    found = touches.match(sys.stdin.read(), among)
    say(show.matches(found))
    fits = [one.fits[0].person.handle for one in found if len(one.fits) == 1]
    if yes or not fits:
        return list(dict.fromkeys(fits))
    answer = _ask_at_the_terminal(f"Save {len(fits)}? Enter saves, anything else does not: ")
    if answer is None:
        raise WrongUsage(
            "Nobody can be asked whether these are right; nothing was saved.",
            where="no terminal",
            try_="the same command with --yes",
        )
    return [] if answer else list(dict.fromkeys(fits))


def _ask_at_the_terminal(question: str) -> str | None:
    # standard input held the names, so the person is asked at the terminal itself
    try:
        with Path("/dev/tty").open("r+", encoding="utf-8", buffering=1) as terminal:
            terminal.write(question)
            return terminal.readline().strip()
    except OSError:
        return None


def _log_batch(app: App, given: str, *, json: bool) -> None:
    from outreach.actions import touches
    from outreach.cli.show import batches as show
    from outreach.core import ticks

    result = touches.record_batch(app, ticks.read(_read(given)))
    if json:
        print_json("outreach.log/1", show.returned_json(result))
    else:
        typer.echo(show.returned(result))
    if result.refused:
        raise typer.Exit(result.refused[0].error.exit_code)


def _read(given: str) -> str:
    if given == "-":
        return sys.stdin.read()
    if "=" in given:
        return given
    from outreach.core.errors import NotFound

    try:
        return Path(given).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise NotFound(
            f"'{given}' cannot be read: {error.strerror}.",
            where="the file named in the command",
            try_="outreach log --from-batch ticks.txt",
        ) from error


def _tell(app: App, done: list[Logged], *, json: bool) -> None:
    from outreach.actions.touches import coming, zone_of
    from outreach.cli.show import touches as show

    if json:
        print_json("outreach.log/1", show.logged_json(done))
        return
    for one in done:
        after = coming(app, one.enrollment) if one.enrollment else None
        typer.echo(show.logged(one, zone_of(app, one.event.sender), after))
    say("undo: outreach undo")


def _write(file: Path, page: str) -> None:
    file.touch(mode=0o600)  # it is full of people
    file.write_text(page, encoding="utf-8")
