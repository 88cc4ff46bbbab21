"""Who is meant: a handle, an address, a profile; a part of a name lists whom it fits."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.actions.touches.waiting import OFFERED, Waiting, holds, waiting
from outreach.app import App
from outreach.core.errors import Ambiguous, NotFound
from outreach.core.words import Candidate, EventKind
from outreach.store import candidates


def who(app: App, references: Sequence[str], what: EventKind) -> list[Candidate]:
    """Return the people who are meant; Ambiguous lists those a part of a name fits."""
    with app.store.read() as tx:
        found: list[Candidate] = []
        for reference in references:
            try:
                found.append(candidates.find(tx, reference))
            except (Ambiguous, NotFound) as error:
                raise _with_those_who_wait(app, reference, what) or error from error
        return found


def _with_those_who_wait(app: App, reference: str, what: EventKind) -> Ambiguous | None:
    if what not in OFFERED:  # a note, a snooze: nobody waits for one
        return None
    fits = [one for one in waiting(app, what) if holds(one.person, reference)]
    if not fits:
        return None
    many = "1 person" if len(fits) == 1 else f"{len(fits)} people"
    verb = what.value.replace("_", "-")
    return Ambiguous(
        f"'{reference}' is nobody's handle; of those it can be about it fits {many}:",
        [_line(one) for one in fits],
        try_=f"outreach log {verb} {fits[0].person.handle}",
    )


def _line(one: Waiting) -> str:
    written = f", written to {one.since:%d %b}" if one.since else ""
    stage = one.enrollment.stage.replace("_", " ")
    return f"{one.person.handle}  {one.person.name}  {stage}{written}  {one.enrollment.campaign}"
