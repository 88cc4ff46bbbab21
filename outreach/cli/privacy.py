"""People's rights over what is kept about them: `candidates forget`, `export-person`, `inform`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, is_terminal, open_app, print_json, say

if TYPE_CHECKING:
    from outreach.actions.privacy import Dossier, Due, Farewell
    from outreach.app import App

Whom = Annotated[str, typer.Argument(help="A handle, profile URL or e-mail address.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking; it is never undone.")]


def register(candidates: typer.Typer) -> None:
    """Add the commands to `candidates`."""
    candidates.command("export-person")(export_person)
    candidates.command("inform")(inform)
    candidates.command("forget")(forget)


def show_sources(app: App, person: str, *, json: bool) -> None:
    """Show every fact of a person with its file and day, why it is kept, and how long."""
    from outreach.actions import privacy
    from outreach.cli.show import privacy as show

    found = privacy.sources_of(app, person)
    if json:
        print_json("outreach.sources/1", show.sources_json(found))
    else:
        typer.echo(show.sources(found))


def export_person(
    person: Whom,
    out: Annotated[Path, typer.Option(help="Folder for the two files.")] = Path(),
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Write all that is held of a person as JSON and as a page to read, to be given to them.

    With --json the same goes to standard output and no file is written.

    Example: outreach candidates export-person william-obrien
    """
    from outreach.actions import privacy
    from outreach.cli.show import privacy as show

    dossier = privacy.compile_dossier(open_app(workspace), person)
    if json:
        print_json("outreach.person/1", show.dossier_json(dossier))
        return
    for file in _written(dossier, out):
        typer.echo(str(file))
    say("Both hold everything that is here; give them to nobody but the person.")


def inform(
    person: Annotated[str, typer.Argument(help="Who was told; without one, who must be.")] = "",
    how: Annotated[str, typer.Option(help="How they were told.")] = "",
    everybody: Annotated[bool, typer.Option("--all", help="List everybody, not the next.")] = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """List who must be told what is kept about them, by when; or record that somebody was told.

    Who is due or overdue comes first, then whose day is yet to come.

    A message that prints the notice of the settings tells it, and is recorded by itself.

    Example: outreach candidates inform
    """
    from outreach.actions import privacy
    from outreach.cli.show import informing
    from outreach.cli.show import privacy as show

    app = open_app(workspace)
    if person:
        told = privacy.inform(app, person, how or "told otherwise")
        typer.echo(f"✓ {show.name(told)} was told what is kept about them.")
        return
    later = None if everybody else informing.LISTED
    clocks = privacy.clocks(app, None if json else later, later)
    if json:
        print_json("outreach.informing/1", informing.clocks_json(clocks))
    else:
        typer.echo(informing.clocks(clocks, has_notice=bool(app.settings.privacy.told)))


def forget(
    person: Annotated[str, typer.Argument(help="A handle, profile URL or e-mail address.")] = "",
    due: Annotated[bool, typer.Option("--due", help="Everybody who was kept long enough.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would go.")] = False,
    yes: Yes = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Forget a person: all that names them goes, for good; keyed hashes keep them out for ever.

    Shows first what goes and what stays. It is never undone.

    Example: outreach candidates forget william-obrien --dry-run
    """
    if bool(person) == due:
        raise _which()
    app = open_app(workspace)
    if due:
        _forget_due(app, dry_run=dry_run, yes=yes, json=json)
    else:
        _forget_one(app, person, dry_run=dry_run, yes=yes, json=json)


def _forget_one(app: App, person: str, *, dry_run: bool, yes: bool, json: bool) -> None:
    from outreach.actions import privacy
    from outreach.cli.show import privacy as show

    seen = privacy.preview(app, person)
    if not json:
        typer.echo(show.farewell(seen, app.workspace))
    if dry_run:
        _print_farewell(seen, done=False, json=json)
        return
    if not yes and not seen.hold:
        _ask(f"Type {seen.person.handle} to forget them for good", seen.person.handle)
    done = privacy.forget(app, seen.person.handle)
    _print_farewell(seen, done=True, json=json)
    if not json:
        typer.echo(show.forgotten(done))


def _forget_due(app: App, *, dry_run: bool, yes: bool, json: bool) -> None:
    from outreach.actions import privacy
    from outreach.cli.show import privacy as show

    over = privacy.due(app)
    if not json:
        typer.echo(show.due(over, app.settings.privacy))
    if not dry_run and over:
        if not yes:
            _ask(f"Type {len(over)} to forget them for good", str(len(over)))
        done = privacy.forget_due(app)
        if not json:
            typer.echo(show.forgotten(done))
    if json:
        _print_due(over, done=not dry_run)


def _print_farewell(seen: Farewell, *, done: bool, json: bool) -> None:
    from outreach.cli.show import privacy as show

    if json:
        print_json("outreach.forget/1", {**show.farewell_json(seen), "forgotten": done})


def _print_due(over: list[Due], *, done: bool) -> None:
    from outreach.cli.show import privacy as show

    print_json("outreach.due/1", {**show.due_json(over), "forgotten": done})


def _ask(question: str, answer: str) -> None:
    """Go on only when the answer was typed; without a terminal nobody can be asked."""
    from outreach.core.errors import WrongUsage

    if not is_terminal():
        raise WrongUsage(
            "Nobody can be asked here whether to forget them for good.",
            where="outreach candidates forget",
            try_="the same command with --dry-run, then with --yes",
        )
    if str(typer.prompt(question, default="", show_default=False, err=True)).strip() != answer:
        raise WrongUsage(
            "That was not it; nothing was written.",
            where=question,
            try_="the same command again",
        )


def _written(dossier: Dossier, folder: Path) -> list[Path]:
    import json

    from outreach.cli.show import privacy as show

    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{dossier.person.handle}-{dossier.at:%Y-%m-%d}"
    content = {"schema": "outreach.person/1", **show.dossier_json(dossier)}
    texts = {
        ".json": json.dumps(content, ensure_ascii=False, indent=2, default=str) + "\n",
        ".html": show.dossier_html(dossier),
    }
    files = [folder / f"{stem}{ending}" for ending in texts]
    for file, text in zip(files, texts.values(), strict=True):
        file.touch(mode=0o600)  # all that is known of somebody
        file.write_text(text, encoding="utf-8")
    return files


def _which() -> Exception:
    from outreach.core.errors import WrongUsage

    return WrongUsage(
        "Say whom to forget: one person, or --due for everybody who was kept long enough.",
        where="outreach candidates forget",
        try_="outreach candidates forget --due --dry-run",
    )
