"""Keep people no longer than the settings say: told first, then done by the loop every day."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from outreach.actions.privacy import traces
from outreach.actions.privacy.forgetting import IN_TIME, Forgotten, erase
from outreach.actions.privacy.informing import clocks
from outreach.app import App
from outreach.core.retention import ANNOUNCED_DAYS, Known, Term, ends_on, later
from outreach.core.words import Candidate
from outreach.store import candidates, erasing, keeping, search
from outreach.store.bulk import chunks

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_AT_ONCE = 500  # people erased in one transaction
_SHORTEST_MONTH = 28


@dataclass(frozen=True, slots=True)
class Due:
    """Somebody whose time is over, and why."""

    person: Candidate
    known: Known
    since: date  #: the first day on which they should no longer be kept


def due(app: App) -> list[Due]:
    """Return whose time is over today, the longest first; a legal hold keeps its people."""
    with app.store.read() as tx:
        return _due(app, tx)


def starts_on(app: App) -> date | None:
    """Return the day from which the loop erases; None before it was announced."""
    with app.store.read() as tx:
        announced = keeping.announced(tx)
    return announced + timedelta(days=ANNOUNCED_DAYS) if announced else None


def unknown_holds(app: App) -> list[str]:
    """Return the names in `legal_hold` that are neither a campaign nor anybody's handle."""
    names = app.settings.privacy.legal_hold
    with app.store.read() as tx:
        return [
            one
            for one in names
            if one not in app.library.campaigns()
            and not keeping.in_campaigns(tx, [one])
            and candidates.by_handle(tx, one) is None
        ]


def forget_due(app: App) -> Forgotten:
    """Forget everybody whose time is over; who asked to stop keeps their keyed hashes."""
    search.bring_up_to_date(app.store)
    over = [one.person for one in due(app)]
    found = [_forget(app, part) for part in chunks(over, _AT_ONCE)]
    for one in found:
        traces.delete(one.traces)
    is_clean = erasing.cleanse(app.store) if found else True
    left = traces.joined(one.traces for one in found)
    return Forgotten(sum(one.count for one in found), left, is_clean)


def keep_no_longer(app: App) -> Iterator[str]:
    """Do what is due today and yield what is to be told: announce it first, then erase."""
    _clean_up(app)
    yield from _to_be_told(app)
    _drop_strangers(app)
    over = due(app)
    if not over:
        return
    begins = starts_on(app)
    if begins is None:
        with app.store.write() as tx:
            keeping.announce(tx, app.now.date())
        begins = app.now.date() + timedelta(days=ANNOUNCED_DAYS)
    if app.now.date() < begins:
        yield (
            f"{_many(len(over))} kept long enough; from {begins} on they are forgotten: "
            "outreach candidates forget --due --dry-run shows them"
        )
        return
    done = forget_due(app)
    yield f"{_many(done.count)} kept long enough and forgotten"
    if done.traces.others:
        files = ", ".join(str(one.relative_to(app.workspace)) for one in done.traces.others)
        yield f"files that still name people who were forgotten, for you to delete: {files}"


def _drop_strangers(app: App) -> None:
    """Drop old requests to people who are no candidates: they say who was asked, nothing else."""
    months = app.settings.privacy.retention_months
    before = datetime.combine(later(app.now.date(), -months), time(), UTC)
    with app.store.write() as tx:
        keeping.drop_strangers(tx, before)


def _to_be_told(app: App) -> Iterator[str]:
    if not app.settings.privacy.told:
        return
    waiting = clocks(app, most=0)
    if waiting.total:
        who = "1 person" if waiting.total == 1 else f"{waiting.total:,} people"
        yield (
            f"{who} must be told what is kept about them, {waiting.overdue:,} of them overdue: "
            "outreach candidates inform"
        )


def _clean_up(app: App) -> None:
    with app.store.read() as tx:
        is_unclean = erasing.is_unclean(tx)
    if is_unclean:
        erasing.cleanse(app.store)


def _forget(app: App, people: list[Candidate]) -> Forgotten:
    with app.store.write() as tx:
        # an answer may have come meanwhile
        still = {one.person.id for one in _due(app, tx, [one.id for one in people])}
        going = [one for one in people if one.id in still]
        return Forgotten(len(going), erase(app, tx, going, IN_TIME), is_clean=False)


def _due(app: App, tx: Connection, among: Collection[int] | None = None) -> list[Due]:
    privacy, today = app.settings.privacy, app.now.date()
    term = Term(privacy.retention_months, privacy.retention_months_unanswered)
    before = app.now - timedelta(days=min(term) * _SHORTEST_MONTH)
    known = keeping.known(tx, before, among)
    ends = {one: day for one in known if (day := ends_on(one, term)) <= today}
    if not ends:
        return []
    held = keeping.in_campaigns(tx, list(privacy.legal_hold))
    held |= keeping.ids_of(tx, list(privacy.legal_hold))
    people = candidates.load(tx, [one.candidate for one in ends if one.candidate not in held])
    found = [Due(people[one.candidate], one, day) for one, day in ends.items()
             if one.candidate in people]  # fmt: skip
    return sorted(found, key=lambda one: (one.since, one.person.handle))


def _many(count: int) -> str:
    return "1 person was" if count == 1 else f"{count:,} people were"
