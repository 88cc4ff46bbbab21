"""What each reply turned out to mean, where it was logged first and sorted later.

To say later what somebody wrote is to log their reply again, with its class; nothing of ours lies
between the two. It is one reply all the same: of the first moment, with the meaning given later.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from outreach.core.states import OURS
from outreach.core.words import Event, EventKind, ReplyClass


def meant(lines: Iterable[tuple[str, str | None]]) -> list[tuple[int, str | None]]:
    """Return the places of the lines that count, each with the class that its reply turned out.

    Lines are the kind and the class of one person's events, in order of time. What only sorts an
    earlier reply is left out, and so is what turned out an auto-reply: nobody spoke.
    """
    classes: dict[int, str | None] = {}
    unsorted: list[int] = []  # replies since our last word of which nobody said what they mean
    for place, (kind, reply) in enumerate(lines):
        is_reply = kind == EventKind.REPLIED
        if is_reply and reply is not None and unsorted:
            classes.update(dict.fromkeys(unsorted, reply))
            unsorted.clear()
            continue
        if kind in OURS:
            unsorted.clear()
        elif is_reply and reply is None:
            unsorted.append(place)
        classes[place] = reply
    return [one for one in classes.items() if one[1] != ReplyClass.AUTO_REPLY]


def as_meant(events: Sequence[Event]) -> list[Event]:
    """Return one person's events that count, each reply with the class that it turned out."""
    found = meant((one.kind, one.reply) for one in events)
    return [
        events[place] if events[place].reply == said else _meaning(events[place], said)
        for place, said in found
    ]


def _meaning(event: Event, said: str | None) -> Event:
    return replace(event, reply=ReplyClass(said) if said else None)
