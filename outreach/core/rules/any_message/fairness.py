"""Rules of fairness: no words coded for what must not matter, and more of them than of us."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.rules.quoting import blaming, quoted
from outreach.core.rules.rule import ERROR, INFO, Finding, Rule, Scope, Specimen
from outreach.core.words import Purpose

CODED = ("age", "sex", "family", "health", "origin")  # each has a list of words
LEANING = 2  # so many more stems of one kind than of the other
MOST_US = 2  # words of us for each word of them
_SAID = 4  # words of us below which nothing is counted
_NOT_TO_ONE = frozenset({Purpose.CLOSING, Purpose.THANK_YOU, Purpose.ANSWER})
_TO_WIN = Scope(purposes=frozenset(Purpose) - _NOT_TO_ONE)


def _selfish(specimen: Specimen) -> Iterator[Finding]:
    words = specimen.wording.word_list
    ours, theirs = (frozenset(one.split()) for one in (specimen.words.us, specimen.words.them))
    us, them = sum(word in ours for word in words), sum(word in theirs for word in words)
    if us >= _SAID and us > MOST_US * them:
        yield Finding(f"{us} words of ourselves, {them} of the reader.")


def _coded(specimen: Specimen) -> Iterator[Finding]:
    for theme in CODED:
        phrases: str = getattr(specimen.words.coded, theme)
        hits = specimen.wording.hits(phrases, negated=True)
        yield from blaming(specimen, hits, f"speaks of {theme}, or is code for it.")


def _leaning(specimen: Specimen) -> Iterator[Finding]:
    stems = {
        kind: {hit.words.casefold() for hit in specimen.wording.hits(lines, negated=True)}
        for kind, lines in (
            ("masculine", "\n".join(specimen.words.coded.masculine.split())),
            ("feminine", "\n".join(specimen.words.coded.feminine.split())),
        )
    }
    masculine, feminine = stems["masculine"], stems["feminine"]
    kind = "masculine" if len(masculine) > len(feminine) else "feminine"
    if abs(len(masculine) - len(feminine)) >= LEANING:
        yield Finding(f"The words lean {kind}: {quoted(sorted(stems[kind]))}.")


RULES = (
    Rule(
        id="T20",
        severity=INFO,
        message="About them more than about us: at most two words of us for one of them.",
        why="“What's in it for the inviter?” is the first thing that readers notice.",
        try_="Begin a sentence with “you”.",
        good="You know {{ match.skill }}; your experience would shape our work.",
        bad="I run a firm. We grow. We need people. I want to hire. Our job is open.",
        check_words=_selfish,
        scope=_TO_WIN,
        grade="B/C",
        words=("us", "them"),
    ),
    Rule(
        id="T21",
        severity=ERROR,
        message="No words coded for age, sex, family, health or origin.",
        why="Equal-treatment law forbids to choose by them, and an advertisement that hints at "
        "them is evidence. A short list: ask counsel about the rest.",
        try_="Say what the work needs: “fluent German”, not “native speaker”.",
        good="You'd work with colleagues of twenty to sixty years' experience, in fluent German.",
        bad="We are a young, dynamic team looking for a native speaker.",
        check_words=_coded,
        words=tuple(f"coded.{theme}" for theme in CODED),
    ),
    Rule(
        id="T22",
        severity=INFO,
        message="Words that lean masculine and feminine are balanced.",
        why="Advertisements full of masculine-coded words appeal less to women (Gaucher, Friesen "
        "and Kay 2011; stems as in the Gender Decoder, English and German).",
        try_="Mix in words of the other kind.",
        good="You'd lead one project and support another.",
        bad="A dominant, competitive, fearless leader wins here.",
        check_words=_leaning,
        grade="B",
        words=("coded.masculine", "coded.feminine"),
    ),
)
