"""Rules for how a first message opens: who writes, how this person was found, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from outreach.core.rules.any_message.whole import AREA
from outreach.core.rules.marks import marked, plausible
from outreach.core.rules.rule import ERROR, INFO, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose

LIKENESS = 85  # percent, from which on a text counts as the default one
_FIRST_CONTACT = Scope(purposes=frozenset({Purpose.FIRST_CONTACT}))
_OPENING = frozenset({Purpose.FIRST_CONTACT, Purpose.KNOWN_PERSON, Purpose.INTRODUCTION})
_PERSONAL = Scope(purposes=_OPENING | {Purpose.FOLLOW_UP, Purpose.NUDGE})

_SENTENCE_END = r"[.!?]\s|\n"
_GREETING = r"^[^,.!?\n]{0,40}[,!]\s+"
_NO_WORD = r"[^\w]+"
_NAMES = ("greeting_name", "first_name", "last_name", "name", "email", "profile_url")


def _default_text(specimen: Specimen) -> Iterator[Finding]:
    from rapidfuzz import fuzz, process  # only where texts are checked, never at start-up

    text = specimen.rendered.text
    pieces = [text, *re.split(_SENTENCE_END, text)]
    for piece in dict.fromkeys(_words(re.sub(_GREETING, "", one.strip())) for one in pieces):
        if process.extractOne(piece, _defaults(), scorer=fuzz.ratio, score_cutoff=LIKENESS):
            yield Finding(f"“{piece[:60]}” is the default invitation text.")
            return


@cache
def _defaults() -> tuple[str, ...]:
    from outreach.core.rules.languages import languages  # only where texts are checked

    return tuple(_words(text) for one in languages().values() for text in one.default_invitations)


def _words(text: str) -> str:
    return re.sub(_NO_WORD, " ", text.casefold().replace("’", "'").replace("'", "")).strip()


def _impersonal(specimen: Specimen) -> Iterator[Finding]:
    if specimen.use.personal == "required" and "personal" in specimen.anatomy.marks:
        return
    # what this person would really read: a field in a branch not taken says nothing of anybody
    printed = dict.fromkeys(specimen.wording.printed)
    spaces = ("candidate", "match", "referrer", "colleague")
    facts = [one for one in printed if one.partition(".")[0] in spaces and one != AREA]
    if not any(one.partition(".")[2] not in _NAMES for one in facts) and not _introduced(facts):
        opening = specimen.template.purpose in _OPENING
        yield Finding(
            "Nothing but the name is this person's own.", severity=ERROR if opening else INFO
        )


def _introduced(facts: list[str]) -> bool:
    # whoever gave the name is a fact of this person, and so is the colleague who knows them
    return any(fact.partition(".")[0] in ("referrer", "colleague") for fact in facts)


RULES = (
    Rule(
        id="T01",
        severity=ERROR,
        message="Never the default invitation text.",
        why="It says that no thought went into the request; etiquette authors put this rule first.",
        try_="Say who you are, how you found this person, and why you write.",
        good="{% how %}Your talk on {{ match.skill }} is how I found you.{% endhow %}",
        bad="Hi {{ candidate.greeting_name }}, I'd like to add you to my professional network.",
        check_words=_default_text,
        grade="C",
        words=("default_invitations",),
    ),
    Rule(
        id="T04",
        severity=ERROR,
        message="A first contact says who writes.",
        why="Nobody answers a stranger without a name and a reason (ProResource; LinkedIn's help). "
        "Whether the marked words do say it is asked by their sound, as a warning.",
        try_="{% who %}I run {{ sender.company }}.{% endwho %}",
        good="{% who %}I run {{ sender.company }}.{% endwho %}",
        bad="I run {{ sender.company }}.",
        check=marked("who", "No sentence is marked as saying who writes."),
        check_words=plausible("who", "who", "sender", "colleague"),
        scope=_FIRST_CONTACT,
        per_message=True,
        grade="C",
        words=("marks.who",),
    ),
    Rule(
        id="T05",
        severity=ERROR,
        message="A first contact says how this person was found.",
        why="LinkedIn asks that members explain how they know somebody; people wonder first of all "
        "where their name comes from. Whether the marked words say it is asked as a warning.",
        try_="{% how %}I found you looking for {{ match.skill }} people.{% endhow %}",
        good="{% how %}I found you looking for {{ match.skill }} people.{% endhow %}",
        bad="Your profile is impressive.",
        check=marked("how", "No sentence is marked as saying how this person was found."),
        check_words=plausible("how", "how", "candidate", "match", "referrer", "colleague"),
        scope=_FIRST_CONTACT,
        per_message=True,
        grade="A/C",
        words=("marks.how",),
    ),
    Rule(
        id="T06",
        severity=ERROR,
        message="A first contact says why we write.",
        why="An aim that shows only later feels like a trick (etiquette authors; LinkedIn's help). "
        "Whether the marked words say it is asked by their sound, as a warning.",
        try_="{% why %}I hope you'll look at our {{ role.title }} job.{% endwhy %}",
        good="{% why %}I hope you'll look at our {{ role.title }} job.{% endwhy %}",
        bad="Let's get in touch!",
        check=marked("why", "No sentence is marked as saying why we write."),
        check_words=plausible("why", "why", "role"),
        scope=_FIRST_CONTACT,
        per_message=True,
        grade="A/C",
        words=("marks.why",),
    ),
    Rule(
        id="T07",
        severity=ERROR,
        message="Personal: at least one fact of this person beyond the name.",
        why="LinkedIn counted 15 % more answers to InMails written for one person. The campaign's "
        "place does not count, nor a field that is printed for nobody.",
        try_="Print {{ match.skill }}, {{ candidate.company }} or {{ candidate.position }}.",
        good="Your {{ match.skill }} work is why I write.",
        bad="Hi {{ candidate.greeting_name }}, we have a job for you.",
        check=_impersonal,
        scope=_PERSONAL,
        grade="A/B",
    ),
)
