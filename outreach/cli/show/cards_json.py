"""Cards as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from outreach.cli.show import finding, warnings
from outreach.cli.show.events_json import event_json
from outreach.cli.show.referring import consent_json

if TYPE_CHECKING:
    from outreach.actions.touches import Card
    from outreach.core.replies import Proposal


def card_json(shown: Card) -> dict[str, object]:
    """Return a card for `outreach.next/1`: its line of the plan, and what the screen adds."""
    from outreach.cli.show.plan import touch_json

    return {
        **touch_json(shown.planned),
        "text": shown.touch.text,
        "profile_url": shown.profile_url,
        "search_url": None if shown.profile_url else finding.search(shown),
        "sender": shown.sender.slug,
        "send_as": shown.sender.name,
        "number": shown.number,
        "of": shown.of,
        **_wording_json(shown),
        **_ties_json(shown),
        "role_url": shown.role_url or None,
        "history": [event_json(event) for event in shown.history],
        "keys": dict(shown.keys),
        "warnings": [warnings.as_json(one) for one in shown.warnings],
    }


def _wording_json(shown: Card) -> dict[str, object]:
    """Return what the words rest on: their version, who approved them, and what speaks against."""
    wording, until = shown.wording, shown.touch.claimed_until
    return {
        "version": wording.version.version if wording.version else None,
        "personal": shown.touch.personal,
        "personal_required": shown.waits_for_own_line,
        "off_template": shown.touch.off_template,
        "language": shown.touch.language,
        "approvals": [
            {
                "approver": one.approver,
                "at": one.at.isoformat(),
                "evidence": one.evidence.value,
                "self_approved": one.own_text,
            }
            for one in wording.approvals
        ],
        "problems": [
            {"rule": one.rule, "severity": one.severity, "message": one.message, "try": one.try_}
            for one in wording.problems
        ],
        "claimed_until": until.isoformat() if until else None,
    }


def _ties_json(shown: Card) -> dict[str, object]:
    """Return what the person said, and who knows or named them."""
    return {
        "said": shown.said.details.get("text") if shown.said else None,
        "proposal": proposal_json(shown.proposal),
        "named_by": shown.ties.referrer.handle if shown.ties.referrer else None,
        "to": shown.colleague.slug if shown.colleague else None,
        "known_by": [
            {
                "colleague": one.colleague.slug,
                "name": one.colleague.name,
                "since": one.since.isoformat() if one.since else None,
            }
            for one in shown.acquaintances
        ],
    }


def proposal_json(found: Proposal | None) -> dict[str, object] | None:
    """Return what a reply seems to say; None when nothing is proposed."""
    if found is None:
        return None
    return {
        "class": found.reply.value,
        "reason": found.reason,
        "until": found.until.isoformat() if found.until else None,
        "names": [{"name": name, "profile_url": url or None} for name, url in found.names],
        "consent": consent_json(found.consent),
    }
