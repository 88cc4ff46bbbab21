"""Rules for any message (T): true, short, personal, and whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from outreach.core.rendering import utf16_length
from outreach.core.rules.languages import DEFAULT_INVITATIONS
from outreach.core.rules.limits import SUBJECT, limit_of
from outreach.core.rules.links import allowed_hosts, links
from outreach.core.rules.links import flaw as flaw_of
from outreach.core.rules.rule import ERROR, INFO, Check, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose

AREA = "match.area"  # the campaign's place: the same for everybody
LIKENESS = 85  # percent, from which on a text counts as the default one
_FIRST_CONTACT = Scope(purposes=frozenset({Purpose.FIRST_CONTACT}))
_INTRODUCTION = Purpose.INTRODUCTION
_OPENING = frozenset({Purpose.FIRST_CONTACT, Purpose.KNOWN_PERSON, Purpose.INTRODUCTION})
_PERSONAL = Scope(purposes=_OPENING | {Purpose.FOLLOW_UP, Purpose.NUDGE})

_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_GREETING = re.compile(r"^[^,.!?\n]{0,40}[,!]\s+")
_NO_WORD = re.compile(r"[^\w]+")
_UNFILLED = re.compile(
    r"[{}]"
    r"|\b(?:None|NaN|nan|undefined|TODO|TBD|XXX+)\b"
    r"|(?i:[\[<](?:(?:insert|your|their|the|my)\b[^\]>\n]{0,30}"
    r"|(?:(?:first|last|full|job|company)[ _-]?)?"
    r"(?:name|title|company|role|position|skill|city))[\]>])"
    r"|%[A-Z_]{3,}%|\blorem ipsum\b",
)
_NAMES = ("greeting_name", "first_name", "last_name", "name", "email")


def _default_text(specimen: Specimen) -> Iterator[Finding]:
    from rapidfuzz import fuzz, process  # only where texts are checked, never at start-up

    text = specimen.rendered.text
    pieces = [text, *_SENTENCE_END.split(text)]
    for piece in dict.fromkeys(_words(_GREETING.sub("", one.strip())) for one in pieces):
        if process.extractOne(piece, _defaults(), scorer=fuzz.ratio, score_cutoff=LIKENESS):
            yield Finding(f"“{piece[:60]}” is the default invitation text.")
            return


@cache
def _defaults() -> tuple[str, ...]:
    return tuple(_words(text) for texts in DEFAULT_INVITATIONS.values() for text in texts)


def _words(text: str) -> str:
    return _NO_WORD.sub(" ", text.casefold().replace("’", "'").replace("'", "")).strip()


def _unfilled(specimen: Specimen) -> Iterator[Finding]:
    rendered = specimen.rendered
    text = f"{rendered.subject}\n{rendered.text}" if rendered.subject else rendered.text
    for found in dict.fromkeys(hit.group() for hit in _UNFILLED.finditer(text)):
        yield Finding(f"“{found}” stands in the text as if a value were missing.")
    for name in rendered.missing:
        if lacking := _lacks_everybody(name, specimen):
            yield Finding(lacking, f"Put {{% if {name} %}}…{{% endif %}} around it.")


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
    if space in ("referrer", "colleague") and specimen.template.purpose is not _INTRODUCTION:
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


def marked(mark: str, missing: str) -> Check:
    """Return the check that something is printed between the tags of a mark."""

    def check(specimen: Specimen) -> Iterator[Finding]:
        if mark not in specimen.rendered.marks:
            yield Finding(missing, f"{{% {mark} %}}…{{% end{mark} %}} around the words that do.")

    return check


def _impersonal(specimen: Specimen) -> Iterator[Finding]:
    facts = specimen.anatomy.prints("candidate", "match", "referrer", "colleague")
    beyond = [one for one in facts if one.partition(".")[2] not in _NAMES and one != AREA]
    if not beyond:
        opening = specimen.template.purpose in _OPENING
        yield Finding(
            "Nothing but the name is this person's own.", severity=ERROR if opening else INFO
        )


def _bad_links(specimen: Specimen) -> Iterator[Finding]:
    hosts = allowed_hosts(specimen.use.role, specimen.use.sender)
    flaws = (flaw_of(link, hosts) for link in links(specimen.rendered.text))
    yield from (Finding(found) for found in dict.fromkeys(flaws) if found)


RULES = (
    Rule(
        id="T01",
        severity=ERROR,
        message="Never the default invitation text.",
        why="It says that no thought went into the request; etiquette authors put this rule first.",
        try_="Say who you are, how you found this person, and why you write.",
        good="{% how %}Your talk on {{ match.skill }} is how I found you.{% endhow %}",
        bad="Hi {{ candidate.greeting_name }}, I'd like to add you to my professional network.",
        check=_default_text,
        per_message=False,
    ),
    Rule(
        id="T02",
        severity=ERROR,
        message="No empty field, no None, no stray braces.",
        why="“Hi None” in somebody's name is worse than no message.",
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
    ),
    Rule(
        id="T04",
        severity=ERROR,
        message="A first contact says who writes.",
        why="Nobody answers a stranger without a name and a reason (ProResource; LinkedIn's help).",
        try_="{% who %}I run {{ sender.company }}.{% endwho %}",
        good="{% who %}I run {{ sender.company }}.{% endwho %}",
        bad="I run {{ sender.company }}.",
        check=marked("who", "No sentence is marked as saying who writes."),
        scope=_FIRST_CONTACT,
        per_message=True,
    ),
    Rule(
        id="T05",
        severity=ERROR,
        message="A first contact says how this person was found.",
        why="LinkedIn asks that members explain how they know somebody; people wonder first of all "
        "where their name comes from.",
        try_="{% how %}I found you looking for {{ match.skill }} people.{% endhow %}",
        good="{% how %}I found you looking for {{ match.skill }} people.{% endhow %}",
        bad="Your profile is impressive.",
        check=marked("how", "No sentence is marked as saying how this person was found."),
        scope=_FIRST_CONTACT,
        per_message=True,
    ),
    Rule(
        id="T06",
        severity=ERROR,
        message="A first contact says why we write.",
        why="An aim that shows only later feels like a trick (etiquette authors; LinkedIn's help).",
        try_="{% why %}I hope you'll look at our {{ role.title }} job.{% endwhy %}",
        good="{% why %}I hope you'll look at our {{ role.title }} job.{% endwhy %}",
        bad="Let's get in touch!",
        check=marked("why", "No sentence is marked as saying why we write."),
        scope=_FIRST_CONTACT,
        per_message=True,
    ),
    Rule(
        id="T07",
        severity=ERROR,
        message="Personal: at least one fact of this person beyond the name.",
        why="LinkedIn counted 15 % more answers to InMails written for one person.",
        try_="Print {{ match.skill }}, {{ candidate.company }} or {{ candidate.position }}.",
        good="Your {{ match.skill }} work is why I write.",
        bad="Hi {{ candidate.greeting_name }}, we have a job for you.",
        check=_impersonal,
        scope=_PERSONAL,
    ),
    Rule(
        id="T26",
        severity=ERROR,
        message="Links are https, lead to the role or the company, and neither hide nor spy.",
        why="People are right to distrust a shortened or tracked link from a stranger.",
        try_="Write the plain https:// address, best as {{ role.url }}.",
        good="All about it: {{ role.url }}",
        bad="All about it: https://bit.ly/3xYz",
        check=_bad_links,
        per_message=True,
    ),
)
