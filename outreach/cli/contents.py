"""What there is: every command, the module that has it, and its line in `outreach --help`.

The overview is written from this table alone. A command's module is imported, and its options are
made, when that command is asked for: start-up does not grow with the number of commands.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

import typer
from typer.core import TyperGroup

if TYPE_CHECKING:  # Typer has its own copy of Click and names its types nowhere else
    from typer._click import Command, Context, HelpFormatter


class Entry(NamedTuple):
    """One command of the overview."""

    part: str  #: the module in this package that registers it
    does: str  #: short enough for one line of a terminal


COMMANDS = {
    "init": Entry("setup", "Make a workspace for a sender, with texts and roles."),
    "demo": Entry("demo", "Make a workspace of made-up people to try everything in."),
    "import": Entry("importing", "Take in people: Connections.csv, search exports, lists."),
    "plan": Entry("plan", "Show who is written to today, and who is held back and why."),
    "next": Entry("touches", "Work through today, one card after the other."),
    "log": Entry("touches", "Record what happened: sent, accepted, replied, hired …"),
    "undo": Entry("touches", "Take back the last thing you did by hand."),
    "batch": Entry("touches", "Put a sender's whole day on one page to work from."),
    "candidates": Entry("candidates", "People: find them, look at them, mend what is known."),
    "campaigns": Entry("campaigns", "Roles: who is wanted, and what goes out in which order."),
    "templates": Entry("templates", "Texts: written in files, approved word for word."),
    "rules": Entry("rules", "Rules for texts: what is found wrong, and what to do."),
    "skills": Entry("skills", "Skills: which names mean the same, and which nobody knows."),
    "stats": Entry("reports", "Show how many accepted and replied, with intervals."),
    "experiments": Entry("experiments", "Tests between texts: evidence, and two verdicts only."),
    "forecast": Entry("forecasting", "Say when a role is filled: dates with their chances."),
    "pillar": Entry("reports", "Show the relationship score (ours) of a sender."),
    "network": Entry("network", "Staying in touch: who fell silent, whom we owe a word."),
    "ssi": Entry("indices", "LinkedIn's own index (SSI), read by hand."),
    "run": Entry("care", "Keep the loop going: plans, inbox, backups."),
    "serve": Entry("serve", "Serve the pages on which approvers read and decide."),
    "doctor": Entry("care", "Look the workspace over and say what mends each problem."),
    "backup": Entry("care", "Copy the embedded store into backups/, checked."),
    "audit": Entry("audit", "What was done, by whom, in a chain that shows rewriting."),
}


class Contents(TyperGroup):
    """The commands of the table."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        """Return a command, made now if it was not before."""
        # a name that is not there: the nearest ones are suggested from all that are
        wanted = {cmd_name} & COMMANDS.keys() or COMMANDS.keys()
        self.commands.update({name: _made(name) for name in wanted - self.commands.keys()})
        return self.commands.get(cmd_name)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002
        """Write the overview without making the commands."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.does) for name, entry in COMMANDS.items()])


def _made(name: str) -> Command:
    part = typer.Typer(rich_markup_mode=None)
    import_module(f"outreach.cli.{COMMANDS[name].part}").register(part)
    # the others of this part are left for when they are asked for
    part.registered_commands = [one for one in part.registered_commands if one.name == name]
    part.registered_groups = [one for one in part.registered_groups if one.name == name]
    return typer.main.get_group(part).commands[name]
