"""Under which identities somebody is barred or was forgotten, however the next file spells them.

An umlaut may be written with one letter or two. Whoever has one is known under both spellings, so
that the people of a file who have it written out are met under theirs.
"""

from __future__ import annotations

from outreach.core.doubles import is_bare
from outreach.core.merging import spelled_weak_keys
from outreach.core.observations import Observation, identities_said, name_said


def identities(said: Observation) -> list[str]:
    """Return every identity under which the person of a row may be barred."""
    return [*identities_said(said), *_spellings_said(said)]


def identities_forgotten(said: Observation) -> list[str]:
    """Return every identity under which the person of a row may have been forgotten.

    Of whom a row says no more than a name, the name alone: nothing tells them from others.
    """
    name = name_said(said) if not said.keys and is_bare(said.weak_key) else ""
    return [*identities(said), name] if name else identities(said)


def _spellings_said(said: Observation) -> list[str]:
    names = (said.first_name, said.last_name)
    found = spelled_weak_keys(said.weak_key, *names, said.company, said.position)
    return [f"weak:{key}" for key in found]
