"""Read TOML as a tree of nodes; their lines come from `settings.lines` when they are asked for."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date, time
from typing import TYPE_CHECKING

from outreach.core.reading.nodes import Entry, Items, Node, Scalar, Table
from outreach.core.reading.report import Report

if TYPE_CHECKING:
    from outreach.settings.lines import Path

MOST_BYTES = 200_000


def parse(content: bytes, report: Report, *, with_lines: bool) -> Table | None:
    """Return what a TOML file says; None after telling the report why it is no TOML."""
    text = _decoded(content, report)
    if text is None:
        return None
    try:
        found = tomllib.loads(text)
        return _table(found, (), _lines(text) if with_lines else {})
    except RecursionError:
        report.add("", "lists or tables stand in one another too deeply", "write it flat", line=1)
    except ValueError as error:
        _tell(error, text, report)
    return None


def _lines(text: str) -> Mapping[Path, int]:
    from outreach.settings.lines import lines  # only a file with a problem pays for it

    return lines(text)


def _decoded(content: bytes, report: Report) -> str | None:
    if len(content) > MOST_BYTES:
        report.add("", f"has more than {MOST_BYTES} bytes", "move what does not belong here")
        return None
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        report.add("", "is not written in UTF-8", "save the file as UTF-8", line=line)
        return None


def _tell(error: ValueError, text: str, report: Report) -> None:
    if not isinstance(error, tomllib.TOMLDecodeError):  # Python's own, on numbers of 5000 digits
        report.add("", "holds a number without end", "shorten it", line=1)
        return
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column \d+|end of document)\)", str(error))
    what = found[1] if found else str(error)
    last = text.rstrip().count("\n") + 1
    line = min(int(found[2]) if found and found[2] else last, last)
    key = text.split("\n")[line - 1].partition("=")[0].strip()[:60]  # the value may be a secret
    try_ = f"""mend the line that starts with {key}: keys are written key = "value\""""
    report.add("", f"is no TOML: {what[:1].lower()}{what[1:]}", try_, line=line)


def _node(value: object, path: Path, found: Mapping[Path, int]) -> Node:
    if isinstance(value, dict):
        return _table(value, path, found)
    line = found.get(path, 1)
    if isinstance(value, list):
        nodes = (_node(item, (*path, number), found) for number, item in enumerate(value))
        return Items(tuple(nodes), line)
    assert isinstance(value, str | int | float | bool | date | time)
    return Scalar(value, line)


def _table(values: dict[str, object], path: Path, found: Mapping[Path, int]) -> Table:
    entries = tuple(
        Entry(key, found.get((*path, key), 1), _node(value, (*path, key), found))
        for key, value in values.items()
    )
    return Table(entries, found.get(path, 1))
