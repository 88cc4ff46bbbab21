"""Italian."""

from __future__ import annotations

from outreach.core.replies.languages.it.opting_out import ASKING
from outreach.core.replies.languages.words import Words

WORDS = Words(code="it", asking=ASKING)
