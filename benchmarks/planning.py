"""Planning a day over many people and twenty campaigns: the first time, and every time after.

The aim is under 2 s after start over a million people, with the shortlists kept from before; what
was matched before may be kept, the answer may not depend on it.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from benchmarks.report import cost, fact, in_turns, peak_megabytes
from outreach import tables
from outreach.actions import planning
from outreach.app import App
from outreach.core.approvals import facts_digest
from outreach.core.words import Approval, Candidate, Evidence, Template
from outreach.store import bulk, candidates, search, templates

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
SECONDS_AIM = 2
CAMPAIGNS = 20
HISTORY = 150  # people written to in each campaign
CONNECTED = 33  # one in so many is connected to the sender
SKILLS = (
    "python", "django", "fastapi", "rust", "go", "kubernetes", "llvm", "compilers", "java",
    "spring", "react", "typescript", "sql", "postgresql", "terraform", "aws", "linux", "embedded",
    "robotics", "ros", "opencv", "pytorch", "cuda", "fpga", "verilog",
)  # fmt: skip
TITLES = (
    "Software engineer", "Senior Python developer", "Compiler engineer", "Data engineer",
    "Engineering manager", "Recruiter", "Robotics engineer", "Product designer",
)  # fmt: skip
PLACES = ("Reston, VA", "Durham, NC", "Berlin, Germany", "Boston, MA", "Lyon, France", "")
SETTINGS = """
[senders.sam-keller]
name = "Sam Keller"
title = "CEO"
company = "Northgate Robotics"
account = "premium"
time_zone = "America/New_York"
country = "US"
"""
CAMPAIGN = """
name: {skill} engineer
priority: {priority}
role: {{title: {skill} engineer, company: Northgate Robotics, location: "Reston, VA",
  url: "https://northgate.example/jobs/{skill}", about: We build robots.}}
sender: sam-keller
approvers: [rosa-diaz]
target:
  skills: {{any: [{skill}], nice: [{nice}]}}
  titles: {{none: [recruiter]}}
  exclude: {{companies: [Initech], people_per_company_per_week: 3}}
sequence:
  - {{step: connect, channel: linkedin_connect, template: hello}}
  - {{step: known, channel: linkedin_message, template: known, when: already_connected}}
  - {{step: job, channel: linkedin_message, template: job, when: accepted, after: 1 business day}}
  - {{step: take-back, channel: linkedin_withdraw, when: not_accepted, after: 21 days}}
"""
NOTE = """---
kind: {kind}
purpose: {purpose}
language: en
---
Hi {{{{ candidate.greeting_name }}}}, {{% who %}}I run {{{{ sender.company }}}}.{{% endwho %}}
{{% how %}}I found you looking for {{{{ match.skill }}}} people.{{% endhow %}}
{{% why %}}I hope you'll look at our {{{{ role.title }}}} job.{{% endwhy %}}
"""
TEXTS = {
    "hello": ("connect_note", "first_contact"),
    "known": ("linkedin_message", "known_person"),
    "job": ("linkedin_message", "follow_up"),
}


def run(sizes: Sequence[int]) -> None:
    """Measure the first plan, the next ones, and one after a person changed."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _measure(_world(Path(folder), size), size)


def _measure(app: App, size: int) -> None:
    work = partial(planning.plan_day, app, app.settings.senders["sam-keller"])
    first = cost(work)
    (again,) = in_turns(5, work)
    with app.store.write() as tx:
        candidates.change(tx, candidates.load(tx, [1])[1])
    changed = cost(work)
    plan = work()
    held = sum(plan.held_back_counts.values())
    verdict = "ok" if again.cpu < SECONDS_AIM else "MISSED"
    aim = f"aim < {SECONDS_AIM} s at a million  {verdict}"
    fact(f"plan, {size:,} people, {CAMPAIGNS} campaigns", f"{again}  {aim}")
    fact("  first, shortlists not kept yet", str(first))
    fact("  after one person changed", str(changed))
    fact("  planned, held back", f"{len(plan.touches)}, {held:,}")
    fact("  peak memory", f"{peak_megabytes():.0f} MB")


def _world(folder: Path, size: int) -> App:
    (folder / "campaigns").mkdir()
    (folder / "templates").mkdir()
    (folder / "outreach.toml").write_text(SETTINGS)
    for number in range(CAMPAIGNS):
        skill, nice = SKILLS[number], SKILLS[number + 3]
        text = CAMPAIGN.format(skill=skill, nice=nice, priority=number % 4 + 1)
        (folder / "campaigns" / f"{skill}-role.yaml").write_text(text)
    for name, (kind, purpose) in TEXTS.items():
        text = NOTE.format(kind=kind, purpose=purpose)
        (folder / "templates" / f"{name}.j2").write_text(text)
    app = App(folder, "dana", NOW, f"sqlite:///{folder / 'outreach.db'}")
    _fill(app, size)
    return app


def _fill(app: App, size: int) -> None:
    with app.store.write() as tx:
        candidates.bump(tx)
        table = tables.Candidate.metadata.tables["candidate"]
        for part in bulk.chunks(_people(size)):
            tx.execute(table.insert(), [_row(person) for person in part])
            search.index(tx, part)
        connection = tables.Connection.metadata.tables["connection"]
        known = {"owner": "sam-keller", "evidence": "proven"}
        connected = [{**known, "candidate_id": one} for one in range(1, size, CONNECTED)]
        tx.execute(connection.insert(), connected)
        for name, template in app.library.templates().items():
            _approve(app, tx, name, template)
        _history(app, tx, size)


def _people(size: int) -> Iterator[Candidate]:
    chance = random.Random(7)
    for one in range(1, size + 1):
        company = f"Company {chance.randrange(size // 20 + 5)}" if chance.random() < 0.95 else None
        yield Candidate(
            id=one,
            handle=f"person-{one}",
            first_name=f"Name{one}",
            last_name="Example",
            greeting_name=f"Name{one}" if chance.random() < 0.97 else None,
            profile_url=f"https://www.linkedin.com/in/person-{one}",
            company=company,
            position=chance.choice(TITLES),
            location=chance.choice(PLACES) or None,
            skills=tuple(chance.sample(SKILLS, 2)) if chance.random() < 0.6 else (),
        )


def _row(person: Candidate) -> dict[str, object]:
    facts = {name: getattr(person, name) for name in Candidate.__dataclass_fields__}
    barred = "excluded" if person.id % 97 == 0 else None
    more = {"weak_key": f"{person.name}|{person.company}", "barred": barred}
    return {
        **facts,
        **more,
        "skills": "\n".join(person.skills),
        "created_at": NOW,
        "changed": 1,
    }


def _approve(app: App, tx: bulk.Connection, name: str, template: Template) -> None:
    given = templates.submit(tx, template, author="dana", at=NOW, request=templates.Request())
    roles = {facts_digest(one.role, template) for one in app.library.campaigns().values()}
    for digest in roles:
        decision = Approval(
            template=name,
            version=given.version,
            fingerprint=given.fingerprint,
            approver="rosa-diaz",
            decision="approve",
            evidence=Evidence.CLAIMED,
            recorded_by="dana",
            at=NOW,
            facts_digest=digest,
        )
        templates.decide(tx, decision, {})


def _history(app: App, tx: bulk.Connection, size: int) -> None:
    """Let most people have got what was due; a few dozen wait for today."""
    chance = random.Random(8)
    slugs = list(app.library.campaigns())
    people = chance.sample(range(1, size + 1), min(size, CAMPAIGNS * HISTORY))
    rows, happened = [], []
    for number, one in enumerate(people, 1):
        story = _story(chance)
        seen = {"enrollment_id": number, "campaign": slugs[number % CAMPAIGNS]}
        rows.append(_enrollment(number, one, seen["campaign"], story[-1][0]))
        happened += [_event(one, seen, *what) for what in story]
    tx.execute(tables.Enrollment.metadata.tables["enrollment"].insert(), rows)
    tx.execute(tables.Event.metadata.tables["event"].insert(), happened)


def _story(chance: random.Random) -> list[tuple[str, float, str | None, str | None]]:
    """Return kind, days ago, channel and step of what happened to one person."""
    asked = chance.uniform(1, 60)
    story = [("sent", asked, "linkedin_connect", "connect")]
    if chance.random() < 0.4:
        accepted = asked - chance.uniform(0, min(asked, 5))
        story.append(("accepted", accepted, None, None))
        if accepted > 2.5:
            story.append(("sent", accepted - 2, "linkedin_message", "job"))
    elif asked > 21 and chance.random() < 0.97:
        story.append(("withdrawn", asked - 21, "linkedin_withdraw", "take-back"))
    return story


def _enrollment(number: int, one: int, slug: str, last: str) -> dict[str, object]:
    stage = {"accepted": "connected", "withdrawn": "withdrawn"}.get(last, "invited")
    return {
        "id": number,
        "candidate_id": one,
        "campaign": slug,
        "sender": "sam-keller",
        "stage": stage,
        "because": {},
        "variants": {},
        "created_at": NOW,
        "closed_at": NOW if stage == "withdrawn" else None,
    }


def _event(
    one: int, seen: dict[str, object], kind: str, days: float, channel: str | None, step: str | None
) -> dict[str, object]:
    at = NOW - timedelta(days=days)
    return {
        **seen,
        "kind": kind,
        "occurred_at": at,
        "recorded_at": at,
        "precision": "second",
        "actor": "dana",
        "evidence": "claimed",
        "candidate_id": one,
        "sender": "sam-keller",
        "channel": channel,
        "step": step,
        "template": step,
        "details": {},
    }


if __name__ == "__main__":
    run([10_000, 100_000, 1_000_000])
