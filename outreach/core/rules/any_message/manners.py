"""Rules of manners: nothing begged for, nobody pressed or nagged, no worn or bitter words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from outreach.core.rules.phrases import Folded, fold
from outreach.core.rules.quoting import blaming, quoted
from outreach.core.rules.rule import ERROR, WARN, Check, Finding, Rule, Specimen
from outreach.core.rules.wording import FIELD

SHARED = 4  # words in a row that two texts of a test may not both open with
BEHIND = 160  # characters within which a deadline belongs to what is asked
OPENER = 14  # words that count as the opening
_TAG = r"\{[{%][^{}]{0,400}[%}]\}"
_SARCASM = r"(?<=[\w.]) ?\(!\)|\?!|!\?|(?<!\w)/s(?!\w)|[\U0001f644\U0001f60f\U0001f612\U0001f643]"


def _listed(name: str, says: str, *, negated: bool = False) -> Check:
    """Return the check that none of the phrases of a list stands in the text."""

    def check(specimen: Specimen) -> Iterator[Finding]:
        phrases = attrgetter(name)(specimen.words)
        yield from blaming(specimen, specimen.wording.hits(phrases, negated=negated), says)

    return check


def _recommendation(specimen: Specimen) -> Iterator[Finding]:
    words = specimen.words.asking
    hits = specimen.wording.hits(words.recommendation)
    folded = specimen.wording.folded
    late = [
        hit for hit in hits if Folded(folded[hit.start : hit.start + BEHIND]).has(words.deadline)
    ]
    if late:
        yield from blaming(specimen, late, "asks for a recommendation with a deadline.")
    elif not specimen.use.is_known_well:
        yield from blaming(
            specimen, hits, "asks somebody for a recommendation who hardly knows us."
        )


def _worn(specimen: Specimen) -> Iterator[Finding]:
    yield from blaming(specimen, specimen.wording.hits(specimen.words.tone.worn), "is worn out.")
    opening = _openings(specimen.wording.body)
    for other in specimen.use.siblings:
        if shared := opening & _openings(re.sub(_TAG, FIELD, other)):
            first = min(shared)
            yield Finding(f"{quoted([' '.join(first)])} opens the other text of this test too.")


def _openings(body: str) -> set[tuple[str, ...]]:
    after_greeting = re.sub(r"^[^,.!?\n]{0,60}[,!\n]\s*", "", body, count=1)
    words = re.findall(rf"[\w']+|{FIELD}", fold(after_greeting))[:OPENER]
    found = {tuple(words[at : at + SHARED]) for at in range(len(words) - SHARED + 1)}
    return {gram for gram in found if FIELD not in gram}


def _sour(specimen: Specimen) -> Iterator[Finding]:
    hits = specimen.wording.hits(specimen.words.tone.negative)
    yield from blaming(specimen, hits, "sounds bitter, or speaks ill of somebody.")
    if signs := re.findall(_SARCASM, specimen.wording.text):
        yield Finding(f"{quoted(one.strip() for one in signs)} reads as sarcasm.")


RULES = (
    Rule(
        id="T11",
        severity=ERROR,
        message="No begging for endorsements.",
        why="An endorsement that was asked for is worth nothing, and asking costs goodwill "
        "(etiquette authors).",
        try_="Leave it out.",
        good="I saw what you wrote about {{ match.skill }} and learned from it.",
        bad="I have endorsed you for {{ match.skill }}; would you endorse me too?",
        check_words=_listed("asking.endorsement", "begs for endorsements."),
        grade="C",
        words=("asking.endorsement",),
    ),
    Rule(
        id="T12",
        severity=ERROR,
        message="No recommendation asked of strangers, and never with a deadline.",
        why="Only people who know the work can recommend it (etiquette authors): connected for a "
        "year, and both sides have written.",
        try_="Leave it out; ask a colleague you worked with.",
        good="If somebody else comes to mind, I'd be thankful for the name.",
        bad="Could you write me a recommendation by Friday?",
        check_words=_recommendation,
        grade="A/C",
        words=("asking.recommendation", "asking.deadline"),
    ),
    Rule(
        id="T13",
        severity=WARN,
        message="No pressure.",
        why="A job is a decision for years; who is hurried says no.",
        try_="Say when the job is to start, and leave the rest to them.",
        good="There is no hurry: the place is open until we find the right colleague.",
        bad="This is urgent, please answer today: last chance!",
        check_words=_listed("haste.pressure", "puts people under pressure."),
        words=("haste.pressure",),
    ),
    Rule(
        id="T14",
        severity=WARN,
        message="No nagging words.",
        why="“Did you get my last message” blames people for not answering; a nudge that brings "
        "something new does not (ProResource; LinkedIn's advice on InMail).",
        try_="Say something that is new since the last message.",
        good="One thing I left out: the team has six people.",
        bad="Just bumping this. Did you get my last message?",
        check_words=_listed("haste.nagging", "nags."),
        grade="A/C",
        words=("haste.nagging",),
    ),
    Rule(
        id="T15",
        severity=WARN,
        message="No worn phrases, and not the same opener in both texts of a test.",
        why="In 56 recruiters' messages that an engineer collected, the same few phrases returned "
        "again and again; they tell people that a machine could have written it.",
        try_="Say in plain words what this job is.",
        good="You would build the front end of our parser, with two colleagues.",
        bad="An exciting opportunity for a rock star like you; you're a perfect fit!",
        check_words=_worn,
        grade="B",
        words=("tone.worn",),
    ),
    Rule(
        id="T16",
        severity=WARN,
        message="A positive, plain tone; no sarcasm.",
        why="What is meant as wit reads as contempt on a screen (ProResource: stay positive, even "
        "in disagreement).",
        try_="Say what is good about the job, not what is bad about theirs.",
        good="You'd have a quiet room and two mornings a week without meetings.",
        bad="Your boring job must be terrible?!",
        check_words=_sour,
        grade="C",
        words=("tone.negative",),
    ),
)
