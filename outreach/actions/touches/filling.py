"""Fill a claimed card with what its screen shows: the person, the text's story, what was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from outreach.actions import knowing, replies
from outreach.actions.touches import looks
from outreach.actions.touches.card import Acquaintance, Card, Wording
from outreach.actions.touches.judging import judged, rendered, use_for
from outreach.app import App
from outreach.core import answering, happened
from outreach.core.approvals import APPROVE, TextHistory
from outreach.core.plans import PlannedTouch
from outreach.core.rendering.rewriting import rewritten
from outreach.core.wordings import base_of
from outreach.core.words import EventKind, Purpose, Template, TemplateVersion, Touch
from outreach.store import candidates, events, messages, templates

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
            history=tuple(happened.effective(events.of_candidate(tx, planned.candidate))),
            number=place[0],
            of=place[1],
        )
        card = replace(
            card,
            previous=replies.sent_to(tx, card.person.id),
            ties=knowing.ties_of(app, tx, card.person.id),
            acquaintances=tuple(
                Acquaintance(*one) for one in knowing.acquaintances(app, tx, card.person.id)
            ),
        )
        card = replace(card, wording=_wording(app, tx, card))
        return _as_answer(app, tx, card) if card.is_answer else card


def _wording(app: App, tx: Connection, card: Card) -> Wording:
    if not card.touch.template:
        return Wording()
    texts = templates.histories(tx)
    text = texts[card.touch.template]
    shown = (one for one in text.versions if one.fingerprint == card.touch.fingerprint)
    version = next(shown, None)
    if version is None:
        return Wording()
    line = card.touch.personal
    words = rendered(version, card.person, card.campaign, card.sender, line, card.ties)
    own, shown_words = version.template, words
    if card.touch.off_template and card.touch.text:
        own, shown_words = rewritten(version.template, words, card.touch.text)
    return Wording(
        version=version,
        approvals=tuple(
            one
            for one in text.decisions
            if one.version == version.version and one.decision == APPROVE
        ),
        others=_others(app, card, version, texts),
        problems=judged(own, shown_words, use_for(card), app.settings.rules),
    )


def _others(
    app: App, card: Card, version: TemplateVersion, texts: Mapping[str, TextHistory]
) -> tuple[TemplateVersion, ...]:
    live = (
        text.live(looks.policy(app, card.campaign, name), app.now) for name, text in texts.items()
    )
    shown, step = version.template, card.campaign.step(card.touch.step)
    is_test = step is not None and len(step.templates) > 1
    fits = {
        one.template.name: one
        for one in live
        if one
        and one.template != shown
        and _may_stand_for(shown, one.template, card.planned.occasion, is_test=is_test)
    }
    # in a circle, so that the same key leads back; first what says the same in another language
    names = sorted(fits, key=lambda name: (name < shown.name, name))
    wordings = [name for name in names if base_of(name) == base_of(shown.name)]
    return tuple(fits[name] for name in dict.fromkeys((*wordings, *names)))


def _may_stand_for(shown: Template, other: Template, occasion: str, *, is_test: bool) -> bool:
    if (other.kind, other.purpose) != (shown.kind, shown.purpose):
        return False
    if base_of(other.name) == base_of(shown.name):
        return True  # the same text in another language
    if shown.purpose is Purpose.ANSWER and not answering.suits(base_of(other.name), occasion):
        return False
    # inside a test the text is not for the recruiter to choose
    return not is_test and other.language == shown.language


def _as_answer(app: App, tx: Connection, card: Card) -> Card:
    here = [e for e in card.history if e.kind in _SAID and e.campaign == card.campaign.slug]
    said = here[-1] if here else None
    url = card.campaign.role.url
    version = card.wording.version
    is_thanks = version is not None and version.template.purpose is Purpose.THANK_YOU
    # what went out by hand only an archive knows
    texts = (*card.previous, *messages.words_to(tx, card.person.id))
    is_owed = not is_thanks and not any(url in text for text in texts)
    proposal = replies.proposal_for(app, said, card.person, card.previous) if said else None
    return replace(card, said=said, proposal=proposal, role_url=url if is_owed else "")
