"""Tables of fields: what a table in a file may hold, read in one pass, mistakes told by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from outreach.core.reading.nodes import Entry, Items, Node, Plain, Scalar, Table, describe
from outreach.core.reading.report import Report, inside
from outreach.core.reading.spelling import listed, nearest

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

NEVER = "never"  # the form of a key that is known only to be refused


class Kind(NamedTuple, Generic[T_co]):
    """What may stand at a key: in words for people, and how it is read.

    `read` returns None after telling the report what is wrong.
    """

    form: str
    read: Callable[[Node, str, Report], T_co | None]
    fields: tuple[Field, ...] = ()  #: of a table; for the reference pages


class Field(NamedTuple):
    """One key of a table: how it is read, what holds without it, and what it is for."""

    key: str
    kind: Kind[object]
    default: object
    description: str
    is_required: bool = False
    to: str = ""  #: name of the value it becomes, where that is not the key

    @property
    def name(self) -> str:
        """Return the name of the value that this key fills."""
        return self.to or self.key


class Unfit(ValueError):
    """A value cannot stand where it does; `try_` is what to write instead."""

    def __init__(self, try_: str, message: str = "") -> None:
        super().__init__(message or try_)
        self.try_ = try_
        self.message = message  #: follows the name of the key; empty: the kind's form is told


def scalar(form: str, convert: Callable[[Plain], T]) -> Kind[T]:
    """Return the kind of one value; `convert` raises Unfit. An empty text is no value at all."""

    def read(node: Node, at: str, report: Report) -> T | None:
        if not isinstance(node, Scalar):
            _tell_wrong(node, at, report, form)
        elif node.value != "":
            try:
                return convert(node.value)
            except Unfit as unfit:
                message = unfit.message or f"is {describe(node)}; it has to be {form}"
                report.add(at, f"{at} {message}", unfit.try_, line=node.line)
        return None

    return Kind(form, read)


def record(*fields: Field, build: Callable[..., T], form: str = "a table") -> Kind[T]:
    """Return the kind of a table with these keys; `build` gets each value by name."""

    def read(node: Node, at: str, report: Report) -> T | None:
        if node == Scalar("", node.line):
            node = Table((), node.line)
        if not isinstance(node, Table):
            _tell_wrong(node, at, report, f"{form} of {_keys(fields)}")
            return None
        values = values_of(node, fields, at, report)
        return None if values is None else build(**values)

    return Kind(form, read, fields)


def values_of(
    node: Table, fields: Sequence[Field], at: str, report: Report
) -> Mapping[str, object] | None:
    """Read each field of a table; None when one is missing for which nothing can stand in.

    A required field with a default is told when it is missing, and reading goes on with the
    default, so that the rest can be checked.
    """
    entries = _entries(node, fields, at, report)
    values: dict[str, object] = {}
    complete = True
    for field in fields:
        entry = entries.get(field.key)
        value = _value(entry, field, at, report) if entry else None
        if entry is None and field.is_required:
            _tell_missing(node, field, at, report)
        value = field.default if value is None else value
        complete = complete and not (field.is_required and value is None)
        if field.kind.form != NEVER:
            values[field.name] = value
    return values if complete else None


def listed_of(kind: Kind[T], form: str = "") -> Kind[tuple[T, ...]]:
    """Return the kind of a list; one value alone counts as a list of one."""

    def read(node: Node, at: str, report: Report) -> tuple[T, ...] | None:
        items = node.items if isinstance(node, Items) else (node,)
        found: list[T] = []
        for number, item in enumerate(items, start=1):
            place = inside(at, number)
            report.found(place, item.line)
            value = kind.read(item, place, report)
            if value is not None:
                found.append(value)
        return tuple(found)

    return Kind(form or f"a list: {kind.form}", read, kind.fields)


def by_name(
    kind: Callable[[str], Kind[T]], form: str, check_name: Callable[[Entry, str, Report], bool]
) -> Kind[Mapping[str, T]]:
    """Return the kind of a table whose keys are names that people choose."""

    def read(node: Node, at: str, report: Report) -> Mapping[str, T] | None:
        if not isinstance(node, Table):
            _tell_wrong(node, at, report, form)
            return None
        found: dict[str, T] = {}
        for entry in node.entries:
            place = inside(at, entry.key)
            report.found(place, entry.line)
            value = kind(entry.key).read(entry.node, place, report)
            if check_name(entry, place, report) and value is not None:
                found[entry.key] = value
        return found

    return Kind(form, read, kind("").fields)


def refused(message: str, try_: str) -> Kind[None]:
    """Return the kind of a key that may never be there, with the way out."""

    def read(node: Node, at: str, report: Report) -> None:
        report.add(at, message, try_, line=node.line)

    return Kind(NEVER, read)


def _entries(node: Table, fields: Sequence[Field], at: str, report: Report) -> Mapping[str, Entry]:
    known = {field.key for field in fields}
    entries: dict[str, Entry] = {}
    for entry in node.entries:
        if entry.key not in known:
            _tell_unknown(entry, fields, at, report)
        elif entry.key in entries:
            message = f"{inside(at, entry.key)} stands here for the second time"
            report.add(f"{inside(at, entry.key)}:", message, "keep one of the two", line=entry.line)
        else:
            entries[entry.key] = entry
    return entries


def _value(entry: Entry, field: Field, at: str, report: Report) -> object:
    place = inside(at, entry.key)
    report.found(place, entry.line)
    return field.kind.read(entry.node, place, report)


def _tell_unknown(entry: Entry, fields: Sequence[Field], at: str, report: Report) -> None:
    allowed = [field.key for field in fields if field.kind.form != NEVER]
    guess = nearest(entry.key, allowed)
    inside_what = f" in {at}" if at else ""
    report.add(
        inside(at, entry.key),
        f"unknown key '{entry.key[:80]}'{inside_what}",
        f"write '{guess}'" if guess else f"known here: {listed(allowed)}",
        line=entry.line,
    )


def _tell_missing(node: Table, field: Field, at: str, report: Report) -> None:
    place = inside(at, field.key)
    report.add(
        place,
        f"{place} is missing: {field.description}",
        f"add {field.key} ({field.kind.form})",
        line=report.line(at) or node.line,
    )


def _tell_wrong(node: Node, at: str, report: Report, form: str) -> None:
    message = f"{at} is {describe(node)}; it has to be {form}"
    report.add(at, message, f"write {form}", line=node.line)


def _keys(fields: Sequence[Field]) -> str:
    return listed(field.key for field in fields if field.kind.form != NEVER)
