"""A sender's network as five short lists; who is barred is never handed in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from outreach.core.network.people import REFUSALS, Tie
from outreach.core.network.reasons import Reason, Why, reasons

#: Who had no word for so long is silent; the relationship score counts ties revived from then on.
SILENT_DAYS = 180
#: The people who answer and refer: about so many matter.
CIRCLE = 12
#: A move to another company is news for so long.
MOVED_DAYS = 365
_ORDER = tuple(Why)


@dataclass(frozen=True, slots=True)
class Line:
    """One person of a list: since when, and why."""

    tie: Tie
    since: date | None  #: the last word, their reply, what they named, or the move
    says: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()  #: of those who fell silent


@dataclass(frozen=True, slots=True)
class Network:
    """Whom to write to, and who matters; nobody is in `silent` without a reason."""

    silent: tuple[Line, ...] = ()
    unanswered: tuple[Line, ...] = ()
    thanks: tuple[Line, ...] = ()
    circle: tuple[Line, ...] = ()
    moved: tuple[Line, ...] = ()
    silent_in_all: int = 0  #: with a reason or without, and whatever a campaign has for them


def network(ties: Iterable[Tie], today: date, zone: tzinfo) -> Network:
    """Return the lists of one sender, each in its order; ties are broken by a hash."""
    every = sorted(ties, key=lambda one: one.turn)
    silent = [(one, since) for one in every if (since := _silent_since(one, today, zone))]
    return Network(
        silent=_silent(silent, today, zone),
        unanswered=tuple(
            sorted(
                (Line(one, _date(one.heard_at, zone), _said(one)) for one in every if _waits(one)),
                key=_latest_first,
            )
        ),
        thanks=tuple(_thanks(one, zone) for one in every if _is_owed_thanks(one)),
        circle=_circle(every, zone),
        moved=_moved(every, today, zone),
        silent_in_all=len(silent),
    )


def _silent_since(tie: Tie, today: date, zone: tzinfo) -> date | None:
    """Return since when a connection is silent, for long enough; None for who is not."""
    if not tie.is_connected:
        return None
    days = [day for day in (_date(tie.last_word, zone), tie.connected_on) if day]
    since = max(days, default=None)
    return since if since and today - since >= timedelta(days=SILENT_DAYS) else None


def _silent(found: list[tuple[Tie, date]], today: date, zone: tzinfo) -> tuple[Line, ...]:
    lines = [
        Line(tie, since, tuple(one.says for one in why), why)
        for tie, since in found
        if not (tie.is_busy or _rests(tie, today)) and (why := reasons(tie, today, zone))
    ]
    return tuple(sorted(lines, key=_most_reasons_first))


def _most_reasons_first(line: Line) -> tuple[object, ...]:
    since = line.since or date.min
    best = min(_ORDER.index(one.why) for one in line.reasons)
    return (-len(line.reasons), best, not line.tie.has_talked, -since.toordinal())


def _rests(tie: Tie, today: date) -> bool:
    return tie.rests_until is not None and tie.rests_until > today


def _waits(tie: Tie) -> bool:
    """Say whether they wrote last, and would like to hear from us."""
    if tie.heard_at is None or tie.last_said in REFUSALS:
        return False
    return tie.wrote_at is None or tie.heard_at > tie.wrote_at


def _said(tie: Tie) -> tuple[str, ...]:
    return (tie.last_said.value.replace("_", " "),) if tie.last_said else ()


def _is_owed_thanks(tie: Tie) -> bool:
    last = max((one.at for one in tie.named), default=None)
    return last is not None and (tie.wrote_at is None or last > tie.wrote_at)


def _thanks(tie: Tie, zone: tzinfo) -> Line:
    new = [one for one in tie.named if tie.wrote_at is None or one.at > tie.wrote_at]
    names = ", ".join(dict.fromkeys(one.name or "somebody" for one in new))
    return Line(tie, _date(min(one.at for one in new), zone), (f"named {names}",))


def _circle(every: list[Tie], zone: tzinfo) -> tuple[Line, ...]:
    helpful = [one for one in every if one.days_heard or one.named]
    best = sorted(helpful, key=_most_helpful_first)
    return tuple(Line(one, _date(one.last_word, zone), (_counted(one),)) for one in best[:CIRCLE])


def _most_helpful_first(tie: Tie) -> tuple[float, ...]:
    return -len(tie.named), -tie.days_referred, -tie.days_heard, _ago(tie)


def _counted(tie: Tie) -> str:
    named = f"named {len(tie.named)}" if tie.named else "referral" if tie.days_referred else ""
    wrote = f"wrote on {tie.days_heard} day{'' if tie.days_heard == 1 else 's'}"
    return ", ".join(part for part in (named, wrote if tie.days_heard else "") if part)


def _moved(every: list[Tie], today: date, zone: tzinfo) -> tuple[Line, ...]:
    lines = []
    for tie in every:
        move = tie.moved
        if move is None or not tie.alike or not tie.is_connected:
            continue
        since = move[1].first_at.astimezone(zone).date()
        if today - since <= timedelta(days=MOVED_DAYS):
            people = "1 other person fits" if tie.alike == 1 else f"{tie.alike} other people fit"
            said = f"{move[0].company} → {move[1].company}, where {people} a role"
            lines.append(Line(tie, since, (said,)))
    return tuple(sorted(lines, key=lambda one: (-one.tie.alike, *_latest_first(one))))


def _latest_first(line: Line) -> tuple[int]:
    return (-(line.since or date.min).toordinal(),)


def _ago(tie: Tie) -> float:
    return -tie.last_word.timestamp() if tie.last_word else 0.0


def _date(at: datetime | None, zone: tzinfo) -> date | None:
    return at.astimezone(zone).date() if at else None
