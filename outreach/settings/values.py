"""What `outreach.toml` can say, as frozen values with their defaults.

Named tuples, because they are made at every start.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from outreach.core.senders import Colleague, Sender


class Mail(NamedTuple):
    """How a sender's e-mail leaves and comes in; no password is ever in here."""

    smtp: str = ""  #: `smtps://` or `smtp+starttls://`; plain `smtp://` on loopback only
    imap: str = ""  #: `imaps://`; plain `imap://` on loopback only
    password_command: str = ""  #: prints the password
    password_env: str = ""  #: environment variable that holds it
    token_command: str = ""  #: prints an access token (XOAUTH2)
    archive: str = ""  #: address that gets a copy of everything
    postal_address: str = ""
    gap_seconds: int = 60  #: the least time between two messages


class Privacy(NamedTuple):
    """Why people's facts are kept, and for how long."""

    lawful_basis: str = "legitimate interest"
    retention_months: int = 24  #: after the last contact, or after the facts came in
    retention_months_unanswered: int = 6  #: of who never answered
    legal_hold: tuple[str, ...] = ()  #: campaigns, or handles of people, of whom nothing is erased
    controller: str = ""  #: who answers for the facts, with an address
    contact: str = ""  #: where people ask about their facts
    url: str = ""  #: page that tells what is kept and why
    notice: str = ""  #: the sentence about it that a first message can carry

    @property
    def told(self) -> str:
        """Return the notice a message prints; empty when the settings have none."""
        by_default = f"How we use your data, and your rights: {self.url}"
        return self.notice or (by_default if self.url else "")


class Approvals(NamedTuple):
    """What it takes before a text may be sent."""

    evidence: str = "claimed"  #: `proven`: only approvals given through a signed link count
    solo: bool = False  #: the author of a text may approve it too
    cool_down_days: tuple[int, ...] = (30, 60, 90)  #: after the 1st, 2nd, 3rd message of anybody
    max_age_days: int = 90  #: an approval older than this needs a fresh look
    off_template: str = "blocked"  #: `recorded`: whole texts may be rewritten for one person

    @property
    def rest_days(self) -> int:
        """Return how many days somebody is left alone after a first message; 0 for none."""
        return next(iter(self.cool_down_days), 0)


class Approver(NamedTuple):
    """Somebody who says yes or no to texts, and how they are reached."""

    slug: str
    name: str = ""
    email: str = ""  #: where the link to a review is sent; without it the link is only printed


class Web(NamedTuple):
    """How the pages are reached."""

    public_url: str = ""  #: as people see them, such as https://outreach.example.com
    host: str = "127.0.0.1"  #: where `serve` listens; this machine only unless said otherwise
    port: int = 8440
    proxies: tuple[str, ...] = ()  #: whose word counts on who asks and whether it was https
    link_hours: int = 72  #: how long a link to a review opens


class Pillar(NamedTuple):
    """How many of the 25 points of the relationship score each part can bring."""

    version: int = 1  #: of these numbers; other numbers are another version
    acceptance: int = 6
    replies: int = 5
    follow_through: int = 5
    answers: int = 3
    senior: int = 3
    dormant: int = 3
    cap_after_breach: int = 10  #: the most for 90 days after a message to somebody who said stop


class Settings(NamedTuple):
    """What `outreach.toml` says; what it leaves out has the default of the table of settings."""

    senders: Mapping[str, Sender] = MappingProxyType({})
    colleagues: Mapping[str, Colleague] = MappingProxyType({})
    approvers: Mapping[str, Approver] = MappingProxyType({})
    mail: Mapping[str, Mail] = MappingProxyType({})  #: by sender, where one has any
    privacy: Privacy = Privacy()
    approvals: Approvals = Approvals()
    web: Web = Web()
    pillar: Pillar = Pillar()
    database: str = ""  #: SQLAlchemy URL without a password; empty: `outreach.db`
    rules: Mapping[str, str] = MappingProxyType({})  #: rule → `error`, `warn`, `info`
