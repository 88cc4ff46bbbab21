"""The rules of etiquette: `rules list`, `rules show`."""

from __future__ import annotations

from typing import Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json

rules = typer.Typer(
    cls=Group,
    help="Rules for texts: what is found wrong, why, and what to do instead.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.add_typer(rules, name="rules")


@rules.command("list")
def list_(workspace: Workspace = None, json: Json = False) -> None:
    """List the rules with the severity they have here.

    Example: outreach rules list
    """
    from outreach.actions import rules as actions
    from outreach.cli.show import records as show

    found = actions.list_rules(open_app(workspace))
    if json:
        print_json("outreach.rules/1", show.rules_json(found))
    else:
        typer.echo(show.rules(found))


@rules.command("show")
def show_(
    rule: Annotated[str, typer.Argument(help="The id, as in T05.")],
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show one rule: why it is one, what to do, a good and a bad example.

    Example: outreach rules show T05
    """
    from outreach.actions import rules as actions
    from outreach.cli.show import records as show

    found = actions.show(open_app(workspace), rule)
    if json:
        print_json("outreach.rules/1", show.rules_json([found]))
    else:
        typer.echo(show.rule(found))
