"""A link goes to its approver by the sender's own mail; what fails is told and stays printed."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest

from outreach.actions import links
from outreach.app import App
from outreach.core.errors import MailFailed
from tests.cast import office
from tests.conftest import MONDAY
from tests.mail import servers
from tests.mail.servers import Inbox

MAIL = """
[approvers.rosa-diaz]
name = "Rosa Diaz"
email = "rosa@example.com"
[web]
public_url = "https://outreach.example.com"
[senders.sam-keller.mail]
smtp = "smtp://sam@127.0.0.1:{port}"
password_command = "echo {password}"
"""


@pytest.fixture
def app(tmp_path: Path) -> App:
    return office(tmp_path / "office")


def settings(app: App, more: str) -> App:
    file = app.workspace / "outreach.toml"
    file.write_text(f"{file.read_text()}\n{more}\n")
    return app.reread(app.now)


def test_the_mail_brings_the_link_and_nothing_else_happens(app: App) -> None:
    inbox = Inbox()
    with servers.plain(inbox, auth_require_tls=False) as port:
        app = settings(app, MAIL.format(port=port, password="right"))
        (made,) = links.make(app, "hello", MONDAY)
        mailed = links.mail(app, made, MONDAY)
    assert (mailed.address, mailed.why_not) == ("rosa@example.com", "")
    found = email.message_from_bytes(inbox.messages[0], policy=email.policy.default)
    assert found["From"] == "Sam Keller <sam@northgate.example>"
    text = found.get_content()
    assert made.url in text.replace("\r\n", "\n")
    assert made.url.startswith("https://outreach.example.com/open?link=")
    assert "Hello Rosa Diaz," in text
    assert "05 March, 14:00 UTC" in text


def test_a_mail_that_fails_is_told(app: App) -> None:
    with servers.plain(Inbox(), auth_require_tls=False) as port:
        app = settings(app, MAIL.format(port=port, password="wrong-sentinel"))
        (made,) = links.make(app, "hello", MONDAY)
        mailed = links.mail(app, made, MONDAY)
    assert isinstance(mailed.error, MailFailed)
    assert "did not let us in" in mailed.why_not
    assert "wrong-sentinel" not in mailed.why_not


@pytest.mark.parametrize(
    ("settings_more", "why"),
    [
        ("", "[approvers.rosa-diaz] has no email"),
        ('[approvers.rosa-diaz]\nemail = "rosa@example.com"', "has no public_url"),
        (
            '[approvers.rosa-diaz]\nemail = "rosa@example.com"\n'
            '[web]\npublic_url = "https://outreach.example.com"',
            "no sender of this text has mail set up",
        ),
    ],
)
def test_what_is_not_set_up_is_said(app: App, settings_more: str, why: str) -> None:
    app = settings(app, settings_more)
    (made,) = links.make(app, "hello", MONDAY)
    mailed = links.mail(app, made, MONDAY)
    assert (why in mailed.why_not, mailed.error) == (True, None)


def test_a_sender_who_approves_is_reached_at_their_own_address(app: App) -> None:
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("[rosa-diaz]", "[sam-keller]"))
    inbox = Inbox()
    with servers.plain(inbox, auth_require_tls=False) as port:
        app = settings(app, MAIL.format(port=port, password="right"))
        (made,) = links.make(app, "hello", MONDAY)
        assert links.mail(app, made, MONDAY).address == "sam@northgate.example"
