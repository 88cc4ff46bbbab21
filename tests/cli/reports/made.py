"""People and what happened to them, written straight into the store."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.words import Channel, Event, EventKind, ReplyClass
from outreach.store import enrollments, events
from tests.conftest import MONDAY

candidate = tables.Candidate.metadata.tables["candidate"]


ASKED = MONDAY - timedelta(days=28)  # 2 February, nine in the morning in New York


def add_person(tx: Connection, person: int) -> None:
    about = {"first_name": "", "last_name": "", "skills": "", "position": "Director"}
    row = {"id": person, "handle": f"p{person}", "created_at": ASKED, "changed": 0, **about}
    tx.execute(candidate.insert().values(**row))
    enrollments.enroll(tx, person, "compilers", "sam-keller", {}, ASKED)


def log(
    tx: Connection,
    person: int,
    kind: EventKind,
    at: datetime,
    channel: Channel | None = None,
    step: str | None = None,
) -> None:
    reply = ReplyClass.INTERESTED if kind is EventKind.REPLIED else None
    template = {"connect": "hello", "job": "job"}.get(step or "")
    events.append(
        tx,
        Event(
            kind, at, at, "dana", candidate=person, enrollment=person, campaign="compilers",
            sender="sam-keller", channel=channel, step=step, template=template, reply=reply,
        ),
    )  # fmt: skip


def compare_texts(workspace: Path) -> None:
    """Let the first step compare two texts."""
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("template: hello}", "templates: [hello, hallo]}"))
    text = workspace / "templates" / "hello.j2"
    (workspace / "templates" / "hallo.j2").write_text(text.read_text())
