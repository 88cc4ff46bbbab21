"""Make a link for each approver whose word is wanted, and end those before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from outreach.actions.links.tokens import Keys, digest
from outreach.actions.templates.uses import approvers_of, users_of
from outreach.app import App
from outreach.core.errors import Blocked, NotFound
from outreach.core.links import ReviewLink
from outreach.core.words import TemplateVersion
from outreach.store import audit, links, templates

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Made:
    """A new link; the address is shown or sent once and kept nowhere."""

    link: ReviewLink
    url: str


def make(app: App, name: str, at: datetime) -> list[Made]:
    """Return a new link for each approver of a text in review; their unopened ones end.

    `at` is the real time, because links run out even where the clock is pinned. The author gets
    none: nobody approves their own words, unless `solo` allows it.
    """
    with app.store.write() as tx:
        version = _in_review(tx, name)
        alone = app.settings.approvals.solo
        asked = [one for one in _approvers(app, version) if alone or one != version.author]
        return [_new(app, tx, version, one, at, opened_too=False) for one in asked]


def renew(app: App, name: str, approver: str, at: datetime) -> Made:
    """Return a fresh link for an approver who lost theirs; whatever it opened shows no more.

    Raises Blocked for somebody who is not an approver of the text.
    """
    with app.store.write() as tx:
        version = _in_review(tx, name)
        approvers = _approvers(app, version)
        if approver not in approvers:
            raise Blocked(
                f"{approver} is not an approver of '{name}'.",
                code="not_approver",
                where=f"approvers: {', '.join(approvers) or 'none'}",
                try_=f"outreach templates link {name} --approver {next(iter(approvers), 'NAME')}",
            )
        return _new(app, tx, version, approver, at, opened_too=True)


def address(app: App) -> str:
    """Return where the pages are, as people reach them."""
    web = app.settings.web
    host = f"[{web.host}]" if ":" in web.host else web.host
    return web.public_url or f"http://{host}:{web.port}"


def record(app: App, tx: Connection, what: str, link: ReviewLink, actor: str) -> None:
    """Keep in the chain what happened to a link; ids only."""
    content = {
        "link": link.id,
        "template": link.template,
        "version": link.version,
        "approver": link.approver,
    }
    audit.append(tx, app.now, actor, what, content)


def _in_review(tx: Connection, name: str) -> TemplateVersion:
    newest = templates.history(tx, name).newest
    if newest is None:
        raise NotFound(
            f"'{name}' was never submitted, so there is nothing to review.",
            where=f"templates/{name}.j2",
            try_=f"outreach templates submit {name}",
        )
    if newest.retired_at is not None:
        raise Blocked(
            f"'{name}' v{newest.version} is retired.",
            code="retired",
            where=f"templates/{name}.j2",
            try_=f"outreach templates submit {name}",
        )
    return newest


def _approvers(app: App, version: TemplateVersion) -> Sequence[str]:
    name = version.template.name
    return approvers_of(name, users_of(app, name, version.template))


def _new(
    app: App,
    tx: Connection,
    version: TemplateVersion,
    approver: str,
    at: datetime,
    *,
    opened_too: bool,
) -> Made:
    name = version.template.name
    links.replace_others(tx, name, approver, at, opened_too=opened_too)
    token = Keys(app.store.key).new_link(at)
    wanted = ReviewLink(
        id=0,
        template=name,
        version=version.version,
        fingerprint=version.fingerprint,
        approver=approver,
        made_by=app.user,
        made_at=at,
        expires_at=at + timedelta(hours=app.settings.web.link_hours),
    )
    made = links.add(tx, wanted, digest(token))
    record(app, tx, "link", made, app.user)
    return Made(made, f"{address(app)}/open?{urlencode({'link': token})}")
