"""Cards as they stand on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.cli.show import finding
from outreach.cli.show.cells import cut, folded, pad, plain, width
from outreach.cli.show.referring import referrer

if TYPE_CHECKING:
    from outreach.actions.touches import Card
    from outreach.core.errors import OutreachError
    from outreach.core.plans import PlannedTouch


KINDS: Mapping[str, str] = MappingProxyType(
    {
        "answer": "Answer",
        "follow_up": "Follow up",
        "withdraw": "Take back the request",
        "task": "Task",
        "linkedin_connect": "Connect",
        "linkedin_message": "Message",
        "inmail": "InMail",
        "email": "E-mail",
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
        "E": "E rewrite",
        "t": "t other text",
        "w": "w other words",
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
    head = [_head(shown, columns), *folded(_sender(shown), columns)]
    parts = [*head, "", *_person(shown, columns), ""]
    parts += _said(shown)
    parts += [plain(shown.touch.text or task(shown.planned)), ""]
    parts += folded(footer(shown), columns) if shown.touch.text else []
    parts += folded(WAITS_FOR_LINE, columns) if shown.waits_for_own_line else []
    return "\n".join([*parts, keys(shown, columns)])


def task(planned: PlannedTouch) -> str:
    """Return what is to be done where no text is sent; and why, where somebody planned it."""
    reason = planned.because.get("reason")
    if planned.kind == "task" and reason:
        return f"Write to them in your own words: {reason}.\nTick it off when it has gone out."
    return TASKS.get(planned.kind, "")


def kind(planned: PlannedTouch) -> str:
    """Return what is to be done: a first message to somebody connected is no request."""
    return KINDS.get(planned.kind) or KINDS[planned.channel.value]


WAITS_FOR_LINE = "Waits for a line of your own for this person: e writes it."


def footer(shown: Card) -> str:
    """Return which text this is, who approved it, and how long it is."""
    planned, found = shown.planned, []
    if shown.touch.off_template:
        found.append(f"off template: rewritten from {_version(shown)}, not approved as it stands")
    elif shown.wording.version:
        found.append(_version(shown))
        approvers = ", ".join(dict.fromkeys(one.approver for one in shown.wording.approvals))
        when = max((one.at for one in shown.wording.approvals), default=None)
        if approvers and when:
            own = " (self-approved)" if any(one.own_text for one in shown.wording.approvals) else ""
            found[-1] += f", approved by {approvers}{own} {_day(when, shown)}"
    if why := planned.because.get("language"):
        found.append(str(why))
    if shown.touch.text:
        limit = f" of {planned.limit}" if planned.limit else ""
        found.append(f"{_length(shown)}{limit} characters")
        found.append(f"rules: {_rules(shown)}")
    if shown.touch.personal:
        found.append("with your own line")
    return " · ".join(found)


def _version(shown: Card) -> str:
    """Return the name and version of the text, with its language where that was chosen."""
    version = shown.wording.version
    if version is None:
        return plain(shown.touch.template or "a text")
    name = f"{plain(version.template.name)} v{version.version}"
    if "language" not in shown.planned.because:
        return name
    from outreach.core.intake.languages import language_name

    return f"{language_name(version.template.language)} wording: {name}"


def _rules(shown: Card) -> str:
    problems = [one for one in shown.wording.problems if one.severity != "info"]
    if not problems:
        return "fine"
    more = f", and {len(problems) - 1} more" if len(problems) > 1 else ""
    return f"{problems[0].rule} {plain(problems[0].message)}{more}"


def keys(shown: Card, columns: int) -> str:
    """Return the keys of a card in one or two lines."""
    own = [f"{key} {does}" for key, does in shown.keys.items() if key not in (*_SHORT, "y")]
    short = {**_SHORT, **({} if shown.touch.text else {"enter": "Enter open"})}
    usual = [short[key] for key in shown.keys if key in short]
    line = "  ".join(usual)
    lines = ["  ".join(own)] if own else []
    for least in _LEAVES_FIRST:  # on a narrow screen; `?` lists everything
        if width(line) <= columns:
            break
        usual = [one for one in usual if one != least]
        line = "  ".join(usual)
    return "\n".join([*lines, line])


_LEAVES_FIRST = tuple(
    _SHORT[key] for key in ("E", "h", "o", "c", "t", "r", "n", "e", "z", "u", "x", "k")
)
_AFTER_COPY = "s sent   n not sent   c copy again   o open again   u undo   ? q"
_AFTER_OPENING = "s sent   n not sent   o open again   u undo   ? q"


def copied(how: str | None, opened: str | None, shown: Card) -> str:
    """Return what became of the text and the profile, and the keys that follow."""
    text = f"✓ {how}" if how else "! not copied: mark the text above with the mouse"
    lines = [text] if shown.touch.text else []
    if opened:
        lines = [" · ".join([*lines, f"opened in {plain(opened)}"])]
    else:
        lines.append(f"open {plain(shown.profile_url or 'the profile by name')}")
    if shown.touch.text:
        lines += ["Paste it, press Send, come back.", _AFTER_COPY]
    else:
        lines += ["Do it there, come back.", _AFTER_OPENING]
    return "\n".join(lines)


def help_text(does: Mapping[str, str]) -> str:
    """Return every key of a card with what it does."""
    return "\n".join(f"  {key:<6} {what}" for key, what in does.items())


def stopped(error: OutreachError, planned: PlannedTouch, columns: int) -> str:
    """Return a card that a rule stopped after the plan was made."""
    return "\n".join(
        [
            cut(f"{kind(planned)} · {plain(planned.campaign)}", columns),
            "",
            cut(plain(planned.name), columns),
            "",
            f"Blocked {getattr(error, 'code', '')}  {plain(error.what)}",
            f"  try: {plain(error.try_)}",
            "Enter next   q",
        ]
    )


def _head(shown: Card, columns: int) -> str:
    what = kind(shown.planned)
    left = f"{shown.number} of {shown.of} · {what} · {plain(shown.campaign.name)}"
    right = f"about {shown.minutes_left} min left"
    room = columns - width(right) - 2
    return f"{pad(left, room)}  {right}" if room > 30 else cut(left, columns)


def _sender(shown: Card) -> str:
    name = plain(shown.sender.name)
    if shown.colleague:
        return f"To {plain(shown.colleague.name)}, from {name}: ask for an introduction."
    if shown.planned.channel.value == "linkedin_connect" and shown.touch.text:
        return f"Send as {name}, in the browser and never from the phone app: it drops notes."
    return f"Send as {name}, in the browser where they are signed in."


def _person(shown: Card, columns: int) -> list[str]:
    who = shown.person
    work = ", ".join(filter(None, (who.position, who.company)))
    facts = " · ".join(filter(None, (who.name, work, who.location)))
    lines = [cut(plain(facts), columns)]
    if why := because(shown.planned.because):
        lines.append(cut(plain(why), columns))
    lines += [cut(plain(one), columns) for one in between(shown)]
    if note := shown.planned.because.get("note"):
        lines.append(cut(plain(str(note)).capitalize(), columns))
    return lines + finding.address(shown)


def between(shown: Card) -> list[str]:
    """Return who stands between us and the person: who named them, and who knows them."""
    lines = []
    if shown.ties.referrer:
        lines.append(f"Named by {shown.ties.referrer.name}, who may be told of")
    elif by := shown.planned.because.get("named_by"):
        lines.append(f"Named by {referrer(by)}, who did not agree to be told of: not a word of it")
        if shown.is_for_strangers and shown.touch.text:
            lines.append("The text is the one for strangers: it must not say that you searched")
    for one in shown.acquaintances:
        since = f" since {one.since:%Y}" if one.since else ""
        lines.append(f"{one.colleague.name} knows them{since}")
    return lines


#: The clause that lets in somebody of whom nobody can say whether they are in the area.
UNPLACED = "area.unknown"


def because(why: Mapping[str, object]) -> str:
    """Return in words why this person, and why now."""
    parts = []
    matched = why.get("matched")
    if isinstance(matched, Sequence) and matched:
        hits = dict.fromkeys(
            f"{one['term']} ({one['field']})" for one in matched if one.get("clause") != UNPLACED
        )
        parts += ["Found for " + ", ".join(list(hits)[:4])] if hits else []
        parts += [finding.unplaced(one["term"]) for one in matched if one.get("clause") == UNPLACED]
    nice = why.get("nice")
    if isinstance(nice, Mapping) and nice.get("of"):
        parts.insert(0, f"Nice-to-have {nice.get('met')} of {nice.get('of')}")
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
        lines += [said, *_proposed(shown), ""]
    if shown.role_url:
        lines += [f"The link to the role was never sent: {plain(shown.role_url)}", ""]
    return lines


def _proposed(shown: Card) -> list[str]:
    if shown.proposal is None:
        return []
    from outreach.actions.touches import in_words

    said = plain(f"Seems to be: {in_words(shown.proposal)} ({shown.proposal.reason}).")
    return [f"{said} y confirms."]


def _day(when: datetime, shown: Card) -> str:
    return f"{when.astimezone(ZoneInfo(shown.sender.time_zone)):%d %b}"


def _length(shown: Card) -> int:
    from outreach.core.rendering import utf16_length

    return utf16_length(shown.touch.text or "")
