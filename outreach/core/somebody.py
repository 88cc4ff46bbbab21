"""Whether a row names a person at all: nobody is written to as `LinkedIn Member` or `Acme GmbH`.

Only who cannot be greeted is looked at: a neutral greeting will do for `J. Kowalski`, a person,
but not for what is no name. Whoever tells the name to greet with has decided that it is a person.
"""

from __future__ import annotations

import re

#: Changes with the rules below: lists that hold people back are made anew.
VERSION = 2
_WORD = re.compile(r"[^\W\d_]+")
_FAMILIES_TOO = frozenset(["bank", "candidate", "school", "hotel", "college", "jobs", "official"])
_GIVEN = 1.0
_MISTER = "Hr"  # not HR, who recruit
_FORMULA = ("=", "+", "-", "@")  #: what a spreadsheet takes for a formula


def nobody(first_name: str, last_name: str, greeting_name: str | None) -> str:
    """Return why a row names no person, in words that go on a card; "" when it names one."""
    if greeting_name:
        return ""
    name = " ".join(f"{first_name} {last_name}".split())
    if not name:
        return "the file gives none"
    if name.startswith(_FORMULA):
        return f"“{name}” is a formula"
    words = _WORD.findall(name)
    if not (any(map(_is_word, words)) or _are_initials(words)):
        return f"“{name}” is no more than letters or numbers"
    from outreach.core.names import is_nobody  # most people have a greeting, and need no look

    if not is_nobody(name) or _has_family_of_a_thing(words):
        return ""
    return f"“{name}” is no person's name"


def _are_initials(words: list[str]) -> bool:
    """Say whether letters may be all that somebody tells of their names: `V K`, `R. K. S.` do."""
    return len(set(words)) > 1 and all(len(one) == 1 and one.isupper() for one in words)


def _has_family_of_a_thing(words: list[str]) -> bool:
    """Say whether a name is a given name and a family that also means a thing: `Rosa Bank`."""
    from outreach.core.names.frequent import given_rather
    from outreach.core.names.words import NO_PERSON

    if len(words) != 2:
        return False
    first, last = (one.casefold() for one in words)
    if words[0] == _MISTER and last not in NO_PERSON:
        return True
    return last in _FAMILIES_TOO and given_rather(first) > _GIVEN


def _is_word(letters: str) -> bool:
    """Say whether letters make a word: two of them, or one of a script without capitals: 李."""
    return len(letters) > 1 or not (letters.isupper() or letters.islower())
