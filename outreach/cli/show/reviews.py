"""The screen on which an approver decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from outreach.cli.show import templates as texts
from outreach.cli.show.cells import plain
from outreach.core.changes import Change, Kind, Line, by_line
from outreach.core.words import TemplateKind

if TYPE_CHECKING:
    from outreach.actions.templates import Review
    from outreach.core.stats.rates import Rate
    from outreach.core.stats.texts import TextRecord

SIGNS = {Kind.SAME: "  ", Kind.REMOVED: "- ", Kind.ADDED: "+ "}
KEYS = "a approve this text  r request changes  c comment  p next preview  n next  q"


def review(found: Review, now: datetime, preview: int | None = None) -> str:
    """Return one text in review; `preview` chooses one of its messages, else all are shown."""
    messages = list(found.messages.items())
    if preview is not None and messages:
        messages = [messages[preview % len(messages)]]
    lines = [_head(found, now), "", *_words(found), ""]
    lines += [texts.figures(asdict(found.worst_case)), *texts.read(found.worst_case)]
    for why, one in messages:
        lines += ["", *texts.message(why, one)]
    lines += ["", texts.verdict(found.problems)]
    lines += [f"  {rule} stands because: {plain(why)}" for rule, why in found.reasons.items()]
    lines += [texts.said(one, now) for one in found.said]
    lines += [texts.commented(one, now) for one in found.comments]
    lines += [_record(one, found) for one in found.record]
    lines += texts.asides(found.unasked, solo=found.solo)
    if found.waiting_for:
        by = f" by {found.deadline.on} ({found.deadline.why})" if found.deadline else ""
        lines.append(f"Waits for {', '.join(found.waiting_for)}{by}.")
    return "\n".join(lines)


def waiting(names: list[str], approver: str) -> str:
    """Return how many texts wait for an approver."""
    return f"Waiting for {approver}: {len(names)}" + (f" ({', '.join(names)})" if names else "")


def no_approver(found: Review, who: str) -> str:
    """Return that somebody may read this but not decide on it, and how to decide."""
    name = found.version.template.name
    lines = [f"{who} is no approver of {name} and cannot decide on it."]
    if found.approvers:
        lines.append(f"As one of them: outreach templates review {name} --as {found.approvers[0]}")
    return "\n".join(lines)


def _head(found: Review, now: datetime) -> str:
    version, before = found.version, found.before
    numbers = f"v{before.version} → v{version.version}" if before else f"v{version.version}"
    used = ", ".join(found.campaigns) or "no campaign"
    asked = f"by {version.author}, {_ago(now - version.submitted_at)}"
    return f"{version.template.name}  {numbers}   {asked}   {used}   sha {version.fingerprint[:8]}"


def _record(one: TextRecord, found: Review) -> str:
    is_request = found.version.template.kind is TemplateKind.CONNECT_NOTE
    parts = [f"v{one.version} so far: {one.sent} sent"]
    if is_request:
        parts.append(_rate("accepted", one.accepted, one.accepted_ever))
    return ", ".join([*parts, _rate("replied", one.replied, one.replied_ever)])


def _rate(verb: str, found: Rate, ever: int) -> str:
    if not found.n:
        return f"{ever} {verb} (too new to compare)"
    low, high = round(100 * found.low), round(100 * found.high)
    return f"{found.k} of {found.n} {verb} within {found.horizon_days} days ({low}-{high} %)"


def _ago(span: timedelta) -> str:
    hours = int(span.total_seconds() // 3600)
    if hours < 1:
        return "just now"
    return f"{hours} h ago" if hours < 48 else f"{hours // 24} days ago"


def _words(found: Review) -> Iterator[str]:
    template, before = found.version.template, found.before
    if template.subject is not None:
        was = before.template.subject if before else None
        if was is not None and was != template.subject:
            yield f"- Subject: {was}"
            yield f"+ Subject: {template.subject}"
        else:
            yield f"  Subject: {template.subject}"
    changed = found.changes if before else (Change(Kind.SAME, template.body),)
    yield from numbered(by_line(changed))


def numbered(lines: Iterable[Line]) -> Iterator[str]:
    """Yield a text line by line, with the numbers that comments name, and what became of words."""
    for line in lines:
        number = f"{line.number:>2} " if line.number else "   "
        shown = [piece for piece in line.pieces if piece.text.strip()]
        for piece in shown:
            first, *more = texts.wrapped(piece.text.strip(), SIGNS[piece.kind], len(number))
            yield f"{number}{first}"
            number = "   "
            yield from (f"{number}{one}" for one in more)
        if not shown and line.number:
            yield number.rstrip()
