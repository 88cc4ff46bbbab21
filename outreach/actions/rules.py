"""See the rules as this workspace has set them."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.app import App
from outreach.core.errors import NotFound
from outreach.core.reading.spelling import nearest
from outreach.core.rules import RULES, Rule, severity_of


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule, with the severity that holds here."""

    rule: Rule
    severity: str


def list_rules(app: App) -> list[RuleView]:
    """Return every rule, in the order of their ids within each kind of text."""
    return [RuleView(rule, severity_of(rule, app.settings.rules)) for rule in RULES.values()]


def show(app: App, rule_id: str) -> RuleView:
    """Return one rule; NotFound with a guess what was meant."""
    found = RULES.get(rule_id.strip().upper())
    if found is None:
        guess = nearest(rule_id.upper(), list(RULES))
        meant = f" Did you mean {guess}?" if guess else ""
        raise NotFound(
            f"There is no rule '{rule_id[:20]}'.{meant}", where="rules", try_="outreach rules list"
        )
    return RuleView(found, severity_of(found, app.settings.rules))
