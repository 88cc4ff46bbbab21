"""The next card: the right person first, reserved, with everything needed to decide."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.campaigns import Status
from outreach.core.errors import Blocked, NotFound, NothingToDo
from outreach.core.proof import SeenMessage
from outreach.core.words import Channel, EventKind, TouchState
from outreach.store import campaigns, connections, messages, templates
from outreach.store import touches as stored
from tests.cast import ADA, CAST, GRACE


def as_user(app: App, user: str) -> App:
    other = replace(app, user=user)
    vars(other).update({"store": app.store})
    return other


def test_a_card_shows_who_why_and_which_approved_text(office: App) -> None:
    card = touches.next_card(office)
    assert (card.number, card.of) == (1, len(CAST))
    assert card.sender.name == "Sam Keller"
    assert card.planned.channel is Channel.LINKEDIN_CONNECT
    assert card.touch.text is not None
    assert card.touch.text.startswith(f"Hi {card.person.greeting_name}, I run Northgate Robotics.")
    assert card.wording.version is not None
    assert card.wording.version.version == 1
    assert [one.approver for one in card.wording.approvals] == ["rosa-diaz"]
    assert card.planned.because["matched"]


def test_who_has_more_of_what_is_nice_comes_first(office: App) -> None:
    assert touches.next_card(office).person == ADA


def test_a_card_is_reserved_with_its_text_frozen(office: App) -> None:
    card = touches.next_card(office)
    with office.store.read() as tx:
        kept = stored.get(tx, card.touch.id)
    assert kept == card.touch
    assert kept.claimed_by == "dana"
    assert kept.claimed_until is not None
    assert kept.claimed_until - office.lease_now() <= timedelta(minutes=15)


def test_the_same_user_gets_the_same_card_back(office: App) -> None:
    first, again = touches.next_card(office), touches.next_card(office)
    assert replace(again.touch, claimed_until=None) == replace(first.touch, claimed_until=None)


def test_two_users_never_get_the_same_person(office: App) -> None:
    mine = touches.next_card(office)
    theirs = touches.next_card(as_user(office, "eve"))
    assert mine.person != theirs.person


def test_what_all_the_others_have_is_said(office: App) -> None:
    for user in ("eve", "kim", "lou"):
        touches.next_card(as_user(office, user))
    with pytest.raises(NothingToDo, match="others have"):
        touches.next_card(office)


def test_a_skipped_card_comes_last_today_and_is_free_for_others(office: App) -> None:
    card = touches.next_card(office)
    second = touches.next_card(office, skip=[card.touch.id])
    assert second.person != card.person
    assert touches.queue(office).waiting[-1].touch == card.touch.id
    assert touches.next_card(as_user(office, "eve")).person == card.person


def test_tomorrow_a_skip_is_forgotten(office: App) -> None:
    card = touches.next_card(office)
    touches.put_last(office, card.touch.id)
    tomorrow = office.at(office.now + timedelta(days=1))
    assert touches.queue(tomorrow).waiting[0].touch == card.touch.id


def test_when_everything_is_done_it_says_so(office: App) -> None:
    for _ in CAST:
        touches.settle(office, touches.next_card(office).touch, Entry(EventKind.SENT))
    with pytest.raises(NothingToDo) as nothing:
        touches.next_card(office)
    assert nothing.value.exit_code == 3


def test_the_count_goes_on_after_each_card(office: App) -> None:
    touches.settle(office, touches.next_card(office).touch, Entry(EventKind.SENT))
    card = touches.next_card(office)
    assert (card.number, card.of) == (2, len(CAST))


def test_outside_working_hours_there_is_nothing_to_do(office: App) -> None:
    with pytest.raises(NothingToDo):
        touches.next_card(office.at(office.now + timedelta(hours=12)))


def test_nobody_barred_since_the_plan_gets_a_card(office: App) -> None:
    todo = touches.queue(office)
    touches.record(office, [todo.waiting[0].handle], Entry(EventKind.STOP))
    with pytest.raises(Blocked) as refused:
        touches.take(office, todo.waiting[0], todo)
    assert refused.value.code == "suppressed"
    assert touches.next_card(office).person.handle != todo.waiting[0].handle


def test_a_campaign_paused_since_the_plan_gives_no_card(office: App) -> None:
    todo = touches.queue(office)
    with office.store.write() as tx:
        campaigns.set_status(tx, "compilers", Status.PAUSED, reason="", at=office.now, by="dana")
    with pytest.raises(Blocked) as refused:
        touches.take(office, todo.waiting[0], todo)
    assert refused.value.code == "campaign_closed"


def test_a_text_retired_since_the_plan_gives_no_card(office: App) -> None:
    todo = touches.queue(office)
    with office.store.write() as tx:
        templates.retire(tx, "hello", office.now)
    with pytest.raises(Blocked) as refused:
        touches.take(office, todo.waiting[0], todo)
    assert refused.value.code == "not_approved"


def test_cards_on_the_screens_of_others_count_for_the_cap(office: App) -> None:
    todo = touches.queue(office)
    toml = office.workspace / "outreach.toml"
    toml.write_text(toml.read_text().replace("connects_per_day = 15", "connects_per_day = 1"))
    app = office.reread(office.now)
    touches.next_card(as_user(app, "eve"))
    with pytest.raises(Blocked) as refused:
        touches.take(app, todo.waiting[1], todo)
    assert refused.value.code == "cap_day"


def test_an_unknown_sender_is_named(office: App) -> None:
    with pytest.raises(NotFound, match="There is no sender 'nobody'"):
        touches.next_card(office, "nobody")


def test_an_answer_card_carries_what_was_said_and_the_link_if_it_was_never_sent(
    office: App,
) -> None:
    touches.settle(office, touches.next_card(office).touch, Entry(EventKind.SENT))
    touches.record(office, ["ada-lovelace"], Entry(EventKind.REPLIED, note="Is it on site?"))
    card = touches.next_card(office)
    assert card.person == ADA
    assert card.said is not None
    assert card.said.details["text"] == "Is it on site?"
    assert card.role_url == "https://northgate.example/jobs/compilers"
    assert {"1", "2", "3", "4"} <= set(card.keys)


def test_once_the_link_was_sent_an_answer_card_leaves_it_out(office: App) -> None:
    known = office.at(office.now)
    with office.store.write() as tx:
        connections.claim(tx, "sam-keller", GRACE.id, None)
    card = next(one for one in touches.queue(known).waiting if one.handle == "grace-hopper")
    taken = touches.take(known, card, touches.queue(known))
    touches.settle(known, taken.touch, Entry(EventKind.SENT))
    touches.record(known, ["grace-hopper"], Entry(EventKind.REPLIED))
    assert touches.next_card(known).role_url == ""


def test_a_link_that_only_an_archive_has_was_sent(office: App) -> None:
    touches.settle(office, touches.next_card(office).touch, Entry(EventKind.SENT))
    touches.record(office, ["ada-lovelace"], Entry(EventKind.REPLIED))
    text = "The role: https://northgate.example/jobs/compilers"
    said = messages.Kept(ADA.id, SeenMessage(office.now, is_incoming=False, text=text))
    with office.store.write() as tx:
        messages.keep(tx, "sam-keller", [said], None)
    assert touches.next_card(office).role_url == ""


def test_the_history_of_the_person_is_on_the_card(office: App) -> None:
    first = touches.next_card(office)
    touches.settle(office, first.touch, Entry(EventKind.NOT_SENT, reason="later"))
    touches.record(office, [first.person.handle], Entry(EventKind.ACCEPTED))
    tuesday = office.at(office.now + timedelta(days=1))
    card = touches.next_card(tuesday)
    assert card.person == first.person
    assert [event.kind for event in card.history] == ["not_sent", "accepted"]


def test_a_card_that_was_not_sent_comes_again_as_another_touch(office: App) -> None:
    first = touches.next_card(office)
    touches.settle(office, first.touch, Entry(EventKind.NOT_SENT, reason="later"))
    assert touches.next_card(office).person != first.person
    tomorrow = office.at(office.now + timedelta(days=1))
    again = next(
        one for one in touches.queue(tomorrow).waiting if one.handle == first.person.handle
    )
    assert again.attempt == 2
    assert again.touch != first.touch.id
    with office.store.read() as tx:
        kept = stored.get(tx, first.touch.id)
    assert kept is not None
    assert kept.state is TouchState.NOT_SENT
