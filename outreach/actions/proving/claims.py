"""Hold what was logged against what archives show, sender by sender."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.proof import Claim, Coverage, Verdict, judge
from outreach.core.proof.claims import can_be_proven, lags
from outreach.core.sequences.connected import Since, ruled_out
from outreach.core.sequences.history import moments
from outreach.core.words import Candidate, Event, EventKind
from outreach.store import candidates, events, proof, requests, situations

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True)
class SenderClaims:
    """How the claims about one sender stand."""

    sender: str
    claims: Sequence[Claim]
    people: dict[int, Candidate]
    covered: Sequence[Coverage]
    last_archive: datetime | None
    strangers: int  #: people who were asked and are no candidates

    def count(self, verdict: Verdict) -> int:
        """Return how many claims stand so."""
        return sum(one.verdict is verdict for one in self.claims)

    @property
    def contradicted(self) -> list[Claim]:
        """Return the claims that an archive covers without showing them."""
        return [one for one in self.claims if one.verdict is Verdict.CONTRADICTED]

    @property
    def lag_days(self) -> int | None:
        """Return how many days late the proven claims were logged: the one in the middle."""
        found = lags(self.claims)
        return found[len(found) // 2] if found else None


def claims(app: App) -> list[SenderClaims]:
    """Return the claims about each sender, in the order of the settings."""
    return [_of(app, slug) for slug in app.settings.senders]


def _of(app: App, sender: str) -> SenderClaims:
    with app.store.read() as tx:
        covered = proof.coverage(tx, sender)
        said = [one for one in events.claimed(tx, sender) if can_be_proven(one[0])]
        who = {event.candidate for event, _ in said if event.candidate}
        connected = proof.connected_on(tx, sender, who)
        open_ones = [event for event, shown in said if shown is None]
        before = _connected_before(app, tx, open_ones, connected)
        found = [
            judge(
                event,
                shown,
                covered,
                is_connected=event.candidate in connected,
                connected_before=before.get(event.id),
            )
            for event, shown in said
        ]
        odd = [one.event.candidate for one in found if one.verdict is Verdict.CONTRADICTED]
        people = candidates.load(tx, {one for one in odd if one})
        last = proof.last_archive(tx, sender)
        asked = requests.strangers(tx, sender)
    return SenderClaims(sender, found, people, covered, last, asked)


def _connected_before(
    app: App, tx: Connection, said: Sequence[Event], connected: Mapping[int, date | None]
) -> dict[int, date]:
    """Return the claims of an acceptance that an older connection rules out, with its day."""
    days = {
        one.id: day
        for one in said
        if one.kind is EventKind.ACCEPTED and (day := connected.get(one.candidate or 0))
    }
    known = [one for one in said if one.id in days]
    happened = situations.histories(tx, {one.enrollment for one in known if one.enrollment})
    files = app.library.campaigns()
    found = {}
    for one in known:
        story = happened.get(one.enrollment or 0) or [one]
        campaign = files.get(one.campaign or "")
        starts = campaign.starts if campaign else None
        gone = ruled_out(moments(story), Since(days[one.id], is_proven=True), starts)
        if one.id in {story[place].id for place in gone}:
            found[one.id] = days[one.id]
    return found
