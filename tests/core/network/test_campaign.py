"""The campaign that tasks belong to: it has no file, wants nobody, and sends nothing by itself."""

from __future__ import annotations

from outreach.core.network.campaign import campaign_of, is_network, sender_of, slug_of
from outreach.core.senders import Sender


def test_a_network_is_told_from_a_file() -> None:
    assert is_network(slug_of("sam-keller"))
    assert sender_of(slug_of("sam-keller")) == "sam-keller"
    assert not is_network("compilers")


def test_it_has_no_step_of_its_own() -> None:
    made = campaign_of(Sender(slug="sam-keller", name="Sam Keller"))
    assert (made.sequence, made.templates, made.sender) == ((), (), "sam-keller")
