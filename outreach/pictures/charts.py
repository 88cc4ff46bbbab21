"""The funnel, the curve with its band, the weeks as a triangle, roles side by side."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.axes import Axes

from outreach.core.stats.breakdowns import TRIANGLE_DAYS, Week
from outreach.core.stats.cohorts import Cohort
from outreach.core.stats.curves import Point, of_enough
from outreach.core.stats.rates import Rate

INK, SHADE, BAR = "#1a1a1a", "#c4ccd4", "#5b7083"
FEW = "0.96"  # of white: a square of too few people
LAST_DAY = 30
MOST_WEEKS = 16
ROOM = 1.28  # of the longest bar, for the numbers behind the bars


def funnel(axes: Axes, seen: Cohort) -> None:
    """Draw the counts of people, from asked to hired."""
    counts = {
        "asked": seen.sent,
        "accepted": seen.accepted_ever,
        "followed up": seen.followed_up,
        "replied": seen.replied_ever,
        "interested": seen.positive,
        **seen.outcomes,
    }
    names = list(reversed(counts))
    bars = axes.barh(names, [counts[name] for name in names], color=BAR)
    axes.bar_label(bars, labels=[f" {counts[name]}" for name in names], color=INK)
    axes.set_xlim(0, max(1, *counts.values()) * ROOM)
    axes.set_title(f"People (n = {seen.sent} asked)")
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)


def curve(axes: Axes, seen: Cohort) -> None:
    """Draw the share accepted by each day, and replied since the follow-up, with their bands."""
    drawn = (
        (_accepted(seen), f"accepted since the request (n = {seen.sent})", "-"),
        (_replied(seen), f"replied since the follow-up (n = {seen.followed_up})", "--"),
    )
    for points, label, line in drawn:
        _line(axes, [point for point in points if point.day <= LAST_DAY], label, line)
    if not any(points for points, *_ in drawn):
        axes.text(0.5, 0.5, "too few people for a curve", ha="center", transform=axes.transAxes)
    else:
        axes.legend(loc="upper left", frameon=False)
    axes.set_title("By day: open ones wait, they are no refusals")
    axes.set_xlabel("days; shade and dots: the 95 % bands")
    axes.set_ylabel("% of people")
    axes.set_xlim(0, LAST_DAY)
    axes.set_ylim(0, _top(seen))
    axes.set_xticks([0, *TRIANGLE_DAYS])


def _accepted(seen: Cohort) -> Sequence[Point]:
    return of_enough(seen.accepted_by_day, seen.sent, seen.accepted)


def _replied(seen: Cohort) -> Sequence[Point]:
    return of_enough(seen.replied_by_day, seen.followed_up, seen.replied)


def _line(axes: Axes, points: Sequence[Point], label: str, line: str) -> None:
    if not points:
        return
    days = [point.day for point in points]
    rates = [100 * point.rate for point in points]
    low, high = ([100 * getattr(point, end) for point in points] for end in ("low", "high"))
    if line == "-":
        axes.fill_between(days, low, high, step="post", color=SHADE, alpha=0.6, linewidth=0)
    else:  # one shade over another would be neither
        for end in (low, high):
            axes.step(days, end, where="post", color=BAR, linestyle=":", linewidth=1)
    axes.step(days, rates, where="post", color=INK, linestyle=line, linewidth=2, label=label)


def _top(seen: Cohort) -> float:
    highest = [point.high for point in (*_accepted(seen), *_replied(seen))]
    return min(100, 125 * max(highest, default=0.8))  # room for the legend


def triangle(axes: Axes, weeks: Sequence[Week]) -> None:
    """Write each week's share accepted by day 3, 7, 14 and 30; the darker, the more.

    Of fewer than 20 people all squares are alike: a shade would compare what the words do not.
    """
    shown = weeks[-MOST_WEEKS:]
    for row, week in enumerate(shown):
        for column, rate in enumerate(week.by_day):
            _square(axes, row, column, rate)
    axes.set_xlim(-0.5, len(TRIANGLE_DAYS) - 0.5)
    axes.set_ylim(max(len(shown), 1) - 0.5, -0.5)
    axes.set_xticks(range(len(TRIANGLE_DAYS)), [f"{days} days" for days in TRIANGLE_DAYS])
    axes.set_yticks(
        range(len(shown)),
        [f"{week.monday.day} {week.monday:%b} (n = {week.sent})" for week in shown],
    )
    axes.tick_params(length=0, labeltop=True, labelbottom=False)
    last = f", last {MOST_WEEKS}" if len(weeks) > MOST_WEEKS else ""
    axes.set_title(f"Accepted, by week of the request{last}", pad=24)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _square(axes: Axes, row: int, column: int, rate: Rate | None) -> None:
    said = "too new"
    if rate is not None:
        share = rate.rate or 0.0
        said = f"{100 * share:.0f} %" if rate.is_comparable else f"{rate.k} of {rate.n}"
        grey = f"{1 - 0.45 * share:.3f}" if rate.is_comparable else FEW
        axes.fill_between([column - 0.48, column + 0.48], row - 0.46, row + 0.46, color=grey)
    axes.text(column, row, said, ha="center", va="center", color=INK, fontsize=10)


def compared(axes: Axes, named: Sequence[tuple[str, Rate]], title: str) -> None:
    """Draw a rate a role as a dot with its interval; only counts where people are too few."""
    for row, (_, rate) in enumerate(named):
        if rate.is_comparable:
            ends = [100 * rate.low, 100 * rate.high]  # and no further: a cap would add to each
            axes.plot(ends, [row, row], color=SHADE, linewidth=6, solid_capstyle="butt")
            axes.plot([100 * (rate.rate or 0)], [row], "o", color=INK)
        said = f"{rate.k} of {rate.n}" if rate.n else "too new"
        axes.text(101, row, said, va="center", fontsize=10)
    axes.set_yticks(range(len(named)), [name for name, _ in named])
    axes.set_ylim(len(named) - 0.5, -0.5)
    axes.set_xlim(0, 100)
    axes.set_xlabel("%, and the 95 % interval; without a dot: too few to compare")
    axes.set_title(title)
