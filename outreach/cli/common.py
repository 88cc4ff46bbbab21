"""What every command shares: its options, the way to the workspace, and the two kinds of output."""

from __future__ import annotations

import atexit
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup

from outreach.cli import letters

if TYPE_CHECKING:  # Typer has its own copy of Click and names its types nowhere else
    from typer._click import Context, HelpFormatter

    from outreach.app import App

_TOLD = 3  # errors of one file; the others are counted

Workspace = Annotated[
    Path | None,
    typer.Option("--workspace", help="Folder with outreach.toml (default: here or above)."),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on standard output.")]


class Group(TyperGroup):
    """A command with commands, whose overview breaks a long sentence instead of cutting it off."""

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:
        """Write each command with the whole sentence that says what it does."""
        commands = {name: self.get_command(ctx, name) for name in self.list_commands(ctx)}
        with formatter.section("Commands"):
            formatter.write_dl(
                [
                    (name, command.get_short_help_str(limit=1_000))
                    for name, command in commands.items()
                    if command is not None and not command.hidden
                ]
            )


def open_app(workspace: Path | None = None) -> App:
    """Return the app for the workspace at hand, and say so when it is made up."""
    from outreach.app import open_app as open_workspace

    app = open_workspace(workspace)
    atexit.register(_leave, app)
    if app.is_demo:
        say("DEMO · made-up people; nothing leaves this machine")
    return app


def _leave(app: App) -> None:
    """Close the database, so that all of it is in one file when the command has ended."""
    if "store" in vars(app):
        app.store.close()


def say_older(app: App) -> bool:
    """Say that a backup was put back, and so who is due may have been written to; else False."""
    from outreach.actions.backups import told_older

    older = told_older(app)
    if older is None:
        return False
    say(f"! {older.what}\n  try: {older.try_}")
    return True


def say_left_out(app: App) -> None:
    """Name the campaigns that no card comes from, because their file has an error."""
    for slug in app.library.left_out():
        say(
            f"! campaigns/{slug}.yaml has an error and is left out: outreach campaigns check {slug}"
        )
    say_wrong_synonyms(app)


def say_wrong_synonyms(app: App) -> None:
    """Say what in `synonyms.yaml` counts for nothing: people would be missed without a word."""
    wrong = [one for one in app.library.synonym_problems() if one.severity == "error"]
    for one in wrong[:_TOLD]:
        say(f"! {one.where} {one.message}; what it adds does not count\n  try: {one.try_}")
    if wrong[_TOLD:]:
        say(f"! {len(wrong) - _TOLD} more in synonyms.yaml: outreach campaigns check")


def print_json(schema: str, payload: Mapping[str, object]) -> None:
    """Print one JSON object whose first key names its schema, such as `outreach.plan/1`."""
    is_spelled_out = not letters.knows_all()  # `\u0141` is the same letter to whoever reads it
    typer.echo(json.dumps({"schema": schema, **payload}, ensure_ascii=is_spelled_out, default=str))


def say(message: str) -> None:
    """Tell a person something on standard error; standard output carries only data."""
    typer.echo(message, err=True)


def is_terminal() -> bool:
    """Say whether a person can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()
