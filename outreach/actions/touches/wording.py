"""The words of one card that its recruiter may choose: the personal line, another approved text.

Whatever is chosen is rendered and judged again, and the card is claimed anew with exactly that
text; nothing but the approved words and the marked line can come out.
"""

from __future__ import annotations

from dataclasses import replace

from outreach.actions.touches.card import Card
from outreach.actions.touches.claims import claim
from outreach.actions.touches.filling import filled
from outreach.actions.touches.judging import judged, rendered
from outreach.app import App
from outreach.core.errors import Blocked
from outreach.core.plans import HeldCode
from outreach.core.rendering import Rendered
from outreach.core.rules import ERROR, limit_of
from outreach.core.words import TemplateVersion


def own_line(card: Card) -> str:
    """Return the personal line as it stands: the recruiter's, else the text's own."""
    if card.touch.personal is not None or card.wording.version is None:
        return card.touch.personal or ""
    text = rendered(card.wording.version, card.person, card.campaign, card.sender)
    return " ".join(text.marks.get("personal", ()))


def with_own_line(app: App, card: Card, line: str) -> Card:
    """Return the card with the recruiter's own line; Blocked when a rule forbids the result."""
    if card.wording.version is None or "e" not in card.keys:
        raise Blocked(
            "This text has no line that may be written for one person.",
            code="off_template",
            where=f"text {card.touch.template}",
            try_="mark one with {% personal %} and have the text approved",
        )
    return _with(app, card, card.wording.version, line or None)


def with_other_text(app: App, card: Card) -> Card:
    """Return the card with the next approved text of the same kind; Blocked when there is none."""
    if not card.wording.others:
        raise Blocked(
            "There is no other approved text for this step.",
            code=HeldCode.NOT_APPROVED,
            where=f"step {card.touch.step}",
            try_="outreach templates list",
        )
    return _with(app, card, card.wording.others[0], None)


def _with(app: App, card: Card, version: TemplateVersion, line: str | None) -> Card:
    text = rendered(version, card.person, card.campaign, card.sender, line)
    _refuse_if_unfit(app, card, version, text)
    planned = replace(
        card.planned,
        template=version.template.name,
        fingerprint=version.fingerprint,
        text=text.text,
        length=text.length,
        limit=limit_of(version.template.kind, card.sender.account),
    )
    touch = claim(app, planned, personal=line)
    return filled(app, planned, touch, (card.number, card.of))


def _refuse_if_unfit(app: App, card: Card, version: TemplateVersion, text: Rendered) -> None:
    found = judged(version, text, card.campaign, card.sender, app.settings.rules)
    errors = [
        *(f"{name} is not known" for name in text.missing),
        *(f"{one.rule} {one.message}" for one in found if one.severity == ERROR),
    ]
    if errors:
        raise Blocked(
            f"Not like this: {'; '.join(errors)}. The card is as it was.",
            code=HeldCode.RULE,
            where=f"text {version.template.name}",
            try_="e again, and mend the line",
        )
