"""The cast: Ada, Grace and the others in the workspace of the world, with approved texts."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import Connection

from outreach import tables
from outreach.app import App, open_app
from outreach.core.approvals import facts_digest
from outreach.core.observations import weak_key_of
from outreach.core.words import Approval, Candidate, Evidence
from outreach.store import candidates, search, templates
from tests import blank
from tests.conftest import MONDAY, WORLD

ADA = Candidate(
    id=1,
    handle="ada-lovelace",
    first_name="Ada",
    last_name="Lovelace",
    greeting_name="Ada",
    profile_url="https://www.linkedin.com/in/ada-lovelace",
    email="ada@example.com",
    company="Analytical Engines",
    position="Compiler engineer",
    location="Reston, VA",
    skills=("Compilers", "Rust"),
)
GRACE = replace(
    ADA,
    id=2,
    handle="grace-hopper",
    first_name="Grace",
    last_name="Hopper",
    greeting_name="Grace",
    profile_url="https://www.linkedin.com/in/grace-hopper",
    email="grace@example.com",
    company="Flowmatic",
    skills=("Compilers", "LLVM"),
)
JOSE = replace(
    ADA,
    id=3,
    handle="jose-ng",
    first_name="José",
    last_name="Ng",
    greeting_name="José",
    profile_url="https://www.linkedin.com/in/jose-ng",
    email="jose@example.com",
    company="Piedmont Gear",
    skills=("C++",),
)
CAST = (ADA, GRACE, JOSE)


def office(folder: Path, people: Iterable[Candidate] = CAST, database: str = "") -> App:
    """Make a workspace with these people and approved texts, and open it on Monday as dana."""
    shutil.copytree(WORLD, folder, dirs_exist_ok=True)
    blank.copy_to(folder)
    app = opened(folder, database=database)
    with app.store.write() as tx:
        add(tx, people)
        approve(app, tx)
    return app


def opened(folder: Path, user: str = "dana", now: datetime = MONDAY, database: str = "") -> App:
    """Open a workspace as somebody, at some time."""
    environ = {"OUTREACH_USER": user, "OUTREACH_NOW": now.isoformat()}
    return open_app(folder, environ | ({"OUTREACH_DATABASE": database} if database else {}))


def extras(many: int, first_id: int = 100) -> list[Candidate]:
    """Return so many more people who match the campaign."""
    return [
        replace(
            ADA,
            id=number,
            handle=f"person-{number}",
            first_name="Person",
            last_name=f"No{number}",
            greeting_name=f"Person{number}",
            profile_url=f"https://www.linkedin.com/in/person-{number}",
            email=f"person{number}@example.com",
            company=f"Company {number}",
        )
        for number in range(first_id, first_id + many)
    ]


def add(tx: Connection, people: Iterable[Candidate]) -> None:
    """Keep people, as an import would have."""
    person = tables.Candidate.metadata.tables["candidate"]
    known = list(people)
    for one in known:
        facts = {name: getattr(one, name) for name in one.__dataclass_fields__}
        row = {**facts, "skills": "\n".join(one.skills), "weak_key": weak_key_of(one)}
        tx.execute(person.insert().values(**row, created_at=MONDAY, changed=0))
    search.index(tx, known)
    candidates.bump(tx)


def approve(app: App, tx: Connection, *names: str) -> None:
    """Submit texts as their files say them now, and let Rosa approve them."""
    campaign = app.library.campaign("compilers")
    for name in names or campaign.templates:
        text = app.library.template(name)
        made = templates.submit(tx, text, author="dana", at=MONDAY, request=templates.Request())
        approval = Approval(
            template=name,
            fingerprint=made.fingerprint,
            approver="rosa-diaz",
            decision="approve",
            evidence=Evidence.CLAIMED,
            recorded_by="dana",
            at=MONDAY,
            facts_digest=facts_digest(campaign.role, text),
            version=made.version,
        )
        templates.decide(tx, approval, {})


def change(tx: Connection, person: Candidate, **facts: str | None) -> None:
    """Change facts of somebody."""
    candidates.change(tx, replace(person, **facts))  # type: ignore[arg-type]
