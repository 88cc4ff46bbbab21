"""The words of one card that its recruiter may choose: the personal line, another approved text.

Whatever is chosen is rendered and judged again, and the card is claimed anew with exactly that
text. Nothing but approved words and the marked line can come out, unless the settings let whole
texts be rewritten: then the touch says for ever that it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.actions.touches.card import Card
from outreach.actions.touches.claims import APPROVED, ELSEWHERE, Own, claim
from outreach.actions.touches.filling import filled
from outreach.actions.touches.judging import judged, rendered, use_for
from outreach.actions.touches.looks import OFF_TEMPLATE, blocked_off_template
from outreach.app import App
from outreach.core.approvals import facts_digest
from outreach.core.errors import Blocked
from outreach.core.plans import HeldCode, PlannedTouch
from outreach.core.rendering import Rendered
from outreach.core.rendering.rewriting import rewritten, unsendable
from outreach.core.rules import ERROR, limit_of
from outreach.core.words import Problem, TemplateVersion


def reworded(app: App, card: Card, template: str, line: str, text: str, *, own_words: bool) -> Card:
    """Return the card with all that was chosen at once; what is empty stays as it is."""
    if template and template != card.touch.template:
        card = with_other_text(app, card, template)
    if line:
        card = with_own_line(app, card, line)
    if text:
        card = with_whole_text(app, card, text)
    return in_other_words(app, card) if own_words else card


def own_line(card: Card) -> str:
    """Return the personal line as it stands: the recruiter's, else the text's own."""
    if card.touch.personal is not None or card.wording.version is None:
        return card.touch.personal or ""
    text = rendered(card.wording.version, card.person, card.campaign, card.sender, ties=card.ties)
    return " ".join(text.marks.get("personal", ()))


def with_own_line(app: App, card: Card, line: str) -> Card:
    """Return the card with the recruiter's own line; Blocked when a rule forbids the result."""
    if card.wording.version is None or "e" not in card.keys:
        raise Blocked(
            "This text has no line that may be written for one person.",
            code=OFF_TEMPLATE,
            where=f"text {card.touch.template}",
            try_="mark one with {% personal %} and have the text approved",
        )
    return _with(app, card, card.wording.version, line or None)


def with_other_text(app: App, card: Card, name: str = "") -> Card:
    """Return the card with the next approved text that would do as well, or with the one named.

    Blocked when there is none.
    """
    fits = [one for one in card.wording.others if name in ("", one.template.name)]
    if not fits:
        others = ", ".join(one.template.name for one in card.wording.others)
        raise Blocked(
            "There is no other approved text for this step.",
            code=HeldCode.NOT_APPROVED,
            where=f"step {card.touch.step}; it may be: {others or 'only this one'}",
            try_="outreach templates list",
        )
    return _with(app, card, fits[0], None)


def with_whole_text(app: App, card: Card, text: str) -> Card:
    """Return the card with a text that the recruiter rewrote; it is marked as off template.

    Blocked where the settings allow no such thing, and when a hard rule or an error forbids it.
    """
    version = may_be_rewritten(app, card)
    approved = rendered(version, card.person, card.campaign, card.sender, ties=card.ties)
    own, message = rewritten(version.template, approved, text)
    if message.text == approved.text:
        return _with(app, card, version, None)
    found = unsendable(own) or judged(own, message, use_for(card), app.settings.rules)
    _refuse_if_unfit(found, version, "E again, and mend the text")
    return _claimed(app, card, version, message, Own(is_rewritten=True))


def may_be_rewritten(app: App, card: Card) -> TemplateVersion:
    """Return the approved text that a recruiter may rewrite for one person; else Blocked."""
    version = card.wording.version
    may = app.settings.approvals.off_template == "recorded" and "E" in card.keys
    if version is None or not may:
        raise blocked_off_template(card.touch.template or "NAME")
    return version


def in_other_words(app: App, card: Card) -> Card:
    """Return an answer card without the text that was offered: the recruiter writes the answer."""
    if "w" not in card.keys:
        raise Blocked(
            "Only an answer is written in other words than the approved ones.",
            code=OFF_TEMPLATE,
            where=f"step {card.touch.step}",
            try_="outreach next",
        )
    planned = replace(
        card.planned,
        template=None,
        version=None,
        fingerprint=None,
        text=None,
        length=0,
        language=None,
        facts_digest=None,
    )
    return _again(app, card, planned, ELSEWHERE)


def _again(app: App, card: Card, planned: PlannedTouch, own: Own) -> Card:
    touch = claim(app, planned, own=own)
    return replace(filled(app, planned, touch, (card.number, card.of)), warnings=card.warnings)


def _with(app: App, card: Card, version: TemplateVersion, line: str | None) -> Card:
    text = rendered(version, card.person, card.campaign, card.sender, line, card.ties)
    missing = [Problem(f"{name} is not known.") for name in text.missing]
    found = missing or judged(version.template, text, use_for(card), app.settings.rules)
    _refuse_if_unfit(found, version, "e again, and mend the line")
    return _claimed(app, card, version, text, APPROVED if line is None else Own(line))


def _claimed(app: App, card: Card, version: TemplateVersion, text: Rendered, own: Own) -> Card:
    template = version.template
    planned = replace(
        card.planned,
        template=template.name,
        version=version.version,
        fingerprint=version.fingerprint,
        text=text.text,
        length=text.length,
        limit=limit_of(template.kind, card.sender.account),
        language=template.language,
        facts_digest=facts_digest(card.campaign.role, template),
    )
    return _again(app, card, planned, own)


def _refuse_if_unfit(found: Sequence[Problem], version: TemplateVersion, try_: str) -> None:
    errors = [f"{one.rule} {one.message}".strip() for one in found if one.severity == ERROR]
    if errors:
        raise Blocked(
            f"Not like this: {' '.join(errors)} The card is as it was.",
            code=HeldCode.RULE,
            where=f"text {version.template.name}",
            try_=try_,
        )
