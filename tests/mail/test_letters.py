"""Whatever is in a letter, it is one message to one address, or it is refused."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.errors import WrongUsage
from outreach.mail import Letter
from tests.mail.test_sending import LETTER


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=300))
def test_no_name_or_subject_makes_a_header_of_its_own(name: str, subject: str, text: str) -> None:
    letter = replace(LETTER, to_name=name, subject=subject, text=text)
    try:
        made = letter.message().as_bytes()
    except (WrongUsage, UnicodeEncodeError, ValueError):  # refused before anything is connected
        return
    found = email.message_from_bytes(made, policy=email.policy.default)
    addresses = [one.addr_spec for one in found["To"].addresses]
    assert addresses == ["rosa@example.com"]
    assert set(found) == {
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted",
        "Content-Type", "Content-Transfer-Encoding", "MIME-Version",
    }  # fmt: skip


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\x85", "\u2028", "\u2029", "\x00", "\x0b"])
def test_what_ends_a_line_is_refused_in_headers(sign: str) -> None:
    for letter in (
        replace(LETTER, subject=f"a{sign}Bcc: eve@example.com"),
        replace(LETTER, from_name=f"Sam{sign}Bcc: eve@example.com"),
    ):
        with pytest.raises(WrongUsage):
            letter.message()


@pytest.mark.parametrize(
    "address",
    [
        "rosa@example.org)eve@evil.test",
        "a@x.test\nb@y.test",
        "ann@ex ample.org",
        "ann@example.org, eve@evil.test",
        "<ann@example.org>",
        "ann",
        "",
        "ann@localhost",
    ],
)
def test_what_is_not_one_plain_address_is_refused(address: str) -> None:
    with pytest.raises(WrongUsage):
        replace(LETTER, to_address=address).message()


def test_a_letter_says_that_a_program_wrote_it() -> None:
    assert isinstance(LETTER, Letter)
    assert LETTER.message()["Auto-Submitted"] == "auto-generated"
