"""A copy of everything that is held of a person, for the person: who holds it, why, from where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from outreach.actions import knowing
from outreach.actions.knowing import NamedBy
from outreach.app import App
from outreach.core.provenance import Fact, Said, facts_of
from outreach.core.retention import Term, ends_on, inform_by
from outreach.core.words import Candidate
from outreach.settings.values import Privacy
from outreach.store import audit, candidates, dossiers, imports, keeping, notices, suppressions
from outreach.store.dossiers import Row
from outreach.store.notices import Notice
from outreach.store.suppressions import Bar

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is held of one person at one moment."""

    at: datetime
    person: Candidate
    privacy: Privacy
    controllers: tuple[str, ...]  #: who answers for the facts
    contacts: tuple[str, ...]  #: where to ask
    facts: tuple[Fact, ...]
    bars: tuple[Bar, ...]
    notice: Notice | None  #: how they were told
    inform_by: date | None  #: by when they have to be; None once they were
    kept_until: date
    rows: Mapping[str, Sequence[Row]]  #: every row about them, by table
    named_by: tuple[NamedBy, ...] = ()  #: in a referral; the person sees who agreed to be named


def compile_dossier(app: App, reference: str) -> Dossier:
    """Return all that is held of a person, for the person; that it was handed out is audited."""
    with app.store.write() as tx:
        found = _compiled(app, tx, reference)
        audit.append(tx, app.now, app.user, "export_person", {"candidate": found.person.id})
    return found


def sources_of(app: App, reference: str) -> Dossier:
    """Return all that is held of a person, for whoever works with it here."""
    with app.store.read() as tx:
        return _compiled(app, tx, reference)


def _compiled(app: App, tx: Connection, reference: str) -> Dossier:
    person = candidates.find(tx, reference)
    known = next(keeping.known(tx, app.now + timedelta(days=1), [person.id]))
    told = notices.of(tx, [person.id]).get(person.id)
    since = notices.first_written(tx, person.id)
    return Dossier(
        at=app.now,
        person=person,
        privacy=app.settings.privacy,
        controllers=_controllers(app),
        contacts=_contacts(app),
        facts=tuple(facts_of(person, _said(imports.sources_of(tx, person.id)))),
        bars=tuple(suppressions.bars_of(tx, app.store, person)),
        notice=told,
        inform_by=None if told else inform_by(known.came_at, since),
        kept_until=ends_on(known, _term(app)),
        rows=dossiers.rows_of(tx, person.id),
        named_by=knowing.named_by(tx, person.id),
    )


def _said(sources: Sequence[imports.Source]) -> list[Said]:
    return [Said(one.file_name, one.row, one.at, one.actor, one.facts) for one in sources]


def _controllers(app: App) -> tuple[str, ...]:
    if app.settings.privacy.controller:
        return (app.settings.privacy.controller,)
    companies = (one.company or one.name for one in app.settings.senders.values())
    return tuple(dict.fromkeys(companies))


def _contacts(app: App) -> tuple[str, ...]:
    if app.settings.privacy.contact:
        return (app.settings.privacy.contact,)
    return tuple(dict.fromkeys(one.email for one in app.settings.senders.values() if one.email))


def _term(app: App) -> Term:
    privacy = app.settings.privacy
    return Term(privacy.retention_months, privacy.retention_months_unanswered)
