"""Groups of names and unknown skills, as text and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from json import dumps
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, plain, screen_width

if TYPE_CHECKING:
    from outreach.actions.skills import Unknown
    from outreach.skills import Group

_WORDS = re.compile(
    r"(?!(?:true|false|null|yes|no|on|off|y|n)$)[^\W\d][\w .+/()-]*\w", re.IGNORECASE
)
_PASTED = 5  # lines for skills that are like no group
_HOW = (
    "To paste into synonyms.yaml beside outreach.toml; further names go between the brackets,",
    "~name counts in skills and titles only, <name is a kind of it:",
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
    paste = [f"  {line}" for line in ready(found)]
    return "\n".join([f"{'people':>9}  skill", *lines, *rest, "", share, "", *_HOW, *paste])


def ready(found: Unknown) -> list[str]:
    """Return lines for synonyms.yaml: names for groups that are like them, then groups of one."""
    more: dict[str, list[str]] = {}
    for skill, group in found.near.items():
        more.setdefault(group, []).append(skill)
    alone = [skill for skill, _ in found.skills if skill not in found.near]
    near = [f"{_key(group)}: [{', '.join(map(_key, names))}]" for group, names in more.items()]
    return [*near, *(f"{_key(skill)}: []" for skill in alone[:_PASTED])]


def _key(name: str) -> str:
    """Return a name as YAML takes it for a text and nothing else."""
    said = plain(name)
    return said if _WORDS.fullmatch(said) else dumps(said, ensure_ascii=False)


def unknown_json(found: Unknown) -> dict[str, object]:
    """Return the skills for `outreach.skills/1`."""
    return {
        "said": found.said,
        "known": found.known,
        "different": found.different,
        "unknown": [
            {"skill": skill, "people": people, "near": found.near.get(skill)}
            for skill, people in found.skills
        ],
        "ready": ready(found),
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
