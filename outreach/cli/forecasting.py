"""What is to come: `forecast`."""

from __future__ import annotations

from typing import Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json


def register(root: typer.Typer) -> None:
    """Add the command of this part."""
    root.command("forecast")(forecast)


def forecast(
    campaign: Annotated[str, typer.Argument(help="A campaign.")],
    runs: Annotated[int, typer.Option(help="How often the rest is played.")] = 200,
    seed: Annotated[int, typer.Option(help="The seed of chance: the same gives the same.")] = 1,
    weeks: Annotated[int, typer.Option(help="How many weeks ahead.")] = 52,
    hires: Annotated[
        int | None, typer.Option(min=1, help="So many more hires are wanted; see --by.")
    ] = None,
    by: Annotated[str, typer.Option(help="The day by which they are, such as 2026-06-30.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show when a role's list is worked through and filled, as dates with their chances.

    Example: outreach forecast senior-python-reston --runs 30
    """
    from contextlib import closing

    from outreach.actions import forecasting
    from outreach.cli.progress import Bar
    from outreach.cli.show import forecasts as show
    from outreach.cli.show.cells import screen_width
    from outreach.cli.show.forecasts_json import forecast_json

    app = open_app(workspace)
    with closing(Bar()) as bar:
        found = forecasting.forecast(
            app, campaign, runs=runs, seed=seed, weeks=weeks, hires=hires, by=by, progress=bar
        )
    if json:
        print_json("outreach.forecast/1", forecast_json(found))
    else:
        typer.echo(show.forecast(found, screen_width()))
