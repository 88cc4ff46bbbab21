"""The screens of `stats`: unit, horizon and denominator stand beside every rate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import cut, folded, plain
from outreach.cli.show.figures import (
    bar,
    cell,
    day,
    interval,
    percent,
    table,
    time_to_fill,
    whole,
)
from outreach.cli.show.filled import to_close
from outreach.cli.show.reports import drawings, groups
from outreach.core.stats.comparing import weeks_together
from outreach.core.stats.curves import of_enough
from outreach.core.stats.splits import By

if TYPE_CHECKING:
    from outreach.actions.reports import Report, Role
    from outreach.core.stats.activity import Activity
    from outreach.core.stats.breakdowns import Group, Week
    from outreach.core.stats.cohorts import Cohort
    from outreach.core.stats.curves import Point
    from outreach.core.stats.rates import Rate
    from outreach.core.stats.roles import Waiting

LABEL = 12  # cells before a bar
KNOWN = "also counts people who were connected already"  # of those followed up
CURVE = (1, 3, 7, 14, 21, 30)


def report(shown: Report, columns: int) -> str:
    """Return the screen for one campaign, or for all of them."""
    if not shown.roles:
        return "No campaign yet.\n\noutreach campaigns new     write the first one"
    if len(shown.roles) > 1:
        lines = _overview(shown, columns)
    elif shown.roles[0].activity is not None:
        lines = _done(shown, shown.roles[0], shown.roles[0].activity, columns)
    else:
        lines = _campaign(shown, shown.roles[0], columns)
    return "\n".join(lines)


def _overview(shown: Report, columns: int) -> Iterator[str]:
    yield f"All roles, as of {day(shown.as_of.date(), shown.as_of)} {shown.as_of:%Y}"
    for role in shown.roles:
        yield ""
        yield _head(role, columns)
        figures = _activity_line(role.activity) if role.activity else _cohort_line(role.cohort)
        filled = f" · filled {time_to_fill(role.filled, shown.as_of)}" if role.filled else ""
        yield from wrap(figures + filled, columns, initial_indent="  ", subsequent_indent="  ")
        for line in (*waiting(role.waiting), *([to_close(role.campaign)] if role.to_close else ())):
            yield from wrap(line, columns, initial_indent="  ", subsequent_indent="  ")
    if few := too_few(role.cohort for role in shown.roles):
        yield ""
        yield from folded(few, columns)
    if shown.by:
        yield from groups.apart(groups.over_all(shown), columns, roles=len(shown.roles))
        yield from _erased(shown, columns)
    if shown.by == "week":
        weeks = weeks_together([role.cohort for role in shown.roles if role.cohort])
        yield from _triangle(shown, weeks, columns)
    yield ""
    yield from wrap(legend(shown), columns)
    yield from folded(f"One role: outreach stats {shown.roles[0].campaign}", columns)
    if running := next((role for role in shown.roles if role.is_running), None):
        yield from folded(_in_time(running), columns)


def too_few(roles: Iterable[Cohort | None]) -> str:
    """Return what the rates of roles side by side are too few for."""
    found = [one for one in roles if one]
    return groups.too_few([one.accepted for one in found], [one.replied for one in found])


def _in_time(role: Role) -> str:
    return f"Filled in time? outreach forecast {role.campaign}"


def _head(role: Role, columns: int) -> str:
    room = columns - len(role.course) - 2
    name = cut(plain(role.name), room)
    return f"{name}{role.course:>{columns - len(name)}}" if role.course else name


def _cohort_line(seen: Cohort | None) -> str:
    if seen is None:
        return ""
    parts = [f"{seen.sent} asked", f"{seen.open} open"]
    if seen.sent:
        parts.append(f"accepted {cell(seen.accepted)}")
    if seen.followed_up:
        parts.append(f"replied {cell(seen.replied)}")
    parts += [f"{seen.outcomes['hired']} hired"] if seen.outcomes["hired"] else []
    return " · ".join(parts)


def _activity_line(done: Activity) -> str:
    return (
        " · ".join(f"{deed} {count}" for deed, count in done.counts.items() if count) or "nothing"
    )


def legend(shown: Report) -> str:
    """Return what the rates mean: unit, horizon, denominator and interval."""
    if shown.roles[0].activity is not None:
        return "Activity view: what was done, in events. Rates: --view cohort."
    days = shown.horizon_days
    return (
        f"Accepted: within {days} days, of people asked at least {days} days ago. Replied: within "
        f"{days} days, of people followed up at least {days} days ago. In brackets the 95 % "
        "interval; under 20 people only counts. Open: neither accepted nor ended yet."
    )


def _erased(shown: Report, columns: int) -> Iterator[str]:
    if shown.is_erased:
        said = "Somebody was forgotten since: what was known of them then counts as (not known)."
        yield from folded(said, columns)


def _campaign(shown: Report, role: Role, columns: int) -> Iterator[str]:
    seen = role.cohort
    assert seen is not None
    yield _head(role, columns)
    yield from folded(period(shown, seen), columns)
    if role.to_close:
        yield from folded(to_close(role.campaign), columns)
    yield ""
    if not seen.sent and not seen.followed_up:
        yield from folded("Who is written to first, and who is held back: outreach plan", columns)
        return
    yield from _funnel(seen, columns)
    if role.filled:
        yield from _beside("filled", time_to_fill(role.filled, shown.as_of), columns)
    for label, line in zip(("waiting", ""), waiting(role.waiting), strict=False):
        yield from _beside(label, line, columns)
    yield from _curve(seen, columns)
    if shown.by:
        yield from groups.apart(role.comparison, columns)
        yield from _erased(shown, columns)
        yield from _triangle(shown, seen.weeks, columns) if shown.by == "week" else ()
        return
    days = shown.horizon_days
    for by, title, found in (
        (By.STEP, "Step", seen.by_step),
        (By.TEMPLATE, "Text", seen.by_template),
    ):
        yield from breakdown(by, title, found, days, columns)
    if any(group.messages for group in seen.by_step):
        yield from folded(groups.answered(days), columns)
    yield from _senders(seen.by_sender, days, columns)
    yield from _triangle(shown, seen.weeks, columns)
    yield ""
    yield from wrap("--by skill · --view activity · --html FILE for a page · --plot FILE", columns)
    yield from folded(_in_time(role), columns) if role.is_running else ()


def period(shown: Report, seen: Cohort) -> str:
    """Return whose numbers these are: when they were first written to."""
    if seen.first is None or seen.last is None:
        return f"nobody was written to{_since(shown)} (cohort view)"
    first, last = day(seen.first, shown.as_of), day(seen.last, shown.as_of)
    return f"people first written to {first} - {last} (cohort view)"


def _since(shown: Report) -> str:
    return f" since {day(shown.since, shown.as_of)}" if shown.since else " yet"


def _funnel(seen: Cohort, columns: int) -> Iterator[str]:
    most, cells = max(seen.sent, seen.followed_up), columns - LABEL - 14
    yield _bar("asked", seen.sent, most, cells, _evidence(seen))
    yield _bar("accepted", seen.accepted_ever, most, cells)
    ended = f", {seen.ended} ended without" if seen.ended else ""
    accepted = (
        *_rate(seen.accepted, "asked"),
        *_proven(seen.accepted, seen.accepted_proven),
        f"{seen.open} still open{ended}",
    )
    yield from _below(accepted, columns)
    yield _bar("followed up", seen.followed_up, most, cells)
    if seen.followed_up > seen.accepted_ever:
        yield from _below((KNOWN,), columns)
    yield _bar("replied", seen.replied_ever, most, cells)
    replied = (
        *_rate(seen.replied, "followed up"),
        *_proven(seen.replied, seen.replied_proven),
        *(_rate(seen.replied_28, "asked", doing="to anything ") if seen.replied_28.n else ()),
    )
    yield from _below(replied, columns)
    yield f"{'interested':<{LABEL}}{seen.positive}     referrals {seen.referrals}"
    outcomes = " · ".join(
        f"{name} {count}{_unlogged(seen.unlogged.get(name, 0))}"
        for name, count in seen.outcomes.items()
    )
    yield from _beside("outcomes", outcomes, columns)


def _unlogged(count: int) -> str:
    return f" ({count} not logged)" if count else ""


def _below(said: Iterable[str], columns: int) -> Iterator[str]:
    """Yield lines that stand below a bar, broken where the screen is narrow."""
    for one in said:
        yield from (f"{'':<{LABEL}}{line}" for line in folded(one, columns - LABEL))


def _beside(label: str, said: str, columns: int) -> Iterator[str]:
    first, *rest = folded(said, columns - LABEL)
    yield f"{label:<{LABEL}}{first}"
    yield from (f"{'':<{LABEL}}{line}" for line in rest)


def _evidence(seen: Cohort) -> str:
    return f"({seen.proven} proven)" if seen.proven else ""


def _bar(label: str, count: int, most: int, cells: int, after: str = "") -> str:
    drawn = bar(count, most, cells) if most >= 20 else ""
    return " ".join(part for part in (f"{label:<{LABEL - 1}}", drawn, str(count), after) if part)


def _rate(rate: Rate, of: str, doing: str = "") -> tuple[str, ...]:
    """Return what may be said of a rate, with its horizon and its denominator."""
    days = rate.horizon_days
    if not rate.n:
        return (f"nobody {of} {days} days ago or earlier: too new",)
    if not rate.is_comparable:
        counts = f"{rate.k} of {rate.n} {doing}within {days} days ({interval(rate)} %)"
        return counts, rate.words
    return (
        f"{percent(rate)} {doing}within {days} days ({interval(rate)})",
        f"of {rate.n} {of} {days} days ago or earlier",
    )


def _proven(said: Rate, proven: Rate) -> tuple[str, ...]:
    """Return what files alone show, where they have shown something and others only say so."""
    return (f"proven by files: {whole(proven)}",) if 0 < proven.k < said.k else ()


def waiting(found: Waiting) -> list[str]:
    """Return who waits for a word from us, and the command that shows them."""
    said = []
    if found.unanswered:
        hours = round(found.longest_hours or 0)
        since = f"{hours} h" if hours < 48 else f"{hours // 24} days"
        said.append(f"{found.unanswered} unanswered (first: {since}): outreach next")
    if found.overdue:
        said.append(f"{found.overdue} follow-ups overdue: outreach plan")
    return said


def _curve(seen: Cohort, columns: int) -> Iterator[str]:
    if accepted := of_enough(seen.accepted_by_day, seen.sent, seen.accepted):
        yield ""
        yield from drawings.curve(accepted, f"Accepted, of {seen.sent} asked", columns)
        yield from _by_day("Accepted by day", accepted, columns)
        yield from folded("Open requests count as waiting, never as no.", columns)
    if replied := of_enough(seen.replied_by_day, seen.followed_up, seen.replied):
        yield from _by_day("Replied by day ", replied, columns)


def _by_day(label: str, curve: Sequence[Point], columns: int) -> Iterator[str]:
    points = {point.day: point for point in curve}
    shown = [f"{at}: {100 * points[at].rate:.0f} %" for at in CURVE if at in points]
    yield from wrap(f"{label}   " + "   ".join(shown), columns, subsequent_indent=" " * 18)


def breakdown(by: By, title: str, found: Sequence[Group], days: int, columns: int) -> Iterator[str]:
    """Yield the two rates of each step, text or sender, and what they are too few for."""
    if not found:
        return
    doing = groups.replying(by)
    rows = [(title, "people", f"accepted or {doing} within {days} days")]
    for group in found:
        if group.requests:
            rows.append((group.name, str(group.requests), f"accepted {cell(group.accepted)}"))
        if group.messages:
            rows.append((group.name, str(group.messages), f"{doing} {cell(group.replied)}"))
    yield ""
    yield from table(rows, "<><", columns)
    few = groups.too_few([one.accepted for one in found], [one.replied for one in found])
    yield from folded(few, columns) if few else ()


def _senders(found: Sequence[Group], days: int, columns: int) -> Iterator[str]:
    if len(found) < 2:
        return
    if any(group.accepted.n < groups.HIDDEN_UNDER for group in found):
        yield ""
        yield f"Per sender: hidden until each has {groups.HIDDEN_UNDER} people old enough."
    else:
        ordered = sorted(found, key=lambda group: group.name)
        yield from breakdown(By.SENDER, "Sender", ordered, days, columns)


def _triangle(shown: Report, weeks: Sequence[Week], columns: int) -> Iterator[str]:
    if weeks:
        yield ""
        yield from drawings.triangle(weeks, shown.as_of, columns)


def _done(shown: Report, role: Role, done: Activity, columns: int) -> Iterator[str]:
    yield _head(role, columns)
    since = _since(shown) if shown.since else ""
    yield from folded(f"what was done{since} (activity view): events, no rates", columns)
    yield ""
    deeds = ("requests", "messages", "accepted", "replied")
    rows: list[tuple[str, ...]] = [("Week of", *deeds)]
    for monday, counts in done.weeks:
        rows.append((day(monday, shown.as_of), *(str(counts[deed]) for deed in deeds)))
    rows.append(("in all", *(str(done.counts[deed]) for deed in deeds)))
    yield from table(rows, "<>>>>", columns)
    rest = [f"{deed} {count}" for deed, count in done.counts.items() if deed not in deeds]
    yield from wrap(" · ".join(rest), columns)
    yield ""
    yield from folded(f"Rates: outreach stats {role.campaign}", columns)
