"""Rules that need more than the text: the person, earlier messages, the other arm, the facts."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from outreach.core.rendering import render
from outreach.core.rules import (
    SAMPLE_USE,
    Use,
    check_message,
    check_template,
    check_text,
    sample_values,
)
from outreach.core.rules.any_message.greeting import flaw_of
from outreach.core.words import Purpose, Template, TemplateKind

PERSONAL = "{% personal %}I'd like to hear from you.{% endpersonal %}"


def text(body: str, purpose: Purpose = Purpose.ANSWER, language: str = "en") -> Template:
    return Template("x", TemplateKind.LINKEDIN_MESSAGE, purpose, language, body)


def rules(template: Template, use: Use = SAMPLE_USE) -> list[str]:
    return [one.rule for one in check_template(template, use) if one.severity != "info"]


def test_a_field_that_is_printed_for_nobody_is_not_personal() -> None:
    body = "Hi{% if candidate.company %}{% else %}, {{ candidate.position }}{% endif %}!"
    assert "T07" in rules(text(body, Purpose.KNOWN_PERSON))
    first = "Hi {{ candidate.company | first }}!"
    assert "T07" in rules(text(first, Purpose.KNOWN_PERSON))
    assert "T07" not in rules(text("Hi {{ candidate.company | upper }}!", Purpose.KNOWN_PERSON))


def test_a_line_that_everybody_gets_written_is_personal() -> None:
    template = text(f"Hello. {PERSONAL}", Purpose.KNOWN_PERSON)
    assert "T07" in rules(template)
    assert "T07" not in rules(template, SAMPLE_USE._replace(personal="required"))


def test_whoever_gave_the_name_makes_an_introduction_personal() -> None:
    assert rules(text("{{ referrer.name }} gave me your name.", Purpose.INTRODUCTION)) == []


def test_a_recommendation_may_be_asked_of_somebody_who_knows_us_but_never_in_a_hurry() -> None:
    known = SAMPLE_USE._replace(is_known_well=True)
    ask = "Could you write me a recommendation?"
    assert rules(text(ask)) == ["T12"]
    assert rules(text(ask), known) == []
    assert "T12" in rules(text("Could you write me a recommendation by Friday?"), known)


def test_a_talk_on_record_may_be_spoken_of() -> None:
    body = "{% how %}It was great meeting you, {{ candidate.company }}!{% endhow %}"
    template = text(body, Purpose.FIRST_CONTACT)
    assert "C05" in rules(template)
    assert "C05" not in rules(template, SAMPLE_USE._replace(has_met=True))


def test_two_texts_of_a_test_do_not_open_alike() -> None:
    ours = text("Hi Ada, the robots we build look for cracks. Interested?")
    theirs = "Hello {{ candidate.greeting_name }}, the robots we build look for rust."
    assert rules(ours, SAMPLE_USE._replace(siblings=(theirs,))) == ["T15"]
    other = "Hello {{ candidate.greeting_name }}, our robots crawl through pipes."
    assert rules(ours, SAMPLE_USE._replace(siblings=(other,))) == []


def test_a_nudge_says_what_no_earlier_message_said() -> None:
    earlier = "Thanks for connecting, Ada. We build robots that look for cracks. Shall we talk?"
    nudge = "Hi {{ candidate.greeting_name }}, "
    again = text(nudge + "we build robots that look for cracks. Shall we talk?", Purpose.NUDGE)
    new = text(nudge + "the team has six people, and one of them knew your work.", Purpose.NUDGE)
    use = SAMPLE_USE._replace(previous=("Hello.", earlier))
    assert "F09" in rules(again, use)
    assert "F09" not in rules(new, use)
    assert "F09" not in rules(again)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Our client Initech hires.", True),
        ("Our client is INITECH, Inc.", True),
        ("Initech's robots", True),
        ("A robotics firm hires.", False),
        ("We met at Initechnika.", False),
    ],
)
def test_a_confidential_search_names_no_client_however_it_is_written(
    words: str, named: bool
) -> None:
    use = SAMPLE_USE._replace(confidential=True, client=("Initech Inc.",))
    assert ("T27" in rules(text(words), use)) is named
    assert "T27" not in rules(text(words))


def test_a_client_who_is_the_persons_own_employer_is_not_named_either() -> None:
    use = SAMPLE_USE._replace(confidential=True, client=("Analytical Engines",))
    template = text("Your work at {{ candidate.company }}")
    message = render(template, sample_values(use))
    assert [one.rule for one in check_text(template, message, use)] == ["T27"]


@pytest.mark.parametrize(
    "claim",
    ["It pays $140k.", "It pays $140,000 to $165,000.", "It pays 165k.", "We are in Reston, VA."],
)
def test_what_the_fact_sheet_says_may_be_said(claim: str) -> None:
    assert rules(text(claim)) == []


@pytest.mark.parametrize(
    "claim",
    [
        "It pays $170k.",
        "We have 250 employees.",
        "Our office is in Berlin.",
        "The job is remote.",
        "You'd get stock options.",
        "We grew by 40%.",
    ],
)
def test_what_the_fact_sheet_does_not_say_is_not_promised(claim: str) -> None:
    assert rules(text(claim)) == ["T28"]
    told = re.sub(r"^(It|We|Our|The|You'd)", "", claim)
    assert rules(text(claim), SAMPLE_USE._replace(facts=(told,))) == []


@pytest.mark.parametrize(
    "harmless",
    [
        "I read it in 2 minutes.",
        "We use C++20 and Python 3.",
        "It takes 15 minutes by tram.",
        "I saw your talk in Berlin.",
        "We work on remote sensing.",
        "A role in Finance is open.",
    ],
)
def test_figures_and_places_that_promise_nothing_are_fine(harmless: str) -> None:
    assert rules(text(harmless)) == []


def test_a_text_is_in_the_language_of_its_reader() -> None:
    template = text("Thank you for asking.")
    message = render(template, {})
    german = SAMPLE_USE._replace(language="de")
    [problem] = check_text(template, message, german)
    assert (problem.rule, problem.severity) == ("T24", "warn")
    assert problem.message == "The text is in English; this person reads German."
    assert check_text(template, message, SAMPLE_USE._replace(language="en-GB")) == []
    assert check_text(template, message, SAMPLE_USE) == []


def test_a_text_in_a_language_without_words_is_checked_for_all_else() -> None:
    finnish = text("Hei [nimi], palkka on tässä: http://bit.ly/x #työ", language="fi")
    assert sorted(rules(finnish)) == ["T10", "T26"]
    assert rules(text("Kiitos, {{ candidate.greeting_name }}. ASAP!", language="fi")) == []


@pytest.mark.parametrize(
    "name",
    [
        "Ada",
        "ada",
        "Mei-Ling",
        "O'Neil",
        "José",
        "Jo",
        "李",
        "민",
        "Wm. Alexander",
        "Đặng",
        "عائشة",
    ],
)
def test_a_name_as_its_owner_writes_it_is_a_sane_greeting(name: str) -> None:
    assert flaw_of(name) is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("JOHN", "all in capitals"),
        ("J.", "initials, not a name"),
        ("J. R.", "initials, not a name"),
        ("A", "initials, not a name"),
        ("Mr Hopper", "a title, not a name"),
        ("Frau Hopper", "a title, not a name"),
        ("Ada 🚀", "there is an emoji or a sign in it"),
        ("ada99", "that is no name"),
        ("ada@example.com", "that is no name"),
    ],
)
def test_a_name_that_a_file_wrote_is_no_greeting(name: str, why: str) -> None:
    assert flaw_of(name) == why
    template = text("Hi {{ candidate.greeting_name }}, thanks.")
    message = render(template, {"candidate": {"greeting_name": name}})
    assert "T25" in [one.rule for one in check_text(template, message, SAMPLE_USE)]


def test_a_personal_line_is_judged_by_its_words() -> None:
    template = text(f"Thanks, {{{{ candidate.greeting_name }}}}. {PERSONAL}")
    values = sample_values(SAMPLE_USE)
    rude = render(template, values, "Answer me ASAP, you rock star.")
    found = [one.rule for one in check_message(template, rude, SAMPLE_USE)]
    assert found == ["T13", "T15", "T17"]
    assert [one.rule for one in check_text(template, rude, SAMPLE_USE)] == found
    kind = render(template, values, "Your talk on parsers was a delight.")
    assert check_message(template, kind, SAMPLE_USE) == []


def test_of_a_card_with_a_line_only_the_line_is_judged_again() -> None:
    template = text(f"Answer me ASAP, {{{{ candidate.greeting_name }}}}. {PERSONAL}")
    values = sample_values(SAMPLE_USE)
    assert check_text(template, render(template, values), SAMPLE_USE) == []
    kind = render(template, values, "Your talk on parsers was a delight.")
    assert check_text(template, kind, SAMPLE_USE) == []
    coded = render(template, values, "You are young and dynamic.")
    assert [one.rule for one in check_text(template, coded, SAMPLE_USE)] == ["T21"]


def test_names_of_jobs_and_companies_are_not_the_texts_own_words() -> None:
    role = replace(SAMPLE_USE.role, title="Urgent rescue ninja", company="Exciting Opportunity AG")
    use = SAMPLE_USE._replace(role=role)
    body = "The {{ role.title }} job at {{ role.company }}, yes, Urgent rescue ninja."
    assert rules(text(body), use) == []
    assert rules(text("An urgent job for a ninja."), use) == ["T13", "T15"]
