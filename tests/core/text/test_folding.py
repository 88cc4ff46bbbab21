"""Folding: case, accents and forms do not matter; signs that carry meaning stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.text import fold

SAME = [
    ("ADA", "ada"),
    ("Zoë", "zoe"),
    ("Müller", "muller"),
    ("Straße", "strasse"),
    ("STRASSE", "strasse"),
    ("Łódź", "lodz"),
    ("Øster Ærø", "oster aero"),
    ("Þór", "thor"),
    ("İstanbul", "istanbul"),
    ("ILGIN Işık", "ilgin isik"),
    ("Nguyễn", "nguyen"),
    ("Ёлкин", "елкин"),
    ("Αθήνα", "αθηνα"),
    ("ＰＹＴＨＯＮ", "python"),
    ("ﬁnance", "finance"),
    ("O’Neill", "o'neill"),
    ("C♯", "c#"),
    ("Python™", "python"),
    ("co\u00adoperate", "cooperate"),
    ("zero\u200bwidth", "zerowidth"),
    ("e\u0301", "e"),
    ("한국어", "한국어"),
    ("ガク", "ガク"),
    ("हिन्दी", "हिन्दी"),
    ("ไทย", "ไทย"),
    ("مُهَنْدِس", "مهندس"),
    ("שָׁלוֹם", "שלום"),
]


@pytest.mark.parametrize(("written", "folded"), SAME)
def test_what_people_write_differently_is_the_same(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_voiced_kana_stay_another_letter() -> None:
    assert fold("ガク") != fold("カク")


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_upper_case_folds_like_lower_case(text: str) -> None:
    plain = text.lower()
    if plain.upper().lower() == plain:  # a few letters have no way back in Unicode itself
        assert fold(plain.upper()) == fold(plain)
