"""The command `demo`: a workspace of made-up people, ready to look around in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from outreach.cli.common import say


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("demo")(demo)


def demo(
    folder: Annotated[Path, typer.Argument(help="Where to make it.")] = Path("outreach-demo"),
    reset: Annotated[bool, typer.Option("--reset", help="Make an older demo anew.")] = False,
    tour: Annotated[bool, typer.Option("--tour", help="End with today's card and rates.")] = False,
    people: Annotated[int, typer.Option(min=50, max=5000, help="How many people.")] = 400,
    weeks: Annotated[int, typer.Option(min=1, max=26, help="Weeks of history.")] = 10,
) -> None:
    """Make a workspace of made-up people with weeks of history; nothing leaves this machine.

    Example: outreach demo ../another-demo --people 60 --weeks 1
    """
    from outreach.demo.making import make

    made = make(folder, people=people, weeks=weeks, reset=reset, tell=say)
    if tour:
        from outreach.cli.tour import walk

        walk(folder)
    else:
        say(f"{made} Go in: cd {folder}")
        say("Then try: outreach plan · outreach next · outreach stats · outreach doctor")
