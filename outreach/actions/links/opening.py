"""Exchange a link for a session, once, and say what a session may still do."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.actions.links.making import record
from outreach.actions.links.tokens import Keys, digest
from outreach.actions.templates.uses import approvers_of, users_of
from outreach.app import App
from outreach.core.campaigns import Campaign
from outreach.core.errors import LinkRefused, NothingToDo
from outreach.core.links import Ending, Refusal, ReviewLink
from outreach.core.words import Template
from outreach.store import links, templates

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_WHY = {
    Refusal.EXPIRED: "This link has run out.",
    Refusal.USED: "This link was opened before; each link opens once.",
    Refusal.REPLACED: "A newer link has taken the place of this one.",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A review that is open now, and the session that proves who opened it."""

    link: ReviewLink
    session: str = field(repr=False)


def peek(app: App, token: str, at: datetime) -> ReviewLink:
    """Return the link of a token without using it up; nothing changes.

    Raises LinkRefused, with code `unknown` for a token that was not made here.
    """
    if not Keys(app.store.key).is_link(token, at):
        raise unknown()
    with app.store.read() as tx:
        found = links.by_token(tx, digest(token))
    if found is None:
        raise unknown()
    if refusal := found.refuses_opening(at):
        raise _refused(refusal, found)
    return found


def open_(app: App, token: str, at: datetime) -> Opened:
    """Use a link up and return the session it opens; LinkRefused when it opens none."""
    seen = peek(app, token, at)
    session = Keys(app.store.key).new_session()
    with app.store.write() as tx:
        if not links.open_(tx, seen, digest(session), at):
            raise _refused(Refusal.USED, seen)
        record(app, tx, "open_link", seen, seen.approver)
    return Opened(replace(seen, opened_at=at), session)


def visit(app: App, number: int, session: str, at: datetime) -> ReviewLink:
    """Return the link that a session came out of; nothing changes.

    Raises LinkRefused when it is over, or its approver is not asked any more.
    """
    with app.store.read() as tx:
        found = links.by_session(tx, number, digest(session))
        version = _version(tx, found) if found else None
    if found is None or version is None:
        raise unknown()
    if refusal := found.refuses_looking(at):
        raise _refused(refusal, found)
    if found.approver not in approvers_of(found.template, users_of(app, found.template, version)):
        raise LinkRefused(
            "Your word on this text is not asked for any more.",
            code="not_approver",
            try_=f"outreach templates show {found.template}",
        )
    return found


def campaigns_of(app: App, link: ReviewLink) -> list[Campaign]:
    """Return the campaigns of a text that ask the approver of a link, by slug."""
    with app.store.read() as tx:
        version = _version(tx, link)
    users = users_of(app, link.template, version)
    return [one for one in users if link.approver in one.approvers_of(link.template)]


def finish(app: App, link: ReviewLink, at: datetime) -> None:
    """End what a session may decide: its approver has decided."""
    with app.store.write() as tx:
        links.close(tx, link, Ending.DECIDED, at)


def move_on(app: App, link: ReviewLink, at: datetime) -> Opened:
    """Go on to the version that was submitted meanwhile, in a session of its own.

    The approver is proven by the session they hold; the new link, bound to the newest version,
    lives no longer than the one it follows. NothingToDo when there is no newer version.
    """
    keys = Keys(app.store.key)
    session = keys.new_session()
    with app.store.write() as tx:
        newest = templates.history(tx, link.template).newest
        if newest is None or newest.version <= link.version or not link.may_decide:
            raise NothingToDo(
                "There is no newer version to go on to.",
                try_=f"outreach templates show {link.template}",
            )
        links.close(tx, link, Ending.MOVED_ON, at)
        following = replace(
            link,
            version=newest.version,
            fingerprint=newest.fingerprint,
            made_by=link.approver,
            made_at=at,
            opened_at=at,
        )
        made = links.add(tx, following, digest(keys.new_link(at)), digest(session))
        record(app, tx, "move_on", made, link.approver)
    return Opened(made, session)


def _version(tx: Connection, link: ReviewLink) -> Template | None:
    history = templates.history(tx, link.template)
    return next((one.template for one in history.versions if one.version == link.version), None)


def unknown() -> LinkRefused:
    """Return the refusal of a link that was not made here."""
    return LinkRefused(
        "This link is not one of ours, or not all of it arrived.",
        code="unknown",
        try_="outreach templates link NAME --approver SLUG",
    )


def _refused(refusal: Refusal, link: ReviewLink) -> LinkRefused:
    return LinkRefused(
        _WHY[refusal],
        code=refusal.value,
        number=link.id,
        try_=f"outreach templates link {link.template} --approver {link.approver}",
    )
