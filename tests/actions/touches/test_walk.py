"""A random walk over the real actions and a real store: what must never happen does not.

No illegal stage; undo restores exactly; nothing is recorded as sent without an approved and equal
fingerprint; no cap is exceeded; nobody barred is touched; nobody gets two cards at once.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections import Counter
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    precondition,
    rule,
)

from outreach import tables
from outreach.actions import touches
from outreach.actions.touches import Card, Entry, Logged
from outreach.actions.touches.undoing import is_own_opt_out
from outreach.app import App
from outreach.core import states
from outreach.core.approvals import fingerprint
from outreach.core.campaigns import Status
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo
from outreach.core.ticks import Tick, Ticked
from outreach.core.words import Candidate, Channel, Event, EventKind, ReplyClass, Stage, TouchState
from outreach.store import campaigns, candidates, enrollments, events, suppressions, templates
from outreach.store import touches as stored
from tests import cast

CAPS = {Channel.LINKEDIN_CONNECT: (3, 6), Channel.LINKEDIN_MESSAGE: (2, None)}
PEOPLE = [*cast.CAST, *cast.extras(7)]
USERS = ("dana", "eve")
BETWEEN = ("retired", "replaced", "stopped", "barred", "cap", "paused", "edited")
EXPECTED = (Blocked, ChangedMeanwhile, NothingToDo)
ONWARD = [  # what usually happens, told of people it can have happened to
    Entry(EventKind.ACCEPTED),
    Entry(EventKind.ACCEPTED, when="today"),
    Entry(EventKind.REPLIED),
    Entry(EventKind.REPLIED, reply=ReplyClass.NOT_NOW, until="2 weeks"),
    Entry(EventKind.REFERRAL),
    Entry(EventKind.INTERVIEW),
]
REPORTED = [  # anything, told of anybody
    *ONWARD,
    Entry(EventKind.REPLIED, reply=ReplyClass.AUTO_REPLY),
    Entry(EventKind.REPLIED, reply=ReplyClass.OPT_OUT),
    Entry(EventKind.DECLINED),
    Entry(EventKind.WITHDRAWN),
    Entry(EventKind.STOP),
    Entry(EventKind.NEVER),
    Entry(EventKind.SNOOZED, until="tomorrow"),
    Entry(EventKind.REJECTED),
    Entry(EventKind.HIRED),
    Entry(EventKind.SENT),
    Entry(EventKind.SENT, when="yesterday"),
    Entry(EventKind.SENT, outside=True),
    Entry(EventKind.NOT_SENT, reason=Tick.WRONG_PERSON.value),
]


def made_once() -> Path:
    """Make the office that every walk starts from."""
    folder = Path(tempfile.mkdtemp(prefix="walk-")) / "office"
    atexit.register(shutil.rmtree, folder.parent)
    app = cast.office(folder, PEOPLE)
    app.store.close()
    toml = folder / "outreach.toml"
    text = toml.read_text().replace("connects_per_day = 15", "connects_per_day = 3")
    text = text.replace("connects_per_week = 80", "connects_per_week = 6")
    toml.write_text(text.replace("messages_per_day = 30", "messages_per_day = 2"))
    return folder


class Walk(RuleBasedStateMachine):
    """Two recruiters, an approver and the people themselves, in any order."""

    cards: Bundle[tuple[str, Card]] = Bundle("cards")
    office: Path | None = None

    def __init__(self) -> None:
        super().__init__()
        if Walk.office is None:
            Walk.office = made_once()
        self.folder = Path(tempfile.mkdtemp(prefix="walk-")) / "office"
        shutil.copytree(Walk.office, self.folder)
        self.app = cast.opened(self.folder)
        self.live = {
            name: fingerprint(self.app.library.template(name))
            for name in self.app.library.campaign("compilers").templates
        }
        self.edits = 0
        self.page: touches.Batch | None = None  #: the last one that a sender got

    def teardown(self) -> None:
        self.app.store.close()
        shutil.rmtree(self.folder.parent)

    def as_user(self, user: str) -> App:
        other = replace(self.app, user=user)
        vars(other).update({"store": self.app.store, "library": self.app.library})
        return other

    # what people do

    @rule(user=st.sampled_from(USERS))
    def work_through_some_cards(self, user: str) -> None:
        for _ in range(3):
            if card := self.next_card(user):
                self.settle(user, card, None)

    @rule(target=cards, user=st.sampled_from(USERS))
    def take_the_next_card(self, user: str) -> object:
        card = self.next_card(user)
        return (user, card) if card else multiple()

    def next_card(self, user: str) -> Card | None:
        """Take the next card, if there is one."""
        try:
            card = touches.next_card(self.as_user(user))
        except NothingToDo:
            return None
        assert not self.is_barred(card.person.id)
        assert card.touch.fingerprint == self.live.get(card.touch.template or "")
        return card

    @rule(held=consumes(cards), tick=st.sampled_from([None, None, None, *Tick]))
    def settle_a_card(self, held: tuple[str, Card], tick: Tick | None) -> None:
        self.settle(*held, tick)

    def settle(self, user: str, card: Card, tick: Tick | None) -> None:
        """Record what became of a card, if it may be recorded."""
        app = self.as_user(user)
        sent = tick in (None, Tick.SENT)
        reason = "" if sent or tick is None else tick.value
        entry = Entry(EventKind.SENT if sent else EventKind.NOT_SENT, reason=reason)
        try:
            done = touches.settle(app, card.touch, entry)
        except EXPECTED:
            return
        assert card.is_answer or not sent or self.is_running()
        self.check_what_was_sent(done)

    @rule(user=st.sampled_from(USERS), entry=st.sampled_from(ONWARD), data=st.data())
    def people_answer(self, user: str, entry: Entry, data: st.DataObject) -> None:
        among = touches.waiting(self.app, entry.what)
        if among:
            one = data.draw(st.sampled_from(among), label="who")
            self.log(user, one.person, entry, undone=False)

    @rule(
        user=st.sampled_from(USERS),
        person=st.sampled_from(PEOPLE),
        entry=st.sampled_from(REPORTED),
        undone=st.booleans(),
    )
    def log_anything(self, user: str, person: Candidate, entry: Entry, undone: bool) -> None:
        self.log(user, person, entry, undone=undone)

    def log(self, user: str, person: Candidate, entry: Entry, *, undone: bool) -> None:
        """Log something, and perhaps take it back at once."""
        app = self.as_user(user)
        before = self.snapshot()
        try:
            [done] = touches.record(app, [person.handle], entry)
        except EXPECTED:
            assert self.snapshot() == before
            return
        self.check_what_was_sent(done)
        if undone and not is_own_opt_out(done.event) and not self.is_out(done.candidate.id, user):
            taken_back = touches.undo(app)
            assert done.event.id in [one.event.id for one in taken_back]
            assert self.snapshot(known=before) == before

    @rule(user=st.sampled_from(USERS))
    def undo(self, user: str) -> None:
        before = self.snapshot()
        try:
            touches.undo(self.as_user(user), past_stops=True)
        except EXPECTED:
            assert self.snapshot() == before

    @rule(data=st.data())
    def send_a_batch(self, data: st.DataObject) -> None:
        try:
            made = touches.batch(self.app, "sam-keller")
        except NothingToDo:
            return
        ticks = {
            card.touch.id: data.draw(st.sampled_from(Tick), label="tick") for card in made.cards
        }
        result = touches.record_batch(self.app, Ticked("sam-keller", made.day, ticks))
        for done in result.logged:
            self.check_what_was_sent(done)
        self.page = made
        touches.release(self.app, "sam-keller")

    @precondition(lambda self: self.page is not None)
    @rule(data=st.data())
    def the_page_comes_back_again(self, data: st.DataObject) -> None:
        assert self.page
        cards = data.draw(st.sets(st.sampled_from([one.touch.id for one in self.page.cards])))
        ticks = {one: data.draw(st.sampled_from(Tick), label="tick") for one in sorted(cards)}
        result = touches.record_batch(self.app, Ticked("sam-keller", self.page.day, ticks))
        for done in result.logged:
            self.check_what_was_sent(done)

    @rule(
        between=st.sampled_from(
            ["retired", "replaced", "stopped", "barred", "cap", "paused", "edited"]
        )
    )
    def something_comes_between_card_and_sent(self, between: str) -> None:
        card = self.next_card("dana")
        if card is None:
            return
        name = card.touch.template or ""
        if between == "retired" and name:
            self.retire(name)
        elif between == "replaced" and name:
            self.approve(name)
        elif between == "stopped":
            self.log("eve", card.person, Entry(EventKind.STOP), undone=False)
        elif between == "barred":
            self.bar(card.person)
        elif between == "cap":
            for person in PEOPLE[-3:]:
                self.log("eve", person, Entry(EventKind.SENT, outside=True), undone=False)
        elif between == "paused":
            self.pause_for_today()
        else:  # words that come from no text are refused at once
            with nullcontext() if name else pytest.raises(Blocked):
                touches.claim(self.app, replace(card.planned, text="something else"))
        self.settle("dana", card, None)

    def bar(self, person: Candidate) -> None:
        """Put one address on the list, as an import would, without any event."""
        why = suppressions.Bar(suppressions.SUPPRESSED, "asked", "eve", self.app.now)
        with self.app.store.write() as tx:
            suppressions.add(tx, self.app.store, [f"email:{person.email}"], why)

    @rule()
    def somebody_answers_while_their_card_is_on_a_screen(self) -> None:
        card = self.next_card("eve")
        if card is not None:
            self.log("dana", card.person, Entry(EventKind.REPLIED), undone=False)
            self.next_card("dana")
            self.settle("eve", card, None)

    # what happens around them

    @rule(days=st.integers(1, 9))
    def time_passes(self, days: int) -> None:
        later = self.app.now + timedelta(days=days)
        weekend = max(0, later.weekday() - 4)
        self.app = self.app.at(later + timedelta(days=3 - weekend if weekend else 0))
        self.set_status(Status.RUNNING)
        for name in {"hello", "job", "known"} - self.live.keys():
            self.approve(name)

    @rule()
    def pause_for_today(self) -> None:
        self.set_status(Status.PAUSED)

    def is_running(self) -> bool:
        """Say whether requests may go out in the campaign."""
        with self.app.store.read() as tx:
            return campaigns.status_of(tx, "compilers").status is Status.RUNNING

    def set_status(self, status: Status) -> None:
        """Pause the campaign, or let it go on."""
        with self.app.store.write() as tx:
            campaigns.set_status(
                tx, "compilers", status, reason="", at=self.app.now, by="rosa-diaz"
            )

    @rule(name=st.sampled_from(["hello", "job", "known"]))
    def retire_a_text_for_today(self, name: str) -> None:
        self.retire(name)

    def retire(self, name: str) -> None:
        """Stop every version of a text."""
        with self.app.store.write() as tx:
            templates.retire(tx, name, self.app.now)
        self.live.pop(name, None)

    @rule(name=st.sampled_from(["hello", "job", "known"]))
    def approve_a_new_text(self, name: str) -> None:
        self.approve(name)

    def approve(self, name: str) -> None:
        """Edit a text and let Rosa approve it."""
        self.edits += 1
        file = self.folder / "templates" / f"{name}.j2"
        file.write_text(file.read_text().replace("Hi ", "Hello ", 1) + f"\nP.S. {self.edits}\n")
        self.app = self.app.reread(self.app.now)
        with self.app.store.write() as tx:
            cast.approve(self.app, tx, name)
        self.live[name] = fingerprint(self.app.library.template(name))

    # what must hold

    def check_what_was_sent(self, done: Logged) -> None:
        event = done.event
        if event.kind is not EventKind.SENT or event.candidate is None:
            return
        assert not self.is_barred(event.candidate)
        with self.app.store.read() as tx:
            kept = stored.get(tx, event.touch or "")
        assert kept is not None
        assert event.details.get("digest") == kept.text_digest
        if event.template:
            assert event.details["fingerprint"] == self.live[event.template]
        day, week = CAPS.get(event.channel or Channel.TASK, (None, None))
        assert day is None or self.sent_in(event, 1) <= day
        assert week is None or self.sent_in(event, 7) <= week

    def sent_in(self, event: Event, days: int) -> int:
        """Count what used the same cap in the days up to now."""
        kinds = (EventKind.SENT, EventKind.SENT_OUTSIDE)
        with self.app.store.read() as tx:
            sent = events.effective(tx, kinds=kinds)
        last = self.app.now.date()
        first = last - timedelta(days=days - 1)
        same = (one for one in sent if one.channel is event.channel)
        return sum(first <= one.occurred_at.date() <= last for one in same)

    def is_barred(self, candidate: int) -> bool:
        with self.app.store.read() as tx:
            person = candidates.load(tx, [candidate])[candidate]
            return suppressions.is_barred(tx, self.app.store, person)

    def is_out(self, candidate: int, user: str) -> bool:
        """Say whether somebody else has a card of this person, who might build on what is there."""
        with self.app.store.read() as tx:
            out = stored.claimed(tx, self.app.lease_now())
        return any(one.candidate == candidate and one.claimed_by != user for one in out)

    def snapshot(self, known: dict[str, object] | None = None) -> dict[str, object]:
        """Return all that undo must bring back; cards and enrollments made meanwhile may stay."""
        with self.app.store.read() as tx:
            enrolled = {
                one.id: (one.stage, one.closed_at)
                for person in PEOPLE
                for one in enrollments.of_candidate(tx, person.id)
            }
            found = {
                one.id: (one.state, one.sent_at) for one in stored.of_enrollments(tx, enrolled)
            }
            row = tables.Candidate.metadata.tables["candidate"]
            pairs = tables.Connection.metadata.tables["connection"]
            state: dict[str, object] = {
                "stages": enrolled,
                "touches": found,
                "bars": set(tx.execute(sa.select(row.c.id, row.c.barred)).all()),
                "connections": set(tx.execute(sa.select(pairs)).all()),
                "events": {one.id for one in events.effective(tx)},
            }
        if known is not None:
            for part in ("stages", "touches"):
                now, then = state[part], known[part]
                assert isinstance(now, dict)
                assert isinstance(then, dict)
                new = {key: value for key, value in now.items() if key not in then}
                untouched = (Stage.IDENTIFIED, TouchState.CLAIMED)
                assert all(value[0] in untouched for value in new.values())
                state[part] = {key: value for key, value in now.items() if key in then}
        return state

    @invariant()
    def every_stage_is_the_fold_of_what_stands(self) -> None:
        with self.app.store.read() as tx:
            for person in PEOPLE:
                for one in enrollments.of_candidate(tx, person.id):
                    stage, closed_at = states.fold(events.of_enrollment(tx, one.id))
                    assert (stage, closed_at) == (one.stage, one.closed_at)

    @invariant()
    def every_move_was_legal_when_it_was_made(self) -> None:
        with self.app.store.read() as tx:
            for person in PEOPLE:
                so_far: list[Event] = []
                for event in events.of_candidate(tx, person.id):
                    if event.kind is not EventKind.UNDONE and event.enrollment:
                        here = [one for one in so_far if one.enrollment == event.enrollment]
                        states.advance(states.stage_of(here), event)
                    so_far.append(event)

    @invariant()
    def every_touch_is_settled_by_exactly_one_event(self) -> None:
        settles = (EventKind.SENT, EventKind.WITHDRAWN, EventKind.NOT_SENT)
        with self.app.store.read() as tx:
            found = Counter(
                event.touch for event in events.effective(tx, kinds=settles) if event.touch
            )
            enrolled = [
                one.id for person in PEOPLE for one in enrollments.of_candidate(tx, person.id)
            ]
            for touch in stored.of_enrollments(tx, enrolled):
                settled = touch.state is not TouchState.CLAIMED
                assert found[touch.id] == settled, touch

    @invariant()
    def nobody_has_two_cards_out(self) -> None:
        with self.app.store.read() as tx:
            out = stored.claimed(tx, self.app.lease_now())
        holders = {(one.candidate, one.claimed_by) for one in out}
        assert len(holders) == len({candidate for candidate, _ in holders})


TestWalk = Walk.TestCase
TestWalk.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
