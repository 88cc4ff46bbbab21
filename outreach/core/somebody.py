"""Whether a row names a person at all: nobody is written to as `LinkedIn Member` or `Acme GmbH`.

Only who cannot be greeted is looked at: a neutral greeting will do for `J. Kowalski`, a person,
but not for what is no name. Whoever tells the name to greet with has decided that it is a person.
"""

from __future__ import annotations

import re

#: Changes with the rules below: lists that hold people back are made anew.
VERSION = 1
_WORD = re.compile(r"[^\W\d_]+")
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
    if not any(map(_is_word, _WORD.findall(name))):
        return f"“{name}” is no more than letters or numbers"
    from outreach.core.names import is_nobody  # most people have a greeting, and need no look

    return f"“{name}” is no person's name" if is_nobody(name) else ""


def _is_word(letters: str) -> bool:
    """Say whether letters make a word: two of them, or one of a script without capitals: 李."""
    return len(letters) > 1 or not (letters.isupper() or letters.islower())
