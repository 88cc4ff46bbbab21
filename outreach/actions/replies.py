"""What replies seem to say: asked of the rules whenever somebody looks, so nothing goes stale.

A proposal is never kept: the class of a reply is what a recruiter says. Only an opt-out in words
acts by itself, at the moment the reply comes in.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.words import Candidate, Event, EventKind, ReplyClass
from outreach.store import candidates, events, suppressions, touches

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.engine import Connection

    from outreach.core.replies import Proposal

#: In the details of an event: these words of the person were taken for an opt-out by the rules.
BY_WORDS = "by_words"
#: In the details of an event: these words were taken for an opt-out, and the event says otherwise.
MISREAD = "lifted"


def proposal_for(
    app: App, reply: Event, person: Candidate, ours: Collection[str]
) -> Proposal | None:
    """Return what an unclassed reply seems to say; `ours` is what we wrote to the person."""
    text = str(reply.details.get("text") or "")
    if reply.kind is not EventKind.REPLIED or reply.reply is not None or not text:
        return None
    writer = app.settings.senders.get(reply.sender or "")
    known = (person.name, *((writer.name, writer.company) if writer else ()))
    return _proposed(text, reply.occurred_at.date(), ours, known)


def sent_to(tx: Connection, person: int) -> tuple[str, ...]:
    """Return what this person got from us, as it was sent, the oldest first."""
    return touches.texts_sent(tx, [person]).get(person, ())


def bar(app: App, tx: Connection, person: Candidate, words: str) -> bool:
    """Never write to somebody again who asked for it in these words; False when it was so."""
    is_new = not suppressions.is_barred(tx, app.store, person)
    why = reason(words)
    suppressions.bar(tx, app.store, person, suppressions.SUPPRESSED, why, app.user, app.now)
    return is_new


def reason(words: str) -> str:
    """Return why somebody is barred who asked for it in these words."""
    return f"{_ASKED}{words}”"


def is_asked(reason: str) -> bool:
    """Say whether somebody is barred because they asked for it, and not for a list."""
    return reason.startswith(_ASKED)


def correct(app: App, tx: Connection, person: Candidate) -> list[str]:
    """Let somebody be written to again whom only the rules had taken for an opt-out.

    Returns the words that were misread; none when somebody here, or a list, bars the person.
    """
    standing = events.effective(tx, candidates=[person.id], kinds=[*STOPS])
    stopped = [one.details.get(BY_WORDS) for one in standing if is_stop(one)]
    bars = suppressions.bars_of(tx, app.store, person)
    reasons = [one.reason for one in bars if one.bar == suppressions.SUPPRESSED]
    by_words = [one for one in reasons if is_asked(one)]
    was_mistaken = all(stopped) if stopped else bool(by_words) and by_words == reasons
    if not was_mistaken:
        return []
    suppressions.lift(tx, app.store, person, app.now)
    found = [*map(str, stopped), *(one.removeprefix(_ASKED).removesuffix("”") for one in by_words)]
    return list(dict.fromkeys(found))


def misread(event: Event) -> Collection[str]:
    """Return the words that were no opt-out after all, as this event says."""
    found = event.details.get(MISREAD)
    return found if isinstance(found, list) else ()


#: What may ask us to stop.
SAID = frozenset({EventKind.REPLIED, EventKind.REFERRAL, EventKind.DECLINED})
STOPS = SAID | {EventKind.STOP, EventKind.NEVER}
_ASKED = "asked to stop: “"


def is_stop(event: Event) -> bool:
    """Say whether an event of these kinds bars the person."""
    if event.kind not in SAID:
        return event.kind in STOPS
    return event.reply is ReplyClass.OPT_OUT or bool(event.details.get(BY_WORDS))


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
    return _proposed(words, app.now.date(), ours, names_known(app, person))


def names_known(app: App, person: Candidate) -> tuple[str, ...]:
    """Return the names of a person and of our own, which refer nobody and quote nobody else."""
    writers = app.settings.senders.values()
    return (person.name, *(one.name for one in writers), *(one.company for one in writers))


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


def _proposed(
    text: str, day: date, ours: Collection[str], known: Collection[str]
) -> Proposal | None:
    from outreach.core.replies import propose  # the grammar of replies: only where there is one

    return propose(text, day, ours=ours, known=known)
