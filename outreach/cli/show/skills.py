"""Groups of names and unknown skills, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain, screen_width

if TYPE_CHECKING:
    from outreach.actions.skills import Unknown
    from outreach.skills import Group

_HOW = (
    "A skill with several names becomes one with a line in synonyms.yaml:",
    "  Kubernetes: [k8s, ~kube, <aks]    ~ counts in skills and titles only, < is a kind of it",
)


def unknown(found: Unknown) -> str:
    """Return a line for each skill, and how many are known."""
    if not found.said:
        return "Nobody here says any skill yet.\n\n  outreach import FILE"
    share = f"{found.known:,} of {found.said:,} mentions are of skills that a group knows."
    if not found.skills:
        return f"No skill is unknown: {share}"
    lines = [f"{people:>9,}  {plain(skill)}" for skill, people in found.skills]
    more = found.different - len(found.skills)
    rest = [f"{'':>9}  and {more:,} more · --limit 0 shows them all"] if more else []
    return "\n".join([f"{'people':>9}  skill", *lines, *rest, "", share, *_HOW])


def unknown_json(found: Unknown) -> dict[str, object]:
    """Return the skills for `outreach.skills/1`."""
    return {
        "said": found.said,
        "known": found.known,
        "different": found.different,
        "unknown": [{"skill": skill, "people": people} for skill, people in found.skills],
    }


def groups(found: Iterable[Group]) -> str:
    """Return each group with its names, and where they count."""
    return "\n\n".join("\n".join(_group(one)) for one in found)


def groups_json(said: str, found: Iterable[Group]) -> dict[str, object]:
    """Return groups for `outreach.skill/1`."""
    return {
        "said": said,
        "groups": [
            {
                "name": one.name,
                "same": list(one.same),
                "ambiguous": list(one.ambiguous),
                "narrower": list(one.narrower),
            }
            for one in found
        ],
    }


def _group(group: Group) -> Iterator[str]:
    yield plain(group.name)
    yield from _names("the same", group.same)
    yield from _names("in skills and titles only", group.ambiguous)
    yield from _names("a kind of it, found by it", group.narrower)


def _names(label: str, names: Sequence[str]) -> list[str]:
    if not names:
        return []
    lines = folded(plain(", ".join(names)), screen_width() - 4)
    return [f"  {label}:", *(f"    {line}" for line in lines)]
