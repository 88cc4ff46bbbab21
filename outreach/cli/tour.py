"""The end of `make demo`: today's plan, its first card, the rates, and what to try next."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from outreach.cli.common import open_app
from outreach.cli.main import run

TRY = (
    ("outreach next", "work through today's list"),
    ("outreach candidates search 'python NOT manager'", "who matches, and why"),
    ("outreach templates review connect-ceo", "read a text as its approver does"),
    ("outreach campaigns show senior-python-reston", "one role: who matches, who is held back"),
)


def walk(folder: Path) -> None:
    """Show each stop of the tour in the demo workspace, then the commands to go on with."""
    os.environ |= {"OUTREACH_WORKSPACE": str(folder), "OUTREACH_USER": "dana"}
    _show("outreach plan")
    _title("outreach next")
    typer.echo(first_card(80))
    _show("outreach stats")
    typer.echo(f"\nNow try, in {folder} (cd {folder}; OUTREACH_USER=dana):")
    for command, does in TRY:
        typer.echo(f"  {command:<50} {does}")


def first_card(columns: int, sender: str = "", skip: Sequence[str] = ()) -> str:
    """Return today's first card as `next` shows it, and leave it free for others."""
    from outreach.actions import touches
    from outreach.cli.show import cards

    app = open_app()
    card = touches.next_card(app, sender, skip)
    touches.give_back(app, card.touch)
    return cards.card(card, columns)


def _show(command: str) -> None:
    _title(command)
    code = run(command.split()[1:])
    if code:
        raise typer.Exit(code)


def _title(command: str) -> None:
    typer.secho(f"\n$ {command}", bold=sys.stdout.isatty())
