"""What a sender ticked in a batch, as one line of text that survives files, mails and addresses.

`batch=sam-keller.2026-03-02 1f0c…=sent 77ab…=already-connected`: the same pairs whether they come
as a code, as the address of the page, or somewhere in a pasted mail.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from outreach.core.errors import WrongUsage
from outreach.core.words import Channel


class Tick(StrEnum):
    """What became of one text."""

    SENT = "sent"
    ALREADY_CONNECTED = "already-connected"
    NO_NOTE = "no-note"
    PROFILE_GONE = "profile-gone"
    WRONG_PERSON = "wrong-person"
    LATER = "later"


#: How each way not to send is offered to a person, in the order of the keys 1 to 5.
NOT_SENT: Mapping[Tick, str] = MappingProxyType(
    {
        Tick.ALREADY_CONNECTED: "already connected",
        Tick.NO_NOTE: "no note possible",
        Tick.PROFILE_GONE: "profile gone",
        Tick.WRONG_PERSON: "wrong person",
        Tick.LATER: "later",
    }
)


_OF_REQUESTS = frozenset({Tick.ALREADY_CONNECTED, Tick.NO_NOTE})


def reasons(channel: Channel) -> dict[str, tuple[Tick, str]]:
    """Return why something may not have gone out, by key; each reason keeps its key everywhere."""
    keyed = dict(zip("12345", NOT_SENT.items(), strict=True))
    is_request = channel is Channel.LINKEDIN_CONNECT
    return {key: one for key, one in keyed.items() if is_request or one[0] not in _OF_REQUESTS}


@dataclass(frozen=True, slots=True)
class Ticked:
    """A batch that came back."""

    sender: str
    day: date
    ticks: Mapping[str, Tick]  #: by touch
    unread: tuple[str, ...] = ()  #: what looks like a tick and is none, as it was written


def write(batch: Ticked) -> str:
    """Return the line for a batch."""
    pairs = (f"{touch}={tick}" for touch, tick in batch.ticks.items())
    return " ".join([f"batch={batch.sender}.{batch.day}", *pairs])


def read(text: str) -> Ticked:
    """Return what was ticked; the last word about a touch counts. WrongUsage when there is none.

    A mail may break a line within a tick: what is left of it is told, not passed over.
    """
    heads = set(_HEAD.findall(text))
    if not heads:
        raise _refused("This is not a batch that came back: its code begins with batch=.")
    if len(heads) > 1:
        raise _refused("These are several batches; log them one after the other.")
    [(sender, day)] = heads
    ticks = {touch: Tick(tick) for touch, tick in _PAIR.findall(text)}
    unread = (one[0] for one in _LIKE_A_PAIR.finditer(text) if not _PAIR.fullmatch(one[0]))
    return Ticked(sender, _day(day), ticks, tuple(dict.fromkeys(unread)))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise _refused(f"There is no day {written}.") from None


def _refused(what: str) -> WrongUsage:
    return WrongUsage(
        what, where="--from-batch", try_="outreach log --from-batch FILE, or the code itself"
    )


_HEAD = re.compile(r"\bbatch=([a-z0-9][a-z0-9-]*)\.(\d{4}-[01]\d-[0-3]\d)\b")
_PAIR = re.compile(rf"\b([0-9a-f]{{24,64}})=({'|'.join(Tick)})\b")
#: The name of a card with any word behind it, or any name with what may become of a card.
_LIKE_A_PAIR = re.compile(
    rf"(?<![\w-])(?:[0-9a-f]{{24,64}}=[\w-]+|[\w-]+=(?:{'|'.join(Tick)})(?![\w-]))"
)
