"""Who may be one person twice, and what was decided, as text and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show import cells
from outreach.cli.show.cells import cut, pad, plain, width
from outreach.cli.show.hits import candidate_json
from outreach.core.doubles import Chance, Reason

if TYPE_CHECKING:
    from outreach.actions.candidates import Called, Decided, Doubt, Doubts, Side
    from outreach.core.words import Candidate
    from outreach.store.merges import Merged

_CHANCES = {
    Chance.VERY_LIKELY: "very likely one person",
    Chance.LIKELY: "likely one person",
    Chance.POSSIBLE: "possibly one person",
}
_REASONS = {
    Reason.ROW_SAYS_BOTH: "one row has the identity of each: {}",
    Reason.SAME_DAY: "same name, connected with on the same day: {}",
    Reason.SAME_COMPANY: "same name and company, nobody else has both: {}",
    Reason.ONE_OF_SEVERAL: "same name and company, as others have too: {}",
    Reason.SAME_WORK: "same name, title and company, under two addresses: {}",
    Reason.OTHER_PROFILE: "same name and company, under two addresses: {}",
    Reason.SAME_PLACE_AND_EMPLOYER: "same name and place, and an employer in common: {}",
    Reason.SAME_PLACE_AND_SKILLS: "same name and place, and skills in common: {}",
    Reason.OPAQUE_ID: "one is known only by LinkedIn's internal id, and nobody else has the name",
    Reason.SAME_REQUEST: "same name; one was asked, the other is logged as asked: {}",
    Reason.SAME_NAME: "same name; of one of them nothing else is known",
}
_WIDE = 12
_MARGIN = "   "
_SIDE = len(_MARGIN) + _WIDE
_HANDLE = 24
_FEW = 4


def doubts(found: Doubts) -> str:
    """Return every pair that waits for a word, then the merges that stand."""
    parts = [doubt(one) for one in found.doubts]
    if found.doubts:
        first = found.doubts[0].suggestion.number
        parts.append(
            "Until somebody decides, at most one of each two is written to.\n"
            f"try: outreach candidates merge --confirm {first}\n"
            f"     outreach candidates merge --reject {first}"
        )
    if found.called:
        parts += map(called, found.called)
        handle = found.called[0].side.person.handle
        parts.append(
            "Until somebody decides, none of them is written to first.\n"
            f"try: outreach candidates merge --confirm {handle}\n"
            f"     outreach candidates merge --reject {handle}"
        )
    if found.merged:
        lines = [_merge(merged, person) for merged, person in found.merged]
        parts.append("\n".join(["Made one person", *lines]))
    return "\n\n".join(parts)


def fitted(text: str, columns: int) -> str:
    """Return a text whose lines are folded at the width of the screen, with their indent."""
    return "\n".join(part for line in text.split("\n") for part in _fitted(line, columns))


def _fitted(line: str, columns: int) -> list[str]:
    facts = re.split(r"\s{2,}", line[_SIDE:].strip())
    if (
        width(line) > columns and len(facts) > 1 and line.startswith(_MARGIN)
    ):  # two people side by side go below each other
        labels = (line[:_SIDE], *(" " * _SIDE for _ in facts[1:]))
        return [
            f"{one}{cut(fact, columns - _SIDE)}" for one, fact in zip(labels, facts, strict=True)
        ]
    return cells.fitted(line, columns)


def doubt(one: Doubt) -> str:
    """Return one pair side by side, with what speaks for it."""
    kept = one.suggestion
    rows = [(name, left, right) for name, left, right in _facts(*one.sides) if left or right]
    wide = max((len(left) for _, left, _ in rows), default=0)
    wide = min(max(wide, 10), 44)
    return "\n".join(
        [
            f"{kept.number}  {_CHANCES[kept.chance]}",
            *(f"   {_reason(reason, what)}" for reason, what in kept.evidence.items()),
            *(
                f"   {pad(name, _WIDE)}{pad(left, wide)}  {right}".rstrip()
                for name, left, right in rows
            ),
        ]
    )


def called(one: Called) -> str:
    """Return somebody whom a list may mean that has no more than the name, with what helps."""
    told = [(name, fact) for name, fact in _told(one.side).items() if name and fact]
    why = f"of {one.why.at:%Y-%m-%d}: {plain(one.why.reason)}"
    return "\n".join(
        [
            f"{one.side.person.handle}  somebody never to write to has this name, {why}",
            *(f"   {pad(name, _WIDE)}{fact}" for name, fact in told),
            *_others(one.others),
        ]
    )


def _others(others: Sequence[Side]) -> Iterator[str]:
    """Yield who is called so, too, the first few with their work."""
    if not others:
        return
    yield f"   {len(others)} more of this name wait for the same word:"
    for one in others[:_FEW]:
        person = one.person
        work = ", ".join(filter(None, [person.position, person.company, person.location]))
        yield f"   {pad(person.handle, _HANDLE)} {plain(work)}".rstrip()
    if len(others) > _FEW:
        yield f"   and {len(others) - _FEW} more"
    yield "   --confirm HANDLE: it means this one, the others are free"
    yield "   --reject HANDLE: it means none of them, all are free"


def doubts_json(found: Doubts) -> dict[str, object]:
    """Return the content of `outreach.merges/1`."""
    return {
        "suggestions": [_doubt_json(one) for one in found.doubts],
        "merges": [
            {
                "number": merged.number,
                "kept": person.handle,
                "gone": {"handle": merged.gone_handle, "name": merged.gone_name},
                "at": merged.at.isoformat(),
                "actor": merged.actor,
            }
            for merged, person in found.merged
        ],
        "called": [
            {
                "person": _side_json(one.side),
                "others": [_side_json(other) for other in one.others],
                "reason": one.why.reason,
                "at": one.why.at.isoformat(),
            }
            for one in found.called
        ],
    }


def decided(what: str, done: Decided) -> str:
    """Return what was decided, and how to take it back."""
    names = " and ".join(one.handle for one in done.people)
    if what == "merged":
        kept, gone = done.before
        return "\n".join(
            [
                f"✓ {gone.handle} is part of {kept.handle} now: {_who(done.people[0])}.",
                *(f"  {one.campaign}: {one.stage.replace('_', ' ')}" for one in done.campaigns),
                f"undo: outreach candidates merge --undo {done.number}",
            ]
        )
    if what == "listed":
        return f"✓ {names} is on the list, and never written to.\n{_undo(names)}"
    if what == "not_listed":
        return f"✓ {_not_listed(done)}\n{_undo(done.people[0].handle)}"
    if what == "unlisted":
        return f"✓ {names} waits again for a word about the list: outreach candidates merge"
    if what == "undone":
        return f"✓ Two people again: {names}. What an archive showed was told of each anew."
    return f"✓ Two people: {names}. They are not asked about again without a new reason."


def _not_listed(done: Decided) -> str:
    first, *more = done.people
    if not more:
        return f"{first.handle} is somebody else than a list names; only a new reason asks again."
    return (
        f"None of the {len(done.people)} people called {plain(first.name)} is meant: all are free."
    )


def _undo(handle: str) -> str:
    return f"undo: outreach candidates merge {handle} --undo"


def decided_json(what: str, done: Decided) -> dict[str, object]:
    """Return the content of `outreach.merge/1`."""
    return {
        "what": what,
        "number": done.number,
        "people": [candidate_json(one) for one in done.people],
        "before": [candidate_json(one) for one in done.before],
    }


def _doubt_json(one: Doubt) -> Mapping[str, object]:
    kept = one.suggestion
    return {
        "number": kept.number,
        "chance": kept.chance.value,
        "evidence": [
            {"reason": reason.value, "what": what, "text": _reason(reason, what)}
            for reason, what in kept.evidence.items()
        ],
        "people": [_side_json(side) for side in one.sides],
    }


def _side_json(side: Side) -> Mapping[str, object]:
    return candidate_json(side.person) | {
        "connected_to": [one.owner for one in side.connections],
        "campaigns": [
            {"campaign": one.campaign, "stage": one.stage.value} for one in side.enrollments
        ],
        "sources": list(side.sources),
        "is_barred": side.is_barred,
    }


def _facts(one: Side, other: Side) -> Iterator[tuple[str, str, str]]:
    for name, left in _told(one).items():
        yield name, left, _told(other)[name]


def _told(side: Side) -> dict[str, str]:
    person = side.person
    return {
        "": person.handle,
        "name": plain(person.name),
        "work": plain(", ".join(filter(None, [person.position, person.company]))),
        "place": plain(person.location or ""),
        "profile": plain((person.profile_url or "").partition("/in/")[2] or person.member_id or ""),
        "e-mail": plain(person.email or ""),
        "known to": ", ".join(one.owner for one in side.connections),
        "stands at": ", ".join(f"{one.campaign} {one.stage.value}" for one in side.enrollments),
        "from": plain(", ".join(side.sources)),
        "never": "never to be written to" if side.is_barred else "",
    }


def _reason(reason: Reason, what: str) -> str:
    return plain(_REASONS[reason].format(what)).removesuffix(": ")


def _who(person: Candidate) -> str:
    return plain(", ".join(filter(None, [person.name, person.position, person.company])))


def _merge(merged: Merged, person: Candidate) -> str:
    when = f"{merged.at:%Y-%m-%d}"
    return (
        f"  {merged.number}  {merged.gone_handle} → {person.handle}, {when}, by "
        f"{plain(merged.actor)}   undo: outreach candidates merge --undo {merged.number}"
    )
