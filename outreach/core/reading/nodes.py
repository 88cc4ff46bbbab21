"""What a file says before it means anything: scalars, lists and tables, each with its line.

Named tuples, not dataclasses: files are read at every start, and these are made ten times faster.
"""

from __future__ import annotations

from datetime import date, time
from typing import NamedTuple, TypeAlias

Plain: TypeAlias = str | int | float | bool | date | time


class Scalar(NamedTuple):
    """One value: always text from YAML, already typed from TOML."""

    value: Plain
    line: int


class Items(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    line: int


class Entry(NamedTuple):
    """One key of a table, with the line on which the key stands."""

    key: str
    line: int
    node: Node


class Table(NamedTuple):
    """Keys and what they hold, in reading order; a key may come twice, which is a problem."""

    entries: tuple[Entry, ...]
    line: int


Node: TypeAlias = Scalar | Items | Table


def describe(node: Node) -> str:
    """Return what stands there in a few words, for messages."""
    if isinstance(node, Table):
        return "a table"
    if isinstance(node, Items):
        return "a list"
    if isinstance(node.value, bool):
        return "true" if node.value else "false"
    text = str(node.value)
    if isinstance(node.value, int | float):
        return text[:_SHOWN]
    return f"'{text if len(text) <= _SHOWN else text[:_SHOWN] + '…'}'"


_SHOWN = 60
