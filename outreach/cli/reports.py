"""The numbers: `stats`, `pillar`, `ssi`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from outreach.cli.common import Group, Json, Workspace, is_terminal, open_app, print_json, say

if TYPE_CHECKING:
    from outreach.actions.reports import Report

View = Annotated[
    Literal["cohort", "activity"],
    typer.Option(help="Cohort: rates. Activity: what was done, in counts."),
]
By = Annotated[
    Literal["step", "template", "sender", "week", "weekday", "skill", "place", "source"] | None,
    typer.Option(help="Set the people of the cohort view apart by this."),
]
Picture = Literal["svg", "png", "pdf"]
SenderName = Annotated[str, typer.Argument(help="A sender; the only one can be left out.")]
Of25 = Annotated[float | None, typer.Option(help="0 to 25, as the page shows it.")]
Rank = Annotated[int | None, typer.Option(help="The page says: top so many percent.")]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("stats")(stats)
    root.command("pillar")(pillar)
    index = typer.Typer(
        cls=Group, help="LinkedIn's own index (SSI), read by hand.", no_args_is_help=True
    )
    index.command("record")(ssi_record)
    index.command("show")(ssi_show)
    root.add_typer(index, name="ssi")


def stats(
    campaign: Annotated[str, typer.Argument(help="A campaign; without one, all.")] = "",
    view: View = "cohort",
    since: Annotated[str, typer.Option(help="First day, such as 2026-03-02.")] = "",
    as_of: Annotated[str, typer.Option(help="As it stood on this day or at this time.")] = "",
    by: By = None,
    csv: Annotated[bool, typer.Option("--csv", help="Print one figure a row as CSV.")] = False,
    html: Annotated[
        Path | None, typer.Option(help="Write one page that opens anywhere, with names.")
    ] = None,
    plot: Annotated[
        Path | None, typer.Option(help="Draw a slide: a name ending in .svg, .png or .pdf.")
    ] = None,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show how many accepted and replied, with intervals; open requests as open.

    Example: outreach stats --as-of 2026-03-01
    """
    from outreach.actions import reports
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    app = open_app(workspace)
    found = reports.stats(
        app,
        campaign,
        view=reports.View(view),
        since=since,
        as_of=as_of,
        by=reports.By(by) if by else None,
        with_people=html is not None,
    )
    if html or plot:
        _files(found, html, plot, is_demo=app.is_demo)
    elif json:
        print_json("outreach.stats/1", show.report_json(found))
    elif csv:
        typer.echo(show.report_csv(found), nl=False)
    else:
        typer.echo(show.report(found, screen_width()))


def _files(found: Report, html: Path | None, plot: Path | None, *, is_demo: bool) -> None:
    from outreach.cli.files import keep, must_be_one_of
    from outreach.cli.show.reports import page

    if found.view == "activity":
        from outreach.core.errors import WrongUsage

        raise WrongUsage(
            "Pictures and pages show the cohort view.",
            where="--view activity",
            try_="outreach stats --view activity --csv",
        )
    if plot:
        kinds: tuple[Picture, ...] = ("svg", "png", "pdf")
        keep(plot, page.picture(found, must_be_one_of(plot, kinds, "outreach stats --plot")))
    if html:
        keep(html, page.html(found, demo=is_demo).encode())


def pillar(
    sender: SenderName = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show the relationship score (ours) of a sender: 0 to 25, every part with its counts.

    Example: outreach pillar sam-keller
    """
    from outreach.actions import reports
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    found = reports.pillar(open_app(workspace), sender)
    if json:
        print_json("outreach.pillar/1", show.pillar_json(found))
    else:
        typer.echo(show.pillar(found, screen_width()))


def ssi_record(
    sender: SenderName = "",
    on: Annotated[str, typer.Option("--date", help="Day of the reading (default: today).")] = "",
    total: Annotated[float | None, typer.Option(help="0 to 100, as the page shows it.")] = None,
    brand: Of25 = None,
    people: Of25 = None,
    insights: Of25 = None,
    relationships: Of25 = None,
    industry_rank: Rank = None,
    network_rank: Rank = None,
    note: Annotated[str, typer.Option(help="Such as: account upgraded.")] = "",
    workspace: Workspace = None,
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
    numbers = {name: _number(name, value) for name, value in read.items()}
    kept = reports.record_ssi(
        open_app(workspace),
        sender,
        numbers,
        on=on,
        industry_rank=industry_rank,
        network_rank=network_rank,
        note=note,
    )
    say(f"✓ {kept.read_on}: {kept.total:g}, relationships {kept.relationships:g} of 25.")
    say("  outreach ssi show")


def ssi_show(sender: SenderName = "", workspace: Workspace = None, json: Json = False) -> None:
    """Show the readings of LinkedIn's own index over time.

    Example: outreach ssi show
    """
    from outreach.actions import reports
    from outreach.cli.show import reports as show

    found = reports.ssi_readings(open_app(workspace), sender)
    if json:
        print_json("outreach.ssi/1", show.ssi_json(found))
    else:
        typer.echo(show.ssi(found))


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
