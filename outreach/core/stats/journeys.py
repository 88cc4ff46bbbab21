"""The events of one person in one campaign, folded into a journey."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from outreach.core.happened import MILESTONES
from outreach.core.sequences.history import ANSWER
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Channel, EventKind, Evidence, ReplyClass

REQUEST, WITHDRAWAL = Channel.LINKEDIN_CONNECT.value, Channel.LINKEDIN_WITHDRAW.value
MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE.value, Channel.INMAIL.value, Channel.EMAIL.value})
CLOSED = EventKind.CLOSED.value
_ACCEPTED, _CLOSED = frozenset({EventKind.ACCEPTED.value}), frozenset({CLOSED})
#: what puts a person into the stage `replied` because they wrote
REPLIES = frozenset({EventKind.REPLIED.value, EventKind.REFERRAL.value})
#: after one of these nobody can accept any more
TAKEN_BACK = frozenset({EventKind.WITHDRAWN.value, EventKind.DECLINED.value, EventKind.STOP.value})
#: after one of these nobody waits for an acceptance, although it may still come
GIVEN_UP = frozenset({EventKind.EXPIRED.value, CLOSED})
#: after one of these nothing is ever owed
FOR_EVER = frozenset({EventKind.STOP.value, EventKind.NEVER.value})
#: what settles a reply as an answer does; the plan asks for an answer until then
SETTLED = frozenset(
    {
        EventKind.SENT_OUTSIDE.value,
        EventKind.DECLINED.value,
        EventKind.REJECTED.value,
        CLOSED,
        *(kind.value for kind in MILESTONES),
    }
)
#: who came to the later came through the earlier, whether or not anybody logged it
IMPLIED = (
    (EventKind.OFFER.value, EventKind.HIRED.value),
    (EventKind.INTERVIEW.value, EventKind.OFFER.value),
)
REFUSALS = frozenset({ReplyClass.NO.value, ReplyClass.OPT_OUT.value})


class Sent(NamedTuple):
    """A connect request or message that went out; `journey` names the person in the campaign."""

    journey: int
    at: int
    is_day: bool
    channel: str
    step: str = ""
    template: str = ""
    sender: str = ""
    evidence: str = Evidence.CLAIMED.value
    place: int = 0  #: the how many-th event of its journey


class Mark(NamedTuple):
    """Anything else that happened on a journey."""

    journey: int
    at: int
    is_day: bool
    kind: str
    reply: str | None = None
    evidence: str = Evidence.CLAIMED.value
    place: int = 0  #: the how many-th event of its journey

    @property
    def is_proven(self) -> bool:
        """Say whether a file of LinkedIn or a mailbox shows it."""
        return self.evidence == Evidence.PROVEN


class Journey(NamedTuple):
    """One person in one campaign, as the log has it; everything in order of time."""

    key: int  #: the enrollment
    request: Sent | None  #: the first connect request
    is_proven: bool  #: a file or a receipt shows that a request went out
    follow_ups: tuple[Sent, ...]  #: what we wrote before they said anything
    later: tuple[Sent, ...]  #: answers and closing words
    accepted: Mark | None
    replies: tuple[Mark, ...]  #: without auto-replies
    taken_back: Mark | None  #: why it cannot be accepted any more
    unanswered: Mark | None  #: their first word since our last, when nothing settled it
    marks: frozenset[str]  #: kinds of event and classes of reply that occurred at least once

    @property
    def replied(self) -> Mark | None:
        """Return their first reply in any channel."""
        return self.replies[0] if self.replies else None

    @property
    def withdrawn(self) -> Mark | None:
        """Return when we took the request back before they had refused.

        Only then is it unknown what they would have done. Who declined or said stop has answered:
        nothing comes any more, however long one waits.
        """
        over = self.taken_back
        return over if over and over.kind == EventKind.WITHDRAWN else None

    @property
    def began(self) -> Sent | None:
        """Return when we first wrote to them, if we did."""
        message = next(iter(self.follow_ups or self.later), None)
        if self.request is None or (message is not None and message.at < self.request.at):
            return message
        return self.request


def unlogged(marks: Container[str]) -> frozenset[str]:
    """Return what somebody came through, as a later mark shows, and nobody logged."""
    found: set[str] = set()
    for earlier, later in IMPLIED:
        if earlier not in marks and (later in marks or later in found):
            found.add(earlier)
    return frozenset(found)


def journey(lines: Sequence[Sent | Mark], view: Standpoint) -> Journey:
    """Return one person's journey; the lines come in order of time, without auto-replies.

    Of the times only their order is looked at: which surely came after which.
    """
    sent = [line for line in lines if isinstance(line, Sent)]
    requests = [line for line in sent if line.channel == REQUEST]
    messages = [line for line in sent if line.channel in MESSAGES]
    marks = [mark for line in lines if (mark := _mark(line))]
    replies = [mark for mark in marks if mark.kind in REPLIES]
    closed = _first(marks, _CLOSED)
    spoken = _follow_ups(messages, closed, replies[0] if replies else None, view)
    return Journey(
        lines[0].journey,
        requests[0] if requests else None,
        any(line.evidence == Evidence.PROVEN for line in requests),
        tuple(messages[:spoken]),
        tuple(messages[spoken:]),
        _first(marks, _ACCEPTED),
        tuple(replies),
        _first(marks, TAKEN_BACK),
        _unanswered(replies, messages[spoken:], marks, view) if replies else None,
        frozenset([mark.reply or mark.kind for mark in marks]),
    )


def _mark(line: Sent | Mark) -> Mark | None:
    """Return what happened; a request taken back is written like a message, and is none."""
    if isinstance(line, Mark):
        return line
    if line.channel != WITHDRAWAL:
        return None
    kind = EventKind.WITHDRAWN.value
    return Mark(line.journey, line.at, line.is_day, kind, None, line.evidence, line.place)


def _first(marks: Iterable[Mark], kinds: Container[str]) -> Mark | None:
    return next((mark for mark in marks if mark.kind in kinds), None)


def _unanswered(
    replies: Sequence[Mark], later: Sequence[Sent], marks: Sequence[Mark], view: Standpoint
) -> Mark | None:
    """Return their first word since our last; None when it was answered, refused or settled."""
    last = replies[-1]
    if any(not view.is_after(last, sent) for sent in later):
        return None
    if any(_settles(mark, last, view) for mark in marks):
        return None
    ours = later[-1] if later else None
    return next(reply for reply in replies if ours is None or view.is_after(reply, ours))


def _settles(mark: Mark, last: Mark, view: Standpoint) -> bool:
    if mark.kind in FOR_EVER:
        return True
    return (mark.kind in SETTLED or mark.reply in REFUSALS) and not view.is_after(last, mark)


def _follow_ups(
    messages: Sequence[Sent], closed: Mark | None, replied: Mark | None, view: Standpoint
) -> int:
    """Return how many of the messages came before the campaign closed and before the first reply.

    Of a reply known only by its day, the first message of that day is what it answered.
    """
    count = 0
    for sent in messages:
        if (closed and view.is_after(sent, closed)) or sent.step == ANSWER:
            break
        if replied and not view.is_after(replied, sent) and (count or view.is_after(sent, replied)):
            break
        count += 1
    return count
