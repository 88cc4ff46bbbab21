"""Send a link to the approver it was made for, where mail is set up; it is always printed too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from outreach.actions.links.making import Made
from outreach.actions.templates.uses import users_of
from outreach.app import App
from outreach.core.errors import OutreachError
from outreach.core.links import ReviewLink
from outreach.core.senders import Sender
from outreach.mail import Letter, credentials, send
from outreach.store import templates


@dataclass(frozen=True, slots=True)
class Mailed:
    """What became of the mail with a link."""

    approver: str
    address: str = ""  #: where it went
    why_not: str = ""  #: in words; empty when it went
    error: OutreachError | None = None  #: what went wrong, where something did


@dataclass(frozen=True, slots=True)
class Asked:
    """A link together with what became of its mail."""

    made: Made
    mailed: Mailed


def ask(app: App, made: Made, at: datetime) -> Asked:
    """Send a link where mail is set up; it is shown in any case."""
    return Asked(made, mail(app, made, at))


def mail(app: App, made: Made, at: datetime) -> Mailed:
    """Send a link from the sender whose text it is; a mail that fails is told, not raised."""
    link = made.link
    name, address = _reached(app, link.approver)
    if not address:
        return Mailed(link.approver, why_not=f"[approvers.{link.approver}] has no email")
    if not app.settings.web.public_url:
        return Mailed(link.approver, address, "[web] has no public_url, so it opens here only")
    sender = _sender(app, link)
    if sender is None:
        return Mailed(link.approver, address, "no sender of this text has mail set up")
    return _send(app, sender, made, Mailed(link.approver, address), (name, at))


def _send(
    app: App, sender: Sender, made: Made, mailed: Mailed, greeted_at: tuple[str, datetime]
) -> Mailed:
    name, at = greeted_at
    letter = Letter(
        from_name=sender.name,
        from_address=sender.email,
        to_name=name,
        to_address=mailed.address,
        subject=f"Please look at a message text: {made.link.template}",
        text=_words(name, sender, made),
        at=at,
    )
    ours = app.settings.mail[sender.slug]
    try:
        send(ours.smtp, letter.message(), credentials(ours))
    except OutreachError as error:
        return Mailed(mailed.approver, mailed.address, error.what, error)
    return mailed


def _reached(app: App, approver: str) -> tuple[str, str]:
    known = app.settings.approvers.get(approver)
    sender = app.settings.senders.get(approver)
    name = (known and known.name) or (sender and sender.name) or ""
    return name, (known and known.email) or (sender and sender.email) or ""


def _sender(app: App, link: ReviewLink) -> Sender | None:
    with app.store.read() as tx:
        newest = templates.history(tx, link.template).newest
    used_by = users_of(app, link.template, newest.template if newest else None)
    senders = (app.settings.senders[one.sender] for one in used_by)
    return next((one for one in senders if one.email and _has_mail(app, one)), None)


def _has_mail(app: App, sender: Sender) -> bool:
    ours = app.settings.mail.get(sender.slug)
    return bool(ours and ours.smtp)


def _words(name: str, sender: Sender, made: Made) -> str:
    until = made.link.expires_at
    return f"""\
Hello{f" {name}" if name else ""},

a message text waits for your word before anybody sends it for {sender.name}: \
{made.link.template}, version {made.link.version}.

Look at it here; it takes about a minute:

{made.url}

The link is for you alone and opens once, until {until:%A %d %B, %H:%M} UTC. If it does not open,
ask {made.link.made_by} for a fresh one.
"""
