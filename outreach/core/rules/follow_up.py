"""Rules for what follows an acceptance (F)."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.rules.any_message import marked
from outreach.core.rules.links import links
from outreach.core.rules.rule import ERROR, INFO, WARN, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose, TemplateKind

IDEAL_LENGTH, LONG = 400, 800
_FOLLOW_UP = Scope(purposes=frozenset({Purpose.FOLLOW_UP}))


def _no_link(specimen: Specimen) -> Iterator[Finding]:
    secure = [link for link in links(specimen.rendered.text) if link.scheme == "https"]
    if not secure and "role.url" not in specimen.rendered.missing:
        yield Finding("There is no https:// link to the role.", "Print {{ role.url }}.")


def _long(specimen: Specimen) -> Iterator[Finding]:
    length = specimen.rendered.length
    if length > LONG:
        yield Finding(f"{length} characters; over {LONG} fewer people answer.")
    elif length > IDEAL_LENGTH:
        yield Finding(f"{length} characters; under {IDEAL_LENGTH} read best.", severity=INFO)


RULES = (
    Rule(
        id="F01",
        severity=ERROR,
        message="The first follow-up tells something of the company.",
        why="People decide by who they would work with (ProResource, step 4).",
        try_="{% company %}{{ role.about }}{% endcompany %}",
        good="{% company %}{{ role.about }}{% endcompany %}",
        bad="Here is the job.",
        check=marked("company", "No sentence is marked as telling of the company."),
        scope=_FOLLOW_UP,
        per_message=True,
    ),
    Rule(
        id="F02",
        severity=ERROR,
        message="The first follow-up links to the full description of the role.",
        why="People want to read for themselves before they answer (ProResource, step 4).",
        try_="{% role %}It is described here: {{ role.url }}{% endrole %}",
        good="It is described here: {{ role.url }}",
        bad="I can send you the description if you like.",
        check=_no_link,
        scope=_FOLLOW_UP,
        per_message=True,
    ),
    Rule(
        id="F03",
        severity=ERROR,
        message="The first follow-up asks whom else it might suit.",
        why="Most people are not looking; many know somebody who is (ProResource, step 4).",
        try_="{% referral %}If it isn't for you, who should I talk to?{% endreferral %}",
        good="{% referral %}If it isn't for you, who should I talk to?{% endreferral %}",
        bad="Please apply.",
        check=marked("referral", "No sentence is marked as asking whom else it might suit."),
        scope=_FOLLOW_UP,
        per_message=True,
    ),
    Rule(
        id="F06",
        severity=WARN,
        message=f"Short: under {IDEAL_LENGTH} characters at best, never over {LONG}.",
        why="LinkedIn's figures for InMail: under 400 characters 22 % more answers, over 800 fewer "
        "than average.",
        try_="Keep one thought; the link tells the rest.",
        good="Thanks for connecting. The job is here: {{ role.url }}",
        bad="I should like to tell you a little more about all of this. " * 15,
        check=_long,
        scope=Scope(
            frozenset({TemplateKind.LINKEDIN_MESSAGE, TemplateKind.INMAIL}),
            frozenset({Purpose.FOLLOW_UP, Purpose.NUDGE, Purpose.KNOWN_PERSON}),
        ),
    ),
)
