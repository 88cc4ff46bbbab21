"""The screens of texts."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.cli.show.cells import cut, pad, plain, screen_width
from outreach.cli.show.templates_json import once
from outreach.core.words import Approval, Comment, Problem

if TYPE_CHECKING:
    from outreach.actions.templates import Decided, Preview, Remarked, Retired, Submitted, TextView
    from outreach.actions.templates.audience import Message
    from outreach.core.worst_case import WorstCase

STATES: Mapping[str, str] = {
    "draft": "draft",
    "in_review": "in review",
    "approved": "approved",
    "changes_requested": "changes requested",
    "retired": "retired",
}
_TAG = re.compile(r"\{[{%][^\n]*?[%}]\}")
MARKS: Mapping[str, str] = {"error": "error", "warn": "warning", "info": "advice"}


def texts(found: Sequence[TextView], now: datetime) -> str:
    """Return one line a text: where its newest words stand, and who sends what; the rest below."""
    if not found:
        return "No texts yet.\n\n  outreach init     brings nine sets to start from"
    columns = screen_width()
    used = [one for one in found if not one.is_at_hand]
    names = min(36, max((len(one.name) for one in used), default=0))
    lines = [
        cut(f"{pad(one.name, names)}  {_standing(one, columns >= 72, now)}", columns)
        for one in used
    ]
    lines += _at_hand([one for one in found if one.is_at_hand], columns, below=bool(used))
    waits = any(one.state == "in_review" for one in found)
    first = (used or found)[0].name
    hint = "outreach templates review" if waits else f"outreach templates show {first}"
    return "\n".join([*lines, "", hint])


def _at_hand(rest: Sequence[TextView], columns: int, *, below: bool) -> list[str]:
    """Return the texts to pick from: by what they are for, each with its further languages."""
    if not rest:
        return []
    kinds: dict[str, dict[str, list[str]]] = {}
    for one in rest:
        base, _, language = one.name.partition(".")
        of = kinds.setdefault(one.template.purpose if one.template else "other", {})
        of.setdefault(base, []).extend([language] if language else [])
    lines = ["", "At hand, in no sequence:"] if below else ["At hand, in no sequence yet:"]
    for purpose, bases in kinds.items():
        names = [f"{base} (+{', '.join(more)})" if more else base for base, more in bases.items()]
        lines.append(f"  {purpose.replace('_', ' ')}")
        lines += textwrap.wrap(
            ", ".join(name.replace(" ", "\0") for name in names),
            columns,
            initial_indent="    ",
            subsequent_indent="    ",
            break_on_hyphens=False,
        )
    return [line.replace("\0", " ") for line in lines]


def _standing(one: TextView, wide: bool, now: datetime) -> str:
    version = f"v{one.newest.version}" if one.newest else ""
    state = f"{pad(version, 4)} {pad(STATES[one.state], 18)}"
    notes = []
    if one.has_errors:
        notes.append("rules block it: outreach templates check")
    elif one.state == "draft" and one.live:
        notes.append(f"v{max(one.live.values())} stays live")
    if ends := one.ending(now):
        notes.append(f"its approval ends on {min(ends.values()):%Y-%m-%d}")
    if changed := _changed_roles(one):
        notes.append(f"the role of {', '.join(changed)} has changed: look again")
    return f"{state} {', '.join(notes or one.campaigns)}".rstrip() if wide else state.rstrip()


def _changed_roles(one: TextView) -> list[str]:
    return [slug for slug, why in one.objections.items() if any("the role has" in x for x in why)]


def text(one: TextView, now: datetime) -> str:
    """Return one text on one screen: its words, where they stand, who stands behind them."""
    template = one.template
    if template is None:
        return problems(one.problems)
    number = f" v{one.newest.version}" if one.newest else ""
    head = f"{one.name}{number} · {STATES[one.state]} · {one.fingerprint[:8]}"
    about = f"{template.kind} · {template.purpose} · {template.language}"
    lines = [head, about, ""]
    if template.subject is not None:
        lines += [f"Subject: {plain(template.subject)}", ""]
    lines += [plain(template.body), ""]
    lines += [f"{said(decision, now)}" for decision in once(one.decisions)]
    lines += [_for_campaign(one, slug) for slug in one.campaigns]
    if not one.campaigns:
        lines.append("No campaign uses it.")
    lines += asides(one.unasked, solo=one.solo)
    lines += [f"Its approval for {slug} ends on {at:%Y-%m-%d}." for slug, at in _ends(one, now)]
    if one.worst_case:
        lines.append(figures(one.worst_case))
    lines.append(verdict(one.problems))
    return "\n".join(lines)


def _ends(one: TextView, now: datetime) -> list[tuple[str, datetime]]:
    return sorted(one.ending(now).items())


def asides(unasked: Sequence[str], *, solo: bool) -> list[str]:
    """Return what is unusual about who approves a text, a line each."""
    lines = []
    if unasked:
        who = " and ".join(unasked)
        lines.append(f"Nobody asks {who} to approve it, in whose name it goes out.")
    if solo:
        lines.append("solo = true: its author may approve it.")
    return lines


def _for_campaign(one: TextView, slug: str) -> str:
    live = f"v{one.live[slug]} is live" if slug in one.live else "nothing is live"
    why = "; ".join(one.objections.get(slug, ()))
    return f"{slug}: {live}{f' ({why})' if why else ''}"


def said(decision: Approval, now: datetime) -> str:
    """Return one decision as a line: who, what, when, and how it is known."""
    verbs = {
        "approve": "approved",
        "request_changes": "asked for changes to",
    }
    when = _day(decision.at, now)
    by = (
        f", recorded by {decision.recorded_by}" if decision.recorded_by != decision.approver else ""
    )
    words = f": “{plain(decision.comment)}”" if decision.comment else ""
    verb = verbs[decision.decision]
    own = decision.own_text and decision.decision == "approve"
    return (
        f"{decision.approver} {verb} v{decision.version}, {when} "
        f"({decision.evidence}{by}{', self-approved' if own else ''}){words}"
    )


def figures(worst: Mapping[str, object]) -> str:
    """Return the worst case as one line."""
    people, limit = worst["people"], worst["limit"]
    if not people:
        return "Nobody in the store would get it yet."
    of = f" of {limit}" if limit else ""
    line = f"{people} people: longest {worst['longest']}{of}, shortest {worst['shortest']}"
    over = f", {worst['over_limit']} too long" if worst["over_limit"] else ""
    lacking = worst.get("missing_values")
    fields = f" ({_counts(lacking)})" if isinstance(lacking, Mapping) and lacking else ""
    same = f", {worst['distinct']} different texts" if worst.get("distinct") else ""
    return f"{line}{over}, {worst.get('people_missing', 0)} missing values{fields}{same}"


def read(worst: WorstCase) -> list[str]:
    """Return what the rules found in the messages they were run on, as a line."""
    if not worst.looked_at:
        return []
    found = _counts(worst.findings) or "nothing"
    return [f"All rules on {_many(worst.looked_at, 'message')}: {found}."]


def _counts(found: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count}" for name, count in found.items())


def verdict(found: Sequence[Problem]) -> str:
    """Return what the rules say, advice in a line each."""
    if not found:
        return "Rules: fine."
    errors = sum(1 for one in found if one.severity == "error")
    warnings = sum(1 for one in found if one.severity == "warn")
    lines = [f"Rules: {_many(errors, 'error')}, {_many(warnings, 'warning')}"]
    lines += [f"  {MARKS[one.severity]} {one.rule}: {plain(one.message)}" for one in found]
    return "\n".join(lines)


def checked(found: Sequence[TextView]) -> str:
    """Return what is wrong in each text, and the count."""
    lines = []
    for one in found:
        if one.problems:
            lines.append(problems(one.problems))
        else:
            lines.append(f"✓ {one.name}")
    errors = sum(p.severity == "error" for one in found for p in one.problems)
    return "\n".join([*lines, "", f"{_many(len(found), 'text')}, {_many(errors, 'error')}."])


def problems(found: Iterable[Problem]) -> str:
    """Return each problem with its place, its rule and its way out."""
    lines = []
    for one in found:
        rule = f"{one.rule} " if one.rule else ""
        lines.append(f"{plain(one.where)}: {MARKS[one.severity]}: {rule}{plain(one.message)}")
        if one.try_:
            lines.append(f"    try: {plain(one.try_)}")
    return "\n".join(lines)


def preview(found: Preview) -> str:
    """Return the worst case, and each message as its person would get it."""
    lines = [figures(asdict(found.worst_case))]
    for why, one in found.messages.items():
        lines += ["", *message(why, one)]
    return "\n".join(lines)


def message(why: str, one: Message) -> list[str]:
    """Return one person's message as lines; no bar beside it, so that it can be marked."""
    length = f"{one.rendered.length} of {one.limit}" if one.limit else str(one.rendered.length)
    head = (
        f"{pad(why, 10)} {cut(plain(one.person.name), 30)} · {one.campaign} · {length} characters"
    )
    lines = [head]
    if one.rendered.subject:
        lines.append(f"Subject: {plain(one.rendered.subject)}")
    lines.append(plain(one.rendered.text))
    if one.rendered.missing:
        lines.append(f"held back: no {', '.join(one.rendered.missing)}")
    lines += [f"{MARKS[p.severity]} {p.rule}: {plain(p.message)}" for p in one.problems]
    return lines


def submitted(done: Submitted) -> str:
    """Return what was frozen, and who has to decide."""
    name, version = done.version.template.name, done.version
    lines = [f"✓ {name} v{version.version} is in review ({version.fingerprint[:8]})."]
    lines += [figures(asdict(done.worst_case)), *read(done.worst_case)]
    lines += [f"{MARKS[one.severity]} {one.rule}: {one.message}" for one in done.problems]
    lines += asides(done.unasked, solo=False)
    if done.approvers:
        lines.append(f"Waits for {', '.join(done.approvers)}:  outreach templates review {name}")
    else:
        lines.append(
            "No campaign uses it, so nobody is named to approve it: outreach campaigns list"
        )
    return "\n".join(lines)


def decided(done: Decided) -> str:
    """Return a decision and what follows from it."""
    name = f"{done.version.template.name} v{done.version.version}"
    words = f"{name} ({done.version.fingerprint[:8]})"
    by = f", recorded by {done.recorded_by}" if done.recorded_by != done.approver else ""
    if done.decision == "request_changes":
        kept = f"; v{done.older_live[-1]} stays live" if done.older_live else ""
        return f"✓ {done.approver} asked for changes to {words}{by}. Nobody can send it{kept}."
    live = f" Live for {', '.join(done.live_for)}." if done.live_for else ""
    waits = f" Still waits for {', '.join(done.waiting_for)}." if done.waiting_for else ""
    return f"✓ {done.approver} approved {words}{by}.{live}{waits}"


def remarked(done: Remarked) -> str:
    """Return a remark as it was kept, or that it is settled."""
    one = done.comment
    who = one.resolved_by or one.author
    by = f", recorded by {done.recorded_by}" if done.recorded_by != who else ""
    about = f"{one.template} v{one.version}{_line(one)}"
    if one.resolved_by:
        return f"✓ {who} settled comment {one.id} on {about}{by}."
    return f"✓ {who} remarked on {about} (comment {one.id}){by}."


def commented(one: Comment, now: datetime) -> str:
    """Return one comment as a line."""
    state = f", settled by {one.resolved_by}" if one.resolved_by else ""
    version = f"v{one.version}{_line(one)}"
    words = plain(one.comment)
    return f"comment {one.id}  {version}, {one.author}, {_day(one.at, now)}: “{words}”{state}"


def _line(one: Comment) -> str:
    names = {None: "", 0: " subject"}
    return names.get(one.line, f" line {one.line}")


def _day(at: datetime, now: datetime) -> str:
    day = f"{at.day} {at:%b}"
    return day if at.year == now.year else f"{day} {at.year}"


def retired(done: Retired) -> str:
    """Return what was stopped."""
    return f"✓ {done.name} is retired; nobody can send it ({_many(done.versions, 'version')})."


def wrapped(words: str, mark: str = "  ", margin: int = 0) -> list[str]:
    """Return words in lines of the screen's width less a margin, each begun with a mark."""
    width = max(20, screen_width(80) - len(mark) - margin)
    return [
        f"{mark}{line}".replace("\u00a0", " ").rstrip()
        for part in _TAG.sub(_unbroken, plain(words)).splitlines()
        for line in (textwrap.wrap(_broken(part, width), width, break_on_hyphens=False) or [""])
    ]


def _broken(words: str, width: int) -> str:
    """Break tags that stand together between their words, where no line holds them whole."""
    together = words.split(" ")
    return " ".join(one if len(one) <= width else one.replace("\u00a0", " ") for one in together)


def _unbroken(tag: re.Match[str]) -> str:
    return tag.group().replace(" ", "\u00a0")  # a tag that is cut in two says nothing


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
