"""Who is who: the command `candidates merge`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, is_terminal, open_app, print_json, say

if TYPE_CHECKING:
    from outreach.actions.candidates import Decided, Doubts
    from outreach.app import App
    from outreach.cli.keys import Keyboard

Who = Annotated[
    str, typer.Argument(help="A handle, profile URL or e-mail address.", show_default=False)
]
Confirm = Annotated[
    str,
    typer.Option(
        help="Suggestion N is one person; a list or a stop means HANDLE.", metavar="N|HANDLE"
    ),
]
Reject = Annotated[
    str,
    typer.Option(
        help="Suggestion N is two people; no list means HANDLE, a stop none of the name.",
        metavar="N|HANDLE",
    ),
]


def merge(
    first: Who = "",
    second: Who = "",
    confirm: Confirm = "",
    reject: Reject = "",
    undo: Annotated[
        bool, typer.Option("--undo", help="Take back merge N, or the last (of PERSON).")
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Say who is one person twice: without anything, list who may be; with two people, merge them.

    The first one stays. Nothing is lost: `--undo` makes two of them again, one merge after the
    other; of a list of names it takes back what was said of PERSON, who then waits for a word.

    Example: outreach candidates merge
    """
    from outreach.actions import candidates as actions
    from outreach.cli.show import merging as show

    _check(first, second, confirm, reject, undo=undo)
    app = open_app(workspace)
    if confirm.isdecimal():
        _tell("merged", actions.confirm(app, int(confirm)), json=json)
    elif reject.isdecimal():
        _tell("rejected", actions.tell_apart(app, int(reject)), json=json)
    elif confirm:
        _tell("listed", actions.is_listed(app, confirm), json=json)
    elif reject:
        _tell("not_listed", actions.is_not_listed(app, reject), json=json)
    elif undo:
        done = actions.undo_merge(app, first)
        _tell("undone" if done.number else "unlisted", done, json=json)
    elif first:
        _tell("merged", actions.merge(app, first, second), json=json)
    elif json:
        print_json("outreach.merges/1", show.doubts_json(actions.suggested(app)))
    else:
        _list(app, actions.suggested(app))


def _check(first: str, second: str, confirm: str, reject: str, *, undo: bool) -> None:
    from outreach.core.errors import WrongUsage

    is_pair = bool(first) and not undo
    asked = sum((bool(confirm), bool(reject), undo, is_pair))
    if asked > 1 or (is_pair and not second) or (undo and second):
        raise WrongUsage(
            "Say two people, or one of --confirm N, --reject N and --undo.",
            where="outreach candidates merge",
            try_="outreach candidates merge, which lists who may be one person",
        )


def _tell(what: str, done: Decided, *, json: bool) -> None:
    from outreach.cli.show import merging as show

    if json:
        print_json("outreach.merge/1", show.decided_json(what, done))
    else:
        typer.echo(show.decided(what, done))


def _list(app: App, found: Doubts) -> None:
    from outreach.cli.show import merging as show
    from outreach.cli.show.cells import screen_width
    from outreach.core.errors import NothingToDo

    if not (found.doubts or found.merged or found.called):
        raise NothingToDo(
            "Nobody here looks like one person twice.",
            where="every name, company, place and connection was compared",
            try_="outreach candidates merge PERSON PERSON, if you know better",
        )
    if (found.doubts or found.called) and is_terminal():
        if _ask(app, found) and _ask_of_lists(app):
            say("That was the last one.")
    else:
        typer.echo(show.fitted(show.doubts(found), screen_width()))


def _ask(app: App, found: Doubts) -> bool:
    """Show one pair after the other; one key each. False when somebody leaves."""
    from outreach.actions import candidates as actions
    from outreach.cli.keys import END, ESCAPE, Keyboard
    from outreach.cli.show import merging as show

    seen: set[int] = set()
    with Keyboard() as keyboard:
        while left := [one for one in found.doubts if one.suggestion.number not in seen]:
            number = left[0].suggestion.number
            keyboard.forget()
            typer.echo(show.doubt(left[0]))
            typer.echo(f"s same person · d two people · n later · q leave   ({len(left)} to go)")
            key = _wanted(keyboard)
            if key in ("q", ESCAPE, END):
                return False
            if key == "s":
                _tell("merged", actions.confirm(app, number), json=False)
            elif key == "d":
                _tell("rejected", actions.tell_apart(app, number), json=False)
            seen.add(number)
            found = actions.suggested(app)  # a merge may settle more than one
    return True


def _ask_of_lists(app: App) -> bool:
    """Show one after the other whom a list may mean; one key each. False when somebody leaves."""
    from outreach.actions import candidates as actions
    from outreach.cli.keys import END, ESCAPE, Keyboard
    from outreach.cli.show import merging as show

    seen: set[int] = set()
    called = actions.suggested(app).called  # a merge may have settled some questions
    with Keyboard() as keyboard:
        while left := [one for one in called if one.side.person.id not in seen]:
            person = left[0].side.person
            keyboard.forget()
            typer.echo(show.called(left[0]))
            means = (
                "it means this one · d none of these"
                if left[0].others
                else ("the list means them · d somebody else")
            )
            typer.echo(f"s {means} · n later · q leave   ({len(left)} to go)")
            key = _wanted(keyboard)
            if key in ("q", ESCAPE, END):
                return False
            if key == "s":
                _tell("listed", actions.is_listed(app, person.handle), json=False)
            elif key == "d":
                _tell("not_listed", actions.is_not_listed(app, person.handle), json=False)
            seen.add(person.id)
    return True


def _wanted(keyboard: Keyboard) -> str:
    from outreach.cli.keys import END, ENTER, ESCAPE

    while (key := keyboard.key()) not in ("s", "d", "n", "q", ENTER, ESCAPE, END):
        pass
    return key
