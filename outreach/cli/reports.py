"""The numbers: `stats`, `pillar`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json

if TYPE_CHECKING:
    from outreach.actions.reports import Report
    from outreach.app import App

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


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("stats")(stats)
    root.command("pillar")(pillar)


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
    referrals: Annotated[
        bool, typer.Option("--referrals", help="What asking for referrals brings and costs.")
    ] = False,
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
    if referrals:
        _refuse_with_referrals(since, as_of, by, csv, html, plot)
        told = reports.referred(app, campaign)
        if json:
            print_json("outreach.referrals/1", show.referred_json(told))
        else:
            typer.echo(show.referred(told, screen_width()))
        return
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
    elif csv:
        typer.echo(show.report_csv(found), nl=False)
    else:
        _with_alarms(app, found, campaign, json=json)


def _with_alarms(app: App, found: Report, campaign: str, *, json: bool) -> None:
    from outreach.actions import guardrails
    from outreach.cli.show import guardrails as alarms
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    watched = guardrails.watch(app, [one.campaign for one in found.roles], found.as_of)
    if json:
        beside = {"guardrails": alarms.guardrails_json(watched)}
        print_json("outreach.stats/1", {**show.report_json(found), **beside})
    else:
        typer.echo(show.report(found, screen_width()))
        if found.view == "cohort":
            for part in alarms.guardrails(watched, screen_width(), benchmarks=bool(campaign)):
                typer.echo(f"\n{part}")


def _refuse_with_referrals(*given: object) -> None:
    if any(given):
        from outreach.core.errors import WrongUsage

        raise WrongUsage(
            "--referrals shows what stands now, as a screen or with --json.",
            where="outreach stats --referrals",
            try_="outreach stats --referrals --json",
        )


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
    as_of: Annotated[str, typer.Option(help="As it stood on this day or at this time.")] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show the relationship score (ours) of a sender: 0 to 25, every part with its counts.

    Example: outreach pillar sam-keller
    """
    from outreach.actions import reports
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    found = reports.pillar(open_app(workspace), sender, as_of=as_of)
    if json:
        print_json("outreach.pillar/1", show.pillar_json(found))
    else:
        typer.echo(show.pillar(found, screen_width()))
