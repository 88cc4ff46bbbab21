"""Rules for any message (T): true, short, personal, and whole; one module per theme."""

from __future__ import annotations

from outreach.core.rules.any_message import (
    audience,
    facts,
    fairness,
    greeting,
    looks,
    manners,
    opening,
    privacy,
    whole,
    writing,
)

RULES = (
    *opening.RULES,
    *whole.RULES,
    *audience.RULES,
    *manners.RULES,
    *looks.RULES,
    *writing.RULES,
    *fairness.RULES,
    *greeting.RULES,
    *facts.RULES,
    *privacy.RULES,
)
