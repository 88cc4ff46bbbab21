"""The screens of rules and of what was done, and their JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import pad, plain
from outreach.cli.show.templates import wrapped
from outreach.core.chain import HOLDS
from outreach.core.rules.rule import HELD, evidence

if TYPE_CHECKING:
    from outreach.actions.rules import RuleView
    from outreach.core.campaigns import CampaignStatus
    from outreach.store.audit import Entry


def rules(found: Sequence[RuleView]) -> str:
    """Return one line a rule."""
    lines = [
        line
        for one in found
        for line in _hanging(f"{one.rule.id}  {pad(one.severity, 6)} ", one.rule.message)
    ]
    return "\n".join([*lines, "", "outreach rules show T05"])


def rule(one: RuleView) -> str:
    """Return one rule with its reason, its way out and its examples."""
    hard = ", cannot be lowered" if one.rule.hard else ""
    lines = [f"{one.rule.id} · {one.severity}{hard}", *wrapped(one.rule.message, "")]
    for name, words in (
        ("why", one.rule.why),
        ("try", one.rule.try_),
        ("good", one.rule.good),
        ("bad", one.rule.bad),
        ("held", HELD[one.rule.where]),
        ("rests", f"on {evidence(one.rule.grade)}"),
    ):
        lines += ["", *_hanging(f"{pad(name, 5)} ", words)]
    return "\n".join(lines)


def rules_json(found: Iterable[RuleView]) -> dict[str, object]:
    """Return rules for `outreach.rules/1`."""
    return {
        "rules": [
            {
                "id": one.rule.id,
                "severity": one.severity,
                "hard": one.rule.hard,
                "where": one.rule.where,
                "grade": one.rule.grade,
                "languages": one.languages,
                "message": one.rule.message,
                "why": one.rule.why,
                "try": one.rule.try_,
                "good": one.rule.good,
                "bad": one.rule.bad,
            }
            for one in found
        ]
    }


def entries(found: Sequence[Entry]) -> str:
    """Return one line for each thing that was done, newest first."""
    if not found:
        return "Nothing was recorded yet."
    return "\n".join(
        f"{_minute(one)}  {pad(plain(one.actor), 12)}  {pad(one.what, 15)}  {_payload(one)}"
        for one in found
    )


def entries_json(found: Iterable[Entry]) -> dict[str, object]:
    """Return what was done for `outreach.audit/1`."""
    return {
        "entries": [
            {
                "id": one.id,
                "at": one.at,
                "actor": one.actor,
                "what": one.what,
                "payload": one.payload,
                "digest": one.digest,
            }
            for one in found
        ]
    }


def status_json(slug: str, now: CampaignStatus) -> dict[str, object]:
    """Return the status a campaign was given for `outreach.status/1`."""
    return {
        "campaign": slug,
        "status": now.status.value,
        "reason": now.reason,
        "at": now.changed_at.isoformat() if now.changed_at else None,
        "by": now.changed_by,
    }


def _minute(one: Entry) -> str:
    return one.at[:16].replace("T", " ")


def _payload(one: Entry) -> str:
    if one.payload is None:
        return "(erased)"
    told = {name: value for name, value in one.payload.items() if value and name != HOLDS}
    parts = (f"{name} {_value(value)}" for name, value in told.items())
    return plain(", ".join(parts))


def _value(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text[:8] if len(text) == 64 else text


def _hanging(head: str, words: str) -> list[str]:
    lines = wrapped(words, " " * len(head))
    return [head + lines[0].lstrip(), *lines[1:]] if lines else [head.rstrip()]
