"""Random targets over many people: how long a count takes, and a whole search with its first page.

A target asks for one to three skills, up to four others of which one is enough, leaves out up to
two, names up to six titles, mostly has a circle of 25 to 160 km, and sorts by three nice-to-haves.
The floor is counting with bare FTS5: the words alone, without synonyms and without the area.

    python -m benchmarks.targets [PEOPLE …] [--postgresql URL]
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path

from benchmarks.report import Cost, cost, fact
from outreach import tables
from outreach.actions.searching import first_page
from outreach.app import App
from outreach.core import matching
from outreach.core.campaigns import Area, Skills, Target, Titles
from outreach.core.query import Words, parse
from outreach.core.query.tree import Phrase
from outreach.core.words import Candidate
from outreach.skills import shipped
from outreach.store import bulk, search

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
TARGETS = 300
COUNT_AIMS = (30, 100)  # ms: median, 95 of 100
WHOLE_AIMS = (150, 350)
BROAD = ("python", "engineer", "python OR java OR sql", "-recruiter", "manager OR engineer")
COMMON = (
    "Python", "SQL", "JavaScript", "Java", "Project management", "Docker", "React", "Git", "Linux",
    "Amazon Web Services", "TypeScript", "Machine learning", "Microsoft Excel", "Kubernetes", "Go",
    "C++", "C#", ".NET", "Node.js", "Rust", "Data analysis", "R", "CI/CD", "PostgreSQL", "Agile",
    "Embedded systems", "Robot Operating System", "Sales", "Accounting", "Nursing", "AutoCAD",
)  # fmt: skip
SKILLS = (*COMMON, *(one.name for one in shipped() if one.name not in COMMON))
RANKS = ("", "", "Senior ", "Junior ", "Lead ", "Principal ")
WORK = (
    "Software Engineer", "Data Engineer", "Web Developer", "Solutions Architect", "Data Analyst",
    "Product Manager", "Recruiter", "Sales Manager", "Embedded Developer", "DevOps Engineer",
    "Mechanical Engineer", "Accountant", "UX Designer", "Project Manager", "Registered Nurse",
)  # fmt: skip
TOWNS = (
    "Berlin, Germany", "Munich, Bavaria, Germany", "Hamburg, Germany", "Frankfurt, Germany",
    "Greater Boston", "New York, NY", "Newark, New Jersey, United States", "San Francisco Bay Area",
    "Reston, Virginia, United States", "Washington DC-Baltimore Area", "Chicago, Illinois",
    "London Area, United Kingdom", "Manchester, England, United Kingdom", "Dublin, Ireland",
    "Paris, Île-de-France, France", "Lyon, France", "Madrid, Spain", "Barcelona, Spain",
    "Bengaluru, Karnataka, India", "Pune, Maharashtra, India", "Toronto, ON", "Montreal, QC",
    "Zürich, Switzerland", "Vienna, Austria", "Warsaw, Poland", "Kraków, Poland", "Potsdam",
    "Sydney, Australia", "Singapore", "São Paulo, Brazil", "Germany", "United States", "Remote", "",
)  # fmt: skip
CIRCLES = (
    "Berlin",
    "Munich",
    "New York, NY",
    "Boston, MA",
    "Reston, VA",
    "London",
    "Paris",
    "Pune",
)


def run(sizes: Sequence[int]) -> None:
    """Measure on SQLite at each size."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/outreach.db"
            app = App(Path(folder), "dana", NOW, url)
            fill(app, size)
            measure(app, size)
            app.store.close()


def on_postgresql(url: str, sizes: Sequence[int]) -> None:
    """Measure on an empty PostgreSQL database; the server's work is seen on the clock alone."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            app = App(Path(folder), "dana", NOW, url)
            fill(app, size)
            measure(app, size)
            for query in BROAD:
                target = Target(query=query)
                counted, page = (cost(partial(one, app, target)) for one in (_count, first_page))
                fact(f"  {query}", f"count {counted}, whole {page}")
            app.store.close()


def measure(app: App, size: int) -> None:
    """Print the medians and the slow ones; in turns, so that a busy machine is so for all."""
    chance = random.Random(9)
    wanted = [_target(chance) for _ in range(TARGETS)]
    for target in wanted[:20]:
        _count(app, target)  # warm
    is_here = app.store.dialect == "sqlite"
    took = [_took(app, target, works=3 if is_here else 2) for target in wanted]
    clock = "CPU" if is_here else "wall"
    counts, wholes, *floors = [
        sorted(getattr(one, clock.lower()) * 1000 for one in column)
        for column in zip(*took, strict=True)
    ]
    floor = floors[0] if floors else None
    print(f"{TARGETS} random targets, {size:,} people; ms, {clock}")
    _print("  count", counts, COUNT_AIMS, floor)
    _print("  whole, first page", wholes, WHOLE_AIMS, floor)
    if floor:
        _print("  floor: the words in bare FTS5", floor)


def _took(app: App, target: Target, works: int) -> list[Cost]:
    # without what only sorts it is another target, for which nothing is ready made
    apart = replace(target, skills=replace(target.skills, nice=()))
    counted, page = partial(_count, app, apart), partial(first_page, app, target)
    return [cost(work) for work in (counted, page, partial(_bare, app, target))[:works]]


def _print(
    name: str,
    took: Sequence[float],
    aims: tuple[int, int] | None = None,
    floor: Sequence[float] | None = None,
) -> None:
    half, most = statistics.median(took), _most(took)
    verdict = ""
    if floor:
        ratios = half / statistics.median(floor), most / _most(floor)
        verdict = f"   {ratios[0]:.2f}× and {ratios[1]:.2f}× of the floor"
    if aims:
        fine = "ok" if half <= aims[0] and most <= aims[1] else "MISSED"
        verdict += f"   aim p50 ≤ {aims[0]}, p95 ≤ {aims[1]}  {fine}"
    fact(name, f"p50 {half:.0f}, p95 {most:.0f}, worst {took[-1]:.0f}{verdict}")


def _most(took: Sequence[float]) -> float:
    return took[int(len(took) * 0.95)]


def _count(app: App, target: Target) -> int:
    with app.store.read() as tx:
        return search.count(tx, matching.target_node(target))


def _bare(app: App, target: Target) -> int:
    """Count with hand-written FTS5: the words as they are, everywhere."""
    skills = target.skills
    said = [_either([one]) for one in skills.all]
    said += [_either(some) for some in (skills.any, target.titles.any) if some]
    query = f"({' AND '.join(said)})"
    if skills.none:
        query = f"({query} NOT {_either(skills.none)})"
    with app.store.read() as tx:
        cursor = tx.connection.cursor()
        asked = "SELECT count(*) FROM candidate_fts WHERE candidate_fts MATCH ?"
        return int(cursor.execute(asked, (query,)).fetchone()[0])


def _either(words: Sequence[str]) -> str:
    """Return the words as one phrase each, spelt as the index has them."""
    spelt = [" ".join(form.words) for word in words for form in _forms(word)[:1]]
    return "(" + " OR ".join(f'"{one}"' for one in spelt) + ")"


def _forms(word: str) -> list[Phrase]:
    node = parse(f'"{word}"')
    found = node.forms if isinstance(node, Words) else ()
    return [form for form in found if isinstance(form, Phrase)]


def _target(chance: random.Random) -> Target:
    weights = [1 / (rank + 3) for rank in range(len(SKILLS))]
    some = list(dict.fromkeys(chance.choices(SKILLS, weights, k=14)))
    titles = chance.sample(WORK, chance.randint(0, 6))
    area = Area()
    if chance.random() < 0.7:
        area = Area(near=chance.choice(CIRCLES), within_km=chance.randint(25, 160))
    must, either, never = chance.randint(1, 3), chance.randint(0, 4), chance.randint(0, 2)
    taken = iter(some)
    parts = [tuple(islice(taken, n)) for n in (must, either, never, 3)]
    return Target(
        skills=Skills(all=parts[0], any=parts[1], none=parts[2], nice=parts[3]),
        titles=Titles(any=tuple(titles)),
        area=area,
    )


def fill(app: App, size: int) -> None:
    """Put made-up people into an empty store."""
    table = tables.Candidate.metadata.tables["candidate"]
    with app.store.write() as tx:
        for part in bulk.chunks(_people(size), 5_000):
            tx.execute(table.insert(), [_row(person) for person in part])
            search.index(tx, part)
        search.optimize(tx)


def _row(person: Candidate) -> dict[str, object]:
    facts = {name: getattr(person, name) for name in Candidate.__dataclass_fields__}
    more = {"weak_key": person.name, "created_at": NOW, "changed": 1}
    return facts | more | {"skills": "\n".join(person.skills)}


def _people(size: int) -> Iterator[Candidate]:
    """Yield the same made-up people every time; common skills are far more common."""
    chance = random.Random(7)
    weights = [1 / (rank + 3) for rank in range(len(SKILLS))]
    for one in range(1, size + 1):
        work = chance.choice(RANKS) + chance.choice(WORK)
        yield Candidate(
            id=one,
            handle=f"person-{one}",
            first_name=f"Name{chance.randrange(5_000)}",
            last_name=f"Example{chance.randrange(size)}",
            profile_url=f"https://www.linkedin.com/in/person-{one}",
            company=f"Company{chance.randrange(size)} Ltd",
            position=work,
            headline=f"{work} | building word{chance.randrange(20_000)}",
            location=chance.choice(TOWNS) or None,
            skills=tuple(dict.fromkeys(chance.choices(SKILLS, weights, k=11))),
        )


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if "--postgresql" in arguments:
        at = arguments.index("--postgresql")
        on_postgresql(arguments[at + 1], [int(size) for size in arguments[:at]] or [10_000])
    else:
        run([int(size) for size in arguments] or [10_000])
