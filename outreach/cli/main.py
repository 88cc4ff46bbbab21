"""The command `outreach`: its parts, and the one door through which every error leaves."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Annotated, NoReturn

import typer
from typer.exceptions import TyperException

from outreach import __version__
from outreach.cli import letters
from outreach.cli.contents import Contents
from outreach.core.errors import Ambiguous, Invalid, OutreachError, TextChanged

root = typer.Typer(
    name="outreach",
    cls=Contents,
    help="Recruiting outreach by hand, planned and measured. It never touches the LinkedIn site.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100},
)


@root.callback(invoke_without_command=True)
def outreach(
    context: typer.Context,
    workspace: Annotated[Path | None, typer.Option(help="Folder with outreach.toml.")] = None,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Recruiting outreach by hand, planned and measured. It never touches the LinkedIn site."""
    if workspace is not None:
        os.environ["OUTREACH_WORKSPACE"] = str(workspace)
    if version:
        typer.echo(f"outreach {__version__}")
    elif context.invoked_subcommand is None:
        from outreach.cli.setup import welcome

        welcome()


def main() -> None:
    """Run the command line and leave with its exit code."""
    letters.settle()
    _listen()
    code = run(letters.heard(sys.argv[1:]))
    gc.freeze()  # else Python looks through all of it once more before it ends
    sys.exit(code)


def _listen() -> None:
    """Be ended by others as by Ctrl-C: what is half done is undone, the terminal given back."""
    for name in ("SIGTERM", "SIGHUP"):  # Windows has no SIGHUP, and `nohup` has it passed over
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; errors are told in three lines on stderr."""
    try:
        code = typer.main.get_command(root).main(
            list(arguments), prog_name="outreach", standalone_mode=False
        )
    except OutreachError as error:
        return _tell(error)
    except TyperException as error:
        return _tell_usage(error)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:
        return _left_alone()
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # Typer makes a failure of it
            return _left_alone()
        raise
    except OSError as error:
        return _tell_system(error)
    except Exception as error:
        return _tell_unexpected(error)
    return code if isinstance(code, int) else 0


def _left_alone() -> int:
    """End well: whoever reads has read enough (`| head`)."""
    sys.stdout = Path(os.devnull).open("w")  # noqa: SIM115  # else Python complains at exit
    return 0


def _tell(error: OutreachError) -> int:
    typer.echo(f"{error.mark}{error.what}", err=True)
    if isinstance(error, Invalid):
        for problem in error.problems:
            typer.echo(f"  {problem.where}: {problem.message}", err=True)
            if problem.try_:
                typer.echo(f"    try: {problem.try_}", err=True)
    elif isinstance(error, Ambiguous):
        for choice in error.choices:
            typer.echo(f"  {choice}", err=True)
    elif error.where:
        typer.echo(f"  where: {error.where}", err=True)
    if isinstance(error, TextChanged) and error.lines:
        from outreach.cli.show.reviews import numbered

        for line in numbered(error.lines):
            typer.echo(f"  {line}", err=True)
    typer.echo(f"  try: {error.try_}", err=True)
    return error.exit_code


def _tell_usage(error: TyperException) -> int:
    context: typer.Context | None = getattr(error, "ctx", None)
    path = context.command_path if context else "outreach"
    if type(error).__name__ == "NoArgsIsHelpError":  # a group without its command: help enough
        typer.echo(error.format_message(), err=True)
        return 2
    typer.echo(f"error: {error.format_message()}", err=True)
    typer.echo(f"  where: {path}", err=True)
    typer.echo(f"  try: {path} --help", err=True)
    return 2


def _tell_system(error: OSError) -> int:
    if os.environ.get("OUTREACH_TRACEBACK"):
        raise error
    from outreach.store import disks

    return _tell(disks.told(error))


def _tell_unexpected(error: Exception) -> int:
    if os.environ.get("OUTREACH_TRACEBACK"):
        raise error
    # only the kind of error: its message may carry a person's data
    typer.echo(f"error: Something failed that should not have ({type(error).__name__}).", err=True)
    typer.echo("  where: nothing was half-written; each change is one transaction", err=True)
    typer.echo("  try: OUTREACH_TRACEBACK=1 with the same command, and outreach doctor", err=True)
    return 1
