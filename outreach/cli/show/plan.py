"""The screen of a plan and its JSON: what to do first, whom to write to, who is held back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType

from outreach.cli.show import warnings
from outreach.cli.show.cells import cut, folded, pad, plain, width
from outreach.cli.show.referring import referrer
from outreach.core.campaigns import Campaign
from outreach.core.network.campaign import STAYING, is_network
from outreach.core.plans import HeldBack, HeldCode, Plan, PlannedTouch
from outreach.core.senders import Sender

#: How many rows of each block are shown without `--all`.
ROWS = 8
MINUTES_A_CARD = 1.6

_ROLE, _LEAST = 21, 10  # columns of the role, and of what is left of it for a long reason
_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "answer": "Answer",
        "follow_up": "Follow up",
        "withdraw": "Take back",
        "task": "Task",
        "linkedin_connect": "Connect",
        "linkedin_message": "Message",
        "inmail": "InMail",
        "email": "E-mail",
    }
)

#: What a touch follows; everything else was written by us.
_AFTER: Mapping[str, str] = MappingProxyType(
    {
        "accepted": "accepted",
        "replied": "replied",
        "referral": "named somebody",
        "closed": "role closed",
    }
)

#: What is said of many people held back by one code.
SAID_OF_MANY: Mapping[HeldCode, str] = MappingProxyType(
    {
        HeldCode.SUPPRESSED: "never to be written to",
        HeldCode.EXCLUDED: "one of us, or on a list to leave alone",
        HeldCode.EXCLUDED_COMPANY: "at an excluded company",
        HeldCode.REJECTED: "not a fit",
        HeldCode.CAMPAIGN_CLOSED: "campaign paused or not open",
        HeldCode.DOUBTFUL_DOUBLE: "perhaps somebody known already",
        HeldCode.IN_OTHER_CAMPAIGN: "in another campaign",
        HeldCode.ALREADY_CONNECTED: "connected already, no word for it",
        HeldCode.PLACE_UNKNOWN: "place unknown",
        HeldCode.CONTACTED_LATELY: "in touch lately",
        HeldCode.NOT_APPROVED: "text not approved",
        HeldCode.MISSING_VALUE: "no name, or a value is missing",
        HeldCode.RULE: "a rule or a brake",
        HeldCode.UNKNOWN_OUTCOME: "sent or not? needs a look",
        HeldCode.SNOOZED: "snoozed",
        HeldCode.WAITING_ACCEPTANCE: "asked, not accepted yet",
        HeldCode.WAITING_DELAY: "not their turn yet",
        HeldCode.COMPANY_LIMIT: "enough of their company this week",
        HeldCode.AWAY: "the sender is away",
        HeldCode.HOLIDAY: "public holiday",
        HeldCode.OUTSIDE_HOURS: "outside working hours",
        HeldCode.NOTE_BUDGET: "this month's notes are used up",
        HeldCode.CAP_WEEK: "over this week's requests",
        HeldCode.CAP_DAY: "over today's requests",
        HeldCode.CAP_MESSAGES: "over today's messages",
    }
)


def plans(
    found: Sequence[Plan],
    senders: Mapping[str, Sender],
    campaigns: Mapping[str, Campaign],
    columns: int,
    *,
    everything: bool = False,
) -> str:
    """Return the plans of the day, one below the other, and how to start."""
    if not found:
        return "No campaign to follow, so nobody to write to.\n\nStart: outreach campaigns new SLUG"
    screens = [
        "\n".join(_Screen(plan, senders[plan.sender], campaigns, columns, everything).lines())
        for plan in found
    ]
    return "\n\n".join([*screens, _start(found, campaigns)])


def plans_json(found: Sequence[Plan]) -> dict[str, object]:
    """Return one plan for `outreach.plan/1`, or several under `plans`."""
    if len(found) == 1:
        return plan_json(found[0])
    return {"plans": [plan_json(plan) for plan in found]}


def plan_json(plan: Plan) -> dict[str, object]:
    """Return a plan for `outreach.plan/1`."""
    return {
        "date": plan.day.isoformat(),
        "sender": plan.sender,
        "budgets": {
            name: {"cap": budget.cap, "used": budget.used} for name, budget in plan.budgets.items()
        },
        "touches": [touch_json(touch) for touch in plan.touches],
        "held_back": [_held_json(held) for held in plan.held_back],
        "held_back_counts": {code.value: n for code, n in plan.held_back_counts.items()},
        "warnings": [warnings.as_json(one) for one in plan.warnings],
    }


def touch_json(touch: PlannedTouch) -> dict[str, object]:
    """Return one planned touch."""
    return {
        "touch": touch.touch,
        "kind": touch.kind,
        "handle": touch.handle,
        "name": touch.name,
        "campaign": touch.campaign,
        "step": touch.step,
        "attempt": touch.attempt,
        "channel": touch.channel.value,
        "due_at": touch.due_at.isoformat(),
        "template": touch.template,
        "version": touch.version,
        "fingerprint": touch.fingerprint,
        "variant": touch.variant,
        "text": touch.text,
        "length": touch.length,
        "limit": touch.limit,
        "language": touch.language,
        "personal_required": touch.personal,
        "because": dict(touch.because),
    }


def _held_json(held: HeldBack) -> dict[str, object]:
    return {
        "handle": held.handle,
        "campaign": held.campaign,
        "step": held.step,
        "code": held.code.value,
        "until": held.until.isoformat() if held.until else None,
        "explanation": held.explanation,
        "try": held.try_,
    }


class _Screen:
    """One sender's day, at one width."""

    def __init__(
        self,
        plan: Plan,
        sender: Sender,
        campaigns: Mapping[str, Campaign],
        columns: int,
        everything: bool,
    ) -> None:
        self._plan = plan
        self._sender = sender
        self._campaigns = campaigns
        self._columns = columns
        self._everything = everything

    def lines(self) -> Iterator[str]:
        """Yield the screen line by line."""
        yield from self._head()
        known = [touch for touch in self._plan.touches if touch.kind != "connect"]
        new = [touch for touch in self._plan.touches if touch.kind == "connect"]
        yield from self._block("Do first", known, 1)
        yield from self._block("First contact", new, 1 + len(known))
        if not self._plan.touches:
            yield from ("", "Nothing to send now.")
        yield from warnings.lines(
            self._plan.warnings, self._columns, everybody=self._everything, title="Mind"
        )
        yield from self._held()

    def _head(self) -> Iterator[str]:
        day = f"{self._plan.day:%a} {self._plan.day.day} {self._plan.day:%b %Y}"
        left = f"{day} · from {plain(self._sender.name)} ({self._account()})"
        week = self._plan.budgets["connects_week"]
        right = f"week {week.used} of {week.cap} sent"
        room = self._columns - width(left) - width(right)
        if room >= 2:
            yield left + " " * room + right
        else:
            yield cut(left, self._columns)
            yield right

    def _account(self) -> str:
        account = self._sender.account
        notes = self._plan.budgets["notes_month"]
        name = account.value.replace("_", " ").capitalize()
        said = f"{name}: notes to {account.note_limit}"
        return said if notes.cap is None else f"{said}, {notes.left} left this month"

    def _block(self, title: str, touches: Sequence[PlannedTouch], first: int) -> Iterator[str]:
        if not touches:
            return
        yield from ("", title)
        shown = touches if self._everything else touches[:ROWS]
        for number, touch in enumerate(shown, first):
            yield from self._row(number, touch)
        if len(shown) < len(touches):
            yield f"  …  {len(touches) - len(shown)} more (outreach plan --all)"

    def _row(self, number: int, touch: PlannedTouch) -> Iterator[str]:
        kind = _KINDS.get(touch.kind) or _KINDS[touch.channel.value]
        start = f"{number:>3}  {pad(kind, 10)}"
        name = plain(touch.name)
        if self._columns < 60:
            yield f"{start} {cut(name, self._columns - width(start) - 1)}"
            return
        campaign = self._campaigns.get(touch.campaign)
        is_ours = is_network(touch.campaign)
        role = plain(campaign.name if campaign else STAYING if is_ours else touch.campaign)
        if self._columns < 80:
            yield from self._narrow(f"{start} ", name, role, self._why(touch))
            return
        why, room = self._why(touch), self._columns - width(start) - 46
        short = pad(role, max(_LEAST, _ROLE - max(0, width(why) - room)))  # the reason stays whole
        left = self._columns - width(start) - 25 - width(short)
        yield f"{start} {pad(name, 20)}  {short}  {cut(why, left)}".rstrip()

    def _narrow(self, start: str, name: str, role: str, why: str) -> Iterator[str]:
        """Yield a row for a narrow screen: the role and the reason stand below the name, whole."""
        indent = " " * width(start)
        room = self._columns - width(start)
        yield f"{start}{cut(name, room)}"
        yield from (f"{indent}{part}" for part in folded(f"{role} · {why}", room))

    def _why(self, touch: PlannedTouch) -> str:
        after = str(touch.because.get("after", ""))
        if after == "planned":
            return plain(str(touch.because.get("reason", "")))
        if touch.kind == "withdraw" and not after:
            return "the role is closed"
        if by := touch.because.get("named_by"):
            return f"named by {referrer(by)}"
        if touch.kind == "connect" or not after:
            version = f" v{touch.version}" if touch.version else ""
            return f"{touch.template}{version}" if touch.template else "without a note"
        when = _ago(datetime.fromisoformat(str(touch.because["at"])).date(), self._plan.day)
        if touch.kind == "withdraw":
            return f"asked {when}"
        late = ", overdue" if touch.handle in self._overdue else ""
        return f"{_AFTER.get(after, 'wrote')} {when}{late}"

    @property
    def _overdue(self) -> set[str]:
        late = (one.people for one in self._plan.warnings if one.rule == "P15")
        return {handle for handles in late for handle in handles}

    def _held(self) -> Iterator[str]:
        counts = self._plan.held_back_counts
        if not counts:
            return
        yield from ("", "Held back")
        if self._everything:
            for held in self._plan.held_back:
                yield from self._held_row(held)
            return
        by_code: dict[HeldCode, list[HeldBack]] = {}
        for held in self._plan.held_back:
            by_code.setdefault(held.code, []).append(held)
        for code in sorted(counts, key=lambda code: list(HeldCode).index(code), reverse=True):
            yield self._count_row(code, counts[code], by_code.get(code, []))

    def _count_row(self, code: HeldCode, count: int, examples: Sequence[HeldBack]) -> str:
        start = f"{count:>7,}  "
        room = self._columns - width(start)
        said = SAID_OF_MANY[code]
        if self._columns < 60 or not examples:
            return start + cut(said, room)
        way_out = _way_out(count, examples)
        if width(way_out) > room - 36:  # half a command helps nobody
            way_out = "outreach plan --all" if room >= 56 else ""
        return f"{start}{pad(said, 34)}  {way_out}".rstrip()

    def _held_row(self, held: HeldBack) -> Iterator[str]:
        where = f"{held.handle} · {held.campaign} · {held.code.value}"
        yield cut(f"  {plain(where)}", self._columns)
        yield cut(f"      {plain(held.explanation)}", self._columns)
        yield f"      try: {plain(held.try_)}"


def _way_out(count: int, examples: Sequence[HeldBack]) -> str:
    """Return when the first of them goes out, else the command that helps."""
    if count == 1:
        only = examples[0]
        return f"from {_short(only.until)}" if only.until else plain(only.try_)
    dates = [held.until for held in examples if held.until]
    if dates:
        first = _short(min(dates))
        return f"from {first}" if len(set(dates)) == 1 else f"the first from {first}"
    commands = {held.try_ for held in examples}
    if all(command.startswith("outreach templates ") for command in commands) and commands:
        return plain(commands.pop()) if len(commands) == 1 else "outreach templates list"
    return plain(commands.pop()) if len(commands) == 1 else "outreach plan --all"


def _start(found: Sequence[Plan], campaigns: Iterable[str]) -> str:
    count = sum(len(plan.touches) for plan in found)
    if not count and any(plan.held_back_counts for plan in found):
        return "Each of them, and the way out: outreach plan --all"
    if not count:
        slug = next(iter(campaigns), "SLUG")
        return f"Who is wanted: outreach campaigns show {slug}   More people: outreach import FILE"
    minutes = max(1, round(count * MINUTES_A_CARD))
    about = "a minute" if minutes == 1 else f"{minutes} minutes"
    return f"About {about}.   Start: outreach next"


def _short(day: date | None) -> str:
    return f"{day:%a} {day.day} {day:%b}" if day else ""


def _ago(day: date, today: date) -> str:
    days = (today - day).days
    if days <= 0:
        return "today"
    if days == 1:
        return "yesterday"
    return f"{day:%A}" if days < 7 else f"{days} days ago"
