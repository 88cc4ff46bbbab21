"""The etiquette of messages as rules: a table of small pure checks, each with its reason.

A rule looks at one text as one person would get it (`rule.Specimen`). `check_template` runs all of
them on a text as an invented person would get it, `check_message` on a real message; `check_text`
only asks a real message what may differ from person to person. `check_audience` looks at everybody
a text would go to. Rules of the plan and of the checklist are entries of the same table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from types import MappingProxyType

from outreach.core.rendering import Rendered, problems, render
from outreach.core.rules import any_message, checklist, connect_note, follow_up, plan
from outreach.core.rules.any_message.audience import CHECKS, Audience
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
from outreach.core.rules.sample import SAMPLE_USE, bare_values, sample_values
from outreach.core.words import Problem, Template

__all__ = [
    "ERROR",
    "GRADES",
    "INFO",
    "RULES",
    "RULES_VERSION",
    "SAMPLE_USE",
    "WARN",
    "Audience",
    "Rule",
    "Specimen",
    "Use",
    "Where",
    "check_audience",
    "check_message",
    "check_template",
    "check_text",
    "forbidding",
    "languages_of",
    "limit_of",
    "sample_values",
    "severity_of",
]

#: Increased whenever a text could be judged differently; kept with each approval.
RULES_VERSION = 4

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
_PER_MESSAGE = tuple(rule for rule in RULES.values() if rule.per_message)
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
    rendered = render(template, sample_values(use, template.purpose))
    found = check_message(template, rendered, use, severities)
    return [*found, *_holes(template, use, severities, found)]


def _holes(
    template: Template, use: Use, severities: Mapping[str, str], known: Sequence[Problem]
) -> list[Problem]:
    """Return what is left of a text where only the name is known, such as “, ,”."""
    bare = render(template, bare_values(use, template.purpose))
    whole = RULES["T02"]
    if bare.missing or whole.check is None:
        return []
    findings = whole.check(Specimen(template, bare, use))
    holes = [_problem(whole, finding, severities) for finding in findings]
    return [one for one in holes if one not in known]


def check_text(
    template: Template, rendered: Rendered, use: Use, severities: Mapping[str, str] = _NONE
) -> list[Problem]:
    """Return what is wrong with one real message; cheap enough for each card.

    Asks what may differ from person to person, and of its words only those that a recruiter put
    in: the text's own were asked when it was submitted.
    """
    specimen = Specimen(template, rendered, use)
    found = [
        _problem(rule, finding, severities)
        for rule in _PER_MESSAGE
        if rule.check and rule.scope.covers(template)
        for finding in rule.check(specimen)
    ]
    if not rendered.has_own_words:
        return found
    return [*found, *_of_own_words(specimen, severities)]


def forbidding(
    template: Template, rendered: Rendered, use: Use, severities: Mapping[str, str] = _NONE
) -> Problem | None:
    """Return the first error of `check_text`; a long list of people is not told warnings."""
    specimen = Specimen(template, rendered, use)
    for rule in _PER_MESSAGE:
        if rule.check and rule.scope.covers(template) and severity_of(rule, severities) == ERROR:
            for finding in rule.check(specimen):
                problem = _problem(rule, finding, severities)
                if problem.severity == ERROR:
                    return problem
    own = _of_own_words(specimen, severities) if rendered.has_own_words else ()
    return next((one for one in own if one.severity == ERROR), None)


def _of_own_words(specimen: Specimen, severities: Mapping[str, str]) -> list[Problem]:
    """Return what the words of a recruiter add to what is said of the approved ones."""
    found = _of_words(specimen, severities)
    if specimen.rendered.is_rewritten:
        return found
    approved = render(specimen.template, specimen.rendered.given)
    said = _of_words(Specimen(specimen.template, approved, specimen.use), severities)
    known = {(one.rule, one.message) for one in said}
    return [one for one in found if (one.rule, one.message) not in known]


def _of_words(specimen: Specimen, severities: Mapping[str, str]) -> list[Problem]:
    return [
        _problem(rule, finding, severities)
        for rule in RULES.values()
        if rule.check_words and rule.scope.covers(specimen.template)
        for finding in rule.check_words(specimen)
    ]


def check_message(
    template: Template, rendered: Rendered, use: Use, severities: Mapping[str, str] = _NONE
) -> list[Problem]:
    """Return everything wrong with one real message, its words included.

    For a personal line that was just written, and for the messages that a submit looks through.
    """
    specimen = Specimen(template, rendered, use)
    return [
        _problem(rule, finding, severities)
        for rule in RULES.values()
        if rule.scope.covers(template)
        for check in (rule.check, rule.check_words)
        if check is not None
        for finding in check(specimen)
    ]


def check_audience(
    template: Template, audience: Audience, use: Use, severities: Mapping[str, str] = _NONE
) -> list[Problem]:
    """Return what is wrong with a text over everybody it would go to.

    `audience` is its worst case. Where every step asks for a personal line, no two messages are
    alike, and nothing is found.
    """
    if use.personal == "required":
        return []
    return [
        _problem(RULES[name], finding, severities)
        for name, check in CHECKS.items()
        if RULES[name].scope.covers(template)
        for finding in check(audience)
    ]


def languages_of(rule: Rule) -> tuple[str, ...] | None:
    """Return the languages whose words a rule knows, by code; None for one that needs none."""
    from outreach.core.rules.languages import languages

    if not rule.words:
        return None
    lists = [attrgetter(name) for name in rule.words]
    return tuple(code for code, words in languages().items() if all(one(words) for one in lists))


def severity_of(rule: Rule, severities: Mapping[str, str], own: str = "") -> str:
    """Return how grave a finding is: as the settings say, but a hard rule cannot be lowered."""
    default = own or rule.severity
    wanted = severities.get(rule.id, default)
    return max(wanted, default, key=SEVERITIES.index) if rule.hard else wanted


def _problem(rule: Rule, finding: Finding, severities: Mapping[str, str]) -> Problem:
    return Problem(
        message=finding.message,
        line=finding.line,
        column=finding.column,
        try_=finding.try_ or rule.try_,
        severity=severity_of(rule, severities, finding.severity),
        rule=rule.id,
    )
