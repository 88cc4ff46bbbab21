"""`log`: what happened, from arguments, a list to pick from, pasted names, or a batch."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, is_terminal, open_app, print_json, say

if TYPE_CHECKING:
    from outreach.actions.touches import Entry, Logged, Waiting
    from outreach.app import App
    from outreach.core.replies import Proposal
    from outreach.core.words import EventKind, ReplyClass


What = Annotated[str, typer.Argument(help="What happened, such as accepted.", metavar="WHAT")]
People = Annotated[
    list[str] | None, typer.Argument(help="Handles, profile URLs, addresses.", metavar="PERSON")
]
When = Annotated[str, typer.Option(help="2026-03-02T10:42, 2026-03-02, yesterday.")]
Class = Annotated[
    str,
    typer.Option(
        "--class", help="interested, not_now, no, referral, question, opt_out, auto_reply."
    ),
]
Until = Annotated[str, typer.Option(help="Not now: the day to come back.")]
Reason = Annotated[str, typer.Option(help="Why.")]
Note = Annotated[str, typer.Option(help="A remark; for a reply, what was said.")]
Campaign = Annotated[str, typer.Option(help="For somebody who is in none yet.")]
Outside = Annotated[
    bool, typer.Option("--outside", help="It was sent although it was not planned.")
]
AsProposed = Annotated[
    bool, typer.Option("--as-proposed", help="Key y: the class that the rules propose.")
]
NamedName = Annotated[str | None, typer.Option(help="Referral: whom they named.")]
NamedUrl = Annotated[str | None, typer.Option(help="Referral: the profile of whom they named.")]
NamedHere = Annotated[
    str | None, typer.Option(metavar="HANDLE", help="Referral: somebody who is here already.")
]
MayName = Annotated[bool, typer.Option("--may-name", help="Referral: they agreed to be named.")]
Paste = Annotated[
    bool, typer.Option("--paste", help="Read names from standard input and match them.")
]
Yes = Annotated[bool, typer.Option("--yes", help="Save what was matched, unasked.")]
FromBatch = Annotated[str, typer.Option(metavar="FILE|CODE", help="Record what came back ticked.")]


def log(
    what: What = "",
    people: People = None,
    when: When = "",
    reply: Class = "",
    until: Until = "",
    reason: Reason = "",
    note: Note = "",
    campaign: Campaign = "",
    outside: Outside = False,
    as_proposed: AsProposed = False,
    name: NamedName = None,
    url: NamedUrl = None,
    of: NamedHere = None,
    may_name: MayName = False,
    paste: Paste = False,
    yes: Yes = False,
    from_batch: FromBatch = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Record what happened; without PERSON, pick from those who wait.

    WHAT is one of: sent, not-sent, accepted, replied, declined, referral, withdrawn, stop, applied,
    interview, offer, hired. Taken back by: outreach undo.

    Example: outreach log accepted william-obrien --when yesterday
    """
    from outreach.actions.touches import Entry
    from outreach.cli import referring

    app = open_app(workspace)
    if from_batch:
        return _log_batch(app, from_batch, json=json)
    whom = referring.naming(name, url, of, may_name=may_name and not as_proposed)
    said = _what(what), when, _reply(reply), until, reason, note, outside, campaign
    entry = Entry(*said, naming=whom)
    if as_proposed:
        return _tell(app, _confirmed(app, people, entry, may_name=may_name), json=json)
    return _tell(app, _recorded(app, people, entry, what, paste=paste, yes=yes), json=json)


def _confirmed(app: App, people: list[str] | None, entry: Entry, *, may_name: bool) -> list[Logged]:
    from outreach.cli import classing

    entry.check()
    return classing.confirmed(app, people or [], entry, may_name=may_name)


def _recorded(
    app: App, people: list[str] | None, entry: Entry, what: str, *, paste: bool, yes: bool
) -> list[Logged]:
    from outreach.actions import touches

    entry.check()  # before anybody is asked
    chosen = people or _asked(app, entry, what, paste=paste, yes=yes)
    return touches.record(app, chosen, entry)


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
    from outreach.core.errors import WrongUsage

    result = touches.record_batch(app, ticks.read(read(given)))
    if json:
        print_json("outreach.log/1", show.returned_json(result))
    else:
        typer.echo(show.returned(result))
    if result.refused:
        raise typer.Exit(result.refused[0].error.exit_code)
    if result.unread:
        raise typer.Exit(WrongUsage.exit_code)


def _tell(app: App, done: list[Logged], *, json: bool) -> None:
    from outreach.actions.touches import coming, zone_of
    from outreach.cli.show import touches as show

    if json:
        proposals = [_proposal(app, one) for one in done]
        print_json("outreach.log/1", show.logged_json(done, proposals))
        return
    for one in done:
        after = coming(app, one.enrollment) if one.enrollment else None
        typer.echo(show.logged(one, zone_of(app, one.event.sender), after))
        for line in show.beside(one, _proposal(app, one)):
            typer.echo(line)
    if hired := [one.event.campaign for one in done if one.event.kind == "hired"]:
        from outreach.actions import campaigns
        from outreach.cli.show import filled

        typer.echo(filled.lines(campaigns.filled(app, hired)), nl=False)
    say("undo: outreach undo")


def _proposal(app: App, done: Logged) -> Proposal | None:
    """Return what a reply seems to say that was logged without its class."""
    from outreach.actions import replies

    if done.event.kind != "replied" or done.event.reply is not None:
        return None
    with app.store.read() as tx:
        ours = replies.sent_to(tx, done.candidate.id)
    return replies.proposal_for(app, done.event, done.candidate, ours)


def read(given: str) -> str:
    """Return what a file holds, or standard input for `-`; ticks may be given as they are."""
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
            try_="give the path of a text file, or - for standard input",
        ) from error
