"""The keys that say what a reply means: one of the classes, or yes to what the rules propose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach.cli import referring
from outreach.cli.common import say
from outreach.core.words import EventKind, ReplyClass

if TYPE_CHECKING:
    from outreach.actions.touches import Card, Entry, Logged, Naming
    from outreach.app import App
    from outreach.cli.keys import Keyboard
    from outreach.core.replies import Proposal


def class_of(card: Card, key: str) -> ReplyClass | None:
    """Return what a key says of the reply on a card; None for a key that says nothing of it."""
    from outreach.actions.touches import CLASSES, CONFIRM

    if key == CONFIRM and card.proposal:
        return card.proposal.reply
    return CLASSES.get(key)


def entry_of(app: App, card: Card, key: str, reply: ReplyClass, keyboard: Keyboard) -> Entry:
    """Return what to log of the reply on a card, after asking what the class needs."""
    from outreach.actions.touches import Entry
    from outreach.core.proof import CLASSES

    said = card.said
    is_referral = reply is ReplyClass.REFERRAL
    return Entry(
        EventKind.REPLIED,
        reply=reply,
        until=_until(card, key, keyboard) if reply is ReplyClass.NOT_NOW else "",
        note=str(said.details.get("text", "")) if said else "",
        details={CLASSES: said.id} if said else {},
        naming=referring.asked(app, card, key, keyboard) if is_referral else None,
    )


def confirmed(
    app: App, people: Sequence[str], entry: Entry, *, may_name: bool = False
) -> list[Logged]:
    """Log the class that the rules propose for somebody's last reply, or for new words of theirs.

    Whom they name is told by whom only if `may_name` says so, whatever the reply seems to allow.

    WrongUsage for anything but one person's reply without a class; NothingToDo when no reply waits
    or no rule knows what it says.
    """
    from outreach.actions import replies, touches
    from outreach.core.errors import WrongUsage
    from outreach.core.proof import CLASSES

    if len(people) != 1 or entry.what is not EventKind.REPLIED or entry.reply is not None:
        raise WrongUsage(
            "--as-proposed confirms what the last reply of one person seems to say.",
            where="--as-proposed",
            try_="outreach log replied PERSON --as-proposed",
        )
    if entry.note:
        proposed = replies.proposed_in(app, people[0], entry.note)
        if proposed is None:
            say(_UNKNOWN.format(people[0]))
        return touches.record(app, people, _as_proposed(entry, proposed, may_name=may_name))
    said, found = replies.proposed_for(app, people[0])
    words = str(said.details.get("text") or "")
    given = replace(
        _as_proposed(entry, found, may_name=may_name), note=words, details={CLASSES: said.id}
    )
    return touches.record(app, people, given)


_UNKNOWN = "! no rule knows what these words mean: outreach log replied {} --class interested"


def _as_proposed(entry: Entry, found: Proposal | None, *, may_name: bool) -> Entry:
    """Return an entry with the class, the day and the person that the words seem to name."""
    naming = entry.naming or _named(found)
    if naming is None and may_name:
        referring.naming("", "", "", may_name=True)  # says that nobody is named
    if naming is not None:
        naming = replace(naming, may_name=may_name)
    if found is None:
        return replace(entry, naming=naming)
    until = found.until.isoformat() if found.until else ""
    return replace(entry, reply=found.reply, until=entry.until or until, naming=naming)


def _named(found: Proposal | None) -> Naming | None:
    from outreach.actions.touches import Naming

    name, url = found.names[0] if found and found.names else ("", "")
    return Naming(name, url) if name and (url or " " in name) else None


def _until(card: Card, key: str, keyboard: Keyboard) -> str:
    from outreach.actions.touches import CONFIRM

    proposed = card.proposal.until if card.proposal else None
    if proposed and key == CONFIRM:
        return proposed.isoformat()
    return keyboard.line("Ask again when? (a date, '2 weeks'; Enter: not known) ")
