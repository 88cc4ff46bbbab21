"""Rules that a message is whole: every field filled, nothing hidden in it, and short enough."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from outreach.core.rendering import utf16_length
from outreach.core.rules.limits import SUBJECT, limit_of
from outreach.core.rules.rule import ERROR, Finding, Rule, Specimen
from outreach.core.words import Purpose

AREA = "match.area"  # the campaign's place: the same for everybody

_BLANK = (
    r"(?:(?:first|last|full|job|company|candidate|sender|vor|nach|firmen|kandidaten?)[ _-]?)?"
    r"(?:name|title|company|role|position|skill|city|firma|stelle|anrede|unternehmen|titel)"
)
# what an unfilled value looks like; in front what a text must have, in small letters, to be asked
_UNFILLED: tuple[tuple[tuple[str, ...], str], ...] = (
    (("{", "}"), r"[{}]"),
    (
        ("none",),
        r"(?<![?!] )\bNone\b(?! (?:of|other|but|is|are|was|were|will|would|has|have|can|could|"
        r"needed|required|taken|at all)\b)",
    ),
    (("nan", "todo", "tbd", "xxx", "n/a"), r"\b(?:NaN|nan|TODO|TBD|XXX+|N/A)\b"),
    (
        ("undefined",),
        r"\b[Uu]ndefined\b(?! (?:behaviou?r|reference|symbol|variable|instruction))",
    ),
    (
        ("[", "<"),
        r"(?i:[\[<](?:(?:insert|your|their|the|my|ihre?|dein|bitte)\b[^\]>\n]{0,30}|"
        + _BLANK
        + r")[\]>])",
    ),
    (
        ("null", "name"),
        r"(?i:\b(?:hi|hello|hey|dear|hallo|liebe[r]?) (?:null|first ?name|fname|name|vorname)\b)",
    ),
    (("name",), r"\b(?:FIRST|LAST|FULL|COMPANY)_?NAME\b"),
    (("%",), r"%[A-Z_]{3,}%"),
    (("lorem",), r"(?i:\blorem ipsum\b)"),
    (("(",), r"(?<!\w)\(\s*\)"),
    ((",",), r",\s*[,.;:!?](?=\s|$)"),
)
# what is not seen: controls, marks of direction, invisible spaces, letters that no font has
_UNSEEN = (
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\ue000-\uf8ff\ud800-\udfff"
    "\U000f0000-\U0010ffff]"
    # Persian and Indic letters, and emoji, are joined by these; nothing else is
    "|(?<![^\x00-\u024f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\u024f])"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]"  # but in flags
    "|[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u20d0-\u20ff]{4,}"  # more marks than letters bear
)
_DIRECTION = "[\u200e\u200f]"  # fine in Hebrew and Arabic, where they are at home
_RIGHT_TO_LEFT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"


_PLAIN = "[ -~\n\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2032-\u205e\u20ac]*"


@cache
def _unfilled_values() -> tuple[tuple[tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((needed, re.compile(pattern)) for needed, pattern in _UNFILLED)


@cache
def _unseen_characters() -> re.Pattern[str]:
    return re.compile(_UNSEEN)


def _unfilled(specimen: Specimen) -> Iterator[Finding]:
    rendered = specimen.rendered
    text = f"{rendered.subject}\n{rendered.text}" if rendered.subject else rendered.text
    for found in _without_value(text):
        yield Finding(f"“{found}” stands in the text as if a value were missing.")
    yield from _hidden(text, rendered.subject or "")
    for name in rendered.missing:
        if lacking := _lacks_everybody(name, specimen):
            yield Finding(lacking, f"Put {{% if {name} %}}…{{% endif %}} around it.")


def _without_value(text: str) -> list[str]:
    """Return what stands where values should, each once, in reading order."""
    folded = text.lower()
    asked = []
    for needed, pattern in _unfilled_values():  # a loop: any() takes three times as long
        for word in needed:
            if word in folded:
                asked.append(pattern)
                break
    if not asked:
        return []
    hits = sorted(hit.span() for pattern in asked for hit in pattern.finditer(text))
    ends = accumulate((end for _, end in hits), max, initial=0)
    alone = [text[at:end] for (at, end), before in zip(hits, ends, strict=False) if at >= before]
    return list(dict.fromkeys(alone))


def _hidden(text: str, subject: str) -> Iterator[Finding]:
    unseen: list[str] = []
    if not re.fullmatch(_PLAIN, text):
        unseen = [hit.group()[0] for hit in _unseen_characters().finditer(text)]
        if not re.search(_RIGHT_TO_LEFT, text):
            unseen += re.findall(_DIRECTION, text)
    for character in dict.fromkeys(unseen):
        yield Finding(
            f"An invisible character (U+{ord(character):04X}) stands in the message.",
            "Type the words again, without pasting; look at the person's name and company.",
        )
    if "\n" in subject:
        yield Finding("The subject has more than one line.", "Write it on one line.")


def _lacks_everybody(name: str, specimen: Specimen) -> str | None:
    """Return why nobody at all has a value that a text prints; None when somebody may."""
    space, _, fact = name.partition(".")
    campaign = specimen.use.campaign
    if space in ("role", "sender"):
        given = getattr(specimen.use.role if space == "role" else specimen.use.sender, fact, "")
        flaw = "holds what no message may print" if given else "is not said"
        return f"{name} is printed, but {flaw} in campaign {campaign}."
    if name == AREA and specimen.use.area == "":
        return f"{name} is printed, but campaign {campaign} names no place."
    introduces = specimen.template.purpose is Purpose.INTRODUCTION
    if space in ("referrer", "colleague") and not introduces:
        return f"{name} is printed, but only introductions know it."
    return None


def _too_long(specimen: Specimen) -> Iterator[Finding]:
    rendered, account = specimen.rendered, specimen.use.account
    limit = limit_of(specimen.template.kind, account)
    if limit is not None and rendered.length > limit:
        box = f"{specimen.template.kind} from a {account} account"
        yield Finding(f"{rendered.length} of {limit} characters for a {box}.")
    if rendered.subject is not None and utf16_length(rendered.subject) > SUBJECT:
        yield Finding(f"The subject has {utf16_length(rendered.subject)} of {SUBJECT} characters.")


RULES = (
    Rule(
        id="T02",
        severity=ERROR,
        message="No empty field, no None, no stray braces, nothing invisible.",
        why="“Hi None” in somebody's name is worse than no message; and what cannot be seen, such "
        "as marks that turn the direction of writing, nobody can approve.",
        try_='{{ candidate.company | fallback("your team") }}, or {% if … %} around the sentence.',
        good='your work at {{ candidate.company | fallback("your team") }}',
        bad="Hi [first name], our job pays {salary}.",
        check=_unfilled,
        hard=True,
        per_message=True,
    ),
    Rule(
        id="T03",
        severity=ERROR,
        message="Fits the box: connect notes 200 (basic) or 300 characters, messages 8000, InMail "
        "2000 with a subject of 200.",
        why="The site cuts or refuses what is longer. Counted in UTF-16 units, as browsers count.",
        try_="Shorten it; long company names are shown by `outreach templates preview`.",
        good="Hi {{ candidate.greeting_name }}, I run {{ sender.company }}.",
        bad="Hi {{ candidate.greeting_name }}, " + "I have much to tell you. " * 14,
        check=_too_long,
        hard=True,
        per_message=True,
        grade="A/B",
    ),
)
