"""Write the reference pages from the code: cog runs these functions inside the documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module

import typer

from outreach.cli.main import root
from outreach.core.rules import RULES, Rule, languages_of
from outreach.core.rules.languages import languages
from outreach.core.rules.rule import HELD, evidence
from outreach.library.campaign_files import FIELDS
from outreach.settings import reference as settings_reference

LONGEST_EXAMPLE = 160  # characters; some bad examples are bad because they are long
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
    """Return every rule: what it says, why, what to try, examples, and what it rests on."""
    kinds = dict.fromkeys(name[0] for name in RULES)
    parts = ((kind, [one for one in RULES.values() if one.id[0] == kind]) for kind in kinds)
    return "\n".join(
        f"## {RULE_KINDS[kind]}\n\n" + "\n".join(_rule(rule) for rule in rules)
        for kind, rules in parts
    )


RULE_KINDS = {
    "T": "T: any message",
    "C": "C: connect notes and first contacts",
    "F": "F: follow-ups and nudges",
    "P": "P: the plan and the account",
    "S": "S: a checklist for profile and posts",
}


def _rule(rule: Rule) -> str:
    severity = f"{rule.severity}, cannot be lowered" if rule.hard else rule.severity
    return "\n".join(
        (
            f"### {rule.id}: {rule.message}\n",
            f"*{severity}.* {rule.why}\n",
            f"- Try: {rule.try_}",
            f"- Good: {_quoted(rule.good)}",
            f"- Bad: {_quoted(rule.bad)}",
            f"- Held {HELD[rule.where]}{_known_words(rule)}; rests on {evidence(rule.grade)}.",
            "",
        )
    )


def _known_words(rule: Rule) -> str:
    codes = languages_of(rule)
    if codes is None:
        return ""
    return f", with words of {' and '.join(languages()[code].name for code in codes)}"


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    short = words if len(words) <= LONGEST_EXAMPLE else f"{words[:LONGEST_EXAMPLE].rstrip()} …"
    return f"`` {short} ``"


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
    context = Context(command, info_name=path, terminal_width=96, max_content_width=96)
    return f"## {path}\n\n```text\n{command.get_help(context)}\n```\n"
