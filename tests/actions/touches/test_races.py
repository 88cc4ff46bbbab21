"""Several recruiters at once, on both engines: every person once, and never over a cap."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from random import Random

from outreach.actions import candidates as people
from outreach.actions import planning, privacy, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core import states
from outreach.core.errors import Blocked, ChangedMeanwhile, IllegalMove, NotFound, NothingToDo
from outreach.core.words import EventKind
from outreach.store import candidates, enrollments, events, imports, suppressions
from outreach.store.touches import hold
from tests import cast

USERS = ("dana", "eve", "kim", "lou")


def at_once(work: Callable[[str], None]) -> None:
    """Let everybody begin at the same moment; what goes wrong in a thread goes wrong here."""
    start, wrong = threading.Barrier(len(USERS)), list[BaseException]()

    def run(user: str) -> None:
        start.wait()
        try:
            work(user)
        except BaseException as error:  # told below
            wrong.append(error)

    threads = [threading.Thread(target=run, args=(user,)) for user in USERS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def seen_by(app: App, user: str) -> App:
    planning.plans(app)  # what is kept for the next plan is kept before the race
    other = replace(app, user=user)
    vars(other).update({name: vars(app)[name] for name in ("store", "library", "settings")})
    return other


def sent(app: App) -> list[int | None]:
    with app.store.read() as tx:
        return [event.candidate for event in events.effective(tx, kinds=[EventKind.SENT])]


def with_more_people(app: App, many: int) -> App:
    with app.store.write() as tx:
        cast.add(tx, cast.extras(many))
    return app


def test_four_recruiters_share_the_day_and_nobody_is_written_to_twice(
    shared_office: App,
) -> None:
    with_more_people(shared_office, 9)
    apps = {user: seen_by(shared_office, user) for user in USERS}
    shown: list[int] = []

    def work_through(user: str) -> None:
        while True:
            try:
                card = touches.next_card(apps[user])
            except NothingToDo:
                return
            shown.append(card.person.id)
            touches.settle(apps[user], card.touch, Entry(EventKind.SENT))

    at_once(work_through)
    assert Counter(shown).most_common(1)[0][1] == 1
    assert len(sent(shared_office)) == len(set(sent(shared_office))) == 12


def test_together_they_do_not_exceed_a_cap(shared_office: App) -> None:
    with_more_people(shared_office, 9)
    toml = shared_office.workspace / "outreach.toml"
    toml.write_text(toml.read_text().replace("connects_per_day = 15", "connects_per_day = 5"))
    app = shared_office.reread(shared_office.now)
    apps = {user: seen_by(app, user) for user in USERS}
    people = ["ada-lovelace", "grace-hopper", "jose-ng", *(f"person-{n}" for n in range(100, 109))]

    def log_whatever(user: str) -> None:
        start = 3 * USERS.index(user)
        for handle in [*people[start:], *people[:start]]:
            try:
                touches.record(apps[user], [handle], Entry(EventKind.SENT))
            except (Blocked, ChangedMeanwhile):
                continue

    at_once(log_whatever)
    assert len(sent(shared_office)) == 5


def test_one_card_recorded_by_everybody_is_recorded_once(shared_office: App) -> None:
    card = touches.next_card(shared_office)
    touches.give_back(shared_office, card.touch)
    apps = {user: seen_by(shared_office, user) for user in USERS}
    done: list[str] = []

    def record(user: str) -> None:
        try:
            touches.settle(apps[user], card.touch, Entry(EventKind.SENT))
        except ChangedMeanwhile:
            return
        done.append(user)

    at_once(record)
    assert len(done) == 1
    assert sent(shared_office) == [card.person.id]


def test_an_action_is_taken_back_once_however_often_it_is_asked(shared_office: App) -> None:
    touches.record(shared_office, ["ada-lovelace"], Entry(EventKind.SENT))
    taken: list[int] = []

    def take_back(_: str) -> None:
        try:
            undone = touches.undo(shared_office)
        except (ChangedMeanwhile, NothingToDo):
            return
        taken.extend(one.event.id for one in undone)

    at_once(take_back)
    assert len(taken) == 1
    assert sent(shared_office) == []


def test_whatever_they_do_at_once_nobody_waits_for_ever_and_all_of_it_fits(
    shared_office: App,
) -> None:
    apps = {user: seen_by(shared_office, user) for user in USERS}
    people = ["ada-lovelace", "grace-hopper", "jose-ng"]
    entries = [
        Entry(EventKind.SENT),
        Entry(EventKind.ACCEPTED),
        Entry(EventKind.REPLIED),
        Entry(EventKind.NEVER),
        Entry(EventKind.SNOOZED, until="tomorrow"),
    ]

    def do_something(user: str) -> None:
        chance = Random(user)
        for _ in range(8):
            some = chance.sample(people, 2)
            try:
                touches.record(apps[user], some, chance.choice(entries))
                if chance.random() < 0.5:
                    touches.undo(apps[user])
            except (Blocked, ChangedMeanwhile, NothingToDo):
                continue

    at_once(do_something)
    with shared_office.store.read() as tx:
        for enrolled in enrollments.of_sender(tx, "sam-keller", open_only=False):
            stage, closed_at = states.fold(events.of_enrollment(tx, enrolled.id))
            assert (stage, closed_at) == (enrolled.stage, enrolled.closed_at)


def test_a_stop_that_comes_during_an_import_waits_for_its_end(shared_office: App) -> None:
    kim = seen_by(shared_office, "kim")
    stop = threading.Thread(
        target=touches.record, args=(kim, ["ada-lovelace"], Entry(EventKind.STOP))
    )
    run = imports.ImportRun("people.csv", "", "list", None, "dana", shared_office.now)
    with shared_office.store.write() as tx:
        imports.begin(tx, run)
        stop.start()
        stop.join(0.5)  # it has what it can have by now
        hold(tx, [cast.ADA.id])
        candidates.bump(tx)
    stop.join()
    with shared_office.store.read() as tx:
        (kept,) = candidates.load(tx, [cast.ADA.id]).values()
        assert suppressions.is_barred(tx, shared_office.store, kept)


def test_two_people_whom_everybody_merges_at_once_are_merged_once(shared_office: App) -> None:
    apps = {user: seen_by(shared_office, user) for user in USERS}
    pair = ["ada-lovelace", "grace-hopper"]
    done: list[str] = []

    def merge(user: str) -> None:
        try:
            people.merge(apps[user], *(pair if user < "kim" else reversed(pair)))
        except (ChangedMeanwhile, NothingToDo, NotFound):
            return
        done.append(user)

    at_once(merge)
    assert len(done) == 1


def test_what_is_logged_of_somebody_who_is_merged_meanwhile_is_kept_or_refused(
    shared_office: App,
) -> None:
    touches.record(shared_office, ["ada-lovelace"], Entry(EventKind.SENT))
    apps = {user: seen_by(shared_office, user) for user in USERS}

    def work(user: str) -> None:
        try:
            if user == "dana":
                people.merge(apps[user], "grace-hopper", "ada-lovelace")
            else:
                touches.record(apps[user], ["ada-lovelace"], Entry(EventKind.ACCEPTED))
        except (ChangedMeanwhile, Blocked, IllegalMove, NothingToDo):
            return

    at_once(work)


def test_whom_everybody_forgets_at_once_is_forgotten_once(shared_office: App) -> None:
    apps = {user: seen_by(shared_office, user) for user in USERS}
    done: list[str] = []

    def forget(user: str) -> None:
        try:
            privacy.forget(apps[user], "ada-lovelace")
        except (ChangedMeanwhile, NotFound):
            return
        done.append(user)

    at_once(forget)
    assert len(done) == 1
