"""Whether whoever names somebody may be named: proposed from the words, and never guessed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from outreach.core.replies import Consent, propose

DAY = date(2026, 3, 2)
KNOWN = ("Sam Keller", "Ada Lovelace")
SAID = {"yes": True, "no": False, "-": None}
LABELLED = [
    line.split("\t")
    for line in Path("tests/data/consents.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("label", "text"), LABELLED)
def test_a_reply_says_whether_its_writer_may_be_named(label: str, text: str) -> None:
    found = propose(text, DAY, known=KNOWN)
    assert found is not None
    consent = found.consent
    assert (consent.is_given if consent else None) == SAID[label]


def test_the_words_are_quoted() -> None:
    found = propose("Ask Pim Doorn, and feel free to mention me.", DAY)
    assert found is not None
    assert found.consent == Consent(True, "mention me")


def test_who_says_both_wants_it_kept_quiet() -> None:
    found = propose("Ask Pim Doorn. You can use my name, no: keep me out of it.", DAY)
    assert found is not None
    assert found.consent is not None
    assert not found.consent.is_given


def test_only_a_referral_has_a_consent() -> None:
    found = propose("Yes, tell me more! You can mention me on your site.", DAY)
    assert found is not None
    assert found.consent is None
