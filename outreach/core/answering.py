"""Which text answers which reply: its name says so, so that nothing behind an approval can change.

`answer-question` answers a question, `answer-interested-student` somebody interested, `answer-no` a
no. After a "not now" there are two moments: `answer-until-then` goes out at once, `answer-not-now`
on the day agreed. A text that names no occasion, such as `answer-basics`, tells of the job: it
suits who asked or is interested, and a reply that nobody has classed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from outreach.core.words import ReplyClass

UNKNOWN = ""  #: nobody has said what the reply means
UNTIL_THEN = "until_then"  #: at once after a "not now"
NOT_NOW = ReplyClass.NOT_NOW.value  #: on the day that was agreed
_OCCASIONS = (UNTIL_THEN, *(one.value for one in ReplyClass))
_TELLS_OF_THE_JOB = frozenset({UNKNOWN, ReplyClass.QUESTION.value, ReplyClass.INTERESTED.value})


def occasion(reply: ReplyClass | None, until: date | None, today: date) -> str:
    """Return what a reply is to be answered with today; `until` is the day it named."""
    if reply is not ReplyClass.NOT_NOW:
        return reply.value if reply else UNKNOWN
    return NOT_NOW if until and until <= today else UNTIL_THEN


def occasion_of(name: str) -> str:
    """Return which occasion the name of a text says, as whole words; UNKNOWN when it says none."""
    words = f"-{name}-"
    said = (one for one in _OCCASIONS if f"-{one.replace('_', '-')}-" in words)
    return max(said, key=len, default=UNKNOWN)


def suits(name: str, wanted: str) -> bool:
    """Say whether a text may be offered on an occasion."""
    said = occasion_of(name)
    return said == wanted or (said == UNKNOWN and wanted in _TELLS_OF_THE_JOB)


def in_order(names: Iterable[str], wanted: str) -> tuple[str, ...]:
    """Return the texts that suit an occasion: those made for it first, then the shorter names."""
    fits = (name for name in names if suits(name, wanted))
    return tuple(sorted(fits, key=lambda name: (occasion_of(name) != wanted, len(name), name)))
