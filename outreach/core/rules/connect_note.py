"""Rules for connect notes (C): name the job, ask for nothing yet, and claim no acquaintance."""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach.core.rules.limits import limit_of
from outreach.core.rules.links import links
from outreach.core.rules.phrases import fold
from outreach.core.rules.quoting import blaming
from outreach.core.rules.rule import ERROR, INFO, WARN, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose, TemplateKind

ROOM = 0.95  # of the limit, beyond which a note is crammed
_NOTE = Scope(frozenset({TemplateKind.CONNECT_NOTE}))
_FIRST_NOTE = Scope(frozenset({TemplateKind.CONNECT_NOTE}), frozenset({Purpose.FIRST_CONTACT}))
_FIRST_CONTACT = Scope(purposes=frozenset({Purpose.FIRST_CONTACT}))
_ANSWERED = r"(?i)\s*(?:re|aw|fwd?|wg|antw)\s?(?:\[\d+\])?:"


def _linked(specimen: Specimen) -> Iterator[Finding]:
    for link in links(specimen.rendered.text)[:1]:
        yield Finding(f"The note has a link: {link.written}")


def _asks_for_time(specimen: Specimen) -> Iterator[Finding]:
    hits = specimen.wording.hits(specimen.words.asking.call)
    yield from blaming(specimen, hits, "asks for a call, a CV or time, in the very first note.")


def _asks_for_others(specimen: Specimen) -> Iterator[Finding]:
    hits = specimen.wording.hits(specimen.words.marks.referral)
    yield from blaming(specimen, hits, "asks for a referral, in the very first note.")


def _crammed(specimen: Specimen) -> Iterator[Finding]:
    limit = limit_of(specimen.template.kind, specimen.use.account)
    length = specimen.rendered.length
    if limit is not None and ROOM * limit < length <= limit:
        yield Finding(f"{length} of {limit} characters; a longer name will not fit.")


def _false_tie(specimen: Specimen) -> Iterator[Finding]:
    if specimen.use.has_met:
        return
    hits = specimen.wording.hits(specimen.words.asking.false_tie)
    yield from blaming(specimen, hits, "speaks of an acquaintance that is not on record.")
    if subject := re.match(_ANSWERED, specimen.rendered.subject or ""):
        yield Finding(f"The subject pretends to be an answer: “{subject.group().strip()}”.")


def _unnamed(specimen: Specimen) -> Iterator[Finding]:
    printed, role, sender = specimen.anatomy.printed, specimen.use.role, specimen.use.sender
    text = fold(specimen.rendered.text)
    if "role.title" not in printed and fold(role.title) not in text:
        yield Finding("The note does not name the role.", "Print {{ role.title }}.")
    companies = [fold(name) for name in (role.company, sender.company) if name]
    fields = {"role.company", "sender.company"}
    if not fields.intersection(printed) and not any(name in text for name in companies):
        yield Finding("The note does not name the company.", "Print {{ role.company }}.")


def _hopeless(specimen: Specimen) -> Iterator[Finding]:
    marks, wording = specimen.words.marks, specimen.wording
    if not marks.hope or wording.says(marks.hope):
        return
    if wording.says(marks.interest):
        says, severity = "The note asks for interest; say plainly that you hope they apply.", INFO
    else:
        says, severity = "The note does not say that the sender hopes the person will apply.", ""
    yield Finding(says, severity=severity)


RULES = (
    Rule(
        id="C01",
        severity=WARN,
        message="No link in a connect note.",
        why="It takes a fifth of the room, and a stranger's link is not clicked; the follow-up has "
        "it.",
        try_="Keep {{ role.url }} for the message after the acceptance.",
        good="I hope you'll look at our {{ role.title }} job.",
        bad="I hope you'll look at our {{ role.title }} job: {{ role.url }}",
        check_words=_linked,
        scope=_NOTE,
    ),
    Rule(
        id="C02",
        severity=WARN,
        message="No request for a call, a CV or time yet.",
        why="A stranger who asks for half an hour asks too much; first comes the acceptance.",
        try_="Ask whether the job is of interest; the call comes after the follow-up.",
        good="I'd be glad if you considered our {{ role.title }} job.",
        bad="Are you free for a quick call this week? Please send me your CV.",
        check_words=_asks_for_time,
        scope=_FIRST_NOTE,
        words=("asking.call",),
    ),
    Rule(
        id="C03",
        severity=WARN,
        message="No referral ask yet: that is for the follow-up.",
        why="ProResource asks for referrals after the acceptance; before, it says “not you”.",
        try_="Keep it for the message after the acceptance.",
        good="I'd be glad if you considered our {{ role.title }} job.",
        bad="Do you know anyone in your network who might be interested?",
        check_words=_asks_for_others,
        scope=_FIRST_NOTE,
        grade="C",
        words=("marks.referral",),
    ),
    Rule(
        id="C04",
        severity=INFO,
        message=f"Room to breathe: at most {round(100 * ROOM)} % of the limit.",
        why="A note that fills its box leaves no room for longer names. (Over 200 characters did "
        "best in one vendor's figures; weak evidence.)",
        try_="Take out one clause.",
        good="Hi {{ candidate.greeting_name }}, I run {{ sender.company }}.",
        bad="Hi {{ candidate.greeting_name }}, " + "I have much to tell you. " * 11 + "Believe me.",
        check_words=_crammed,
        scope=_NOTE,
        grade="B",
    ),
    Rule(
        id="C05",
        severity=ERROR,
        message="No false tie: “as we discussed” only where a talk is on record.",
        why="It is a lie that the reader notices at once.",
        try_="Say how you really found this person.",
        good="I found you looking for {{ match.skill }} people.",
        bad="As we discussed, it was great meeting you last week.",
        check_words=_false_tie,
        scope=_FIRST_CONTACT,
        words=("asking.false_tie",),
    ),
    Rule(
        id="C06",
        severity=ERROR,
        message="A connect note names the role and the company, and the hope that they apply.",
        why="A request that hides its purpose wastes people's time; ProResource's notes say "
        "clearly that the sender hopes the person will apply.",
        try_="… our {{ role.title }} job at {{ role.company }}; I hope you'll apply.",
        good="I hope you'll apply for our {{ role.title }} job at {{ role.company }}.",
        bad="We have an opening that is made for you.",
        check=_unnamed,
        check_words=_hopeless,
        scope=_FIRST_NOTE,
        grade="C",
        words=("marks.hope", "marks.interest"),
    ),
)
