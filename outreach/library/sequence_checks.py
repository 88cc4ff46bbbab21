"""Check that the steps of a sequence make sense together, in this order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from types import MappingProxyType

from outreach.core import wordings
from outreach.core.campaigns import Campaign, Step
from outreach.core.reading.report import Report
from outreach.core.reading.spelling import nearest
from outreach.core.words import Channel, Template, TemplateKind, When

#: What a text for each channel has to be; a channel that is missing here sends no text.
KINDS = MappingProxyType(
    {
        Channel.LINKEDIN_CONNECT: TemplateKind.CONNECT_NOTE,
        Channel.LINKEDIN_MESSAGE: TemplateKind.LINKEDIN_MESSAGE,
        Channel.INMAIL: TemplateKind.INMAIL,
        Channel.EMAIL: TemplateKind.EMAIL,
    }
)
#: What a task may have a text for: to be sent to a colleague, by hand.
_TASK_TEXT = TemplateKind.LINKEDIN_MESSAGE

_MESSAGES = frozenset({Channel.LINKEDIN_MESSAGE, Channel.INMAIL, Channel.EMAIL})
_ANY = frozenset(When)
_NOT_THE_TEXT = frozenset({"step", "when", "after", "note", "personal"})

_NAMED = frozenset({When.REFERRED, When.SUGGESTED})
_ASKING = _NAMED | {When.ALWAYS, When.NO_REPLY}

#: Under which conditions a channel can be used at all.
CONDITIONS = MappingProxyType(
    {
        Channel.LINKEDIN_CONNECT: _ASKING,
        Channel.LINKEDIN_MESSAGE: _ANY - {When.NOT_ACCEPTED, When.COLLEAGUE_KNOWS},
        Channel.LINKEDIN_WITHDRAW: frozenset({When.NOT_ACCEPTED}),
        Channel.INMAIL: _ANY - {When.COLLEAGUE_KNOWS},
        Channel.EMAIL: _ANY - {When.COLLEAGUE_KNOWS},
        Channel.TASK: _ANY,
    }
)

#: Conditions that would hold the moment they are asked, with the wait that is usual.
_NEED_A_WAIT = MappingProxyType({When.NOT_ACCEPTED: "21 days", When.NO_REPLY: "5 business days"})


def check(campaign: Campaign, report: Report) -> None:
    """Tell the report every step that can never be done, or that makes no sense where it is."""
    steps = campaign.sequence
    if not steps and not report.is_told("sequence"):
        report.add("sequence", "the sequence has no steps", "add - {step: connect, …}")
    if report.has(f"sequence.{len(steps) + 1}"):
        return  # something in the list is no step: told already, and the rest hangs on it
    for number, (at, step) in enumerate(_places(steps)):
        _check_name(at, step, steps[:number], report)
        _check_condition(at, step, steps[:number], report)
        _check_wait(at, step, report)
        _check_texts(at, step, report)


def check_texts_exist(campaign: Campaign, known: Collection[str], report: Report) -> None:
    """Tell the report each text that a step names and that has no file."""
    for at, step in _places(campaign.sequence):
        for name in step.templates:
            if name not in known:
                guess = nearest(name, known)
                try_ = f"write {guess}, or add the file" if guess else f"add templates/{name}.j2"
                report.add(_of_texts(at, report), f"there is no templates/{name}.j2", try_)


def check_text_kinds(campaign: Campaign, texts: dict[str, Template], report: Report) -> None:
    """Tell the report each text that is of the wrong kind for the channel of its step."""
    for at, step in _places(campaign.sequence):
        needed = _TASK_TEXT if step.channel is Channel.TASK else KINDS.get(step.channel)
        for name in step.templates:
            found = texts[name].kind if name in texts else needed
            if needed and found is not needed:
                message = f"templates/{name}.j2 is a text of kind {found}, for {step.channel}"
                report.add(_of_texts(at, report), message, f"name one of kind {needed}")


def check_wordings(campaign: Campaign, texts: dict[str, Template], report: Report) -> None:
    """Tell the report each wording in another language that is not the same text in it."""
    for at, step in _places(campaign.sequence):
        for base in step.templates:
            for name in sorted(wordings.siblings(base, texts)):
                message, try_ = _flaw_of_wording(name, texts[name], texts.get(base))
                if message:
                    report.add(_of_texts(at, report), message, try_)


def _flaw_of_wording(name: str, text: Template, base: Template | None) -> tuple[str, str]:
    if base is None:
        return "", ""  # told already: the text itself is missing or wrong
    for key in ("kind", "purpose"):
        needed, found = getattr(base, key), getattr(text, key)
        if needed != found:
            message = f"templates/{name}.j2 has {key}: {found}, but {base.name} has {needed}"
            return message, f"write {key}: {needed} in templates/{name}.j2"
    if text.language == base.language:
        message = f"templates/{name}.j2 and {base.name}.j2 are both in '{text.language}'"
        return message, f"keep one of them, or change the language of {base.name}"
    return "", ""


def _places(steps: Sequence[Step]) -> Iterable[tuple[str, Step]]:
    return ((f"sequence.{number}", step) for number, step in enumerate(steps, start=1))


def _check_name(at: str, step: Step, before: Sequence[Step], report: Report) -> None:
    if any(step.name == other.name for other in before):
        message = f"two steps are called {step.name}"
        report.add(f"{at}.step", message, f"call this one {step.name}-2")
    alike = [one for one in before if _for_whom(one) == _for_whom(step)]
    if step.channel is Channel.LINKEDIN_CONNECT and _has_connect(alike):
        message = "people are asked to connect only once"
        report.add(f"{at}.channel", message, "remove one of the linkedin_connect steps")


def _check_condition(at: str, step: Step, before: Sequence[Step], report: Report) -> None:
    if report.is_told(f"{at}.when") or report.is_told(f"{at}.channel"):
        return
    allowed = CONDITIONS[step.channel]
    place = f"{at}.when" if report.has(f"{at}.when") else f"{at}.channel"
    if step.when not in allowed:
        words = " or ".join(when for when in When if when in allowed)
        message = f"{step.name}: {step.channel} cannot be done when {step.when}"
        report.add(place, message, f"write when: {words}")
    elif any(report.is_told(f"{other}.channel") for other, _ in _places(before)):
        return  # one of those before it may be the one it needs
    elif step.when in (When.ACCEPTED, When.NOT_ACCEPTED) and not _has_connect(before):
        message = f"{step.name}: nobody can have {step.when} before a step asks to connect"
        report.add(place, message, "put a linkedin_connect step before it")
    elif step.when is When.NO_REPLY and not _has_message(before):
        message = f"{step.name}: there is no message before it that could be left unanswered"
        report.add(place, message, "put it below the message it follows, or change when:")


def _check_wait(at: str, step: Step, report: Report) -> None:
    usual = _NEED_A_WAIT.get(step.when)
    can_be_done = step.when in CONDITIONS[step.channel]
    if usual and can_be_done and step.after.amount == 0 and not report.is_told(f"{at}.after"):
        place = f"{at}.after" if report.has(f"{at}.after") else f"{at}.when"
        message = f"{step.name}: does not wait, so nobody could answer in time"
        report.add(place, message, f"add after: {usual}")


def _check_texts(at: str, step: Step, report: Report) -> None:
    place = _of_texts(at, report)
    if report.told_in(at) - _NOT_THE_TEXT:
        return  # the text may stand under a key that is misspelt
    if report.has(f"{at}.template") and report.has(f"{at}.templates"):
        message = f"{step.name}: has template and templates"
        report.add(place, message, "keep template for one text, templates for a test")
    elif step.channel in KINDS and not step.templates:
        message = f"{step.name}: {step.channel} needs a text"
        report.add(place, message, "add template: and the name of a file in templates/")
    elif step.templates and step.channel not in KINDS and not _asks_colleague(step):
        message = f"{step.name}: {step.channel} sends no text"
        report.add(place, message, "remove template")
    if len(set(step.templates)) < len(step.templates):
        message = f"{step.name}: names the same text twice"
        report.add(place, message, "name different texts to test them")
    if report.has(f"{at}.note") and step.channel is not Channel.LINKEDIN_CONNECT:
        message = f"{step.name}: only a linkedin_connect step has a note"
        report.add(f"{at}.note", message, "remove note")


def _of_texts(at: str, report: Report) -> str:
    return next(
        (f"{at}.{key}" for key in ("templates", "template") if report.has(f"{at}.{key}")), at
    )


def _has_connect(steps: Sequence[Step]) -> bool:
    return any(step.channel is Channel.LINKEDIN_CONNECT for step in steps)


def _asks_colleague(step: Step) -> bool:
    return step.channel is Channel.TASK and step.when is When.COLLEAGUE_KNOWS


def _for_whom(step: Step) -> When | None:
    """Return in which way those were named to whom a request goes; None for anybody's."""
    return step.when if step.when in _NAMED else None


def _has_message(steps: Sequence[Step]) -> bool:
    return any(
        step.channel in _MESSAGES and step.when is not When.CAMPAIGN_CLOSED for step in steps
    )
