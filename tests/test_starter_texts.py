"""The texts a workspace starts with: nine sets in two languages, clean under every rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, product
from pathlib import Path

import pytest

from outreach.core.campaigns import Role
from outreach.core.reading.report import Report
from outreach.core.rendering import Rendered, anatomy, render
from outreach.core.rules import SAMPLE_USE, Use, check_template, check_text, sample_values
from outreach.core.senders import Account
from outreach.core.wordings import base_of, language_of
from outreach.core.words import Problem, Purpose, Template, TemplateKind
from outreach.library import template_files

FOLDER = Path(__file__).parent.parent / "templates"
LANGUAGES = ("", ".de")

_CLOSE = ("job-follow-up", "gentle-nudge", "role-filled", "answer-basics")
_WHOLE = ("connect-ceo", "connect-hiring-manager", "known-person", *_CLOSE)
SETS: dict[str, tuple[str, ...]] = {
    "": _WHOLE,  # technical: the set without a suffix
    "-commercial": _WHOLE,
    "-executive": _WHOLE,
    "-student": ("connect", "known-person", *_CLOSE),
    "-referral": ("connect", "known-person", "job-follow-up", "gentle-nudge", "thank-you"),
    "-rediscovery": ("known-person", "job-follow-up", "gentle-nudge"),
    "-not-now": ("known-person", "job-follow-up", "gentle-nudge", "answer"),
    "-suggested": ("connect",),
    "-until-then": ("answer",),
    "-thank-you": ("connect", "job-follow-up", "gentle-nudge"),
}
MOMENTS = {
    "connect": (TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT),
    "connect-ceo": (TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT),
    "connect-hiring-manager": (TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT),
    "known-person": (TemplateKind.LINKEDIN_MESSAGE, Purpose.KNOWN_PERSON),
    "job-follow-up": (TemplateKind.LINKEDIN_MESSAGE, Purpose.FOLLOW_UP),
    "gentle-nudge": (TemplateKind.LINKEDIN_MESSAGE, Purpose.NUDGE),
    "role-filled": (TemplateKind.LINKEDIN_MESSAGE, Purpose.CLOSING),
    "answer": (TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER),
    "answer-basics": (TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER),
    "thank-you": (TemplateKind.LINKEDIN_MESSAGE, Purpose.THANK_YOU),
}
#: Where somebody else stands between us, and where the connection itself is a thank-you.
PURPOSES = {
    "connect-referral": Purpose.INTRODUCTION,
    "known-person-referral": Purpose.INTRODUCTION,
    "connect-suggested": Purpose.INTRODUCTION,
    "connect-thank-you": Purpose.THANK_YOU,
}
BASES = {
    f"{moment}{suffix}": (MOMENTS[moment][0], MOMENTS[moment][1])
    for suffix, moments in SETS.items()
    for moment in moments
} | {"thank-you": MOMENTS["thank-you"]}
NAMES = tuple(f"{base}{language}" for base, language in product(sorted(BASES), LANGUAGES))
#: Written to somebody here, about the person: no reader to greet, nothing to tell them of.
TO_COLLEAGUES = ("introduction-colleague", "introduction-colleague.de")
NOTES = tuple(name for name in NAMES if name.startswith("connect"))
FOLLOW_UPS = tuple(name for name in NAMES if name.startswith("job-follow-up"))

PREMIUM = SAMPLE_USE
BASIC = PREMIUM._replace(sender=replace(PREMIUM.sender, account=Account.BASIC))
REFERRER = {"first_name": "Grace", "name": "Grace Hopper", "company": "Eckert Systems"}

PEOPLE: tuple[tuple[dict[str, str], dict[str, str]], ...] = (
    (
        {"greeting_name": "Ada", "company": "Analytical Engines"},
        {"skill": "Kubernetes", "area": "Reston, VA"},
    ),
    ({"greeting_name": "Jo", "company": "3M"}, {"skill": "C++"}),
    ({"greeting_name": "Katarzyna", "company": "Volt Controls"}, {"area": "Bonn"}),
    ({"greeting_name": "小龙李"}, {"skill": "account manager", "area": "Berlin"}),
    ({"greeting_name": "José"}, {}),
    ({"company": "Cedar & Finch"}, {"skill": ".NET", "area": "Greater Boston"}),
    ({"company": "Yahoo!"}, {}),
    ({}, {}),
)
#: As long as people's facts usually get: 12 letters of name, 20 of company, 25 of title.
ORDINARY = {
    "candidate": {"greeting_name": "Maximiliano.", "company": "Featherstone & Sons."},
    "match": {"skill": "TypeScript 5", "area": "Reston, VA"},
    "role": {**sample_values(BASIC)["role"], "title": "Senior Python engineer II"},
    "sender": {
        **sample_values(BASIC)["sender"],
        "company": "Northgate Robotics A",
        "title": "Head of Engineering",
    },
    "referrer": {"name": "Katherine Johnson", "company": "Eckert Systems"},
}
LONGEST = {
    "candidate": {"greeting_name": "Wm. Alexander", "company": "Featherstonehaugh & Cholmondeley"},
    "match": {"skill": "enterprise software sales", "area": "Greater Philadelphia"},
    "role": {**sample_values(BASIC)["role"], "title": "Principal Embedded Engineer (m/f/d)"},
}


@cache
def text(name: str) -> Template:
    path = FOLDER / f"{name}.j2"
    found = template_files.read(path.read_bytes(), name, Report(str(path)))
    assert found.problems == ()
    assert found.template is not None
    return found.template


def message(template: Template, given: dict[str, dict[str, str]] | None = None) -> Rendered:
    return render(template, {**sample_values(BASIC, template.purpose), **(given or {})})


def objections(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(one.rule, one.message) for one in problems if one.severity != "info"]


def messages(template: Template) -> Iterator[Rendered]:
    named = {"referrer": REFERRER} if template.purpose is Purpose.INTRODUCTION else {}
    for person, match in PEOPLE:
        yield message(template, {"candidate": person, "match": match, **named})


def test_every_set_is_complete_in_both_languages() -> None:
    assert sorted((*NAMES, *TO_COLLEAGUES)) == sorted(
        path.name.removesuffix(".j2") for path in FOLDER.glob("*.j2")
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_text_is_what_its_name_says(name: str) -> None:
    found, base = text(name), base_of(name)
    kind, purpose = BASES[base]
    assert (found.kind, found.purpose) == (kind, PURPOSES.get(base, purpose))
    assert found.language == (language_of(name) or "en")
    assert set(anatomy(found).marks) == set(anatomy(text(base)).marks)


NOTICE_URL = "https://northgate.example/privacy"
TOLD = replace(
    BASIC.sender, notice=f"How we use your data, and your rights: {NOTICE_URL}",
    notice_url=NOTICE_URL,
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_first_long_message_tells_what_is_kept_once_the_settings_say_so(name: str) -> None:
    found, use = text(name), BASIC._replace(sender=TOLD)
    rules = [one.rule for one in check_template(found, use) if one.severity != "info"]
    assert "T29" not in rules
    told = render(found, sample_values(use, found.purpose)).text.endswith(NOTICE_URL)
    assert told == (base_of(name).startswith(("known-person", "job-follow-up")))


@pytest.mark.parametrize("name", TO_COLLEAGUES)
def test_what_a_colleague_gets_is_an_introduction_that_no_rule_is_against(name: str) -> None:
    german = language_of(name) == "de"
    role = replace(PREMIUM.role, about="Wir bauen Roboter.") if german else PREMIUM.role
    sender = replace(PREMIUM.sender, notice="What we keep: {url}")
    found = text(name)
    assert found.purpose is Purpose.INTRODUCTION
    assert objections(check_template(found, PREMIUM._replace(role=role, sender=sender))) == []


@pytest.mark.parametrize("name", NAMES)
def test_no_rule_has_more_than_advice_for_it(name: str) -> None:
    german = language_of(name) == "de"
    role = replace(BASIC.role, about="Wir bauen Roboter.") if german else BASIC.role
    silent = replace(role, pay="", location="")
    for use in (BASIC, PREMIUM):
        for told in (role, silent):
            assert objections(check_template(text(name), use._replace(role=told))) == []


@pytest.mark.parametrize("name", NAMES)
def test_it_reads_well_for_real_names_and_for_what_is_not_known(name: str) -> None:
    for found in messages(text(name)):
        assert found.missing == ()
        assert objections(check_text(text(name), found, BASIC)) == []
        assert not re.search(r"  | [.,;:?!](\s|$)|[.,;:?]{2}|^\W|\n\n\n|“”|„“|\(\)", found.text)


@pytest.mark.parametrize("name", NAMES)
def test_a_campaign_that_says_only_the_needful_can_use_it(name: str) -> None:
    role = Role("Welder", "Northgate Robotics", url="https://northgate.example/w", about="Robots.")
    bare = Use("welders", role, replace(BASIC.sender, title="", email="", profile_url=""))
    assert objections(check_template(text(name), bare)) == []


@pytest.mark.parametrize("name", NOTES)
def test_a_note_fits_a_basic_account_and_odd_names_fit_a_paid_one(name: str) -> None:
    assert message(text(name), ORDINARY).length <= 200
    assert message(text(name), {**ORDINARY, **LONGEST}).length <= 300


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(NOTES)))
def test_a_message_is_short(name: str) -> None:
    longest = 540 if name.startswith("known-person") else 460
    assert max(found.length for found in messages(text(name))) <= longest


@pytest.mark.parametrize("name", NOTES)
def test_a_note_hopes_for_an_application_and_asks_for_nothing_else(name: str) -> None:
    found = message(text(name))
    assert re.search(r"\bappl(y|ied)\b|bewirbst|bewerben|Bewerbung", found.text)
    assert "Compiler engineer" in found.text
    assert "Northgate Robotics" in found.text
    assert "?" not in found.text
    assert "://" not in found.text


@pytest.mark.parametrize("name", FOLLOW_UPS)
def test_a_follow_up_thanks_first_and_presses_nobody_to_name_others(name: str) -> None:
    for found in messages(text(name)):
        first = re.split(r"[.!]", found.text)[0]
        assert re.search(r"[Tt]hank|[Dd]ank", first)
        assert "https://northgate.example/jobs/compilers" in found.text
        assert "$140-165k" in found.text
        assert found.marks["out"]
        assert re.search(r"\b([Ii]f|falls|wenn)\b", found.marks["referral"][0])


@pytest.mark.parametrize(
    "name", [name for name in NAMES if not name.startswith(("connect", "role", "answer", "thank"))]
)
def test_one_question_is_asked_and_a_no_is_easy(name: str) -> None:
    for found in messages(text(name)):
        asked = found.text.count("?") - "".join(found.marks.get("referral", ())).count("?")
        assert asked == 1
        assert found.marks["out"]


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("gentle-nudge")])
def test_a_nudge_says_something_new(name: str) -> None:
    before = _masked(text(name.replace("gentle-nudge", "job-follow-up")))
    shared = set(_grams(before)) & set(_grams(_masked(text(name))))
    assert [gram for gram in shared if "§" not in gram] == []


@pytest.mark.parametrize(("language", "suffix"), list(product(LANGUAGES, SETS)))
def test_a_whole_set_reads_well_one_message_after_the_other(language: str, suffix: str) -> None:
    before: tuple[str, ...] = ()
    for name in (f"{moment}{suffix}{language}" for moment in SETS[suffix]):
        use = BASIC._replace(previous=before, language=text(name).language)
        found = message(text(name))
        assert objections(check_text(text(name), found, use)) == []
        before = (*before, found.text)


@pytest.mark.parametrize(("language", "suffix"), list(product(LANGUAGES, list(SETS)[:3])))
def test_the_two_notes_of_a_set_can_be_tested_against_each_other(
    language: str, suffix: str
) -> None:
    one, other = (text(f"connect-{by}{suffix}{language}") for by in ("ceo", "hiring-manager"))
    assert objections(check_template(one, BASIC._replace(siblings=(other.body,)))) == []
    assert objections(check_template(other, BASIC._replace(siblings=(one.body,)))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_texts_open_alike(language: str) -> None:
    names = [name for name in NAMES if language_of(name) == language[1:]]
    openers = {name: set(_grams(_opener(text(name)))) for name in names}
    alike = [pair for pair in combinations(names, 2) if openers[pair[0]] & openers[pair[1]]]
    assert alike == []


@pytest.mark.parametrize("name", NAMES)
def test_it_prints_only_what_the_moment_knows_of_a_person(name: str) -> None:
    found = text(name)
    known = {"candidate.greeting_name", "candidate.company", "match.skill", "match.area"}
    if found.purpose is Purpose.INTRODUCTION:
        known |= {"referrer.name", "referrer.company"}
    assert set(anatomy(found).prints("candidate", "match", "referrer", "colleague")) <= known


def test_german_texts_address_people_as_they_say() -> None:
    forms = {
        "Sie": r"\b(Sie|Ihnen|Ihre?[nmrs]?)\b",
        "du": r"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nmrs]?)\b",
    }
    for name in NAMES:
        if language_of(name) == "de":
            written = (FOLDER / f"{name}.j2").read_text(encoding="utf-8")
            front, body = written.split("---\n")[1:3]
            says = re.search(r"^# says (du|Sie|neither)", front, re.MULTILINE)
            assert says, name
            used = [form for form, pattern in forms.items() if re.search(pattern, body)]
            assert used in ([says[1]], [] if says[1] == "neither" else [says[1]]), name


def _masked(template: Template) -> str:
    """Return a message with one sign for every value."""
    given = sample_values(BASIC, Purpose.INTRODUCTION)
    return render(template, {one: dict.fromkeys(all_, "§") for one, all_ in given.items()}).text


def _opener(template: Template) -> str:
    """Return the six words after the greeting, which a phone shows before anything is opened."""
    said = re.sub(r"^(Hi|Hello|Dear|Hallo|Guten Tag) §, ", "", _masked(template))
    return " ".join(said.split()[:6])


def _grams(sentence: str) -> list[tuple[str, ...]]:
    words = re.findall(r"[\w'§]+", sentence.casefold())
    return [tuple(words[at : at + 4]) for at in range(len(words) - 3)]
