"""Submitted texts and what was decided about them: snapshots and decisions are only appended.

Each is written together with its link of the audit chain, which holds the digest of its bytes.
"""

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
from outreach.core.chain import HOLDS
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import (
    Approval,
    Evidence,
    Purpose,
    Template,
    TemplateKind,
    TemplateVersion,
)
from outreach.store import audit, bound, comments

version = tables.TemplateVersion.metadata.tables["template_version"]
approval = tables.Approval.metadata.tables["approval"]


@dataclass(frozen=True, slots=True)
class Request:
    """What was frozen when a version was submitted, beside its words."""

    worst_case: Mapping[str, object] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)  #: rule → why its warning stands
    rules_version: int = 0


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
            row = version.insert().values(_row(made, request)).returning(version.c.id)
            at_row = int(tx.execute(row).scalar_one())
    except IntegrityError as error:
        raise ChangedMeanwhile(
            f"Somebody submitted '{template.name}' a moment ago; nothing was written.",
            where=f"templates/{template.name}.j2",
            try_=f"outreach templates show {template.name}",
        ) from error
    content = {
        "template": template.name,
        "version": number,
        "fingerprint": made.fingerprint,
        "reasons": dict(request.reasons),
        "rules_version": request.rules_version,
        HOLDS: bound.holds(tx, version, at_row),
    }
    audit.append(tx, at, author, "submit", content)
    return made


def versions(tx: Connection, name: str) -> list[TemplateVersion]:
    """Return what was submitted under a name, oldest first."""
    return list(history(tx, name).versions)


def decisions(tx: Connection, name: str) -> list[Approval]:
    """Return what was decided about a text, in the order it was recorded."""
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
    said = comments.of(tx, names)
    return {
        name: TextHistory(tuple(found[name]), tuple(about[name]), tuple(said.get(name, ())))
        for name in found
    }


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


def decide(tx: Connection, made: Approval, seen: Mapping[str, object] | None = None) -> int:
    """Append a decision and return its id; `seen` says what else is known of its making."""
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
        "seen": {**(seen or {}), **_seen(made)},
    }
    number = int(tx.execute(approval.insert().values(row).returning(approval.c.id)).scalar_one())
    content = {
        "template": made.template,
        "version": made.version,
        "fingerprint": made.fingerprint,
        "approver": made.approver,
        "evidence": made.evidence.value,
        **_seen(made),
        HOLDS: bound.holds(tx, approval, number),
    }
    audit.append(tx, made.at, made.recorded_by, made.decision, content)
    return number


def _seen(made: Approval) -> dict[str, object]:
    return {
        "rules_version": made.rules_version,
        "previews": list(made.previews),
        "own_text": made.own_text,
    }


def retire(
    tx: Connection, name: str, at: datetime, *, actor: str = "outreach", reason: str = ""
) -> int:
    """Stop every version of a text at once, and return how many were not stopped before."""
    stopped = (
        version.update()
        .where(version.c.name == name, version.c.retired_at.is_(None))
        .values(retired_at=at)
        .returning(version.c.id)
    )
    ids = sorted(tx.execute(stopped).scalars())
    if ids:
        content = {
            "template": name,
            "versions": len(ids),
            "reason": reason,
            HOLDS: bound.holds(tx, version, *ids),
        }
        audit.append(tx, at, actor, "retire", content)
    return len(ids)


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
        own_text=bool(row["seen"].get("own_text")),
        rules_version=int(row["seen"].get("rules_version") or 0),
        previews=tuple(row["seen"].get("previews") or ()),
    )
