"""Where the values of a message come from, and how the matched words are told."""

from __future__ import annotations

from dataclasses import replace

from outreach.core.campaigns import Area, Campaign, Role, Target
from outreach.core.rendering import FIELDS, Ties, match_values, values
from outreach.core.senders import Colleague, Sender
from outreach.core.words import Candidate

ADA = Candidate(
    1,
    "ada-lovelace",
    first_name="Ada",
    last_name="Lovelace",
    greeting_name="Ada",
    company="Analytical Engines",
    skills=("Compilers", "C++"),
)
SAM = Sender("sam-keller", "Sam Keller", company="Northgate Robotics")


def campaign(area: Area | None = None) -> Campaign:
    role = Role("Compiler engineer", "Northgate Robotics", pay="$140k")
    return Campaign("compilers", "Compilers", role, "sam-keller", Target(area=area or Area()), ())


def test_values_are_what_is_known_and_nothing_else() -> None:
    found = values(ADA, campaign(), SAM, {"skill": "Compilers"})
    assert found == {
        "candidate": {
            "greeting_name": "Ada",
            "first_name": "Ada",
            "last_name": "Lovelace",
            "name": "Ada Lovelace",
            "company": "Analytical Engines",
        },
        "match": {"skill": "Compilers"},
        "role": {"title": "Compiler engineer", "company": "Northgate Robotics", "pay": "$140k"},
        "sender": {"name": "Sam Keller", "company": "Northgate Robotics", "first_name": "Sam"},
        "campaign": {"name": "Compilers"},
        "referrer": {},
        "colleague": {},
        "privacy": {},
    }


def test_nobody_works_at_self_employed() -> None:
    found = values(replace(ADA, company="Self-employed"), campaign(), SAM, {})
    assert "company" not in found["candidate"]


def test_a_handle_is_no_name() -> None:
    found = values(Candidate(2, "x-2"), campaign(), SAM, {})
    assert found["candidate"] == {}


def test_an_introduction_knows_the_referrer_and_the_colleague() -> None:
    lee = Colleague("lee", "Lee Ansah")
    found = values(ADA, campaign(), SAM, {}, Ties(ADA, lee))
    assert found["referrer"]["name"] == "Ada Lovelace"
    assert found["colleague"] == {"name": "Lee Ansah", "first_name": "Lee"}


def test_every_value_is_a_field_that_texts_may_print() -> None:
    found = values(ADA, campaign(), SAM, {"skill": "x", "area": "y", "other": "z"})
    assert all(set(names) <= set(FIELDS[space]) for space, names in found.items())


def test_the_skill_is_the_first_matched_word_as_the_person_writes_it() -> None:
    assert match_values(ADA, campaign(), ["compilers", "c++"]) == {"skill": "Compilers"}
    assert match_values(ADA, campaign(), ["LLVM"]) == {"skill": "LLVM"}
    assert match_values(ADA, campaign(), []) == {}


def test_the_area_is_the_campaigns_own_place() -> None:
    for area, place in [
        (Area(near="Reston, VA", places=("Bonn",)), "Reston, VA"),
        (Area(places=("Greater Boston", "Bonn")), "Greater Boston"),
        (Area(countries=("CA", "US")), "Canada"),
    ]:
        assert match_values(ADA, campaign(area), []) == {"area": place}
