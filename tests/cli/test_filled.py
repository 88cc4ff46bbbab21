"""A role that is filled: every screen says how to end its campaign, which goes on until then."""

from __future__ import annotations

from tests.conftest import Command

CLOSE = "filled: outreach campaigns close compilers --reason filled"


def test_a_filled_role_is_named_until_its_campaign_is_closed(outreach: Command) -> None:
    url = "https://www.linkedin.com/in/ada-king"
    outreach("candidates", "add", url, "--name", "Ada King")
    outreach("log", "replied", "ada-king", "--campaign", "compilers", "--outside")
    screens = (("campaigns", "list"), ("campaigns", "show", "compilers"), ("stats", "compilers"))
    assert not any("filled:" in outreach(*screen).out for screen in screens)
    assert CLOSE in outreach("log", "hired", "ada-king").out.splitlines()
    for screen in screens:
        assert CLOSE in outreach(*screen).out.splitlines()
    outreach("campaigns", "close", "compilers", "--reason", "filled")
    assert not any("filled:" in outreach(*screen).out for screen in screens)
