"""Tests between texts on the screen and for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain
from outreach.cli.show.figures import table, whole
from outreach.cli.show.reports.rates import rate_json
from outreach.core.experiments.choosing import GAP
from outreach.core.experiments.trials import MOST_STOPS
from outreach.core.stats.rates import TOO_FEW_TO_COMPARE

if TYPE_CHECKING:
    from outreach.actions.experiments import Tests
    from outreach.core.experiments.ending import Stopped
    from outreach.core.experiments.trials import Arm, Pair, Trial

NONE = """\
No step compares texts. In the campaign's file:

  - {step: connect, channel: linkedin_connect, templates: [connect-a, connect-b]}

outreach campaigns list"""


def overview(found: Tests, columns: int) -> str:
    """Return one test a line, with its verdict."""
    if not found.trials:
        return NONE
    rows = [("Test", "people", "verdict")]
    for one in found.trials:
        people = str(sum(arm.sent for arm in one.arms))
        said = f"ended: {one.stopped.winner}" if one.stopped else one.says(found.needed)
        rows.append((f"{one.campaign} {one.step}", people, said))
    first = found.trials[0]
    lines = table(rows, "<><", columns)
    more = folded(f"outreach experiments show {first.campaign} {first.step}", columns)
    return "\n".join([*lines, "", *more])


def tests(found: Tests, columns: int) -> str:
    """Return each test with all that the verdict rests on."""
    return "\n\n".join("\n".join(_test(one, found.needed, columns)) for one in found.trials)


def tests_json(found: Tests) -> dict[str, object]:
    """Return the tests for `outreach.experiments/1`."""
    return {
        "evidence_needed": found.needed,
        "experiments": [_trial_json(one, found.needed) for one in found.trials],
    }


def stopped_json(kept: Stopped) -> dict[str, object]:
    """Return how a test was ended for `outreach.experiment-stop/1`; no winner: it goes on."""
    return {**asdict(kept), "winner": kept.winner or None}


def _test(one: Trial, needed: float, columns: int) -> Iterator[str]:
    days = one.arms[0].rate.horizon_days
    yield from folded(f"{one.campaign} · {one.step}: {one.outcome} within {days} days", columns)
    yield from folded(verdict(one, needed), columns)
    yield ""
    rows = [("Text", "sent", f"{one.outcome}", "stop requests")]
    rows += [(plain(arm.text), str(arm.sent), whole(arm.rate), _stops(arm)) for arm in one.arms]
    yield from table(rows, "<><<", columns)
    yield ""
    for pair in one.pairs:
        yield from folded(_about(one, pair, needed), columns)
    yield from folded(_price(one), columns)
    if one.is_uneven:
        yield from folded(
            "The split is too uneven for a lot (in 1 of 1000 fair tests it ever is): find out why "
            "before you trust any of this. No text is called better until then.",
            columns,
        )
    if one.stopping:
        texts = ", ".join(map(plain, one.stopping))
        yield from folded(
            f"Stop requests are surely above {100 * MOST_STOPS:.0f} % of {texts}: end the test "
            "with another text.",
            columns,
        )
    if one.stopped is None:
        yield ""
        winner = f"--winner {one.safest(needed) or 'TEXT'}"
        yield from folded(
            f"To end it: outreach experiments stop {one.campaign} {one.step} {winner}", columns
        )


def verdict(one: Trial, needed: float) -> str:
    """Return the verdict in words, or that somebody ended the test."""
    if one.stopped:
        why = f" ({plain(one.stopped.reason)})" if one.stopped.reason else ""
        return f"ended: everybody not yet reached gets {one.stopped.winner}{why}"
    return one.says(needed)


def _stops(arm: Arm) -> str:
    return f"{arm.stops.k} of {arm.stops.n} (at most {100 * arm.stops.high:.0f} %)"


def _about(one: Trial, pair: Pair, needed: float) -> str:
    apart = pair.difference
    about = f"{pair.one} and {pair.other}: evidence" if len(one.pairs) > 1 else "Evidence"
    today = f"{about} {pair.evidence:.1f}{_before(pair)}, needs {needed:.0f}"
    said = [f"{today}; it may be looked at any day."]
    if apart is None or pair.risk_one is None or pair.risk_other is None:
        said.append(f"Under {TOO_FEW_TO_COMPARE} people of age the two are not compared.")
        return " ".join(said)
    said.append(
        f"{pair.other} minus {pair.one}: {100 * apart.points:+.0f} points "
        f"({100 * apart.low:+.0f} to {100 * apart.high:+.0f})."
    )
    said.append(
        f"Choosing today: {pair.other} risks {100 * pair.risk_other:.1f} points, "
        f"{pair.one} risks {100 * pair.risk_one:.1f}."
    )
    return " ".join(said)


def _before(pair: Pair) -> str:
    """Return the most evidence there was, where there is less today."""
    if pair.most_on is None or f"{pair.most:.1f}" == f"{pair.evidence:.1f}":
        return ""
    spoke = f" for {pair.ahead}" if pair.ahead else ""
    turned = ", which has turned" if pair.has_turned else ""
    return f" today ({pair.most:.1f} at most, on {pair.most_on:%-d %b %Y}{spoke}{turned})"


def _price(one: Trial) -> str:
    people = (
        f"A true {100 * GAP:.0f}-point gap needs {one.planned} people for each text if one looks "
        "once, at the end, and more for a call on any day"
    )
    if one.weeks is None:
        return f"{people}; nobody was written to in the last four weeks."
    return f"{people}: {one.weeks} weeks in all at {one.pace:.0f} people a week."


def _trial_json(one: Trial, needed: float) -> dict[str, object]:
    return {
        "campaign": one.campaign,
        "step": one.step,
        "outcome": one.outcome,
        "verdict": verdict(one, needed),
        "better": one.better(needed) or None,
        "arms": [
            {
                "text": arm.text,
                "sent": arm.sent,
                one.outcome: rate_json(arm.rate),
                "stops": rate_json(arm.stops),
            }
            for arm in one.arms
        ],
        "pairs": [
            {**asdict(pair), "most_on": pair.most_on.isoformat() if pair.most_on else None}
            for pair in one.pairs
        ],
        "planned": one.planned,
        "people_a_week": one.pace,
        "weeks": one.weeks,
        "uneven_split": one.is_uneven,
        "stopped": asdict(one.stopped) if one.stopped else None,
    }
