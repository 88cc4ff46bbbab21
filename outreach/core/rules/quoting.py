"""Findings that quote the words they are about, with the place where a person can mend them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from outreach.core.rendering import canonical
from outreach.core.rules.rule import Finding, Specimen
from outreach.core.rules.wording import FIELD

if TYPE_CHECKING:
    from outreach.core.rules.wording import Hit

MOST = 4  # quotations in one finding
LONGEST = 60  # characters of one


def blaming(
    specimen: Specimen, hits: Iterable[Hit], says: str, *, try_: str = "", severity: str = ""
) -> Iterator[Finding]:
    """Yield one finding that quotes all the hits: “asap” and “last chance” `says`."""
    words = list(dict.fromkeys(hit.words for hit in hits))
    if words:
        line, column = place(specimen, words[0])
        yield Finding(f"{quoted(words)} {says}", try_, severity, line, column)


def quoted(words: Iterable[str]) -> str:
    """Return words in quotation marks: “a”, “b” and “c”; the rest of many is counted."""
    found = list(dict.fromkeys(_short(word.replace(FIELD, "…")) for word in words))
    shown = [f"“{word}”" for word in found[:MOST]]
    if len(found) > MOST:
        return f"{', '.join(shown)} and {len(found) - MOST} more"
    return " and ".join((", ".join(shown[:-1]), shown[-1])) if len(shown) > 1 else shown[0]


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"


def place(specimen: Specimen, words: str) -> tuple[int | None, int | None]:
    """Return line and column of words in the body of the template; None where a field is."""
    pieces = re.split(r"\s+", words.split(FIELD)[0].strip())
    if not pieces[0]:
        return None, None
    looked_for = r"\s+".join(re.escape(piece).replace("'", "['’‘`´]") for piece in pieces)
    body = canonical(specimen.template.body)
    hit = re.search(looked_for, body, re.IGNORECASE)
    if hit is None:
        return None, None
    start = hit.start()
    return body.count("\n", 0, start) + 1, start - body.rfind("\n", 0, start)
