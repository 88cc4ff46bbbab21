"""Whose words are kept: of people who were asked, are in a campaign, or came with a list.

Who is only somebody's connection is a candidate too, so that a campaign may find them. What they
and the sender write to each other is private until then: of such messages stay when and which way
they went, by which network and habits are counted, and a hash by which they are known again.
"""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from outreach import tables
from outreach.core.intake import Kind
from outreach.store.bulk import chunks, is_in
from outreach.store.messages import Kept, message

candidate = tables.Candidate.metadata.tables["candidate"]
enrollment = tables.Enrollment.metadata.tables["enrollment"]
import_run = tables.ImportRun.metadata.tables["import_run"]
observation = tables.Observation.metadata.tables["observation"]
request = tables.Request.metadata.tables["request"]


def of(tx: Connection, people: Collection[int]) -> set[int]:
    """Return whose words are kept of these people."""
    found: set[int] = set()
    for part in chunks(people):
        ours = is_in(tx, candidate.c.id, part)
        kept = sa.select(candidate.c.id).where(ours, ~_is_connection_only(candidate.c.id))
        found.update(tx.execute(kept).scalars())
    return found


def let_go(tx: Connection, sender: str) -> None:
    """Let go of the words between a sender and people who are no more than connections."""
    theirs = (message.c.sender == sender) & (message.c.text != "")
    people = sa.select(message.c.candidate_id).where(theirs).distinct().subquery()
    alone = sa.select(people.c.candidate_id).where(_is_connection_only(people.c.candidate_id))
    wordless = message.update().where(theirs, message.c.candidate_id.in_(alone))
    tx.execute(wordless.values(text=""))


def bring_back(tx: Connection, sender: str, found: Collection[Kept]) -> None:
    """Keep the words, which an archive has again, of people who became more than connections."""
    if not found:
        return
    is_gone = (message.c.sender == sender) & (message.c.text == "") & (message.c.text_key != "")
    people = tx.execute(sa.select(message.c.candidate_id).where(is_gone).distinct()).scalars()
    wanted = of(tx, set(people))
    for one, seen in found:
        if one in wanted and seen.text:
            same = (message.c.candidate_id == one) & (message.c.text_key == seen.text_key)
            tx.execute(message.update().where(is_gone, same).values(text=seen.text))


def _is_connection_only(person: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Say whether nothing but somebody's list of connections tells of a person."""
    listed = sa.select(observation.c.id).join(
        import_run, import_run.c.id == observation.c.import_run_id
    )
    is_listed = listed.where(
        observation.c.candidate_id == person, import_run.c.kind != Kind.CONNECTIONS.value
    )
    is_enrolled = sa.select(enrollment.c.id).where(enrollment.c.candidate_id == person)
    was_asked = sa.select(request.c.id).where(request.c.candidate_id == person)
    return ~is_enrolled.exists() & ~was_asked.exists() & ~is_listed.exists()
