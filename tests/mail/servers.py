"""A real SMTP server on this machine that can be told to misbehave at one phase."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session


@dataclass
class Inbox:
    """What a server heard and took; `answers` are its words at a phase instead of yes."""

    answers: dict[str, str] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    messages: list[bytes] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)

    async def handle_EHLO(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, name: str, responses: list[str]
    ) -> list[str]:
        session.host_name = name
        self.heard.append("EHLO")
        hidden = self.answers.get("hide", "\0")
        return [one for one in responses if hidden not in one]

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.heard.append("MAIL")
        envelope.mail_from = address
        return self.answers.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.heard.append(f"RCPT {address}")
        envelope.rcpt_tos.append(address)
        return self.answers.get("RCPT", "250 OK")

    async def handle_DATA(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        self.heard.append("DATA")
        if "hang up" in self.answers:
            server.transport.abort()
        assert isinstance(envelope.content, bytes)
        self.messages.append(envelope.content)
        return self.answers.get("DATA", "250 taken")

    def login(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, told: object
    ) -> AuthResult:
        """Let everybody in whose password is `right`."""
        self.heard.append("AUTH")
        assert isinstance(told, LoginPassword)
        pair = (told.login.decode(), told.password.decode())
        self.logins.append(pair)
        # not handled: the server says itself what it thinks of the password
        return AuthResult(success=pair[1] == "right", handled=False)


@dataclass(frozen=True)
class Authority:
    """Certificates that a client trusts, and one for localhost."""

    server: ssl.SSLContext
    client: ssl.SSLContext

    @classmethod
    def new(cls) -> Authority:
        """Make an authority and a certificate for this machine."""
        authority = trustme.CA()
        server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("localhost").configure_cert(server)
        client = ssl.create_default_context()
        authority.configure_trust(client)
        return cls(server, client)


@contextmanager
def plain(inbox: Inbox, **options: object) -> Iterator[int]:
    """Run a server without TLS and give its port."""
    with _running(Controller(inbox, **_for(inbox, options))) as port:
        yield port


@contextmanager
def starttls(inbox: Inbox, authority: Authority) -> Iterator[int]:
    """Run a server that offers STARTTLS and give its port."""
    more = {"tls_context": authority.server, "require_starttls": True}
    with _running(Controller(inbox, **_for(inbox, more))) as port:
        yield port


@contextmanager
def tls(inbox: Inbox, authority: Authority) -> Iterator[int]:
    """Run a server that speaks TLS from the first byte and give its port."""
    more = {"ssl_context": authority.server, "auth_require_tls": False}
    with _running(Controller(inbox, **_for(inbox, more))) as port:
        yield port


def _for(inbox: Inbox, options: dict[str, object]) -> dict[str, object]:
    return {"hostname": "127.0.0.1", "port": _free(), "authenticator": inbox.login, **options}


def _free() -> int:
    # aiosmtpd calls itself once to start, so it has to know its port before
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def _running(controller: Controller) -> Iterator[int]:
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()
