"""One person, and what was done to people, as text, JSON and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.cli.show.cells import cut, folded, pad, plain, screen_width
from outreach.cli.show.events_json import event_json
from outreach.cli.show.hits import candidate_json
from outreach.cli.show.referring import named_by, named_by_json
from outreach.cli.show.touches import history
from outreach.core.spreadsheets import harmless

if TYPE_CHECKING:
    from outreach.actions.candidates import Added, Edited, Exported, Moved, View
    from outreach.core.words import Candidate, Connection
    from outreach.store.imports import Source
    from outreach.store.suppressions import Bar

_WIDE = 10
_MERGE = "outreach candidates merge"
_IN_TITLE = frozenset({"first_name", "last_name", "profile_url"})
_EXPORTED = (
    "first_name", "last_name", "profile_url", "email", "company", "position", "headline",
    "location", "skills", "language", "handle", "connected_to", "barred",
)  # fmt: skip


def view(found: View, zone: ZoneInfo) -> str:
    """Return everything about one person."""
    parts = [
        [_title(found.person)],
        [_line(name, value) for name, value in _facts(found.person, found.identities)],
        [_knows(one, found) for one in found.connections],
        list(named_by(found.named_by)),
        [_bar(why.bar, why.reason, why.actor) for why in found.bars],
        list(_called(found)),
        [f"Perhaps the same person as {one.handle}: {_MERGE}" for one in found.doubles],
        [_standing(found)],
        ["What happened", _happened(found, zone)],
        ["Where it is from", *(_source(one, zone) for one in found.sources)],
        _held(found),
    ]
    return "\n\n".join("\n".join(filter(None, part)) for part in parts if any(part))


def _called(found: View) -> Iterator[str]:
    """Say that a list may mean this person, who is not written to first until somebody decides."""
    if found.called:
        why = f"{found.called.at:%Y-%m-%d}: {plain(found.called.reason)}"
        said = f"Perhaps never to be written to: a list has this name, and no more, of {why}."
        yield from folded(said, screen_width())
        yield f"Not written to first until somebody decides: {_MERGE}"


def _happened(found: View, zone: ZoneInfo) -> str:
    """Return what happened; messages of an archive that concern no role of ours are counted."""
    if found.events or not found.messages:
        return history(found.events, zone)
    words = "1 message" if found.messages == 1 else f"{found.messages} messages"
    whole = f"outreach candidates export-person {found.person.handle}"
    return f"  Nothing for a role yet; {words} on LinkedIn: {whole}"


def view_json(found: View) -> dict[str, object]:
    """Return one person for `outreach.candidate/1`."""
    return {
        "candidate": candidate_json(found.person)
        | {"connections": _connections(found.connections), "identities": list(found.identities)},
        "enrollments": [
            {
                "campaign": one.campaign,
                "sender": one.sender,
                "stage": one.stage.value,
                "is_open": one.closed_at is None,
            }
            for one in found.enrollments
        ],
        "events": [event_json(event) for event in found.events],
        "named_by": named_by_json(found.named_by),
        "sources": [_source_json(one) for one in found.sources],
        "bars": [
            {"bar": why.bar, "reason": why.reason, "actor": why.actor, "at": why.at.isoformat()}
            for why in found.bars
        ],
        "called": _called_json(found.called),
        "possible_doubles": [one.handle for one in found.doubles],
        "held_back": [
            {
                "campaign": held.campaign,
                "step": held.step,
                "code": held.code.value,
                "until": held.until.isoformat() if held.until else None,
                "explanation": held.explanation,
                "try": held.try_,
            }
            for held in found.held_back
        ],
    }


def _called_json(why: Bar | None) -> dict[str, object] | None:
    return {"reason": why.reason, "at": why.at.isoformat()} if why else None


def added(people: Sequence[Added]) -> str:
    """Return who was added, and what to do next."""
    lines = [
        f"✓ {plain(one.person.name)} {'added' if one.is_new else 'is here already'}"
        f" as {one.person.handle}."
        for one in people
    ]
    return "\n".join([*lines, "", f"outreach candidates show {people[0].person.handle}"])


def added_json(people: Sequence[Added]) -> dict[str, object]:
    """Return who was added, for `outreach.added/1`."""
    return {"candidates": [{**candidate_json(one.person), "is_new": one.is_new} for one in people]}


def edited(done: Edited) -> str:
    """Return which facts were mended."""
    return f"✓ {plain(done.after.name)}: {', '.join(done.changed)} mended."


def moved(done: Moved) -> str:
    """Return where somebody was moved."""
    left = f" from {done.left}" if done.left else ""
    stage = done.enrollment.stage.replace("_", " ")
    return f"✓ {plain(done.person.name)} moved{left} to {done.enrollment.campaign}; now {stage}."


def exported_csv(people: Iterable[Exported]) -> Iterator[str]:
    """Yield the lines of a CSV, the header first; no cell runs as a formula."""
    yield _csv_line(_EXPORTED)
    for one in people:
        facts = [getattr(one.person, name) or "" for name in _EXPORTED[:8]]
        skills, language = "; ".join(one.person.skills), one.person.language or ""
        owners = ", ".join(connection.owner for connection in one.connections)
        cells = (*facts, skills, language, one.person.handle, owners, one.barred or "")
        yield _csv_line(tuple(map(harmless, cells)))


def exported_json(people: Iterable[Exported]) -> dict[str, object]:
    """Return people for `outreach.candidates/1`."""
    told = [
        {
            **candidate_json(one.person),
            "connections": _connections(one.connections),
            "sources": list(one.sources),
            "matched": [],
            "nice": None,
            "distance_km": None,
            "stage": one.stage.value if one.stage else None,
            "barred": one.barred,
        }
        for one in people
    ]
    return {"total": len(told), "candidates": told}


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue()


def _title(person: Candidate) -> str:
    work = ", ".join(filter(None, [person.position or person.headline, person.company]))
    return plain(" · ".join(filter(None, [person.name, work, person.location])))


def _facts(person: Candidate, identities: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    yield "handle", person.handle
    yield "profile", person.profile_url
    yield "e-mail", person.email
    yield "also", ", ".join(identities)
    yield "headline", person.headline if person.position else None
    yield "skills", ", ".join(person.skills)
    yield "greeting", person.greeting_name or "unsure: texts fall back"
    yield "language", person.language


def _line(name: str, value: str | None) -> str:
    return f"  {pad(name, _WIDE)}{plain(value)}" if value else ""


def _knows(one: Connection, found: View) -> str:
    name = found.names.get(one.owner, one.owner)
    since = f" since {one.connected_on:%Y}" if one.connected_on else ""
    claimed = "" if one.evidence == "proven" else f" ({one.evidence})"
    return f"{plain(name)} has known them{since}{claimed}."


def _bar(bar: str, reason: str, actor: str) -> str:
    return f"Never to be written to: {bar}, {plain(reason)}, by {plain(actor)}."


def _standing(found: View) -> str:
    stages = [
        f"{one.campaign}: {one.stage.replace('_', ' ')}{'' if one.closed_at is None else ' (over)'}"
        for one in found.enrollments
    ]
    return " · ".join(stages) or "In no campaign yet."


def _source(one: Source, zone: ZoneInfo) -> str:
    row = f" row {one.row}" if one.row and one.kind != "by_hand" else ""
    of = f" of {one.owner}" if one.owner else ""
    facts = (_fact(name, value) for name, value in one.facts.items() if name not in _IN_TITLE)
    head = f"  {one.at.astimezone(zone):%d %b %Y}  {plain(one.file_name)}{row}{of}"
    return "\n".join([f"{head}, by {plain(one.actor)}", *facts])


def _fact(name: str, value: object) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return cut(f"    {pad(name.replace('_', ' '), _WIDE + 4)}{plain(text)}", screen_width())


def _source_json(one: Source) -> dict[str, object]:
    return {
        "file": one.file_name,
        "kind": one.kind,
        "owner": one.owner,
        "row": one.row,
        "actor": one.actor,
        "at": one.at.isoformat(),
        "facts": dict(one.facts),
    }


def _connections(connections: Sequence[Connection]) -> list[dict[str, object]]:
    return [
        {
            "owner": one.owner,
            "connected_on": one.connected_on.isoformat() if one.connected_on else None,
            "evidence": one.evidence.value,
        }
        for one in connections
    ]


def _held(found: View) -> list[str]:
    if not found.held_back:
        return []
    lines = [
        f"  {one.campaign} / {one.step}: {plain(one.explanation)} ({one.code})"
        for one in found.held_back
    ]
    here = f"outreach candidates show {found.person.handle}"
    ways = [one.try_ for one in found.held_back if one.try_ != here]
    return ["Held back today", *lines, *(f"  try: {way}" for way in ways[:1])]
