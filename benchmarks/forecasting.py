"""A forecast of 200 runs of a campaign of so many people, every day through the planner.

The aim is 10 s for 500 people, and memory that does not grow with the number of runs.

    python -m benchmarks.forecasting [PEOPLE …]
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from random import Random

from benchmarks.report import cost, fact, peak_megabytes
from outreach.core.campaigns import Campaign, Role, Step, Target, Wait
from outreach.core.forecast.board import Board
from outreach.core.forecast.needing import runs_of
from outreach.core.forecast.odds import believe
from outreach.core.planner import Rank, Roster, Shortlist, Situation
from outreach.core.senders import Account, Sender
from outreach.core.words import Channel, When
from outreach.core.workdays import Workdays

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
RUNS, WEEKS, SECONDS_AIM = 200, 52, 10
SEQUENCE = (
    Step("connect", Channel.LINKEDIN_CONNECT, templates=("hello",)),
    Step("known", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED, templates=("known",)),
    Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True), ("job",)),
    Step("nudge", Channel.LINKEDIN_MESSAGE, When.NO_REPLY, Wait(5, business=True), ("nudge",)),
    Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21)),
)
CAMPAIGN = Campaign(
    "role", "Role", Role("Engineer", "Company"), "ada", Target(), SEQUENCE, cost_per_month=1700.0
)


def run(sizes: Sequence[int]) -> None:
    """Measure a quarter of the runs, then all of them: memory must not follow."""
    for size in [min(size, 2_000) for size in sizes]:
        _measure(size)


def _measure(people: int) -> None:
    situation = _situation(people)
    beliefs = {"role": believe({}, {})}

    def played(many: int) -> None:
        assert (
            len(list(runs_of(Board(situation, WEEKS), beliefs, Random(1), many, ("role",)))) == many
        )

    gc.disable()
    quarter = cost(lambda: played(RUNS // 4))
    before = peak_megabytes()
    whole = cost(lambda: played(RUNS))
    gc.enable()
    verdict = "ok" if whole.cpu <= SECONDS_AIM else "MISSED"
    aim = f"aim ≤ {SECONDS_AIM} s of 500 people  {verdict if people == 500 else ''}"
    fact(f"forecast, {RUNS} runs, {people:,} people", f"{whole}  {aim}")
    fact(f"  {RUNS // 4} runs", str(quarter))
    fact("  peak memory after them, after all", f"{before:.0f} MB, {peak_megabytes():.0f} MB")


def _situation(people: int) -> Situation:
    ranks = (Rank(False, 0, 2).packed(),) * people
    listed = Shortlist(tuple(range(1, people + 1)), ranks=ranks)
    sender = Sender("ada", "Ada", account=Account.PREMIUM)
    return Situation(sender, Workdays(), NOW, (Roster(CAMPAIGN, listed),))


if __name__ == "__main__":
    run([int(size) for size in sys.argv[1:]] or [500])
