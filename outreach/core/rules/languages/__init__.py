"""What the rules know of each language: one module per language, found by its code."""

from __future__ import annotations

from collections.abc import Mapping

from outreach.core.rules.languages import de, en, es, fr

DEFAULT_INVITATIONS: Mapping[str, tuple[str, ...]] = {
    "de": de.DEFAULT_INVITATIONS,
    "en": en.DEFAULT_INVITATIONS,
    "es": es.DEFAULT_INVITATIONS,
    "fr": fr.DEFAULT_INVITATIONS,
}
