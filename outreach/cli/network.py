"""`network`: whom a sender had better write to again, and who helps."""

from __future__ import annotations

from typing import Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json, say

SenderName = Annotated[str, typer.Argument(help="A sender; without one, all of them in short.")]


def register(root: typer.Typer) -> None:
    """Add the command of this part."""
    root.command("network")(network)


def network(
    sender: SenderName = "",
    plan: Annotated[
        str, typer.Option(metavar="PERSON", help="Put a word to this person into the plan.")
    ] = "",
    because: Annotated[str, typer.Option(help="With --plan: why, if not as listed.")] = "",
    everybody: Annotated[bool, typer.Option("--all", help="Show every line of each list.")] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show who fell silent and why to write now, whom we owe a word or thanks, and who helps.

    Example: outreach network sam-keller
    """
    from outreach.actions import network as actions
    from outreach.cli.show import network as show
    from outreach.cli.show.cells import screen_width
    from outreach.core.errors import WrongUsage

    app = open_app(workspace)
    if because and not plan:
        raise WrongUsage(
            "--because says why to write to the person of --plan.",
            where="outreach network",
            try_='outreach network --plan PERSON --because "…"',
        )
    if plan:
        task = actions.plan_task(app, plan, because, sender)
        if json:
            print_json("outreach.task/1", show.task_json(task))
        else:
            typer.echo(show.task(task))
            say("undo: outreach undo")
        return
    found = actions.every_network(app, sender)
    if json:
        print_json("outreach.network/1", show.networks_json(found))
    else:
        typer.echo(show.networks(found, screen_width(), everybody=everybody))
