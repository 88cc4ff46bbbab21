"""The wordings of one text in several languages: `connect-ceo`, and in German `connect-ceo.de`.

Each wording is a text of its own, with its own fingerprint and its own approvals. Campaigns name
the text without a language; who gets which wording is decided person by person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_NAME = re.compile(r"(?P<base>.+)\.(?P<language>[a-z]{2})", re.DOTALL)


def base_of(name: str) -> str:
    """Return the name that campaigns use: `connect-ceo` of `connect-ceo.de`."""
    found = _NAME.fullmatch(name)
    return found["base"] if found else name


def language_of(name: str) -> str:
    """Return the language that a name says: `de` of `connect-ceo.de`; empty when it says none."""
    found = _NAME.fullmatch(name)
    return found["language"] if found else ""


def wordings_of(base: str, languages: Mapping[str, str]) -> dict[str, str]:
    """Return the name of each wording of a text by its language, the text itself first.

    `languages` says in which language each known text is written, by name.
    """
    names = [base, *sorted(siblings(base, languages))]
    found: dict[str, str] = {}
    for name in names:
        if name in languages:
            found.setdefault(languages[name], name)
    return found


def siblings(base: str, names: Iterable[str]) -> list[str]:
    """Return the names that are wordings of a text in other languages."""
    return [name for name in names if name != base and base_of(name) == base]


def preferred(
    wordings: Mapping[str, str], person: str | None, campaign: str, base: str
) -> tuple[str, ...]:
    """Return the wordings that would do for somebody, the best first, each once.

    First the person's language, where one is known; then the campaign's; then the text itself.
    """
    wanted = (wordings.get(person or ""), wordings.get(campaign), base)
    return tuple(dict.fromkeys(name for name in wanted if name))
