"""Rules for what follows an acceptance (F)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from outreach.core.rules.links import links
from outreach.core.rules.marks import marked, plausible, sounds_like
from outreach.core.rules.phrases import fold
from outreach.core.rules.rule import ERROR, INFO, WARN, Finding, Rule, Scope, Specimen
from outreach.core.rules.wording import FIELD
from outreach.core.words import Purpose, TemplateKind

IDEAL_LENGTH, LONG = 400, 800
SAME = 0.6  # of the words of an earlier message, from which on a nudge says nothing new
_GRAM = 3  # words in a row that tell a copied phrase
_FOLLOW_UP = Scope(purposes=frozenset({Purpose.FOLLOW_UP}))
_ASKING = Scope(purposes=frozenset({Purpose.FOLLOW_UP, Purpose.NUDGE}))
_NUDGE = Scope(purposes=frozenset({Purpose.NUDGE}))
_MISSING_REFERRAL = "No sentence is marked as asking whom else it might suit."


def _no_link(specimen: Specimen) -> Iterator[Finding]:
    secure = {link.written for link in links(specimen.rendered.text) if link.scheme == "https"}
    secure -= {link.written for link in links(specimen.use.sender.notice)}
    secure.discard(specimen.use.sender.notice_url)
    if not secure and "role.url" not in specimen.rendered.missing:
        yield Finding("There is no https:// link to the role.", "Print {{ role.url }}.")
    elif len(secure) > 1:
        yield Finding(f"{len(secure)} links; one is enough.", "Keep {{ role.url }}.", INFO)


def _no_referral(specimen: Specimen) -> Iterator[Finding]:
    severity = INFO if specimen.template.purpose is Purpose.NUDGE else ""
    yield from marked("referral", _MISSING_REFERRAL, severity)(specimen)


def _long(specimen: Specimen) -> Iterator[Finding]:
    length = specimen.rendered.length
    if length > LONG:
        yield Finding(f"{length} characters; over {LONG} fewer people answer.")
    elif length > IDEAL_LENGTH:
        yield Finding(f"{length} characters; under {IDEAL_LENGTH} read best.", severity=INFO)


def _questions(specimen: Specimen) -> Iterator[Finding]:
    wording = specimen.wording
    own = sum(link.written.count("?") for link in links(wording.text))
    count = _count(wording.text) - own
    # "Not for you? Then leave it there." asks nothing
    count = max(count - _count(wording.marks.get("out", "")), min(count, 1))
    most = 1 + ("?" in wording.marks.get("referral", ""))
    follow_up = specimen.template.purpose is Purpose.FOLLOW_UP
    if count > most:
        says = f"{count} questions; one is easy to answer (two with the referral)."
        yield Finding(says, severity="" if follow_up else INFO)
    elif count == 0 and follow_up and not wording.says(specimen.words.marks.invites_answer):
        yield Finding("There is no question: nothing to answer.", "End on one easy question.")


def _count(text: str) -> int:
    return len(re.findall(r"\?+", text))


def _no_way_out(specimen: Specimen) -> Iterator[Finding]:
    if "out" in specimen.rendered.marks:
        yield from plausible("out", "way_out_sound")(specimen)
        return
    said = specimen.wording.says(specimen.words.marks.way_out)
    nudge = specimen.template.purpose is Purpose.NUDGE
    yield Finding(
        "No sentence is marked as making it easy to say no.",
        "{% out %}…{% endout %} around the words that do.",
        INFO if said or nudge else "",
    )


def _unpaid(specimen: Specimen) -> Iterator[Finding]:
    pays = specimen.use.role.pay
    printed = "role.pay" in specimen.anatomy.printed
    if pays and not printed and fold(pays) not in fold(specimen.rendered.text):
        yield Finding("The pay is known, but not told.", "Print {{ role.pay }}.")
    elif (
        not pays
        and specimen.words.facts.pay
        and not specimen.wording.says(specimen.words.facts.pay)
    ):
        yield Finding("Nothing is said of the pay.", "Say when you will talk about it.")


def _thankless(specimen: Specimen) -> Iterator[Finding]:
    wording = specimen.wording
    opening = " ".join(wording.sentences[:2])
    if specimen.words.marks.thanks and not sounds_like(
        specimen, opening, specimen.words.marks.thanks
    ):
        yield Finding("The message does not begin with thanks.")


def _nothing_new(specimen: Specimen) -> Iterator[Finding]:
    ours = _told(specimen.rendered.text)
    for earlier in specimen.use.previous:
        same = likeness(ours, _told(earlier))
        if same >= SAME:
            yield Finding(f"{round(100 * same)} % of this was in an earlier message.")
            return


def _told(text: str) -> list[str]:
    return re.findall(r"[\w']+", fold(text.replace(FIELD, " ")))


def likeness(text: Sequence[str], earlier: Sequence[str]) -> float:
    """Return how much of a text an earlier one said already, from 0 to 1.

    The greater of two: how alike both are as rows of words, and which part of the text's word
    triples stood in the earlier one (a nudge may be a short piece of a long message).
    """
    from rapidfuzz import fuzz  # only where texts are compared

    before = {tuple(earlier[at : at + _GRAM]) for at in range(len(earlier) - _GRAM + 1)}
    grams = [tuple(text[at : at + _GRAM]) for at in range(len(text) - _GRAM + 1)]
    copied = sum(gram in before for gram in grams) / len(grams) if grams else 0.0
    return max(fuzz.ratio(text, earlier) / 100, copied)


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
        check_words=plausible("company", "about_us", "role", "sender"),
        scope=_FOLLOW_UP,
        per_message=True,
        grade="C",
        words=("marks.about_us",),
    ),
    Rule(
        id="F02",
        severity=ERROR,
        message="The first follow-up links to the full description of the role.",
        why="People want to read for themselves before they answer (ProResource, step 4). In one "
        "test of 543 people, texts without a link got more answers (42 % to 35 %): worth a test.",
        try_="{% role %}It is described here: {{ role.url }}{% endrole %}",
        good="It is described here: {{ role.url }}",
        bad="I can send you the description if you like.",
        check=_no_link,
        scope=_FOLLOW_UP,
        per_message=True,
        grade="B/C",
    ),
    Rule(
        id="F03",
        severity=ERROR,
        message="The first follow-up asks whom else it might suit; a nudge may.",
        why="Most people are not looking; many know somebody who is (ProResource, step 4).",
        try_="{% referral %}If it isn't for you, who should I talk to?{% endreferral %}",
        good="{% referral %}If it isn't for you, who should I talk to?{% endreferral %}",
        bad="Please apply.",
        check=_no_referral,
        check_words=plausible("referral", "referral_sound"),
        scope=_ASKING,
        per_message=True,
        grade="C",
        words=("marks.referral_sound",),
    ),
    Rule(
        id="F04",
        severity=WARN,
        message="One question, easy to answer; a second one for the referral.",
        why="Who is asked three things answers none (vendors' figures on calls to action).",
        try_="Keep the question that can be answered in a word.",
        good="Shall I tell you more?",
        bad="What do you earn? When could you start? Why do you want to leave? And where do you "
        "live?",
        check_words=_questions,
        scope=_ASKING,
        grade="B",
        words=("marks.invites_answer",),
    ),
    Rule(
        id="F05",
        severity=WARN,
        message="An easy no.",
        why="Who may say no without reasons answers at all, and stays in touch.",
        try_="{% out %}A plain no is a good answer too.{% endout %}",
        good="{% out %}A plain no is a good answer too.{% endout %}",
        bad="I look forward to your application.",
        check_words=_no_way_out,
        scope=_ASKING,
        words=("marks.way_out",),
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
        check_words=_long,
        scope=Scope(
            frozenset({TemplateKind.LINKEDIN_MESSAGE, TemplateKind.INMAIL}),
            frozenset({Purpose.FOLLOW_UP, Purpose.NUDGE, Purpose.KNOWN_PERSON}),
        ),
        grade="A",
    ),
    Rule(
        id="F07",
        severity=INFO,
        message="The pay, or when it will be talked about.",
        why="Pay decides much, and asking for it feels awkward (a survey of engineers).",
        try_="{% if role.pay %}It pays {{ role.pay }}.{% endif %}",
        good="It pays {{ role.pay }}.",
        bad="The rest is written here.",
        check_words=_unpaid,
        scope=_FOLLOW_UP,
        grade="B",
        words=("facts.pay",),
    ),
    Rule(
        id="F08",
        severity=INFO,
        message="Thanks come first.",
        why="Somebody has just said yes (etiquette authors).",
        try_="Thank you for connecting, {{ candidate.greeting_name }}.",
        good="Thank you for connecting, {{ candidate.greeting_name }}.",
        bad="Our job is open.",
        check_words=_thankless,
        scope=_FOLLOW_UP,
        grade="C",
        words=("marks.thanks",),
    ),
    Rule(
        id="F09",
        severity=WARN,
        message="A nudge adds something new.",
        why="The same words again say only that no answer came (LinkedIn's advice on InMail; no "
        "repeat pings).",
        try_="Tell one thing that the earlier messages left out.",
        good="One thing I left out: the team has six people.",
        bad="Thanks for connecting. We build inspection robots, and our job is described here.",
        check_words=_nothing_new,
        scope=_NUDGE,
        grade="C",
    ),
)
