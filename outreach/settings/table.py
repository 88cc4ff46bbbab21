"""Every setting: its form, its default, what it is for.

The same tables check the file, write the commented starter and the reference page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import NamedTuple

from outreach.core.links import MOST_HOURS
from outreach.core.reading.fields import Field, Kind, listed_of, record, refused
from outreach.core.reading.kinds import (
    choice,
    country,
    email,
    member,
    profile_url,
    text,
    truth,
    web_address,
    whole,
)
from outreach.core.reading.times import day, days, hours
from outreach.core.senders import Account, Caps, Colleague, Sender
from outreach.settings.kinds import (
    command,
    database_url,
    machine,
    mail_url,
    named,
    public_url,
    rule_named,
    time_zone,
    variable,
    weights,
)
from outreach.settings.values import Approvals, Approver, Mail, Pillar, Privacy, Settings, Web

NO_PASSWORD = refused(
    "passwords do not belong in this file",
    'remove it, and write password_command = "pass mail/sam" or password_env = "MAIL_PASSWORD"',
)

CAPS = record(
    Field("connects_per_day", whole(0, 100), 15, "connect requests on one of the sender's dates"),
    Field("connects_per_week", whole(0, 200), 80, "connect requests on the last 7 dates"),
    Field("messages_per_day", whole(0, 200), 30, "LinkedIn messages on one date"),
    Field(
        "introductions_per_week", whole(0, 100), 5, "introductions asked of colleagues in 7 days"
    ),
    Field("emails_per_day", whole(0, 2000), 50, "e-mails on one date"),
    Field(
        "notes_per_month",
        whole(0, 5000),
        None,
        "connect notes on the last 30 dates; without it, what the account allows",
    ),
    build=Caps,
)

MAIL = record(
    Field("smtp", mail_url("smtp"), "", "server that takes mail; the password is not in it"),
    Field("imap", mail_url("imap"), "", "server on which replies are read"),
    Field("password_command", command(), "", "command that prints the password"),
    Field("password_env", variable(), "", "environment variable that holds the password"),
    Field("token_command", command(), "", "command that prints an access token (XOAUTH2)"),
    Field("archive", email(), "", "address that gets a copy of each message"),
    Field("postal_address", text(), "", "printed under e-mails, where the law asks for it"),
    Field("gap_seconds", whole(1, 86_400), 60, "least time between two e-mails"),
    Field("password", NO_PASSWORD, None, ""),
    build=Mail,
)


class Writer(NamedTuple):
    """A sender together with the way their e-mail goes."""

    sender: Sender
    mail: Mail | None


def sender(slug: str) -> Kind[Writer]:
    """Return the table of one sender, in whose name we write."""

    def build(mail: Mail | None, **values: object) -> Writer:
        return Writer(_made_sender(slug=slug, **values), mail)

    return record(
        Field("name", text(), "", "full name, as candidates read it", is_required=True),
        Field("title", text(), "", "position, such as CEO"),
        Field("company", text(), "", "company, as candidates read it"),
        Field("profile_url", profile_url(), "", "the sender's own LinkedIn address"),
        Field("email", email(), "", "the sender's e-mail address"),
        Field(
            "account",
            member(Account),
            Account.BASIC,
            "LinkedIn account; basic has notes of 200 characters, 5 a month, the others of 300",
        ),
        Field("browser", command(), "", "command that opens profiles as the sender"),
        Field("time_zone", time_zone(), "UTC", "zone of the sender's working day"),
        Field("working_hours", hours(), (time(9), time(17)), "sending window, Monday to Friday"),
        Field("country", country(), "", "whose public holidays are free"),
        Field("away", listed_of(days()), (), "days on which nothing goes out"),
        Field("consent", day(), None, "day on which the sender agreed to the texts and the caps"),
        Field("caps", CAPS, Caps(), "how much goes out at most, over all campaigns"),
        Field("mail", MAIL, None, "only for e-mail steps"),
        Field("password", NO_PASSWORD, None, ""),
        build=build,
    )


def colleague(slug: str) -> Kind[Colleague]:
    """Return the table of one colleague, whose connections may be imported."""
    return record(
        Field("name", text(), "", "full name, as candidates read it", is_required=True),
        Field("profile_url", profile_url(), "", "the colleague's own LinkedIn address"),
        build=lambda **values: Colleague(slug=slug, **values),
    )


def approver(slug: str) -> Kind[Approver]:
    """Return the table of one approver, for those who are to get their links by mail."""
    return record(
        Field("name", text(), "", "full name, as the mail greets them"),
        Field("email", email(), "", "where links to reviews are sent; without it: only printed"),
        build=lambda **values: Approver(slug=slug, **values),
    )


WEB = record(
    Field(
        "public_url",
        public_url(),
        "",
        "where people reach the pages, as a proxy serves them; without it: this machine only",
    ),
    Field("host", machine(), "127.0.0.1", "address on which `serve` listens"),
    Field("port", whole(1, 65_535), 8440, "port on which `serve` listens"),
    Field(
        "proxies",
        listed_of(machine()),
        (),
        "proxies whose word counts on who asks, and whether they asked over https",
    ),
    Field("link_hours", whole(1, MOST_HOURS), MOST_HOURS, "how long a link to a review opens"),
    build=Web,
)

PRIVACY = record(
    Field("lawful_basis", text(), "legitimate interest", "why facts about people are kept"),
    Field("retention_months", whole(1, 120), 24, "how long after the last contact they are kept"),
    Field(
        "retention_months_unanswered",
        whole(1, 120),
        6,
        "how long facts about people are kept who never answered",
    ),
    Field(
        "legal_hold",
        listed_of(text()),
        (),
        "campaigns, or handles of people, of whom nothing is erased for now",
    ),
    Field("controller", text(), "", "who answers for the facts, with the address"),
    Field("contact", text(), "", "where people ask about their facts: an e-mail address"),
    Field("url", web_address(), "", "page that tells people what is kept about them, and why"),
    Field(
        "notice",
        text(most=300),
        "",
        "what `{{ privacy.notice }}` prints; without it, a sentence with the url",
    ),
    build=Privacy,
)

APPROVALS = record(
    Field(
        "evidence",
        choice(["claimed", "proven"]),
        "claimed",
        "which approvals count: all, or only those given through a signed link",
    ),
    Field("solo", truth(), False, "true lets the author of a text approve it too"),
    Field(
        "cool_down_days",
        listed_of(whole(0, 730)),
        (30, 60, 90),
        "days without contact after the 1st, 2nd, 3rd message of anybody here",
    ),
    Field("max_age_days", whole(1, 730), 90, "days after which an approval needs a fresh look"),
    Field(
        "off_template",
        choice(["blocked", "recorded"]),
        "blocked",
        "recorded lets a recruiter rewrite a whole text for one person, marked as such",
    ),
    build=Approvals,
)

PILLAR = weights(
    Field("version", whole(1, 999), 1, "of these numbers: raise it with every change of them"),
    Field("acceptance", whole(0, 25), 6, "points for accepted requests"),
    Field("replies", whole(0, 25), 5, "points for answered follow-ups"),
    Field("follow_through", whole(0, 25), 5, "points for promises kept in time"),
    Field("answers", whole(0, 25), 3, "points for answering soon"),
    Field("senior", whole(0, 25), 3, "points for talks with people who decide"),
    Field("dormant", whole(0, 25), 3, "points for old ties that talk again"),
    Field("cap_after_breach", whole(0, 25), 10, "most points after a message to who said stop"),
)

DATABASE = record(
    Field("url", database_url(), "", "PostgreSQL for teams: postgresql://host/name"),
    build=lambda url: url,
)


def _settings(senders: Mapping[str, Writer], privacy: Privacy, **values: object) -> Settings:
    notice, url = privacy.told, privacy.url  # every text of a sender prints the same
    told = {"notice": notice, "notice_url": url}
    return _made_settings(
        senders={slug: _replaced(writer.sender, **told) for slug, writer in senders.items()},
        privacy=privacy,
        mail={slug: writer.mail for slug, writer in senders.items() if writer.mail},
        **values,
    )


# read by name from the tables above, so that their types are known there and not here
_made_sender: Callable[..., Sender] = Sender
_made_settings: Callable[..., Settings] = Settings
_replaced: Callable[..., Sender] = replace


SETTINGS = record(
    Field("senders", named(sender, "senders"), {}, "in whose name we write"),
    Field("colleagues", named(colleague, "colleagues"), {}, "whose connections may be imported"),
    Field("approvers", named(approver, "approvers"), {}, "how those who approve are reached"),
    Field("privacy", PRIVACY, Privacy(), "what is kept about people, and how long"),
    Field("approvals", APPROVALS, Approvals(), "what it takes before a text may be sent"),
    Field("rules", rule_named(), {}, "severity of single rules: F06 = 'info'"),
    Field("web", WEB, Web(), "how the pages are reached"),
    Field("pillar", PILLAR, Pillar(), "points of the parts of the relationship score, 25 in all"),
    Field("database", DATABASE, "", "where the store is, if not in outreach.db"),
    build=_settings,
)
