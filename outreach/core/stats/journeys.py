"""The event log of one campaign, folded into one journey per person.

Most requests are never followed by anything. In a large campaign they are by far the most rows, so
they stay plain rows, taken back or not; only people with a story get a `Journey`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from outreach.core.sequences.history import ANSWER
from outreach.core.states import MILESTONES
from outreach.core.stats.standpoint import Standpoint
from outreach.core.words import Channel, EventKind, Evidence, ReplyClass

REQUEST, WITHDRAWAL = Channel.LINKEDIN_CONNECT.value, Channel.LINKEDIN_WITHDRAW.value
MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE.value, Channel.INMAIL.value, Channel.EMAIL.value})
ACCEPTED, CLOSED = EventKind.ACCEPTED.value, EventKind.CLOSED.value
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


class Mark(NamedTuple):
    """Anything else that happened on a journey."""

    journey: int
    at: int
    is_day: bool
    kind: str
    reply: str | None = None
    evidence: str = Evidence.CLAIMED.value

    @property
    def is_proven(self) -> bool:
        """Say whether a file of LinkedIn or a mailbox shows it."""
        return self.evidence == Evidence.PROVEN


#: The same as they come from the store: a plain tuple is cheaper to keep by the hundred thousand.
SentRow = tuple[int, int, bool, str, str, str, str, str]
MarkRow = tuple[int, int, bool, str, str | None, str]


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
    def began(self) -> Sent | None:
        """Return when we first wrote to them, if we did."""
        message = next(iter(self.follow_ups or self.later), None)
        if self.request is None or (message is not None and message.at < self.request.at):
            return message
        return self.request


class Journeys(NamedTuple):
    """Everybody in a campaign."""

    silent: list[SentRow]  #: requests, known to the second, after which nothing happened
    withdrawn: list[tuple[SentRow, int]]  #: the same, but that they were taken back, and when
    told: list[Journey]  #: everybody else

    def each(self) -> Iterator[Journey]:
        """Return one journey for everybody."""
        yield from self.told
        for row in self.silent:
            yield _untold(row[0], Sent._make(row), row[7] == Evidence.PROVEN)
        for row, at in self.withdrawn:
            asked = Sent._make(row)
            over = Mark(row[0], at, False, EventKind.WITHDRAWN.value)
            yield _untold(row[0], asked, row[7] == Evidence.PROVEN)._replace(
                taken_back=over, marks=frozenset([over.kind])
            )


def fold(sent: Sequence[SentRow], marks: Iterable[MarkRow], view: Standpoint) -> Journeys:
    """Return one journey per person; both arguments must come in order of time.

    Auto-replies are left out: nobody said anything.
    """
    happened = _by_journey(marks)
    plain, ended = _plain(sent, happened)
    requests: dict[int, Sent] = {}
    proven: set[int] = set()
    messages: dict[int, list[Sent]] = defaultdict(list)
    for line in [Sent._make(row) for row in sent if row[0] not in plain]:
        if line.channel == REQUEST:
            requests.setdefault(line.journey, line)
            if line.evidence == Evidence.PROVEN:
                proven.add(line.journey)
        elif line.channel in MESSAGES:
            messages[line.journey].append(line)
        elif line.channel == WITHDRAWAL:
            happened[line.journey].append(_withdrawn(line))
    told = [
        _journey(
            key,
            requests.get(key),
            key in proven,
            messages.get(key, []),
            happened.get(key, []),
            view,
        )
        for key in dict.fromkeys((*requests, *messages, *happened))
    ]
    silent = [row for key, row in plain.items() if key not in ended]
    return Journeys(silent, [(plain[key], at) for key, at in ended.items()], told)


def _plain(
    sent: Iterable[SentRow], happened: Container[int]
) -> tuple[dict[int, SentRow], dict[int, int]]:
    """Return the requests that nothing followed but being taken back, and when they were."""
    found: dict[int, SentRow] = {}
    ended: dict[int, int] = {}
    told = set()
    for row in sent:
        key, channel = row[0], row[3]
        if row[2] or key in happened:
            told.add(key)
        elif channel == REQUEST and key not in found:
            found[key] = row
        elif channel == WITHDRAWAL and key in found and key not in ended:
            ended[key] = row[1]
        else:
            told.add(key)
    plain = {key: row for key, row in found.items() if key not in told}
    return plain, {key: at for key, at in ended.items() if key in plain}


def _withdrawn(line: Sent) -> Mark:
    return Mark(line.journey, line.at, line.is_day, EventKind.WITHDRAWN.value, None, line.evidence)


def _by_journey(marks: Iterable[MarkRow]) -> defaultdict[int, list[Mark]]:
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for row in marks:
        if row[4] != ReplyClass.AUTO_REPLY:
            found[row[0]].append(Mark._make(row))
    return found


def _journey(
    key: int,
    request: Sent | None,
    is_proven: bool,
    messages: Sequence[Sent],
    marks: Sequence[Mark],
    view: Standpoint,
) -> Journey:
    if not marks and not messages:
        return _untold(key, request, is_proven)
    accepted = taken_back = closed = None
    replies: list[Mark] = []
    for mark in marks:  # one walk: there may be a hundred thousand of these
        if mark.kind == ACCEPTED:
            accepted = accepted or mark
        elif mark.kind in REPLIES:
            replies.append(mark)
        elif mark.kind in TAKEN_BACK:
            taken_back = taken_back or mark
        elif mark.kind == CLOSED:
            closed = closed or mark
    spoken = _follow_ups(messages, closed, replies[0] if replies else None, view)
    return Journey(
        key,
        request,
        is_proven,
        tuple(messages[:spoken]),
        tuple(messages[spoken:]),
        accepted,
        tuple(replies),
        taken_back,
        _unanswered(replies, messages[spoken:], marks, view) if replies else None,
        frozenset([mark.reply or mark.kind for mark in marks]),
    )


def _untold(key: int, request: Sent | None, is_proven: bool) -> Journey:
    return Journey(key, request, is_proven, (), (), None, (), None, None, frozenset())


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
