"""People: the commands `candidates`; `search` is in `cli.searching`, `merge` in `cli.merging`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli import privacy
from outreach.cli.common import Group, Json, Workspace, open_app, print_json, say, say_older
from outreach.cli.merging import merge
from outreach.cli.searching import SETTINGS, search

if TYPE_CHECKING:
    from outreach.actions.touches import Logged
    from outreach.app import App

candidates = typer.Typer(
    cls=Group,
    help="People: find them, look at them, mend what is known, decide.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
candidates.command("search", context_settings=SETTINGS)(search)
candidates.command("merge")(merge)

Person = Annotated[str, typer.Argument(help="A handle, profile URL or e-mail address.")]
Fact = Annotated[str | None, typer.Option(help='"" takes it away.')]
Known = Annotated[str, typer.Option()]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    privacy.register(candidates)
    root.add_typer(candidates, name="candidates")


@candidates.command("show")
def show_(
    person: Person,
    sources: Annotated[
        bool,
        typer.Option("--sources", help="Every fact with its file and day, and why it is kept."),
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show all that is known of a person, where it is from, and what holds them back today.

    Example: outreach candidates show william-obrien
    """
    from outreach.actions import candidates as actions
    from outreach.actions.touches import zone_of
    from outreach.cli.show import candidates as show

    app = open_app(workspace)
    if sources:
        privacy.show_sources(app, person, json=json)
        return
    say_older(app)
    found = actions.look(app, person)
    if json:
        print_json("outreach.candidate/1", show.view_json(found))
    else:
        typer.echo(show.view(found, zone_of(app, None)))


@candidates.command("add")
def add(
    urls: Annotated[list[str], typer.Argument(help="Addresses of profiles.", metavar="URL")],
    name: Annotated[str, typer.Option(help="As it stands on the profile.")] = "",
    email: Known = "",
    company: Known = "",
    position: Known = "",
    headline: Known = "",
    location: Known = "",
    skills: Annotated[str, typer.Option(help="Separated by commas.")] = "",
    source: Annotated[str, typer.Option(help="Where you found them.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Add somebody you just found by hand; who is here already learns what is new.

    Example: outreach candidates add https://www.linkedin.com/in/ada-example-1 --name "Ada Example"
    """
    from outreach.actions import candidates as actions
    from outreach.cli.show import candidates as show

    known = tuple(skill.strip() for skill in skills.split(",") if skill.strip())
    facts = actions.Facts(name, email, company, position, headline, location, known)
    added = actions.add(open_app(workspace), urls, facts, source)
    if json:
        print_json("outreach.added/1", show.added_json(added))
    else:
        typer.echo(show.added(added))


@candidates.command("edit")
def edit(
    person: Person,
    first_name: Fact = None,
    last_name: Fact = None,
    greeting_name: Fact = None,
    profile_url: Fact = None,
    email: Fact = None,
    company: Fact = None,
    position: Fact = None,
    headline: Fact = None,
    location: Fact = None,
    skills: Annotated[str | None, typer.Option(help="Separated by commas; all of them.")] = None,
    language: Fact = None,
    workspace: Workspace = None,
) -> None:
    """Mend a fact; what the files said stays beside it.

    Example: outreach candidates edit william-obrien --company "Analytical Engines"
    """
    from outreach.actions import candidates as actions
    from outreach.cli.show import candidates as show
    from outreach.core.errors import WrongUsage

    given = locals()
    facts = {name: given[name] for name in actions.EDITABLE if given[name] is not None}
    if not facts:
        raise WrongUsage(
            "There is nothing to mend: no fact was given.",
            where="outreach candidates edit",
            try_=f'outreach candidates edit {person} --company "…"',
        )
    typer.echo(show.edited(actions.edit(open_app(workspace), person, facts)))


@candidates.command("export")
def export(
    query: Annotated[str, typer.Argument(help="As in search; everybody without one.")] = "",
    campaign: Annotated[str | None, typer.Option(help="Only who matches its target.")] = None,
    output: Annotated[Path | None, typer.Option(help="Write here, not to the screen.")] = None,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Hand people out as CSV that no spreadsheet runs as formulas, and that can be imported again.

    Example: outreach candidates export 'python' --output people.csv
    """
    from outreach.actions import candidates as actions
    from outreach.cli.show import candidates as show

    people = actions.export(open_app(workspace), query, campaign)
    if json:
        print_json("outreach.candidates/1", show.exported_json(people))
    elif output is None:
        for line in show.exported_csv(people):
            typer.echo(line.encode(), nl=False)  # UTF-8, whatever a terminal would show of it
    else:
        with output.open("w", encoding="utf-8-sig", newline="") as stream:
            count = sum(bool(stream.write(line)) for line in show.exported_csv(people)) - 1
        say(f"{count} people are in {output}.")


@candidates.command("note")
def note(
    person: Person,
    text: Annotated[str, typer.Argument(help="What to remember.")],
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Keep a remark about a person.

    Example: outreach candidates note william-obrien "met at PyCon"
    """
    from outreach.actions import candidates as actions

    app = open_app(workspace)
    _tell(app, actions.note(app, person, text), json=json)


@candidates.command("snooze")
def snooze(
    person: Person,
    until: Annotated[str, typer.Option(help="2026-04-01, tomorrow, monday, '2 weeks'.")],
    reason: Annotated[str, typer.Option(help="Why.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Leave a person alone until a day, in every campaign.

    Example: outreach candidates snooze william-obrien --until '2 weeks'
    """
    from outreach.actions import candidates as actions

    app = open_app(workspace)
    _tell(app, actions.snooze(app, person, until, reason), json=json)


@candidates.command("reject")
def reject(
    person: Person,
    reason: Annotated[str, typer.Option(help="Why they do not fit.")],
    campaign: Annotated[str, typer.Option(help="For which role, if they are in none.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Decide that a person does not fit a role: nothing more goes to them for it.

    A connect request that is out has to be withdrawn first: outreach log withdrawn PERSON.

    Example: outreach candidates reject jose-ng --campaign senior-python-reston --reason "hardware"
    """
    from outreach.actions import candidates as actions

    app = open_app(workspace)
    _tell(app, actions.reject(app, person, reason, campaign), json=json)


@candidates.command("bring-back")
def bring_back(
    person: Person,
    campaign: Annotated[str, typer.Option(help="For which role (default: the last).")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Take back that a person does not fit a role, also when an approver said so on the page.

    Example: outreach candidates bring-back jose-ng
    """
    from outreach.actions import candidates as actions

    app = open_app(workspace)
    _tell(app, actions.bring_back(app, person, campaign), json=json)


@candidates.command("move")
def move(
    person: Person,
    campaign: Annotated[str, typer.Argument(help="The campaign to move them to.")],
    workspace: Workspace = None,
) -> None:
    """Move a person to another campaign; nobody is in two at once. Moving back undoes it.

    Example: outreach candidates move kim-park operations-lead
    """
    from outreach.actions import candidates as actions
    from outreach.cli.show import candidates as show

    typer.echo(show.moved(actions.move(open_app(workspace), person, campaign)))


def _tell(app: App, done: Logged, *, json: bool) -> None:
    from outreach.actions.touches import zone_of
    from outreach.cli.show import touches as show

    if json:
        print_json("outreach.log/1", show.logged_json([done]))
        return
    typer.echo(show.logged(done, zone_of(app, done.event.sender)))
    say("undo: outreach undo")
