import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.handles import LONGEST, NOBODY, handle_for, numbered


@pytest.mark.parametrize(
    ("first", "last", "handle"),
    [
        ("William", "O'Brien", "william-obrien"),
        ("Tomás", "Albrizzi", "tomas-albrizzi"),
        ("Ilse", "van der Moor", "ilse-van-der-moor"),
        ("Bjørn", "Łukasz", "bjorn-lukasz"),
        ("Jürgen", "Groß", "jurgen-gross"),
        ("Иван", "Щукин", "ivan-shchukin"),
        ("Ελένη", "Ψαρρά", "eleni-psarra"),
        ("Mei-Ling", "Chen", "mei-ling-chen"),
        ("Ada", "", "ada"),
    ],
)
def test_a_name_is_spelled_in_ascii(first: str, last: str, handle: str) -> None:
    assert handle_for(first, last) == handle


def test_a_name_without_a_plain_spelling_gives_way_to_the_slug() -> None:
    url = "https://www.linkedin.com/in/wei-zhang-zz50"
    assert handle_for("伟", "张", url) == "wei-zhang-zz50"


def test_then_to_the_mailbox() -> None:
    assert handle_for("伟", "张", "https://www.linkedin.com/in/张伟", "wei@example.com") == "wei"


def test_somebody_with_nothing_still_has_a_handle() -> None:
    assert handle_for("", "") == NOBODY


def test_a_long_name_is_cut_between_words() -> None:
    assert handle_for("Maria Fernanda", "de la Concepcion Rodriguez y Villanueva") == (
        "maria-fernanda-de-la-concepcion"
    )


def test_the_second_of_a_name_gets_a_number() -> None:
    assert [numbered("ada-byron", number) for number in (1, 2)] == ["ada-byron", "ada-byron-2"]


def test_a_number_at_the_end_of_a_slug_is_no_count() -> None:
    url = "https://www.linkedin.com/in/wei-zhang-1-2"
    assert handle_for("伟", "张", url) == "wei-zhang12"


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_every_handle_can_be_typed(first: str, last: str, email: str) -> None:
    handle = handle_for(first, last, "", email)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", handle)
    assert len(handle) <= LONGEST
    assert not re.search(r"-[0-9]+$", handle)


@pytest.mark.parametrize("last_name", ["Moreau, PMP", "Moreau PMP", "Moreau, MBA, CFA"])
def test_credentials_are_no_part_of_a_handle(last_name: str) -> None:
    assert handle_for("Hana", last_name) == "hana-moreau"
