"""Submitted texts and what was decided about them: snapshots and decisions are only appended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, RowMapping
from sqlalchemy.exc import IntegrityError

from outreach import tables
from outreach.core.approvals import Policy, TextHistory, fingerprint
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import (
    Approval,
    Evidence,
    Purpose,
    Template,
    TemplateKind,
    TemplateVersion,
)

version = tables.TemplateVersion.metadata.tables["template_version"]
approval = tables.Approval.metadata.tables["approval"]


@dataclass(frozen=True, slots=True)
class Request:
    """What was frozen when a version was submitted, beside its words."""

    worst_case: Mapping[str, object] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)  #: rule → why its warning stands


def submit(
    tx: Connection, template: Template, *, author: str, at: datetime, request: Request
) -> TemplateVersion:
    """Keep a text as the next version of its name.

    Raises ChangedMeanwhile when somebody submitted one at the same moment.
    """
    newest = sa.select(sa.func.max(version.c.version)).where(version.c.name == template.name)
    number = int(tx.execute(newest).scalar() or 0) + 1
    made = TemplateVersion(template, number, fingerprint(template), author, at)
    try:
        with tx.begin_nested():
            tx.execute(version.insert().values(_row(made, request)))
    except IntegrityError as error:
        raise ChangedMeanwhile(
            f"Somebody submitted '{template.name}' a moment ago; nothing was written.",
            where=f"templates/{template.name}.j2",
            try_=f"outreach templates show {template.name}",
        ) from error
    return made


def versions(tx: Connection, name: str) -> list[TemplateVersion]:
    """Return what was submitted under a name, oldest first."""
    return list(history(tx, name).versions)


def decisions(tx: Connection, name: str) -> list[Approval]:
    """Return what was decided about a text, comments too, in the order it was recorded."""
    return list(history(tx, name).decisions)


def history(tx: Connection, name: str) -> TextHistory:
    """Return the versions and decisions of one text; empty for one never submitted."""
    return histories(tx, [name]).get(name, TextHistory())


def histories(tx: Connection, names: Collection[str] | None = None) -> dict[str, TextHistory]:
    """Return the versions and decisions of these texts (without names: of all), by name."""
    submitted = sa.select(version).order_by(version.c.name, version.c.version)
    decided = sa.select(approval).order_by(approval.c.id)
    if names is not None:
        submitted = submitted.where(version.c.name.in_(names))
        decided = decided.where(approval.c.template.in_(names))
    found: dict[str, list[TemplateVersion]] = defaultdict(list)
    for row in tx.execute(submitted).mappings():
        found[row["name"]].append(_version(row))
    about: dict[str, list[Approval]] = defaultdict(list)
    for row in tx.execute(decided).mappings():
        about[row["template"]].append(_approval(row))
    return {name: TextHistory(tuple(found[name]), tuple(about[name])) for name in found}


def live(tx: Connection, name: str, policy: Policy, now: datetime) -> TemplateVersion | None:
    """Return the version of a text that a campaign may send; None when there is none."""
    return history(tx, name).live(policy, now)


def request(tx: Connection, name: str, number: int) -> Request:
    """Return what was frozen when a version was submitted."""
    found = sa.select(version.c.worst_case, version.c.reasons).where(
        version.c.name == name, version.c.version == number
    )
    row = tx.execute(found).first()
    return Request(row.worst_case, row.reasons) if row else Request()


def decide(tx: Connection, made: Approval, seen: Mapping[str, object]) -> int:
    """Append a decision and return its id; `seen` says what the approver was shown."""
    row = {
        "template": made.template,
        "version": made.version,
        "fingerprint": made.fingerprint,
        "facts_digest": made.facts_digest,
        "approver": made.approver,
        "decision": made.decision,
        "evidence": made.evidence.value,
        "recorded_by": made.recorded_by,
        "at": made.at,
        "comment": made.comment,
        "seen": dict(seen),
    }
    return int(tx.execute(approval.insert().values(row).returning(approval.c.id)).scalar_one())


def retire(tx: Connection, name: str, at: datetime) -> int:
    """Stop every version of a text at once, and return how many were not stopped before."""
    stopped = (
        version.update()
        .where(version.c.name == name, version.c.retired_at.is_(None))
        .values(retired_at=at)
    )
    return tx.execute(stopped).rowcount


def _row(made: TemplateVersion, request: Request) -> dict[str, object]:
    template = made.template
    return {
        "name": template.name,
        "version": made.version,
        "fingerprint": made.fingerprint,
        "kind": template.kind.value,
        "purpose": template.purpose.value,
        "language": template.language,
        "subject": template.subject,
        "body": template.body,
        "author": made.author,
        "submitted_at": made.submitted_at,
        "worst_case": dict(request.worst_case),
        "reasons": dict(request.reasons),
    }


def _version(row: RowMapping) -> TemplateVersion:
    template = Template(
        name=row["name"],
        kind=TemplateKind(row["kind"]),
        purpose=Purpose(row["purpose"]),
        language=row["language"],
        body=row["body"],
        subject=row["subject"],
    )
    return TemplateVersion(
        template=template,
        version=row["version"],
        fingerprint=fingerprint(template),  # of these very words: a changed row is not approved
        author=row["author"],
        submitted_at=row["submitted_at"],
        retired_at=row["retired_at"],
    )


def _approval(row: RowMapping) -> Approval:
    return Approval(
        template=row["template"],
        version=row["version"],
        fingerprint=row["fingerprint"],
        approver=row["approver"],
        decision=row["decision"],
        evidence=Evidence(row["evidence"]),
        recorded_by=row["recorded_by"],
        at=row["at"],
        facts_digest=row["facts_digest"],
        comment=row["comment"],
    )
