"""The words with which one language asks for quiet, by what they do."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Asking:
    """Words by their part: `contact*` is a stem, `reach_out` two words in a row.

    A word may have several parts. Spelling of accents and umlauts does not matter.
    """

    is_ordered: bool = False  #: the negation stands before what it denies, as in English

    no: str = ""  #: denies or forbids: don't, never
    again: str = ""  #: makes it for good: again, any more
    call: str = ""  #: to telephone, a call: also in `write` or `mail`
    write: str = ""  #: to get in touch: orders and infinitives, nothing one says of oneself
    send: str = ""  #: to send: with what is sent
    me: str = ""  #: to whom
    stop: str = ""  #: to end something
    more: str = ""  #: what comes after this: more, further, such
    nomore: str = ""  #: no more, no further
    none: str = ""  #: no, of things: with `more` or `again`
    mail: str = ""  #: what is sent: messages, offers
    want: str = ""  #: to wish, to ask for
    keen: str = ""  #: to be interested: in messages, not only in a job
    averse: str = ""  #: is not interested: in messages, not only in a job
    hear: str = ""  #: to hear from somebody
    get: str = ""  #: to receive something
    contacted: str = ""  #: what is done to somebody: contacted, approached
    erase: str = ""  #: to delete
    erased: str = ""  #: what is done: to be removed
    gone: str = ""  #: to disappear from where it is kept
    last: str = ""  #: is to be the last
    take: str = ""  #: to take off, with `off` or a `listed` in the same breath
    off: str = ""
    out_of: str = ""  #: names what somebody is to be removed from
    my: str = ""
    it: str = ""  #: with `erase` alone
    data: str = ""  #: what is kept about somebody
    keep: str = ""  #: to keep or use what is known
    listed: str = ""  #: where it is kept
    add: str = ""  #: to put somebody on a list
    yours: str = ""  #: where we keep it: your list
    unsubscribe: str = ""
    let: str = ""  #: with `peace`: leave me alone
    peace: str = ""
    object: str = ""  #: to object to, to withdraw
    consent: str = ""  #: to what: processing, consent
    agreed: str = ""  #: with a denial: never agreed
    law: str = ""  #: GDPR: with `erase` or `object`
    right: str = ""  #: Article 17 or 21: with `ask`
    ask: str = ""  #: makes a law's name a demand: request, under, my right
    report: str = ""  #: to block or report
    you: str = ""
    this: str = ""
    spam: str = ""
    whole: str = ""  #: says it all
    halt: str = ""  #: says it all in a clause of its own
    command: str = ""  #: says it all in a sentence of its own
    forbid: str = ""  #: says it in a sentence of its own behind one that tells of messages: don't
    alone: str = ""  #: says it when nothing else is said
    polite: str = ""  #: says nothing

    innocent: str = ""  #: only sounds like it: words in a row that lose their parts
    until: str = ""  #: for a time only
    elsewhere: str = ""  #: not here, not so, not at this hour
    everywhere: str = ""  #: behind one way to write: and every other way
    instead: str = ""  #: names a better way
    rather: str = ""  #: beside a word for writing: better than calls
    others: str = ""  #: somebody else is to be left alone
    somebody: str = ""  #: in front of a wish: it is somebody else's: a colleague, no company
    myself: str = ""  #: in front of a denial: tells of oneself and forbids nothing
    unless: str = ""  #: behind a demand: only in a case, or one day
    asks: str = ""  #: in front of a demand: only asks about it
    why: str = ""  #: in front of something that ended: only asks why
    thought: str = ""  #: in front of a denial: tells what the writer feared, and forbids nothing
    another: str = ""  #: in front of a demand: it was made to somebody else, to another agency
    thing: str = ""  #: is sent, and is no message: papers, forms
    inviting: str = ""  #: elsewhere in the reply: is glad to hear from us after all
    renewed: str = ""  #: tells of a new address instead of the old one
    works: str = ""  #: tells of one's work with such things
    told: str = ""  #: was said before; a time that stands by it limits nothing
    breaks: str = ""  #: ends a clause
    common: str = ""  #: frequent words, by which the language is known


#: The parts of speech, each with a bit of its own.
PARTS: dict[str, int] = {
    one.name: 1 << at for at, one in enumerate(fields(Asking)) if one.name != "is_ordered"
}
