"""The daily round of `outreach next`: one card after the other, one key for each thing to do.

Each key is one transaction, so the terminal may be closed at any moment; `next` then begins with
the same card.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

import typer

from outreach.cli import classing, handover
from outreach.cli.deck import Deck
from outreach.cli.keys import END, ENTER, ESCAPE, Keyboard
from outreach.cli.rewording import REWORDING
from outreach.cli.show import cards
from outreach.cli.show import touches as show
from outreach.cli.show.cells import plain, screen_width
from outreach.core.errors import Ambiguous, Blocked, ChangedMeanwhile, OutreachError
from outreach.core.ticks import reasons
from outreach.core.words import EventKind, ReplyClass

if TYPE_CHECKING:
    from outreach.actions.touches import Card, Entry, Logged
    from outreach.app import App
    from outreach.core.plans import PlannedTouch

T = TypeVar("T")


class Then(Enum):
    """What comes after a key."""

    STAY = "the same card"
    GO_ON = "the next card"
    LEAVE = "the end"


_LEAVING = ("q", ESCAPE, END)
_SNOOZES = {"1": "tomorrow", "2": "monday", "3": "2 weeks"}
_COUNTED = {
    "linkedin_connect": "request", "answer": "answer", "task": "task", "withdraw": "taken back",
}  # fmt: skip


@dataclass
class Session:
    """One user at one terminal, working through today."""

    open_app: Callable[[], App]  #: the workspace as it is now, with the time as it is now
    keyboard: Keyboard
    sender: str = ""  #: only this one's cards, unless ""
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    counted: list[str] = field(default_factory=list)  # what was done, for the finish line
    skipped: set[str] = field(default_factory=set)
    started: float = field(default_factory=time.monotonic)
    was_copied: bool = False
    is_doubted: bool = False  # a second press was asked for: a held key is none

    def __post_init__(self) -> None:
        """Take today's cards."""
        self.deck = Deck(self.sender)

    def run(self) -> None:
        """Show card after card until the person leaves or nothing is left."""
        while True:
            self.app = self.open_app()
            planned = self.deck.top(self.app)
            if planned is None:
                return self._finish(0)
            if self._one(planned) is Then.LEAVE:
                return self._finish(len(self.deck.waiting()))

    def _one(self, planned: PlannedTouch) -> Then:
        try:
            self.card = self.deck.take(self.app, planned)
        except ChangedMeanwhile:  # somebody was faster
            return Then.GO_ON
        except Blocked as error:
            return self._stopped(planned, error)
        self.was_copied = self.is_doubted = False
        self._ask(cards.card(self.card, screen_width()))
        return self._keys()

    def _stopped(self, planned: PlannedTouch, error: Blocked) -> Then:
        self.deck.stopped.add(planned.touch)
        self._ask(cards.stopped(error, planned, screen_width()))
        while True:
            key = self.keyboard.key()
            if key in _LEAVING:
                return Then.LEAVE
            if key == ENTER:
                return Then.GO_ON

    def _keys(self) -> Then:
        while True:
            key = self.keyboard.pressed() if self.is_doubted else self.keyboard.key()
            if key in _LEAVING:
                return Then.LEAVE
            does = self._does(key)
            if does is None:
                continue
            then = self._safely(does)
            if then is not Then.STAY:
                return then

    def _does(self, key: str) -> Callable[[], Then] | None:
        if key in self.card.keys and (said := classing.class_of(self.card, key)):
            return lambda: self._classify(said, key)
        if key in REWORDING and key in self.card.keys:
            return lambda: self._reword(key)
        return self._table().get(key) if key in self.card.keys else None

    def _table(self) -> Mapping[str, Callable[[], Then]]:
        return {
            ENTER: self._copy_and_open,
            "c": self._copy,
            "o": self._open,
            "s": self._sent,
            "n": self._not_sent,
            "k": self._skip,
            "z": self._snooze,
            "r": self._reject,
            "x": self._never,
            "h": self._history,
            "u": self._undo,
            "?": self._help,
        }

    def _safely(self, does: Callable[[], Then]) -> Then:
        self.app = self.app.at(self.open_app().now)
        try:
            return does()
        except (OutreachError, Ambiguous) as error:
            self._say(f"! {error.what}\n  try: {error.try_}")
            return Then.GO_ON if isinstance(error, ChangedMeanwhile) else Then.STAY

    def _replan(self) -> Then:
        self.deck.make_anew()
        return Then.GO_ON

    # what the keys do

    def _copy_and_open(self) -> Then:
        if self.card.waits_for_own_line:
            return self._told(cards.WAITS_FOR_LINE)
        self.was_copied = True  # or shown to be marked by hand
        how, opened = handover.copied(self.card), handover.opened(self.card)
        return self._told(cards.copied(how, opened, self.card))

    def _copy(self) -> Then:
        if self.card.waits_for_own_line:
            return self._told(cards.WAITS_FOR_LINE)
        self.was_copied = True
        how = handover.copied(self.card)
        return self._told(
            f"✓ {how}." if how else "! not copied: mark the text above with the mouse."
        )

    def _open(self) -> Then:
        opened = handover.opened(self.card)
        return self._told(f"Opened in {opened}." if opened else handover.address(self.card))

    def _sent(self) -> Then:
        if self.card.waits_for_own_line:
            return self._told(cards.WAITS_FOR_LINE)
        if self.card.touch.text and not self.was_copied:
            self.was_copied = self.is_doubted = True
            self._ask("Sent without copying? s again")
            return Then.STAY
        self._settle(EventKind.SENT, _counted(self.card.planned))
        return Then.GO_ON

    def _not_sent(self) -> Then:
        options = reasons(self.card.planned.channel)
        asked = "   ".join(f"{key} {words}" for key, (_, words) in options.items())
        chosen = self._choose(f"Not sent: {asked}", options)
        if chosen is None:
            return Then.STAY
        self._settle(EventKind.NOT_SENT, "not sent", reason=chosen[0].value)
        return Then.GO_ON

    def _classify(self, reply: ReplyClass, key: str) -> Then:
        self._log(classing.entry_of(self.app, self.card, key, reply, self.keyboard))
        self.counted.append("reply noted")
        self.deck.first = self.card.person.id
        return self._replan()

    def _reword(self, key: str) -> Then:
        return self._show(REWORDING[key](self.app, self.card, self.keyboard, self.environ))

    def _show(self, card: Card) -> Then:
        self.card, self.was_copied, self.is_doubted = card, False, False
        self._ask(cards.card(card, screen_width()))
        return Then.STAY

    def _skip(self) -> Then:
        from outreach.actions.touches import put_last

        put_last(self.app, self.card.touch.id)
        self.skipped.add(self.card.touch.id)
        self.deck.first = 0
        self._say(f"{plain(self.card.person.name)} comes again at the end of today.\n")
        return self._replan()

    def _snooze(self) -> Then:
        asked = "Snooze: 1 tomorrow   2 next Monday   3 two weeks   4 date"
        until = self._choose(asked, {**_SNOOZES, "4": ""})
        if until == "":
            until = self.keyboard.line("Until which day? (2026-04-01, 'friday', '10 days') ")
        if not until:
            return Then.STAY
        return self._decide(self._entry(EventKind.SNOOZED, until=until), "snoozed")

    def _reject(self) -> Then:
        reason = self.keyboard.line("Not a fit, because (Enter to leave it open, - to go back): ")
        if reason == "-":
            return self._told("Nothing was recorded.")
        return self._decide(self._entry(EventKind.REJECTED, reason=reason), "rejected")

    def _never(self) -> Then:
        if self._choose("Never write to this person again? y", {"y": True}) is None:
            return Then.STAY
        reason = self.keyboard.line("Because (Enter to leave it open): ")
        return self._decide(self._entry(EventKind.NEVER, reason=reason), "barred")

    def _history(self) -> Then:
        from outreach.actions.touches import zone_of

        return self._told(show.history(self.card.history, zone_of(self.app, self.card.sender.slug)))

    def _undo(self) -> Then:
        from outreach.actions.touches import undo, zone_of

        taken_back = undo(self.app)
        self._say(show.undone(taken_back, zone_of(self.app, self.card.sender.slug)))
        del self.counted[-1:]
        self.deck.first = next((one.candidate.id for one in taken_back if one.candidate), 0)
        self.deck.stopped.clear()
        return self._replan()

    def _help(self) -> Then:
        return self._told(cards.help_text(self.card.keys))

    # and how

    def _entry(self, what: EventKind, **given: object) -> Entry:
        from outreach.actions.touches import Entry

        return Entry(what, **given)  # type: ignore[arg-type]  # each call names Entry's own fields

    def _settle(self, what: EventKind, counted: str, reason: str = "") -> None:
        from outreach.actions.touches import settle

        done = settle(self.app, self.card.touch, self._entry(what, reason=reason))
        self.counted.append(counted)
        self._tell(done)

    def _decide(self, entry: Entry, counted: str) -> Then:
        from outreach.actions.touches import give_back

        self._log(entry)
        give_back(self.app, self.card.touch)
        self.counted.append(counted)
        return Then.GO_ON

    def _log(self, entry: Entry) -> None:
        from outreach.actions.touches import record

        for done in record(self.app, [self.card.person.handle], entry):
            self._tell(done)

    def _tell(self, done: Logged) -> None:
        from outreach.actions.touches import coming, zone_of

        self.deck.first = 0
        after = coming(self.app, done.enrollment) if done.enrollment else None
        line = show.logged(done, zone_of(self.app, self.card.sender.slug), after)
        self._say("\n".join([line, *show.beside(done)]) + "\n")

    def _choose(self, asked: str, options: Mapping[str, T]) -> T | None:
        self._say(f"{asked}   (any other key: back)")
        return options.get(self.keyboard.key())

    def _ask(self, text: str) -> None:
        self.keyboard.forget()  # pressed for something else, it would record what nobody saw
        self._say(text)

    def _told(self, text: str) -> Then:
        self._say(text)
        return Then.STAY

    def _say(self, text: str) -> None:
        typer.echo(text)

    def _finish(self, left: int) -> None:
        minutes = max(1, round((time.monotonic() - self.started) / 60))
        counts = Counter(self.counted)
        if self.skipped:
            counts["skipped"] = len(self.skipped)
        self._say(show.finish(counts, minutes, left, self.deck.with_others))
        if counts:
            from outreach.actions.touches import endings

            for one in endings(self.app):
                self._say(show.ending(one))
            self._say("When someone accepts: outreach log accepted")


def _counted(planned: PlannedTouch) -> str:
    return _COUNTED.get(planned.kind) or _COUNTED.get(planned.channel.value, "message")
