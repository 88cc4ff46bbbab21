"""The table of rules: complete, explained, and proven by its own examples."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from outreach.core.rendering import problems, render
from outreach.core.rules import (
    GRADES,
    RULES,
    SAMPLE_USE,
    Rule,
    Specimen,
    Where,
    check_template,
    check_text,
    sample_values,
    severity_of,
)
from outreach.core.words import Purpose, Template, TemplateKind

BLOCKING = frozenset(f"T0{number}" for number in range(8)) | {"T26", "C06", "F01", "F02", "F03"}

CHECKED = [rule for rule in RULES.values() if rule.check or rule.check_words]
# where more than the text decides: a client who must not be named, an earlier message, a notice
SECRET_USE = SAMPLE_USE._replace(
    confidential=True,
    client=("Initech Inc.",),
    previous=(RULES["F09"].bad,),
    sender=replace(
        SAMPLE_USE.sender,
        notice="What we keep: https://northgate.example/privacy",
        notice_url="https://northgate.example/privacy",
    ),
)


def example(rule: Rule, body: str) -> Template:
    kinds, purposes = rule.scope.kinds, rule.scope.purposes
    kind = TemplateKind.CONNECT_NOTE if not kinds else min(kinds)
    return Template(
        "example", kind, Purpose.FIRST_CONTACT if not purposes else min(purposes), "en", body
    )


def findings(rule: Rule, body: str) -> list[str]:
    template = example(rule, body)
    if refused := problems(template):
        return [one.message for one in refused]
    specimen = Specimen(template, render(template, sample_values(SECRET_USE)), SECRET_USE)
    checks = (rule.check, rule.check_words)
    return [found.message for check in checks if check for found in check(specimen)]


def test_the_table_holds_the_rules_that_block() -> None:
    assert set(RULES) >= BLOCKING


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_is_a_whole_one(rule: Rule) -> None:
    assert re.fullmatch(r"[TCFPS]\d\d", rule.id)
    assert rule.severity in ("error", "warn", "info")
    for words in (rule.message, rule.why, rule.try_, rule.good, rule.bad):
        assert words.strip()
    assert rule.message.endswith(".")


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_a_rule_without_a_check_is_not_about_texts(rule: Rule) -> None:
    assert (rule in CHECKED) == (rule.where is Where.TEXT)
    assert set(rule.grade) <= {*GRADES, "/"}


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.id)
def test_a_rule_is_content_with_its_good_example_and_not_with_its_bad_one(rule: Rule) -> None:
    assert findings(rule, rule.good) == []
    assert findings(rule, rule.bad)


def test_severities_come_from_the_settings() -> None:
    assert severity_of(RULES["T07"], {"T07": "warn"}) == "warn"
    assert severity_of(RULES["F06"], {"F06": "error"}) == "error"
    assert severity_of(RULES["F06"], {}, "info") == "info"


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES.values() if rule.hard], ids=lambda rule: rule.id
)
def test_a_hard_rule_cannot_be_lowered(rule: Rule) -> None:
    assert severity_of(rule, {rule.id: "info"}) == "error"


def test_problems_carry_the_rule_its_severity_and_a_way_out() -> None:
    template = Template(
        "x", TemplateKind.EMAIL, Purpose.FIRST_CONTACT, "en", "Hi {{ match.skill }}"
    )
    found = check_template(template, severities={"T04": "warn"})
    assert [(one.rule, one.severity) for one in found] == [
        ("T04", "warn"),
        ("T05", "error"),
        ("T06", "error"),
    ]
    assert all(one.try_ for one in found)


def test_a_text_that_cannot_be_read_is_asked_nothing_else() -> None:
    template = Template("x", TemplateKind.EMAIL, Purpose.FIRST_CONTACT, "en", "{{ 1 }}")
    assert [one.rule for one in check_template(template)] == ["T00"]


def test_a_real_message_is_asked_what_may_differ_from_person_to_person() -> None:
    body = (
        "{% who %}{% if candidate.company %}I know {{ candidate.company }}{% endif %}{% endwho %}"
    )
    template = Template("x", TemplateKind.EMAIL, Purpose.FIRST_CONTACT, "en", body)
    errors = [one.rule for one in check_template(template) if one.severity == "error"]
    assert "T04" not in errors
    found = check_text(template, render(template, {}), SAMPLE_USE)
    assert [one.rule for one in found] == ["T04", "T05", "T06"]
