"""Polish."""

from __future__ import annotations

from outreach.core.replies.languages.pl.opting_out import ASKING
from outreach.core.replies.languages.words import Words

WORDS = Words(code="pl", asking=ASKING)
