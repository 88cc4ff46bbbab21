"""Read YAML as a tree with lines, where every value is the text that was written.

Nothing is resolved: `country: NO` stays NO, `12:30` stays 12:30, and what a value has to be is
the business of the table that reads it. No object is ever made from a tag. Events are read
instead of documents, because they come without recursion, so that depth and aliases can be
limited while reading: a thousand brackets or a bomb of aliases is a problem, not a crash.
"""

from __future__ import annotations

import yaml

from outreach.core.reading.nodes import Entry, Items, Node, Scalar, Table
from outreach.core.reading.report import Report

MOST_BYTES = 250_000
MOST_DEPTH = 50
MOST_ALIASES = 100

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOTHING = ("", "~", "null")


def parse(text: str, report: Report, *, first_line: int = 1) -> Node | None:
    """Return what one YAML document says; None after telling the report why it cannot be read.

    `first_line` is the line of the file on which the document starts.
    """
    tree = _Tree(report, first_line)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            if not tree.take(event):
                return None
    except yaml.MarkedYAMLError as error:
        _tell(error, text, report, first_line)
        return None
    except (yaml.YAMLError, ValueError) as error:  # characters that YAML forbids
        message = "holds a character that YAML forbids"
        line = text[: getattr(error, "position", 0)].count("\n") + first_line
        report.add("", message, "type that line again", line=line)
        return None
    return tree.root or Table((), first_line)


def decode(content: bytes, report: Report) -> str | None:
    """Return the text of a file with plain line ends; None after telling why it cannot be read."""
    if len(content) > MOST_BYTES:
        report.add("", f"has more than {MOST_BYTES} bytes", "move what does not belong here")
        return None
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        report.add("", "is not written in UTF-8", "save the file as UTF-8", line=line)
        return None


class _Frame:
    """A list or table that is not closed yet."""

    def __init__(self, line: int, anchor: str | None, *, is_list: bool) -> None:
        self.line = line
        self.anchor = anchor
        self.is_list = is_list
        self.items: list[Node] = []
        self.entries: list[Entry] = []
        self.key: Scalar | None = None

    def node(self) -> Node:
        if self.is_list:
            return Items(tuple(self.items), self.line)
        return Table(tuple(self.entries), self.line)


class _Tree:
    """Build the tree event by event; `take` says whether to go on."""

    def __init__(self, report: Report, first_line: int) -> None:
        self.root: Node | None = None
        self._report = report
        self._first_line = first_line
        self._open: list[_Frame] = []
        self._anchors: dict[str, Node] = {}
        self._aliases = 0

    def take(self, event: yaml.Event) -> bool:
        line = (event.start_mark.line if event.start_mark else 0) + self._first_line
        if isinstance(event, yaml.ScalarEvent):
            return self._untagged(event, line) and self._scalar(event, line)
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            return self._untagged(event, line) and self._start(event, line)
        if isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            frame = self._open.pop()
            return self._put(frame.node(), frame.anchor)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event.anchor or "", line)
        if isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            return self._stop(line, "a second document starts here", "keep one, without the ---")
        return True

    def _scalar(self, event: yaml.ScalarEvent, line: int) -> bool:
        is_plain = not event.style
        value = "" if is_plain and event.value in _NOTHING else event.value
        return self._put(Scalar(value, line), event.anchor)

    def _start(self, event: yaml.CollectionStartEvent, line: int) -> bool:
        if len(self._open) >= MOST_DEPTH:
            return self._stop(line, "lists stand in one another too deeply", "write it flat")
        is_list = isinstance(event, yaml.SequenceStartEvent)
        self._open.append(_Frame(line, event.anchor, is_list=is_list))
        return True

    def _alias(self, anchor: str, line: int) -> bool:
        self._aliases += 1
        if self._aliases > MOST_ALIASES:
            return self._stop(line, f"has more than {MOST_ALIASES} references", "write it out")
        if anchor not in self._anchors:
            message = f"*{anchor[:60]} refers to nothing that is complete above it"
            return self._stop(line, message, f"write it out, or put &{anchor[:60]} before it")
        return self._put(self._anchors[anchor], None)

    def _put(self, node: Node, anchor: str | None) -> bool:
        if anchor:
            self._anchors[anchor] = node
        if not self._open:
            self.root = node
        elif self._open[-1].is_list:
            self._open[-1].items.append(node)
        else:
            return self._pair(self._open[-1], node)
        return True

    def _pair(self, frame: _Frame, node: Node) -> bool:
        if frame.key is not None:
            frame.entries.append(Entry(str(frame.key.value), frame.key.line, node))
            frame.key = None
        elif isinstance(node, Scalar):
            frame.key = node
        else:
            return self._stop(
                node.line, "a key has to be one word", 'write key: value, or "{" in quotes'
            )
        return True

    def _untagged(self, event: yaml.NodeEvent, line: int) -> bool:
        tag = getattr(event, "tag", None)
        return tag is None or self._stop(line, f"{tag[:60]} means nothing here", "remove it")

    def _stop(self, line: int, message: str, try_: str) -> bool:
        self._report.add("", message, try_, line=line)
        return False


def _tell(error: yaml.MarkedYAMLError, text: str, report: Report, first_line: int) -> None:
    mark = error.problem_mark or error.context_mark
    last = text.rstrip().count("\n")  # what is missing at the end is told where the text ends
    if mark and mark.line > last:
        mark = None
    line = (mark.line if mark else last) + first_line
    what = " ".join(part for part in (error.context, error.problem) if part)
    try_ = "indent with spaces, write key: value, put texts with : # { [ * & or @ in quotes"
    report.add("", f"is no YAML: {what}", try_, line=line, column=mark.column + 1 if mark else None)
