"""A touch is claimed by one user, sent once, and never as another text than was shown."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from outreach import tables
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import Channel, Touch, TouchState
from outreach.store import enrollments, touches
from outreach.store.engine import Store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
LATER = MONDAY + timedelta(minutes=16)


@pytest.fixture
def ada(store: Store) -> Touch:
    """Enroll Ada and return her first touch, not claimed yet."""
    person = tables.Candidate.metadata.tables["candidate"]
    row = {"id": 1, "handle": "ada", "first_name": "Ada", "last_name": "", "skills": ""}
    with store.write() as tx:
        tx.execute(person.insert().values(**row, created_at=MONDAY, changed=0))
        made = enrollments.enroll(tx, 1, "compilers", "sam-keller", {}, MONDAY)
    return Touch(
        id="a" * 64,
        enrollment=made.id,
        candidate=1,
        campaign="compilers",
        step="connect",
        attempt=1,
        channel=Channel.LINKEDIN_CONNECT,
        sender="sam-keller",
        state=TouchState.CLAIMED,
        due_at=MONDAY,
        text="Hi Ada",
        text_digest="d" * 64,
        template="hello",
        fingerprint="f" * 64,
        variant="hello",
    )


def claimed(store: Store, touch: Touch, user: str = "dana", at: datetime = MONDAY) -> Touch:
    with store.write() as tx:
        return touches.claim(tx, touch, user, at)


def sent(store: Store, touch: Touch, user: str = "dana", at: datetime = MONDAY) -> None:
    with store.write() as tx:
        touches.mark_sent(tx, touch, user, MONDAY, at)


def stored(store: Store, touch: Touch) -> Touch:
    with store.read() as tx:
        found = touches.get(tx, touch.id)
    assert found is not None
    return found


def test_a_claim_holds_for_fifteen_minutes(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    assert card == replace(ada, claimed_by="dana", claimed_until=MONDAY + timedelta(minutes=15))
    assert stored(store, ada) == card


def test_the_same_user_gets_the_same_card_back(store: Store, ada: Touch) -> None:
    claimed(store, ada)
    again = claimed(store, ada, at=MONDAY + timedelta(minutes=5))
    assert again.claimed_until == MONDAY + timedelta(minutes=20)


def test_another_users_claim_is_refused_until_it_runs_out(store: Store, ada: Touch) -> None:
    claimed(store, ada)
    with pytest.raises(ChangedMeanwhile, match="dana has this card"):
        claimed(store, ada, "eve")
    assert claimed(store, ada, "eve", LATER).claimed_by == "eve"


def test_no_other_card_of_the_same_person_is_given_out_meanwhile(store: Store, ada: Touch) -> None:
    claimed(store, ada)
    with pytest.raises(ChangedMeanwhile):
        claimed(store, replace(ada, id="b" * 64, step="job"), "eve")


def test_a_claim_given_back_is_free_at_once(store: Store, ada: Touch) -> None:
    claimed(store, ada)
    with store.write() as tx:
        touches.release(tx, ada.id, "eve", MONDAY)  # not hers to give back
        assert touches.claimed(tx, MONDAY, by="dana") != []
        touches.release(tx, ada.id, "dana", MONDAY)
    assert claimed(store, ada, "eve").claimed_by == "eve"


def test_what_is_sent_is_sent_once(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    sent(store, card)
    assert stored(store, ada).state is TouchState.SENT
    for user in ("dana", "eve"):
        with pytest.raises(ChangedMeanwhile, match="recorded as sent already"):
            sent(store, card, user, LATER)
        with pytest.raises(ChangedMeanwhile, match="recorded as sent already"):
            claimed(store, ada, user, LATER)


def test_only_who_has_the_card_records_it_until_it_is_free(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    with pytest.raises(ChangedMeanwhile):
        sent(store, card, "eve")
    sent(store, card, "eve", LATER)


def test_a_text_that_changed_since_it_was_shown_is_not_recorded(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    claimed(store, replace(ada, text="Hello", text_digest="e" * 64, fingerprint="9" * 64))
    with pytest.raises(ChangedMeanwhile, match="text of this card changed"):
        sent(store, card)


def test_a_touch_without_a_text_is_recorded_too(store: Store, ada: Touch) -> None:
    blank = replace(ada, text=None, text_digest=None, fingerprint=None, template=None)
    sent(store, claimed(store, blank))
    assert stored(store, ada).state is TouchState.SENT


def test_what_did_not_go_out_can_be_taken_back(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    with store.write() as tx:
        touches.mark_not_sent(tx, card, "dana", MONDAY)
    assert stored(store, ada).state is TouchState.NOT_SENT
    with store.write() as tx:
        touches.reopen(tx, ada.id)
    assert stored(store, ada) == card


def test_touches_are_found_by_enrollment_and_by_sender(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    with store.read() as tx:
        assert touches.of_enrollments(tx, [ada.enrollment]) == [card]
        assert touches.of_sender(tx, "sam-keller") == [card]
        assert touches.of_sender(tx, "kim") == []
        assert touches.claimed(tx, LATER) == []


def test_the_words_that_went_out_are_known_by_person(store: Store, ada: Touch) -> None:
    with store.read() as tx:
        assert touches.texts_sent(tx, [1]) == {}
    claimed(store, ada)
    with store.read() as tx:
        assert touches.texts_sent(tx, [1]) == {}, "what is only shown was not sent"
    sent(store, ada)
    with store.read() as tx:
        assert touches.texts_sent(tx, [1, 2]) == {1: ("Hi Ada",)}


def at_once(count: int, act: Callable[[int], object]) -> list[object]:
    start, done = threading.Barrier(count), []

    def run(number: int) -> None:
        start.wait()
        try:
            done.append(act(number))
        except ChangedMeanwhile:
            return

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return done


def test_of_five_who_reach_for_one_card_one_gets_it(store: Store, ada: Touch) -> None:
    got = at_once(5, lambda n: claimed(store, ada, f"user-{n}"))
    assert len(got) == 1
    assert got == [stored(store, ada)]


def test_of_five_who_reach_for_five_cards_of_one_person_one_gets_any(
    store: Store, ada: Touch
) -> None:
    def reach(n: int) -> Touch:
        return claimed(store, replace(ada, id=str(n) * 64, step=f"step-{n}"), f"user-{n}")

    assert len(at_once(5, reach)) == 1


def test_of_five_who_record_one_card_one_does(store: Store, ada: Touch) -> None:
    card = claimed(store, ada)
    done = at_once(5, lambda n: sent(store, card, f"user-{n}", LATER))
    assert len(done) == 1
