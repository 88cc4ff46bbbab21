"""The people of a campaign set apart by one thing known of them: rates plain and leaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain
from outreach.cli.show.figures import table, whole
from outreach.core.stats.comparing import Comparison, pooled
from outreach.core.stats.rates import TOO_FEW_TO_COMPARE, TOO_FEW_TO_RANK
from outreach.core.stats.splits import BY_MESSAGE, By

if TYPE_CHECKING:
    from outreach.actions.reports import Report
    from outreach.core.stats.comparing import Compared
    from outreach.core.stats.rates import Difference, Rate
    from outreach.core.stats.shrinking import Shrunk

MOST = 20  # groups on a screen
HIDDEN_UNDER = 30  # people per sender: ranking people on noise is the worst misuse
_OVERLAP = frozenset({By.SKILL})
_AS_CLAIMED = frozenset({By.SKILL, By.PLACE, By.SOURCE})


def apart(found: Comparison | None, columns: int, *, roles: int = 1) -> Iterator[str]:
    """Yield the tables of one comparison, and what may not be read into them."""
    if found is None:
        return
    if is_hidden(found):
        yield ""
        said = f"Per sender: hidden until each has {HIDDEN_UNDER} people old enough."
        yield from folded(said, columns)
        return
    yield from _table(found, found.accepted, "accepted", columns)
    yield from _table(found, found.replied, replying(found.by), columns)
    yield ""
    yield from folded(_warning(found, roles), columns)


def replying(by: By) -> str:
    """Return the word for what the replies of such groups are counted as."""
    return "answered" if by in BY_MESSAGE else "replied"


def answered(days: int) -> str:
    """Return what is counted as the answer to a message, by step and text."""
    return f"Answered: before our next message, at most {days} days after this one."


def is_hidden(found: Comparison) -> bool:
    """Say whether senders are not told apart, because one of them has too few people."""
    few = any(rate.n < HIDDEN_UNDER for rate in found.accepted.plain)
    return found.by is By.SENDER and few


def over_all(shown: Report) -> Comparison | None:
    """Return the people of all roles set apart together."""
    return pooled(
        [(one.comparison, one.cohort) for one in shown.roles if one.comparison and one.cohort]
    )


def _table(found: Comparison, rates: Compared, doing: str, columns: int) -> Iterator[str]:
    counts = [one.requests if doing == "accepted" else one.messages for one in found.groups]
    biggest = sorted(range(len(counts)), key=lambda at: -counts[at])[:MOST]
    shown = [at for at in sorted(biggest) if counts[at]]
    if not shown:
        return
    days = rates.plain[0].horizon_days
    rows = [(str(found.by).title(), "people", f"{doing} within {days} days", "leans to")]
    for at in shown:
        name, rate = plain(found.groups[at].name), rates.plain[at]
        rows.append((name, str(counts[at]), whole(rate), _leaning(rates.leaning[at])))
    yield ""
    yield from table(rows, "<><<", columns)
    if doing == "answered":
        yield from folded(answered(days), columns)
    yield from folded(_lean(rates, doing, shown), columns)
    if left := sum(map(bool, counts)) - len(shown):
        yield f"and {left} smaller ones: --json"
    if rates.difference and len(shown) == 2:
        apart = rates.difference
        one, other = (plain(found.groups[at].name) for at in shown)
        yield from folded(
            f"{other} minus {one}: {100 * apart.points:+.0f} points "
            f"({100 * apart.low:+.0f} to {100 * apart.high:+.0f}){_call(apart)}",
            columns,
        )


def _call(apart: Difference) -> str:
    return ": no call, 0 lies within" if apart.low <= 0 <= apart.high else ""


def _leaning(one: Shrunk | None) -> str:
    return f"{100 * one.rate:.0f} % ({100 * one.low:.0f}-{100 * one.high:.0f})" if one else ""


def _lean(rates: Compared, doing: str, shown: Iterable[int]) -> str:
    """Return what the numbers of one table are too few for, and what the others lean to."""
    sizes = [rates.plain[at].n for at in shown]
    said = _too_few(sizes)
    if any(n >= TOO_FEW_TO_COMPARE for n in sizes):
        said.append(
            f"Leans to: as if {rates.prior.people:.0f} people more had been seen at "
            f"{100 * rates.prior.rate:.0f} % {doing}, so that luck does not look like skill."
        )
    return " ".join(said)


def too_few(*columns: Sequence[Rate]) -> str:
    """Return what the rates of columns are too few for; a rate beside no other needs no word."""
    filled = [[rate.n for rate in column if rate.n] for column in columns]
    return " ".join(_too_few([n for sizes in filled if len(sizes) > 1 for n in sizes]))


def _too_few(sizes: Sequence[int]) -> list[str]:
    said = []
    if any(0 < n < TOO_FEW_TO_COMPARE for n in sizes):
        said.append(f"Under {TOO_FEW_TO_COMPARE} people: too few to compare.")
    if any(TOO_FEW_TO_COMPARE <= n < TOO_FEW_TO_RANK for n in sizes):
        said.append(f"Under {TOO_FEW_TO_RANK} people in some: too few to rank.")
    return said


def _warning(found: Comparison, roles: int) -> str:
    said = []
    if found.by in _OVERLAP:
        said.append("Somebody with two of them is in both.")
    if roles > 1:
        said.append("Roles differ: whoever has the easier one looks better here.")
    if found.by in _AS_CLAIMED:
        said.append("Everybody as known when first taken up, not as known today.")
    said.append("Nobody was put into these groups by lot, so this does not say what caused it.")
    return " ".join(said)
