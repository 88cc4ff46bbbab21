"""Spellings that mean one person give one key; those that do not, never."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from outreach.core.merging import NOBODYS, canonical_email, canonical_profile_url, member_id

ADA = "https://www.linkedin.com/in/ada-lovelace"


@pytest.mark.parametrize(
    "raw",
    [
        ADA,
        f"{ADA}/",
        "http://linkedin.com/in/ada-lovelace",
        "linkedin.com/in/ada-lovelace",
        "//www.linkedin.com/in/ada-lovelace",
        "www.linkedin.com/in/Ada-Lovelace/",
        "https://uk.linkedin.com/in/ada-lovelace",
        "https://m.linkedin.com/in/ada-lovelace",
        "https://www.linkedin.com:443/in/ada-lovelace",
        f"{ADA}/en/",
        f"{ADA}/details/experience/",
        f"{ADA}?trk=public_profile&originalSubdomain=uk",
        f"{ADA}/?lipi=urn%3Ali%3Apage%3Ad_flagship3%3BAAAA%3D%3D",
        f"{ADA}#experience",
        f"  <{ADA}>,",
        "HTTPS://WWW.LINKEDIN.COM/IN/ADA-LOVELACE",
        "https://www.linkedin.com/mwlite/in/ada-lovelace",
        "https://www.linkedin.com/comm/in/ada-lovelace?midToken=AQF",
        "https://cn.linkedin.com/incareer/in/ada-lovelace",
        "https://www.linkedin.com/in/ada\u2011lovelace",
        "https://www.linkedin.com/in/ada%2Dlovelace",
        "/in/ada-lovelace",
    ],
)
def test_all_spellings_of_a_profile_are_one(raw: str) -> None:
    assert canonical_profile_url(raw) == ADA


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "ada-lovelace",
        "https://www.linkedin.com/in/",
        "https://www.linkedin.com/in/%20",
        "https://www.linkedin.com/in/a%2Fb",
        "https://www.linkedin.com/company/in",
        "https://www.linkedin.com/pub/ada-lovelace/1/2/3",
        "https://www.linkedin.com/sales/lead/ACwAAAda1815,NAME_SEARCH,x",
        "https://www.linkedin.com/talent/profile/AEMAAAda1815",
        "https://lnkd.in/abc",
        "https://evil.example/linkedin.com/in/ada-lovelace",
        "https://evil.example/?u=https://www.linkedin.com/in/ada-lovelace",
        "https://linkedin.com@evil.example/in/ada-lovelace",
        "https://evil.example\\@linkedin.com/in/ada-lovelace",
        "https://notlinkedin.com/in/ada-lovelace",
        "https://linkedin.com.evil.example/in/ada-lovelace",
        "javascript://linkedin.com/in/ada-lovelace",
        "ftp://linkedin.com/in/ada-lovelace",
    ],
)
def test_other_links_are_nobodys_profile(raw: str) -> None:
    assert canonical_profile_url(raw) is None


def test_letters_of_the_world_are_decoded_once_and_for_all() -> None:
    decoded = "https://www.linkedin.com/in/josé-lópez"
    for slug in (
        "jos%C3%A9-l%C3%B3pez",
        "José-López",
        "jose\u0301-lo\u0301pez",
        "jos%25C3%25A9-lópez",
    ):
        assert canonical_profile_url(f"https://www.linkedin.com/in/{slug}") == decoded
    assert canonical_profile_url("linkedin.com/in/jos%E9") == "https://www.linkedin.com/in/josé"


@pytest.mark.parametrize(
    "raw",
    [
        "ACwAAAda1815_x-y",
        "https://www.linkedin.com/in/ACwAAAda1815_x-y/",
        "https://www.linkedin.com/sales/lead/ACwAAAda1815_x-y,NAME_SEARCH,abc",
        "https://www.linkedin.com/sales/people/ACwAAAda1815_x-y,",
        "urn:li:fs_salesProfile:(ACwAAAda1815_x-y,NAME_SEARCH,abc)",
        f"{ADA}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACwAAAda1815_x-y",
    ],
)
def test_the_opaque_id_is_found_and_keeps_its_case(raw: str) -> None:
    assert member_id(raw) == "ACwAAAda1815_x-y"


@pytest.mark.parametrize(
    "raw", ["", ADA, "acwaaada1815", "https://evil.example/ACwAAAda1815", "AA"]
)
def test_other_texts_hold_no_opaque_id(raw: str) -> None:
    assert member_id(raw) is None


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (" Ada@Example.COM ", "ada@example.com"),
        ("ada+jobs@example.com", "ada@example.com"),
        ("a.d.a+x@googlemail.com", "ada@gmail.com"),
        ("a.da@example.com", "a.da@example.com"),
        ("info@example.com", None),
        ("HR@example.com", None),
        ("jobs+x@example.com", None),
        ("no address", None),
        ("@example.com", None),
        ("", None),
    ],
)
def test_one_mailbox_has_one_key_and_a_role_has_none(raw: str, key: str | None) -> None:
    assert canonical_email(raw) == key


@given(st.text())
def test_keys_are_keys_of_themselves(raw: str) -> None:
    for key in (canonical_profile_url, canonical_email, member_id):
        found = key(raw)
        assert found is None or key(found) == found


@given(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20))
def test_a_slug_may_be_of_any_script(slug: str) -> None:
    assume(slug.lower() not in NOBODYS)
    url = canonical_profile_url(f"https://www.linkedin.com/in/{slug}")
    assert url is not None
    assert canonical_profile_url(url) == url


@pytest.mark.parametrize("slug", ["me", "unavailable", "NULL"])
def test_pages_of_linkedins_own_are_nobodys_profile(slug: str) -> None:
    assert canonical_profile_url(f"https://www.linkedin.com/in/{slug}/") is None
