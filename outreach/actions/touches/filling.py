"""Fill a claimed card with what its screen shows: the person, the text's story, what was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach.actions.touches import looks
from outreach.actions.touches.card import Card, Wording
from outreach.actions.touches.judging import judged, rendered
from outreach.app import App
from outreach.core import states
from outreach.core.approvals import APPROVE, TextHistory
from outreach.core.plans import PlannedTouch
from outreach.core.words import EventKind, TemplateVersion, Touch, TouchState
from outreach.store import candidates, enrollments, events, templates, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_SAID = frozenset({EventKind.REPLIED, EventKind.REFERRAL})


def filled(app: App, planned: PlannedTouch, touch: Touch, place: tuple[int, int]) -> Card:
    """Return the card of a claimed touch; `place` is its number and how many there are today."""
    with app.store.read() as tx:
        card = Card(
            planned=planned,
            touch=touch,
            person=candidates.load(tx, [planned.candidate])[planned.candidate],
            sender=app.settings.senders[touch.sender],
            campaign=app.library.campaign(planned.campaign),
            history=tuple(states.effective(events.of_candidate(tx, planned.candidate))),
            number=place[0],
            of=place[1],
        )
        card = replace(card, wording=_wording(app, tx, card))
        return _as_answer(tx, card) if card.is_answer else card


def _wording(app: App, tx: Connection, card: Card) -> Wording:
    if not card.touch.template:
        return Wording()
    texts = templates.histories(tx)
    text = texts[card.touch.template]
    shown = (one for one in text.versions if one.fingerprint == card.touch.fingerprint)
    version = next(shown, None)
    if version is None:
        return Wording()
    words = rendered(version, card.person, card.campaign, card.sender, card.touch.personal)
    return Wording(
        version=version,
        approvals=tuple(
            one
            for one in text.decisions
            if one.version == version.version and one.decision == APPROVE
        ),
        others=_others(app, card, version, texts),
        problems=judged(version, words, card.campaign, card.sender, app.settings.rules),
    )


def _others(
    app: App, card: Card, version: TemplateVersion, texts: Mapping[str, TextHistory]
) -> tuple[TemplateVersion, ...]:
    step = card.campaign.step(card.touch.step)
    if step is None or len(step.templates) > 1:
        return ()  # inside a test the text is not for the recruiter to choose
    consent = looks.policy(app, card.campaign)
    live = (text.live(consent, app.now) for text in texts.values())
    kind = _kind(version)
    return tuple(
        one
        for one in live
        if one and _kind(one) == kind and one.template.name != version.template.name
    )


def _kind(version: TemplateVersion) -> tuple[str, str, str]:
    text = version.template
    return (text.kind, text.purpose, text.language)


def _as_answer(tx: Connection, card: Card) -> Card:
    here = [e for e in card.history if e.kind in _SAID and e.campaign == card.campaign.slug]
    url = card.campaign.role.url
    enrolled = [one.id for one in enrollments.of_candidate(tx, card.person.id)]
    sent = (
        one.text or ""
        for one in touches.of_enrollments(tx, enrolled)
        if one.state is TouchState.SENT
    )
    was_sent = any(url in text for text in sent)
    return replace(card, said=here[-1] if here else None, role_url="" if was_sent else url)
