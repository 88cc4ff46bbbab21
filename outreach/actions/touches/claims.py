"""Claim a planned touch: the enrollment and the card are made, and nobody else gets the person."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from outreach.actions.backups import refuse_older
from outreach.actions.touches import alike, looks
from outreach.actions.touches.following import next_of
from outreach.app import App
from outreach.core.approvals import text_digest
from outreach.core.errors import ChangedMeanwhile
from outreach.core.plans import PlannedTouch
from outreach.core.rules import RULES_VERSION
from outreach.core.words import Enrollment, Touch, TouchState
from outreach.store import enrollments, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


_BATCH = "the batch of "


class Own(NamedTuple):
    """What of a text is the recruiter's own."""

    line: str | None = None  #: the personal line; empty where the whole answer is written elsewhere
    is_rewritten: bool = False  #: more than that line

    @classmethod
    def of(cls, touch: Touch) -> Own:
        """Return what was the recruiter's own on a card."""
        return cls(touch.personal, touch.off_template)


APPROVED = Own()
ELSEWHERE = Own("")  #: an answer in other words than those offered


def batch_of(sender: str) -> str:
    """Return the name under which the batch of a sender holds its cards."""
    return f"{_BATCH}{sender}"


def settler(touch: Touch, user: str) -> str:
    """Return in whose place a user may settle a card: what the batch holds, anybody may report."""
    held_by = touch.claimed_by or ""
    return held_by if held_by.startswith(_BATCH) else user


def claim(
    app: App,
    planned: PlannedTouch,
    *,
    user: str = "",
    lease: timedelta = touches.LEASE,
    own: Own = APPROVED,
) -> Touch:
    """Reserve a planned touch and return it with its text frozen.

    ChangedMeanwhile when somebody else has it; Blocked when a rule forbids it since it was planned.
    """
    with app.store.write() as tx:
        return claim_in(app, tx, planned, user=user or app.user, lease=lease, own=own)


def claim_in(
    app: App,
    tx: Connection,
    planned: PlannedTouch,
    *,
    user: str,
    lease: timedelta = touches.LEASE,
    own: Own = APPROVED,
) -> Touch:
    """Reserve a planned touch in an open transaction."""
    refuse_older(app, tx)
    campaign = app.library.campaign(planned.campaign)
    alike.hold(tx, [planned.candidate], [campaign.sender])
    enrolled = enrollments.enroll(
        tx, planned.candidate, planned.campaign, campaign.sender, planned.because, app.now
    )
    _refuse_if_overtaken(app, tx, planned, enrolled)
    wanted = touch_of(planned, enrolled, own)
    looks.look(app, tx, wanted, app.now, claimed_too=True)
    _assign(tx, planned, enrolled)
    return touches.claim(tx, wanted, user, app.lease_now(), lease=lease)


def touch_of(planned: PlannedTouch, enrolled: Enrollment, own: Own = APPROVED) -> Touch:
    """Return a planned touch as it will be kept."""
    return Touch(
        id=planned.touch,
        enrollment=enrolled.id,
        candidate=planned.candidate,
        campaign=planned.campaign,
        step=planned.step,
        attempt=planned.attempt,
        channel=planned.channel,
        sender=enrolled.sender,
        state=TouchState.CLAIMED,
        due_at=planned.due_at,
        text=planned.text,
        text_digest=text_digest(planned.text) if planned.text else None,
        template=planned.template,
        fingerprint=planned.fingerprint,
        variant=planned.variant,
        personal=own.line,
        off_template=own.is_rewritten,
        language=planned.language,
        facts_digest=planned.facts_digest,
        rules_version=RULES_VERSION if planned.text else None,
    )


def _refuse_if_overtaken(
    app: App, tx: Connection, planned: PlannedTouch, enrolled: Enrollment
) -> None:
    coming = next_of(app, tx, enrolled)
    if coming is None or (coming.step, coming.attempt) != (planned.step, planned.attempt):
        raise ChangedMeanwhile(
            f"Since the plan was made, something happened with {planned.name}: "
            f"'{planned.step}' is not what comes next any more.",
            where=f"campaign {planned.campaign}",
            try_="outreach next",
        )


def _assign(tx: Connection, planned: PlannedTouch, enrolled: Enrollment) -> None:
    # a text under test stays with the person for ever, whatever becomes of the test
    if planned.variant and planned.step not in enrolled.variants:
        enrollments.assign(tx, enrolled, {**enrolled.variants, planned.step: planned.variant})
