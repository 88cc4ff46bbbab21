"""What stands beside the numbers: what to stop and look at, and how each test stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain
from outreach.cli.show.experiments import tests_json, verdict
from outreach.cli.show.figures import cell
from outreach.cli.show.guardrails import benchmarks as reported
from outreach.cli.show.guardrails import guardrails, guardrails_json

if TYPE_CHECKING:
    from outreach.actions.experiments import Tests
    from outreach.actions.guardrails import Watched
    from outreach.core.experiments.trials import Trial


@dataclass(frozen=True)
class Beside:
    """The alarms and the tests of the campaigns shown."""

    watched: Sequence[Watched]
    tests: Tests


def beside(found: Beside, columns: int, *, benchmarks: bool) -> Iterator[str]:
    """Yield the tests, the alarms, and on the screen of one campaign what others report."""
    for one in found.tests.trials:
        yield "\n".join(_test(one, found.tests.needed, columns))
    yield from guardrails(found.watched, columns)
    if benchmarks:
        yield reported(columns)


def beside_json(found: Beside) -> dict[str, object]:
    """Return the alarms and the tests as `outreach.stats/1` has them."""
    return {"guardrails": guardrails_json(found.watched), **tests_json(found.tests)}


def standing(one: Trial, needed: float) -> str:
    """Return the verdict of a test with what it rests on."""
    said = verdict(one, needed)
    if one.stopped or one.better(needed):
        return said
    most = max((pair.evidence for pair in one.pairs), default=1.0)
    return f"{said} (evidence {most:.1f}, needs {needed:.0f})"


def arms(one: Trial) -> str:
    """Return what became of each text, with the horizon."""
    days = one.arms[0].rate.horizon_days
    every = " · ".join(f"{plain(arm.text)} {cell(arm.rate)}" for arm in one.arms)
    return f"{one.outcome} within {days} days: {every}"


def _test(one: Trial, needed: float, columns: int) -> Iterator[str]:
    yield from folded(f"Test {one.campaign} {one.step}: {standing(one, needed)}", columns)
    yield from (f"  {line}" for line in folded(arms(one), columns - 2))
    more = f"outreach experiments show {one.campaign} {one.step}"
    yield from (f"  {line}" for line in folded(more, columns - 2))
