"""Names of skills: `skills unknown`, `skills show`."""

from __future__ import annotations

from typing import Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json

skills = typer.Typer(
    cls=Group,
    help="Names that count as one skill, and skills that no group of names knows.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.add_typer(skills, name="skills")


@skills.command()
def unknown(
    limit: Annotated[int, typer.Option(min=0, help="How many to show; 0 shows them all.")] = 30,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """List the commonest skills that no group of names knows, to be added to synonyms.yaml.

    Example: outreach skills unknown
    """
    from outreach.actions import skills as actions
    from outreach.cli.show import skills as show

    found = actions.unknown(open_app(workspace), limit or None)
    if json:
        print_json("outreach.skills/1", show.unknown_json(found))
    else:
        typer.echo(show.unknown(found))


@skills.command("show")
def show_(
    name: Annotated[str, typer.Argument(help="A skill or title, as in k8s.")],
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show what else counts as a skill or title when it is searched for.

    Example: outreach skills show k8s
    """
    from outreach.actions import skills as actions
    from outreach.cli.show import skills as show

    found = actions.show(open_app(workspace).library.synonyms(), name)
    if json:
        print_json("outreach.skill/1", show.groups_json(name, found))
    else:
        typer.echo(show.groups(found))
