"""When waiting is over: nothing left to send, and four weeks without an answer.

Of the requests that are ever accepted, nearly all are accepted within thirty days; an answer to a
follow-up comes sooner or not at all. An expired enrollment frees the person for other campaigns;
an answer that comes later still moves it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from outreach.core.campaigns import Campaign
from outreach.core.sequences import History, next_step
from outreach.core.words import EventKind, Stage
from outreach.core.workdays import Workdays

UNANSWERED = timedelta(days=28)
_WAITING = frozenset({Stage.INVITED, Stage.CONNECTED, Stage.FOLLOWED_UP})
_OURS = frozenset({EventKind.SENT, EventKind.SENT_OUTSIDE})


def has_expired(
    stage: Stage, campaign: Campaign, history: History, days: Workdays, now: datetime
) -> bool:
    """Say whether an enrollment at this stage has waited long enough and has no step left."""
    written = [event.occurred_at for event in history.events if event.kind in _OURS]
    if stage not in _WAITING or not written or now - max(written) < UNANSWERED:
        return False
    coming = next_step(campaign, history, days, now)
    return coming is None or coming.due_at is None
