"""Texts: `templates list`, `show`, `check`, `preview`, `submit`, `review`, `approve` and so on."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli import links
from outreach.cli.common import Group, Json, Workspace, is_terminal, open_app, print_json

if TYPE_CHECKING:
    from outreach.actions.templates import Decided, Word
    from outreach.app import App
    from outreach.cli.progress import Bar
    from outreach.core.words import Problem

texts = typer.Typer(
    cls=Group,
    help="Texts: written in files, approved word for word, then sent.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Name = Annotated[str, typer.Argument(help="The text: the name of its file.")]
As = Annotated[str, typer.Option("--as", help="The approver who decides (default: you).")]
Seen = Annotated[
    str, typer.Option("--fingerprint", help="First 8 digits of what was looked at; else exit 5.")
]
AnybodyElse = Annotated[
    list[str] | None, typer.Argument(help="Anybody else whose message is to be seen.")
]
LineOf = Annotated[
    int | None, typer.Option("--line", help="The line the remark is about; 0 is the subject.")
]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.add_typer(texts, name="templates")
    links.register(texts)


@texts.command("list")
def list_(workspace: Workspace = None, json: Json = False) -> None:
    """List the texts, where their newest words stand, and which campaigns use them.

    Example: outreach templates list
    """
    from outreach.actions import templates as actions
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    app = open_app(workspace)
    found = actions.list_texts(app)
    if json:
        print_json("outreach.templates/1", as_json.texts_json(found))
    else:
        typer.echo(show.texts(found, app.now))


@texts.command("show")
def show_(name: Name, workspace: Workspace = None, json: Json = False) -> None:
    """Show one text: its words, who stands behind them, and what is live.

    Example: outreach templates show connect-ceo
    """
    from outreach.actions import templates as actions
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    app = open_app(workspace)
    found = actions.show(app, name)
    if json:
        print_json("outreach.template/1", as_json.text_json(found))
    else:
        typer.echo(show.text(found, app.now))


@texts.command("check")
def check(
    names: Annotated[list[str] | None, typer.Argument(help="Some texts only.")] = None,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Say what the rules find wrong in the files, with line, column and the way out.

    Example: outreach templates check
    """
    from outreach.actions import templates as actions
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    found = actions.check(open_app(workspace), names or [])
    if json and names and len(names) == 1:
        print_json("outreach.template/1", as_json.text_json(found[0]))
    elif json:
        print_json("outreach.templates/1", as_json.texts_json(found))
    else:
        typer.echo(show.checked(found))
    if any(one.has_errors for one in found):
        raise typer.Exit(1)


@texts.command("preview")
def preview(
    name: Name,
    people: Annotated[list[str] | None, typer.Argument(help="Anybody else to try it on.")] = None,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show the file's text as real people would get it: the longest, the shortest, the oddest.

    Example: outreach templates preview connect-ceo
    """
    from outreach.actions import templates as actions
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    found = actions.preview(open_app(workspace), name, people or [])
    if json:
        print_json("outreach.preview/1", as_json.preview_json(found))
    else:
        typer.echo(show.preview(found))


@texts.command("submit")
def submit(
    name: Name,
    reason: Annotated[
        list[str] | None, typer.Option(help="Why a warning stands: F06='a long story, and liked'.")
    ] = None,
    hold_too_long: Annotated[
        bool, typer.Option(help="Submit although it is too long for some, who are held back.")
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Freeze the file's words as the next version and ask its approvers.

    Example: outreach templates submit connect-ceo
    """
    from outreach.actions import templates as actions
    from outreach.cli.progress import Bar
    from outreach.cli.show import links as links_shown
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    reasons = dict(one.partition("=")[::2] for one in reason or [])
    app = open_app(workspace)
    with closing(Bar()) as bar:
        done = actions.submit(
            app,
            name,
            reasons=reasons,
            hold_too_long=hold_too_long,
            explain=partial(_ask_why, bar) if is_terminal() and not json else None,
            progress=bar,
        )
    asked = links.asked_for(app, name)
    if json:
        told = {**as_json.submitted_json(done), "links": links_shown.links_json(asked)}
        print_json("outreach.submit/1", told)
    else:
        typer.echo(show.submitted(done))
        typer.echo(links_shown.links(asked))


@texts.command("review")
def review(
    name: Annotated[str, typer.Argument(help="One text (default: all that wait for you).")] = "",
    people: AnybodyElse = None,
    approver: As = "",
    comment: Annotated[str, typer.Option(help="Remark on it, deciding nothing.")] = "",
    line: LineOf = None,
    resolve: Annotated[int, typer.Option(help="Say that this comment is settled.")] = 0,
    fingerprint: Seen = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Read what waits for your word, with what changed and real messages, and decide.

    Example: outreach templates review connect-ceo
    """
    from outreach.actions import templates as actions
    from outreach.cli.show import reviews as show
    from outreach.cli.show import templates_json as as_json

    app = open_app(workspace)
    who = approver or app.user
    if comment or resolve:
        word = actions.Word(approver, fingerprint, comment, line=line)
        _remark(app, name, word, resolve, json)
        return
    names = [name] if name else actions.to_review(app, who)
    if is_terminal() and not json:
        from outreach.cli.reviewing import review_in_turn

        review_in_turn(app, names, who, people or [])
        return
    found = [actions.review(app, one, people or []) for one in names]
    if not json:
        typer.echo("\n\n".join(show.review(one, app.now) for one in found))
    elif name:
        print_json("outreach.review/1", as_json.review_json(found[0]))
    else:
        told = {"approver": who, "reviews": [as_json.review_json(one) for one in found]}
        print_json("outreach.reviews/1", told)


@texts.command("approve")
def approve(
    name: Name,
    approver: As = "",
    fingerprint: Seen = "",
    comment: Annotated[str, typer.Option(help="A word to go with it.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Approve exactly the words in review.

    Example: outreach templates approve connect-ceo --as rosa-diaz
    """
    from outreach.actions import templates as actions

    word = actions.Word(approver, fingerprint, comment)
    _tell(actions.approve(open_app(workspace), name, word), json)


@texts.command("request-changes")
def request_changes(
    name: Name,
    comment: Annotated[str, typer.Option(help="What should change.")] = "",
    approver: As = "",
    fingerprint: Seen = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Ask for other words; nobody can send these.

    Example: outreach templates request-changes connect-ceo --as rosa-diaz --comment "say plant"
    """
    from outreach.actions import templates as actions

    word = actions.Word(approver, fingerprint, comment)
    _tell(actions.request_changes(open_app(workspace), name, word), json)


@texts.command("retire")
def retire(
    name: Name,
    reason: Annotated[str, typer.Option(help="Why, for the record.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Stop a text at once, whatever was approved.

    Example: outreach templates retire gentle-nudge --reason "people found it pushy"
    """
    from outreach.actions import templates as actions
    from outreach.cli.show import templates as show

    done = actions.retire(open_app(workspace), name, reason)
    if json:
        print_json("outreach.retire/1", {"name": done.name, "versions": done.versions})
    else:
        typer.echo(show.retired(done))


def _ask_why(bar: Bar, warning: Problem) -> str:
    bar.close()
    typer.echo(f"warning {warning.rule}: {warning.message}", err=True)
    return str(typer.prompt("Why does it stand?", default="", show_default=False, err=True))


def _remark(app: App, name: str, word: Word, resolve: int, json: bool) -> None:
    from outreach.actions import templates as actions
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    if resolve:
        done = actions.resolve(app, name, resolve, word)
    else:
        done = actions.comment(app, name, word)
    if json:
        print_json("outreach.comment/1", as_json.remarked_json(done))
    else:
        typer.echo(show.remarked(done))


def _tell(done: Decided, json: bool) -> None:
    from outreach.cli.show import templates as show
    from outreach.cli.show import templates_json as as_json

    if json:
        print_json("outreach.decision/1", as_json.decided_json(done))
    else:
        typer.echo(show.decided(done))
