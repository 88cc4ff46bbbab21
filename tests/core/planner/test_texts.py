"""The words of a touch come from approved versions, the same for the same person every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from outreach.core.approvals import fingerprint
from outreach.core.campaigns import Campaign, Role, Step, Target
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


def version(name: str, body: str = NOTE) -> TemplateVersion:
    template = Template(name, TemplateKind.CONNECT_NOTE, Purpose.FIRST_CONTACT, "en", body)
    return TemplateVersion(template, 4, fingerprint(template), "dana", MONDAY)


def texts(*live: TemplateVersion, steps: tuple[Step, ...] = (CONNECT,)) -> Texts:
    role = Role("Compiler engineer", "Northgate")
    campaign = Campaign("compilers", "Compilers", role, "sam", Target(), steps)
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
    people = [replace(ADA, handle=f"person-{number}") for number in range(40)]
    first = [write(given, TEST, person).variant for person in people]
    assert set(first) == {"hello", "hallo"}
    assert first == [write(given, TEST, person).variant for person in people]


def test_only_live_texts_are_under_test() -> None:
    assert write(texts(version("hallo"), steps=(TEST,)), TEST).variant == "hallo"


@pytest.mark.parametrize("assigned", ["hello", "hallo"])
def test_a_text_once_assigned_stays(assigned: str) -> None:
    given = texts(version("hello"), version("hallo", f"{NOTE} Bye."), steps=(TEST,))
    assert given.write(TEST, ADA, [], {"connect": assigned}).variant == assigned


def test_the_match_is_looked_for_only_where_a_text_names_it() -> None:
    named = version("hello", NOTE.replace("candidate.company", "match.skill"))
    assert texts(named).names_the_match(CONNECT)
    assert not texts(version("hello")).names_the_match(CONNECT)
