"""French."""

from __future__ import annotations

from outreach.core.replies.languages.fr.opting_out import ASKING
from outreach.core.replies.languages.words import Words

WORDS = Words(code="fr", asking=ASKING)
