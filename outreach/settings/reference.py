"""List every setting and every key of a campaign file for the reference pages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from enum import Enum
from typing import NamedTuple

from outreach.core.campaigns import Wait
from outreach.core.reading.fields import NEVER, Field
from outreach.settings.table import SETTINGS

NAMED = {one: f"{one}.NAME" for one in ("senders", "colleagues", "approvers")}


class Row(NamedTuple):
    """One line of a reference page."""

    key: str  #: with the tables around it: `senders.NAME.caps.connects_per_day`
    form: str  #: what may stand there, in words
    default: str  #: as it is written; empty when nothing holds without it
    description: str
    is_required: bool


def settings() -> list[Row]:
    """Return every setting of `outreach.toml` in reading order."""
    return list(rows(SETTINGS.fields))


def rows(fields: tuple[Field, ...], around: str = "") -> Iterator[Row]:
    """Yield the keys of a table, and those of the tables in it behind their own."""
    for field in fields:
        if field.kind.form == NEVER:
            continue
        key = f"{around}{NAMED.get(field.key, field.key)}"
        default = "" if field.kind.fields else written(field.default)
        yield Row(key, field.kind.form, default, field.description, field.is_required)
        yield from rows(field.kind.fields, f"{key}.")


def written(value: object) -> str:
    """Return a default as people write it."""
    match value:
        case None | "" | () | {}:
            return ""
        case bool():
            return str(value).lower()
        case Enum():
            return str(value.value)
        case Wait():
            return "" if not value.amount else f"{value.amount} days"
        case (time() as opens, time() as closes):
            return f"{opens:%H:%M}-{closes:%H:%M}"
        case tuple():
            return f"[{', '.join(written(one) for one in value)}]"
        case date():
            return value.isoformat()
    return str(value)
