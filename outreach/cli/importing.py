"""`import`: take in files of people."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, is_terminal, open_app, print_json, say
from outreach.cli.progress import Bar

if TYPE_CHECKING:
    from outreach.actions.importing import Report
    from outreach.app import App

Files = Annotated[list[Path], typer.Argument(help="CSV files, ZIPs, folders.", metavar="FILE")]
OwnerName = Annotated[
    str | None, typer.Option(help="Whose LinkedIn account a file came from: sender, colleague.")
]
DespiteName = Annotated[
    bool, typer.Option("--despite-name", help="--owner is right, though a file names another.")
]
As = Annotated[
    str | None,
    typer.Option("--as", help="exclude: never write to these people.", metavar="exclude"),
]
Reason = Annotated[str, typer.Option(help="With --as exclude: employee, applicant, client, …")]
Columns = Annotated[
    list[str] | None,
    typer.Option("--map", help="How to read a column.", metavar="COLUMN=FIELD"),
]
Rejects = Annotated[
    Path | None, typer.Option(help="Write rejected rows here, to mend and import again.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only tell what would happen.")]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("import")(import_)


def import_(
    files: Files,
    owner: OwnerName = None,
    despite_name: DespiteName = False,
    as_: As = None,
    reason: Reason = "",
    columns: Columns = None,
    rejects: Rejects = None,
    dry_run: DryRun = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Take in people and what happened: LinkedIn's archive, search exports, lists from anywhere.

    Of an archive only messages with candidates are kept. Importing a file twice changes nothing;
    of two files the newer one counts. Each file comes in as a whole or not at all.

    Example: outreach import lists/Connections-sam.csv --owner sam-keller --dry-run
    """
    from outreach.actions import importing

    app = open_app(workspace)
    with closing(Bar()) as bar:
        report = importing.import_files(
            app,
            files,
            owner=owner,
            as_=as_,
            reason=reason,
            column_map=_column_map(columns or [], files),
            dry_run=dry_run,
            rejects_to=rejects,
            tick=bar,
            ask=_ask if is_terminal() else None,
            despite_name=despite_name,
        )
    _tell(app, files, report, json=json)


def _tell(app: App, files: list[Path], report: Report, *, json: bool) -> None:
    from outreach.actions import inbox
    from outreach.cli.show import importing as show

    waited = [] if report.dry_run else inbox.settle(app, files, report)
    if json:
        print_json("outreach.import/1", show.report_json(report))
    else:
        typer.echo(show.report(report))
    for name in waited:
        say(f"✓ {name} waits in inbox/refused no longer.")
    if not report.is_complete:
        raise typer.Exit(1)


def _column_map(columns: list[str], files: list[Path]) -> Mapping[str, str]:
    from outreach.core.errors import WrongUsage

    named = " ".join(quote(str(one)) for one in files)
    pairs = {}
    for column in columns:
        header, sign, field = column.rpartition("=")
        if not sign or not header.strip():
            raise WrongUsage(
                f"'{column}' is not COLUMN=FIELD.",
                where="--map",
                try_=f'outreach import {named} --map "Job=position" --dry-run',
            )
        pairs[header.strip()] = field.strip()
    return pairs


def _ask(file: str, known: Mapping[str, str]) -> str:
    say(f"Whose connections are in {file}? It is asked once.")
    for slug, name in known.items():
        say(f"  {slug:<20} {name}")
    return str(typer.prompt("Owner", err=True))
