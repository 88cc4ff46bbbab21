"""What is held of a person, what goes and what stays, as text, JSON and a page to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from outreach.cli.show.cells import cut, pad, plain, read_by_people, screen_width
from outreach.cli.show.referring import named_by, named_by_json

if TYPE_CHECKING:
    from outreach.actions.knowing import NamedBy
    from outreach.actions.privacy import Dossier, Due, Farewell, Forgotten, Traces
    from outreach.core.provenance import Fact, Said
    from outreach.core.words import Candidate
    from outreach.settings import Privacy

PAGE = Path(__file__).with_name("person.html.j2")
LISTED, _WIDE = 20, 16
#: What the rows of a table are, for people; a table that is not here is told by its name.
TITLES: Mapping[str, str] = MappingProxyType(
    {
        "candidate": "The person",
        "alias": "Further profiles and addresses",
        "observation": "What each file said",
        "import_run": "The files",
        "connection": "Who is connected to them on LinkedIn",
        "former_connection": "Who was connected to them before, since when",
        "enrollment": "Roles they were considered for",
        "touch": "Messages prepared or sent",
        "message": "Messages from LinkedIn's archives",
        "request": "Connect requests from LinkedIn's archives",
        "event": "What happened, notes and pauses among it",
        "approval": "Decisions about texts that looked at the message to them",
        "referral": "Who named whom",
        "merge": "Entries that were found to be one person",
        "suggestion": "Entries that may be one person",
        "notice": "When and how they were told",
    }
)
RIGHTS = (
    "to have what is wrong mended, and what is missing added",
    "to have all of it erased",
    "to object at any time to being written to, without giving a reason",
    "to have its use restricted while that is being looked into",
    "to get it in a form that machines read: the JSON file beside this page",
    "to complain to a data protection authority",
)


def name(person: Candidate) -> str:
    """Return a name that is safe to print."""
    return plain(person.name)


def sources(found: Dossier) -> str:
    """Return every fact with the file and the day it comes from, and why it is kept."""
    said = list(dict.fromkeys(_said(one) for fact in found.facts for one in fact.said))
    parts = [
        [f"{name(found.person)} · {found.person.handle}"],
        list(named_by(found.named_by)),
        [_fact(fact, said) for fact in found.facts],
        [cut(f"  [{place}]  {plain(one)}", screen_width()) for place, one in enumerate(said, 1)],
        list(_basis(found)),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part)


def farewell(seen: Farewell, workspace: Path) -> str:
    """Return what forgetting somebody takes away and what stays."""
    going = [f"  {_rows(one.table, one.rows)}" for one in seen.going if not one.stays]
    stays = [f"  {_rows(one.table, one.rows)}" for one in seen.going if one.stays]
    parts = [
        [f"{name(seen.person)} · {seen.person.handle}"],
        ["What goes", "  the person, and every word of them in the search index", *going],
        [
            "What stays, without the person and without words" if stays else "What stays",
            *stays,
            "  keyed hashes of every identity, so that they never come in again",
        ],
        list(_named(seen)),
        list(_traces(seen.traces, workspace)),
        [
            f"{plain(one.name)} ({one.handle}), of the same name and company, stays."
            for one in seen.doubles
        ],
        [f"A legal hold is on {plain(seen.hold)}: nothing can go."] if seen.hold else [],
    ]
    return read_by_people("\n\n".join("\n".join(part) for part in parts if part))


def farewell_json(seen: Farewell) -> dict[str, object]:
    """Return what goes and what stays, for `outreach.forget/1`."""
    return {
        "handle": seen.person.handle,
        "goes": {one.table: one.rows for one in seen.going if not one.stays},
        "stays": {one.table: one.rows for one in seen.going if one.stays},
        "possible_doubles": [one.handle for one in seen.doubles],
        "mentions": seen.mentions,
        "remarks": seen.remarks,
        "legal_hold": seen.hold or None,
        "files_deleted": [str(file) for file in seen.traces.read],
        "files_left": [str(file) for file in seen.traces.others],
        "copies": [file.name for file in seen.traces.copies],
        "copies_gone_on": seen.traces.gone_on.isoformat() if seen.traces.gone_on else None,
    }


def forgotten(done: Forgotten) -> str:
    """Return that people were forgotten, and what is left to do by hand."""
    who = "They are" if done.count == 1 else f"{done.count:,} people are"
    lines = [f"✓ {who} forgotten; it cannot be undone."]
    if done.traces.others:
        lines.append("Delete the files named above yourself.")
    if not done.is_clean:
        lines.append("Another program is reading old pages: the loop cleans up when it is done.")
    return read_by_people("\n".join(lines))


def due(over: Sequence[Due], privacy: Privacy) -> str:
    """Return who was kept long enough."""
    if not over:
        return "Nobody was kept long enough to be forgotten."
    head = (
        f"{len(over):,} kept long enough: {privacy.retention_months} months after the last contact,"
        f" {privacy.retention_months_unanswered} where they never answered"
    )
    lines = [_over(one) for one in over[:LISTED]]
    more = [f"  … {len(over) - LISTED:,} more (--json lists them)"] if len(over) > LISTED else []
    return "\n".join([head, *lines, *more])


def due_json(over: Sequence[Due]) -> dict[str, object]:
    """Return who was kept long enough, for `outreach.due/1`."""
    return {
        "total": len(over),
        "candidates": [
            {
                "handle": one.person.handle,
                "since": one.since.isoformat(),
                "came_at": one.known.came_at.isoformat(),
                "contact_at": one.known.contact_at.isoformat() if one.known.contact_at else None,
                "has_answered": one.known.has_answered,
            }
            for one in over
        ],
    }


def sources_json(found: Dossier) -> dict[str, object]:
    """Return every fact with its sources, for `outreach.sources/1`."""
    return {
        "handle": found.person.handle,
        "lawful_basis": found.privacy.lawful_basis,
        "kept_until": found.kept_until.isoformat(),
        "told": _told(found),
        "inform_by": found.inform_by.isoformat() if found.inform_by else None,
        "named_by": named_by_json(found.named_by),
        "facts": [_fact_json(fact) for fact in found.facts],
    }


def dossier_json(found: Dossier) -> dict[str, object]:
    """Return all that is held of a person, for `outreach.person/1`."""
    return {
        **sources_json(found),
        "named_by": named_by_json(_agreed(found)),
        "at": found.at.isoformat(),
        "controller": list(found.controllers),
        "contact": list(found.contacts),
        "privacy_url": found.privacy.url or None,
        "rights": list(RIGHTS),
        "bars": [
            {"bar": one.bar, "reason": one.reason, "at": one.at.isoformat()} for one in found.bars
        ],
        "held": {table: [_plain_row(row) for row in rows] for table, rows in found.rows.items()},
    }


def dossier_html(found: Dossier) -> str:
    """Return all that is held of a person as one page: nothing is fetched."""
    from jinja2 import Environment, StrictUndefined

    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True).from_string(
        PAGE.read_text(encoding="utf-8")
    )
    return page.render(
        person=found.person,
        at=f"{found.at:%d %B %Y}",
        dossier=found,
        rights=RIGHTS,
        facts=[
            (fact, [_said(one) for one in fact.said] or [_unsaid(fact)]) for fact in found.facts
        ],
        basis=[*_basis(found), *named_by(_agreed(found))],
        sections=[
            (TITLES.get(table, table.replace("_", " ")), [_cells(row) for row in rows])
            for table, rows in found.rows.items()
            if table != "candidate"
        ],
    )


def _fact(fact: Fact, said: Sequence[str]) -> str:
    """Return a fact in one line, its sources as numbers of the list below."""
    label = fact.name.replace("_", " ") + ("" if fact.is_current else ", before")
    numbers = "".join(f"[{said.index(_said(one)) + 1}]" for one in fact.said)
    return f"  {pad(label, _WIDE)}{plain(fact.value)}  {numbers or f'({_unsaid(fact)})'}"


def _said(one: Said) -> str:
    row = f" row {one.row}" if one.row else ""
    return f"{one.at:%d %b %Y}  {one.file}{row}, by {one.actor}"


def _unsaid(fact: Fact) -> str:
    from outreach.core.provenance import DERIVED

    return DERIVED.get(fact.name, "no file says so any more")


def _basis(found: Dossier) -> Iterator[str]:
    yield f"Kept because of: {plain(found.privacy.lawful_basis)}. Until {found.kept_until}."
    if found.notice is not None:
        how = "by a message" if found.notice.how == "message" else plain(found.notice.how)
        yield f"Told what is kept and why on {found.notice.at:%Y-%m-%d}, {how}."
    else:
        overdue = found.inform_by is not None and found.inform_by < found.at.date()
        late = ", which is over" if overdue else ""
        yield f"Not told yet what is kept and why; to be told by {found.inform_by}{late}."
    yield from (f"Never to be written to: {one.bar}, {plain(one.reason)}." for one in found.bars)


def _agreed(found: Dossier) -> list[NamedBy]:
    # the copy goes to the person, who is told of nobody that did not agree
    return [one for one in found.named_by if one.may_name]


def _told(found: Dossier) -> dict[str, object] | None:
    if found.notice is None:
        return None
    return {"at": found.notice.at.isoformat(), "how": found.notice.how, "by": found.notice.actor}


def _fact_json(fact: Fact) -> dict[str, object]:
    return {
        "fact": fact.name,
        "value": fact.value,
        "counts_now": fact.is_current,
        "sources": [
            {"file": one.file, "row": one.row, "at": one.at.isoformat(), "by": one.actor}
            for one in fact.said
        ],
        "worked_out_here": fact.is_derived,
    }


def _rows(table: str, count: int) -> str:
    title = TITLES.get(table, table.replace("_", " "))
    return f"{title[0].lower()}{title[1:]}: {count:,}"


def _named(seen: Farewell) -> Iterator[str]:
    if seen.mentions:
        yield f"Words of others that name them: {seen.mentions:,}; the name is taken out of them."
    if seen.remarks:
        yield f"Remarks about texts that name them: {seen.remarks:,}; the name is taken out."


def _traces(found: Traces, workspace: Path) -> Iterator[str]:
    if found.read:
        yield "Files that came through the inbox and name them: deleted too"
        yield from (f"  {plain(str(file.relative_to(workspace)))}" for file in found.read)
    if found.others:
        yield "Other files that name them: delete them yourself"
        yield from (f"  {plain(str(file.relative_to(workspace)))}" for file in found.others)
    if found.unseen:
        yield "Files too long to look through"
        yield from (f"  {plain(str(file.relative_to(workspace)))}" for file in found.unseen)
    if found.copies:
        count = len(found.copies)
        copies = "1 copy of the store still holds" if count == 1 else f"{count} copies still hold"
        yield f"{copies} them; the last is deleted by {found.gone_on}, if the loop runs."


def _over(one: Due) -> str:
    last = max(one.known.came_at, one.known.contact_at or one.known.came_at)
    answered = "answered" if one.known.has_answered else "never answered"
    since = f"last contact or news {last:%Y-%m-%d}, {answered}"
    return f"  {pad(one.person.handle, 28)}{since}; due since {one.since}"


def _cells(row: Mapping[str, object]) -> list[tuple[str, str]]:
    return [
        (column.replace("_", " "), _cell(value))
        for column, value in row.items()
        if value not in (None, "", {}, []) and not column.endswith("_id") and column != "id"
    ]


def _cell(value: object) -> str:
    match value:
        case datetime():
            return f"{value:%d %b %Y %H:%M} UTC"
        case bool():
            return "yes" if value else "no"
        case dict():
            return "; ".join(f"{key.replace('_', ' ')}: {_cell(one)}" for key, one in value.items())
        case list() | tuple():
            return ", ".join(map(_cell, value))
    return str(value)


def _plain_row(row: Mapping[str, object]) -> dict[str, object]:
    return {
        name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()
    }
