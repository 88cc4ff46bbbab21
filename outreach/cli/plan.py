"""Today: `plan`, who is written to and who is held back, and why."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json, say_left_out

if TYPE_CHECKING:
    from outreach.actions.planning import Tick
    from outreach.app import App
    from outreach.core.plans import Plan


def register(root: typer.Typer) -> None:
    """Add the command of this part."""
    root.command("plan")(plan)


def plan(
    sender: Annotated[str, typer.Option(help="Only this sender's day.")] = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Show everybody, also all who are held back.")
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show who is written to today, with which text, and who is held back, why and until when.

    Example: outreach plan
    """
    from outreach.cli.progress import Bar
    from outreach.cli.show import plan as show
    from outreach.cli.show.cells import screen_width

    app = open_app(workspace)
    with closing(Bar()) as bar:
        found = _plans(app, sender, everything=everything, tick=bar)
    say_left_out(app)
    if json:
        print_json("outreach.plan/1", show.plans_json(found))
    else:
        senders, campaigns = app.settings.senders, app.library.campaigns()
        typer.echo(show.plans(found, senders, campaigns, screen_width(), everything=everything))


def _plans(app: App, sender: str, *, everything: bool, tick: Tick) -> list[Plan]:
    from outreach.actions import planning
    from outreach.core.errors import NotFound

    sample = None if everything else planning.SAMPLE
    if not sender:
        return planning.plans(app, sample=sample, tick=tick)
    known = app.settings.senders.get(sender)
    if known is None:
        raise NotFound(
            f"There is no sender '{sender}'; there are {', '.join(app.settings.senders)}.",
            where="outreach.toml",
            try_="outreach plan",
        )
    return [planning.plan_day(app, known, sample=sample, tick=tick)]
