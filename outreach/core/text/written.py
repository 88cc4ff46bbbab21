"""How a word of the analyser is written by people: C++ and not cplusplus."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from outreach.core.text.analyser import tokens

#: Names that the analyser writes in letters alone.
_WITH_SIGNS = (
    "C++ C# F# .NET Node.js Next.js D3.js R&D M&A FP&A AT&T P&L L&D Q&A I+D O&M CI/CD T-SQL"
    " C-level C-suite Objective-C S/4HANA e-commerce A+"
)


def written(word: str) -> str:
    """Return a word of the analyser as people write it."""
    return _names().get(word, word)


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    return MappingProxyType({tokens(name)[0]: name for name in _WITH_SIGNS.split()})
