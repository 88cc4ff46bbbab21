"""Rates of a campaign of 100,000 people and a million events, against reading its rows alone.

The floor fetches the rows that are counted as plain tuples with the same driver and does nothing
with them. Most requests are silent, as in life; every other acceptance is known by its day from a
file; what is left of the ten events a person is notes. What memory the numbers take is measured in
a process that does nothing else.

    python -m benchmarks.counting [PEOPLE …] [--postgresql URL]
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.planning import SETTINGS
from benchmarks.report import fact, in_turns, line, peak_megabytes
from outreach import tables
from outreach.actions import reports as asking
from outreach.app import App
from outreach.store import bulk

NOW = datetime(2026, 3, 30, 14, tzinfo=UTC)
SECONDS_AIM, SECONDS_AIM_ALL = 1, 5
EVENTS_EACH = 10
CAMPAIGNS = 5
WEEKS = 12
COLUMNS = (
    "kind", "occurred_at", "precision", "recorded_at", "actor", "evidence", "candidate_id",
    "campaign", "sender", "enrollment_id", "channel", "step", "template", "reply", "details",
)  # fmt: skip
READ = (
    "enrollment_id", "occurred_at", "kind", "precision", "evidence", "channel", "step", "template",
    "sender", "reply",
)  # fmt: skip
#: Kind, channel, step, template, reply, days after the request.
Story = tuple[tuple[str, str, str, str, str, int], ...]
ASKED = ("sent", "linkedin_connect", "connect", "hello", "", 0)
ACCEPTED = ("accepted", "", "", "", "", 2)
JOB = ("sent", "linkedin_message", "job", "job", "", 3)
NUDGE = ("sent", "linkedin_message", "nudge", "nudge", "", 8)
REPLIED = ("replied", "", "", "", "interested", 5)
TAKEN_BACK = ("sent", "linkedin_withdraw", "take-back", "", "", 21)
STORIES: tuple[tuple[int, Story], ...] = (
    (35, (ASKED,)),
    (30, (ASKED, TAKEN_BACK)),
    (23, (ASKED, ACCEPTED, JOB, NUDGE)),
    (12, (ASKED, ACCEPTED, JOB, REPLIED)),
)
PLACES = "Berlin, Germany", "Zürich, Switzerland", "Boston, Massachusetts"
OBSERVED = "candidate_id", "import_run_id", "row", "at", "facts"
NOTED = ("noted", "", "", "", "", 1)


def run(sizes: Sequence[int]) -> None:
    """Measure one campaign of each size, and five of them at once, on SQLite."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder), size, f"sqlite:///{folder}/outreach.db")


def on_postgresql(url: str, sizes: Sequence[int]) -> None:
    """Measure the same on an empty PostgreSQL database."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _measure(Path(folder), size, url)


def _measure(folder: Path, size: int, url: str) -> None:
    (folder / "outreach.toml").write_text(SETTINGS)
    app = App(folder, "dana", NOW, url)
    shares = (size, *[size // 10] * (CAMPAIGNS - 1))
    for at, people in enumerate(shares):
        _fill(app, f"role-{at}", people, first=1 + sum(shares[:at]))
    one, floor = partial(asking.stats, app, "role-0"), partial(_floor, app, "role-0")
    fact(f"stats of {size:,} people, {EVENTS_EACH * size:,} events", "")
    line("  one campaign", *in_turns(3, one, floor))
    for by in asking.By:
        (took,) = in_turns(1, partial(asking.stats, app, "role-0", by=by))
        fact(f"  --by {by}", str(took))
    day = str((NOW - timedelta(days=20)).date())
    (took,) = in_turns(1, partial(asking.stats, app, "role-0", as_of=day))
    fact("  --as-of three weeks ago", str(took))
    (took,) = in_turns(1, partial(asking.stats, app, "role-0", view=asking.View.ACTIVITY))
    fact("  --view activity", str(took))
    (took,) = in_turns(2, one)
    fact("  one campaign", f"{took}  aim ≤ {SECONDS_AIM} s")
    (took,) = in_turns(1, partial(asking.stats, app))
    fact(f"  all {CAMPAIGNS} campaigns", f"{took}  aim ≤ {SECONDS_AIM_ALL} s")
    small, large = (_alone(folder, url, f"role-{at}") for at in (1, 0))
    fact("  peak memory", f"{large:.0f} MB; of a campaign a tenth as large {small:.0f} MB")


def _floor(app: App, campaign: str) -> int:
    counted = ", ".join(repr(kind) for kind in tables.COUNTED)
    rows = (
        f"SELECT {', '.join(READ)} FROM event WHERE campaign = '{campaign}' "
        f"AND kind IN ({counted}) ORDER BY enrollment_id, occurred_at"
    )
    with app.store.read() as tx:
        cursor = tx.exec_driver_sql(rows).cursor
        assert cursor is not None
        return len(cursor.fetchall())


def _alone(folder: Path, url: str, campaign: str) -> float:
    """Return the most memory in megabytes that a process held that asked for one campaign."""
    command = [sys.executable, "-m", "benchmarks.counting", "--alone", str(folder), url, campaign]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout)


def _fill(app: App, campaign: str, people: int, first: int) -> None:
    """Keep made-up people with their stories, and notes up to ten events a person."""
    metadata = tables.Event.metadata.tables
    ids = range(first, first + people)
    about = "created_at", "skills", "changed", "handle", "first_name", "last_name"
    enrolled = (
        "id", "candidate_id", "campaign", "sender", "stage", "because", "variants", "created_at",
    )  # fmt: skip
    at, because = str(NOW - timedelta(days=100)), '{"matched": [{"clause": "skills.any: llvm"}]}'
    runs = tables.ImportRun.metadata.tables["import_run"]
    with app.store.write() as tx:
        file = {
            "file_name": f"{campaign}.csv",
            "sha256": "",
            "actor": "dana",
            "kind": "connections",
            "counts": {},
        }
        kept = runs.insert().values(**file, at=NOW - timedelta(days=100)).returning(runs.c.id)
        run = tx.execute(kept).scalar_one()
        for part in bulk.chunks(ids):
            rows: list[tuple[bulk.Value, ...]] = [
                (one, at, "", 0, f"p{one}", "Lin", "Example") for one in part
            ]
            bulk.insert(tx, metadata["candidate"], ("id", *about), rows)
            rows = [(one, one, campaign, "sam", "invited", because, "{}", at) for one in part]
            bulk.insert(tx, metadata["enrollment"], enrolled, rows)
            bulk.insert(tx, metadata["event"], COLUMNS, list(_events(campaign, part)))
            rows = [(one, run, one, at, f'{{"location": "{PLACES[one % 3]}"}}') for one in part]
            bulk.insert(tx, metadata["observation"], OBSERVED, rows)


def _events(campaign: str, people: Sequence[int]) -> Iterator[tuple[bulk.Value, ...]]:
    chance = random.Random(people[0])
    weights, stories = zip(*STORIES, strict=True)
    for person, (story,) in zip(
        people, (chance.choices(stories, weights) for _ in people), strict=True
    ):
        asked = NOW - timedelta(minutes=chance.randrange(30, WEEKS * 7 * 24 * 60))
        told = [*story, *[NOTED] * (EVENTS_EACH - len(story))]
        for kind, channel, step, template, reply, days in told:
            moment = asked + timedelta(days=days)
            is_day = kind == "accepted" and person % 2 == 0
            at = f"{moment.date()} 00:00:00+00:00" if is_day else str(moment)
            precision, evidence = ("day", "proven") if is_day else ("second", "claimed")
            yield (kind, at, precision, str(moment), "dana", evidence, person, campaign, "sam",
                   person, channel, step, template, reply, "{}")  # fmt: skip


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--alone"]:
        asking.stats(App(Path(arguments[1]), "dana", NOW, arguments[2]), arguments[3])
        print(peak_megabytes())
    elif "--postgresql" in arguments:
        where = arguments.index("--postgresql")
        given = [int(size) for size in arguments[:where]]
        on_postgresql(arguments[where + 1], given or [10_000])
    else:
        run([int(size) for size in arguments] or [10_000])
