"""The last look: what must hold at the very moment a card is given out or recorded as sent.

Read and decided inside the writing transaction, so that nothing can come between: an opt-out, an
approval taken back, a campaign paused, a cap used up by somebody else, the same person written to
under another entry.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.actions.touches import alike
from outreach.app import App
from outreach.core import caps
from outreach.core.approvals import Policy, facts_digest, policy_of, text_digest
from outreach.core.campaigns import Campaign, Status
from outreach.core.errors import Blocked
from outreach.core.plans import HeldCode
from outreach.core.sequences import ANSWER
from outreach.core.words import Channel, Evidence, Precision, Template, Touch, When
from outreach.core.workdays import Workdays
from outreach.store import campaigns, candidates, events, suppressions, templates, touches

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

#: Codes of refusals that hold nobody back in a plan.
OFF_TEMPLATE, PERSONAL_REQUIRED = "off_template", "personal_required"


#: What is no message to anybody.
_NO_MESSAGE = frozenset({Channel.LINKEDIN_WITHDRAW, Channel.TASK})


@dataclass(frozen=True)
class Moment:
    """One touch, about to be given out or recorded."""

    app: App
    tx: Connection
    touch: Touch
    at: datetime
    precision: Precision
    campaign: Campaign
    claimed_too: bool  #: cards that others have count as if they were sent


def look(
    app: App,
    tx: Connection,
    touch: Touch,
    at: datetime,
    precision: Precision = Precision.SECOND,
    *,
    claimed_too: bool = False,
) -> None:
    """Raise Blocked when a touch may not go out at this moment; the code says which rule."""
    campaign = app.library.campaign(touch.campaign)
    moment = Moment(app, tx, touch, at, precision, campaign, claimed_too)
    for rule in _RULES:
        rule(moment)


def policy(app: App, campaign: Campaign, template: str) -> Policy:
    """Return whose consent one of a campaign's texts needs, and of which kind."""
    ours = app.settings.approvals
    is_proven = ours.evidence == Evidence.PROVEN.value
    return policy_of(campaign, template, ours.max_age_days, proven=is_proven)


def _not_barred(moment: Moment) -> None:
    person = candidates.load(moment.tx, [moment.touch.candidate])[moment.touch.candidate]
    if suppressions.is_barred(moment.tx, moment.app.store, person):
        raise Blocked(
            f"{person.name} is on the list of people never to write to.",
            code=HeldCode.SUPPRESSED,
            where=f"person {person.handle}",
            try_=f"outreach candidates show {person.handle}",
        )


def _no_double_is_in_the_way(moment: Moment) -> None:
    if _is_owed(moment) or moment.touch.channel in _NO_MESSAGE:
        return
    _no_list_has_the_name(moment)
    found = alike.in_the_way(moment.app, moment.tx, moment.touch, claimed_too=moment.claimed_too)
    for one, why in found:
        people = candidates.load(moment.tx, [moment.touch.candidate, one])
        person, other = people[moment.touch.candidate], people[one]
        raise Blocked(
            f"{person.name} ({person.handle}) is perhaps the same person as {other.handle}, "
            f"who {why}; nobody has decided yet.",
            code=HeldCode.DOUBTFUL_DOUBLE,
            where=f"person {person.handle}",
            try_="outreach candidates merge",
        )


def _no_list_has_the_name(moment: Moment) -> None:
    tx, one = moment.tx, moment.touch.candidate
    if not suppressions.has(tx, suppressions.CALLED):
        return
    names = candidates.name_identities(tx, [one])
    why = suppressions.called(tx, moment.app.store, names).get(one)
    if why is not None:
        person = candidates.load(tx, [one])[one]
        raise Blocked(
            f"Somebody never to write to ({why.reason}) is called {person.name}, and nothing tells "
            "whether that is this person; nobody has decided yet.",
            code=HeldCode.DOUBTFUL_DOUBLE,
            where=f"person {person.handle}",
            try_="outreach candidates merge",
        )


def _is_owed(moment: Moment) -> bool:
    """Say whether this answers what they wrote."""
    if moment.touch.step == ANSWER:
        return True
    step = moment.campaign.step(moment.touch.step)
    return step is not None and step.when in (When.NAMED_SOMEBODY, When.SAID_NO)


def _campaign_goes_on(moment: Moment) -> None:
    slug = moment.touch.campaign
    status = campaigns.status_of(moment.tx, slug).status
    if status is Status.RUNNING or _goes_on(moment, status):
        return
    raise Blocked(
        f"The campaign '{slug}' is {status}.",
        code=HeldCode.CAMPAIGN_CLOSED,
        where=f"campaign {slug}",
        try_=f"outreach campaigns show {slug}",
    )


def _goes_on(moment: Moment, status: Status) -> bool:
    """Say whether this goes on all the same: what we owe, and what ends a closed campaign."""
    if _is_owed(moment):
        return True
    step = moment.campaign.step(moment.touch.step)
    ends_it = step is not None and step.when is When.CAMPAIGN_CLOSED
    return status is Status.CLOSED and (
        ends_it or moment.touch.channel is Channel.LINKEDIN_WITHDRAW
    )


def _text_is_approved(moment: Moment) -> None:
    touch = moment.touch
    _is_as_it_was_shown(touch)
    if touch.template is None:
        return  # a task, a request to take back, a blank request, an answer in one's own words
    consent = policy(moment.app, moment.campaign, touch.template)
    live = templates.live(moment.tx, touch.template, consent, moment.app.now)
    if live is not None and live.fingerprint == touch.fingerprint:
        _facts_are_todays(moment, live.template)
        return
    now = f"v{live.version} is live now" if live else "no version of it is live now"
    raise Blocked(
        f"The text '{touch.template}' that was shown is no longer approved: {now}.",
        code=HeldCode.NOT_APPROVED,
        where=f"text {touch.template}",
        try_=f"outreach templates show {touch.template}",
    )


def _is_as_it_was_shown(touch: Touch) -> None:
    """Stop words that came from no approved text, or were changed in the database."""
    if not touch.text:
        return
    if touch.template is None or text_digest(touch.text) != touch.text_digest:
        raise Blocked(
            "The words of this card are not those that were shown; somebody changed the database.",
            code=HeldCode.NOT_APPROVED,
            where=f"touch {touch.id[:8]}",
            try_="outreach audit verify",
        )


def _facts_are_todays(moment: Moment, template: Template) -> None:
    """Stop a card that tells of the role as it was: today's consent is to today's facts."""
    known = moment.touch.facts_digest
    if known is not None and known != facts_digest(moment.campaign.role, template):
        raise Blocked(
            f"The role has changed since this text was filled in for '{moment.touch.template}'.",
            code=HeldCode.NOT_APPROVED,
            where=f"campaign {moment.campaign.slug}",
            try_="outreach next",
        )


def _is_not_rewritten(moment: Moment) -> None:
    if not moment.touch.off_template:
        return
    if moment.app.settings.approvals.off_template != "recorded":
        raise blocked_off_template(moment.touch.template or "")


def blocked_off_template(template: str) -> Blocked:
    """Return the refusal of a text that was rewritten beyond its personal line."""
    return Blocked(
        "Only approved words go out here; at most the personal line may be one's own.",
        code=OFF_TEMPLATE,
        where='[approvals] off_template = "blocked"',
        try_=f"outreach templates submit {template}, with the words you would rather send",
    )


def _own_line_is_written(moment: Moment) -> None:
    touch = moment.touch
    step = moment.campaign.step(touch.step)
    if moment.claimed_too or step is None or step.personal != "required" or not touch.text:
        return  # a card is given out so that its line can be written
    if touch.personal is None and not touch.off_template:
        raise Blocked(
            "This text goes out only with a line of your own for this person.",
            code=PERSONAL_REQUIRED,
            where=f"step {touch.step} of {touch.campaign}, personal: required",
            try_='outreach next --json --line "…", or e on the card',
        )


def _cap_has_room(moment: Moment) -> None:
    sender = moment.app.settings.senders[moment.touch.sender]
    window = caps.window(sender, moment.touch.channel, with_note=bool(moment.touch.text))
    if not window:
        return  # nothing counts what goes this way
    days = Workdays(ZoneInfo(sender.time_zone))
    first = moment.at.date() if moment.precision is Precision.DAY else days.day(moment.at)
    last = max(first, days.day(moment.app.now))
    since = moment.at - timedelta(days=window + 1)  # a local date may begin before the UTC one
    sent = events.effective(moment.tx, sender=sender.slug, kinds=caps.COUNTED, since=since)
    log = caps.Log(sender, sent, days)
    for day in _days(first, last):
        purse = caps.Purse(log.budgets(day))
        for other in _cards_out(moment):
            purse.spend(other.channel, with_note=bool(other.text))
        lacking = purse.lacks(moment.touch.channel, with_note=bool(moment.touch.text))
        if lacking:
            raise _over_cap(moment, lacking, day)


def _cards_out(moment: Moment) -> list[Touch]:
    if not moment.claimed_too:
        return []
    out = touches.claimed(moment.tx, moment.app.lease_now())
    mine = moment.touch
    return [one for one in out if one.sender == mine.sender and one.id != mine.id]


def _over_cap(moment: Moment, budget: str, day: date) -> Blocked:
    return Blocked(
        f"With this one, {moment.touch.sender} would be over the cap '{budget}' on {day}.",
        code=caps.CODES[budget],
        where=f"sender {moment.touch.sender}",
        try_="outreach plan",
    )


def _days(first: date, last: date) -> list[date]:
    return [date.fromordinal(day) for day in range(first.toordinal(), last.toordinal() + 1)]


_RULES: tuple[Callable[[Moment], None], ...] = (
    _not_barred,
    _no_double_is_in_the_way,
    _campaign_goes_on,
    _text_is_approved,
    _is_not_rewritten,
    _own_line_is_written,
    _cap_has_room,
)
