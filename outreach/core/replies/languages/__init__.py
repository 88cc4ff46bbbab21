"""What is known of how people answer: one module per language, found by its code.

A language is added by adding a module with a value `WORDS`; see `words` for what it may say.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from outreach.core.replies.languages.asking import PARTS, Asking
from outreach.core.replies.languages.words import Calendar, Naming, Phrases, Words

__all__ = ["PARTS", "Asking", "Calendar", "Naming", "Phrases", "Words", "languages"]


@cache
def languages() -> tuple[Words, ...]:
    """Return the words of every known language, by code."""
    codes = sorted(one.name for one in iter_modules(__path__) if len(one.name) == 2)
    return tuple(import_module(f"{__name__}.{code}").WORDS for code in codes)
