"""Which text may be sent: the fingerprint of its words, and who approved exactly that.

A text is live for a campaign when every approver of the campaign approved one and the same version
of it, lately, and knowing the role facts that it prints. An edited file is a draft that nobody can
send; the version before it stays live until the next is approved or the text is retired.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256
from typing import NamedTuple

from outreach.core.campaigns import Campaign, Role
from outreach.core.rendering import FIELDS, canonical
from outreach.core.words import (
    Approval,
    Comment,
    Evidence,
    Template,
    TemplateState,
    TemplateVersion,
)

MAX_AGE_DAYS = 90
APPROVE, REQUEST_CHANGES = "approve", "request_changes"

_TAG = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
_ROLE_FACT = re.compile(r"\brole\.(\w+)")


class Policy(NamedTuple):
    """What a campaign asks of a text: who must approve it, knowing which role."""

    campaign: str
    approvers: tuple[str, ...]
    role: Role
    max_age_days: int = MAX_AGE_DAYS
    proven: bool = False  #: only approvals given through a signed link count


def policy_of(
    campaign: Campaign, template: str, max_age_days: int = MAX_AGE_DAYS, *, proven: bool = False
) -> Policy:
    """Return what a campaign asks of one of its texts."""
    approvers = campaign.approvers_of(template)
    return Policy(campaign.slug, approvers, campaign.role, max_age_days, proven)


class TextHistory(NamedTuple):
    """Everything that was submitted under one name, and what was decided about it."""

    versions: tuple[TemplateVersion, ...] = ()  #: oldest first
    decisions: tuple[Approval, ...] = ()  #: in the order they were made
    comments: tuple[Comment, ...] = ()  #: on all versions, in the order they were made

    @property
    def newest(self) -> TemplateVersion | None:
        """Return the last version that was submitted."""
        return self.versions[-1] if self.versions else None

    def live(self, policy: Policy, now: datetime) -> TemplateVersion | None:
        """Return the version that a campaign may send."""
        return live_version(self.versions, self.decisions, policy, now)

    def objections(self, policy: Policy, now: datetime) -> list[str]:
        """Return in words why the newest version is not live for a campaign."""
        return objections(self.versions, self.decisions, policy, now)


def fingerprint(template: Template) -> str:
    """Return the SHA-256 of the canonical JSON of kind, purpose, language, subject and body."""
    return _digest(
        {
            "kind": template.kind,
            "purpose": template.purpose,
            "language": template.language,
            "subject": None if template.subject is None else canonical(template.subject),
            "body": canonical(template.body),
        }
    )


def facts_digest(role: Role, template: Template) -> str:
    """Return the digest of the role facts that a text mentions; another role, another digest."""
    source = f"{template.subject or ''}\n{template.body}"
    named = {fact for tag in _TAG.findall(source) for fact in _ROLE_FACT.findall(tag)}
    return _digest({fact: getattr(role, fact) for fact in named.intersection(FIELDS["role"])})


def text_digest(text: str) -> str:
    """Return the SHA-256 of a rendered text, as frozen when its card is built."""
    return sha256(text.encode()).hexdigest()


def canonical_json(content: Mapping[str, object]) -> str:
    """Return JSON with sorted keys and nothing to choose, so that equal content has equal bytes."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _digest(content: Mapping[str, object]) -> str:
    return sha256(canonical_json(content).encode("utf-8", "surrogatepass")).hexdigest()


def live_version(
    versions: Iterable[TemplateVersion],
    decisions: Sequence[Approval],
    policy: Policy,
    now: datetime,
) -> TemplateVersion | None:
    """Return the newest version that a campaign may send; None when there is none."""
    newest_first = sorted(versions, key=lambda version: -version.version)
    return next((one for one in newest_first if is_live(one, decisions, policy, now)), None)


def is_live(
    version: TemplateVersion, decisions: Sequence[Approval], policy: Policy, now: datetime
) -> bool:
    """Say whether every approver stands behind this version, lately, for today's role facts."""
    if version.retired_at is not None or not policy.approvers:
        return False  # nobody asked is nobody's consent
    return not any(objection(version, decisions, policy, one, now) for one in policy.approvers)


def objection(
    version: TemplateVersion,
    decisions: Sequence[Approval],
    policy: Policy,
    approver: str,
    now: datetime,
) -> str | None:
    """Return why one approver's consent to a version does not hold; None when it does."""
    facts = facts_digest(policy.role, version.template)
    given = [one for one in decisions_on(version, decisions) if one.approver == approver]
    if not given:
        return f"{approver} has not decided on v{version.version}"
    # consent is to a text and its facts; a request for changes is to the text, whatever the facts
    about = [one for one in given if one.facts_digest == facts or one.decision == REQUEST_CHANGES]
    if not about:
        return f"the role has changed since {approver} approved v{version.version}"
    last = about[-1]
    if last.decision == REQUEST_CHANGES:
        return f"{approver} asked for changes to v{version.version}"
    if policy.proven and last.evidence is not Evidence.PROVEN:
        return f"{approver} has not approved v{version.version} through the signed link"
    if now - last.at > timedelta(days=policy.max_age_days):
        return f"{approver} approved v{version.version} over {policy.max_age_days} days ago"
    return None


def lapses_at(
    version: TemplateVersion, decisions: Sequence[Approval], policy: Policy
) -> datetime | None:
    """Return when the first consent to a version will be too old; None without any consent."""
    last: dict[str, datetime] = {}
    for one in decisions_on(version, decisions):
        if one.decision == APPROVE and one.approver in policy.approvers:
            last[one.approver] = one.at
    return min(last.values()) + timedelta(days=policy.max_age_days) if last else None


def decisions_on(version: TemplateVersion, decisions: Iterable[Approval]) -> list[Approval]:
    """Return the decisions about one version, in the order they were made."""
    return [
        one
        for one in decisions
        if one.version == version.version and one.fingerprint == version.fingerprint
    ]


def was_approved(
    version: TemplateVersion, decisions: Sequence[Approval], approvers: Iterable[str]
) -> bool:
    """Say whether all of these once stood behind a version, however long ago."""
    said = decisions_on(version, decisions)
    agreed = {one.approver for one in said if one.decision == APPROVE}
    return bool(agreed) and agreed.issuperset(approvers)


def objections(
    versions: Sequence[TemplateVersion],
    decisions: Sequence[Approval],
    policy: Policy,
    now: datetime,
) -> list[str]:
    """Return in words why the newest version is not live for a campaign; empty when it is."""
    if not versions:
        return ["it was never submitted"]
    newest = max(versions, key=lambda version: version.version)
    if newest.retired_at is not None:
        return [f"v{newest.version} is retired"]
    if not policy.approvers:
        return [f"campaign {policy.campaign} names no approvers"]
    found = (objection(newest, decisions, policy, one, now) for one in policy.approvers)
    return [why for why in found if why]


def template_state(
    draft: Template | None,
    versions: Sequence[TemplateVersion],
    decisions: Sequence[Approval],
    policies: Sequence[Policy],
    now: datetime,
) -> TemplateState:
    """Return where the newest words of a text stand, over all campaigns that use it."""
    if not versions:
        return TemplateState.DRAFT
    newest = max(versions, key=lambda version: version.version)
    if newest.retired_at is not None:
        return TemplateState.RETIRED
    if draft is not None and fingerprint(draft) != newest.fingerprint:
        return TemplateState.DRAFT
    if policies and all(is_live(newest, decisions, policy, now) for policy in policies):
        return TemplateState.APPROVED
    last = {one.approver: one.decision for one in decisions_on(newest, decisions)}
    if REQUEST_CHANGES in last.values():
        return TemplateState.CHANGES_REQUESTED
    return TemplateState.IN_REVIEW
