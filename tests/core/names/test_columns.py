"""Two columns of a name: which is which, and when neither is greeted."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from outreach.core import names
from outreach.core.shown_names import shown_name
from outreach.core.words import Candidate


@pytest.mark.parametrize(
    ("raw", "greeting"),
    [("S. Karthikeyan", "Karthikeyan"), ("M. Sadowska", None), ("J. P. Morgan", None)],
)
def test_an_initial_in_front_of_a_given_name_is_told_from_one_of_a_given_name(
    raw: str, greeting: str | None
) -> None:
    assert names.greeting(raw).name == greeting


@pytest.mark.parametrize(
    ("first", "last", "greeting"),
    [
        ("Ada", "Lovelace", "Ada"),
        ("ada", "lovelace", "Ada"),
        ("ADA", "LOVELACE", "Ada"),
        ("JO", "NESBØ", "Jo"),
        ("TJ", "Miller", "TJ"),
        ("Dr. Ada", "Lovelace, PhD", "Ada"),
        ("Ada 🚀 (She/Her)", "Lovelace | Hiring", "Ada"),
        ("Thomas H.", "Cormen", "Thomas"),
        ("J. Robert", "Oppenheimer", "Robert"),
        ("María José", "O'Neill-Smith", "María José"),
        ("John Robert", "Smith", "John"),
        ("Min Jun", "Kim", "Min Jun"),
        ("Jean-Pierre", "Dupont", "Jean-Pierre"),
        ("DeShawn", "McDonald", "DeShawn"),
        ("明", "李", "李明"),
        ("Анна Петровна", "Иванова", "Анна"),
        ("Ｊｏｈｎ", "Ｓｍｉｔｈ", "John"),
        ("Ada Lovelace", "", "Ada"),
        ("", "Ada Lovelace", "Ada"),
        ("Ada Lovelace", "Lovelace", "Ada"),
        ("Lovelace, Ada", "", "Ada"),
        ("Nan", "Null", "Nan"),
    ],
)
def test_the_files_own_first_name_is_used_once_it_is_clean(
    first: str, last: str, greeting: str
) -> None:
    assert names.greeting(first, last).name == greeting


@pytest.mark.parametrize(
    ("first", "last", "greeting"),
    [
        ("Иванов", "Иван Иванович", "Иван"),
        ("Иванов", "Иван", "Иван"),
        ("Nguyễn", "Văn An", "An"),
        ("VÕ THỊ", "LAN", "Lan"),
        ("Nagy", "László", "László"),
        ("Kiss", "Smith", "Kiss"),
        ("Vũ", "Đặng", "Vũ"),
        ("王", "小明", "王小明"),
        ("小明", "王", "王小明"),
        ("김", "민준", "김민준"),
        ("山田", "太郎", "山田太郎"),
        ("翔", "大谷", "大谷翔"),
        ("林", "覃", "覃林"),
        ("佐々木", "健", "佐々木健"),
        ("欧阳", "娜", "欧阳娜"),
        ("남궁", "민", "남궁민"),
        ("田中", "誠", "田中誠"),
        ("織田", "信長", "織田信長"),
        ("漱石", "夏目", "夏目漱石"),
        ("中山", "孙", "孙中山"),
        ("林", "覃", "覃林"),
        ("マイケル", "スミス", "マイケル・スミス"),
        ("O Brien", "Liam", "Liam"),
        ("O'Brien", "Liam", "Liam"),
        ("MC KENZIE", "LIAM", "Liam"),
        ("Mac Arthur", "Ann", "Ann"),
        ("De Luca", "Marco", "Marco"),
        ("Van Dijk", "Pieter", "Pieter"),
        ("La Toya", "Jackson", "La Toya"),
        ("De Andre", "Thomas", "De Andre"),
        ("Van Anh", "Nguyen", "Van Anh"),
        ("Mac", "Miller", "Mac"),
        ("Марина", "Калинина", "Марина"),
        ("Müller", "Thomas", "Thomas"),
        ("Kowalska", "Agnieszka", "Agnieszka"),
        ("Szabó-Kovács", "Éva", "Éva"),
        ("GARCIA LOPEZ", "MARIA", "Maria"),
        ("TANAKA", "Hiroshi", "Hiroshi"),
        ("Élodie", "DUPONT", "Élodie"),
        ("Kim", "Min-jun", "Min-jun"),
        ("Kim", "Basinger", "Kim"),
        ("Li", "Xiaoming", "Xiaoming"),
        ("Ng", "Wei Ming", "Wei Ming"),
        ("Minh", "Nguyen Hoang", "Minh"),
        ("Nguyen Thi Minh", "Khai", "Khai"),
        ("Grant", "Thornton", "Grant"),
        ("Taylor", "Thomas", "Taylor"),
    ],
)
def test_columns_that_were_filled_the_other_way_round_are_turned(
    first: str, last: str, greeting: str
) -> None:
    assert names.greeting(first, last).name == greeting


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("", ""),
        ("", "Lovelace"),
        ("J.", "Smith"),
        ("A. B.", "Smith"),
        ("Mr", "Smith"),
        ("Dr.", "Smith"),
        ("LinkedIn", "Member"),
        ("Acme", "GmbH"),
        ("The", "Kubernetes Plumber"),
        ("Undefined", "Undefined"),
        ("Recruiting", "Team"),
        ("info@example.com", ""),
        ('=HYPERLINK("https://example.com","Ada")', "Lovelace"),
        ("Person0001", "Number0001"),
        ("???", "!!!"),
        ("Ada " * 100, "Lovelace"),
    ],
)
def test_nobody_is_greeted_by_a_guess(first: str, last: str) -> None:
    found = names.greeting(first, last)
    assert found.name is None
    assert found.confidence < names.CONFIDENT


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Mc Kenzie", ""),
        ("", "Mc Kenzie"),
        ("Mc Kenzie Brown", ""),
        ("Mc Kenzie", "Brown"),
        ("Mc", "Kenzie"),
        ("Mac Donald", ""),
        ("Mac", "Donald"),
        ("O Brien", ""),
        ("O", "Brien"),
        ("O'Brien", ""),
        ("De Luca", ""),
        ("De", "Luca"),
        ("Di Stefano", ""),
    ],
)
def test_nobody_is_greeted_by_the_beginning_of_a_family(first: str, last: str) -> None:
    assert names.greeting(first, last).name is None


def test_nobody_is_greeted_where_either_column_may_have_the_family() -> None:
    assert names.greeting("虫狩", "志賀子").name is None
    assert names.greeting("志賀子", "虫狩").name is None


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        ("小明", "王", "王小明"),
        ("王", "小明", "王小明"),
        ("민준", "김", "김민준"),
        ("太郎", "山田", "山田太郎"),
        ("娜娜", "欧阳", "欧阳娜娜"),
        ("マイケル", "スミス", "マイケル・スミス"),
        ("王小明", "", "王小明"),
        ("", "王", "王"),
        ("Xiaoming", "王", "Xiaoming 王"),
        ("Xiaoming", "Wang", "Xiaoming Wang"),
        ("Zoë", "O'Brien", "Zoë O'Brien"),
        ("Ada 🎉", "Byron", "Ada 🎉 Byron"),
        ("", "", ""),
    ],
)
def test_a_whole_name_is_shown_as_its_people_write_it(first: str, last: str, shown: str) -> None:
    assert shown_name(first, last) == shown
    assert Candidate(1, "somebody", first, last).name == (shown or "somebody")


def test_confidence_tells_a_plain_name_from_a_turned_one() -> None:
    assert names.greeting("Ada", "Lovelace").confidence == 1
    assert names.greeting("Nagy László").confidence < names.greeting("László Nagy").confidence


def test_no_title_ever_gets_into_a_greeting() -> None:
    for title in ("Mr.", "Ms.", "Mrs.", "Miss", "Herr", "Frau", "Mme", "Sra.", "Dr.", "Prof. Dr."):
        assert names.greeting(f"{title} Ada Lovelace").name == "Ada"


WORDS = "Ada Grace Maria José Ana Jean-Pierre Kim Min Li Zoë Ольга Bo T. 明 smith SMITH McDonald"
NAME = st.sampled_from([*WORDS.split(" "), "van", "Ph.D.", "Jr.", "Dr.", "GmbH"])
COLUMN = st.lists(NAME, max_size=3).map(" ".join)


@given(COLUMN, COLUMN)
def test_the_short_way_gives_what_the_rules_do(first: str, last: str) -> None:
    assert names.greeting(first, last) == names.greeting(f"{first} ", last)


@example("", "00 §")
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_a_name_or_none(first: str, last: str) -> None:
    found = names.greeting(first, last)
    assert found.name is None or found.name == " ".join(found.name.split()) != ""
    assert isinstance(names.split(first), names.Name)
