"""Under which identities somebody is barred or was forgotten, however the next file spells them.

An umlaut may be written with one letter or two, and titles and initials counted once. Whoever has
one is known under both spellings, so that the people of a file who have it written out are met
under theirs.
"""

from __future__ import annotations

from outreach.core.doubles import is_bare
from outreach.core.observations import Observation, identities_said, name_said
from outreach.core.weak_keys import name_spellings, spelled_weak_keys


def identities(said: Observation) -> list[str]:
    """Return every identity under which the person of a row may be barred."""
    return [*identities_said(said), *_spellings_said(said)]


def identities_forgotten(said: Observation) -> list[str]:
    """Return every identity under which the person of a row may have been forgotten.

    Of whom a row says no more than a name, the name alone: nothing tells them from others.
    """
    if not name_said(said) or said.keys or not is_bare(said.weak_key):
        return identities(said)
    return [*identities(said), *name_spellings(said.first_name, said.last_name)]


def _spellings_said(said: Observation) -> list[str]:
    names = (said.first_name, said.last_name)
    found = spelled_weak_keys(said.weak_key, *names, said.company, said.position)
    return [f"weak:{key}" for key in found]
