"""Rules for the plan and the account (P): what is held wherever touches are planned and sent.

They have no check of a text: each entry says, in its `why`, what the plan does about it.
"""

from __future__ import annotations

from outreach.core.rules.rule import Rule

RULES: tuple[Rule, ...] = ()
