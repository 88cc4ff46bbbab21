"""The screens of campaigns, and their JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from outreach.cli.show.cells import pad, plain, screen_width
from outreach.cli.show.funnels import funnel_json
from outreach.cli.show.funnels import lines as funnel_lines
from outreach.cli.show.plan import SAID_OF_MANY
from outreach.cli.show.unmet import unmet_json
from outreach.core.campaigns import Area, CampaignStatus, Circle, Status
from outreach.core.words import Problem, Stage

if TYPE_CHECKING:
    from outreach.actions.campaigns import Closing, Look, Overview, Search, TakeBack, Word

FORMER = 8  #: of those who said "not now" are named
#: What each stage is called when people are counted where they stand now, in the order they come.
STAGES: Mapping[Stage, str] = {
    Stage.IDENTIFIED: "chosen",
    Stage.INVITED: "asked, no answer yet",
    Stage.CONNECTED: "connected",
    Stage.FOLLOWED_UP: "followed up",
    Stage.REPLIED: "replied",
    Stage.CLOSED: "done",
    Stage.EXPIRED: "without answer",
    Stage.WITHDRAWN: "taken back",
    Stage.REJECTED: "not a fit",
    Stage.OPTED_OUT: "opted out",
}


def overviews(found: Sequence[Overview], today: date) -> str:
    """Return one line a campaign."""
    if not found:
        return "No campaigns yet.\n\n  outreach campaigns new SLUG     write the first one"
    wide = screen_width() >= 60
    lines = []
    for one in found:
        sender = one.campaign.sender if one.campaign else ""
        state = _state(one, today)
        head = f"{pad(one.slug, 28)}  {pad(state, 22)}"
        lines.append(f"{head}  {pad(sender, 14)}  {_people(one.stages)}" if wide else head.rstrip())
    broken = any(one.campaign is None for one in found)
    hint = "outreach campaigns check" if broken else f"outreach campaigns show {found[0].slug}"
    return "\n".join([*(line.rstrip() for line in lines), "", hint])


def overviews_json(found: Sequence[Overview]) -> dict[str, object]:
    """Return the list for `outreach.campaigns/1`."""
    return {
        "campaigns": [
            {
                "campaign": one.slug,
                "name": one.campaign.name if one.campaign else None,
                "sender": one.campaign.sender if one.campaign else None,
                "priority": one.campaign.priority if one.campaign else None,
                "starts": _day(one.campaign.starts) if one.campaign else None,
                "ends": _day(one.campaign.ends) if one.campaign else None,
                "is_sound": one.campaign is not None,
                **_status_json(one.status),
                "stages": dict(one.stages),
            }
            for one in found
        ]
    }


def look(found: Look) -> str:
    """Return one campaign on one screen."""
    campaign, outlook = found.campaign, found.outlook
    lines = [
        f"{plain(campaign.name)}   {_said(found.status)}",
        f"{campaign.slug} · {campaign.sender} · approved by {', '.join(campaign.approvers)}",
        "",
        *_matched(found),
        f"{outlook.due:>7,} in today's plan",
        *(f"{n:>7,} held back: {SAID_OF_MANY[code]}" for code, n in outlook.held_back.items()),
        *_vague(found),
        *_former(found),
    ]
    if found.stages:
        lines += ["", f"Now: {_people(found.stages)}"]
    lines += ["", *_texts(found)]
    errors = [problem for problem in found.problems if problem.severity == "error"]
    if errors:
        lines += ["", f"{len(errors)} problems: outreach campaigns check {campaign.slug}"]
    return "\n".join([*lines, "", f"outreach plan · outreach stats {campaign.slug}"])


def _former(found: Look) -> list[str]:
    former = found.outlook.former
    if not former:
        return []
    lines = [
        f"  {pad(plain(one.handle), 24)}  {_day(one.until) or 'no day named'}"
        for one in former[:FORMER]
    ]
    if len(former) > FORMER:
        lines.append(f"  …  {len(former) - FORMER} more (--json)")
    move = f"outreach candidates move {former[0].handle} {found.campaign.slug}"
    return ["", "Put an earlier role off; to come back from:", *lines, f"  {move}"]


def look_json(found: Look) -> dict[str, object]:
    """Return one campaign for `outreach.campaign/1`."""
    campaign, outlook = found.campaign, found.outlook
    return {
        "campaign": campaign.slug,
        "name": campaign.name,
        "sender": campaign.sender,
        "recruiters": list(campaign.recruiters),
        "approvers": list(campaign.approvers),
        "priority": campaign.priority,
        "starts": _day(campaign.starts),
        "ends": _day(campaign.ends),
        **_status_json(found.status),
        "matched": outlook.matched,
        "due": outlook.due,
        "held_back_counts": {code.value: count for code, count in outlook.held_back.items()},
        "former": [
            {"handle": one.handle, "name": one.name, "until": _day(one.until)}
            for one in outlook.former
        ],
        "vague": [{"place": one.place, "people": one.people} for one in found.vague],
        "funnel": funnel_json(found.funnel),
        "nobody_has": unmet_json(found.unmet),
        "stages": dict(found.stages),
        "texts": [
            {"step": text.step.name, "template": text.template, "version": text.version}
            for text in found.texts
        ],
        **problems_json(found.problems),
    }


def problems(found: Sequence[Problem]) -> str:
    """Return each problem with its place and its way out, and the count."""
    if not found:
        return "✓ Everything is in order."
    lines = []
    for problem in found:
        mark = "error" if problem.severity == "error" else "note"
        lines.append(f"{plain(problem.where)}: {mark}: {plain(problem.message)}")
        if problem.try_:
            lines.append(f"    try: {plain(problem.try_)}")
    errors = sum(problem.severity == "error" for problem in found)
    return "\n".join(
        [*lines, "", f"{_many(errors, 'problem')}, {_many(len(found) - errors, 'note')}"]
    )


def problems_json(found: Sequence[Problem]) -> dict[str, object]:
    """Return problems for `outreach.problems/1`."""
    return {
        "problems": [
            {
                "file": problem.file,
                "line": problem.line,
                "column": problem.column,
                "severity": problem.severity,
                "rule": problem.rule,
                "message": problem.message,
                "try": problem.try_,
            }
            for problem in found
        ]
    }


def made(file: Path, slug: str, found: Sequence[Problem]) -> str:
    """Return what was written, and the next commands."""
    lines = [f"✓ wrote {file}: open it and say who is wanted."]
    lines += [f"  {problem.where}: {problem.message}" for problem in found]
    return "\n".join(
        [*lines, f"Then: outreach campaigns check {slug} · outreach campaigns show {slug}"]
    )


def closing(done: Closing, *, dry_run: bool) -> str:
    """Return what was stopped and what is left to do for its people."""
    verb = "would be closed" if dry_run else "is closed"
    lines = [f"{done.campaign} {verb}; {_many(done.stopped, 'person', 'people')} let go."]
    if done.take_back:
        lines += ["", f"{len(done.take_back)} requests to take back (they stay in your plan):"]
        lines += [_take_back(one) for one in done.take_back]
    for word in done.words:
        lines += ["", *_word(word)]
    if done.answers:
        lines += ["", f"{_many(done.answers, 'person', 'people')} wrote and wait for an answer."]
    if done.come_back:
        lines += ["", "Put it off; come back on:"]
        lines += [f"  {one.until:%d %b %Y}  {plain(one.person.name)}" for one in done.come_back]
    undo = [] if dry_run else [f"undo: outreach campaigns resume {done.campaign}"]
    return "\n".join([*lines, "", "outreach next", *undo])


def closing_json(done: Closing, *, dry_run: bool) -> dict[str, object]:
    """Return what closing did for `outreach.closing/1`."""
    return {
        "campaign": done.campaign,
        "dry_run": dry_run,
        "stopped": done.stopped,
        "take_back": [
            {
                "handle": one.person.handle,
                "name": one.person.name,
                "profile_url": one.person.profile_url,
                "sender": one.sender,
                "sent_at": one.sent_at.isoformat() if one.sent_at else None,
            }
            for one in done.take_back
        ],
        "closing_words": [
            {
                "step": word.step,
                "templates": list(word.templates),
                "people": word.people,
                "is_approved": word.is_approved,
            }
            for word in done.words
        ],
        "answers_owed": done.answers,
        "come_back": [
            {
                "handle": one.person.handle,
                "name": one.person.name,
                "until": one.until.isoformat(),
            }
            for one in done.come_back
        ],
    }


def search_hint(found: Search) -> str:
    """Return what to choose beside the query, because the query cannot say it."""
    area = _area(found.area)
    return (
        f"Paste it into LinkedIn's search. Then choose the area there: {area}"
        if area
        else ("Paste it into LinkedIn's search.")
    )


def search_json(found: Search) -> dict[str, object]:
    """Return the query for `outreach.search-string/1`."""
    return {"campaign": found.campaign, "query": found.query, "area": _area(found.area)}


def _vague(found: Look) -> list[str]:
    """Return who is left out for saying only a country, region or zone, and how to let them in."""
    if not found.vague:
        return []
    said = [f"{one.people:>7,} more say only {plain(one.place)!r}" for one in found.vague]
    names = ", ".join(one.place for one in found.vague)
    return [*said, f"        to include them, write under area: vague: [{plain(names)}]"]


def _matched(found: Look) -> list[str]:
    """Return how many people match, and how many each clause of the target leaves."""
    if found.status.status is Status.CLOSED:
        return []  # a closed campaign looks for nobody
    lines = [f"{found.outlook.matched:>7,} match"]
    if found.funnel and not found.funnel[0].people:
        lines.append("        nobody is here yet: outreach import FILE")
    elif found.funnel:
        lines += [f"        {line}" for line in funnel_lines(found.funnel, screen_width() - 8)]
    return lines


def _texts(found: Look) -> list[str]:
    lines = []
    for text in found.texts:
        state = f"v{text.version}, approved" if text.version else "not approved yet"
        lines.append(f"  {pad(text.step.name, 16)}  {pad(text.template, 34)}  {state}")
    waiting = next((text.template for text in found.texts if text.version is None), None)
    if waiting:
        lines.append(f"  try: outreach templates submit {waiting}")
    return lines


def _take_back(one: TakeBack) -> str:
    sent = f"asked {one.sent_at:%d %b}" if one.sent_at else ""
    name = pad(plain(one.person.name), 24)
    return f"  {name}  {pad(sent, 13)} {one.person.profile_url or ''}".rstrip()


def _word(word: Word) -> list[str]:
    named = f"{word.step}: {', '.join(word.templates)}"
    if not word.people:
        return [f"Nobody is owed the closing word ({named})."]
    lines = [f"Closing word ({named}) for {_many(word.people, 'person', 'people')}."]
    if not word.is_approved:
        lines.append(f"  It is not approved: outreach templates submit {word.templates[0]}")
    return lines


def _area(area: Area) -> str:
    parts = [*map(_circle, area.all_circles), *area.places, *area.countries]
    without = [f"not {_circle(one)}" for one in area.without]
    return "; ".join([*parts, *(["remote"] if area.remote else []), *without])


def _circle(one: Circle) -> str:
    return f"within {one.within_km:g} km of {one.near}" if one.within_km else one.near


def _state(one: Overview, today: date) -> str:
    if one.campaign is None:
        return "broken"
    starts = one.campaign.starts
    if one.status.status is Status.RUNNING and starts and starts > today:
        return f"starts {starts:%d %b %Y}"
    return _said(replace(one.status, reason=""))


def _said(status: CampaignStatus) -> str:
    since = f" since {status.changed_at:%d %b}" if status.changed_at else ""
    why = f" ({plain(status.reason)})" if status.reason else ""
    return (
        status.status.value if status.status is Status.RUNNING else f"{status.status}{since}{why}"
    )


def _people(stages: Mapping[Stage, int]) -> str:
    return " · ".join(
        f"{stages[stage]} {word}" for stage, word in STAGES.items() if stages.get(stage)
    )


def _status_json(status: CampaignStatus) -> dict[str, object]:
    return {
        "status": status.status.value,
        "reason": status.reason,
        "changed_at": status.changed_at.isoformat() if status.changed_at else None,
        "changed_by": status.changed_by or None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _many(count: int, noun: str, nouns: str = "") -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {nouns or f'{noun}s'}"
