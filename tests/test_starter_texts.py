"""The texts a workspace starts with: clean under every rule, and fit for real names."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from outreach.core.campaigns import Role
from outreach.core.reading.report import Report
from outreach.core.rendering import render
from outreach.core.rules import SAMPLE_USE, Use, check_template, check_text, sample_values
from outreach.core.senders import Account
from outreach.core.words import Purpose, Template, TemplateKind
from outreach.library import template_files

FOLDER = Path(__file__).parent.parent / "templates"
SETS = ("", "-commercial", "-leadership")
NAMES = (
    ("connect-ceo", TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT),
    ("connect-hiring-manager", TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT),
    ("known-person", TemplateKind.LINKEDIN_MESSAGE, Purpose.KNOWN_PERSON),
    ("job-follow-up", TemplateKind.LINKEDIN_MESSAGE, Purpose.FOLLOW_UP),
    ("gentle-nudge", TemplateKind.LINKEDIN_MESSAGE, Purpose.NUDGE),
    ("role-filled", TemplateKind.LINKEDIN_MESSAGE, Purpose.CLOSING),
    ("answer-basics", TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER),
)
BASIC = SAMPLE_USE._replace(sender=replace(SAMPLE_USE.sender, account=Account.BASIC))

PEOPLE = [
    {"greeting_name": "Ada", "company": "Analytical Engines"},
    {"greeting_name": "Jo", "company": "3M"},
    {"greeting_name": "Katarzyna", "company": "Volt Controls"},
    {"greeting_name": "William", "company": "Tarheel Tools"},
    {"greeting_name": "Mei-Ling", "company": "Cedar & Finch"},
    {"greeting_name": "José", "company": "Acme CNC"},
    {"company": "Volt Controls"},
    {"greeting_name": "Priya"},
    {},
]
MATCHES = [{"skill": "Kubernetes", "area": "Reston, VA"}, {"skill": "C++"}, {"area": "Bonn"}, {}]
LONGEST = {
    "candidate": {"greeting_name": "Wm. Alexander", "company": "Featherstonehaugh & Cholmondeley"},
    "match": {"skill": "enterprise software sales", "area": "Greater Philadelphia"},
}


def text(name: str) -> Template:
    path = FOLDER / f"{name}.j2"
    found = template_files.read(path.read_bytes(), name, Report(str(path)))
    assert found.problems == ()
    assert found.template is not None
    return found.template


EVERY = sorted(path.stem for path in FOLDER.glob("*.j2"))


def test_each_set_has_a_text_for_each_moment() -> None:
    assert sorted(f"{name}{suffix}" for (name, _, _), suffix in product(NAMES, SETS)) == EVERY
    for (name, kind, purpose), suffix in product(NAMES, SETS):
        found = text(f"{name}{suffix}")
        assert (found.kind, found.purpose, found.language) == (kind, purpose, "en")


@pytest.mark.parametrize("name", EVERY)
def test_no_rule_has_more_than_advice_for_it(name: str) -> None:
    assert [
        one.message for one in check_template(text(name), BASIC) if one.severity != "info"
    ] == []


@pytest.mark.parametrize("name", EVERY)
def test_it_reads_well_for_real_names_and_for_what_is_not_known(name: str) -> None:
    template = text(name)
    for person, match in product(PEOPLE, MATCHES):
        given = {**sample_values(BASIC), "candidate": person, "match": match}
        message = render(template, given)
        assert message.missing == ()
        assert check_text(template, message, BASIC) == []
        assert not re.search(r"  | [.,;:?!](\s|$)|[.,;:?!]{2}|^\W|\n\n\n", message.text)


@pytest.mark.parametrize("name", EVERY)
def test_a_campaign_that_says_only_the_needful_can_use_it(name: str) -> None:
    role = Role("Welder", "Northgate Robotics", url="https://northgate.example/w", about="Robots.")
    bare = Use("welders", role, replace(BASIC.sender, title="", email="", profile_url=""))
    assert [one for one in check_template(text(name), bare) if one.severity != "info"] == []


@pytest.mark.parametrize("name", [name for name in EVERY if name.startswith("connect")])
def test_the_longest_names_still_fit_a_paid_account(name: str) -> None:
    assert render(text(name), {**sample_values(SAMPLE_USE), **LONGEST}).length <= 300


@pytest.mark.parametrize("name", [name for name in EVERY if name.startswith("connect")])
def test_a_note_says_that_the_sender_hopes_for_an_application(name: str) -> None:
    assert re.search(r"\bappl(y|ied)\b", text(name).body)


@pytest.mark.parametrize("name", [name for name in EVERY if name.startswith("job")])
def test_nobody_is_pressed_to_name_others(name: str) -> None:
    marks = render(text(name), sample_values(BASIC)).marks
    assert marks["referral"]
    assert marks["out"]
    assert re.search(r"\b[Ii]f\b", marks["referral"][0])
