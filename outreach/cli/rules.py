"""The rules of etiquette, and the brakes they put on: `rules list|show|brakes|release`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json, say

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


@rules.command("brakes")
def brakes(workspace: Workspace = None, json: Json = False) -> None:
    """Show what brakes now, with its numbers, and when brakes took hold and were let go.

    Example: outreach rules brakes
    """
    from outreach.actions import guardrails
    from outreach.cli.show import guardrails as show
    from outreach.cli.show.cells import screen_width

    app = open_app(workspace)
    standing, told = guardrails.braking(app), guardrails.told(app)
    if json:
        print_json("outreach.brakes/1", show.brakes_json(standing, told))
    else:
        typer.echo(show.brakes(standing, told, screen_width()))


@rules.command("release")
def release(
    rule: Annotated[str, typer.Argument(help="The rule that brakes, as in P14.")],
    because: Annotated[str, typer.Option(help="Why people may be written to all the same.")] = "",
    sender: Annotated[str, typer.Option(help="Whose brake; the only one can be left out.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Let go of a brake by hand for two weeks; the reason is kept beside its numbers.

    Example: outreach rules release P14 --because "the list was wrong; a new one is in"
    """
    from outreach.actions import guardrails
    from outreach.cli.show import guardrails as show

    done = guardrails.release(open_app(workspace), rule, because, sender)
    if json:
        print_json("outreach.release/1", show.release_json(done))
        return
    for one in done:
        say(f"✓ {one.rule} of {one.sender}: let go until {one.until:%-d %b %Y}, kept with why.")
    say("  outreach plan")


def _severities(workspace: Workspace) -> Mapping[str, str]:
    """Return the severities of the workspace at hand; none where nobody set any."""
    from outreach.core.errors import NoWorkspace

    try:
        return open_app(workspace).settings.rules
    except NoWorkspace:
        if workspace is not None:
            raise
        return {}
