"""The same name as others spell it: in the other number, in British or American English.

It is asked where no group knows what was said: `electricians` then finds whom `electrician` finds,
and `threat modelling` finds threat modeling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SHORTEST = 4  # letters of a word in another number: DNS and IOS are no plurals
#: The end of a word in one number → in the other; the first that fits counts.
_NUMBERS = (
    (re.compile(r"(?<=[^aeiou])ies$"), "y"),
    (re.compile(r"(?<=ss|sh|ch)es$"), ""),
    (re.compile(r"(?<=x)es$"), ""),
    (re.compile(r"(?<=[^ius])s$"), ""),
    (re.compile(r"(?<=[^aeiou])y$"), "ies"),
    (re.compile(r"(?<=[sx])$|(?<=sh|ch)$"), "es"),
    (re.compile(r"$"), "s"),
)
#: What American English writes, and British English.
_ENGLISH = (
    (re.compile(r"iz(?=(?:e[drs]?|ing|ation|ations)\b)"), "is"),
    (re.compile(r"is(?=(?:ed|er|ers|ing|ation|ations)\b)"), "iz"),
    (re.compile(r"(?<=[^aeiou][eo])l(?=(?:ing|ed|er|ers)\b)"), "ll"),
    (re.compile(r"(?<=[^aeiou][eo])ll(?=(?:ing|ed|er|ers)\b)"), "l"),
    (re.compile(r"\b(behavi|col|flav|lab)or(?=s?\b)"), r"\1our"),
    (re.compile(r"\b(behavi|col|flav|lab)our(?=s?\b)"), r"\1or"),
    (re.compile(r"\b(cen|fib|thea)ter(?=s?\b)"), r"\1tre"),
    (re.compile(r"\b(cen|fib|thea)tre(?=s?\b)"), r"\1ter"),
)


def other_forms(said: str) -> Iterator[str]:
    """Yield what was said in the other number, by its last word, and in the other English."""
    words = said.lower().split()
    if not words or not words[-1].isascii():
        return
    last = words[-1]
    if len(last) >= _SHORTEST and last.isalpha():
        yield " ".join([*words[:-1], _in_other_number(last)])
    text = " ".join(words)
    for end, other in _ENGLISH:
        if end.search(text):
            yield end.sub(other, text)


def _in_other_number(word: str) -> str:
    end, other = next((end, other) for end, other in _NUMBERS if end.search(word))
    return end.sub(other, word, count=1)
