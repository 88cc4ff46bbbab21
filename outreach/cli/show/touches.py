"""What was logged and taken back, who waits, and the end of a round: as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.cli.show.cards_json import proposal_json
from outreach.cli.show.cells import cut, pad, plain

if TYPE_CHECKING:
    from outreach.actions.touches import Ending, Logged, Match, Named, Undone, Waiting
    from outreach.core.replies import Proposal
    from outreach.core.sequences import Next
    from outreach.core.words import Event
    from outreach.store.suppressions import Bar


def logged(done: Logged, zone: ZoneInfo, coming: Next | None = None) -> str:
    """Return one line about one entry that was kept, and what comes next for the person."""
    event = done.event
    what = event.kind.replace("_", " ")
    said = f" ({event.reply.replace('_', ' ')})" if event.reply else ""
    to = " to" if event.kind in ("sent", "sent_outside") else ":"
    deed = f"{what}{said}{to} {plain(done.candidate.name)}"
    if _is_task(event):
        deed = f"{_task(event)} {plain(done.candidate.name)}"
    line = f"✓ {_time(event, zone)} {deed}."
    return f"{line} {_coming(done, zone, coming)}".rstrip()


def _is_task(event: Event) -> bool:
    return event.kind == "sent" and event.channel == "task"


def _deed(event: Event) -> str:
    """Return what happened, without the person."""
    if not _is_task(event):
        return event.kind.replace("_", " ")
    return f"{_task(event)} us" if event.details.get("asked") else "task done"


def _task(event: Event) -> str:
    """Return what was done by hand, up to the name: nothing of it was sent to the person."""
    asked = str(event.details.get("asked") or "")
    return f"asked {plain(asked)} to introduce" if asked else "task done for"


def _coming(done: Logged, zone: ZoneInfo, coming: Next | None) -> str:
    stage = done.enrollment.stage if done.enrollment else None
    if until := done.event.details.get("until"):
        day = date.fromisoformat(str(until)[:10])
        year = f" {day:%Y}" if day.year != done.event.recorded_at.astimezone(zone).year else ""
        return f"Back on {day:%a %d %b}{year}."
    if coming is None or coming.due_at is None:
        moved = stage is not None and stage != done.before
        return f"Now {stage.replace('_', ' ')}." if moved and stage else ""
    unless = ", unless accepted" if coming.code else ""
    if coming.is_due(done.event.recorded_at):
        return f"Next: {coming.step}, due now."
    return f"Next: {coming.step} on {coming.due_at.astimezone(zone):%a %d %b}{unless}."


def beside(done: Logged, proposal: Proposal | None = None) -> Iterator[str]:
    """Yield what else is to be said of an entry: what a reply seems to be, who was named."""
    if done.event.details.get("by_words"):
        yield f"  Never written to again: says “{plain(str(done.event.details['by_words']))}”."
        yield f"  If that is not meant: outreach log replied {done.candidate.handle} --class no"
    yield from _freed(done)
    if done.barred is not None:
        yield plain(f"  {done.candidate.name} is never to be written to: {_why(done.barred)}.")
        yield "  It is kept, since it happened; nothing more is planned for them."
    if proposal is not None:
        from outreach.actions.touches import in_words

        yield plain(f"  Seems to be: {in_words(proposal)} ({proposal.reason}). To confirm it:")
        yield f"  outreach log replied {done.candidate.handle} --as-proposed{_told(proposal)}"
    if done.named is not None:
        yield from _named(done.named, done.candidate.name)


def _freed(done: Logged) -> Iterator[str]:
    """Say that somebody is barred no longer, since what seemed to be a stop was none."""
    if done.event.details.get("lifted"):
        from outreach.actions.replies import misread

        said = " and ".join(f"“{plain(one)}”" for one in misread(done.event))
        yield f"  Barred no longer: {said} was no stop."


def _why(bar: Bar) -> str:
    return f"{bar.reason} (by {bar.actor}, {bar.at:%-d %b %Y})"


def _told(proposal: Proposal) -> str:
    is_given = proposal.consent is not None and proposal.consent.is_given
    return " --may-name   (without --may-name nobody is told by whom)" if is_given else ""


def _named(named: Named, by: str) -> Iterator[str]:
    who = f"{plain(named.person.name)} ({named.person.handle})"
    how = "comes in" if named.is_new else "was here already"
    where = f", for {named.campaign}" if named.campaign else ""
    told = f"told of {plain(by)}" if named.may_name else f"not told of {plain(by)}"
    yield f"  {who} {how}{where}; {told}."
    if named.alike:
        handles = ", ".join(one.handle for one in named.alike)
        yield f"  Perhaps the same person: {handles}. Then undo, and name them with --of HANDLE."


def logged_json(
    done: Sequence[Logged], proposals: Sequence[Proposal | None] = ()
) -> dict[str, object]:
    """Return what was kept, for `outreach.log/1`; proposals go with the entries, if any do."""
    from itertools import zip_longest

    return {
        "logged": [
            {
                "event": one.event.id,
                "handle": one.candidate.handle,
                "name": one.candidate.name,
                "what": one.event.kind.value,
                "class": one.event.reply,
                "occurred_at": one.event.occurred_at.isoformat(),
                "precision": one.event.precision.value,
                "campaign": one.event.campaign,
                "sender": one.event.sender,
                "touch": one.event.touch,
                "stage": one.enrollment.stage.value if one.enrollment else None,
                "proposal": proposal_json(proposal),
                "named": _named_json(one.named) if one.named else None,
                "barred": one.barred.reason if one.barred else None,
            }
            for one, proposal in zip_longest(done, proposals)
        ]
    }


def _named_json(named: Named) -> dict[str, object]:
    return {
        "handle": named.person.handle,
        "name": named.person.name,
        "is_new": named.is_new,
        "may_name": named.may_name,
        "campaign": named.campaign,
        "alike": [one.handle for one in named.alike],
    }


def undone(taken_back: Sequence[Undone], zone: ZoneInfo) -> str:
    """Return one line about each event that was taken back."""
    return "\n".join(_undone(one, zone) for one in taken_back)


def undone_json(taken_back: Sequence[Undone]) -> dict[str, object]:
    """Return what was taken back, for `outreach.undo/1`."""
    return {
        "undone": [
            {
                "event": one.event.id,
                "what": one.event.kind.value,
                "handle": one.candidate.handle if one.candidate else None,
                "campaign": one.event.campaign,
                "stage": one.stage.value if one.stage else None,
            }
            for one in taken_back
        ]
    }


def history(events: Sequence[Event], zone: ZoneInfo) -> str:
    """Return what happened with one person, oldest first; empty says so."""
    by_id = {event.id: event for event in events}
    lines = [
        f"  {_when(event, zone):<13} {_event(event, by_id.get(event.proves or 0))}"
        for event in events
    ]
    return "\n".join(lines) or "  Nothing yet: this is the first contact."


def waiting(one: Waiting, zone: ZoneInfo) -> str:
    """Return one person of the list to pick from."""
    since = f"sent {one.since.astimezone(zone):%d %b}" if one.since else one.enrollment.stage
    return f"{pad(plain(one.person.name), 26)} {pad(since, 12)} {plain(one.enrollment.campaign)}"


def matches(found: Sequence[Match]) -> str:
    """Return what each pasted line was taken for."""
    return "\n".join(f"  {cut(plain(one.line), 40):<40}  {_fits(one)}" for one in found)


def finish(counts: Mapping[str, int], minutes: int, left: int, with_others: int = 0) -> str:
    """Return the first line of the end of a round; others may have cards of today."""
    done = [
        f"{many} {_PLURAL.get(what, what) if many > 1 else what}" for what, many in counts.items()
    ]
    if not done:
        return "Nothing was changed." if left else _nothing(with_others)
    more = f"{left} left for today: outreach next" if left else _all(with_others)
    unit = "minute" if minutes == 1 else "minutes"
    return f"Done in {minutes} {unit}: {', '.join(done)}. {more}"


def ending(found: Ending) -> str:
    """Return where a sender stands at the end of a round."""
    week = f"Week {found.week.used} of {found.week.cap}. " if found.week.cap else ""
    requests = "1 request waits" if found.unanswered == 1 else f"{found.unanswered} requests wait"
    coming = f"{found.next_day:%a %d %b}: {found.due_next} due"
    return f"{plain(found.sender)}: {week}{requests} on the other side. {coming}."


def _nothing(with_others: int) -> str:
    if not with_others:
        return "Nothing is due now: outreach plan says why."
    return f"Nothing for you now: {_others(with_others)}."


def _all(with_others: int) -> str:
    if not with_others:
        return "That was all for today."
    return f"That was all for you; {_others(with_others)}."


def _others(many: int) -> str:
    cards = "1 card is" if many == 1 else f"{many} cards are"
    return f"{cards} with others, on a screen or in a batch (outreach batch SENDER --release)"


_PLURAL = {
    "request": "requests",
    "message": "messages",
    "answer": "answers",
    "task": "tasks",
    "reply noted": "replies noted",
    "taken back": "taken back",
}


def _fits(one: Match) -> str:
    if not one.fits:
        return "nobody who waits"
    if len(one.fits) > 1:
        return "which? " + ", ".join(fit.person.handle for fit in one.fits)
    return f"{one.fits[0].person.handle} ({one.fits[0].enrollment.campaign})"


def _undone(one: Undone, zone: ZoneInfo) -> str:
    who = plain(one.candidate.name) if one.candidate else "somebody forgotten"
    said = f" ({one.event.reply.replace('_', ' ')})" if one.event.reply else ""
    what = _deed(one.event) + said
    stage = f"; {_stands(one)}" if one.stage else ""
    return f"↶ taken back: {what}, {who}, {_when(one.event, zone)}{stage}"


def _stands(one: Undone) -> str:
    """Return where somebody stands since; who stood there before, too, comes from nowhere."""
    stage = str(one.stage).replace("_", " ")
    return f"still {stage}" if one.stage is one.was else f"{stage} again"


def _event(event: Event, proven: Event | None = None) -> str:
    """Return what happened; `proven` is what the event proves, if anything."""
    if proven is not None:
        parts = [f"{_deed(proven)}: proven" + _day_counts(event, proven)]
    else:
        parts = [_deed(event) + (f" ({event.reply.replace('_', ' ')})" if event.reply else "")]
    if event.campaign:
        parts.append(plain(event.campaign + (f" / {event.step}" if event.step else "")))
    if event.details.get("off_template"):
        parts.append(f"off template, from {plain(str(event.details['off_template']))}")
    if event.evidence != "claimed" and proven is None:
        parts.append(event.evidence)
    parts.append(f"by {plain(event.actor)}")
    said = event.details.get("text") or event.details.get("remark") or event.details.get("reason")
    return " · ".join(parts) + (f": {plain(str(said))}" if said else "")


def _day_counts(event: Event, proven: Event) -> str:
    return "" if event.occurred_at == proven.occurred_at else ", and this is when"


def _when(event: Event, zone: ZoneInfo) -> str:
    if event.precision == "day":
        return f"{event.occurred_at:%d %b %Y}"
    return f"{event.occurred_at.astimezone(zone):%d %b %H:%M}"


def _time(event: Event, zone: ZoneInfo) -> str:
    if event.precision == "day":
        return f"{event.occurred_at:%d %b}"
    return f"{event.occurred_at.astimezone(zone):%H:%M}"
