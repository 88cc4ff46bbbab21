"""A name and a company give one key however they are written, and only then."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.weak_keys import (
    company_key,
    name_identities,
    name_identity,
    same_spelling,
    spelled_out,
    spelled_weak_keys,
    weak_key,
    written_key,
)

IDS = ("https://www.linkedin.com/in/anna-mueller", "ACoAAB1examplebyron012345678")
GIVEN = st.sampled_from(
    ["Anna", "Jean-Pierre", "María José", "Xiǎolóng", "Øystein", "小龙", "J. R."]
)
FAMILY = st.sampled_from(["Müller", "O'Brien", "van der Berg", "D Souza", "Nguyễn", "Smith Jr."])


def test_the_weak_key_forgives_spelling() -> None:
    key = weak_key("Robert", "Müller", "Bramble, Inc.")
    assert (
        key == weak_key("Bob", "MULLER, PhD", "Bramble") == weak_key("rob", "Müller", "Bramble LLC")
    )
    assert key != weak_key("Robert", "Müller", "Thorn")


def test_too_little_gives_no_weak_key() -> None:
    assert weak_key("", "", "Engines") == ""
    assert weak_key("Ada", "Lovelace", " ") == ""


def test_one_name_with_a_company_is_enough_in_whichever_column_it_stands() -> None:
    assert weak_key("", "Suharto", "Engines") == weak_key("Suharto", "", "Engines") != ""


def test_a_company_of_nothing_but_legal_forms_keeps_them() -> None:
    assert company_key("SE") == "se"
    assert company_key("Muster S.p.A.") == company_key("MUSTER SpA") == "muster"


def test_two_spellings_of_one_name_are_alike() -> None:
    umlaut = weak_key("Jürgen", "Müller", "Rüsch AG")
    letters = weak_key("Jurgen", "Mueller", "Rüsch")
    assert umlaut != letters
    assert same_spelling(umlaut) == same_spelling(letters) == "jurgen muller|rusch"
    assert spelled_out("Mu\u0308ller") == "mueller"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Dr. Anna", "Müller"),
        ("Prof. Dr.-Ing. Anna", "Müller"),
        ("Anna K.", "Müller"),
        ("Anna K", "Müller"),
        ("Anna K. L.", "Müller, MBA"),
        ("Anna", "K. Müller"),
        ("Anna (Anni)", "Müller (geb. Schmidt)"),
        ("DR ANNA", "MÜLLER"),
        ("Anna Ingrid", "Müller"),
        ("Dr. Anna K. Ingrid", "Müller"),
    ],
)
def test_what_stands_around_a_name_does_not_count(first: str, last: str) -> None:
    assert weak_key(first, last, "Thorn") == weak_key("Anna", "Müller", "Thorn")
    assert name_identity(first, last) == name_identity("Anna", "Müller")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("J. R.", "Smith"), ("J.", "Smith")),
        (("Anna Maria", "Müller"), ("Anna", "Müller")),  # said together, as Jean Paul is
        (("Abdul Rahman", "Khan"), ("Abdul Karim", "Khan")),
        (("Sai Kiran Reddy", "P"), ("Sai Kumar Reddy", "P")),
        (("小", "王"), ("小龙", "王")),
        (("Sean", "O'Brien"), ("Sean", "Brien")),
        (("John", "Smith Jr."), ("John", "Smith")),
    ],
)
def test_what_tells_people_apart_counts(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert weak_key(*one, "Thorn") != weak_key(*other, "Thorn")


@given(GIVEN, FAMILY, st.sampled_from(["Dr.", "Prof. Dr.", "Mr", "Frau", "Dipl.-Ing."]))
def test_a_title_changes_no_key_and_the_older_one_stays_known(
    first: str, last: str, title: str
) -> None:
    key, names = weak_key(first, last, "Thorn"), (f"{title} {first}", last)
    assert weak_key(*names, "Thorn") == key
    assert written_key(*names, "Thorn") in spelled_weak_keys(key, *names, "Thorn", "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Bianchi", "Matteo"), ("Matteo", "Bianchi")),
        (("Dahlberg, Ingrid", ""), ("Ingrid", "Dahlberg")),
        (("Lars", "Berg, van den"), ("Lars", "van den Berg")),
        (("Min Jun", "Park"), ("Minjun", "Park")),
        (("Min-jun", "Park"), ("Minjun", "Park")),
        (("Omar", "El-Hadi"), ("Omar", "Elhadi")),
    ],
)
def test_the_order_and_how_it_is_parted_do_not_count(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert weak_key(*one, "Thorn") == weak_key(*other, "Thorn")


def test_the_name_somebody_was_born_with_is_looked_up_too() -> None:
    names = ("Petra", "Seidler (geb. Brandner)")
    spelled = spelled_weak_keys(weak_key(*names, "Thorn"), *names, "Thorn", "")
    assert weak_key("Petra", "Brandner", "Thorn") in spelled


def test_a_middle_name_is_looked_up_under_its_older_hash_too() -> None:
    names = ("John Fitzgerald", "Thorn")
    key = weak_key(*names, "Quillon")
    assert key == "john thorn|quillon"
    assert "john fitzgerald thorn|quillon" in spelled_weak_keys(key, *names, "Quillon", "")
    assert "called:john fitzgerald thorn" in name_identities(*names, *IDS)


def test_a_name_with_a_title_is_looked_up_under_its_older_hash_too() -> None:
    (name,) = name_identities("Anna", "Müller", *IDS)
    assert name_identities("Dr. Anna", "Müller", *IDS) == [
        name,
        "called:dr anna muller",
    ]
