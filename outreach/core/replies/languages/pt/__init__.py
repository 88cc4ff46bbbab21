"""Portuguese."""

from __future__ import annotations

from outreach.core.replies.languages.pt.opting_out import ASKING
from outreach.core.replies.languages.words import Words

WORDS = Words(code="pt", asking=ASKING)
