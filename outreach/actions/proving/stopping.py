"""Opt-outs in the words of messages that archives show: they act at once, wherever they stand.

Every message that came in is looked at by itself, whether or not any campaign has to do with it:
a stop is a stop. Every other class is only proposed, when somebody looks at the card.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from outreach.actions import blocks, replies
from outreach.actions.proving.known import Known
from outreach.core.proof import Fact, FactKind, SeenMessage, classes
from outreach.core.replies import opt_outs
from outreach.core.words import Event, EventKind, Evidence, ReplyClass
from outreach.store import candidates, events, messages, touches
from outreach.store.bulk import chunks

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_BLOCK = 2_000  #: messages looked at together
_FEW = 5  #: blocks
_Block = Sequence[tuple[int, str, Sequence[str]]]


class Stop(NamedTuple):
    """A message that asks us to stop, and by which words."""

    message: SeenMessage
    words: str


@dataclass
class Stops:
    """Who of one sender's people asks never to be written to again."""

    known: Known
    harmless: Collection[str] = ()  #: texts that were looked at, and are no stop

    def said(self, person: int, fact: Fact) -> str:
        """Return the words of a reply that ask us to stop; empty when there are none."""
        if fact.kind is not FactKind.REPLIED:
            return ""
        asked = self._asked.get(person, ())
        within = (one.words for one in asked if fact.at <= one.message.at <= fact.until)
        return next(within, "")

    def bar(self) -> int:
        """Never write to them again; return of how many that is news."""
        tx, app = self.known.tx, self.known.app
        people = candidates.load(tx, sorted(self._asked)).values()
        return sum([replies.bar(app, tx, one, self._asked[one.id][0].words) for one in people])

    @cached_property
    def _asked(self) -> Mapping[int, list[Stop]]:
        """Return what asks us to stop, by person, without what somebody here read otherwise."""
        words = dict(self._found())
        asked: dict[int, list[Stop]] = {}
        for number, (person, seen) in messages.load(self.known.tx, words).items():
            asked.setdefault(person, []).append(Stop(seen, words[number]))
        return unread(self.known.tx, {person: sorted(found) for person, found in asked.items()})

    def _found(self) -> Iterator[tuple[int, str]]:
        """Yield the messages that ask us to stop, by id, and the words with which they do."""
        yield from chain.from_iterable(blocks.each(opt_outs, self._blocks(), _FEW))

    def _blocks(self) -> Iterator[_Block]:
        """Yield what came in, with what this person got from us: they may quote it."""
        known = self.known
        received = messages.received(known.tx, known.sender, known.people)
        for part in chunks((one for one in received if one[2] not in self.harmless), _BLOCK):
            ours = touches.texts_sent(known.tx, {person for _, person, _ in part})
            yield [(number, text, ours.get(person, ())) for number, person, text in part]


def unread(tx: Connection, asked: Mapping[int, list[Stop]]) -> Mapping[int, list[Stop]]:
    """Return the messages, by person, that nobody here had before them and read otherwise."""
    left = {person: list(found) for person, found in asked.items()}
    for event in _classed(tx, asked):
        person = event.candidate or 0
        left[person] = [one for one in left[person] if not _reads(tx, event, one)]
    return {person: found for person, found in left.items() if found}


def _classed(tx: Connection, people: Collection[int]) -> Iterator[Event]:
    """Give what people here said of replies, of whichever sender: no opt-outs."""
    for one in events.effective(tx, candidates=sorted(people), kinds=[EventKind.REPLIED]):
        is_other = one.reply not in (None, ReplyClass.OPT_OUT)
        if is_other and one.evidence is Evidence.CLAIMED:
            yield one


def _reads(tx: Connection, event: Event, stop: Stop) -> bool:
    """Say whether an event tells that somebody had this very message before them."""
    if event.details.get(replies.BY_WORDS):
        return False
    if stop.message.at <= event.recorded_at and stop.words in replies.misread(event):
        return True
    said = events.get(tx, classes(event)) if classes(event) else None
    texts = (str(one.details.get("text") or "") for one in (event, said) if one)
    return any(_holds(text, stop.message.text) for text in texts)


def _holds(text: str, message: str) -> bool:
    """Say whether a reply, which may be of several messages, has this one."""
    return f"\n\n{message.strip()}\n\n" in f"\n\n{text.strip()}\n\n"
