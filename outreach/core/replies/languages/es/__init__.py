"""Spanish."""

from __future__ import annotations

from outreach.core.replies.languages.es.opting_out import ASKING
from outreach.core.replies.languages.words import Words

WORDS = Words(code="es", asking=ASKING)
