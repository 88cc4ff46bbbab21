"""The rules of etiquette: `rules list`, `rules show`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json

rules = typer.Typer(
    cls=Group,
    help="Rules for texts and for the plan: what is found wrong, why, and what to do instead.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.add_typer(rules, name="rules")


@rules.command("list")
def list_(workspace: Workspace = None, json: Json = False) -> None:
    """List the rules with the severity they have here, or without a workspace at first.

    Example: outreach rules list
    """
    from outreach.actions import rules as actions
    from outreach.cli.show import records as show

    found = actions.list_rules(_severities(workspace))
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

    found = actions.show(rule, _severities(workspace))
    if json:
        print_json("outreach.rules/1", show.rules_json([found]))
    else:
        typer.echo(show.rule(found))


def _severities(workspace: Workspace) -> Mapping[str, str]:
    """Return the severities of the workspace at hand; none where nobody set any."""
    from outreach.core.errors import NoWorkspace

    try:
        return open_app(workspace).settings.rules
    except NoWorkspace:
        if workspace is not None:
            raise
        return {}
