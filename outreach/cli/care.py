"""Keep it running and sound: `run`, `doctor`, `backup`."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json, say


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("run")(run)
    root.command("doctor")(doctor)
    root.command("backup")(backup)


def run(
    once: Annotated[bool, typer.Option("--once", help="Do what is due now, then end.")] = False,
    workspace: Workspace = None,
) -> None:
    """Keep the loop going: plan each day, import the inbox, move on, keep backups.

    Example: outreach run --once
    """
    from outreach.actions import chores
    from outreach.cli.show import care as show

    app = open_app(workspace)
    if once:
        failed = False
        for told in chores.do_due(app):
            say(show.told(told))
            failed = failed or told.failed
        raise typer.Exit(int(failed))
    from outreach.scheduler import run_forever

    _report("The loop is on; Ctrl-C or SIGTERM ends it after the chore in hand.")
    run_forever(lambda: app.reread(_now(workspace)), lambda told: _report(show.told(told)))


def doctor(workspace: Workspace = None, json: Json = False) -> None:
    """Look the workspace over and say what mends each problem.

    Example: outreach doctor
    """
    from outreach.actions.doctor import Health, look_over
    from outreach.cli.desk import look_at_desk
    from outreach.cli.show import care as show

    checks = [*look_over(open_app(workspace)), *look_at_desk()]
    if json:
        print_json("outreach.doctor/1", show.checks_json(checks))
    else:
        typer.echo(show.checks(checks))
    if any(check.health is Health.PROBLEM for check in checks):
        raise typer.Exit(1)


def backup(
    to: Annotated[Path | None, typer.Option("--to", help="Write the copy to this file.")] = None,
    restored: Annotated[
        bool,
        typer.Option(
            "--restored", help="A copy was put back, and all that it lacked is in again: go on."
        ),
    ] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Copy the embedded store into backups/, checked and readable by you only.

    Example: outreach backup
    """
    from outreach.actions.backups import accept_restored
    from outreach.actions.backups import backup as copy

    if restored:
        lacking = accept_restored(open_app(workspace))
        if json:
            print_json("outreach.restored/1", {"lacks": lacking})
            return
        say(f"Going on with this copy, without event {lacking.split()[0]} and what else it lacks.")
        return
    file = copy(open_app(workspace), to)
    if json:
        print_json("outreach.backup/1", {"file": str(file), "bytes": file.stat().st_size})
    else:
        say(f"Kept as {file} ({file.stat().st_size / 1e6:.1f} MB).")


def _report(line: str) -> None:
    with suppress(OSError):  # the report may lie on the disk that is full; the loop goes on
        say(line)


def _now(workspace: Path | None) -> datetime:
    from outreach.app import open_app as reopened

    return reopened(workspace).now
