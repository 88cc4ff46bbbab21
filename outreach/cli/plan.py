"""Today: `plan`, who is written to and who is held back, and why."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json, say_left_out, say_older

if TYPE_CHECKING:
    from outreach.actions.planning import Tick
    from outreach.app import App
    from outreach.core.plans import Plan
    from outreach.core.senders import Sender

Only = Annotated[str, typer.Option("--sender", help="Only this sender's day.")]
Everything = Annotated[
    bool, typer.Option("--all", help="Show everybody, also all who are held back.")
]
Simulate = Annotated[
    bool, typer.Option("--simulate", help="Play the coming weeks instead: what they bring.")
]
Weeks = Annotated[int | None, typer.Option(help="How many weeks --simulate plays (default: 8).")]
Runs = Annotated[int | None, typer.Option(help="How often --simulate plays them (default: 100).")]
Seed = Annotated[int | None, typer.Option(help="The seed of its chance (default: 1).")]
SIMULATED = {"weeks": 8, "runs": 100, "seed": 1}


def register(root: typer.Typer) -> None:
    """Add the command of this part."""
    root.command("plan")(plan)


def plan(
    sender: Only = "",
    everything: Everything = False,
    simulate: Simulate = False,
    weeks: Weeks = None,
    runs: Runs = None,
    seed: Seed = None,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show who is written to today, with which text, and who is held back, why and until when.

    Example: outreach plan
    """
    from outreach.cli.progress import Bar
    from outreach.cli.show import plan as show
    from outreach.cli.show.cells import screen_width

    played = {"--weeks": weeks, "--runs": runs, "--seed": seed}
    _check(played, is_played=simulate, everything=everything)
    app = open_app(workspace)
    is_older = say_older(app)
    if simulate:
        _simulate(app, sender, played, json=json)
        return
    with closing(Bar()) as bar:
        found = _plans(app, sender, everything=everything, tick=bar)
    say_left_out(app)
    if json:
        print_json("outreach.plan/1", {"restored": is_older, **show.plans_json(found)})
    else:
        senders, campaigns = app.settings.senders, app.library.campaigns()
        typer.echo(show.plans(found, senders, campaigns, screen_width(), everything=everything))


def _check(played: Mapping[str, int | None], *, is_played: bool, everything: bool) -> None:
    """Refuse what would be passed over in silence: each view has options of its own."""
    from outreach.core.errors import WrongUsage

    given = [f"{option} {value}" for option, value in played.items() if value is not None]
    if given and not is_played:
        raise WrongUsage(
            "Today's plan is not played; the coming weeks are, with --simulate.",
            where=given[0].split(" ", maxsplit=1)[0],
            try_=f"outreach plan --simulate {' '.join(given)}",
        )
    if everything and is_played:
        raise WrongUsage(
            "--all shows everybody in today's plan; --simulate counts the coming weeks.",
            where="--all",
            try_="outreach plan --all",
        )


def _simulate(app: App, sender: str, played: Mapping[str, int | None], *, json: bool) -> None:
    from outreach.actions import forecasting
    from outreach.cli.show import forecasts as show
    from outreach.cli.show.cells import screen_width
    from outreach.cli.show.forecasts_json import simulated_json

    senders = [_sender(app, sender)] if sender else forecasting.busy(app)
    chosen = {name[2:]: value for name, value in played.items() if value is not None}
    found = [forecasting.simulate(app, one, **{**SIMULATED, **chosen}) for one in senders]
    if json:
        print_json("outreach.simulation/1", simulated_json(found))
    else:
        typer.echo(show.simulated(found, screen_width()))


def _plans(app: App, sender: str, *, everything: bool, tick: Tick) -> list[Plan]:
    from outreach.actions import planning

    sample = None if everything else planning.SAMPLE
    if not sender:
        return planning.plans(app, sample=sample, tick=tick)
    return [planning.plan_day(app, _sender(app, sender), sample=sample, tick=tick)]


def _sender(app: App, sender: str) -> Sender:
    from outreach.core.errors import NotFound

    known = app.settings.senders.get(sender)
    if known is None:
        raise NotFound(
            f"There is no sender '{sender}'; there are {', '.join(app.settings.senders)}.",
            where="outreach.toml",
            try_="outreach plan",
        )
    return known
