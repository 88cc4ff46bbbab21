"""LinkedIn's own index, read by hand: `ssi record|show|mark|checklist|tick`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Group, Json, Workspace, is_terminal, open_app, print_json, say

if TYPE_CHECKING:
    from outreach.core.ssi import SsiReading

SenderName = Annotated[str, typer.Argument(help="A sender; the only one can be left out.")]
Whose = Annotated[str, typer.Option("--sender", help="A sender; the only one can be left out.")]
Day = Annotated[str, typer.Option("--date", help="The day (default: today).")]
ReadOn = Annotated[str, typer.Option("--date", help="Day of the reading (default: today).")]
Of100 = Annotated[float | None, typer.Option(help="0 to 100, as the page shows it.")]
Of25 = Annotated[float | None, typer.Option(help="0 to 25, as the page shows it.")]
Rank = Annotated[int | None, typer.Option(help="The page says: top so many percent.")]
Remark = Annotated[str, typer.Option(help="Such as: account upgraded.")]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    index = typer.Typer(
        cls=Group, help="LinkedIn's own index (SSI), read by hand.", no_args_is_help=True
    )
    for command in (record, show, mark, checklist, tick):
        index.command(command.__name__)(command)
    root.add_typer(index, name="ssi")


def record(
    sender: SenderName = "",
    on: ReadOn = "",
    total: Of100 = None,
    brand: Of25 = None,
    people: Of25 = None,
    insights: Of25 = None,
    relationships: Of25 = None,
    industry_rank: Rank = None,
    network_rank: Rank = None,
    note: Remark = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Keep what linkedin.com/sales/ssi shows today; you read the page, no program does.

    Example: outreach ssi record sam-keller --total 61 --brand 14.2 --people 13
    --insights 12.1 --relationships 21.7
    """
    from outreach.actions import reports

    read = {
        "total": total,
        "brand": brand,
        "people": people,
        "insights": insights,
        "relationships": relationships,
    }
    kept = reports.record_ssi(
        open_app(workspace),
        sender,
        _numbers(read),
        on=on,
        industry_rank=industry_rank,
        network_rank=network_rank,
        note=note,
    )
    _tell(kept, json=json)


def _numbers(read: Mapping[str, float | None]) -> dict[str, float]:
    """Return the numbers of a reading; what was not given is asked for at the terminal."""
    from outreach.core.ssi import PAGE

    if None in read.values() and is_terminal():
        say(f"Open {PAGE} as the sender and read it; no program does.")
    return {name: _number(name, value) for name, value in read.items()}


def _tell(kept: SsiReading, *, json: bool) -> None:
    if json:
        from outreach.cli.show.reports import indices

        print_json("outreach.ssi-reading/1", indices.reading_json(kept))
        return
    say(f"✓ {kept.read_on}: {kept.total:g}, relationships {kept.relationships:g} of 25.")
    say("  outreach ssi show")


def show(sender: SenderName = "", workspace: Workspace = None, json: Json = False) -> None:
    """Show the readings of LinkedIn's own index over time, and our score beside them.

    Example: outreach ssi show
    """
    from outreach.actions import reports
    from outreach.cli.show.cells import screen_width
    from outreach.cli.show.reports import indices

    found = reports.index(open_app(workspace), sender)
    if json:
        print_json("outreach.ssi/1", indices.index_json(found))
    else:
        typer.echo(indices.index(found, screen_width()))


def mark(
    what: Annotated[str, typer.Argument(help="What happened: account upgraded.")],
    sender: Whose = "",
    on: Day = "",
    workspace: Workspace = None,
) -> None:
    """Mark a day on which something may have moved the index: an upgrade, a new formula.

    Example: outreach ssi mark "account upgraded" --sender sam-keller
    """
    from outreach.actions import reports

    kept = reports.mark_ssi(open_app(workspace), sender, what, on=on)
    say(f"✓ {kept.on}: {kept.what}.")
    say("  outreach ssi show")


def checklist(sender: SenderName = "", workspace: Workspace = None, json: Json = False) -> None:
    """Show what helps the other three pillars: ticked by hand, never scored.

    Example: outreach ssi checklist sam-keller
    """
    from outreach.actions import reports
    from outreach.cli.show.cells import screen_width
    from outreach.cli.show.reports import indices

    found = reports.checklist(open_app(workspace), sender)
    if json:
        print_json("outreach.checklist/1", indices.checklist_json(found))
    else:
        typer.echo(indices.checklist(found, screen_width()))


def tick(
    item: Annotated[str, typer.Argument(help="An item of outreach ssi checklist.")],
    sender: Whose = "",
    on: Day = "",
    undo: Annotated[bool, typer.Option("--undo", help="It was not done after all.")] = False,
    workspace: Workspace = None,
) -> None:
    """Tick an item of the checklist, today or on a day.

    Example: outreach ssi tick photo --sender sam-keller
    """
    from outreach.actions import reports

    kept = reports.tick(open_app(workspace), item, sender, on=on, is_done=not undo)
    say(f"✓ {kept.item}: {kept.ticked_on if kept.is_done else 'not done'}.")
    say(f"  outreach ssi checklist {kept.sender}")


def _number(name: str, given: float | None) -> float:
    if given is not None:
        return given
    if is_terminal():
        return float(typer.prompt(f"{name} as the page shows it", type=float))
    from outreach.core.errors import WrongUsage

    raise WrongUsage(
        f"--{name} is missing, and there is no terminal to ask at.",
        where="outreach ssi record",
        try_="outreach ssi record --help",
    )
