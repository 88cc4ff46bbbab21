"""Write the reference pages from the code: cog runs these functions inside the documents."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import import_module

os.environ["COLUMNS"] = "96"  # help texts break at the same place everywhere

import typer

from outreach.cli.main import root

Command = typer.core.TyperCommand | typer.core.TyperGroup
Context = typer.Context


def commands() -> str:
    """Return every command's help, in the order of `outreach --help`."""
    return "\n".join(_section(path, command) for path, command in walk())


def walk() -> Iterator[tuple[str, Command]]:
    """Yield every command with its full name, groups before what is in them."""
    yield from _walk("outreach", typer.main.get_command(root))


def examples() -> list[tuple[str, str]]:
    """Return (command, example line) for every example a help text gives."""
    return [
        (path, line.removeprefix("Example:").strip())
        for path, command in walk()
        for line in (command.help or "").splitlines()
        if line.startswith("Example:")
    ]


def exit_codes() -> str:
    """Return the exit codes, read from the errors themselves."""
    errors = import_module("outreach.core.errors")
    found = {
        kind.exit_code: kind.__doc__
        for kind in (
            errors.OutreachError,
            errors.WrongUsage,
            errors.NothingToDo,
            errors.Blocked,
            errors.ChangedMeanwhile,
        )
    }
    rows = [f"| {code} | {(says or '').splitlines()[0]} |" for code, says in sorted(found.items())]
    return "\n".join(
        ["| code | means |", "|---|---|", "| 0 | Done. |", *rows, "| 130 | Interrupted. |"]
    )


def _walk(path: str, command: Command) -> Iterator[tuple[str, Command]]:
    yield path, command
    for name, part in getattr(command, "commands", {}).items():
        yield from _walk(f"{path} {name}", part)


def _section(path: str, command: Command) -> str:
    context = Context(command, info_name=path, terminal_width=96)
    return f"## {path}\n\n```text\n{command.get_help(context)}\n```\n"
