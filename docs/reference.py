"""Write the reference pages from the code: cog runs these functions inside the documents."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module

os.environ["COLUMNS"] = "96"  # help texts break at the same place everywhere

import typer

from outreach.cli.main import root
from outreach.core.rules import RULES, Rule
from outreach.library.campaign_files import FIELDS
from outreach.settings import reference as settings_reference

Command = typer.core.TyperCommand | typer.core.TyperGroup
Context = typer.Context


def commands() -> str:
    """Return every command's help, in the order of `outreach --help`."""
    return "\n".join(_section(path, command) for path, command in walk())


def walk() -> Iterator[tuple[str, Command]]:
    """Yield every command with its full name, groups before what is in them."""
    yield from _walk("outreach", typer.main.get_command(root))


def examples() -> list[tuple[str, str]]:
    """Return (command, example) for every example a help text gives; it may take two lines."""
    return [
        (path, " ".join(found.removeprefix("Example:").split()))
        for path, command in walk()
        for found in (command.help or "").split("\n\n")
        if found.startswith("Example:")
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


def settings() -> str:
    """Return every setting of `outreach.toml` as a table."""
    return _table(settings_reference.settings())


def campaign_keys() -> str:
    """Return every key of a campaign file as a table."""
    return _table(settings_reference.rows(FIELDS))


def rules() -> str:
    """Return every rule for texts: what it says, why, what to try, a good and a bad example."""
    return "\n".join(_rule(rule) for rule in RULES.values())


def _rule(rule: Rule) -> str:
    severity = f"{rule.severity}, cannot be lowered" if rule.hard else rule.severity
    return "\n".join(
        (
            f"## {rule.id}: {rule.message}\n",
            f"*{severity}.* {rule.why}\n",
            f"- Try: {rule.try_}",
            f"- Good: {_quoted(rule.good)}",
            f"- Bad: {_quoted(rule.bad)}",
            "",
        )
    )


def _quoted(text: str) -> str:
    return f"`` {' '.join(text.split())} ``"


def _table(rows: Iterable[settings_reference.Row]) -> str:
    lines = ["| key | what may stand there | without it | what it does |", "|---|---|---|---|"]
    for row in rows:
        without = "**required**" if row.is_required else (f"`{row.default}`" if row.default else "")
        cells = (f"`{row.key}`", row.form, without, row.description)
        lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    return "\n".join(lines)


def _walk(path: str, command: Command) -> Iterator[tuple[str, Command]]:
    yield path, command
    if isinstance(command, typer.core.TyperGroup):
        context = Context(command)
        for name in command.list_commands(context):
            yield from _walk(f"{path} {name}", command.get_command(context, name))


def _section(path: str, command: Command) -> str:
    context = Context(command, info_name=path, terminal_width=96)
    return f"## {path}\n\n```text\n{command.get_help(context)}\n```\n"
