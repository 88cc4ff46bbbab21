"""What the rules know of each language: one module per language, found by its code.

A language is added by adding a module with a value `WORDS`. A text in a language that has none is
checked for everything that is not words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from outreach.core.rules.languages.words import NO_WORDS, Words

__all__ = ["NO_WORDS", "Words", "languages", "words_of"]


@cache
def languages() -> Mapping[str, Words]:
    """Return the words of every known language, by code."""
    codes = sorted(one.name for one in iter_modules(__path__) if len(one.name) == 2)
    return {code: import_module(f"{__name__}.{code}").WORDS for code in codes}


def words_of(language: str) -> Words:
    """Return what is known of a language, whatever its region (`de-AT`); nothing when unknown."""
    return languages().get(language[:2].casefold(), NO_WORDS)
