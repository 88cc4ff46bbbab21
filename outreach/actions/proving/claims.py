"""Hold what was logged against what archives show, sender by sender."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach.app import App
from outreach.core.proof import Claim, Coverage, Verdict, judge
from outreach.core.proof.claims import can_be_proven, lags
from outreach.core.words import Candidate
from outreach.store import candidates, events, proof, requests


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
        found = [
            judge(
                event,
                shown,
                covered,
                is_connected=event.candidate in connected,
                connected_on=connected.get(event.candidate or 0),
            )
            for event, shown in said
        ]
        odd = [one.event.candidate for one in found if one.verdict is Verdict.CONTRADICTED]
        people = candidates.load(tx, {one for one in odd if one})
        last = proof.last_archive(tx, sender)
        asked = requests.strangers(tx, sender)
    return SenderClaims(sender, found, people, covered, last, asked)
