"""The recruiter's own line and the other approved text: judged, frozen, and kept."""

from dataclasses import replace

import pytest

from outreach.actions import candidates, planning, privacy, reports, touches
from outreach.actions.touches import Card, Entry
from outreach.app import App
from outreach.core.approvals import facts_digest
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo
from outreach.core.rules import RULES_VERSION
from outreach.core.words import EventKind
from outreach.store import enrollments
from outreach.store import touches as stored
from tests import cast

GRACE = "grace-hopper"


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


def test_a_line_with_coded_words_is_refused(personal: App) -> None:
    before = first(personal)
    with pytest.raises(Blocked) as refused:
        touches.with_own_line(personal, before, "You guys are young and dynamic.")
    assert "T21" in refused.value.what
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
    done = touches.settle(app, card.touch, Entry(EventKind.SENT))
    assert done.event.details["compared"] == ["hello", "dear"]


# a line that is required


@pytest.fixture
def required(personal: App) -> App:
    """Let the connect step wait for the recruiter's own line."""
    file = personal.workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("hello}", "hello, personal: required}"))
    return personal.reread(personal.now)


def test_a_card_waits_for_the_line_that_its_step_requires(required: App) -> None:
    card = first(required)
    assert card.planned.personal
    assert card.waits_for_own_line
    with pytest.raises(Blocked) as refused:
        touches.settle(required, card.touch, Entry(EventKind.SENT))
    assert (refused.value.code, refused.value.exit_code) == ("personal_required", 4)
    with pytest.raises(Blocked, match="a line of your own"):
        touches.record(required, [card.person.handle], Entry(EventKind.SENT))


def test_with_the_line_the_card_goes_out(required: App) -> None:
    card = touches.with_own_line(required, first(required), "Your talk stayed with me.")
    assert not card.waits_for_own_line
    assert touches.settle(required, card.touch, Entry(EventKind.SENT)).event.kind == EventKind.SENT


def test_a_batch_leaves_out_who_waits_for_a_line_and_takes_who_has_one(required: App) -> None:
    with pytest.raises(NothingToDo):
        touches.batch(required, "sam-keller")
    card = touches.with_own_line(required, first(required), "Your talk stayed with me.")
    touches.give_back(required, card.touch)
    assert [one.touch.text for one in touches.batch(required, "sam-keller").cards] == [
        card.touch.text
    ]


def test_a_warning_about_ones_own_line_is_shown_on_the_card(personal: App) -> None:
    toml = personal.workspace / "outreach.toml"
    toml.write_text(toml.read_text() + '\n[rules]\nT26 = "warn"\n')
    app = personal.reread(personal.now)
    card = touches.with_own_line(app, first(app), "See https://bit.ly/3xYz for more.")
    assert "T26" in {one.rule for one in card.wording.problems}


def test_a_line_that_hurries_is_warned_of_and_nothing_else_of_the_text(personal: App) -> None:
    assert first(personal).wording.problems == ()
    card = touches.with_own_line(personal, first(personal), "Hurry up, act now! #job")
    assert {"T10", "T13"} == {one.rule for one in card.wording.problems if one.severity == "warn"}


# off template


@pytest.fixture
def permissive(office: App) -> App:
    """Let whole texts be rewritten."""
    toml = office.workspace / "outreach.toml"
    toml.write_text(toml.read_text() + '\n[approvals]\noff_template = "recorded"\n')
    return office.reread(office.now)


def rewritten(
    app: App, old: str = "I found you looking", new: str = "Lee told me, looking"
) -> Card:
    card = first(app)
    return touches.with_whole_text(app, card, (card.touch.text or "").replace(old, new))


def test_usually_only_approved_words_go_out(office: App) -> None:
    with pytest.raises(Blocked) as refused:
        rewritten(office)
    assert (refused.value.code, refused.value.exit_code) == ("off_template", 4)


def test_what_was_rewritten_is_kept_to_the_letter_and_marked(permissive: App) -> None:
    card = rewritten(permissive)
    assert "Lee told me, looking for" in (card.touch.text or "")
    assert card.touch.off_template
    assert card.touch.template == "hello"
    done = touches.settle(permissive, card.touch, Entry(EventKind.SENT))
    assert done.event.template is None
    assert done.event.details["off_template"] == "hello"
    assert done.event.details["digest"] == card.touch.text_digest


def test_what_was_rewritten_uses_a_note_and_counts_for_no_text(permissive: App) -> None:
    touches.settle(permissive, rewritten(permissive).touch, Entry(EventKind.SENT))
    plan = planning.plan_day(permissive, permissive.settings.senders["sam-keller"])
    assert plan.budgets["notes_month"].used == 1
    [role] = reports.stats(permissive, "compilers").roles
    assert role.cohort is not None
    assert role.cohort.sent == 1
    assert role.cohort.by_template == ()


def test_the_rewritten_card_comes_back_and_can_become_the_approved_one_again(
    permissive: App,
) -> None:
    approved = first(permissive).touch.text or ""
    card = rewritten(permissive)
    assert first(permissive).touch.text == card.touch.text
    back = touches.with_whole_text(permissive, card, approved)
    assert not back.touch.off_template
    assert back.touch.text == approved


@pytest.mark.parametrize(
    "new", ["x" * 400, "Hi {name}", "http://bit.ly/3xYz", "", "We want somebody young and dynamic."]
)
def test_rules_and_limits_hold_off_template_too(permissive: App, new: str) -> None:
    before = first(permissive)
    with pytest.raises(Blocked) as refused:
        touches.with_whole_text(permissive, before, new)
    assert refused.value.code == "rule"
    assert first(permissive).touch.text == before.touch.text


def test_back_in_strict_mode_what_was_rewritten_cannot_be_recorded(permissive: App) -> None:
    card = rewritten(permissive)
    toml = permissive.workspace / "outreach.toml"
    toml.write_text(toml.read_text().replace('"recorded"', '"blocked"'))
    app = permissive.reread(permissive.now)
    with pytest.raises(Blocked) as refused:
        touches.settle(app, card.touch, Entry(EventKind.SENT))
    assert refused.value.code == "off_template"


def test_a_touch_keeps_everything_it_was_made_from(office: App) -> None:
    touch = first(office).touch
    campaign, text = office.library.campaign("compilers"), office.library.template("hello")
    assert touch.language == "en"
    assert touch.facts_digest == facts_digest(campaign.role, text)
    assert touch.rules_version == RULES_VERSION
    with office.store.read() as tx:
        assert stored.get(tx, touch.id) == touch


# wordings and answers


@pytest.fixture
def german(office: App) -> App:
    """Approve a German wording of the connect note; Ada reads German."""
    folder = office.workspace / "templates"
    text = (folder / "hello.j2").read_text().replace("Hi ", "Hallo ")
    (folder / "hello.de.j2").write_text(text.replace("language: en", "language: de"))
    app = office.reread(office.now)
    with app.store.write() as tx:
        cast.approve(app, tx, "hello.de")
        cast.change(tx, cast.ADA, language="de")
    return app


def test_somebody_gets_the_wording_in_their_language_and_the_card_says_so(german: App) -> None:
    card = first(german)
    assert card.person.handle == "ada-lovelace"
    assert (card.touch.template, card.touch.language) == ("hello.de", "de")
    assert card.planned.because["language"] == "the person's language"
    done = touches.settle(german, card.touch, Entry(EventKind.SENT))
    assert done.event.template == "hello.de"
    grace = first(german)
    assert grace.touch.template == "hello"


def test_the_other_wording_is_offered_too_and_leads_back(german: App) -> None:
    card = first(german)
    assert [one.template.name for one in card.wording.others] == ["hello"]
    english = touches.with_other_text(german, card)
    assert english.touch.language == "en"
    assert touches.with_other_text(german, english, "hello.de").touch.text == card.touch.text


@pytest.fixture
def answered(office: App) -> App:
    """Approve a text for answers; Ada has asked something."""
    front = "kind: linkedin_message\npurpose: answer\nlanguage: en"
    body = "Thanks, {{ candidate.greeting_name }}. Would Thursday suit?"
    file = office.workspace / "templates" / "answer-basics.j2"
    file.write_text(f"---\n{front}\n---\n{body}\n")
    app = office.reread(office.now)
    with app.store.write() as tx:
        cast.approve(app, tx, "answer-basics")
    touches.settle(app, first(app).touch, Entry(EventKind.SENT))
    touches.record(app, ["ada-lovelace"], Entry(EventKind.REPLIED, note="On site?"))
    return app


def test_an_answer_is_offered_with_this_persons_values(answered: App) -> None:
    card = first(answered)
    assert card.is_answer
    assert card.touch.text == "Thanks, Ada. Would Thursday suit?"
    assert card.touch.template == "answer-basics"
    done = touches.settle(answered, card.touch, Entry(EventKind.SENT))
    assert done.event.template == "answer-basics"


def test_an_answer_in_other_words_drops_the_offered_one_and_stays_so(answered: App) -> None:
    card = touches.in_other_words(answered, first(answered))
    assert (card.touch.text, card.touch.template) == (None, None)
    assert first(answered).touch.text is None
    done = touches.settle(answered, first(answered).touch, Entry(EventKind.SENT))
    assert done.event.template is None


def test_only_an_answer_is_given_in_other_words(office: App) -> None:
    with pytest.raises(Blocked):
        touches.in_other_words(office, first(office))


def test_an_own_line_for_somebody_else_loses_their_name(personal: App) -> None:
    card = touches.next_card(personal)
    name = candidates.look(personal, GRACE).person.name
    assert card.person.handle != GRACE
    touches.settle(
        personal,
        touches.with_own_line(personal, card, f"{name} likes you").touch,
        Entry(EventKind.SENT),
    )
    privacy.forget(personal, GRACE)
    with personal.store.read() as tx:
        kept = stored.get(tx, card.touch.id)
    assert kept is not None
    assert kept.personal == "[…] likes you"
    assert kept.text is not None
    assert name not in kept.text


def test_a_card_whose_own_line_names_them_is_made_anew(personal: App) -> None:
    card = touches.next_card(personal)
    name = candidates.look(personal, GRACE).person.name
    assert card.person.handle != GRACE
    named = touches.with_own_line(personal, card, f"{name} likes you")
    privacy.forget(personal, GRACE)
    with pytest.raises(ChangedMeanwhile, match="changed since it was shown"):
        touches.settle(personal, named.touch, Entry(EventKind.SENT))
    (logged,) = touches.record(personal, [card.person.handle], Entry(EventKind.SENT))
    touches.undo(personal)
    anew = touches.next_card(personal)
    assert logged.event.details["digest"] == anew.touch.text_digest == card.touch.text_digest
    assert (anew.touch.text, anew.touch.personal) == (card.touch.text, None)


def test_another_user_may_have_the_card_that_was_made_anew(personal: App) -> None:
    card = touches.next_card(personal)
    name = candidates.look(personal, GRACE).person.name
    touches.with_own_line(personal, card, f"{name} likes you")
    privacy.forget(personal, GRACE)
    anew = touches.next_card(replace(personal, user="ned"))
    assert (anew.touch.id, anew.touch.text) == (card.touch.id, card.touch.text)
