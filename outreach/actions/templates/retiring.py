"""Stop a text at once."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.app import App
from outreach.core.errors import NotFound, NothingToDo
from outreach.store import templates


@dataclass(frozen=True, slots=True)
class Retired:
    """A text that nobody sends any more."""

    name: str
    versions: int  #: how many were stopped by this


def retire(app: App, name: str, reason: str = "") -> Retired:
    """Stop every version of a text at once; only a new version that is approved can follow.

    Anybody may: stopping does no harm. Raises NothingToDo when nothing of it could be sent.
    """
    with app.store.write() as tx:
        if not templates.versions(tx, name):
            raise NotFound(
                f"'{name}' was never submitted, so nobody can send it.",
                where=f"templates/{name}.j2",
                try_="outreach templates list",
            )
        stopped = templates.retire(tx, name, app.now, actor=app.user, reason=reason)
        if not stopped:
            raise NothingToDo(
                f"'{name}' is retired already.",
                where=f"templates/{name}.j2",
                try_=f"outreach templates show {name}",
            )
    return Retired(name, stopped)
