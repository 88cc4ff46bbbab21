"""A letter goes out safely or not at all, and an error says how far it came."""

from __future__ import annotations

import email
import email.policy
import ssl
from datetime import UTC, datetime

import pytest

from outreach.core.errors import MailFailed, Phase
from outreach.mail import Letter, send
from outreach.mail.secrets import Credentials
from tests.mail import servers
from tests.mail.servers import Authority, Inbox

LETTER = Letter(
    from_name="Sam Keller",
    from_address="sam@northgate.example",
    to_name="Rosa Díaz",
    to_address="rosa@example.com",
    subject="Please look at a text: grüße",
    text="Hello,\n.a line with a dot\nüber alles\n",
    at=datetime(2026, 3, 2, 14, tzinfo=UTC),
)
RIGHT = Credentials("right")


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.new()


def failing(url: str, context: ssl.SSLContext | None = None) -> MailFailed:
    with pytest.raises(MailFailed) as failure:
        send(url, LETTER.message(), RIGHT, context)
    return failure.value


def test_a_letter_arrives_as_it_was_written_over_starttls(authority: Authority) -> None:
    inbox = Inbox()
    with servers.starttls(inbox, authority) as port:
        url = f"smtp+starttls://sam%40northgate.example@localhost:{port}"
        assert send(url, LETTER.message(), RIGHT, authority.client) == "250 taken"
    found = email.message_from_bytes(inbox.messages[0], policy=email.policy.default)
    assert found.get_content().replace("\r\n", "\n") == LETTER.text
    assert (str(found["Subject"]), str(found["To"])) == (
        LETTER.subject,
        "Rosa Díaz <rosa@example.com>",
    )
    assert inbox.logins == [("sam@northgate.example", "right")]
    assert "RCPT rosa@example.com" in inbox.heard


def test_a_letter_arrives_over_tls_from_the_first_byte(authority: Authority) -> None:
    inbox = Inbox()
    with servers.tls(inbox, authority) as port:
        send(f"smtps://sam@localhost:{port}", LETTER.message(), RIGHT, authority.client)
    assert len(inbox.messages) == 1


def test_this_machine_may_be_asked_without_tls() -> None:
    inbox = Inbox()
    with servers.plain(inbox, auth_require_tls=False) as port:
        send(f"smtp://sam@127.0.0.1:{port}", LETTER.message(), RIGHT)
        send(f"smtp://127.0.0.1:{port}", LETTER.message(), None)
    assert (len(inbox.messages), len(inbox.logins)) == (2, 1)


def test_a_server_without_starttls_learns_no_password(authority: Authority) -> None:
    inbox = Inbox()
    with servers.plain(inbox) as port:
        failed = failing(f"smtp+starttls://sam@localhost:{port}", authority.client)
    assert (failed.phase, inbox.logins, inbox.messages) == (Phase.TLS, [], [])
    assert not [one for one in inbox.heard if one.startswith("AUTH")]


def test_a_certificate_that_nobody_vouches_for_is_refused(authority: Authority) -> None:
    inbox = Inbox()
    with servers.starttls(inbox, authority) as port:
        failed = failing(f"smtp+starttls://sam@localhost:{port}")
    assert (failed.phase, inbox.logins) == (Phase.TLS, [])
    with servers.tls(inbox, authority) as port:
        assert failing(f"smtps://sam@localhost:{port}").phase is Phase.TLS
    assert "certificate" in failed.what


def test_a_certificate_for_another_name_is_refused(authority: Authority) -> None:
    with servers.tls(Inbox(), authority) as port:
        assert failing(f"smtps://sam@127.0.0.1:{port}", authority.client).phase is Phase.TLS


def test_a_plain_connection_to_elsewhere_is_never_made() -> None:
    assert failing("smtp://sam@mail.example.com:25").phase is Phase.TLS


@pytest.mark.parametrize(
    ("at", "answer", "phase"),
    [
        ("MAIL", "550 not from you", Phase.SENDER),
        ("RCPT", "550 no such person", Phase.RECIPIENT),
        ("DATA", "554 spam", Phase.DATA),
        ("DATA", "451 later", Phase.DATA),
        ("hang up", "", Phase.END),
    ],
)
def test_an_error_says_at_which_phase_it_came(at: str, answer: str, phase: Phase) -> None:
    inbox = Inbox({at: answer})
    with servers.plain(inbox, auth_require_tls=False) as port:
        failed = failing(f"smtp://sam@127.0.0.1:{port}")
    assert failed.phase is phase
    assert answer.partition(" ")[0] in failed.what
    assert ("may or may not" in failed.what) == (phase is Phase.END)


def test_a_wrong_password_is_told_without_showing_it() -> None:
    inbox = Inbox()
    wrong = Credentials("hunter2-sentinel")
    with (
        servers.plain(inbox, auth_require_tls=False) as port,
        pytest.raises(MailFailed) as failure,
    ):
        send(f"smtp://sam@127.0.0.1:{port}", LETTER.message(), wrong)
    assert failure.value.phase is Phase.LOGIN
    assert "hunter2-sentinel" not in f"{failure.value.what}{failure.value.where}"


def test_nobody_at_the_port_is_told() -> None:
    assert failing("smtp://sam@127.0.0.1:9").phase is Phase.CONNECT
