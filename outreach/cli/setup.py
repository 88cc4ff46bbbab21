"""Begin: what to do on an empty machine, and `init`, which makes a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import is_terminal, say

if TYPE_CHECKING:
    from outreach.actions.workspaces import Question

Flag = str | None


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("init")(init)


def welcome() -> None:
    """Show three ways on: what bare `outreach` prints."""
    from outreach.app import open_app
    from outreach.cli.show import setup as show
    from outreach.core.errors import NoWorkspace

    try:
        app = open_app()
    except NoWorkspace:
        typer.echo(show.no_workspace())
    else:
        typer.echo(show.workspace(app.workspace, is_demo=app.is_demo))


def init(
    folder: Annotated[Path, typer.Argument(help="Where to make it.")] = Path(),
    name: Annotated[Flag, typer.Option(help="Full name of the sender.")] = None,
    title: Annotated[Flag, typer.Option(help="Their position, such as CEO.")] = None,
    company: Annotated[Flag, typer.Option(help="Their company.")] = None,
    profile_url: Annotated[Flag, typer.Option(help="Their LinkedIn address.")] = None,
    email: Annotated[Flag, typer.Option(help="Their e-mail address.")] = None,
    account: Annotated[
        Flag, typer.Option(help="basic (notes of 200 characters, 5 a month), premium, …")
    ] = None,
    time_zone: Annotated[Flag, typer.Option(help="Such as America/New_York.")] = None,
    country: Annotated[Flag, typer.Option(help="Such as US, for public holidays.")] = None,
    solo: Annotated[
        bool, typer.Option("--solo", help="Who writes a text may approve it too.")
    ] = False,
) -> None:
    """Make a workspace for a sender, with texts and roles to start from; asks what no flag says.

    Example: outreach init ../my-roles --name "Sam Keller" --company "Northgate Robotics"
    """
    from outreach.actions import workspaces
    from outreach.cli.show import setup as show

    given = {
        "name": name,
        "title": title,
        "company": company,
        "profile_url": profile_url,
        "email": email,
        "account": account,
        "time_zone": time_zone,
        "country": country,
    }
    answers = {} if workspaces.is_workspace(folder) else _answers(given)
    say(show.made(workspaces.init(folder, answers, solo=solo), answers))


def _answers(given: dict[str, Flag]) -> dict[str, str]:
    """Take the flags; ask for the rest on a terminal, else refuse when something is missing."""
    from outreach.actions.workspaces import QUESTIONS, check_answer, time_zone_here
    from outreach.core.errors import WrongUsage

    missing = [q for q in QUESTIONS if q.is_required and not given[q.name]]
    if missing and not is_terminal():
        flags = " ".join(f'--{question.name} "…"' for question in missing)
        what = "Nobody can be asked here: the sender has to be given by flags."
        raise WrongUsage(what, where="outreach init", try_=f"outreach init {flags}")
    answers = {key: value for key, value in given.items() if value is not None}
    for question in QUESTIONS:
        if question.name in answers:
            check_answer(question, answers[question.name])
        elif question.name == "time_zone":
            answers["time_zone"] = _ask(question, time_zone_here()) if missing else time_zone_here()
        elif missing:
            answers[question.name] = _ask(question, question.default)
    return answers


def _ask(question: Question, default: str) -> str:
    """Ask until the answer can be right."""
    from outreach.actions.workspaces import check_answer
    from outreach.core.errors import WrongUsage

    while True:
        given = typer.prompt(question.ask, default=default, show_default=bool(default), err=True)
        try:
            check_answer(question, given)
        except WrongUsage as wrong:
            say(f"  {wrong.what} {wrong.try_}")
        else:
            return str(given)
