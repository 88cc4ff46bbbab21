"""What asking for referrals brings, and what it costs: people, and for the cost messages.

The cost is what people say no to: of those still silent when a message went out, with the ask or
without it, how many said no or asked us to stop before the next one. Counting from each message is
what makes the two alike: whoever refuses the first never gets the ask of the second, so of people
those without the ask would hold all early refusals. The two are set side by side as counts with
intervals and never compared: nobody was assigned to the one or the other by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from outreach.core.happened import meant
from outreach.core.stats.cohorts import HORIZONS
from outreach.core.stats.rates import Rate
from outreach.core.words import Channel, EventKind, ReplyClass

_MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL, Channel.EMAIL})
_NEGATIVE = frozenset({ReplyClass.NO, ReplyClass.OPT_OUT})
_NEGATIVE_KINDS = frozenset({EventKind.DECLINED, EventKind.STOP})


class Deed(NamedTuple):
    """Something that happened with one person, as far as referrals care."""

    person: int
    kind: EventKind
    at: datetime
    channel: Channel | None = None
    reply: ReplyClass | None = None
    asks: bool | None = None  #: a message: whether it asks whom else it might suit; None: neither
    enrollment: int = 0  #: of which it is part; 0: of none


@dataclass(frozen=True, slots=True)
class Chain:
    """What became of the ask: people at each link."""

    asked: int  #: got a message that asks whom else it might suit
    referrers: int  #: named somebody
    named: int  #: were named
    may_be_told: int  #: of the named: the referrer agreed to be named
    contacted: int  #: of the named: written to since
    accepted: int
    interested: int
    with_ask: Rate  #: messages with the ask, to people still silent: they said no to it
    without_ask: Rate  #: the same of messages without the ask
    offered: int  #: said that they know somebody, whether or not a name is kept
    unasked: int  #: got a follow-up without the ask, however lately


def chain(
    deeds: Iterable[Deed], ties: Sequence[tuple[int, int, datetime, bool]], now: datetime
) -> Chain:
    """Return the figures; `ties` are referrer, named person, when, and whether they may be told."""
    by_person: dict[int, list[Deed]] = {}
    for deed in _as_meant(deeds):
        by_person.setdefault(deed.person, []).append(deed)
    since: dict[int, datetime] = {}
    for _, of, at, _ in ties:
        since[of] = min(at, since.get(of, at))
    after = {of: [one for one in by_person.get(of, ()) if one.at >= at] for of, at in since.items()}
    return Chain(
        asked=sum(any(one.asks for one in found) for found in by_person.values()),
        referrers=len({by for by, *_ in ties}),
        named=len(since),
        may_be_told=len({of for _, of, _, may in ties if may}),
        contacted=sum(any(_is_touch(one) for one in found) for found in after.values()),
        accepted=_having(after, lambda one: one.kind is EventKind.ACCEPTED),
        interested=_having(after, lambda one: one.reply is ReplyClass.INTERESTED),
        with_ask=_cost(by_person, now, asks=True),
        without_ask=_cost(by_person, now, asks=False),
        offered=len({by for by, *_ in ties} | _offered(by_person)),
        unasked=sum(any(d.asks is False for d in found) for found in by_person.values()),
    )


def _as_meant(deeds: Iterable[Deed]) -> Iterator[Deed]:
    """Yield what counts; a reply that was sorted later is one reply, with its class."""
    stories: dict[tuple[int, int], list[Deed]] = {}
    for deed in sorted(deeds, key=lambda one: one.at):
        stories.setdefault((deed.person, deed.enrollment), []).append(deed)
    for story in stories.values():
        for place, said in meant((one.kind, one.reply) for one in story):
            yield story[place]._replace(reply=ReplyClass(said) if said else None)


def _offered(by_person: Mapping[int, Sequence[Deed]]) -> set[int]:
    meant = ReplyClass.REFERRAL
    return {one for one, found in by_person.items() if any(deed.reply is meant for deed in found)}


def _having(after: Mapping[int, Sequence[Deed]], is_meant: Callable[[Deed], bool]) -> int:
    return sum(any(is_meant(one) for one in found) for found in after.values())


def _is_touch(deed: Deed) -> bool:
    is_written = deed.channel in _MESSAGES or deed.channel is Channel.LINKEDIN_CONNECT
    return deed.kind in (EventKind.SENT, EventKind.SENT_OUTSIDE) and is_written


def _cost(by_person: Mapping[int, Sequence[Deed]], now: datetime, *, asks: bool) -> Rate:
    """Return how many messages were said no to in time, of those that are old enough."""
    wait = timedelta(days=HORIZONS.reply)
    refused = [
        any(_is_no(one) for one in after)
        for deeds in by_person.values()
        for story in _stories(deeds)
        for message, after in _heard(story, wait)
        if message.asks is asks and message.at + wait <= now
    ]
    return Rate(sum(refused), len(refused), HORIZONS.reply)


def _stories(deeds: Sequence[Deed]) -> Iterator[list[Deed]]:
    """Yield what belongs to each campaign: whoever answered in an earlier one is silent anew."""
    for enrollment in {one.enrollment for one in deeds if _is_message(one)}:
        yield [one for one in deeds if one.enrollment in (enrollment, 0)]


def _heard(deeds: Sequence[Deed], wait: timedelta) -> Iterator[tuple[Deed, list[Deed]]]:
    """Yield the messages to somebody still silent, each with what was said before the next."""
    written = sorted((one for one in deeds if _is_message(one)), key=lambda one: one.at)
    said = [one for one in deeds if _is_no(one) or _is_word(one)]
    for number, message in enumerate(written, start=1):
        if not any(one.at < message.at for one in said):
            heard = [one for one in said if one.at <= message.at + wait]
            later = written[number:][:1]
            yield message, [one for one in heard if not later or one.at < later[0].at]


def _is_message(deed: Deed) -> bool:
    return _is_touch(deed) and deed.channel is not Channel.LINKEDIN_CONNECT


def _is_word(deed: Deed) -> bool:
    return deed.kind is EventKind.REPLIED and deed.reply is not ReplyClass.AUTO_REPLY


def _is_no(deed: Deed) -> bool:
    return deed.kind in _NEGATIVE_KINDS or deed.reply in _NEGATIVE
