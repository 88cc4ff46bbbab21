"""Hand one message to a mail server, phase by phase.

What an error means depends on when it comes, not on its kind: before the final dot nothing was
taken, after it nobody knows. TLS is checked and never given up: a server that does not offer it
learns no password.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from collections.abc import Callable
from contextlib import suppress
from email.message import EmailMessage
from typing import NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from outreach.core.errors import MailFailed, Phase
from outreach.mail.secrets import Credentials

CONNECT_SECONDS = 30
REPLY_SECONDS = 120
END_SECONDS = 600  # RFC 5321 4.5.3.2.6: a server may think this long after the dot

T = TypeVar("T")

_PORTS = {"smtps": 465, "smtp+starttls": 587, "smtp": 25}
_TAKEN = 250
_GO_ON = 354
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Server(NamedTuple):
    """A mail server as its address in the settings says."""

    scheme: str
    host: str
    port: int
    user: str


def send(
    url: str,
    message: EmailMessage,
    secret: Credentials | None,
    context: ssl.SSLContext | None = None,
) -> str:
    """Hand a message with one recipient over and return the server's last word.

    Raises MailFailed, whose phase says how far it came: `END` means that nobody knows.
    """
    server = _server(url)
    tls = context or ssl.create_default_context()
    connection = _connected(server, tls)
    try:
        if secret is not None and server.user:
            _attempt(server, Phase.LOGIN, lambda: _log_in(connection, server.user, secret))
        _envelope(connection, server, message)
        return _content(connection, server, message)
    finally:
        with suppress(smtplib.SMTPException, OSError):  # a goodbye changes nothing any more
            connection.quit()
        connection.close()


def _server(url: str) -> Server:
    parts = urlsplit(url)
    found = Server(
        parts.scheme,
        parts.hostname or "",
        parts.port or _PORTS.get(parts.scheme, 0),
        unquote(parts.username or ""),
    )
    if not found.port or (found.scheme == "smtp" and found.host not in _LOOPBACK):
        raise _failed(found, Phase.TLS, "plain connections are for this machine only")
    return found


def _connected(server: Server, tls: ssl.SSLContext) -> smtplib.SMTP:
    connection = _attempt(server, Phase.CONNECT, lambda: _dialled(server, tls))
    try:
        _attempt(server, Phase.CONNECT, connection.ehlo_or_helo_if_needed)
        if server.scheme == "smtp+starttls":
            _attempt(server, Phase.TLS, lambda: connection.starttls(context=tls))
            _attempt(server, Phase.TLS, connection.ehlo_or_helo_if_needed)
    except MailFailed:
        connection.close()
        raise
    _patience(connection, REPLY_SECONDS)
    return connection


def _dialled(server: Server, tls: ssl.SSLContext) -> smtplib.SMTP:
    where = (server.host, server.port)
    if server.scheme == "smtps":
        return smtplib.SMTP_SSL(*where, timeout=CONNECT_SECONDS, context=tls)
    return smtplib.SMTP(*where, timeout=CONNECT_SECONDS)


def _log_in(connection: smtplib.SMTP, user: str, secret: Credentials) -> None:
    if not secret.is_token:
        connection.login(user, secret.secret)
        return
    said = f"user={user}\x01auth=Bearer {secret.secret}\x01\x01"
    # a challenge after the first word is the server's reason: an empty answer asks for its code
    connection.auth("XOAUTH2", lambda challenge=None: said if challenge is None else "")


def _envelope(connection: smtplib.SMTP, server: Server, message: EmailMessage) -> None:
    writer, reader = (message[name].addresses[0].addr_spec for name in ("From", "To"))
    _expect(server, Phase.SENDER, _TAKEN, *_asked(connection, server, Phase.SENDER, writer))
    _expect(server, Phase.RECIPIENT, _TAKEN, *_asked(connection, server, Phase.RECIPIENT, reader))
    begun = _attempt(server, Phase.DATA, lambda: connection.docmd("DATA"))
    _expect(server, Phase.DATA, _GO_ON, *begun)


def _asked(
    connection: smtplib.SMTP, server: Server, phase: Phase, address: str
) -> tuple[int, bytes]:
    ask = connection.mail if phase is Phase.SENDER else connection.rcpt
    return _attempt(server, phase, lambda: ask(address))


def _content(connection: smtplib.SMTP, server: Server, message: EmailMessage) -> str:
    body = message.as_bytes()
    stuffed = re.sub(rb"(?m)^\.", b"..", body if body.endswith(b"\r\n") else body + b"\r\n")
    _attempt(server, Phase.DATA, lambda: connection.send(stuffed))
    _patience(connection, END_SECONDS)
    _attempt(server, Phase.END, lambda: connection.send(b".\r\n"))
    code, said = _attempt(server, Phase.END, connection.getreply)
    if code == -1:  # the server hung up without a word
        raise _failed(server, Phase.END, "no answer")
    # a clear no is a clear answer: then nothing was taken, as before the dot
    _expect(server, Phase.DATA, _TAKEN, code, said)
    return f"{code} {_words(said)}"


def _patience(connection: smtplib.SMTP, seconds: int) -> None:
    if connection.sock is not None:
        connection.sock.settimeout(seconds)


def _expect(server: Server, phase: Phase, wanted: int, code: int, said: bytes) -> None:
    # 251: will forward, which for a recipient is as good
    if code != wanted and not (phase is Phase.RECIPIENT and code == 251):
        raise _failed(server, phase, f"{code} {_words(said)}")


def _attempt(server: Server, phase: Phase, act: Callable[[], T]) -> T:
    try:
        return act()
    except smtplib.SMTPResponseException as error:
        said = error.smtp_error
        raise _failed(
            server, phase, f"{error.smtp_code} {_words(said if isinstance(said, bytes) else b'')}"
        ) from error
    except ssl.SSLCertVerificationError as error:
        raise _failed(server, Phase.TLS, f"certificate: {error.verify_message}") from error
    except smtplib.SMTPNotSupportedError as error:
        raise _failed(server, phase, "the server does not offer it") from error
    except (smtplib.SMTPException, OSError) as error:
        raise _failed(server, phase, type(error).__name__) from error


def _words(said: bytes) -> str:
    """Return what a server said, on one short line: it may say anything."""
    plain = said.decode("ascii", "replace")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in plain).split())[:200]


_WHAT = {
    Phase.CONNECT: "could not be reached",
    Phase.TLS: "did not give a safe connection; no password was sent",
    Phase.LOGIN: "did not let us in",
    Phase.SENDER: "did not take the sender's address",
    Phase.RECIPIENT: "did not take the recipient's address",
    Phase.DATA: "did not take the message",
    Phase.END: "did not say whether it took the message: it may or may not arrive",
}


def _failed(server: Server, phase: Phase, said: str) -> MailFailed:
    return MailFailed(
        f"The mail server {server.host} {_WHAT[phase]} ({said}).",
        phase=phase,
        where="[senders.….mail] smtp in outreach.toml",
        try_="outreach doctor",
    )
