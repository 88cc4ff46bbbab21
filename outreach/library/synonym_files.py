"""Read the names that a workspace adds to the shipped ones: `synonyms.yaml`.

The file has the form of the shipped `skill_aliases.yaml`. What is wrong in it is told, and only
that line counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.reading.nodes import Entry, Items, Scalar, Table, describe
from outreach.core.reading.report import Report
from outreach.core.synonyms import groups_of
from outreach.core.text import tokens
from outreach.library.yaml_nodes import decode, parse
from outreach.skills import Group, group

_TRY = "write it as Kubernetes: [k8s, ~kube, <aks]"


def read(content: bytes, report: Report) -> tuple[Group, ...]:
    """Return the groups of the file whose lines are in order; the report tells of the others."""
    written = decode(content, report)
    node = None if written is None else parse(written, report)
    if node is None:
        return ()
    if not isinstance(node, Table):
        report.add("", "has no names that mean the same", _TRY, line=1)
        return ()
    found: dict[str, Group] = {}
    for entry in node.entries:
        key = " ".join(tokens(entry.key))
        made = _group(entry, report)
        if made is not None and key in found:
            message = f"{entry.key!r} has a line above"
            report.add("", message, "put all its names into one line", line=entry.line)
        elif made is not None:
            found[key] = made
    return tuple(found.values())


def _group(entry: Entry, report: Report) -> Group | None:
    if not tokens(entry.key):
        report.add("", f"there is no word in {entry.key!r}", _TRY, line=entry.line)
        return None
    if not isinstance(entry.node, Items):
        message = f"{entry.key}: names stand in a list, not {describe(entry.node)}"
        report.add("", message, _TRY, line=entry.line)
        return None
    made = group(entry.key, _names(entry.node, entry.key, report))
    _warn_of_others(made, entry, report)
    return made


def _names(items: Items, key: str, report: Report) -> Iterator[str]:
    for item in items.items:
        if isinstance(item, Scalar) and tokens(str(item.value)):
            yield str(item.value)
        else:
            message = f"{key}: there is no word in {describe(item)}"
            report.add("", message, _TRY, line=item.line)


def _warn_of_others(made: Group, entry: Entry, report: Report) -> None:
    """Warn of a name that already says something else: it then finds the people of both."""
    for name in made.same:
        for other in groups_of(name):
            is_its_own = name not in (*other.ambiguous, *other.narrower)
            if other.name.casefold() != made.name.casefold() and is_its_own:
                report.add(
                    "",
                    f"{made.name}: {name!r} already counts as {other.name}",
                    f"if it no longer should, add the line {other.name}: [-{name}]",
                    line=entry.line,
                    severity="warn",
                )
