"""What asking for referrals brings and costs, of one campaign or of all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.actions.reports.asked import looked_at
from outreach.app import App
from outreach.core.rendering import anatomy
from outreach.core.stats.referrals import Chain, Deed, chain
from outreach.core.words import Channel, Event, EventKind, Purpose
from outreach.store import events, referrals, reports, templates

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_KINDS = (
    EventKind.SENT,
    EventKind.SENT_OUTSIDE,
    EventKind.ACCEPTED,
    EventKind.REPLIED,
    EventKind.DECLINED,
    EventKind.STOP,
)
#: What is written to somebody who has not answered yet; the rest is no follow-up.
_FOLLOW_UPS = frozenset({Purpose.KNOWN_PERSON, Purpose.FOLLOW_UP, Purpose.NUDGE})


@dataclass(frozen=True, slots=True)
class Referred:
    """The figures of one campaign; of all when it has no name."""

    campaign: str
    chain: Chain
    as_of: datetime
    is_past: bool = False  #: as it stood then, and not now


def referred(app: App, campaign: str = "", *, as_of: str = "") -> Referred:
    """Return the figures; NotFound for a campaign nobody ever heard of.

    `as_of` is a day (its end) or a time: only what was recorded by then counts.
    """
    known_at = looked_at(as_of, _zone(app, campaign), app.now) if as_of else None
    with app.store.read() as tx:
        if campaign and campaign not in reports.campaigns(tx):
            app.library.campaign(campaign)
        asks = _asks(tx)
        found = events.effective(tx, campaign=campaign or None, kinds=_KINDS, known_at=known_at)
        ties = [
            (one.by, one.of, one.at, one.may_name)
            for one in referrals.ties(tx, known_at=known_at)
            if campaign in ("", one.campaign)
        ]
    deeds = (one for one in (_deed(event, asks) for event in found) if one.person)
    at = known_at or app.now
    return Referred(campaign, chain(deeds, ties, at), at, is_past=known_at is not None)


def _zone(app: App, campaign: str) -> tzinfo:
    """Return the zone in which a day ends: of the campaign's sender, or of the first there is."""
    file = app.library.campaigns().get(campaign)
    senders = app.settings.senders
    sender = senders.get(file.sender) if file else next(iter(senders.values()), None)
    return ZoneInfo(sender.time_zone) if sender else UTC


def _deed(event: Event, asks: dict[str, bool]) -> Deed:
    is_message = event.kind is EventKind.SENT and event.channel is not Channel.LINKEDIN_CONNECT
    text = str(event.details.get("fingerprint") or "") if is_message else ""
    return Deed(
        event.candidate or referrals.who_was(event.details, event.enrollment),
        event.kind,
        event.occurred_at,
        event.channel,
        event.reply,
        asks.get(text),
        event.enrollment or 0,
    )


def _asks(tx: Connection) -> dict[str, bool]:
    """Return of each version of a follow-up whether it asks whom else it might suit."""
    versions = (one for text in templates.histories(tx).values() for one in text.versions)
    return {
        one.fingerprint: "referral" in anatomy(one.template).marks
        for one in versions
        if one.template.purpose in _FOLLOW_UPS
    }
