"""How the pages are reached, and how approvers are: checked like every other setting."""

from __future__ import annotations

import pytest

from outreach.settings import Web, read

SENDER = '[senders.sam]\nname = "Sam"\n'


def web(line: str) -> tuple[Web | None, str]:
    found, problems = read(f"{SENDER}[web]\n{line}\n".encode(), "outreach.toml")
    return (found.web if found else None), " ".join(one.message for one in problems)


def test_without_a_word_the_pages_are_for_this_machine() -> None:
    found, _ = read(SENDER.encode(), "outreach.toml")
    assert found is not None
    assert found.web == Web("", "127.0.0.1", 8440, (), 72)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            'public_url = "https://outreach.example.com/"',
            Web(public_url="https://outreach.example.com"),
        ),
        ('public_url = "http://localhost:8440"', Web(public_url="http://localhost:8440")),
        ('proxies = ["127.0.0.1", "::1"]', Web(proxies=("127.0.0.1", "::1"))),
        ('host = "0.0.0.0"\nport = 80\nlink_hours = 1', Web(host="0.0.0.0", port=80, link_hours=1)),
    ],
)
def test_what_can_be_meant_is_read(line: str, wanted: Web) -> None:
    assert web(line) == (wanted, "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('public_url = "http://outreach.example.com"', "in the open"),
        ('public_url = "https://example.com/path"', "not the address of a site"),
        ('public_url = "https://me@example.com"', "not the address of a site"),
        ('public_url = "ftp://example.com"', "not the address of a site"),
        ('public_url = "example.com"', "not the address"),
        ('host = "everywhere"', "address in numbers"),
        ('proxies = ["*"]', "address in numbers"),
        ("link_hours = 73", "from 1 to 72"),
        ("link_hours = 0", "from 1 to 72"),
        ("port = 70000", "from 1 to 65535"),
    ],
)
def test_what_would_be_unsafe_or_makes_no_sense_is_told(line: str, said: str) -> None:
    found, told = web(line)
    assert (found, said in told) == (None, True), told


def test_an_approver_is_known_by_name_and_address() -> None:
    text = f'{SENDER}[approvers.rosa-diaz]\nname = "Rosa Diaz"\nemail = "rosa@example.com"\n'
    found, _ = read(text.encode(), "outreach.toml")
    assert found is not None
    assert found.approvers["rosa-diaz"]._asdict() == {
        "slug": "rosa-diaz",
        "name": "Rosa Diaz",
        "email": "rosa@example.com",
    }
