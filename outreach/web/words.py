"""How things are said on pages: texts with their fields made readable, days, numbers, names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from outreach.core.changes import Change, Kind
from outreach.core.stats.rates import Rate
from outreach.core.words import Stage
from outreach.settings import Settings

_TAG = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.DOTALL)
_PRINTED = re.compile(r"\{\{-?\s*([a-z_.]+)\s*(?:\|\s*(.*?))?\s*-?\}\}", re.DOTALL)
_CONDITION = re.compile(r"\{%-?\s*(if|elif|else|endif)\b\s*(.*?)\s*-?%\}", re.DOTALL)
_MARK = re.compile(r"\{%-?\s*(end)?([a-z_]+)\s*-?%\}")
_FIELD = re.compile(r"[a-z]+\.[a-z_]+")
_FALLBACK = re.compile(r"""fallback\(\s*["'](.*?)["']\s*\)""")


class Piece(NamedTuple):
    """A piece of a text as a page shows it."""

    form: str  #: `text`, `field`, `mark` or `rule`: how it looks
    text: str
    kind: str = "same"  #: or `added`, `removed`
    exact: str = ""  #: as it is written in the file, where the page says it otherwise


def pieces(found: Sequence[Change] | str) -> Iterator[Piece]:
    """Yield what a reader sees of a text: plain words, fields by name, marks as small notes."""
    changes = [Change(Kind.SAME, found)] if isinstance(found, str) else found
    for change in changes:
        for part in filter(None, _TAG.split(change.text)):
            yield _piece(part, change.kind.value)


def _piece(part: str, kind: str) -> Piece:
    if printed := _PRINTED.fullmatch(part):
        fallback = _FALLBACK.search(printed[2] or "")
        otherwise = f" or “{fallback[1]}”" if fallback else ""
        return Piece("field", f"{_named(printed[1])}{otherwise}", kind, part)
    if condition := _CONDITION.fullmatch(part):
        return Piece("rule", _condition(condition[1], condition[2]), kind, part)
    if mark := _MARK.fullmatch(part):
        return Piece("mark", _mark(mark[2], kind, is_end=bool(mark[1])), kind, part)
    return Piece("text", part, kind)


def _named(field: str) -> str:
    """Return how a page calls a field: whose it is, where that is not the reader's own guess."""
    space, _, what = field.partition(".")
    said = what.replace("_", " ")
    if space in ("sender", "referrer", "colleague"):
        return f"{space}’s {said}"
    return f"{space} {said}" if space in ("role", "campaign") else said


def _condition(word: str, what: str) -> str:
    known = _FIELD.sub(lambda found: _named(found[0]), what)
    return {"if": f"[if {known}: ", "elif": f" | or if {known}: ", "else": " | else: "}.get(
        word, "]"
    )


def _mark(name: str, kind: str, *, is_end: bool) -> str:
    # where a sentence ends can be seen, unless the mark itself is what changed
    if is_end and (kind == Kind.SAME.value and name != "personal"):
        return ""
    said = "free line" if name == "personal" else name
    return f"end of {said}" if is_end else said


def day(at: date | datetime) -> str:
    """Return a day: 2 March 2026."""
    return f"{at.day} {at:%B %Y}"


def moment(at: datetime) -> str:
    """Return a time: 2 March 2026, 14:00 UTC."""
    return f"{day(at)}, {at:%H:%M} UTC"


#: What has happened with somebody in a role, as a page says it to who never saw the tool.
STAGES: dict[Stage, str] = {
    Stage.INVITED: "Was asked to connect; no answer yet.",
    Stage.CONNECTED: "Connected.",
    Stage.FOLLOWED_UP: "Connected, and was written to about the job.",
    Stage.REPLIED: "Has answered.",
    Stage.CLOSED: "Finished.",
    Stage.WITHDRAWN: "Was asked to connect before; the request was taken back.",
    Stage.EXPIRED: "Was written to before, without an answer.",
    Stage.OPTED_OUT: "Does not want to be written to.",
}


def stage(at: Stage) -> str:
    """Return what has happened with somebody so far; empty where nothing has."""
    return STAGES.get(at, "")


def many(count: int, one: str, several: str = "") -> str:
    """Return a number of things: 1 person, 2 people."""
    return f"{count:,} {one if count == 1 else several or one + 's'}"


def person(slug: str, settings: Settings) -> str:
    """Return how somebody who works here is called: as the settings say, else as the slug spells.

    rosa-diaz is Rosa Diaz.
    """
    known = settings.approvers.get(slug) or settings.senders.get(slug)
    return (known and known.name) or " ".join(part.capitalize() for part in slug.split("-"))


def percent(rate: Rate) -> str:
    """Return a rate with its interval, or the plain counts where they are too few."""
    if rate.rate is None or not rate.is_comparable:
        return f"{rate.k} of {rate.n}"
    return f"{rate.rate:.0%} ({rate.low * 100:.0f}–{rate.high * 100:.0f}) of {rate.n}"
