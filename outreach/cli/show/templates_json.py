"""Texts as JSON: the keys that scripts may rely on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from outreach.core.words import Approval, Comment, Problem

if TYPE_CHECKING:
    from outreach.actions.templates import Decided, Preview, Remarked, Review, Submitted, TextView
    from outreach.actions.templates.audience import Message
    from outreach.core.changes import Change, Line
    from outreach.core.stats.rates import Rate
    from outreach.core.stats.texts import TextRecord


def texts_json(found: Sequence[TextView]) -> dict[str, object]:
    """Return several texts for `outreach.templates/1`."""
    return {"templates": [text_json(one) for one in found]}


def text_json(one: TextView) -> dict[str, object]:
    """Return one text for `outreach.template/1`."""
    template = one.template
    return {
        "name": one.name,
        "kind": template.kind if template else None,
        "purpose": template.purpose if template else None,
        "language": template.language if template else None,
        "fingerprint": one.fingerprint,
        "state": one.state,
        "version": one.newest.version if one.newest else None,
        "campaigns": list(one.campaigns),
        "live": dict(one.live),
        "approval_ends": {slug: at.isoformat() for slug, at in sorted(one.lapses.items())},
        "senders_not_asked": list(one.unasked),
        "solo": one.solo,
        "waiting": {slug: list(why) for slug, why in one.objections.items() if why},
        "approvals": [
            decision_json(decision)
            for decision in once(one.history.decisions)
            if decision.decision == "approve"
        ],
        "decisions": [decision_json(decision) for decision in once(one.history.decisions)],
        "problems": problems_json(one.problems) if one.is_judged else None,
        "worst_case": dict(one.worst_case) or None,
        "subject": template.subject if template else None,
        "body": template.body if template else None,
    }


def decision_json(decision: Approval) -> dict[str, object]:
    """Return one decision."""
    return {
        "approver": decision.approver,
        "decision": decision.decision,
        "version": decision.version,
        "fingerprint": decision.fingerprint,
        "at": decision.at.isoformat(),
        "evidence": decision.evidence,
        "recorded_by": decision.recorded_by,
        "comment": decision.comment,
        "self_approved": decision.own_text,
    }


def problems_json(found: Iterable[Problem]) -> list[dict[str, object]]:
    """Return problems with their rule and place."""
    return [
        {
            "rule": one.rule,
            "severity": one.severity,
            "message": one.message,
            "try": one.try_,
            "file": one.file,
            "line": one.line,
            "column": one.column,
        }
        for one in found
    ]


def preview_json(found: Preview) -> dict[str, object]:
    """Return the messages for `outreach.preview/1`."""
    return {
        "name": found.template.name,
        "worst_case": asdict(found.worst_case),
        "previews": [message_json(why, one) for why, one in found.messages.items()],
    }


def message_json(why: str, one: Message) -> dict[str, object]:
    """Return one person's message."""
    return {
        "why": why,
        "handle": one.person.handle,
        "name": one.person.name,
        "campaign": one.campaign,
        "subject": one.rendered.subject,
        "text": one.rendered.text,
        "length": one.rendered.length,
        "limit": one.limit,
        "missing": list(one.rendered.missing),
        "fallbacks": list(one.rendered.fallbacks),
        "problems": problems_json(one.problems),
    }


def submitted_json(done: Submitted) -> dict[str, object]:
    """Return a submission for `outreach.submit/1`."""
    return {
        "name": done.version.template.name,
        "version": done.version.version,
        "fingerprint": done.version.fingerprint,
        "state": "in_review",
        "campaigns": list(done.campaigns),
        "approvers": list(done.approvers),
        "problems": problems_json(done.problems),
        "worst_case": asdict(done.worst_case),
        "reasons": dict(done.reasons),
        "senders_not_asked": list(done.unasked),
    }


def decided_json(done: Decided) -> dict[str, object]:
    """Return a decision for `outreach.decision/1`."""
    return {
        "name": done.version.template.name,
        "decision": done.decision,
        "version": done.version.version,
        "fingerprint": done.version.fingerprint,
        "approver": done.approver,
        "recorded_by": done.recorded_by,
        "live_for": list(done.live_for),
        "older_live": list(done.older_live),
        "waiting_for": list(done.waiting_for),
    }


def remarked_json(done: Remarked) -> dict[str, object]:
    """Return a remark for `outreach.comment/1`."""
    return {
        "name": done.comment.template,
        **comment_json(done.comment),
        "recorded_by": done.recorded_by,
    }


def comment_json(one: Comment) -> dict[str, object]:
    """Return one remark."""
    return {
        "id": one.id,
        "version": one.version,
        "line": one.line,
        "author": one.author,
        "comment": one.comment,
        "at": one.at.isoformat(),
        "evidence": one.evidence,
        "resolved_by": one.resolved_by or None,
        "resolved_at": one.resolved_at.isoformat() if one.resolved_at else None,
    }


def review_json(found: Review) -> dict[str, object]:
    """Return one review for `outreach.review/1`."""
    version, before = found.version, found.before
    return {
        "name": version.template.name,
        "version": version.version,
        "fingerprint": version.fingerprint,
        "author": version.author,
        "submitted_at": version.submitted_at.isoformat(),
        "campaigns": list(found.campaigns),
        "approvers": list(found.approvers),
        "waiting_for": list(found.waiting_for),
        "subject": version.template.subject,
        "body": version.template.body,
        "before": before.version if before else None,
        "changes": pieces_json(found.changes),
        "worst_case": asdict(found.worst_case),
        "previews": [message_json(why, one) for why, one in found.messages.items()],
        "problems": problems_json(found.problems),
        "reasons": dict(found.reasons),
        "decisions": [decision_json(one) for one in found.said],
        "lines": [line_json(one) for one in found.lines],
        "subject_changes": pieces_json(found.subject_changes),
        "comments": [comment_json(one) for one in found.comments],
        "record": [record_json(one) for one in found.record],
        "deadline": {"on": str(found.deadline.on), "why": found.deadline.why}
        if found.deadline
        else None,
        "solo": found.solo,
        "senders_not_asked": list(found.unasked),
    }


def line_json(line: Line) -> dict[str, object]:
    """Return one line of the word diff."""
    return {"number": line.number, "pieces": pieces_json(line.pieces)}


def pieces_json(pieces: Iterable[Change]) -> list[dict[str, object]]:
    """Return what became of each piece of a text."""
    return [{"kind": one.kind, "text": one.text} for one in pieces]


def record_json(record: TextRecord) -> dict[str, object]:
    """Return how one version of a text did."""
    return {
        "version": record.version,
        "sent": record.sent,
        "accepted": rate_json(record.accepted),
        "accepted_ever": record.accepted_ever,
        "replied": rate_json(record.replied),
        "replied_ever": record.replied_ever,
    }


def rate_json(found: Rate) -> dict[str, object]:
    """Return a rate with its 95 % interval."""
    return {
        "k": found.k,
        "n": found.n,
        "rate": found.rate,
        "low": found.low,
        "high": found.high,
    }


def once(decisions: Iterable[Approval]) -> list[Approval]:
    """Return each decision once: it is kept once for each set of role facts."""
    found = {
        (one.approver, one.version, one.decision, one.at, one.comment): one for one in decisions
    }
    return list(found.values())
