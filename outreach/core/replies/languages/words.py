"""What one language says: phrases by what they mean, in the notation of `rules.phrases`.

A list that is left out is simply not looked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from outreach.core.replies.languages.asking import Asking


@dataclass(frozen=True, slots=True)
class Phrases:
    """How one thing is said."""

    said: str = ""
    alone: str = ""  #: means it only when nothing else is said
    innocent: str = ""  #: only sounds like it; nothing in these words counts


@dataclass(frozen=True, slots=True)
class Naming:
    """How somebody is named."""

    before: str = ""  #: goes before a name: `ask`, `my colleague`
    before_full: str = ""  #: goes before a name of two words at least: `perhaps`
    after: str = ""  #: goes after a name: `would be a better fit`
    joins: str = ""  #: goes between two names
    nobody: str = ""  #: single words that are no names, although they begin with a capital


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """How a time to come is said; the parts of patterns, in small letters."""

    months: tuple[str, ...] = ()  #: twelve
    seasons: Mapping[str, int] = field(default_factory=dict)  #: pattern → month it begins with
    numbers: Mapping[str, int] = field(default_factory=dict)  #: word → number
    units: Mapping[str, int] = field(default_factory=dict)  #: pattern → months, or days below zero
    spans: Mapping[str, int] = field(default_factory=dict)  #: whole phrase → months to come
    next_ones: Mapping[str, str] = field(default_factory=dict)  #: phrase → `week`, `month`, `year`
    quarters: Mapping[str, int] = field(default_factory=dict)  #: pattern → month it begins with
    feasts: Mapping[str, str] = field(default_factory=dict)  #: pattern → a feast of `dates`
    year: str = ""  #: `the year`
    within: str = ""  #: in so many months
    around: str = ""  #: plain `in`, which may tell of the past as well
    since: str = ""  #: from then on
    until: str = ""
    after: str = ""
    before: str = ""
    early: str = ""
    middle: str = ""
    late: str = ""
    gone: str = ""  #: of the month or season that is now, or was
    ordinal: str = ""  #: what follows the number of a day


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    code: str  #: ISO 639-1; also the module's name
    auto_reply: Phrases = Phrases()
    asking: Asking = field(default_factory=Asking)  #: never to be written to again
    referral: Phrases = Phrases()
    not_now: Phrases = Phrases()
    no: Phrases = Phrases()
    interested: Phrases = Phrases()
    question: Phrases = Phrases()  #: asks without a question mark
    naming: Naming = Naming()
    calendar: Calendar = Calendar()
    may_name: Phrases = Phrases()  #: agrees that whom they name is told by whom
    not_name: Phrases = Phrases()  #: wants that kept quiet
    title: str = ""  #: how a headline begins that tells how it is done: `how to stop …`
    direct: str = ""  #: words with which a headline would be meant for us after all
    quoting: str = ""  #: the line in front of what is quoted
