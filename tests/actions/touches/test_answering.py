"""The text on an answer card suits what the person said, as soon as somebody says what that was."""

from __future__ import annotations

from datetime import timedelta

import pytest

from outreach.actions import touches
from outreach.actions.touches import Card, Entry
from outreach.app import App
from outreach.core.proof import CLASSES
from outreach.core.words import EventKind, ReplyClass, Stage
from tests import cast

TEXTS = {
    "answer-basics": "It pays well, {{ candidate.greeting_name }}.",
    "answer-salaries": "The pay is on the page, {{ candidate.greeting_name }}. Anything else?",
    "answer-until-then": "Until then, {{ candidate.greeting_name }}.",
    "answer-not-now": "Hello again, {{ candidate.greeting_name }}. Is it a better time?",
}


@pytest.fixture
def answers(office: App) -> App:
    """Approve texts for several occasions; Ada was asked."""
    front = "kind: linkedin_message\npurpose: answer\nlanguage: en"
    for name, body in TEXTS.items():
        file = office.workspace / "templates" / f"{name}.j2"
        file.write_text(f"---\n{front}\n---\n{body}\n")
    app = office.reread(office.now)
    with app.store.write() as tx:
        for name in TEXTS:
            cast.approve(app, tx, name)
    touches.settle(app, touches.next_card(app).touch, Entry(EventKind.SENT))
    return app


def said(app: App, words: str) -> Card:
    touches.record(app, ["ada-lovelace"], Entry(EventKind.REPLIED, note=words))
    return touches.next_card(app)


def classed(app: App, card: Card, reply: ReplyClass, until: str = "") -> Card:
    assert card.said is not None
    details = {CLASSES: card.said.id}
    entry = Entry(EventKind.REPLIED, reply=reply, until=until, details=details)
    touches.record(app, ["ada-lovelace"], entry)
    return touches.next_card(app)


def test_what_the_rules_propose_is_answered_before_anybody_confirms_it(answers: App) -> None:
    assert said(answers, "Not right now, maybe after the summer.").touch.template == (
        "answer-until-then"
    )


def test_the_text_on_the_card_follows_the_class(answers: App) -> None:
    card = said(answers, "Hm, well, dear me.")
    assert card.touch.template == "answer-basics"
    assert classed(answers, card, ReplyClass.NOT_NOW).touch.template == "answer-until-then"
    touches.undo(answers)
    assert touches.next_card(answers).touch.template == "answer-basics"


def test_without_a_text_that_suits_the_recruiter_writes_the_answer(answers: App) -> None:
    card = classed(answers, said(answers, "Hm, well, dear me."), ReplyClass.REFERRAL)
    assert (card.touch.template, card.touch.text) == (None, None)
    touches.undo(answers)
    assert touches.next_card(answers).touch.text == "It pays well, Ada."


def test_a_line_of_ones_own_stays_while_its_text_suits(answers: App) -> None:
    card = touches.with_other_text(answers, said(answers, "Hm, well, dear me."))
    assert card.touch.template == "answer-salaries"
    assert classed(answers, card, ReplyClass.QUESTION).touch.template == "answer-salaries"


def test_other_texts_on_the_card_suit_too(answers: App) -> None:
    card = said(answers, "What does it pay?")
    assert [one.template.name for one in card.wording.others] == ["answer-salaries"]


def test_on_the_day_agreed_we_come_back(answers: App) -> None:
    until = (answers.now + timedelta(days=30)).date().isoformat()
    card = classed(answers, said(answers, "Hm, well, dear me."), ReplyClass.NOT_NOW, until)
    touches.settle(answers, card.touch, Entry(EventKind.SENT))
    later = answers.at(answers.now + timedelta(days=35))
    back = touches.next_card(later)
    assert (back.person.handle, back.touch.template) == ("ada-lovelace", "answer-not-now")


def test_words_written_elsewhere_stay_so_when_the_reply_is_classed(answers: App) -> None:
    card = touches.in_other_words(answers, said(answers, "Hm, well, dear me."))
    assert classed(answers, card, ReplyClass.QUESTION).touch.text is None


def test_what_turns_out_automatic_is_nobodys_word(office: App) -> None:
    touches.settle(office, touches.next_card(office).touch, Entry(EventKind.SENT))
    touches.record(office, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    (heard,) = touches.record(office, ["ada-lovelace"], Entry(EventKind.REPLIED, note="Away."))
    assert heard.enrollment is not None
    assert heard.enrollment.stage is Stage.REPLIED
    automatic = Entry(
        EventKind.REPLIED, reply=ReplyClass.AUTO_REPLY, details={CLASSES: heard.event.id}
    )
    (classed,) = touches.record(office, ["ada-lovelace"], automatic)
    assert classed.enrollment is not None
    assert classed.enrollment.stage is Stage.CONNECTED
    coming = touches.coming(office, classed.enrollment)
    assert coming is not None
    assert coming.step == "job"
    (undone,) = touches.undo(office)
    assert undone.stage is Stage.REPLIED
