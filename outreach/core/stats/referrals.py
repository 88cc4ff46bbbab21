"""What asking for referrals brings, and what it costs: people, never events.

The cost is what people say no to: of those followed up with the ask, and of those without it, how
many said no or asked us to stop. The two are set side by side as counts with intervals and never
compared: nobody was assigned to the one or the other by chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

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
    with_ask: Rate  #: said no, of those whose follow-up asked
    without_ask: Rate  #: said no, of those followed up without the ask
    offered: int  #: said that they know somebody, whether or not a name is kept
    unasked: int  #: followed up without the ask, however lately


def chain(
    deeds: Iterable[Deed], ties: Sequence[tuple[int, int, datetime, bool]], now: datetime
) -> Chain:
    """Return the figures; `ties` are referrer, named person, when, and whether they may be told."""
    by_person: dict[int, list[Deed]] = {}
    for deed in deeds:
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
        unasked=sum(_is_told(found, asks=False) for found in by_person.values()),
    )


def _offered(by_person: Mapping[int, Sequence[Deed]]) -> set[int]:
    meant = ReplyClass.REFERRAL
    return {one for one, found in by_person.items() if any(deed.reply is meant for deed in found)}


def _is_told(deeds: Sequence[Deed], *, asks: bool) -> bool:
    """Say whether somebody was followed up, with the ask or without it."""
    written = [one.asks for one in deeds if one.asks is not None]
    return bool(written) and any(written) is asks


def _having(after: Mapping[int, Sequence[Deed]], is_meant: Callable[[Deed], bool]) -> int:
    return sum(any(is_meant(one) for one in found) for found in after.values())


def _is_touch(deed: Deed) -> bool:
    is_written = deed.channel in _MESSAGES or deed.channel is Channel.LINKEDIN_CONNECT
    return deed.kind in (EventKind.SENT, EventKind.SENT_OUTSIDE) and is_written


def _cost(by_person: Mapping[int, Sequence[Deed]], now: datetime, *, asks: bool) -> Rate:
    """Return who said no in time, of those whose first follow-up is old enough."""
    wait = timedelta(days=HORIZONS.reply)
    counted = refused = 0
    for deeds in by_person.values():
        if not _is_told(deeds, asks=asks):
            continue
        first = min(one.at for one in deeds if one.asks is asks)
        if first + wait <= now:
            counted += 1
            refused += any(_is_no(one) and first <= one.at <= first + wait for one in deeds)
    return Rate(refused, counted, HORIZONS.reply)


def _is_no(deed: Deed) -> bool:
    return deed.kind in _NEGATIVE_KINDS or deed.reply in _NEGATIVE
