"""The campaigns and texts that a new workspace starts from, and how one is made one's own.

They lie beside the package in a checkout, and inside it (`outreach/starters`) once installed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from outreach.core.campaigns import Role
from outreach.core.errors import NotFound
from outreach.core.reading.nodes import Items, Node, Table
from outreach.core.reading.report import Report, inside
from outreach.core.reading.spelling import listed
from outreach.library.yaml_nodes import parse

#: What a plain YAML word may look like without being read as something else.
_PLAIN = r"[A-Za-z][\w .,/()&'+-]*[\w.)+]|[A-Za-z]|\d{4}-\d\d-\d\d"


def folder(kind: str) -> Path:
    """Return the folder of the starters of a kind, `campaigns` or `templates`."""
    package = Path(str(files("outreach")))
    installed = package / "starters" / kind
    return installed if installed.is_dir() else package.parent / kind


def campaign_names() -> list[str]:
    """Return the names of the campaigns to start from."""
    return sorted(file.stem for file in folder("campaigns").glob("*.yaml"))


def campaign_text(name: str) -> str:
    """Return the text of one campaign to start from; NotFound names those there are."""
    if name not in campaign_names():
        raise NotFound(
            f"There is no starter '{name}'; there are {listed(campaign_names())}.",
            where="starters",
            try_=f"outreach campaigns new SLUG --like {campaign_names()[0]}",
        )
    return (folder("campaigns") / f"{name}.yaml").read_text(encoding="utf-8")


def with_values(text: str, values: Mapping[str, str]) -> str:
    """Return a YAML text with other values at some of its keys; comments stay where they are.

    A key is named by its path, `role.title`, and has to stand on a line of its own.
    """
    report = Report("")
    node = parse(text, report)
    assert node is not None, report.problems
    places = _places(node, "")
    lines = text.split("\n")
    for path, value in values.items():
        at = places[path] - 1
        found = re.fullmatch(r"(\s*[\w-]+:)( +[^#]*?)?(\s+#.*)?", lines[at])
        assert found, f"{path} does not stand on a line of its own"
        lines[at] = f"{found[1]} {value}".rstrip() + (found[3] or "")
    return "\n".join(lines)


def quoted(text: str) -> str:
    """Return a text as it is written in YAML, in quotes only where it needs them."""
    if re.fullmatch(_PLAIN, text) and text.casefold() not in ("null", "true", "false", "yes", "no"):
        return text
    return json.dumps(text, ensure_ascii=False)


def for_role(role: Role) -> dict[str, str]:
    """Return the values that make a starter one's own, by the key at which they stand."""
    given = {
        "role.title": role.title,
        "role.company": role.company,
        "role.location": role.location,
        "role.url": role.url,
        "role.pay": role.pay,
        "role.about": role.about,
    }
    return {path: quoted(value) if value else "" for path, value in given.items()}


def _places(node: Node, at: str) -> dict[str, int]:
    """Return the line of every key of a tree."""
    found: dict[str, int] = {}
    if isinstance(node, Table):
        for entry in node.entries:
            place = inside(at, entry.key)
            found |= {place: entry.line, **_places(entry.node, place)}
    elif isinstance(node, Items):
        for number, item in enumerate(node.items, start=1):
            found |= _places(item, inside(at, number))
    return found
