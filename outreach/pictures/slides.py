"""One slide for a campaign or for all roles, and its parts alone for a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from outreach.core.stats.cohorts import HORIZONS, Cohort
from outreach.core.stats.rates import Rate
from outreach.pictures import charts
from outreach.pictures.files import Kind, saved, style

WIDE = (13.333, 7.5)  # inches: a slide of 16 to 9
PART = (8.0, 4.2)
LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class About:
    """What stands on every picture beside the numbers."""

    title: str
    note: str  #: whose people, and as of which day


def campaign(seen: Cohort, about: About, kind: Kind) -> bytes:
    """Return one slide: the funnel, the curve with its band, the weeks."""
    with style():
        figure = Figure(figsize=WIDE, layout="constrained")
        axes = figure.subplot_mosaic([["funnel", "curve"], ["weeks", "curve"]])
        charts.funnel(axes["funnel"], seen)
        charts.curve(axes["curve"], seen)
        charts.triangle(axes["weeks"], seen.weeks)
        _about(figure, about)
        return saved(figure, kind)


def roles(seen: Sequence[tuple[str, Cohort]], about: About, kind: Kind) -> bytes:
    """Return one slide with every role's acceptance and reply rate and their intervals."""
    named = [(name[:LONGEST_NAME], one) for name, one in seen]
    with style():
        figure = Figure(figsize=WIDE, layout="constrained")
        left, right = figure.subplots(1, 2, sharey=True)
        days = HORIZONS
        charts.compared(
            left,
            [(name, one.accepted) for name, one in named],
            f"Accepted within {days.acceptance} days of the request",
        )
        charts.compared(
            right,
            [(name, one.replied) for name, one in named],
            f"Replied within {days.reply} days of the follow-up",
        )
        _about(figure, about)
        return saved(figure, kind)


def versions(named: Sequence[tuple[str, Rate, Rate]]) -> bytes:
    """Return as SVG how each version of a text was accepted and answered, for a page."""
    with style():
        figure = Figure(figsize=(PART[0], 1.8 + 0.45 * len(named)), layout="constrained")
        left, right = figure.subplots(1, 2, sharey=True)
        days = named[0][1].horizon_days if named else HORIZONS.acceptance
        accepted = [(name, rate) for name, rate, _ in named]
        replied = [(name, rate) for name, _, rate in named]
        charts.compared(left, accepted, f"Accepted within {days} days")
        charts.compared(right, replied, f"Answered within {days} days")
        for axes in (left, right):  # two stand beside each other in half the width
            axes.set_xlabel("% and the 95 % interval")
        return saved(figure, "svg")


def parts(seen: Cohort) -> Mapping[str, bytes]:
    """Return the three pictures of a campaign as SVG, each on its own: funnel, curve, weeks."""
    drawn: dict[str, Callable[[Axes], None]] = {
        "funnel": lambda axes: charts.funnel(axes, seen),
        "curve": lambda axes: charts.curve(axes, seen),
        "weeks": lambda axes: charts.triangle(axes, seen.weeks),
    }
    return {name: _part(draw) for name, draw in drawn.items()}


def _part(draw: Callable[[Axes], None]) -> bytes:
    with style():
        figure = Figure(figsize=PART, layout="constrained")
        draw(figure.subplots())
        return saved(figure, "svg")


def _about(figure: Figure, about: About) -> None:
    figure.suptitle(about.title, x=0.01, ha="left", fontsize=18, fontweight="bold")
    figure.supxlabel(about.note, x=0.01, ha="left", fontsize=10)
