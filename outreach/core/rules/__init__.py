"""The etiquette of messages as rules: a table of small pure checks, each with its reason.

A rule looks at one text as one person would get it (`rule.Specimen`). `check_template` runs all of
them on a text as an invented person would get it; `check_text` runs those whose answer may differ
from person to person on a real message.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from outreach.core.rendering import Rendered, problems, render
from outreach.core.rules import any_message, checklist, connect_note, follow_up, plan
from outreach.core.rules.language import LANGUAGE_RULE
from outreach.core.rules.limits import limit_of
from outreach.core.rules.rule import (
    ERROR,
    GRADES,
    INFO,
    SEVERITIES,
    WARN,
    Finding,
    Rule,
    Specimen,
    Use,
    Where,
)
from outreach.core.rules.sample import SAMPLE_USE, sample_values
from outreach.core.words import Problem, Template

__all__ = [
    "ERROR",
    "GRADES",
    "INFO",
    "RULES",
    "RULES_VERSION",
    "SAMPLE_USE",
    "WARN",
    "Rule",
    "Specimen",
    "Use",
    "Where",
    "check_template",
    "check_text",
    "limit_of",
    "sample_values",
    "severity_of",
]

#: Increased whenever a text could be judged differently; kept with each approval.
RULES_VERSION = 1

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in sorted(
            (
                LANGUAGE_RULE,
                *any_message.RULES,
                *connect_note.RULES,
                *follow_up.RULES,
                *plan.RULES,
                *checklist.RULES,
            ),
            key=lambda rule: ("TCFPS".index(rule.id[0]), rule.id),
        )
    }
)
_NONE: Mapping[str, str] = MappingProxyType({})


def check_template(
    template: Template, use: Use = SAMPLE_USE, severities: Mapping[str, str] = _NONE
) -> list[Problem]:
    """Return everything wrong with a text, as far as it can be told without real people.

    Problems have the place in the body where they have one; `severities` are those of the
    settings, by rule.
    """
    unreadable = problems(template)
    if unreadable:
        return unreadable
    specimen = Specimen(template, render(template, sample_values(use, template.purpose)), use)
    return _judged(specimen, RULES.values(), severities)


def check_text(
    template: Template, rendered: Rendered, use: Use, severities: Mapping[str, str] = _NONE
) -> list[Problem]:
    """Return what is wrong with one real message; cheap enough for each card."""
    rules = (rule for rule in RULES.values() if rule.per_message)
    return _judged(Specimen(template, rendered, use), rules, severities)


def severity_of(rule: Rule, severities: Mapping[str, str], own: str = "") -> str:
    """Return how grave a finding is: as the settings say, but a hard rule cannot be lowered."""
    default = own or rule.severity
    wanted = severities.get(rule.id, default)
    return max(wanted, default, key=SEVERITIES.index) if rule.hard else wanted


def _judged(
    specimen: Specimen, rules: Iterable[Rule], severities: Mapping[str, str]
) -> list[Problem]:
    return [
        _problem(rule, finding, severities)
        for rule in rules
        if rule.check is not None and rule.scope.covers(specimen.template)
        for finding in rule.check(specimen)
    ]


def _problem(rule: Rule, finding: Finding, severities: Mapping[str, str]) -> Problem:
    return Problem(
        message=finding.message,
        line=finding.line,
        column=finding.column,
        try_=finding.try_ or rule.try_,
        severity=severity_of(rule, severities, finding.severity),
        rule=rule.id,
    )
