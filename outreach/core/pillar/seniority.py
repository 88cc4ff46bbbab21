"""Who decides: director or above, or somebody who hires, by the words of a current title."""

from __future__ import annotations

from itertools import pairwise

from outreach.core.text import tokens

_TITLES = """
    director vp svp evp avp chief ceo cto cfo coo cio cpo cmo cso ciso chro president
    founder cofounder owner partner
    direktor direktorin geschaftsfuhrer geschaftsfuhrerin vorstand inhaber inhaberin grunder
    directeur directrice pdg fondateur fondatrice gerant directora presidente fundador
    diretor diretora direttore direttrice amministratore titolare
"""
_WORDS = frozenset(_TITLES.split())
_PAIRS = frozenset({("head", "of"), ("general", "manager"), ("hiring", "manager")})
#: The same words in titles of people who assist those, or do something else.
_ASSISTS = frozenset(
    ["assistant", "assistent", "assistentin", "assistante", "secretary", "sekretarin"]
)
_OTHER_PAIRS = frozenset(
    {
        ("product", "owner"),
        ("process", "owner"),
        ("business", "partner"),
        ("partner", "manager"),
        ("partner", "engineer"),
        ("art", "director"),
    }
)


def decides(position: str | None) -> bool:
    """Say whether a title is that of a director or above, or of a hiring manager."""
    words = tokens(position or "")
    pairs = set(pairwise(words))
    if not _ASSISTS.isdisjoint(words) or not _OTHER_PAIRS.isdisjoint(pairs):
        return False
    return not _WORDS.isdisjoint(words) or not _PAIRS.isdisjoint(pairs)
