"""Forecasts as screens: dates with their chances, never a date alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from textwrap import wrap
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain
from outreach.cli.show.figures import day, table, time_to_fill
from outreach.cli.show.plan import SAID_OF_MANY
from outreach.core.forecast.needing import PACES
from outreach.core.forecast.odds import FEWEST, USUAL, Source, Turn

if TYPE_CHECKING:
    from datetime import date

    from outreach.actions.forecasting import Lifted, Outlook, Simulated
    from outreach.core.forecast.needing import Need
    from outreach.core.forecast.odds import Belief
    from outreach.core.forecast.results import ByDate, Cost, Forecast, HowMany

WITH_WORDS = 80  #: columns from which there is room to say whose a rate is
_NAMES: Mapping[str, str] = {
    "asked": "asked",
    "accepted": "accepted",
    "replied": "replied",
    "talked": "conversations",
    "interview": "interviews",
    "offer": "offers",
    "hired": "hires",
}
_NEXT: Mapping[Turn, str] = {
    Turn.TALKED: "next conversation",
    Turn.INTERVIEW: "next interview",
    Turn.OFFER: "next offer",
    Turn.HIRED: "next hire",
}
_SOURCES: Mapping[Source, str] = {
    Source.OWN: "mostly its own",
    Source.AGENCY: "the agency's usual rates",
    Source.USUAL: "usual: too few seen here",
}
_OF: Mapping[Turn, str] = {
    Turn.ACCEPTED: "asked",
    Turn.REPLIED: "followed up",
    Turn.TALKED: "replies",
    Turn.INTERVIEW: "conversations",
    Turn.OFFER: "interviews",
    Turn.HIRED: "offers",
}
WEEKS = ("asked", "written", "accepted", "replied", "talked", "interview", "hired")


def forecast(shown: Outlook, columns: int) -> str:
    """Return the screen of `forecast`."""
    return "\n".join(_forecast(shown, columns))


def _forecast(shown: Outlook, columns: int) -> Iterator[str]:
    found, today = shown.forecast, shown.today
    head = f"{shown.campaign.name} · forecast of {day(today, today)} {today.year}"
    yield from wrap(plain(head), columns)
    yield from _conditions(shown, columns)
    yield ""
    yield from table(list(_dates(shown)), "<<", columns)
    yield ""
    yield from _counts(found, columns)
    if found.cost:
        yield ""
        yield from _cost(found.cost, shown, columns)
    if shown.need:
        yield ""
        yield from _need(shown, shown.need, columns)
    yield ""
    yield from _rates(shown.beliefs, columns)
    yield ""
    yield from _small_print(shown, columns)


def _conditions(shown: Outlook, columns: int) -> Iterator[str]:
    """Yield what has to be known before any of the numbers."""
    if shown.is_paused:
        paused = "The campaign is paused: nobody new is written to until it is resumed."
        price = " What it costs is told then." if shown.campaign.cost_per_month else ""
        yield from wrap(f"{paused}{price}", columns)
    yield from _lifted(shown.lifted, columns)


def _lifted(held: Lifted, columns: int) -> Iterator[str]:
    """Yield what holds new people back today, and is played as if it did not."""
    if held.unapproved:
        texts = list(dict.fromkeys(chain(*held.unapproved.values())))
        yield from wrap(
            f"Not approved today: {', '.join(texts)} (for {', '.join(held.unapproved)}). Nobody "
            f"gets them before they are (outreach templates submit {texts[0]}); this is played as "
            "if that were today.",
            columns,
        )
    for one in held.brakes:
        yield from wrap(
            f"Braked today: {one.says} Nobody new is written to until somebody lets go (outreach "
            f"rules release {one.rule}); this is played as if that were today.",
            columns,
        )


def _dates(shown: Outlook) -> Iterator[tuple[str, str]]:
    found, openings = shown.forecast, shown.campaign.openings
    yield f"list through ({shown.left} left)", _chances(found.finished, shown)
    for turn, by_date in found.next.items():
        yield _NEXT[turn], _chances(by_date, shown)
    filled = "role filled" if openings == 1 else f"role filled ({openings} hires)"
    if found.was_filled:
        yield filled, time_to_fill(found.was_filled, shown.today)
        return
    yield filled, _chances(found.filled, shown)
    half, most = found.days_to_fill
    if half is not None:
        later = f", 80 %: {most}" if most is not None else ""
        yield "days to fill", f"50 %: {half}{later}, since {day(found.starts, shown.today)}"


def _chances(by_date: ByDate, shown: Outlook) -> str:
    """Return `50 % by 14 Apr, 80 % by 6 May`, and where it may not come at all how likely it is."""
    until = shown.forecast.until
    if by_date.half is None:
        return f"{_percent(by_date.share)} by {day(until, shown.today)}"
    if by_date.half == by_date.most:
        return f"80 % by {day(by_date.half, shown.today)}"
    half = f"50 % by {day(by_date.half, shown.today)}"
    if by_date.most is None:
        return f"{half}, {_percent(by_date.share)} by {day(until, shown.today)}"
    return f"{half}, 80 % by {day(by_date.most, shown.today)}"


def _counts(found: Forecast, columns: int) -> Iterator[str]:
    rows = [("", "so far", "in all", "80 of 100 runs")]
    for what, count in found.counts.items():
        many = count.in_all
        between = f"{many.low:.0f} - {many.high:.0f}"
        rows.append((_NAMES[what], str(count.so_far), f"{many.middle:.0f}", between))
    yield from table(rows, "<>>>", columns)


def _cost(cost: Cost, shown: Outlook, columns: int) -> Iterator[str]:
    each = [
        _each("a conversation", cost.per_conversation),
        _each("a hire", cost.per_hire),
    ]
    price = f"At {_money(cost.per_month)} a month: {'; '.join(each)}."
    yield from wrap(f"{price} {_first_month(cost, shown)}", columns)


def _first_month(cost: Cost, shown: Outlook) -> str:
    """Return how likely a hire within the first month is, or how it went."""
    until = day(cost.month_ends, shown.today)
    if cost.month_ends >= shown.today:
        return f"A hire within the first month (until {until}): {_percent(cost.hired_in_month)}."
    went = "with a hire" if cost.hired_in_month else "without one"
    return f"The first month ended on {until}, {went}."


def _each(what: str, cost: HowMany | None) -> str:
    if cost is None:
        return f"{what}: in most runs there is none"
    high = f"{_money(cost.low)} - {_money(cost.high)}" if cost.high != float("inf") else ""
    between = f" ({high})" if high else f" (from {_money(cost.low)})"
    return f"{what} costs {_money(cost.middle)}{between}"


def _need(shown: Outlook, need: Need, columns: int) -> Iterator[str]:
    assert shown.wanted is not None
    hires, by = shown.wanted
    what = f"{hires} more {'hire' if hires == 1 else 'hires'} by {day(by, shown.today)}"
    if need.per_week is None:
        said = f"{what}, at 80 %: not even {PACES[-1]} invitations a week bring it."
    else:
        fits = "the caps allow it" if need.per_week <= need.cap else "more than the caps allow"
        said = (
            f"{what}, at 80 %: {need.per_week} invitations a week for this role alone; "
            f"{fits} ({need.cap} a week for all roles). That asks {need.people} people; "
            f"{need.listed} are left on the list."
        )
    yield from wrap(said, columns)
    yield from wrap(
        f"As things stand: {_percent(need.chance_at_cap)}. Each pace was played {need.runs} times, "
        "so it is an order of size.",
        columns,
    )


def _rates(beliefs: Mapping[Turn, Belief], columns: int) -> Iterator[str]:
    rows = [("Rate", "used", "seen here", "")]
    for turn, one in beliefs.items():
        rows.append((_NAMES[turn], f"{100 * one.mean:.0f} %", _seen(one), _whose(one, columns)))
    yield from table(rows, "<><<", columns)
    few = [_NAMES[turn] for turn, one in beliefs.items() if one.is_of_few]
    if few:
        unsure = f"Fewer than {FEWEST} went on, so that the rate is far from sure"
        yield from wrap(f"{unsure}: {', '.join(few)}.", columns)


def _whose(one: Belief, columns: int) -> str:
    return _SOURCES[one.source] if columns >= WITH_WORDS else one.source.value


def _seen(one: Belief) -> str:
    """Return `9 of 36 asked 14+ days ago`: who is younger is too new to say."""
    days = USUAL[one.turn].horizon_days
    return f"{one.seen.k} of {one.seen.n} {_OF[one.turn]}{f' {days}+ days ago' if days else ''}"


def _small_print(shown: Outlook, columns: int) -> Iterator[str]:
    held = ", ".join(f"{count} {SAID_OF_MANY[code]}" for code, count in shown.held.items())
    if held:
        yield from wrap(f"Not counted, held back as things stand: {held}.", columns)
    yield from wrap(
        f"{shown.forecast.runs} runs until {day(shown.forecast.until, shown.today)}, seed "
        f"{shown.seed}. Each plays every day's plan (caps, holidays, days away, notes) as if all "
        "of it were sent that day. How it is made: docs/forecast.md",
        columns,
    )


def simulated(shown: Sequence[Simulated], columns: int) -> str:
    """Return the screen of `plan --simulate`."""
    return "\n\n".join("\n".join(_simulated(one, columns)) for one in shown)


def _simulated(shown: Simulated, columns: int) -> Iterator[str]:
    yield from wrap(f"{shown.sender} · the coming weeks, the middle of {shown.runs} runs", columns)
    yield from _lifted(shown.lifted, columns)
    for slug, weeks in shown.weeks.items():
        yield ""
        yield from _campaign_weeks(slug, weeks, shown, columns)
    yield ""
    yield from wrap(
        f"Seed {shown.seed}. Every day's plan is sent on its day, under the caps that all of the "
        "sender's roles share. One role's dates and chances: outreach forecast CAMPAIGN",
        columns,
    )


def _campaign_weeks(
    slug: str, weeks: Mapping[str, list[HowMany]], shown: Simulated, columns: int
) -> Iterator[str]:
    through = shown.finished[slug]
    when = f"by {day(through.most, shown.today)} (80 %)" if through.most else "not within them"
    yield from folded(f"{slug}: list worked through {when}", columns)
    heads = ("Week from", *(_short(what) for what in WEEKS))
    rows = [heads]
    for at, (first, values) in enumerate(by_week(weeks, shown.today)):
        name = f"{day(first, shown.today)}" if at else "today"
        rows.append((name, *(f"{one.middle:.0f}" for one in values)))
    yield from table(rows, "<" + ">" * len(WEEKS), columns)


def by_week(
    weeks: Mapping[str, list[HowMany]], today: date
) -> Iterable[tuple[date, list[HowMany]]]:
    """Yield the first day of each week and what is done in it, in the order of `WEEKS`."""
    from datetime import timedelta

    columns = [weeks[what] for what in WEEKS]
    for at, values in enumerate(zip(*columns, strict=True)):
        yield today + timedelta(days=7 * at), list(values)


def _short(what: str) -> str:
    return {"talked": "talks", "written": "written", "interview": "interv."}.get(what, what)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _money(amount: float) -> str:
    return f"{amount:,.0f}"
