"""Addresses are found in what people and programs write around them."""

from __future__ import annotations

import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.intake.emails import find, normal


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("Ada.L@EXAMPLE.com", ["ada.l@example.com"]),
        (" ada@example.com ", ["ada@example.com"]),
        ("mailto:ada@example.com?subject=Hi", ["ada@example.com"]),
        ("<ada@example.com>", ["ada@example.com"]),
        ("Ada Lovelace <ada@example.com>", ["ada@example.com"]),
        ("ada@example.com; grace@example.org", ["ada@example.com", "grace@example.org"]),
        ("ada@example.com, ada@example.com", ["ada@example.com"]),
        ("ada@example.com ::: a.l@example.org", ["ada@example.com", "a.l@example.org"]),
        ("ada@example.com (work)", ["ada@example.com"]),
        ("ada+cv@example.com", ["ada+cv@example.com"]),
        ("fünf@exämple.example", ["fünf@exämple.example"]),
        ("o'neil@example.com", ["o'neil@example.com"]),
    ],
)
def test_well_formed_addresses_are_found(cell: str, addresses: list[str]) -> None:
    assert list(find(cell).valid) == addresses
    assert not find(cell).invalid


@pytest.mark.parametrize("cell", ["", "N/A", "-", "undefined", " \xa0"])
def test_words_for_none_are_no_bad_address(cell: str) -> None:
    assert find(cell) == ((), False)


@pytest.mark.parametrize(
    "cell",
    [
        "not-an-email",
        "ada@",
        "@example.com",
        "ada@localhost",
        "a..b@example.com",
        "ada@example",
        "a@b@example.com",
        "ada at example.com",
        "/o=ExampleOrg/ou=Exchange Administrative Group/cn=Recipients/cn=exchange",
        "x" * 300 + "@example.com",
    ],
)
def test_what_is_no_address_is_said_and_never_mended(cell: str) -> None:
    assert find(cell) == ((), True)


LOCAL = st.text(st.sampled_from("abz09.+'_-!é"), min_size=1, max_size=12)
DOMAIN = st.text(st.sampled_from("abz09.-ö"), min_size=1, max_size=20)


@given(st.builds("{}@{}.{}".format, LOCAL, DOMAIN, st.sampled_from(["com", "test", "x", "de."])))
def test_the_short_way_is_exactly_email_validators_verdict(address: str) -> None:
    try:
        verdict = validate_email(address, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        verdict = None
    assert normal(address) == verdict


@given(st.text())
def test_any_text_holds_addresses_or_none(cell: str) -> None:
    assert all("@" in address for address in find(cell).valid)
