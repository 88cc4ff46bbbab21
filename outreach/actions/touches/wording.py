"""The words of one card that its recruiter may choose: the personal line, another approved text.

Whatever is chosen is rendered and judged again, and the card is claimed anew with exactly that
text; nothing but the approved words and the marked line can come out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.actions.touches.cards import Card, refreshed
from outreach.actions.touches.claims import claim
from outreach.app import App
from outreach.core import matching
from outreach.core.errors import Blocked
from outreach.core.plans import HeldCode
from outreach.core.rendering import Rendered, match_values, render, values
from outreach.core.rules import ERROR, Use, check_text, limit_of
from outreach.core.words import TemplateVersion


def own_line(card: Card) -> str:
    """Return the personal line as it stands: the recruiter's, else the text's own."""
    if card.touch.personal is not None or card.version is None:
        return card.touch.personal or ""
    return " ".join(_rendered(card, card.version).marks.get("personal", ()))


def with_own_line(app: App, card: Card, line: str) -> Card:
    """Return the card with the recruiter's own line; Blocked when a rule forbids the result."""
    if card.version is None or "e" not in card.keys:
        raise Blocked(
            "This text has no line that may be written for one person.",
            code="off_template",
            where=f"text {card.touch.template}",
            try_="mark one with {% personal %} and have the text approved",
        )
    return _with(app, card, card.version, line or None)


def with_other_text(app: App, card: Card) -> Card:
    """Return the card with the next approved text of the same kind; Blocked when there is none."""
    if not card.others:
        raise Blocked(
            "There is no other approved text for this step.",
            code=HeldCode.NOT_APPROVED,
            where=f"step {card.touch.step}",
            try_="outreach templates list",
        )
    return _with(app, card, card.others[0], None)


def _with(app: App, card: Card, version: TemplateVersion, line: str | None) -> Card:
    rendered = _rendered(card, version, line)
    _refuse_if_unfit(app, card, version, rendered)
    planned = replace(
        card.planned,
        template=version.template.name,
        fingerprint=version.fingerprint,
        text=rendered.text,
        length=rendered.length,
        limit=limit_of(version.template.kind, card.sender.account),
    )
    return refreshed(app, card, planned, claim(app, planned, personal=line))


def _rendered(card: Card, version: TemplateVersion, line: str | None = None) -> Rendered:
    fit = matching.score(card.campaign.target, card.person)
    because = match_values(card.person, card.campaign, [one.term for one in fit.matched])
    given = values(card.person, card.campaign, card.sender, because)
    return render(version.template, given, line)


def _refuse_if_unfit(app: App, card: Card, version: TemplateVersion, rendered: Rendered) -> None:
    use = Use(card.campaign.slug, card.campaign.role, card.sender)
    found = check_text(version.template, rendered, use, app.settings.rules)
    errors: Sequence[str] = [
        *(f"{name} is not known" for name in rendered.missing),
        *(f"{one.rule} {one.message}" for one in found if one.severity == ERROR),
    ]
    if errors:
        raise Blocked(
            f"Not like this: {'; '.join(errors)}. The card is as it was.",
            code=HeldCode.RULE,
            where=f"text {version.template.name}",
            try_="e again, and mend the line",
        )
