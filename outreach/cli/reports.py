"""The numbers: `stats`, `pillar`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json

if TYPE_CHECKING:
    from outreach.actions.reports import Report
    from outreach.app import App
    from outreach.cli.show.besides import Beside

View = Annotated[
    Literal["cohort", "activity"],
    typer.Option(help="Cohort: rates. Activity: what was done, in counts."),
]
By = Annotated[
    Literal["step", "template", "sender", "week", "weekday", "skill", "place", "source"] | None,
    typer.Option(help="Set the people of the cohort view apart by this."),
]
CampaignName = Annotated[str, typer.Argument(help="A campaign; without one, all.")]
Since = Annotated[str, typer.Option(help="First day, such as 2026-03-02.")]
AsOf = Annotated[str, typer.Option(help="As it stood on this day, yesterday, or at a time.")]
Csv = Annotated[bool, typer.Option("--csv", help="Print one figure a row as CSV.")]
Html = Annotated[Path | None, typer.Option(help="Write one page that opens anywhere, with names.")]
Plot = Annotated[
    Path | None, typer.Option(help="Draw a slide: a name ending in .svg, .png or .pdf.")
]
Referrals = Annotated[
    bool, typer.Option("--referrals", help="What asking for referrals brings and costs.")
]
_FLAGS = frozenset({"--json", "--csv"})
Picture = Literal["svg", "png", "pdf"]
SenderName = Annotated[str, typer.Argument(help="A sender; without one, all of them in short.")]


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("stats")(stats)
    root.command("pillar")(pillar)


def stats(
    campaign: CampaignName = "",
    view: View = "cohort",
    since: Since = "",
    as_of: AsOf = "",
    by: By = None,
    csv: Csv = False,
    html: Html = None,
    plot: Plot = None,
    referrals: Referrals = False,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show how many accepted and replied, with intervals, and what is open.

    Example: outreach stats --as-of 2026-03-01
    """
    from outreach.actions import reports

    _one_at_a_time({"--json": json, "--csv": csv, "--html": html, "--plot": plot})
    app = open_app(workspace)
    if referrals:
        _refuse_with_referrals(since, by, csv, html, plot)
        return _referrals(app, campaign, as_of, json=json)
    found = reports.stats(
        app,
        campaign,
        view=reports.View(view),
        since=since,
        as_of=as_of,
        by=reports.By(by) if by else None,
        with_people=html is not None,
        with_alarms=html is not None or not (csv or plot),
    )
    if html or plot:
        return _files(app, found, html, plot)
    return _rows(found) if csv else _numbers(app, found, json=json, benchmarks=bool(campaign))


def _referrals(app: App, campaign: str, as_of: str, *, json: bool) -> None:
    from outreach.actions import reports
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    found = reports.referred(app, campaign, as_of=as_of)
    if json:
        print_json("outreach.referrals/1", show.referred_json(found))
    else:
        typer.echo(show.referred(found, screen_width()))


def _files(app: App, found: Report, html: Path | None, plot: Path | None) -> None:
    if plot:
        _slide(found, plot)
    if html:
        _page(app, found, html, _beside(app, found))


def _rows(found: Report) -> None:
    from outreach.cli.show import reports as show

    typer.echo(show.report_csv(found), nl=False)


def _numbers(app: App, found: Report, *, json: bool, benchmarks: bool) -> None:
    from outreach.cli.show import besides
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    seen = _beside(app, found)
    if json:
        told = {**show.report_json(found), **besides.beside_json(seen)}
        print_json("outreach.stats/1", told)
        return
    typer.echo(show.report(found, screen_width()))
    if found.view == "cohort":
        for part in besides.beside(seen, screen_width(), benchmarks=benchmarks):
            typer.echo(f"\n{part}")


def _beside(app: App, found: Report) -> Beside:
    """Return what stands beside the numbers: alarms and tests, as they stood then."""
    from outreach.actions import experiments
    from outreach.cli.show.besides import Beside

    slugs, at = [one.campaign for one in found.roles], found.as_of.astimezone(UTC)
    return Beside(
        found.watched,
        experiments.beside(app, slugs, at if at < app.now else None),
    )


def _one_at_a_time(outputs: Mapping[str, object]) -> None:
    """Refuse two outputs where one would be passed over in silence; a page and a slide may both."""
    from outreach.core.errors import WrongUsage

    given = [name for name, one in outputs.items() if one]
    if len(given) > 1 and given != ["--html", "--plot"]:
        raise WrongUsage(
            f"One output at a time, not {' and '.join(given)}.",
            where="outreach stats",
            try_=f"outreach stats {given[0]}{'' if given[0] in _FLAGS else ' FILE'}",
        )


def _refuse_with_referrals(*given: object) -> None:
    if any(given):
        from outreach.core.errors import WrongUsage

        raise WrongUsage(
            "--referrals goes with --as-of, as a screen or with --json, and with nothing else.",
            where="outreach stats --referrals",
            try_="outreach stats --referrals --json",
        )


def _slide(found: Report, plot: Path) -> None:
    from outreach.cli.files import keep, must_be_one_of
    from outreach.cli.show.reports import page
    from outreach.core.errors import WrongUsage

    _only_cohorts(found)
    if found.by:
        raise WrongUsage(
            "A slide shows the people together; they are set apart on the screen and on a page.",
            where=f"--by {found.by}",
            try_=f"outreach stats --by {found.by} --html FILE.html",
        )
    kinds: tuple[Picture, ...] = ("svg", "png", "pdf")
    command = "outreach stats --plot"
    keep(plot, page.picture(found, must_be_one_of(plot, kinds, command)), command)


def _page(app: App, found: Report, html: Path, seen: Beside) -> None:
    from outreach.cli.files import keep
    from outreach.cli.show.reports import page

    _only_cohorts(found)
    keep(html, page.html(found, seen, demo=app.is_demo).encode(), "outreach stats --html")


def _only_cohorts(found: Report) -> None:
    if found.view == "activity":
        from outreach.core.errors import WrongUsage

        raise WrongUsage(
            "Pictures and pages show the cohort view.",
            where="--view activity",
            try_="outreach stats --view activity --csv",
        )


def pillar(
    sender: SenderName = "",
    as_of: AsOf = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Show the relationship score (ours): 0 to 25, with every part of one sender and its counts.

    Example: outreach pillar sam-keller
    """
    from outreach.actions import reports
    from outreach.cli.show import reports as show
    from outreach.cli.show.cells import screen_width

    found = reports.pillars(open_app(workspace), sender, as_of=as_of)
    if json:
        print_json("outreach.pillar/1", show.pillars_json(found))
    else:
        typer.echo(show.pillars(found, screen_width()))
