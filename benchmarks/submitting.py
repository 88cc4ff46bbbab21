"""Submitting a text to a whole list: its worst case over everybody it would go to.

The aim is under 30 s for 100,000 people on one core, with the word rules run on 500 of them, and
the same memory whoever many they are.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.planning import NOW, SETTINGS, SKILLS, TITLES
from benchmarks.report import cost, fact, peak_megabytes
from outreach import tables
from outreach.actions import templates
from outreach.app import App
from outreach.core.words import Candidate
from outreach.store import bulk, candidates, search

SECONDS_AIM = 30
OF = 100_000
MEGABYTES_AIM = 64  # more than before, however many people
CAMPAIGN = f"""
name: Engineers
role: {{title: Engineer, company: Northgate Robotics, location: "Reston, VA",
  url: "https://northgate.example/jobs/engineer", about: We build robots.}}
sender: sam-keller
approvers: [rosa-diaz]
target:
  skills: {{any: [{", ".join(SKILLS)}]}}
sequence:
  - {{step: connect, channel: linkedin_connect, template: hello}}
"""
NOTE = """---
kind: connect_note
purpose: first_contact
language: en
---
Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %}
{% how %}I found you looking for {{ match.skill }} people{% if candidate.company %} and saw that
you work at {{ candidate.company }}{% endif %}.{% endhow %}
{% why %}I hope you'll apply for our {{ role.title }} job at {{ role.company }}.{% endwhy %}
"""


def run(sizes: Sequence[int]) -> None:
    """Measure one submit over as many people."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _measure(_world(Path(folder), size), size)


def _measure(app: App, size: int) -> None:
    templates.check(app)  # loads what is loaded once
    before = peak_megabytes()
    took = cost(lambda: templates.submit(app, "hello", explain=lambda _: "as before"))
    grown = peak_megabytes() - before
    seconds = SECONDS_AIM * max(size, OF) / OF
    verdict = "ok" if took.cpu < seconds else "MISSED"
    fact(f"submit, {size:,} people", f"{took}  aim < {SECONDS_AIM} s at {OF:,}  {verdict}")
    verdict = "ok" if grown < MEGABYTES_AIM else "MISSED"
    fact("  memory on top", f"{grown:.0f} MB  aim < {MEGABYTES_AIM} MB  {verdict}")


def _world(folder: Path, size: int) -> App:
    for name, text in {
        "outreach.toml": SETTINGS,
        "campaigns/engineers.yaml": CAMPAIGN,
        "templates/hello.j2": NOTE,
    }.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    app = App(folder, "dana", NOW, f"sqlite:///{folder / 'outreach.db'}")
    table = tables.Candidate.metadata.tables["candidate"]
    with app.store.write() as tx:
        candidates.bump(tx)
        for part in bulk.chunks(_people(size)):
            tx.execute(table.insert(), [_row(person) for person in part])
            search.index(tx, part)
    return app


def _people(size: int) -> Iterator[Candidate]:
    chance = random.Random(7)
    for one in range(1, size + 1):
        yield Candidate(
            id=one,
            handle=f"person-{one}",
            first_name=f"Person{one}",
            last_name=f"Of{one % 977}",
            greeting_name=f"Person{one}",
            profile_url=f"https://www.linkedin.com/in/person-{one}",
            company=f"Company {one % 5000}",
            position=chance.choice(TITLES),
            headline="",
            location="Reston, VA",
            skills=tuple(chance.sample(SKILLS, 4)),
        )


def _row(person: Candidate) -> dict[str, object]:
    facts = {name: getattr(person, name) for name in person.__dataclass_fields__}
    return {
        **facts,
        "skills": "\n".join(person.skills),
        "weak_key": "",
        "created_at": NOW,
        "changed": 0,
    }


if __name__ == "__main__":
    import sys

    run([int(size) for size in sys.argv[1:]] or [20_000])
