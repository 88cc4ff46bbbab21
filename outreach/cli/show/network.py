"""The screen of `network` and its JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from outreach.cli.show.cells import folded, pad, plain, width
from outreach.cli.show.figures import day, table

if TYPE_CHECKING:
    from outreach.actions.network import Acquaintances, Task
    from outreach.core.network import Line

ROWS = 8  #: of each list, without `--all`
HANDLE = 24
_BELOW = " " * 6
WITH_DAYS = 60  #: columns from which there is room for the day

_TITLES = {
    "unanswered": "They wrote last",
    "thanks": "Thanks owed",
    "silent": "Silent for half a year, and a reason to write",
    "moved": "Moved to where others fit a role",
    "circle": "The people who answer and refer",
}
_SHORT = {
    "silent": "with a reason",
    "unanswered": "wrote last",
    "thanks": "thanks owed",
    "moved": "moved",
}


def networks(found: Sequence[Acquaintances], columns: int, *, everybody: bool = False) -> str:
    """Return a sender's lists and how to put somebody into the plan; or each sender in a line."""
    if len(found) == 1:
        return "\n".join(_network(found[0], columns, everybody=everybody))
    return "\n".join(_each(found, columns))


def _each(found: Sequence[Acquaintances], columns: int) -> Iterator[str]:
    rows = [("Sender", "connections", "silent", *_SHORT.values())]
    for one in found:
        lists = one.network
        counts = (one.connections, lists.silent_in_all, *(len(getattr(lists, n)) for n in _SHORT))
        rows.append((plain(one.sender.slug), *(f"{count:,}" for count in counts)))
    yield from table(rows, "<" + ">" * (len(rows[0]) - 1), columns)
    yield ""
    yield from folded(f"One of them: outreach network {found[0].sender.slug}", columns)


def _network(found: Acquaintances, columns: int, *, everybody: bool) -> Iterator[str]:
    lists = found.network
    never = f", of them {found.never_again:,} never written to again" if found.never_again else ""
    head = (
        f"{plain(found.sender.name)} · {day(found.today, found.today)} · "
        f"{_connections(found.connections)}{never}, {lists.silent_in_all:,} silent for half a year"
    )
    yield from folded(head, columns)
    for name, title in _TITLES.items():
        lines: Sequence[Line] = getattr(lists, name)
        if not lines:
            continue
        yield from ("", title)
        shown = lines if everybody else lines[:ROWS]
        for line in shown:
            yield from _row(found, line, columns)
        if len(shown) < len(lines):
            more = f"outreach network {found.sender.slug} --all"
            yield from folded(f"  …  {len(lines) - len(shown)} more ({more})", columns)
    first = _first(found)
    yield ""
    into = f"Into today's plan: outreach network {found.sender.slug} --plan {first}"
    nobody = "Nobody to write to again now. Who is known comes with: outreach import FILE"
    yield from folded(into if first else nobody, columns)


def _connections(count: int) -> str:
    return "1 connection" if count == 1 else f"{count:,} connections"


def _row(found: Acquaintances, line: Line, columns: int) -> Iterator[str]:
    handle = pad(plain(found.people[line.tie.candidate].handle), HANDLE)
    when = ""
    if columns >= WITH_DAYS:
        when = pad(day(line.since, found.today) if line.since else "", 12)
    start = f"  {handle}  {when}"
    words = plain("; ".join(line.says))
    if mark := _mark(found, line):
        words = f"{words}; {mark}" if words else mark
    if width(f"{start}{words}") <= columns:
        yield f"{start}{words}".rstrip()
        return
    yield start.rstrip()  # what does not fit beside it stands below, whole
    yield from (f"{_BELOW}{part}" for part in folded(words, columns - len(_BELOW)))


def _mark(found: Acquaintances, line: Line) -> str:
    if line.tie.is_planned:
        return "in the plan"
    return "answer in the plan" if line.tie.candidate in found.answers else ""


def _first(found: Acquaintances) -> str:
    lists = found.network
    for line in (*lists.thanks, *lists.unanswered, *lists.silent, *lists.moved):
        if not line.tie.is_planned and line.tie.candidate not in found.coming:
            return found.people[line.tie.candidate].handle
    return ""


def networks_json(found: Sequence[Acquaintances]) -> dict[str, object]:
    """Return the lists for `outreach.network/1`; those of several senders under `networks`."""
    every = [_network_json(one) for one in found]
    return every[0] if len(every) == 1 else {"networks": every}


def _network_json(found: Acquaintances) -> dict[str, object]:
    lists = found.network
    return {
        "sender": found.sender.slug,
        "date": found.today.isoformat(),
        "connections": found.connections,
        "never_again": found.never_again,
        "silent_in_all": lists.silent_in_all,
        **{name: [_line_json(found, line) for line in getattr(lists, name)] for name in _TITLES},
    }


def _line_json(found: Acquaintances, line: Line) -> dict[str, object]:
    person, tie = found.people[line.tie.candidate], line.tie
    return {
        "handle": person.handle,
        "name": person.name,
        "company": person.company,
        "position": person.position,
        "since": line.since.isoformat() if line.since else None,
        "says": list(line.says),
        "reasons": [one.why.value for one in line.reasons],
        "days_heard": tie.days_heard,
        "named": len(tie.named),
        "in_plan": tie.is_planned or tie.candidate in found.answers,
    }


def task(done: Task) -> str:
    """Return that somebody is in the plan."""
    said = f"✓ {plain(done.person.name)} is in the plan: {plain(done.reason)}."
    return f"{said}\n  outreach next"


def task_json(done: Task) -> dict[str, object]:
    """Return a task for `outreach.task/1`."""
    return {"handle": done.person.handle, "sender": done.sender, "reason": done.reason}
