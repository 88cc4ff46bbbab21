"""Print a query for LinkedIn's own search, which knows words, quotes, AND, OR and NOT only."""

from __future__ import annotations

import re
from collections.abc import Iterable

from outreach.core.query.leaves import are_one
from outreach.core.query.tree import And, Close, Node, Not, Or, Tag, Words


def linkedin_query(node: Node) -> str:
    """Return the boolean query to paste; "" when nothing in it is a matter of words.

    Fields and stars are left out and a distance becomes AND: LinkedIn's search knows none of them.
    """
    return _written(node, 0)


def _written(node: Node, outside: int) -> str:
    match node:
        case Words():
            return _words(node)
        case Tag():
            return ""
        case Not():
            part = _written(node.part, 3)
            return f"NOT {part}" if part else ""
        case And():
            wanted = _each(part for part in node.parts if not isinstance(part, Not))
            unwanted = _each(part for part in node.parts if isinstance(part, Not))
            found = " ".join(filter(None, [" AND ".join(wanted), *unwanted]))
            return f"({found})" if outside > 2 else found
        case Or((Words(said=said), And() as apart), is_one_name=True):
            if said.count(" ") == 1 and are_one(*said.split()):
                return f'("{said}" OR {said.replace(" ", "")})'
            return _written(apart, outside)
        case Or():
            parts = [_written(part, 1) for part in node.parts]
            if not all(parts):
                return ""  # one way to match is not a matter of words: nothing may be demanded
            found = " OR ".join(parts)
            return f"({found})" if outside > 1 and len(parts) > 1 else found


def _each(parts: Iterable[Node]) -> list[str]:
    """Return the parts of an AND in words, each once: a query and a skill may say the same."""
    return [part for part in dict.fromkeys(_written(part, 2) for part in parts) if part]


def _words(node: Words) -> str:
    said = re.sub(r"\s+", " ", node.said).strip(" ,;")
    if isinstance(node.forms[0], Close):
        return f"({' AND '.join(_quoted(word) for word in said.split())})"
    return _quoted(said)


def _quoted(said: str) -> str:
    is_word = re.fullmatch(r"[^\s\"()\-+#&/.:*]+", said) and said not in ("AND", "OR", "NOT")
    return said if is_word else f'"{said}"'
