"""Searching and indexing made-up people against raw FTS5 with the same texts in the same run.

The floor of a search is the bare FTS5 query that fetches all ids; ours reads the query, compiles it
and fetches the ids through the store. The floor of indexing is `executemany` of the raw texts. Raw
FTS5 cannot tell C++ from C, so the queries are such that both find the same people.

    python -m benchmarks.search [PEOPLE …] [--postgresql URL]
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.report import Cost, cost, fact, in_turns, line, peak_megabytes
from outreach.core.query import parse
from outreach.core.words import Candidate
from outreach.store import search
from outreach.store.bulk import chunks
from outreach.store.engine import Store
from outreach.store.opening import open_store

#: Query, and what raw FTS5 is asked for the same people.
QUERIES = (
    ("python", "python"),
    ("kubernetes AND terraform", "kubernetes AND terraform"),
    ("(java OR kotlin) AND spring NOT junior", "((java OR kotlin) AND spring) NOT junior"),
    ('"machine learning" AND pytorch', '"machine learning" AND pytorch'),
    ('title:"software engineer" rust', 'title : "software engineer" AND rust'),
    ("company:initech rust solidity", "company : initech AND rust AND solidity"),
    ("develop* AND docker", "develop* AND docker"),
    (
        "(engineer OR developer OR architect OR analyst) AND (docker OR react OR sql OR java)",
        "(engineer OR developer OR architect OR analyst) AND (docker OR react OR sql OR java)",
    ),
)
AIM = 1.5
ROUNDS = 15
SKILLS = (
    "Python", "SQL", "JavaScript", "Java", "Docker", "React", "Git", "Linux", "AWS",
    "Machine Learning", "Project Management", "Excel", "Spring", "Kubernetes", "TypeScript",
    "PostgreSQL", "Agile",
    "Communication", "Kotlin", "PyTorch", "Terraform", "Go", "C++", "C#", ".NET", "Node.js", "Rust",
    "Data Analysis", "R", "CI/CD", "Scala", "Solidity", "LLVM", "Embedded C", "Verilog", "ROS",
)  # fmt: skip
RANKS = ("", "", "Senior ", "Junior ", "Lead ", "Principal ")
WORK = (
    "Software Engineer", "Data Engineer", "Web Developer", "Solutions Architect", "Data Analyst",
    "Product Manager", "Recruiter", "Sales Manager", "Embedded Developer", "DevOps Engineer",
)  # fmt: skip
PLACES = (
    "Reston, Virginia, United States", "Greater Boston", "Berlin, Germany", "London Area, United"
    " Kingdom", "Paris, Île-de-France, France", "Bengaluru, Karnataka, India", "Toronto, ON", "",
)  # fmt: skip
_RAW = "CREATE VIRTUAL TABLE raw USING fts5(name, title, headline, company, location, skills)"


def run(sizes: Sequence[int]) -> None:
    """Measure indexing and searching at each size on SQLite."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            store = open_store(f"sqlite:///{folder}/outreach.db", Path(folder) / "secret.key")
            _measure(store, size)
            store.close()


def on_postgresql(url: str, sizes: Sequence[int]) -> None:
    """Measure the same searches on an empty PostgreSQL database; there is no raw floor for it."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            store = open_store(url, Path(folder) / "secret.key")
            fact(f"index {size:,} people on PostgreSQL", str(_index(store, size)))
            for query, _ in QUERIES:
                (took,) = in_turns(3, partial(_ours, store, query))
                fact(f"  {query[:50]}", f"{took}, {len(_ours(store, query)):,} people")
            store.close()


def _measure(store: Store, size: int) -> None:
    floor = _index_raw(store, size)
    line(f"index {size:,} people", _index(store, size), floor)
    for query, raw in QUERIES:
        ours, bare = partial(_ours, store, query), partial(_floor, store, raw)
        assert ours() == bare()
        found = f"{len(ours()):>9,}"
        took, floor_took = in_turns(ROUNDS, ours, bare)
        line(f"  {query[:31]:<31} {found}", took, floor_took, AIM)
    fact("  peak memory", f"{peak_megabytes():.0f} MB")


def _ours(store: Store, query: str) -> list[int]:
    with store.read() as tx:
        return search.matching_ids(tx, parse(query))


def _floor(store: Store, query: str) -> list[int]:
    with store.read() as tx:
        cursor = tx.connection.cursor()
        cursor.execute("SELECT rowid FROM raw WHERE raw MATCH ?", (query,))
        return [row[0] for row in cursor.fetchall()]


def _index(store: Store, size: int) -> Cost:
    with store.write() as tx:
        parts = [cost(partial(search.index, tx, part)) for part in chunks(_people(size), 1_000)]
        return _sum([*parts, cost(partial(search.optimize, tx))])


def _index_raw(store: Store, size: int) -> Cost:
    insert = (
        "INSERT INTO raw(rowid, name, title, headline, company, location, skills)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
    )
    with store.write() as tx:
        tx.exec_driver_sql(_RAW)
        parts = [
            cost(partial(tx.exec_driver_sql, insert, [_texts(person) for person in part]))
            for part in chunks(_people(size), 1_000)
        ]
        optimize = "INSERT INTO raw(raw) VALUES ('optimize')"
        return _sum([*parts, cost(partial(tx.exec_driver_sql, optimize))])


def _sum(costs: Sequence[Cost]) -> Cost:
    return Cost(sum(one.wall for one in costs), sum(one.cpu for one in costs))


def _texts(person: Candidate) -> tuple[int | str, ...]:
    texts = (person.name, person.position, person.headline, person.company, person.location)
    return (person.id, *(text or "" for text in texts), "; ".join(person.skills))


def _people(size: int) -> Iterator[Candidate]:
    """Yield the same made-up people every time; common skills are far more common."""
    chance = random.Random(7)
    weights = [1 / (rank + 3) for rank in range(len(SKILLS))]
    for one in range(1, size + 1):
        work = chance.choice(RANKS) + chance.choice(WORK)
        company = "Initech" if chance.random() < 0.01 else f"Company{chance.randrange(size)}"
        yield Candidate(
            id=one,
            handle=f"person-{one}",
            first_name=f"Name{chance.randrange(5_000)}",
            last_name=f"Example{chance.randrange(size)}",
            company=f"{company} Ltd",
            position=work,
            headline=f"{work} at {company} | building word{chance.randrange(20_000)}",
            location=chance.choice(PLACES) or None,
            skills=tuple(dict.fromkeys(chance.choices(SKILLS, weights, k=11))),
        )


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if "--postgresql" in arguments:
        at = arguments.index("--postgresql")
        on_postgresql(arguments[at + 1], [int(size) for size in arguments[:at]] or [10_000])
    else:
        run([int(size) for size in arguments] or [10_000])
