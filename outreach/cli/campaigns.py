"""Roles: `campaigns list`, `show`, `check`, `new`, `pause`, `resume`, `close`, `search-string`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json, say, say_older

if TYPE_CHECKING:
    from outreach.app import App

campaigns = typer.Typer(
    cls=Group,
    help="Roles: who is wanted, and what goes out to them in which order.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Slug = Annotated[str, typer.Argument(help="The campaign: the name of its file.")]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.add_typer(campaigns, name="campaigns")


@campaigns.command("list")
def list_(workspace: Workspace = None, json: Json = False) -> None:
    """List the campaigns in the order they are served, and how far each has come.

    Example: outreach campaigns list
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import campaigns as show

    app = open_app(workspace)
    found = actions.overviews(app)
    if json:
        print_json("outreach.campaigns/1", show.overviews_json(found))
    else:
        typer.echo(show.overviews(found, app.now.date()))
        _tell_filled(app, [one.slug for one in found])


@campaigns.command("show")
def show_(campaign: Slug, workspace: Workspace = None, json: Json = False) -> None:
    """Show one campaign: how many people match, who is held back and why, which texts may go.

    Example: outreach campaigns show senior-python-reston
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import campaigns as show
    from outreach.cli.show import unmet

    app = open_app(workspace)
    say_older(app)
    found = actions.look(app, campaign)
    if json:
        print_json("outreach.campaign/1", show.look_json(found))
    else:
        typer.echo(show.look(found))
        for note in unmet.notes(found.unmet):
            say(note)
        _tell_filled(app, [campaign])


def _tell_filled(app: App, slugs: list[str]) -> None:
    from outreach.actions import campaigns as actions
    from outreach.cli.show import filled as show

    typer.echo(show.lines(actions.filled(app, slugs)), nl=False)


@campaigns.command("check")
def check(
    campaign: Annotated[str | None, typer.Argument(help="One campaign only.")] = None,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Say everything that is wrong in campaigns and texts, with file, line and the way out.

    Example: outreach campaigns check
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import campaigns as show

    app = open_app(workspace)
    problems = actions.check(app, campaign)
    if json:
        print_json("outreach.problems/1", show.problems_json(problems))
    else:
        typer.echo(show.problems(problems))
    if any(problem.severity == "error" for problem in problems):
        raise typer.Exit(1)


@campaigns.command("new")
def new(
    campaign: Annotated[str, typer.Argument(metavar="SLUG", help="Short name, as in acme-cnc.")],
    role: Annotated[str, typer.Option(help="Title of the role.")] = "",
    company: Annotated[str, typer.Option(help="Who hires (default: the sender's).")] = "",
    location: Annotated[str, typer.Option(help="Where the work is.")] = "",
    url: Annotated[str, typer.Option(help="Page with the full description.")] = "",
    sender: Annotated[str, typer.Option(help="In whose name (default: the only sender).")] = "",
    approver: Annotated[
        list[str] | None, typer.Option(help="Who approves the texts (default: the sender).")
    ] = None,
    like: Annotated[
        str, typer.Option(help="Start from: engineering, commercial, leadership or student.")
    ] = "engineering",
    workspace: Workspace = None,
) -> None:
    """Write campaigns/SLUG.yaml, commented and ready to be made your own; never overwrites.

    Example: outreach campaigns new rust-berlin --role "Rust engineer" --sender sam-keller
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import campaigns as show
    from outreach.core.campaigns import Role

    wanted = actions.New(
        campaign, Role(role, company, location, url), sender, tuple(approver or ()), like
    )
    file, problems = actions.make(open_app(workspace), wanted)
    say(show.made(file, campaign, problems))


@campaigns.command("pause")
def pause(
    campaign: Slug,
    reason: Annotated[str, typer.Option(help="Why, for those who wonder.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Stop a campaign for now; answers that are owed still go out.

    Example: outreach campaigns pause senior-python-reston --reason "fair week"
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import records as show

    now = actions.pause(open_app(workspace), campaign, reason)
    if json:
        print_json("outreach.status/1", show.status_json(campaign, now))
    else:
        say(f"✓ {campaign} is paused.     undo: outreach campaigns resume {campaign}")


@campaigns.command("resume")
def resume(campaign: Slug, workspace: Workspace = None, json: Json = False) -> None:
    """Let a paused or closed campaign go on where it stopped.

    Example: outreach campaigns resume senior-python-reston
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import records as show

    now = actions.resume(open_app(workspace), campaign)
    if json:
        print_json("outreach.status/1", show.status_json(campaign, now))
    else:
        say(f"✓ {campaign} is running.     undo: outreach campaigns pause {campaign}")


@campaigns.command("close")
def close(
    campaign: Slug,
    reason: Annotated[str, typer.Option(help="Why: filled, cancelled, …")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what it would do.")] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """End a campaign: everything stops; requests to take back and closing words are listed.

    Example: outreach campaigns close senior-python-reston --reason filled --dry-run
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import campaigns as show

    done = actions.close(open_app(workspace), campaign, reason, dry_run=dry_run)
    if json:
        print_json("outreach.closing/1", show.closing_json(done, dry_run=dry_run))
    else:
        typer.echo(show.closing(done, dry_run=dry_run))


@campaigns.command("search-string")
def search_string(campaign: Slug, workspace: Workspace = None, json: Json = False) -> None:
    """Print the query to paste into LinkedIn's own search.

    Example: outreach campaigns search-string senior-python-reston
    """
    from outreach.actions import campaigns as actions
    from outreach.cli.show import campaigns as show

    found = actions.search_string(open_app(workspace), campaign)
    if json:
        print_json("outreach.search-string/1", show.search_json(found))
    else:
        typer.echo(found.query)
        say(show.search_hint(found))
