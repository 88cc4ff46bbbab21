"""Somebody invented, to see how a text reads before it has met anybody real."""

from __future__ import annotations

from outreach.core.campaigns import Role
from outreach.core.rules.rule import Use
from outreach.core.senders import Account, Sender
from outreach.core.words import Purpose

_ADA = {
    "greeting_name": "Ada",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "name": "Ada Lovelace",
    "company": "Analytical Engines",
    "position": "Compiler engineer",
    "headline": "Compiler engineer at Analytical Engines",
    "location": "Reston, VA",
    "email": "ada@example.com",
}
_NAME = ("greeting_name", "first_name", "last_name", "name")
_GRACE = {
    "greeting_name": "Grace",
    "first_name": "Grace",
    "name": "Grace Hopper",
    "company": "Eckert Systems",
    "position": "Programmer",
    "profile_url": "https://www.linkedin.com/in/grace-hopper-example",
}

SAMPLE_USE = Use(
    campaign="example",
    role=Role(
        title="Compiler engineer",
        company="Northgate Robotics",
        location="Reston, VA",
        url="https://northgate.example/jobs/compilers",
        pay="$140-165k",
        about="We build inspection robots; forty people, profitable.",
    ),
    sender=Sender(
        slug="sam-keller",
        name="Sam Keller",
        title="CEO",
        company="Northgate Robotics",
        profile_url="https://www.linkedin.com/in/sam-keller-example",
        email="sam@northgate.example",
        account=Account.PREMIUM,
    ),
)


def sample_values(use: Use, purpose: Purpose = Purpose.INTRODUCTION) -> dict[str, dict[str, str]]:
    """Return the values of a message to Ada Lovelace, with the campaign's own role and sender.

    Only in an introduction is there somebody who introduces.
    """
    role, sender = use.role, use.sender
    facts = ("title", "company", "location", "url", "pay", "about")
    own = ("name", "title", "company", "profile_url", "email")
    area = "Reston, VA" if use.area is None else use.area
    between = dict(_GRACE) if purpose is Purpose.INTRODUCTION else {}
    given = {
        "candidate": dict(_ADA),
        "match": {"skill": "compilers", "area": area},
        "role": {name: getattr(role, name) for name in facts},
        "sender": {name: getattr(sender, name) for name in own},
        "campaign": {"name": use.campaign},
        "referrer": between,
        "colleague": between,
        "privacy": {
            name: told
            for name, told in (("notice", sender.notice), ("url", sender.notice_url))
            if told
        },
    }
    given["sender"]["first_name"] = sender.name.partition(" ")[0]
    return given


def bare_values(use: Use, purpose: Purpose = Purpose.INTRODUCTION) -> dict[str, dict[str, str]]:
    """Return the values of a message to somebody of whom nothing but the name is known."""
    given = sample_values(use, purpose)
    given["candidate"] = {name: _ADA[name] for name in _NAME}
    given["match"].pop("skill")
    return given
