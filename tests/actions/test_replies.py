"""Replies: the class is a proposal for a recruiter, an opt-out in words acts at once."""

from __future__ import annotations

from datetime import date

import pytest

from outreach.actions import replies, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.words import EventKind, ReplyClass
from outreach.store import candidates, events, suppressions

ADA = "ada-lovelace"


def said(app: App, words: str, **more: object) -> None:
    touches.record(app, [ADA], Entry(EventKind.REPLIED, note=words, **more))  # type: ignore[arg-type]


def is_barred(app: App) -> bool:
    with app.store.read() as tx:
        return suppressions.is_barred(tx, app.store, candidates.find(tx, ADA))


def test_an_opt_out_in_words_suppresses_at_once(shared_office: App) -> None:
    touches.record(shared_office, [ADA], Entry(EventKind.SENT))
    said(shared_office, "Please stop writing to me.")
    assert is_barred(shared_office)
    with shared_office.store.read() as tx:
        ada = candidates.find(tx, ADA)
        (reply,) = events.effective(tx, candidates=[ada.id], kinds=[EventKind.REPLIED])
        (why,) = suppressions.bars_of(tx, shared_office.store, ada)
    assert reply.reply is ReplyClass.OPT_OUT
    assert why.reason == "asked to stop: “stop writing”"


def test_every_other_class_is_only_proposed(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    said(office, "Not right now, try me again in six months.")
    event, proposal = replies.proposed_for(office, ADA)
    assert event.reply is None
    assert (proposal.reply, proposal.until) == (ReplyClass.NOT_NOW, date(2026, 9, 2))


def test_a_proposal_quotes_what_was_written(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    said(office, "We moved. Perhaps from September 2027 on, thanks!")
    _, proposal = replies.proposed_for(office, ADA)
    assert proposal.until == date(2027, 9, 1)
    assert proposal.reason == "says “from September 2027 on”"


def test_the_card_of_an_answer_shows_the_proposal_and_a_key_for_it(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    said(office, "Tell me more!")
    card = touches.next_card(office)
    assert card.proposal is not None
    assert card.proposal.reply is ReplyClass.INTERESTED
    assert card.keys["y"] == "yes: interested"


def test_a_class_that_was_said_is_proposed_no_more(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    said(office, "Tell me more!", reply=ReplyClass.QUESTION)
    assert touches.next_card(office).proposal is None
    with pytest.raises(NothingToDo, match="waits for a class"):
        replies.proposed_for(office, ADA)


def test_what_nobody_knows_is_for_the_recruiter(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    said(office, "Thanks for connecting!")
    with pytest.raises(NothingToDo, match="No rule knows"):
        replies.proposed_for(office, ADA)


def test_a_recruiter_who_reads_it_otherwise_lets_the_person_be_written_to(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    said(office, "Please remove me.")
    said(office, "Please remove me.", reply=ReplyClass.NOT_NOW)
    assert not is_barred(office)
    touches.undo(office)
    assert is_barred(office)


def test_a_stop_that_was_logged_by_hand_stays(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    touches.record(office, [ADA], Entry(EventKind.STOP))
    said(office, "Sorry, I meant later.", reply=ReplyClass.NOT_NOW)
    assert is_barred(office)


def test_our_own_words_in_a_reply_stop_nobody(office: App) -> None:
    touches.record(office, [ADA], Entry(EventKind.SENT))
    with office.store.read() as tx:
        (ours,) = replies.sent_to(tx, candidates.find(tx, ADA).id)
    said(office, f"Tell me more!\n> {ours}\n> Tell me if I should stop writing to you.")
    assert not is_barred(office)
