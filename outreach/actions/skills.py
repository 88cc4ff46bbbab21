"""The names that count as one skill, and the skills that no group of names knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from outreach.app import App
from outreach.core import synonyms
from outreach.core.errors import NotFound
from outreach.core.query.leaves import without_ending
from outreach.core.query.nearest import nearest as near_words
from outreach.core.reading.spelling import nearest
from outreach.core.text import fold
from outreach.skills import Group, other_forms
from outreach.store import skills as kept

SHOWN = 30
_LONG_ENOUGH = 6  # letters of a name: of a shorter one many others differ by one


@dataclass(frozen=True, slots=True)
class Unknown:
    """The commonest skills that no group knows, and how many people say them."""

    said: int  #: how often anybody says any skill
    known: int  #: how often it is one that a group knows
    different: int  #: skills that no group knows
    skills: tuple[tuple[str, int], ...]  #: the commonest of these, with how many people say them
    near: Mapping[str, str]  #: the group that a skill may belong to, by the skill


def unknown(app: App, limit: int | None = SHOWN) -> Unknown:
    """Return which skills of the people here no group knows; `limit` None gives all of them."""
    with app.store.read() as tx:
        counted = kept.counts(tx)
    own = app.library.synonyms()
    spelt = _by_spelling(counted)
    strange = [one for one in spelt.items() if not synonyms.is_known(one[0], own)]
    strange.sort(key=lambda one: (-one[1], one[0]))
    said = sum(spelt.values())
    known = said - sum(people for _, people in strange)
    shown = tuple(strange[:limit])
    return Unknown(said, known, len(strange), shown, _near([skill for skill, _ in shown], own))


def _near(skills: Iterable[str], own: tuple[Group, ...]) -> dict[str, str]:
    """Return which group has a name that differs by a letter or two: Compilers, Kubernets."""
    groups = {
        fold(name): one.name
        for one in synonyms.merged(own)
        for name in (one.name, *one.same)
        if len(name) >= _LONG_ENOUGH
    }
    found = {}
    for skill in skills:
        near = near_words(fold(skill), groups) if len(skill) >= _LONG_ENOUGH else []
        if near:
            found[skill] = groups[near[0][1]]
    return found


def show(own: tuple[Group, ...], said: str) -> list[Group]:
    """Return the groups that have a name, or else one that differs in number or spelling.

    NotFound with a guess what was meant.
    """
    name = without_ending(said)
    for one in (name, *other_forms(name)):
        if found := synonyms.groups_of(one, own):
            return found
    known = [name for one in synonyms.merged(own) for name in (one.name, *one.same, *one.ambiguous)]
    guess = nearest(said, known)
    raise NotFound(
        f"No group of names has '{said}'." + (f" Did you mean '{guess}'?" if guess else ""),
        where="synonyms.yaml",
        try_=f"outreach candidates search '\"{said}\"'",
    )


def _by_spelling(counted: Mapping[str, int]) -> dict[str, int]:
    """Count spellings that differ in case and accents as one, by the commonest of them."""
    together: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for skill, people in sorted(counted.items(), key=lambda one: (-one[1], one[0])):
        key = " ".join(fold(skill).split())
        together[key] += people
        shown.setdefault(key, skill)
    return {shown[key]: people for key, people in together.items() if key}
