"""The words of a touch come from approved versions, the same for the same person every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from outreach.core.approvals import fingerprint
from outreach.core.campaigns import Campaign, Role, Step, Target
from outreach.core.planner import Unready
from outreach.core.planner.texts import Texts, Written
from outreach.core.plans import HeldCode
from outreach.core.senders import Account, Sender
from outreach.core.words import (
    Candidate,
    Channel,
    Purpose,
    Template,
    TemplateKind,
    TemplateVersion,
)

MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
ADA = Candidate(1, "ada-lovelace", "Ada", "Lovelace", "Ada", company="Analytical Engines")
NOTE = (
    "Hi {{ candidate.greeting_name }}, {% who %}I run {{ sender.company }}.{% endwho %} "
    "{% how %}I found you at {{ candidate.company }}.{% endhow %} "
    "{% why %}I hope you'll look at our {{ role.title }} opening.{% endwhy %}"
)
CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("hello",))
TEST = replace(CONNECT, templates=("hello", "hallo"))
TAKE_BACK = Step("take-back", Channel.LINKEDIN_WITHDRAW)
SENDER = Sender("sam", "Sam Keller", company="Northgate", account=Account.PREMIUM)


def version(name: str, body: str = NOTE, language: str = "en") -> TemplateVersion:
    template = Template(name, TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT, language, body)
    return TemplateVersion(template, 4, fingerprint(template), "dana", MONDAY)


def texts(
    *live: TemplateVersion, steps: tuple[Step, ...] = (CONNECT,), language: str = "en"
) -> Texts:
    role = Role("Compiler engineer", "Northgate")
    campaign = Campaign("compilers", "Compilers", role, "sam", Target(), steps, language=language)
    return Texts(campaign, SENDER, {one.template.name: one for one in live})


def write(given: Texts, step: Step = CONNECT, person: Candidate = ADA) -> Written:
    return given.write(step, person, [])


def test_the_text_is_the_live_version_with_the_persons_values() -> None:
    live = version("hello")
    found = write(texts(live))
    assert found.text is not None and found.text.startswith("Hi Ada, I run Northgate.")
    assert (found.template, found.version) == ("hello", 4)
    assert (found.fingerprint, found.limit) == (live.fingerprint, 300)
    assert found.length == len(found.text)
    assert found.unready is None and found.variant is None


def test_without_a_live_version_there_is_no_text_and_the_step_is_named() -> None:
    given = texts(steps=(TEST, TAKE_BACK))
    assert write(given, TEST) == Written()
    assert given.unapproved == {"connect": "hello, hallo"}


def test_a_step_without_texts_needs_no_approval() -> None:
    assert write(texts(steps=(TAKE_BACK,)), TAKE_BACK) == Written()
    assert texts(steps=(TAKE_BACK,)).unapproved == {}


def test_a_missing_value_is_named() -> None:
    found = write(texts(version("hello")), person=replace(ADA, company=None)).unready
    assert found is not None
    assert (found.code, found.detail) == (HeldCode.MISSING_VALUE, "candidate.company")


def test_a_text_over_the_limit_breaks_a_rule() -> None:
    found = write(texts(version("hello")), person=replace(ADA, company="Engines " * 40)).unready
    assert found is not None
    assert found.code is HeldCode.RULE
    assert found.detail.startswith("T03: ")


def test_of_texts_under_test_a_person_always_gets_the_same() -> None:
    given = texts(version("hello"), version("hallo", f"{NOTE} Bye."), steps=(TEST,))
    people = [replace(ADA, profile_url=f"https://example.com/{number}") for number in range(40)]
    first = [write(given, TEST, person).variant for person in people]
    assert set(first) == {"hello", "hallo"}
    assert first == [write(given, TEST, person).variant for person in people]


def test_who_is_assigned_a_text_that_may_not_be_sent_is_held_back_and_gets_no_other() -> None:
    both = texts(version("hello"), version("hallo", f"{NOTE} Bye."), steps=(TEST,))
    one = texts(version("hallo", f"{NOTE} Bye."), steps=(TEST,))
    for number in range(20):
        person = replace(ADA, profile_url=f"https://www.linkedin.com/in/person-{number}")
        assigned = write(both, TEST, person).variant
        found = write(one, TEST, person)
        if assigned == "hallo":
            assert (found.variant, found.unready) == ("hallo", None)
        else:
            assert found.text is None
            assert found.unready == Unready(HeldCode.NOT_APPROVED, "hello")


def test_who_has_a_text_that_left_the_test_gets_one_of_those_that_stay() -> None:
    given = texts(version("hello"), steps=(CONNECT,))
    found = given.write(CONNECT, ADA, [], {"connect": "hallo"})
    assert (found.template, found.variant) == ("hello", None)


@pytest.mark.parametrize("assigned", ["hello", "hallo"])
def test_a_text_once_assigned_stays(assigned: str) -> None:
    given = texts(version("hello"), version("hallo", f"{NOTE} Bye."), steps=(TEST,))
    assert given.write(TEST, ADA, [], {"connect": assigned}).variant == assigned


def test_the_match_is_looked_for_only_where_a_text_names_it() -> None:
    named = version("hello", NOTE.replace("candidate.company", "match.skill"))
    assert texts(named).names_the_match(CONNECT)
    assert not texts(version("hello")).names_the_match(CONNECT)


# wordings in several languages

GERMAN = version("hello.de", NOTE.replace("Hi", "Hallo"), "de")
BOTH = (version("hello"), GERMAN)


@pytest.mark.parametrize(
    ("person", "campaign", "template", "why"),
    [
        ("de", "en", "hello.de", "the person's language"),
        ("en", "de", "hello", "the person's language"),
        (None, "de", "hello.de", "the campaign's language; the person's is not known"),
        (None, "en", "hello", "the campaign's language; the person's is not known"),
        ("fr", "de", "hello.de", "no wording in the person's language (fr) is approved"),
        (None, "fr", "hello", "the only wording that will do; the person's is not known"),
    ],
)
def test_a_person_gets_the_wording_in_their_language_else_in_the_campaigns(
    person: str | None, campaign: str, template: str, why: str
) -> None:
    found = write(texts(*BOTH, language=campaign), person=replace(ADA, language=person))
    assert (found.template, found.why_language) == (template, why)
    assert found.language == ("de" if template == "hello.de" else "en")


def test_a_wording_that_may_not_be_sent_gives_way_to_the_text_itself() -> None:
    found = write(texts(version("hello")), person=replace(ADA, language="de"))
    assert found.template == "hello"
    assert found.why_language == "no wording in the person's language (de) is approved"


def test_where_there_is_nothing_to_choose_nothing_is_said_of_language() -> None:
    assert write(texts(version("hello"))).why_language == ""
    assert write(texts(version("hello")), person=replace(ADA, language="en")).why_language == ""


def test_who_reads_only_what_is_approved_in_another_language_is_held_back() -> None:
    given = texts(GERMAN)
    assert given.unapproved == {}
    assert write(given, person=replace(ADA, language="de")).template == "hello.de"
    assert write(given).unready == Unready(HeldCode.NOT_APPROVED, "hello")


def test_a_wording_counts_as_its_arm_of_a_test() -> None:
    given = texts(*BOTH, version("hallo", f"{NOTE} Bye."), steps=(TEST,))
    found = given.write(TEST, replace(ADA, language="de"), [], {"connect": "hello"})
    assert (found.template, found.variant) == ("hello.de", "hello")


# answers


def answer(name: str, body: str = "Thanks, {{ candidate.greeting_name }}.") -> TemplateVersion:
    template = Template(name, TemplateKind.LINKEDIN_MESSAGE, Purpose.ANSWER, "en", body)
    return TemplateVersion(template, 1, fingerprint(template), "dana", MONDAY)


def test_answers_are_offered_as_they_would_read_the_plainest_first() -> None:
    pay = answer("answer-pay", "It pays {{ role.pay }}.")
    given = texts(answer("answer-again"), answer("answer"), pay, version("hello"))
    found = given.answers(ADA, [])
    assert [one.template for one in found] == ["answer", "answer-again"]
    assert found[0].text == "Thanks, Ada."


def test_an_answer_suits_what_was_said() -> None:
    names = ("answer", "answer-pay", "answer-question", "answer-until-then", "answer-not-now")
    given = texts(*map(answer, names))

    def offered(occasion: str) -> list[str | None]:
        return [one.template for one in given.answers(ADA, [], occasion=occasion)]

    assert offered("") == ["answer", "answer-pay"]
    assert offered("question") == ["answer-question", "answer", "answer-pay"]
    assert offered("until_then") == ["answer-until-then"]
    assert offered("not_now") == ["answer-not-now"]
    assert offered("no") == []
