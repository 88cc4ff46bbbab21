"""One event as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from outreach.core.words import Event


def event_json(event: Event) -> dict[str, object]:
    """Return one event of a person's history; it may take back or prove another, by its id."""
    return {
        "id": event.id,
        "undoes": event.undoes,
        "proves": event.proves,
        "what": event.kind.value,
        "class": event.reply,
        "occurred_at": event.occurred_at.isoformat(),
        "precision": event.precision.value,
        "campaign": event.campaign,
        "step": event.step,
        "actor": event.actor,
        "evidence": event.evidence.value,
        "channel": event.channel.value if event.channel else None,
        "asked": event.details.get("asked"),
        "text": event.details.get("text"),
        "off_template": event.details.get("off_template"),
    }
