"""What was done: `audit show`, `audit verify`."""

from __future__ import annotations

from typing import Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, open_app, print_json, say

audit = typer.Typer(
    cls=Group,
    help="What was done, by whom, in a chain that cannot be rewritten unseen.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.add_typer(audit, name="audit")


@audit.command("show")
def show_(
    limit: Annotated[int, typer.Option(min=1, help="How many, newest first.")] = 50,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show what was done, newest first.

    Example: outreach audit show
    """
    from outreach.actions import auditing
    from outreach.cli.show import records as show

    found = auditing.entries(open_app(workspace), limit)
    if json:
        print_json("outreach.audit/1", show.entries_json(found))
    else:
        typer.echo(show.entries(found))


@audit.command("verify")
def verify(workspace: Workspace = None, json: Json = False) -> None:
    """Prove that no row was changed, added between, or taken away.

    Example: outreach audit verify
    """
    from outreach.actions import auditing

    found = auditing.verify(open_app(workspace))
    if json:
        content = {"rows": found.rows, "intact": not found.broken, "broken": list(found.broken)}
        print_json("outreach.audit-verify/1", content)
    elif not found.broken:
        typer.echo(f"✓ The chain is intact: {found.rows} rows.")
    for line in found.broken:
        say(f"✗ {line}")
    if found.broken:
        raise typer.Exit(1)


@audit.command("claims")
def claims(workspace: Workspace = None, json: Json = False) -> None:
    """Hold what was logged against what LinkedIn's archives show, sender by sender.

    Example: outreach audit claims
    """
    from outreach.actions.proving.claims import claims as hold
    from outreach.cli.show import claims as show

    found = hold(open_app(workspace))
    if json:
        print_json("outreach.claims/1", show.claims_json(found))
    else:
        typer.echo(show.claims(found))
