"""The recruiter's own line and the other approved text: judged, frozen, and kept."""

import pytest

from outreach.actions import touches
from outreach.actions.touches import Card, Entry
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile
from outreach.core.words import EventKind
from outreach.store import enrollments
from tests import cast


@pytest.fixture
def personal(office: App) -> App:
    """Give the connect note a personal line, approved anew."""
    file = office.workspace / "templates" / "hello.j2"
    marked = file.read_text().replace(
        "{% why %}", "{% personal %}Your work stood out.{% endpersonal %}\n{% why %}"
    )
    file.write_text(marked)
    app = office.reread(office.now)
    with app.store.write() as tx:
        cast.approve(app, tx)
    return app


def first(app: App) -> Card:
    return touches.next_card(app)


def test_the_line_as_approved_is_where_editing_begins(personal: App) -> None:
    card = first(personal)
    assert "e" in card.keys
    assert touches.own_line(card) == "Your work stood out."


def test_ones_own_line_replaces_only_the_marked_words(personal: App) -> None:
    before = first(personal)
    card = touches.with_own_line(personal, before, "Your talk on parsing stayed with me.")
    assert card.touch.text == (before.touch.text or "").replace(
        "Your work stood out.", "Your talk on parsing stayed with me."
    )
    assert card.touch.personal == "Your talk on parsing stayed with me."
    assert card.touch.fingerprint == before.touch.fingerprint
    assert card.touch.text_digest != before.touch.text_digest


def test_the_card_comes_back_with_ones_own_line(personal: App) -> None:
    card = touches.with_own_line(personal, first(personal), "Your talk stayed with me.")
    again = first(personal)
    assert again.touch.text == card.touch.text
    assert touches.own_line(again) == "Your talk stayed with me."
    done = touches.settle(personal, again.touch, Entry(EventKind.SENT))
    assert done.event.details["digest"] == card.touch.text_digest


def test_the_card_as_it_was_before_the_edit_can_no_longer_be_recorded(personal: App) -> None:
    before = first(personal)
    touches.with_own_line(personal, before, "Your talk stayed with me.")
    with pytest.raises(ChangedMeanwhile):
        touches.settle(personal, before.touch, Entry(EventKind.SENT))


def test_an_empty_line_brings_the_approved_one_back(personal: App) -> None:
    card = touches.with_own_line(personal, first(personal), "Your talk stayed with me.")
    back = touches.with_own_line(personal, card, "")
    assert "Your work stood out." in (back.touch.text or "")


def test_a_line_that_breaks_a_rule_is_refused_and_the_card_stays(personal: App) -> None:
    before = first(personal)
    with pytest.raises(Blocked) as refused:
        touches.with_own_line(personal, before, "x" * 400)
    assert refused.value.code == "rule"
    assert first(personal).touch.text == before.touch.text


def test_a_text_without_a_marked_line_is_not_edited(office: App) -> None:
    card = first(office)
    assert "e" not in card.keys
    with pytest.raises(Blocked):
        touches.with_own_line(office, card, "Hello")


@pytest.fixture
def two_texts(office: App) -> App:
    """Approve a second connect note beside the one the step uses."""
    folder = office.workspace / "templates"
    text = (folder / "hello.j2").read_text().replace("Hi ", "Dear ")
    (folder / "dear.j2").write_text(text)
    app = office.reread(office.now)
    with app.store.write() as tx:
        cast.approve(app, tx, "dear")
    return app


def test_the_other_approved_text_can_be_taken_and_back(two_texts: App) -> None:
    card = first(two_texts)
    assert "t" in card.keys
    other = touches.with_other_text(two_texts, card)
    assert (other.touch.text or "").startswith("Dear Ada")
    assert other.touch.template == "dear"
    assert touches.with_other_text(two_texts, other).touch.text == card.touch.text


def test_what_was_sent_names_the_text_that_was_taken(two_texts: App) -> None:
    other = touches.with_other_text(two_texts, first(two_texts))
    done = touches.settle(two_texts, other.touch, Entry(EventKind.SENT))
    assert done.event.template == "dear"


def test_inside_a_test_the_text_is_not_for_the_recruiter_to_choose(two_texts: App) -> None:
    file = two_texts.workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("template: hello}", "templates: [hello, dear]}"))
    app = two_texts.reread(two_texts.now)
    card = first(app)
    assert "t" not in card.keys
    assert card.touch.variant in ("hello", "dear")
    with pytest.raises(Blocked):
        touches.with_other_text(app, card)


def test_a_text_under_test_stays_with_the_person(two_texts: App) -> None:
    file = two_texts.workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("template: hello}", "templates: [hello, dear]}"))
    app = two_texts.reread(two_texts.now)
    card = first(app)
    with app.store.read() as tx:
        [enrolled] = enrollments.of_candidate(tx, card.person.id)
    assert enrolled.variants == {"connect": card.touch.template}
