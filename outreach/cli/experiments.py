"""Tests between texts: `experiments list|show|stop`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json, say

if TYPE_CHECKING:
    from outreach.core.experiments.ending import Stopped

Campaign = Annotated[str, typer.Argument(help="A campaign whose steps compare texts.")]
StepName = Annotated[str, typer.Argument(help="A step; the only one that does can be left out.")]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    tests = typer.Typer(cls=Group, help="Tests between texts.", no_args_is_help=True)
    tests.command("list")(list_)
    tests.command("show")(show)
    tests.command("stop")(stop)
    root.add_typer(tests, name="experiments")


def list_(workspace: Workspace = None, json: Json = False) -> None:
    """List the tests between texts, each with its verdict so far.

    Example: outreach experiments list
    """
    from outreach.actions import experiments
    from outreach.cli.show import experiments as shown
    from outreach.cli.show.cells import screen_width

    found = experiments.show(open_app(workspace))
    if json:
        print_json("outreach.experiments/1", shown.tests_json(found))
    else:
        typer.echo(shown.overview(found, screen_width()))


def show(
    campaign: Campaign, step: StepName = "", workspace: Workspace = None, json: Json = False
) -> None:
    """Show a test: the people of each text, the evidence, what a choice risks, what it costs.

    Example: outreach experiments show senior-python-reston
    """
    from outreach.actions import experiments
    from outreach.cli.show import experiments as shown
    from outreach.cli.show.cells import screen_width

    found = experiments.show(open_app(workspace), campaign, step)
    if json:
        print_json("outreach.experiments/1", shown.tests_json(found))
    else:
        typer.echo(shown.tests(found, screen_width()))


def stop(
    campaign: Campaign,
    step: StepName = "",
    winner: Annotated[str, typer.Option(help="The text for everybody not yet reached.")] = "",
    reason: Annotated[str, typer.Option(help="Why it is ended.")] = "",
    undo: Annotated[bool, typer.Option("--undo", help="Take an ended test up again.")] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """End a test: people not yet reached get the winner from now on; nothing is deleted.

    Example: outreach experiments stop senior-python-reston connect --winner connect-ceo
    """
    from outreach.actions import experiments
    from outreach.cli.show import experiments as shown

    app = open_app(workspace)
    if undo:
        kept = experiments.resume(app, campaign, step)
    else:
        kept = experiments.stop(app, campaign, step, winner=winner, reason=reason)
    if json:
        print_json("outreach.experiment-stop/1", shown.stopped_json(kept))
    else:
        _tell(kept)


def _tell(kept: Stopped) -> None:
    if not kept.winner:
        say(f"✓ {kept.campaign} {kept.step}: the test goes on.")
        return
    say(f"✓ {kept.campaign} {kept.step}: everybody not yet reached gets {kept.winner}.")
    say(f"  take it up again: outreach experiments stop {kept.campaign} {kept.step} --undo")
