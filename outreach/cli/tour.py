"""The end of `make demo`: today's first card, the rates, and what to try next."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from outreach.cli.main import run

STOPS = (("plan",), ("next", "--show"), ("stats",))
TRY = (
    "outreach next                                   work through today's list",
    "outreach candidates search 'python NOT manager' who matches, and why",
    "outreach templates review                       read a text as its approver does",
    "outreach campaigns show senior-python-reston    one role: who matches, who is held back",
)


def walk(folder: Path) -> None:
    """Show each stop of the tour in the demo workspace, then the commands to go on with."""
    os.environ["OUTREACH_WORKSPACE"] = str(folder)
    os.environ["OUTREACH_USER"] = "dana"
    for stop in STOPS:
        typer.secho(f"\n$ outreach {' '.join(stop)}", bold=sys.stdout.isatty())
        code = run(stop)
        if code not in (0, 3):
            raise typer.Exit(code)
    typer.echo(f"\nNow try, in {folder} (cd {folder}; OUTREACH_USER=dana):")
    for command in TRY:
        typer.echo(f"  {command}")
