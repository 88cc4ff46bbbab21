"""Importing made-up people against raw `csv`, `executemany` and an FTS5 rebuild of the same rows.

The floor keeps the cells as they are in one table without a key and indexes them with FTS5's own
tokenizer. Ours recognises the table, cleans names, dates and addresses, works out who is who,
gives handles, keeps where each fact is from, and indexes words that tell C++ from C.

    python -m benchmarks.importing [PEOPLE …]
"""

from __future__ import annotations

import csv
import random
import resource
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from benchmarks.report import Cost, best, cost, fact, line

NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)
AIM = 3.0
AGAIN_AIM = 0.7
NEW = 100  # one in so many people of a newer file is new
MEGABYTES_AIM = 300
ROUNDS_UP_TO = 100_000  # people; smaller files are imported several times, in turns
ROUNDS = 3
HEADERS = {
    "search export": "First Name,Last Name,LinkedIn URL,Email,Company,Job Title,Headline,Location"
    ",Skills",
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
}
GIVEN = [
    front + end
    for front in (
        "Al",
        "Be",
        "Ca",
        "Da",
        "El",
        "Fa",
        "Gi",
        "Ha",
        "In",
        "Jo",
        "Ka",
        "Li",
        "Ma",
        "No",
    )
    for end in ("an", "bert", "cia", "dra", "ella", "fred", "gor", "ina", "jo", "la", "nda", "ton")
]
FAMILY = [
    front + vowel + end
    for front in ("Ad", "Bor", "Cas", "Dor", "Er", "Fal", "Gar", "Hol", "Jan", "Kel", "Lam", "Mor")
    for vowel in "aeiou"
    for end in ("berg", "sen", "ton", "well", "ski", "mann", "lund", "es", "court", "ham")
]
FIRMS = [
    f"{name} {kind}"
    for name in ("Harbour", "Reed", "Polygon", "Quillon", "Tundra", "Kestrel", "Fjord", "Ember")
    for kind in ("Data", "Labs", "Works", "Robotics", "Analytics GmbH", "Foods, Inc.")
]
TITLES = [
    f"{rank} {work}"
    for rank in ("Senior", "Lead", "Staff", "Junior", "Head of")
    for work in ("Data Engineer", "Python Developer", "Product Manager", "SRE", "Machinist")
]
PLACES = ("Reston, VA", "Berlin, Germany", "Toronto, Ontario, Canada", "Porto", "Kraków, Poland")
SKILLS = (
    "Python", "Django", "Flask", "FastAPI", "C++", "C#", ".NET", "Go", "R", "Node.js", "Java",
    "Rust", "SQL", "PostgreSQL", "Kubernetes", "Docker", "AWS", "Terraform", "Spark", "Kafka",
    "React", "TypeScript", "Excel", "Scrum", "CNC", "Leadership",
)  # fmt: skip
SETTINGS = """
[senders.sam-keller]
name = "Sam Keller"
time_zone = "America/New_York"
"""


class Took(NamedTuple):
    """What one import cost."""

    cost: Cost
    megabytes: float  #: the most that the process held
    helpers: float  #: the most that any one helping process held
    again: Cost = Cost(0, 0)  #: of the same file once more
    newer: Cost = Cost(0, 0)  #: of a newer file of the same people and a few more


def run(sizes: Sequence[int]) -> None:
    """Measure both kinds of file at each size."""
    for size in sizes:
        for kind in HEADERS:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "people.csv"
                _write(file, kind, size)
                _write(_newer(file), kind, size + size // NEW)
                _measure(f"import {size:,} people, {kind}", file, size)


def _measure(name: str, file: Path, size: int) -> None:
    rounds = ROUNDS if size <= ROUNDS_UP_TO else 1
    pairs = [(_apart(_ours, file), _apart(_floor, file)) for _ in range(rounds)]
    ours, floor = (best([one.cost for one in column]) for column in zip(*pairs, strict=True))
    line(name, ours, floor, AIM)
    line(
        "  the same file again / the first time", best([o.again for o, _ in pairs]), ours, AGAIN_AIM
    )
    line("  a newer file / the first time", best([o.newer for o, _ in pairs]), ours, AGAIN_AIM)
    one, other = pairs[0]
    peak = f"{one.megabytes:.0f} MB"
    if one.helpers:
        peak += f", each helper {one.helpers:.0f} MB"
    verdict = "ok" if one.megabytes <= MEGABYTES_AIM else "MISSED"
    fact(
        "  peak memory",
        f"{peak}  (floor {other.megabytes:.0f} MB)  aim ≤ {MEGABYTES_AIM} MB  {verdict}",
    )
    fact("  speed", f"{size / ours.wall:,.0f} rows/s (floor {size / floor.wall:,.0f})")


def _apart(work: Callable[[Path], Took], file: Path) -> Took:
    """Run in a fresh process, so that each has a peak of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(work, file).result()


def _floor(file: Path) -> Took:
    database = file.with_suffix(".floor.db")
    try:
        connection = sqlite3.connect(database, isolation_level=None)
        return Took(cost(partial(_import_raw, file, connection)), *_peaks())
    finally:
        database.unlink()


def _import_raw(file: Path, connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA cache_size=-65536")
    with file.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        names = [f"cell{number}" for number, _ in enumerate(next(rows))]
        columns = ", ".join(names)
        connection.execute(f"CREATE TABLE person (id INTEGER PRIMARY KEY, {columns})")
        connection.execute("BEGIN")
        places = ", ".join("?" for _ in names)
        connection.executemany(f"INSERT INTO person ({columns}) VALUES ({places})", rows)
        indexed = f"{columns}, content='person', content_rowid='id'"
        connection.execute(f"CREATE VIRTUAL TABLE words USING fts5({indexed})")
        connection.execute("INSERT INTO words(words) VALUES ('rebuild')")
        connection.execute("COMMIT")
    connection.close()


def _ours(file: Path) -> Took:
    from outreach.actions import importing
    from outreach.app import App

    workspace = file.parent / "workspace"
    workspace.mkdir()
    try:
        (workspace / "outreach.toml").write_text(SETTINGS, encoding="utf-8")
        app = App(workspace, "dana", NOW, f"sqlite:///{workspace / 'outreach.db'}")
        app.store  # noqa: B018  # made before: an import does not make the schema
        work = partial(importing.import_files, app, [file])
        first, again = cost(work), cost(work)
        peaks = _peaks()
        newer = cost(partial(importing.import_files, app, [_newer(file)]))
        (report,) = work().files
        assert report.seen_before
        assert report.accepted == sum(1 for _ in file.open(encoding="utf-8")) - 1
        app.store.close()
        return Took(first, *peaks, again, newer)
    finally:
        shutil.rmtree(workspace)


def _newer(file: Path) -> Path:
    return file.with_stem(f"{file.stem}-newer")


def _peaks() -> tuple[float, float]:
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    own, others = (resource.getrusage(one).ru_maxrss / 1024 for one in whose)
    return own, others


def _write(file: Path, kind: str, size: int) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADERS[kind].split(","))
        writer.writerows(_rows(kind, size))


def _rows(kind: str, size: int) -> Iterator[list[str]]:
    rng = random.Random(7)
    for number in range(size):
        given, family, firm = rng.choice(GIVEN), rng.choice(FAMILY), rng.choice(FIRMS)
        slug = f"{given}-{family}-{number:x}".lower()
        email = f"{slug}@example.com" if rng.random() < 0.02 else ""
        title = rng.choice(TITLES)
        row = [given, family, f"https://www.linkedin.com/in/{slug}", email, firm, title]
        if kind == "search export":
            skills = "; ".join(rng.sample(SKILLS, 11))
            yield [*row, f"{title} at {firm}", rng.choice(PLACES), skills]
        else:
            yield [*row, f"{rng.randint(1, 28):02d} Feb {rng.randint(2012, 2025)}"]


if __name__ == "__main__":
    run([int(size) for size in sys.argv[1:]] or [10_000, 100_000, 1_000_000])
