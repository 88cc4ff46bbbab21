"""What the pages of a review show, put together from the review itself; decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from outreach.actions import guardrails, links, templates
from outreach.actions.templates import Review, TextView
from outreach.actions.templates.audience import Message
from outreach.core.approvals import APPROVE, REQUEST_CHANGES
from outreach.core.campaigns import Campaign
from outreach.core.changes import Change, Kind, Line, by_line, changes
from outreach.core.rules import RULES
from outreach.core.rules.any_message.audience import CHECKS
from outreach.core.stats.texts import TextRecord
from outreach.core.words import Approval, Comment, TemplateKind, TemplateVersion
from outreach.core.worst_case import WorstCase
from outreach.web import words
from outreach.web.visits import Visit

KINDS = {
    TemplateKind.CONNECT_NOTE: "LinkedIn note with a request to connect",
    TemplateKind.LINKEDIN_MESSAGE: "LinkedIn message",
    TemplateKind.INMAIL: "InMail",
    TemplateKind.EMAIL: "E-mail",
}
WHY = {
    "longest": "The longest",
    "shortest": "The shortest",
    "oddest": "The oddest name",
    "fallback": "The most gaps filled",
}
SEVERITIES = {"error": "To be mended", "warn": "Warning", "info": "Advice"}


class LineView(NamedTuple):
    """One line of the text, what changed in it, and what was said about it."""

    number: int | None  #: None for a line that is gone
    pieces: tuple[Change, ...]
    comments: tuple[Comment, ...] = ()


def shown(visit: Visit, found: Review, before: int = 0) -> Mapping[str, object]:
    """Return what the review page needs; `before` is the version looked at until a moment ago."""
    compared = _version(visit, before) if before else found.before
    return {
        **_head(visit, found),
        "lines": _lines(found, compared.template.body if compared else None),
        "compared": compared,
        "is_news": bool(before),
        "whole": _about(found, None),
        "older": [one for one in found.open_comments if one.version != found.version.version],
        "previews": _previews(visit, found),
        "is_drawn": any(_is_drawn(one) for one in found.record),
        "alarms": _alarms(visit, found),
        "worst": found.worst_case,
        "problems": [(SEVERITIES.get(one.severity, "Remark"), one) for one in found.problems],
        "excused": _excused(found),
        "others": [one for one in found.waiting_for if one != visit.link.approver],
        "may_decide": visit.link.may_decide,
        "own_text": visit.link.approver == found.version.author and not found.solo,
    }


def stale(visit: Visit, found: Review) -> Mapping[str, object]:
    """Return what the page needs that says: other words are in review now."""
    seen = _version(visit, visit.link.version)
    before = seen.template.body if seen else ""
    return {
        **_head(visit, found),
        "seen": visit.link.version,
        "lines": _lines(found, before),
        "may_decide": visit.link.may_decide,
    }


def decided(visit: Visit, found: Review, view: TextView) -> Mapping[str, object]:
    """Return what the page needs that says what follows from a decision."""
    mine = [one for one in view.history.decisions if _is_of(one, visit)]
    return {
        **_head(visit, found),
        "decision": mine[-1] if mine else None,
        "is_approval": bool(mine) and mine[-1].decision == APPROVE,
        "is_refusal": bool(mine) and mine[-1].decision == REQUEST_CHANGES,
        "live_for": [slug for slug, one in view.live.items() if one == visit.link.version],
        "older_live": sorted({one for one in view.live.values() if one < visit.link.version}),
        "waiting_for": [one for one in found.waiting_for if one != visit.link.approver],
        "max_age_days": visit.app.settings.approvals.max_age_days,
    }


def _head(visit: Visit, found: Review) -> Mapping[str, object]:
    campaigns = _campaigns(visit, found)
    senders = visit.app.settings.senders
    return {
        "visit": visit,
        "found": found,
        "version": found.version,
        "template": found.version.template,
        "kind": KINDS[found.version.template.kind],
        "campaigns": campaigns,
        "senders": sorted({senders[one.sender].name for one in campaigns}),
        "unasked": [senders[one].name for one in found.unasked if one in senders],
        "demo": visit.app.is_demo,
        "asks": words.person(found.version.author, visit.app.settings),
        "asked": words.person(visit.link.approver, visit.app.settings),
    }


def _previews(visit: Visit, found: Review) -> list[tuple[str, Message]]:
    # somebody for a role of other approvers is none of this one's business
    mine = {one.slug for one in _campaigns(visit, found)}
    shown = ((why, one) for why, one in found.messages.items() if one.campaign in mine)
    return [(WHY.get(why, "Picked by you"), one) for why, one in shown]


def _campaigns(visit: Visit, found: Review) -> Sequence[Campaign]:
    mine = links.campaigns_of(visit.app, visit.link)
    return [one for one in mine if one.slug in found.campaigns]


def _is_drawn(one: TextRecord) -> bool:
    """Say whether enough people got a version for a picture to tell anything."""
    return one.accepted.is_comparable or one.replied.is_comparable


def _alarms(visit: Visit, found: Review) -> list[str]:
    """Return what there is to stop and look at in this very text."""
    if not found.record:
        return []
    watched = guardrails.watch(visit.app, found.campaigns, visit.app.now)
    return [one.alarm.says for one in watched if one.alarm.text == visit.link.template]


def _excused(found: Review) -> list[tuple[str, str, str]]:
    """Return rule, title and reason of warnings that only the whole list of people gave."""
    told = {one.rule for one in found.problems}
    left = ((rule, why) for rule, why in found.reasons.items() if rule not in told)
    return [(rule, finding(rule, found.worst_case), why) for rule, why in left if rule in RULES]


def finding(rule: str, worst: WorstCase) -> str:
    """Return what a rule found over everybody; what it asks for where the finding is gone."""
    findings = CHECKS[rule](worst) if rule in CHECKS else ()
    said = next((one.message for one in findings), "")
    return said or f"not so: {RULES[rule].message}"


def _version(visit: Visit, number: int) -> TemplateVersion | None:
    history = templates.show(visit.app, visit.link.template).history
    return next((one for one in history.versions if one.version == number), None)


def _lines(found: Review, before: str | None) -> list[LineView]:
    body = found.version.template.body.rstrip("\n")
    pieces = [Change(Kind.SAME, body)] if before is None else changes(before.rstrip("\n"), body)
    return [_line(found, one) for one in by_line(pieces)]


def _line(found: Review, line: Line) -> LineView:
    said = () if line.number is None else _about(found, line.number)
    return LineView(line.number, line.pieces, said)


def _about(found: Review, line: int | None) -> tuple[Comment, ...]:
    now = found.version.version
    return tuple(one for one in found.comments if one.line == line and one.version == now)


def _is_of(one: Approval, visit: Visit) -> bool:
    return one.approver == visit.link.approver and one.version == visit.link.version
