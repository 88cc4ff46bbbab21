"""Cards and log entries as text and JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.cli.show.cells import cut, pad, plain, width

if TYPE_CHECKING:
    from outreach.actions.touches import Card, Logged, Match, Undone, Waiting
    from outreach.core.errors import OutreachError
    from outreach.core.words import Event

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "answer": "Answer",
        "follow_up": "Follow up",
        "withdraw": "Take back the request",
        "task": "Task",
        "connect": "Connect",
    }
)
TASKS: Mapping[str, str] = MappingProxyType(
    {
        "withdraw": "Open My Network, Manage, Sent; withdraw the request to this person.",
        "task": "Do this by hand, then tick it off.",
        "answer": "Write the answer in your own words; it is a person who waits.",
        "connect": "Send the request without a note: notes are scarce this month.",
    }
)
_SHORT: Mapping[str, str] = MappingProxyType(
    {
        "enter": "Enter copy+open",
        "c": "c copy",
        "o": "o open",
        "s": "s sent",
        "n": "n not sent",
        "e": "e edit",
        "t": "t other text",
        "k": "k skip",
        "z": "z snooze",
        "r": "r reject",
        "x": "x never",
        "h": "h history",
        "u": "u undo",
        "?": "?",
        "q": "q",
    }
)


def card(shown: Card, columns: int) -> str:
    """Return a card as it stands on the screen; the text has nothing around it, to be marked."""
    parts = [_head(shown, columns), _sender(shown), "", *_person(shown, columns), ""]
    parts += _said(shown)
    parts += [plain(shown.touch.text or TASKS.get(shown.planned.kind, "")), ""]
    return "\n".join([*parts, footer(shown), keys(shown, columns)])


def footer(shown: Card) -> str:
    """Return which text this is, who approved it, and how long it is."""
    planned, found = shown.planned, []
    if shown.version:
        found.append(f"{shown.version.template.name} v{shown.version.version}")
        approvers = ", ".join(dict.fromkeys(one.approver for one in shown.approvals))
        when = max((one.at for one in shown.approvals), default=None)
        if approvers and when:
            found[-1] += f", approved by {approvers} {_day(when, shown)}"
    if shown.touch.text:
        limit = f" of {planned.limit}" if planned.limit else ""
        found.append(f"{_length(shown)}{limit} characters")
    if shown.touch.personal:
        found.append("with your own line")
    return " · ".join(found)


def keys(shown: Card, columns: int) -> str:
    """Return the keys of a card in one or two lines."""
    own = [f"{key} {does}" for key, does in shown.keys.items() if key not in _SHORT]
    usual = [_SHORT[key] for key in shown.keys if key in _SHORT]
    line = "  ".join(usual)
    lines = ["   ".join(own)] if own else []
    while width(line) > columns:  # what fits least goes first; `?` lists everything
        usual.remove(next(one for one in _LEAVES_FIRST if one in usual))
        line = "  ".join(usual)
    return "\n".join([*lines, line])


_LEAVES_FIRST = tuple(
    _SHORT[key] for key in ("h", "o", "c", "t", "r", "n", "e", "z", "u", "x", "k")
)
_AFTER_COPY = "s sent   n not sent   c copy again   o open again   u undo   ? q"


def copied(how: str | None, opened: str | None, shown: Card) -> str:
    """Return what became of the text and the profile, and the keys that follow."""
    parts = []
    if shown.touch.text:
        parts.append(f"✓ {how}" if how else "! not copied: mark the text above with the mouse")
    url = plain(shown.person.profile_url or "")
    parts.append(f"opened in {plain(opened)}" if opened else f"open {url or 'the profile by name'}")
    return f"{' · '.join(parts)}. Paste it, press Send, come back.\n{_AFTER_COPY}"


def help_text(does: Mapping[str, str]) -> str:
    """Return every key of a card with what it does."""
    return "\n".join(f"  {key:<6} {what}" for key, what in does.items())


def stopped(error: OutreachError, name: str, columns: int) -> str:
    """Return a card that a rule stopped after the plan was made."""
    code = getattr(error, "code", "")
    return "\n".join(
        [
            cut(plain(name), columns),
            "",
            f"Blocked {code}  {plain(error.what)}",
            f"  try: {plain(error.try_)}",
            "Enter next   q",
        ]
    )


def logged(done: Logged, zone: ZoneInfo) -> str:
    """Return one line about one entry that was kept."""
    event = done.event
    what = event.kind.replace("_", " ")
    said = f" ({event.reply.replace('_', ' ')})" if event.reply else ""
    to = "to " if event.kind in ("sent", "sent_outside") else ""
    stage = done.enrollment.stage if done.enrollment else None
    now = f"; now {stage.replace('_', ' ')}" if stage and stage != done.before else ""
    return f"✓ {_time(event, zone)} {what}{said} {to}{plain(done.candidate.name)}{now}."


def logged_json(done: Sequence[Logged]) -> dict[str, object]:
    """Return what was kept, for `outreach.log/1`."""
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
            }
            for one in done
        ]
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


def card_json(shown: Card) -> dict[str, object]:
    """Return a card for `outreach.next/1`: its line of the plan, and what the screen adds."""
    from outreach.cli.show.plan import touch_json

    said = shown.said
    return {
        **touch_json(shown.planned),
        "text": shown.touch.text,
        "profile_url": shown.person.profile_url,
        "sender": shown.sender.slug,
        "send_as": shown.sender.name,
        "number": shown.number,
        "of": shown.of,
        "personal": shown.touch.personal,
        "claimed_until": shown.touch.claimed_until,
        "said": said.details.get("text") if said else None,
        "role_url": shown.role_url or None,
        "history": [event_json(event) for event in shown.history],
        "keys": dict(shown.keys),
    }


def event_json(event: Event) -> dict[str, object]:
    """Return one event of a person's history."""
    return {
        "what": event.kind.value,
        "class": event.reply,
        "occurred_at": event.occurred_at.isoformat(),
        "precision": event.precision.value,
        "campaign": event.campaign,
        "step": event.step,
        "actor": event.actor,
        "evidence": event.evidence.value,
        "text": event.details.get("text"),
    }


def history(events: Sequence[Event], zone: ZoneInfo) -> str:
    """Return what happened with one person, oldest first; empty says so."""
    lines = [f"  {_when(event, zone):<13} {_event(event)}" for event in events]
    return "\n".join(lines) or "  Nothing yet: this is the first contact."


def waiting(one: Waiting, zone: ZoneInfo) -> str:
    """Return one person of the list to pick from."""
    since = f"sent {one.since.astimezone(zone):%d %b}" if one.since else one.enrollment.stage
    return f"{pad(plain(one.person.name), 26)} {pad(since, 12)} {plain(one.enrollment.campaign)}"


def matches(found: Sequence[Match]) -> str:
    """Return what each pasted line was taken for."""
    return "\n".join(f"  {cut(plain(one.line), 40):<40}  {_fits(one)}" for one in found)


def finish(counts: Mapping[str, int], minutes: int, left: int) -> str:
    """Return the last line of a session."""
    parts = [
        f"{many} {what if many == 1 else _PLURAL.get(what, what)}"
        for what, many in counts.items()
        if many
    ]
    if not parts:
        return (
            "Nothing was changed."
            if left
            else "Nothing is due now. See who is held back: outreach plan"
        )
    done = f"Done in {minutes} minute{'' if minutes == 1 else 's'}: {', '.join(parts)}."
    more = f" {left} left for today: outreach next" if left else " That was all for today."
    return f"{done}{more}\nWhen someone accepts: outreach log accepted"


_PLURAL = {
    "request": "requests",
    "message": "messages",
    "answer": "answers",
    "taken back": "taken back",
}


def _head(shown: Card, columns: int) -> str:
    kind = KINDS.get(shown.planned.kind, shown.planned.kind)
    left = f"{shown.number} of {shown.of} · {kind} · {plain(shown.campaign.name)}"
    right = f"about {shown.minutes_left} min left"
    room = columns - width(right) - 2
    return f"{pad(left, room)}  {right}" if room > 30 else cut(left, columns)


def _sender(shown: Card) -> str:
    name = plain(shown.sender.name)
    return f"Send as {name}, in the browser and never from the phone app: it drops notes."


def _person(shown: Card, columns: int) -> list[str]:
    who = shown.person
    work = ", ".join(filter(None, (who.position, who.company)))
    facts = " · ".join(filter(None, (who.name, work, who.location)))
    lines = [cut(plain(facts), columns)]
    if why := because(shown.planned.because):
        lines.append(cut(plain(why), columns))
    lines.append(plain(who.profile_url or "no profile address known"))
    return lines


def because(why: Mapping[str, object]) -> str:
    """Return in words why this person, and why now."""
    parts = []
    matched = why.get("matched")
    if isinstance(matched, Sequence) and matched:
        hits = dict.fromkeys(f"{one['term']} ({one['field']})" for one in matched)
        parts.append("Found for " + ", ".join(list(hits)[:4]))
    nice = why.get("nice")
    if isinstance(nice, Mapping) and nice.get("of"):
        parts.append(f"nice-to-have {nice.get('met')} of {nice.get('of')}")
    if after := why.get("after"):
        day = date.fromisoformat(str(why.get("at"))[:10])
        step = f" ({why['step']})" if why.get("step") else ""
        parts.append(f"After: {str(after).replace('_', ' ')}{step} on {day:%d %b}")
    return " · ".join(parts)


def _said(shown: Card) -> list[str]:
    lines = []
    if shown.said is not None:
        text = plain(str(shown.said.details.get("text") or ""))
        said = f'{plain(shown.person.name)}: "{text}"' if text else "What was said is on LinkedIn."
        lines += [said, ""]
    if shown.role_url:
        lines += [f"The link to the role was never sent: {plain(shown.role_url)}", ""]
    return lines


def _fits(one: Match) -> str:
    if not one.fits:
        return "nobody who waits"
    if len(one.fits) > 1:
        return "which? " + ", ".join(fit.person.handle for fit in one.fits)
    return f"{one.fits[0].person.handle} ({one.fits[0].enrollment.campaign})"


def _undone(one: Undone, zone: ZoneInfo) -> str:
    who = plain(one.candidate.name) if one.candidate else "somebody forgotten"
    what = one.event.kind.replace("_", " ")
    stage = f"; {one.stage.replace('_', ' ')} again" if one.stage else ""
    return f"↶ taken back: {what}, {who}, {_when(one.event, zone)}{stage}"


def _event(event: Event) -> str:
    what = event.kind.replace("_", " ")
    parts = [what + (f" ({event.reply.replace('_', ' ')})" if event.reply else "")]
    if event.campaign:
        parts.append(plain(event.campaign + (f" / {event.step}" if event.step else "")))
    if event.evidence != "claimed":
        parts.append(event.evidence)
    parts.append(f"by {plain(event.actor)}")
    said = event.details.get("text") or event.details.get("remark") or event.details.get("reason")
    return " · ".join(parts) + (f": {plain(str(said))}" if said else "")


def _when(event: Event, zone: ZoneInfo) -> str:
    if event.precision == "day":
        return f"{event.occurred_at:%d %b %Y}"
    return f"{event.occurred_at.astimezone(zone):%d %b %H:%M}"


def _time(event: Event, zone: ZoneInfo) -> str:
    if event.precision == "day":
        return f"{event.occurred_at:%d %b}"
    return f"{event.occurred_at.astimezone(zone):%H:%M}"


def _day(when: datetime, shown: Card) -> str:
    return f"{when.astimezone(ZoneInfo(shown.sender.time_zone)):%d %b}"


def _length(shown: Card) -> int:
    from outreach.core.rendering import utf16_length

    return utf16_length(shown.touch.text or "")
