"""Remember campaigns that were found in order, so that unchanged files are not checked again.

Kept as JSON under the digest of everything the finding depended on: the file, the senders, and
what checks it. A file that changes in one character is read anew; losing what is kept costs
milliseconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from outreach import __version__
from outreach.core.campaigns import (
    Area,
    Campaign,
    Circle,
    Exclude,
    Role,
    Skills,
    Step,
    Target,
    Titles,
    Wait,
)
from outreach.core.words import Channel, When
from outreach.library.contact_checks import RULE
from outreach.settings import Settings

FILE = ".campaigns.json"
FORM = 3  # to be raised when a campaign is read or checked in another way


def key(content: bytes, slug: str, settings: Settings) -> str:
    """Return the digest under which a campaign's file is remembered."""
    rules = settings.rules.get(RULE)
    depends_on = [__version__, FORM, slug, sorted(settings.senders), sorted(settings.mail), rules]
    return sha256(json.dumps(depends_on).encode() + b"\0" + content).hexdigest()


def load(folder: Path) -> dict[str, Campaign]:
    """Return what is remembered, by digest; nothing when it cannot be read."""
    try:
        kept = json.loads((folder / FILE).read_bytes())
        return {digest: _campaign(told) for digest, told in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError, LookupError):  # read anew instead
        return {}


def save(folder: Path, sound: Mapping[str, Campaign]) -> None:
    """Remember these campaigns instead of those before, unless the folder cannot be written."""
    text = json.dumps({digest: asdict(campaign) for digest, campaign in sound.items()}, default=str)
    beside = folder / f"{FILE}.new"
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(folder / FILE)
    except OSError:
        return  # nothing is lost but time


def _campaign(told: Mapping[str, Any]) -> Campaign:
    """Make the campaign anew from its JSON form."""
    target = told["target"]
    area, exclude = target["area"], target["exclude"]
    values = {
        **told,
        "role": Role(**told["role"]),
        "target": Target(
            query=target["query"],
            skills=Skills(**_tuples(target["skills"])),
            titles=Titles(**_tuples(target["titles"])),
            area=_area(area),
            exclude=Exclude(**exclude | _tuples(exclude, ("companies",))),
        ),
        "sequence": tuple(_step(step) for step in told["sequence"]),
        "starts": _day(told["starts"]),
        "ends": _day(told["ends"]),
    }
    return Campaign(**values | _tuples(told, ("recruiters", "approvers", "client", "facts")))


def _area(told: Mapping[str, Any]) -> Area:
    circles = {name: tuple(Circle(**one) for one in told[name]) for name in ("circles", "without")}
    return Area(**dict(told) | _tuples(told, ("countries", "places", "vague")) | circles)


def _step(told: Mapping[str, Any]) -> Step:
    return Step(
        **{
            **told,
            "channel": Channel(told["channel"]),
            "when": When(told["when"]),
            "after": Wait(**told["after"]),
            **_tuples(told, ("templates", "approvers")),
        }
    )


def _tuples(told: Mapping[str, Any], keys: Iterable[str] | None = None) -> dict[str, Any]:
    return {name: tuple(told[name]) for name in (told if keys is None else keys)}


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None
