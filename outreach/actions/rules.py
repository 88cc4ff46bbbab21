"""See the rules: as a workspace has set them, or with the severities they start with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from outreach.core.errors import NotFound
from outreach.core.reading.spelling import nearest
from outreach.core.rules import RULES, Rule, languages_of, severity_of


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule, with the severity that holds here."""

    rule: Rule
    severity: str
    languages: tuple[str, ...] | None  #: whose words it knows; None where it needs no words


def list_rules(severities: Mapping[str, str]) -> list[RuleView]:
    """Return every rule in the order of the ids; `severities` are those of the settings."""
    return [_view(rule, severities) for rule in RULES.values()]


def show(rule_id: str, severities: Mapping[str, str]) -> RuleView:
    """Return one rule; NotFound with a guess what was meant."""
    found = RULES.get(rule_id.strip().upper())
    if found is None:
        guess = nearest(rule_id.upper(), list(RULES))
        meant = f" Did you mean {guess}?" if guess else ""
        raise NotFound(
            f"There is no rule '{rule_id[:20]}'.{meant}", where="rules", try_="outreach rules list"
        )
    return _view(found, severities)


def _view(rule: Rule, severities: Mapping[str, str]) -> RuleView:
    return RuleView(rule, severity_of(rule, severities), languages_of(rule))
