"""What replies seem to say: asked of the rules whenever somebody looks, so nothing goes stale.

A proposal is never kept: the class of a reply is what a recruiter says. Only an opt-out in words
acts by itself, at the moment the reply comes in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.replies import Proposal, propose
from outreach.core.words import Candidate, Event, EventKind, ReplyClass
from outreach.store import candidates, events, suppressions, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: In the details of an event: these words of the person were taken for an opt-out by the rules.
BY_WORDS = "by_words"


def proposal_for(
    app: App, reply: Event, person: Candidate, ours: Collection[str]
) -> Proposal | None:
    """Return what an unclassed reply seems to say; `ours` is what we wrote to the person."""
    text = str(reply.details.get("text") or "")
    if reply.kind is not EventKind.REPLIED or reply.reply is not None or not text:
        return None
    writer = app.settings.senders.get(reply.sender or "")
    known = (person.name, *((writer.name, writer.company) if writer else ()))
    return propose(text, reply.occurred_at.date(), ours=ours, known=known)


def sent_to(tx: Connection, person: int) -> tuple[str, ...]:
    """Return what this person got from us, as it was sent, the oldest first."""
    return touches.texts_sent(tx, [person]).get(person, ())


def bar(app: App, tx: Connection, person: Candidate, words: str) -> bool:
    """Never write to somebody again who asked for it in these words; False when it was so."""
    is_new = not suppressions.is_barred(tx, app.store, person)
    reason = f"asked to stop: “{words}”"
    suppressions.bar(tx, app.store, person, suppressions.SUPPRESSED, reason, app.user, app.now)
    return is_new


def correct(app: App, tx: Connection, person: Candidate) -> bool:
    """Let somebody be written to again whom only the rules had taken for an opt-out."""
    standing = events.effective(tx, candidates=[person.id], kinds=_STOPS)
    stopped = [one for one in standing if _is_stop(one)]
    was_mistaken = bool(stopped) and all(one.details.get(BY_WORDS) for one in stopped)
    if was_mistaken:
        suppressions.lift(tx, app.store, person, app.now)
    return was_mistaken


_STOPS: Sequence[EventKind] = (EventKind.STOP, EventKind.NEVER, EventKind.REPLIED)


def _is_stop(event: Event) -> bool:
    return event.kind is not EventKind.REPLIED or event.reply is ReplyClass.OPT_OUT


def waiting(app: App, person: Candidate) -> Event:
    """Return the last reply of somebody whose class nobody has said; NothingToDo without one."""
    with app.store.read() as tx:
        replies = events.effective(tx, candidates=[person.id], kinds=[EventKind.REPLIED])
    if replies and replies[-1].reply is None:
        return replies[-1]
    raise NothingToDo(
        f"No reply of {person.name} waits for a class.",
        where=f"person {person.handle}",
        try_=f"outreach log replied {person.handle} --class interested",
    )


def proposed_in(app: App, reference: str, words: str) -> Proposal | None:
    """Return what new words of a person seem to say; None when no rule knows."""
    with app.store.read() as tx:
        person = candidates.find(tx, reference)
        ours = sent_to(tx, person.id)
    writers = app.settings.senders.values()
    known = (person.name, *(one.name for one in writers), *(one.company for one in writers))
    return propose(words, app.now.date(), ours=ours, known=known)


def proposed_for(app: App, reference: str) -> tuple[Event, Proposal]:
    """Return the reply of a person that waits for a class, and the class that is proposed.

    NothingToDo when no reply waits, or when no rule knows what it says.
    """
    with app.store.read() as tx:
        person = candidates.find(tx, reference)
        ours = sent_to(tx, person.id)
    reply = waiting(app, person)
    found = proposal_for(app, reply, person, ours)
    if found is None:
        raise NothingToDo(
            f"No rule knows what {person.name} means.",
            where=f"person {person.handle}",
            try_=f"outreach log replied {person.handle} --class interested",
        )
    return reply, found
