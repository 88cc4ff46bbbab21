"""People found by a search, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from outreach.cli.show.cells import cut, folded, pad, plain, screen_width
from outreach.cli.show.finding import unplaced
from outreach.cli.show.funnels import funnel_json, lines
from outreach.cli.show.unmet import unmet_json
from outreach.core.areas import Level, resolve

if TYPE_CHECKING:
    from outreach.actions.searching import Found, Hit
    from outreach.core.query import Match
    from outreach.core.words import Candidate, Problem

_NAME_CELLS = 26
_PLACE_CELLS = 28
_NARROW = 80  # below it nobody's work would be told beside name and place
_OF_TARGET = ("skills.", "titles.")
_HOW = (
    "  outreach candidates search --help     what a query can say",
    "  outreach candidates search name:NAME  who is called so: only name: looks at names",
)
_NAMES = 6  # other names of one skill that are shown


def hits(found: Found) -> str:
    """Return a line or two for each person, and how many there are."""
    if not found.total:
        return "\n".join(["Nobody matches.", *lines(found.funnel, screen_width()), "", *_HOW])
    columns = screen_width()
    shown = [line.rstrip() for hit in found.hits for line in _lines(hit, columns)]
    return "\n".join([*shown, "", _footer(found)])


def hits_json(found: Found) -> dict[str, object]:
    """Return the people for `outreach.candidates/1`."""
    return {
        "total": found.total,
        "candidates": [_json(hit) for hit in found.hits],
        "warnings": [
            {
                "message": warning.message,
                "column": warning.column,
                "where": warning.where,
                "try": warning.try_,
            }
            for warning in found.warnings
        ],
        "synonyms": [{"said": said, "names": [*names]} for said, names in found.synonyms.items()],
        "funnel": funnel_json(found.funnel),
        "nobody_has": unmet_json(found.unmet),
    }


def warning(problem: Problem) -> str:
    """Return one thing that the writer of a query may have meant otherwise."""
    where = f"character {problem.column}" if problem.line is None else problem.where
    way_out = f" try: {plain(problem.try_)}" if problem.line is not None and problem.try_ else ""
    return f"note: {plain(problem.message)} ({where}).{way_out}"


def synonyms(found: Mapping[str, Sequence[str]]) -> list[str]:
    """Return what is looked for beside what was said, a line for each word or phrase."""
    notes = []
    for said, names in found.items():
        more = len(names) - _NAMES
        rest = f" and {more} more (outreach skills show {said!r})" if more > 0 else ""
        notes.append(f"note: {plain(said)} also means {', '.join(names[:_NAMES])}{rest}.")
    return notes


def candidate_json(person: Candidate) -> dict[str, object]:
    """Return the facts of one person, as every JSON of candidates has them."""
    return {
        "handle": person.handle,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "greeting_name": person.greeting_name,
        "profile_url": person.profile_url,
        "email": person.email,
        "company": person.company,
        "position": person.position,
        "headline": person.headline,
        "location": person.location,
        "place": _place(person.location),
        "skills": list(person.skills),
    }


def _json(hit: Hit) -> dict[str, object]:
    return {
        **candidate_json(hit.person),
        "connections": [
            {
                "owner": one.owner,
                "connected_on": one.connected_on.isoformat() if one.connected_on else None,
                "evidence": one.evidence.value,
            }
            for one in hit.connections
        ],
        "sources": list(hit.sources),
        "matched": [
            {"clause": match.clause, "field": match.field, "term": match.term}
            | ({"synonym": match.synonym} if match.synonym else {})
            for match in hit.matched
        ],
        "nice": {"met": hit.fit.nice_met, "of": hit.fit.nice_of} if hit.fit else None,
        "distance_km": hit.fit.distance_km if hit.fit else None,
        "stage": hit.stage.value if hit.stage else None,
        "place_known": hit.fit.place_known if hit.fit else None,
        "excluded_company": hit.excluded_company,
    }


def _place(location: str | None) -> dict[str, object] | None:
    """Return the place that the text of a location means; None where it tells none."""
    found = resolve(location) if location else None
    if found is None or not found.name:
        return None
    return {
        "level": found.level.value,
        "name": found.name,
        "region": found.region,
        "country": found.country,
        "lat": found.lat,
        "lon": found.lon,
        "time_zone": found.time_zone,
        "confidence": round(found.confidence, 2),
        "how": found.how,
        "remote": found.is_remote,
    }


def _lines(hit: Hit, columns: int) -> list[str]:
    person = hit.person
    work = ", ".join(filter(None, [person.position or person.headline, person.company]))
    place = _where(hit)
    if columns < _NARROW:
        shown = [plain(person.name), *(f"  {plain(text)}" for text in (work, place) if text)]
        told = [f"  {line}" for line in folded(_why(hit), columns - 2)]
        return [*(cut(line, columns) for line in (*shown, f"  {person.handle}")), *told]
    middle = columns - _NAME_CELLS - _PLACE_CELLS - 4
    head = [pad(plain(person.name), _NAME_CELLS), pad(plain(work), middle)]
    first, *more = folded(_why(hit), columns - _NAME_CELLS - 2)
    return [
        "  ".join([*head, cut(plain(place), _PLACE_CELLS)]),
        f"{pad(person.handle, _NAME_CELLS)}  {first}",
        *(" " * (_NAME_CELLS + 2) + line for line in more),
    ]


def _where(hit: Hit) -> str:
    """Return the location and how far it is; "about" where only the metropolitan area is told."""
    location = hit.person.location
    if not location or (hit.fit and not hit.fit.place_known):
        return unplaced(location)
    far = hit.fit.distance_km if hit.fit else None
    if far is None:
        return location
    about = "" if resolve(location).level is Level.CITY else "about "
    return f"{about}{far:.0f} km · {location}"


def _why(hit: Hit) -> str:
    parts = [hit.stage.value.replace("_", " ")] if hit.stage else []
    if hit.excluded_company:
        parts.append(f"excluded company {hit.excluded_company}")
    if hit.fit and hit.fit.nice_of:
        parts.append(f"nice to have {hit.fit.nice_met} of {hit.fit.nice_of}")
    # the place stands above; what a query and a campaign both ask for is said once
    told = [match for match in hit.matched if not match.clause.startswith("area.")]
    parts += [_told(clause, matches) for clause, matches in groupby(told, _clause)]
    return plain(" · ".join(dict.fromkeys(parts)))


def _clause(match: Match) -> str:
    return match.clause


def _told(clause: str, matches: Iterable[Match]) -> str:
    found: Sequence[Match] = list(matches)
    where = ", ".join(
        f'{match.field} "{match.term}"' + (" (synonym)" if match.synonym else "")
        for match in found
        if match.term
    )
    said = clause.partition(": ")[2] if clause.startswith(_OF_TARGET) else clause
    return f"{said or clause}: {where}" if where else (said or clause)


def _footer(found: Found) -> str:
    shown = len(found.hits)
    if shown == found.total:
        people = "1 person matches" if shown == 1 else f"{shown:,} people match"
        last = f"{people} · outreach candidates show {found.hits[0].person.handle}"
    else:
        last = f"{shown:,} of {found.total:,} people · --limit 0 shows everybody"
    return "\n".join([*lines(found.funnel, screen_width()), last])
