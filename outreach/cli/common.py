"""What every command shares: its options, the way to the workspace, and the two kinds of output."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from outreach.app import App

Workspace = Annotated[
    Path | None,
    typer.Option("--workspace", help="Folder with outreach.toml (default: here or above)."),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


def open_app(workspace: Path | None = None) -> App:
    """Return the app for the workspace at hand, and say so when it is made up."""
    from outreach.app import open_app as open_workspace

    app = open_workspace(workspace)
    if app.is_demo:
        say("DEMO · made-up people; nothing leaves this machine")
    return app


def say_left_out(app: App) -> None:
    """Name the campaigns that no card comes from, because their file has an error."""
    for slug in app.library.left_out():
        say(
            f"! campaigns/{slug}.yaml has an error and is left out: outreach campaigns check {slug}"
        )


def print_json(schema: str, payload: Mapping[str, object]) -> None:
    """Print one JSON object whose first key names its schema, such as `outreach.plan/1`."""
    typer.echo(json.dumps({"schema": schema, **payload}, ensure_ascii=False, default=str))


def say(message: str) -> None:
    """Tell a person something on standard error; standard output carries only data."""
    typer.echo(message, err=True)


def is_terminal() -> bool:
    """Say whether a person can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()
