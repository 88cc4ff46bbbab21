"""Check that a sequence lets people be: rule P07, at most one follow-up and two nudges, apart."""

from __future__ import annotations

from outreach.core.campaigns import Campaign, Step, Wait
from outreach.core.reading.report import Report
from outreach.core.words import Channel, Template, When
from outreach.settings import Settings

RULE = "P07"
MOST_FOLLOW_UPS, MOST_NUDGES = 1, 2
LEAST_WAIT = 5  #: working days
_WEEK = 7  #: days that hold five working days wherever they begin
_MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL, Channel.EMAIL})


def check(campaign: Campaign, settings: Settings, report: Report) -> None:
    """Tell the report each message that is one too many, or comes too soon after the last."""
    from outreach.core.rules import RULES, severity_of  # only who changed a campaign pays for them

    severity = severity_of(RULES[RULE], settings.rules)
    follow_ups = nudges = 0
    for number, step in enumerate(campaign.sequence, start=1):
        if step.channel not in _MESSAGES or report.is_told(f"sequence.{number}"):
            continue
        follow_ups += number > 1 and step.when in (When.ACCEPTED, When.ALWAYS)
        nudges += step.when is When.NO_REPLY
        message, try_ = _flaw(step, follow_ups, nudges)
        if message:
            report.add(f"sequence.{number}", f"{RULE}: {message}", try_, severity=severity)


def check_personal(campaign: Campaign, texts: dict[str, Template], report: Report) -> None:
    """Tell the report each text without the line that its step requires to be written."""
    from outreach.core.rendering import anatomy

    for number, step in enumerate(campaign.sequence, start=1):
        if step.personal != "required":
            continue
        for name in step.templates:
            if name in texts and "personal" not in anatomy(texts[name]).marks:
                message = f"{step.name}: personal is required, and {name} marks no personal line"
                try_ = f"put {{% personal %}}…{{% endpersonal %}} into templates/{name}.j2"
                report.add(f"sequence.{number}.personal", message, try_)


def _flaw(step: Step, follow_ups: int, nudges: int) -> tuple[str, str]:
    if follow_ups > MOST_FOLLOW_UPS and step.when in (When.ACCEPTED, When.ALWAYS):
        return f"{step.name}: a second follow-up is one too many", "remove the step"
    if step.when is not When.NO_REPLY:
        return "", ""
    if nudges > MOST_NUDGES:
        return f"{step.name}: a third nudge is one too many", "remove the step"
    if not _is_long(step.after):
        said = f"{step.name}: comes too soon; {LEAST_WAIT} working days are the least between two"
        return said, f"write after: {LEAST_WAIT} business days"
    return "", ""


def _is_long(wait: Wait) -> bool:
    return wait.amount >= (LEAST_WAIT if wait.business else _WEEK)
