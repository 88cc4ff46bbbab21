"""Why somebody is held back, until when, and the way out: a sentence and a command per code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from outreach.core.planner.cases import Case, cases
from outreach.core.planner.drafts import Draft, Held
from outreach.core.planner.people import has
from outreach.core.planner.situation import NO_NAME, Roster, Situation
from outreach.core.plans import HeldBack, HeldCode

_SETTING = " in [senders.{sender}] of outreach.toml"
_SHOW = "outreach candidates show {handle}"
_MOVE = "outreach candidates move {handle} {campaign}"
_CAMPAIGN = "outreach campaigns show {campaign}"

#: For each code what is said, and the command that helps. `{until}` is the day it ends.
_WORDS: Mapping[HeldCode, tuple[str, str]] = MappingProxyType(
    {
        HeldCode.SUPPRESSED: ("on the list of people never to write to", _SHOW),
        HeldCode.EXCLUDED: ("on an imported list of people to leave alone", _SHOW),
        HeldCode.EXCLUDED_COMPANY: ("works for a company that the campaign excludes", _CAMPAIGN),
        HeldCode.REJECTED: ("rejected for this role by a recruiter", _SHOW),
        HeldCode.CAMPAIGN_CLOSED: ("{detail}", "{way_out}"),
        HeldCode.DOUBTFUL_DOUBLE: (
            "perhaps the same person as {other}; nobody has decided yet",
            "outreach candidates merge",
        ),
        HeldCode.IN_OTHER_CAMPAIGN: ("in the campaign {detail}; nobody is in two at once", _SHOW),
        HeldCode.ALREADY_CONNECTED: (
            "connected to the sender, and the sequence has no already_connected step",
            _CAMPAIGN,
        ),
        HeldCode.PLACE_UNKNOWN: (
            "no place known, and the campaign wants one",
            'outreach candidates edit {handle} --location "…"',
        ),
        HeldCode.CONTACTED_LATELY: ("{detail}; free again on {until}", "{way_out}"),
        HeldCode.NOT_APPROVED: ("text not approved: {detail}", "{way_out}"),
        HeldCode.MISSING_VALUE: ("the text needs {detail}, which is not known", "{way_out}"),
        HeldCode.RULE: ("{detail}", "{way_out}"),
        HeldCode.UNKNOWN_OUTCOME: (
            "a message may or may not have gone out; look, then say which",
            "outreach log sent {handle}",
        ),
        HeldCode.SNOOZED: ("{detail}", "{way_out}"),
        HeldCode.WAITING_ACCEPTANCE: ("{detail}", "{way_out}"),
        HeldCode.WAITING_DELAY: ("its turn comes on {until}", _SHOW),
        HeldCode.COMPANY_LIMIT: ("enough people of this company this week", _CAMPAIGN),
        HeldCode.AWAY: (f"{{detail}} until {{until}} (away{_SETTING})", "outreach doctor"),
        HeldCode.HOLIDAY: (
            f"{{detail}}; goes on on {{until}} (country{_SETTING})",
            "outreach doctor",
        ),
        HeldCode.OUTSIDE_HOURS: (
            f"{{detail}}; goes on on {{until}} (working_hours{_SETTING})",
            "outreach doctor",
        ),
        HeldCode.NOTE_BUDGET: ("{detail}", "outreach rules show P03"),
        HeldCode.CAP_WEEK: ("over this week's connect requests", "outreach rules show P01"),
        HeldCode.CAP_DAY: ("over today's connect requests", "outreach rules show P02"),
        HeldCode.CAP_MESSAGES: ("over today's messages", "outreach rules show P02"),
    }
)


def held_back(situation: Situation, held: Held, handle: str) -> HeldBack:
    """Return why one person is held back, with the date it ends and the way out."""
    until = held.until or _until(situation, held)
    values = {
        "handle": handle,
        "campaign": held.campaign,
        "until": _day(situation, until) if until else "a day not known yet",
        "sender": situation.sender.slug,
        "detail": held.detail or _detail(situation, held),
        "other": situation.alike.get(held.candidate, "somebody already here"),
    }
    if held.code == HeldCode.NOT_APPROVED:
        values["detail"] += _objection(situation, held, values["detail"])
    values["way_out"] = _way_out(situation, held).format(**values)
    said, way_out = _WORDS[held.code]
    if held.detail.startswith(NO_NAME):
        said = "{detail}; tell the name, or reject them"
    if held.code == HeldCode.EXCLUDED and has(situation.ours, held.candidate):
        said = "a sender or colleague, by outreach.toml"
    return HeldBack(
        candidate=held.candidate,
        handle=handle,
        campaign=held.campaign,
        step=held.step,
        code=held.code,
        until=until,
        explanation=said.format(**values),
        try_=way_out.format(**values),
    )


def _objection(situation: Situation, held: Held, names: str) -> str:
    """Return why the first of these texts is not live: `: the role has changed since …`."""
    why = _roster(situation, held).objections.get(names.partition(",")[0])
    return f" ({why})" if why else ""


def every_code(situation: Situation, draft: Draft, candidate: int) -> list[Held]:
    """Return all that holds one person back, in every campaign of the sender, in order."""
    found: list[Held] = []
    for sieve in draft.sieves:
        if has(sieve.new, candidate):
            step = sieve.step_of(
                is_connected=has(sieve.roster.connected, candidate),
                is_acquainted=has(sieve.roster.acquainted, candidate),
            )
            codes = (code for code, held in sieve.holds.items() if has(held, candidate))
            found.extend(Held(candidate, sieve.roster.slug, step, code) for code in codes)
        for case in _cases_of(situation, sieve.roster, candidate):
            found.extend(case.held())
    known = {(one.campaign, one.code) for one in found}
    by_caps = [one for one in draft.find(candidate) if (one.campaign, one.code) not in known]
    return [*found, *by_caps]


def _cases_of(situation: Situation, roster: Roster, candidate: int) -> Iterator[Case]:
    here = tuple(one for one in roster.enrolled if one.candidate == candidate)
    yield from cases(situation, replace(roster, enrolled=here))


def _until(situation: Situation, held: Held) -> date | None:
    match held.code:
        case HeldCode.CONTACTED_LATELY:
            messages = situation.free_on(held.candidate, own=held.campaign)
            free = max(messages, situation.rested_on(held.candidate))
            is_cold = free <= situation.today or held.candidate in situation.heard
            return situation.cooling.get(held.candidate) if is_cold else free
        case HeldCode.SNOOZED:
            asleep = situation.snoozed_until(held.candidate)
            return asleep or situation.not_before(held.candidate)
        case HeldCode.CAMPAIGN_CLOSED:
            starts = _roster(situation, held).campaign.starts
            return starts if starts and starts > situation.today else None
        case _:
            return None


def _detail(situation: Situation, held: Held) -> str:
    match held.code:
        case HeldCode.CONTACTED_LATELY:
            return _heard(situation, held) or _written_to(situation, held)
        case HeldCode.IN_OTHER_CAMPAIGN:
            return _other_campaign(situation, held)
        case HeldCode.NOT_APPROVED:
            return _roster(situation, held).unapproved.get(held.step, "a text")
        case HeldCode.CAMPAIGN_CLOSED:
            return _standstill(situation, _roster(situation, held))
        case HeldCode.SNOOZED:
            return _asleep(situation, held)
        case HeldCode.WAITING_ACCEPTANCE:
            asked = situation.requested.get(held.candidate)
            of = f" of {_day(situation, asked)}" if asked else ""
            return f"waits for the connect request{of} to be accepted"
        case HeldCode.AWAY | HeldCode.HOLIDAY | HeldCode.OUTSIDE_HOURS:
            closed = situation.days.closed_at(situation.now)
            return closed.explanation if closed else "the sender does not work now"
        case HeldCode.MISSING_VALUE:
            return "a value"
        case HeldCode.NOTE_BUDGET:
            return _scarce_notes(situation, held)
        case _:
            braked = [f"{one.rule}: {one.says}" for one in situation.brakes]
            return next(iter(braked), "a rule forbids the text")


def _day(situation: Situation, day: date) -> str:
    """Return a day in words, with its year where that is another."""
    return f"{day:%-d %b}" if day.year == situation.today.year else f"{day:%-d %b %Y}"


def _asleep(situation: Situation, held: Held) -> str:
    until = held.until or _until(situation, held)
    if situation.snoozed_until(held.candidate) and until:
        return f"snoozed until {_day(situation, until)}"
    named = f", to come back from {until:%-d %b %Y}" if until else ""
    return f"put an earlier role off{named}; a recruiter says when"


def _rests(situation: Situation, held: Held) -> bool:
    """Say whether a request that was taken back holds somebody longer than our messages do."""
    rested_on = situation.rested_on(held.candidate)
    return rested_on > max(situation.today, situation.free_on(held.candidate, own=held.campaign))


def _scarce_notes(situation: Situation, held: Held) -> str:
    budget = situation.budgets["notes_month"]
    if not budget.cap:
        return "the account of the sender may send no connect notes"
    if not budget.left:
        said = f"all {budget.cap} connect notes of the last 30 days are used"
    else:
        many = "the one note" if budget.left == 1 else f"the {budget.left} notes"
        said = f"{many} left this month go to who meets more of what is nice to have"
    return f"{said}; the next is free on {_day(situation, held.until)}" if held.until else said


def _heard(situation: Situation, held: Held) -> str:
    """Return who got a word of somebody after ours, and when; "" where we wrote last or rest."""
    sender, at = situation.heard.get(held.candidate, ("", None))
    ours = (one.last_at for one in situation.messages.get(held.candidate, ()))
    if at is None or _rests(situation, held) or max(ours, default=at) > at:
        return ""
    return f"wrote to {sender} on {_day(situation, situation.days.day(at))}: to be answered by hand"


def _written_to(situation: Situation, held: Held) -> str:
    if _rests(situation, held):
        day = situation.withdrawn[held.candidate]
        return f"a request was taken back on {day:%-d %b}, and LinkedIn takes none for 21 days"
    everything = situation.messages.get(held.candidate, ())
    messages = [one for one in everything if one.campaign != held.campaign] or everything
    if not messages:
        return "written to lately"
    last = max(messages, key=lambda one: one.last_at)
    days = (situation.today - situation.days.day(last.last_at)).days
    ago = {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
    where = f" for {last.campaign}" if last.campaign else ""
    return f"written to {ago}{where}"


def _other_campaign(situation: Situation, held: Held) -> str:
    for roster in situation.in_rank:
        if roster.slug != held.campaign and has(roster.open, held.candidate):
            return roster.slug
    matches = (one.slug for one in situation.in_rank if has(one.shortlist.people, held.candidate))
    return next(matches, "another")


def _standstill(situation: Situation, roster: Roster) -> str:
    if roster.status != "running":
        return f"the campaign is {roster.status}"
    starts = roster.campaign.starts
    if starts and starts > situation.today:
        return f"the campaign starts on {starts:%-d %b %Y}"
    return "the campaign has ended"


def _way_out(situation: Situation, held: Held) -> str:
    match held.code:
        case HeldCode.CONTACTED_LATELY:
            if _heard(situation, held):
                return _SHOW
            rule = "P05" if _rests(situation, held) else "P06"
            return f"outreach rules show {rule}"
        case HeldCode.NOT_APPROVED:
            names = held.detail or _roster(situation, held).unapproved.get(held.step, "")
            first = names.partition(",")[0]
            return f"outreach templates show {first}" if first else "outreach templates list"
        case HeldCode.MISSING_VALUE:
            return _mend(held)
        case HeldCode.RULE:
            return "outreach rules brakes" if situation.brakes and not held.detail else _SHOW
        case HeldCode.WAITING_ACCEPTANCE:
            is_here = has(_roster(situation, held).open, held.candidate)
            is_elsewhere = held.candidate in situation.requested and not is_here
            return f"outreach log {'withdrawn' if is_elsewhere else 'accepted'} {{handle}}"
        case HeldCode.SNOOZED:
            is_here = has(_roster(situation, held).open, held.candidate)
            is_former = held.candidate in situation.former and not is_here
            return _MOVE if is_former and not situation.snoozed_until(held.candidate) else _SHOW
        case _:
            is_paused = _roster(situation, held).status == "paused"
            return f"outreach campaigns {'resume' if is_paused else 'show'} {held.campaign}"


def _mend(held: Held) -> str:
    """Return the command with which the first missing value is told."""
    if held.detail.startswith(NO_NAME):
        return 'outreach candidates edit {handle} --first-name "…" --last-name "…"'
    space, _, fact = held.detail.partition(",")[0].partition(".")
    option = _MENDED_BY.get(f"{space}.{fact}", fact)
    if space in ("candidate", "match") and option:
        return f'outreach candidates edit {{handle}} --{option.replace("_", "-")} "…"'
    return "outreach campaigns check {campaign}" if space in ("role", "sender") else _SHOW


#: Values that a text names otherwise than the fact they come from.
_MENDED_BY = {"match.skill": "skills", "match.area": "", "candidate.name": "first_name"}


def _roster(situation: Situation, held: Held) -> Roster:
    return next(roster for roster in situation.rosters if roster.slug == held.campaign)
