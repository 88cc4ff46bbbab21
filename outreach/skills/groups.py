"""A group of names that mean the same, and how each of them is written in a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

AMBIGUOUS = "~"
NARROWER = "<"
NO_LONGER = "-"


@dataclass(frozen=True, slots=True)
class Group:
    """Names that mean the same."""

    name: str
    same: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()  #: something else in everyday text: skills and titles only
    narrower: tuple[str, ...] = ()  #: a kind of it: found by the group, and does not find it
    no_longer: tuple[str, ...] = ()  #: names that a workspace takes out of the shipped group


def group(name: str, names: Iterable[str]) -> Group:
    """Return the group that a line of a file says: `Kubernetes: [k8s, ~kube, <aks]`."""
    found: dict[str, list[str]] = {"": [], AMBIGUOUS: [], NARROWER: [], NO_LONGER: []}
    for said in names:
        sign = said[:1] if said[:1] in found else ""
        found[sign].append(said.removeprefix(sign).strip())
    return Group(name, *(tuple(part) for part in found.values()))
