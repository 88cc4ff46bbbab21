from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.intake import Record
from outreach.core.observations import (
    changed_facts,
    identities,
    identities_said,
    learn,
    learn_beside,
    new_person,
    observe,
)
from outreach.core.words import Candidate

ADA = Record(
    1,
    2,
    first_name="Ada",
    last_name="Byron",
    greeting_name="Ada",
    profile_url="https://www.linkedin.com/in/ada-byron",
    email="ada.byron+work@gmail.com",
    company="Analytical Engines Ltd",
    position="Programmer",
    skills=("Python", "SQL"),
    connected_on=date(2025, 1, 2),
)


def person(record: Record = ADA) -> Candidate:
    return new_person(observe(record), 1)


def learned(before: Candidate, record: Record) -> tuple[str, ...]:
    said = observe(record)
    return changed_facts(before, learn(before, said, frozenset(identities(before))))


def test_all_spellings_of_a_mailbox_share_one_key_and_the_address_stays_as_written() -> None:
    said = observe(ADA)
    assert said.email == "ada.byron+work@gmail.com"
    assert said.keys == (
        "profile:https://www.linkedin.com/in/ada-byron",
        "email:adabyron@gmail.com",
    )


def test_a_mailbox_of_a_role_is_nobodys_identity() -> None:
    said = observe(ADA._replace(profile_url=None, email="jobs@example.com"))
    assert (said.email, said.keys) == ("", ())
    assert '"email": "jobs@example.com"' in said.facts


def test_without_a_company_the_position_or_the_day_tells_namesakes_apart() -> None:
    bare = ADA._replace(profile_url=None, email=None, company=None)
    keys = {
        observe(record).weak_key
        for record in (
            bare,
            bare._replace(position=None),
            bare._replace(position=None, connected_on=None),
        )
    }
    assert len(keys) == 3


def test_what_is_said_is_kept_with_nothing_added() -> None:
    assert observe(Record(3, 4, first_name="Bo", company="Tundra", note="met in Oslo")).facts == (
        '{"first_name": "Bo", "company": "Tundra", "note": "met in Oslo"}'
    )


def test_the_identities_said_are_those_of_the_person_made_of_them() -> None:
    assert identities_said(observe(ADA)) == identities(person())


@pytest.mark.parametrize(
    ("news", "changed"),
    [
        ({"company": "Lighthouse AI"}, ("company",)),
        ({"company": None, "position": None}, ()),
        ({"position": "Lead", "headline": "Lead at AE"}, ("position", "headline")),
        ({"last_name": "Lovelace"}, ("name",)),
        ({"first_name": "Adá"}, ()),
        ({"last_name": ""}, ()),
        ({"skills": ("python", "Rust")}, ("skills",)),
        ({"skills": ()}, ()),
        ({"email": "ada@example.com"}, ()),
        ({"member_id": "ACoAAAbc123"}, ("profile",)),
        ({"profile_url": "https://www.linkedin.com/in/ada-the-first"}, ("profile",)),
        ({"profile_url": "https://www.linkedin.com/in/ACoAAAbc123"}, ()),
    ],
)
def test_the_newest_file_wins_wherever_it_says_something(
    news: dict[str, object], changed: tuple[str, ...]
) -> None:
    assert learned(person(), ADA._replace(**news)) == changed


def test_skills_add_up() -> None:
    said = observe(ADA._replace(skills=("Rust", "PYTHON")))
    assert learn(person(), said, frozenset()).skills == ("Python", "SQL", "Rust")


def test_an_older_slug_never_comes_back() -> None:
    now = replace(person(), profile_url="https://www.linkedin.com/in/ada-the-first")
    known = frozenset({"profile:https://www.linkedin.com/in/ada-byron"})
    assert learn(now, observe(ADA), known) is now


def test_a_greeting_that_was_missing_is_taken_over() -> None:
    unsure = replace(person(), greeting_name=None)
    assert learn(unsure, observe(ADA), frozenset()).greeting_name == "Ada"


records = st.builds(
    Record,
    st.just(1),
    st.just(1),
    first_name=st.sampled_from(["", "Ada", "Grace"]),
    last_name=st.sampled_from(["", "Byron", "Hopper", "Hópper"]),
    greeting_name=st.sampled_from([None, "Ada"]),
    profile_url=st.sampled_from([None, "https://www.linkedin.com/in/ada-byron"]),
    member_id=st.sampled_from([None, "ACoAAAbc123"]),
    email=st.sampled_from([None, "ada@example.com", "a.da@gmail.com", "info@example.com"]),
    company=st.sampled_from([None, "Analytical Engines", "Navy"]),
    skills=st.sampled_from([(), ("COBOL",), ("cobol", "Python")]),
    language=st.sampled_from([None, "en"]),
)


@given(records, records)
@settings(deadline=None)  # whoever comes first loads all names
def test_hearing_the_same_twice_teaches_nothing(first: Record, second: Record) -> None:
    known = learn(person(first), observe(second), frozenset())
    assert learn(known, observe(second), frozenset(identities(known))) == known


def test_an_older_word_adds_what_nobody_said_since_and_changes_nothing() -> None:
    now = person(ADA._replace(position="Director", company=None, skills=("SQL",), last_name="B"))
    older = observe(ADA._replace(location="London", profile_url=f"{ADA.profile_url}-1"))
    after = learn_beside(now, older, frozenset(identities(now)))
    assert changed_facts(now, after) == ("company", "location", "skills")
    assert (after.position, after.last_name, after.profile_url) == (
        "Director",
        "B",
        now.profile_url,
    )
    bare = person(ADA._replace(first_name="", last_name="", greeting_name=None))
    assert learn_beside(bare, older, frozenset()).first_name == "Ada"
    assert learn_beside(after, older, frozenset()) == after
