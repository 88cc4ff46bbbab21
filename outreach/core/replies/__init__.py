"""What a reply says, by plain rules: a proposal with its reason, which a recruiter confirms.

The classes are looked for in one order, in every language that is known, whichever the person
writes in. Only an opt-out acts by itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from outreach.core.replies.dates import NEAR, Coming, coming
from outreach.core.replies.languages import Phrases, Words, languages
from outreach.core.replies.naming import Named, anybody, named, nobody_of
from outreach.core.replies.quoting import own_words
from outreach.core.replies.stopping import Stop, Text, asked_to_stop, may_ask, read, spoken
from outreach.core.rules.phrases import Folded, Span, fold, plain
from outreach.core.words import ReplyClass

__all__ = [
    "Consent",
    "Named",
    "Proposal",
    "may_opt_out",
    "opt_out",
    "opt_outs",
    "own_words",
    "propose",
    "that_may_opt_out",
]

_LONGEST = 8_000  #: letters that are looked at: LinkedIn lets nobody write more at once
_ALONE_WORDS = 5
_SHARE = 0.4  #: of the words that the best language knows, another must know so many
_QUOTED_WORDS = 6
#: Good wishes name days that nobody means.
_WISHES = """
(happy|merry|good|great|lovely|nice) (\\w+ )?(new year|christmas|holidays|easter|summer|weekend)
(frohes|gutes|gesundes|schönes) (neues|neue)( jahr)?
(frohe|schöne|guten|einen guten) (weihnachten|festtage|feiertage|ostern|rutsch)
(bonne|joyeux|joyeuses) (année|noël|fêtes|vacances)
(feliz|felices|feliz) (año( nuevo)?|navidad|fiestas|ano novo|natal)
(buon|buone|felice) (anno( nuovo)?|natale|feste|vacanze|estate)
(gelukkig|gelukkige|prettige|fijne) (nieuwjaar|kerst|kerstdagen|feestdagen|vakantie)
(szczęśliwego|wesołych) (nowego roku|świąt)
"""
_CLAUSE_ENDS = re.compile(r"[,;:!?()]|(?<!\d)\.|(?<=\d{4})\.")


@dataclass(frozen=True, slots=True)
class Consent:
    """Whether whom a reply names may be told by whom, and by which words it seems so."""

    is_given: bool
    words: str  #: as the person wrote them


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a reply seems to say, and by which of its words."""

    reply: ReplyClass
    words: str  #: as the person wrote them; empty for a mere question mark
    until: date | None = None  #: not now: when to come back, if it was said
    names: tuple[Named, ...] = ()  #: who is named in a referral
    consent: Consent | None = None  #: of a referral; None when nothing is said of it

    @property
    def reason(self) -> str:
        """Return why, in words."""
        return f"says “{self.words}”" if self.words else "asks something"


@dataclass(frozen=True)
class _Reply:
    """One reply while it is looked at."""

    text: str  #: plain, on one line; as long as the folded text
    nobody: frozenset[str]  #: words that are no names, or of people who refer nobody
    today: date
    read: Text

    @cached_property
    def folded(self) -> Folded:
        """Return the text as phrases are looked for in it."""
        return Folded(fold(self.text))

    @cached_property
    def languages(self) -> tuple[Words, ...]:
        """Return the languages it may be written in."""
        likely = spoken(self.read, _SHARE)
        every = languages()
        return tuple(one for at, one in enumerate(every) if at in likely) or every

    def hits(self, what: str) -> list[Span]:
        """Return where a class is said, in any language, the first one first."""
        found: list[Span] = []
        for words in self.languages:
            phrases: Phrases = getattr(words, what)
            if not (phrases.said or phrases.alone):
                continue
            innocent = [*self.folded.spans(phrases.innocent)]
            found += [one for one in self._spans(phrases) if not _within(one, innocent)]
        return sorted(found)

    def _spans(self, phrases: Phrases) -> Iterator[Span]:
        yield from self.folded.spans(phrases.said)
        if not phrases.alone or len(self.text.split()) > _ALONE_WORDS:
            return
        for start, end in self.folded.spans(phrases.alone):
            rest = self.text[:start] + self.text[end:]
            if not any(letter.isalnum() for letter in rest):
                yield start, end

    def days(self) -> list[Coming]:
        """Return the days to come that are spoken of."""
        calendars = (one.calendar for one in self.languages if one.calendar.months)
        every = (coming(self.folded.text, one, self.today) for one in calendars)
        wishes = [*self.folded.spans(_WISHES)]
        days = {one for found in every for one in found}
        return sorted(one for one in days if not _within((one.start, one.start + 1), wishes))

    def names(self) -> tuple[Named, ...]:
        """Return who is named."""
        every = (
            named(self.text, self.folded, one.naming, self.nobody)
            for one in self.languages
            if one.naming.before
        )
        names = {one.name: one for found in every for one in found}
        longest = [
            one for one in names if not any(one != other and one in other for other in names)
        ]
        return tuple(names[one] for one in longest)

    def everybody(self) -> tuple[Named, ...]:
        """Return every full name there is."""
        return tuple(dict.fromkeys(anybody(self.text, self.nobody)))

    def said(self, span: Span) -> str:
        """Return the words of a span as they were written."""
        return self.text[slice(*span)].strip(" ,;:")

    def from_here(self, start: int) -> str:
        """Return the first words from a place on, to the end of what they belong to."""
        clause = _CLAUSE_ENDS.split(self.text[start:], maxsplit=1)[0]
        return " ".join(clause.split()[:_QUOTED_WORDS])


def propose(
    text: str, today: date, *, ours: Iterable[str] = (), known: Collection[str] = ()
) -> Proposal | None:
    """Return what a reply seems to say; None when no rule knows.

    `ours` are our own messages, whose words in the reply are quotations; `known` are names that
    refer nobody: the sender's and the person's own.
    """
    reply = _looked_at(text, today, ours, known)
    return (
        _opt_out(reply)
        or _auto_reply(reply)
        or _referral(reply)
        or _not_now(reply)
        or _yes_or_no(reply)
        or _question(reply)
    )


def opt_out(text: str, ours: Iterable[str] = (), known: Collection[str] = ()) -> str:
    """Return the words with which a reply asks never to be written to; "" when it does not.

    The same as `propose` has, without looking for anything else: archives hold many replies.
    `known` are the names of the writer and of our own, where they are known.
    """
    if not may_opt_out(text):
        return ""
    found = _opt_out(_looked_at(text, date.min, ours, known))
    return found.words if found else ""


def opt_outs(replies: Iterable[tuple[int, str, Sequence[str]]]) -> list[tuple[int, str]]:
    """Return the words with which any of many replies asks for it, by the number it comes with.

    Each is a number, its text, and what is ours.
    """
    asked = ((number, opt_out(text, ours)) for number, text, ours in replies)
    return [(number, words) for number, words in asked if words]


def may_opt_out(text: str) -> bool:
    """Say whether `opt_out` may find anything in a text, whatever is ours of it; rarely so."""
    return may_ask(text[:_LONGEST])


def that_may_opt_out(texts: Iterable[str]) -> list[str]:
    """Return those of many texts in which `opt_out` may find anything."""
    return [text for text in texts if may_opt_out(text)]


def _looked_at(text: str, today: date, ours: Iterable[str], known: Collection[str]) -> _Reply:
    """Return the reply of a text without what only repeats ours."""
    lines = own_words(text[:_LONGEST], ours, known)
    own = plain(lines)
    return _Reply(own, nobody_of(known), today, read(lines))


def _auto_reply(reply: _Reply) -> Proposal | None:
    """Return an automatic reply; no machine says "not right now" first."""
    hits = reply.hits(ReplyClass.AUTO_REPLY.value)
    if not hits or any(end <= hits[0][0] for _, end in reply.hits(ReplyClass.NOT_NOW.value)):
        return None
    return Proposal(ReplyClass.AUTO_REPLY, reply.said(hits[0]))


def _opt_out(reply: _Reply) -> Proposal | None:
    """Return an opt-out; an automatic reply is one when a person says it in there of themselves."""
    stop = asked_to_stop(reply.read)
    if stop is None or not (stop.is_firm or not _is_interest(reply, stop)):
        return None
    if not stop.is_personal and reply.hits(ReplyClass.AUTO_REPLY.value):
        return None
    return Proposal(ReplyClass.OPT_OUT, reply.said(stop.span))


def _is_interest(reply: _Reply, stop: Stop) -> bool:
    """Say whether a reply also tells of interest: "no mails please, I'd love to talk by phone"."""
    told = (one for one in reply.hits(ReplyClass.INTERESTED.value) if one[0] >= stop.softened_from)
    return any(not _within(one, [stop.span]) for one in told)


def _referral(reply: _Reply) -> Proposal | None:
    hits, names = reply.hits(ReplyClass.REFERRAL.value), reply.names()
    if not (hits or names):
        return None
    if hits and not names:
        names = reply.everybody()
    words = reply.said(hits[0]) if hits else names[0].name
    return Proposal(ReplyClass.REFERRAL, words, names=names, consent=_consent(reply))


def _consent(reply: _Reply) -> Consent | None:
    """Return whether the person may be named; who says both wants it kept quiet."""
    for is_given, what in ((False, "not_name"), (True, "may_name")):
        if hits := reply.hits(what):
            return Consent(is_given, reply.said(hits[0]))
    return None


def _not_now(reply: _Reply) -> Proposal | None:
    days, hits = reply.days(), reply.hits(ReplyClass.NOT_NOW.value)
    far = [one for one in days if one.is_said_as_end and one.day - reply.today >= NEAR]
    if not (hits or far):
        return None
    until = max((one.day for one in days), default=None)
    words = reply.said(hits[0]) if hits else reply.from_here(far[0].start)
    return Proposal(ReplyClass.NOT_NOW, words, until=until)


def _yes_or_no(reply: _Reply) -> Proposal | None:
    """Return what was said last: "I'm not looking, but tell me more" is a yes."""
    found = [
        (span, what)
        for what in (ReplyClass.NO, ReplyClass.INTERESTED)
        for span in reply.hits(what.value)
    ]
    if not found:
        return None
    span, what = max(found, key=lambda one: (one[0][1], one[1] is ReplyClass.NO))
    return Proposal(what, reply.said(span))


def _question(reply: _Reply) -> Proposal | None:
    hits = reply.hits(ReplyClass.QUESTION.value)
    if hits:
        return Proposal(ReplyClass.QUESTION, reply.said(hits[0]))
    return Proposal(ReplyClass.QUESTION, "") if "?" in reply.text else None


def _within(span: Span, innocent: Iterable[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in innocent)
