"""The messages of an archive: whose are kept, and what may be a stop in all the others.

Kept are those of a sender with candidates, those included who came in with the same archive. All
that came in and is not kept (of strangers, groups and spam, subjects, a colleague's whole inbox) is
looked at for a stop before it is let go of; `proving.hearing` acts on it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from outreach.actions import blocks
from outreach.actions.proving import doubles
from outreach.actions.proving.hearing import Heard
from outreach.app import App
from outreach.core.intake.archive import Letter
from outreach.core.intake.archive.cells import Person
from outreach.core.replies import that_may_opt_out
from outreach.store import candidates, messages
from outreach.store.bulk import chunks

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_BLOCK = 2_000  #: messages looked at together
_FEW = 5  #: blocks
_ANSWERS = re.compile(r"(?:\s*(?:re|aw|fw|fwd|wg|sv|antw)\s*:)+\s*", re.IGNORECASE)


@dataclass
class Letters:
    """What of the messages of one table goes on, and what is only told."""

    app: App
    sender: str | None  #: whose archive it is, where we write in their name
    kept: list[Letter] = field(default_factory=list)  #: with candidates
    unsure: list[Letter] = field(default_factory=list)  #: with whoever may be one by the name
    strangers: int = 0
    groups: int = 0
    private: int = 0
    named_only: int = 0
    harmless: set[str] = field(default_factory=set)  #: texts that are kept and are no stop
    _are_new: bool = False  #: no message of theirs was kept before
    _known: dict[str, bool] = field(default_factory=dict)
    _likely: set[Person] = field(default_factory=set)
    _heard: list[Letter] = field(default_factory=list)
    _our_subjects: set[str] = field(default_factory=set)

    def take(self, letters: Iterable[Letter], staged: set[str]) -> None:
        """Sort every message; `staged` are the keys of people who come in with the archive."""
        self._known = dict.fromkeys(staged, True)
        self._are_new = self.sender is not None and self._is_first(self.sender)
        for part, suspect in self._looked_through(letters):
            for one in part:
                self._sort(one, suspect)

    def known_by_name(self, tx: Connection) -> Iterator[tuple[int, Letter]]:
        """Yield the messages of who may be a candidate by the name, with who they came in as."""
        ids = doubles.meet(self.app, tx, {one.other for one in self.unsure})
        for one in self.unsure:
            if one.other in ids:
                yield ids[one.other], one
            else:
                self.strangers += 1

    @property
    def heard(self) -> Iterator[Heard]:
        """Yield what may be a stop; a subject that we had written says nothing."""
        for one in self._heard:
            is_ours = _bare(one.subject) in self._our_subjects
            text = "\n\n".join(filter(None, ("" if is_ours else one.subject, one.text)))
            yield Heard(one.other, one.at, text)

    def _is_first(self, sender: str) -> bool:
        with self.app.store.read() as tx:
            return not messages.has(tx, sender)

    def _looked_through(
        self, letters: Iterable[Letter]
    ) -> Iterator[tuple[list[Letter], frozenset[str]]]:
        """Yield the messages, block after block, each with the texts in it that may be stops."""
        waiting = deque[list[Letter]]()

        def texts() -> Iterator[Sequence[str]]:
            for part in chunks(letters, _BLOCK):
                self._look_up(part)
                waiting.append(part)
                yield [text for one in part for text in self._to_hear(one) if text]

        for suspect in blocks.each(that_may_opt_out, texts(), _FEW):
            yield waiting.popleft(), frozenset(suspect)

    def _to_hear(self, one: Letter) -> tuple[str, ...]:
        """Return what of a message is looked at now: most of a newer archive was kept before."""
        if not one.is_incoming:
            return ()
        is_later = self._is_kept(one) and not self._are_new
        return (one.subject,) if is_later else (one.subject, one.text)

    def _is_kept(self, one: Letter) -> bool:
        is_known = self._known.get(one.other.key, False)
        return is_known and self.sender is not None and not (one.left_out or one.is_group)

    def _look_up(self, part: Iterable[Letter]) -> None:
        people = {one.other for one in part if one.other.key and one.other.key not in self._known}
        if not people:
            return
        with self.app.store.read() as tx:
            here = candidates.ids_by_key(tx, {one.key for one in people})
            strangers = [one for one in people if one.key not in here]
            if self.sender is not None:
                self._likely |= doubles.may_be_known(tx, strangers)
        self._known.update((one.key, one.key in here) for one in people)

    def _sort(self, one: Letter, suspect: frozenset[str]) -> None:
        if not one.is_incoming and one.subject:
            self._our_subjects.add(_bare(one.subject))
        if self._is_kept(one):
            self._keep(one, suspect)
            return
        self._hear(one, suspect)
        if one.left_out:
            return
        self.named_only += not one.other.key
        if one.is_group:
            self.groups += 1
        elif self._known.get(one.other.key, False):
            self.private += 1
        elif self.sender is not None and (not one.other.key or one.other in self._likely):
            self.unsure.append(one)
        else:
            self.strangers += 1

    def _keep(self, one: Letter, suspect: frozenset[str]) -> None:
        """Keep a message: its text is looked at again with all that is known, if it has to be."""
        self.kept.append(one)
        if self._are_new and one.is_incoming and one.text not in suspect:
            self.harmless.add(one.text)
        if one.subject:
            self._hear(one._replace(text=""), suspect)

    def _hear(self, one: Letter, suspect: frozenset[str]) -> None:
        if one.is_incoming and not suspect.isdisjoint((one.subject, one.text)):
            self._heard.append(one)


def _bare(subject: str) -> str:
    """Return a subject without what says that it is an answer."""
    found = _ANSWERS.match(subject)
    return (subject[found.end() :] if found else subject).casefold().strip()
