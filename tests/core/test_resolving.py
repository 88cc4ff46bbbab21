"""Rows in the order they are merged: the first pass by identity, the second by name and company."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.intake import Record
from outreach.core.observations import identities, new_person, observe
from outreach.core.resolving import CONFLICT, Known, Outcome, Resolver, Seen
from outreach.core.weak_keys import weak_key_of
from outreach.core.words import Candidate

PROFILE = "https://www.linkedin.com/in/"
ALEX = Record(1, 1, first_name="Alex", last_name="Marlow", company="Old Mill")
AT_31 = ALEX._replace(profile_url=f"{PROFILE}alex-31")
AT_32 = ALEX._replace(profile_url=f"{PROFILE}alex-32")
MAILED = ALEX._replace(email="alex@example.com")


def people(*records: Record) -> list[Candidate]:
    """Make people as the store has them after those records."""
    return [
        replace(new_person(observe(record), number), handle=f"known-{number}")
        for number, record in enumerate(records, start=1)
    ]


def told_of(person: Candidate) -> object:
    """Return what a row said that made this person."""
    names = [name for name in Record._fields if hasattr(person, name) and name != "greeting_name"]
    said = {name: getattr(person, name) for name in names}
    return {name: fact for name, fact in said.items() if fact}


def resolved(
    rows: Sequence[Record], known: Sequence[Candidate] = (), owner: str | None = None
) -> Resolver:
    """Take the rows of one file, with these people in the store."""
    said = [observe(record._replace(row=row)) for row, record in enumerate(rows, start=1)]
    weak: dict[str, list[int]] = {}
    for person in known:
        weak.setdefault(weak_key_of(person), []).append(person.id)
    by_key = {
        key: person.id
        for person in known
        for key in identities(person)
        if not key.startswith("weak:")
    }
    store = Known(by_key, {person.id: person for person in known}, weak)
    store.said = {person.id: [told_of(person)] for person in known}
    resolver = Resolver(store, Seen(len(known) + 1), len(known) + 1, owner)
    later = resolver.first_pass(sorted(said))
    resolver.second_pass(sorted(one._replace(order=one.weak_key) for one in later))
    resolver.outcomes.sort(key=lambda one: one.said.row)
    return resolver


def who(rows: Sequence[Record], known: Sequence[Candidate] = ()) -> list[int]:
    """Return whom each row turned out to be about; 0 is nobody."""
    return about(resolved(rows, known))


def about(resolver: Resolver) -> list[int]:
    """Return who each row of a resolver turned out to be about."""
    found = {said.row: number for number, said in resolver.new.items()}
    found |= {one.said.row: one.candidate for one in resolver.outcomes}
    return [found[row] for row in sorted(found)]


def test_a_strong_key_decides_whatever_else_the_row_says() -> None:
    assert who([AT_31._replace(last_name="Bell", company="New Mill")], people(AT_31, AT_32)) == [1]


def test_rows_of_one_file_with_one_profile_are_one_person() -> None:
    resolver = resolved([AT_31, AT_31._replace(email="alex@example.com"), AT_32])
    assert about(resolver) == [1, 1, 2]
    assert resolver.changed[1].email == "alex@example.com"
    (again,) = resolver.outcomes
    assert again == Outcome(again.said, 1, is_news=True, is_repeat=True)


def test_two_strong_keys_of_two_people_are_a_conflict_and_change_nobody() -> None:
    known = people(AT_31, MAILED._replace(company="New Mill"))
    resolver = resolved([AT_31._replace(email="alex@example.com", position="Baker")], known)
    (outcome,) = resolver.outcomes
    assert (outcome.candidate, outcome.rejected) == (0, CONFLICT)
    assert outcome.told == "known-1 and known-2"
    assert not (resolver.new or resolver.changed or resolver.aliases)


def test_a_shared_mailbox_makes_no_match_between_two_names() -> None:
    other = MAILED._replace(first_name="Robin", last_name="Reed")
    assert who([other], people(MAILED)) == [0]
    assert who([other._replace(last_name="Marlow")], people(MAILED)) == [0]  # of the family
    assert who([MAILED._replace(last_name="Reed")], people(MAILED)) == [1]  # married


def test_a_new_slug_with_the_known_address_and_name_is_the_same_person() -> None:
    known = people(AT_31._replace(email="alex@example.com"))
    resolver = resolved([AT_32._replace(email="alex@example.com")], known)
    assert resolver.changed[1].profile_url == f"{PROFILE}alex-32"
    assert resolver.aliases == [(f"profile:{PROFILE}alex-31", 1)]


def test_a_new_slug_with_the_known_address_and_another_name_is_a_conflict() -> None:
    known = people(AT_31._replace(email="alex@example.com"))
    assert who([AT_32._replace(first_name="Robin", email="alex@example.com")], known) == [0]


def test_a_second_address_becomes_an_alias() -> None:
    resolver = resolved(
        [AT_31._replace(email="alex@home.example")],
        people(AT_31._replace(email="alex@example.com")),
    )
    assert resolver.aliases == [("email:alex@home.example", 1)]
    assert resolver.outcomes[0].changed == ("identity",)


def test_a_unique_name_at_a_company_makes_nobody_the_same_person() -> None:
    for row, known in ((ALEX, AT_31), (AT_31, ALEX), (MAILED, AT_31)):
        resolver = resolved([row], people(known))
        assert about(resolver) == [2]
        assert resolver.outcomes[0].told == "known-1"


def test_a_row_without_keys_is_found_again_when_it_says_the_same() -> None:
    known = people(ALEX)
    assert who([ALEX], known) == [1]
    assert who([ALEX._replace(position="Baker")], known) == [2]


def test_another_profile_contradicts() -> None:
    resolver = resolved([AT_32], people(AT_31))
    assert about(resolver) == [2]
    assert resolver.outcomes[0].told == "known-1"


def test_nobody_is_told_of_who_will_not_be_asked_about() -> None:
    one, other = (row._replace(member_id=f"ACoAAA{row.profile_url}") for row in (AT_31, AT_32))
    assert resolved([other], people(one)).outcomes == []
    crowd = [
        AT_31._replace(profile_url=f"{PROFILE}alex-{number}", position=f"Office {number}")
        for number in range(100, 107)
    ]
    assert resolved([AT_32._replace(position="Baker")], people(*crowd)).outcomes == []
    (told,) = resolved([AT_32._replace(position="Office 103")], people(*crowd)).outcomes
    assert told.told == "known-4"


def test_a_name_that_is_not_unique_matches_nobody() -> None:
    assert who([ALEX], people(AT_31, AT_32)) == [3]
    assert who([MAILED], people(ALEX, ALEX)) == [3]


def test_two_rows_of_one_file_are_two_people_whatever_their_names() -> None:
    assert who([ALEX, ALEX]) == [1, 2]
    assert who([AT_31, ALEX]) == [2, 1]  # in the order of their keys
    assert who([ALEX, AT_31], people(AT_31)) == [2, 1]
    assert who([ALEX, AT_31], people(ALEX)) == [1, 2]


def test_people_without_any_key_are_found_again_in_their_order() -> None:
    known = people(ALEX, ALEX)
    assert who([ALEX, ALEX], known) == [1, 2]
    assert who([ALEX, ALEX, ALEX], known) == [1, 2, 3]
    assert who([ALEX], known) == [1]


def test_the_same_row_again_is_neither_new_nor_changed() -> None:
    resolver = resolved([AT_31], people(AT_31))
    (outcome,) = resolver.outcomes
    assert (outcome.is_new, outcome.changed, outcome.is_news) == (False, (), False)


def test_who_is_after_all_rows_as_before_them_is_not_changed() -> None:
    moved = AT_31._replace(company="New Mill", position="Head")
    (ada,) = people(AT_31)
    back = resolved([moved, AT_31._replace(position=ada.position)], [ada])
    assert [one.changed for one in back.told()] == [("position",), ()]
    (ada,) = people(AT_31._replace(position="Miller"))
    back = resolved([moved, AT_31._replace(position="Miller")], [ada])
    assert [one.changed for one in back.told()] == [(), ()]
    assert list(back.changed.values()) == [ada]


def test_a_connection_is_news_once() -> None:
    resolver = resolved([AT_31], people(AT_31), owner="sam")
    assert (resolver.outcomes[0].changed, resolver.new_connections) == (("connection",), {1: ""})


def test_a_connection_that_was_only_claimed_becomes_proven() -> None:
    known = Known(
        {f"profile:{PROFILE}alex-31": 1}, {1: people(AT_31)[0]}, connected={1: ""}, unproven={1}
    )
    resolver = Resolver(known, Seen(2), 2, "sam")
    resolver.first_pass([observe(AT_31)])
    assert resolver.new_dates == {1: ""}


rows = st.lists(
    st.builds(
        Record,
        st.just(1),
        st.just(1),
        first_name=st.sampled_from(["Alex", "Robin"]),
        last_name=st.sampled_from(["Marlow", "Reed"]),
        profile_url=st.sampled_from([None, f"{PROFILE}a", f"{PROFILE}b"]),
        email=st.sampled_from([None, "a@example.com", "b@example.com"]),
        company=st.sampled_from([None, "Old Mill"]),
    ),
    max_size=8,
)


@settings(deadline=None, max_examples=50)
@given(rows, rows)
def test_no_two_people_ever_share_a_strong_key(first: list[Record], second: list[Record]) -> None:
    one = resolved(first)
    known = [one.person(number) for number in one.new]
    two = resolved(second, known)
    everybody = {number: two.person(number) for number in (*one.new, *two.new)}
    held = [
        key
        for person in everybody.values()
        for key in identities(person)
        if not key.startswith("weak:")
    ]
    assert len(held) == len(set(held))
    assert len(about(two)) == len(second)
