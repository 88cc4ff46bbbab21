"""What the rules know of one language: lists of phrases, in the notation of `rules.phrases`.

A list that is left out is simply not looked for. Lists of single words are separated by spaces.
"""

from __future__ import annotations

from typing import NamedTuple


class Marks(NamedTuple):
    """What marked sentences say, and what a message asks for."""

    pleasantries: str = ""  #: sentences that say nothing; they count for no mark
    who: str = ""
    how: str = ""
    why: str = ""
    about_us: str = ""  #: of the company
    referral: str = ""  #: asks whom else it might suit
    referral_sound: str = ""  #: words of which such a sentence has one
    way_out: str = ""  #: makes it easy to say no
    way_out_sound: str = ""  #: words of which such a sentence has one
    thanks: str = ""
    invites_answer: str = ""  #: asks without a question mark
    hope: str = ""  #: that the person will apply
    interest: str = ""  #: asks for interest, without saying that one hopes for an application


class Asking(NamedTuple):
    """What is asked too early or of the wrong people, and acquaintance that is only claimed."""

    endorsement: str = ""
    recommendation: str = ""
    deadline: str = ""  #: what makes a recommendation ask a demand
    call: str = ""  #: asks for a call, a meeting, a CV, or time
    false_tie: str = ""  #: speaks of a talk or meeting


class Haste(NamedTuple):
    """What hurries people, or blames them for not answering."""

    pressure: str = ""
    nagging: str = ""


class Tone(NamedTuple):
    """What sounds like a machine, or bitter."""

    worn: str = ""
    negative: str = ""


class Coded(NamedTuple):
    """What is code for things that must not matter, and the stems that lean to one sex."""

    age: str = ""
    sex: str = ""
    family: str = ""
    health: str = ""
    origin: str = ""
    masculine: str = ""  #: single words
    feminine: str = ""  #: single words


class Facts(NamedTuple):
    """What must be on the fact sheet."""

    pay: str = ""
    claims: str = ""  #: a number and what it counts
    located: str = ""  #: what goes before the name of a place, when the job or company is there
    conditions: tuple[tuple[str, str], ...] = ()  #: what a job may offer, and how one says it


class Spelling(NamedTuple):
    """What a dictionary does not know."""

    vocabulary: str = ""  #: single words it lacks
    misspellings: str = ""  #: `wrong=right`, one a line; the wrong one in phrase notation
    doubled: str = ""  #: single words that may stand twice in a row
    respellings: tuple[tuple[str, str], ...] = ()  #: endings that the dictionary writes otherwise
    endings: str = ""  #: what a known word may end in, or begin with (`un-`)
    joints: tuple[str, ...] = ()  #: what joins the parts of compounds, in languages that write them


class Words(NamedTuple):
    """The words of one language."""

    code: str = ""  #: ISO 639-1, as in the front matter of texts; also the module's name
    name: str = ""
    default_invitations: tuple[str, ...] = ()  #: whole sentences
    function_words: str = ""  #: the commonest words, to know the language by
    negations: str = ""  #: single words that turn a phrase into its opposite
    innocent: str = ""  #: phrases that only sound like something else; nothing in them counts
    us: str = ""  #: single words for the writer
    them: str = ""  #: single words for the reader
    titles: str = ""  #: single words in front of a name, telling sex
    nobody: str = ""  #: greetings that address nobody
    marks: Marks = Marks()
    asking: Asking = Asking()
    haste: Haste = Haste()
    tone: Tone = Tone()
    coded: Coded = Coded()
    facts: Facts = Facts()
    spelling: Spelling = Spelling()


NO_WORDS = Words()
