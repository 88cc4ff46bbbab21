"""What the screens say, at any width, of anybody."""

import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from outreach.actions import touches
from outreach.actions.importing.report import FileReport, RejectedRow
from outreach.actions.touches import Card, Entry
from outreach.cli.show import archives, batches, cards, cards_json
from outreach.cli.show import touches as show
from outreach.cli.show.cells import width
from outreach.core.ticks import NOT_SENT
from outreach.core.words import Channel, Event, EventKind, Evidence, Precision, Problem
from tests import cast

ZONE = ZoneInfo("America/New_York")


@pytest.fixture
def card(workspace: Path) -> Card:
    app = cast.opened(workspace)
    found = touches.next_card(app)
    app.store.close()
    return found


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 120])
@pytest.mark.parametrize("name", ["Ada", "梅玲玲玲玲玲玲玲", "José\u0301\u0301", "A" * 90])
def test_a_card_fits_its_columns(card: Card, columns: int, name: str) -> None:
    shown = replace(card, person=replace(card.person, first_name=name))
    text = card.touch.text or ""
    for line in cards.card(shown, columns).split("\n"):
        assert width(line) <= columns or line in text or line.startswith("https://"), line


def test_a_word_to_somebody_connected_is_a_message_and_no_request(card: Card) -> None:
    known = replace(card, planned=replace(card.planned, channel=Channel.LINKEDIN_MESSAGE))
    shown = cards.card(known, 80)
    assert "1 of 3 · Message · " in shown
    assert "Send as Sam Keller, in the browser where they are signed in.\n" in shown
    batch = touches.Batch(card.sender, date(2026, 3, 2), (known,), "dana")
    assert "1. Message · Ada Lovelace" in batches.text(batch)


def test_a_card_of_somebody_without_an_address_says_how_to_find_and_keep_it(card: Card) -> None:
    person = replace(card.person, handle="pim-doorn", first_name="Pim", last_name="Doorn & Co")
    unknown = replace(card, person=replace(person, profile_url=None, company=None))
    batch = touches.Batch(card.sender, date(2026, 3, 2), (unknown,), "dana")
    search = "https://www.linkedin.com/search/results/people/?keywords=Pim%20Doorn%20%26%20Co"
    command = "outreach candidates edit pim-doorn --profile-url ADDRESS"
    for shown in (cards.card(unknown, 40), batches.text(batch), batches.html(batch, demo=False)):
        assert search in shown
        assert command in shown
    assert cards_json.card_json(unknown)["search_url"] == search
    assert cards_json.card_json(card)["search_url"] is None


@pytest.mark.parametrize(
    ("location", "said"), [("Springfield", "place unsure: Springfield"), ("", "place unknown")]
)
def test_a_place_that_nobody_knows_is_no_reason_why_somebody_was_found(
    location: str, said: str
) -> None:
    skill = {"clause": "skills.any: Rust", "field": "skills", "term": "Rust"}
    place = {"clause": "area.unknown", "field": "location", "term": location}
    assert cards.because({"matched": [skill, place]}) == f"Found for Rust (skills) · {said}"


def test_the_text_stands_alone_to_be_marked_with_the_mouse(card: Card) -> None:
    assert f"\n\n{card.touch.text}\n\n" in cards.card(card, 80)


def test_names_and_texts_cannot_steer_the_terminal(card: Card) -> None:
    evil = "Ada\x1b]8;;https://evil.example\x07\u202e"
    person = replace(card.person, first_name=evil, company=evil, location=evil)
    campaign = replace(card.campaign, name=evil)
    shown = cards.card(replace(card, person=person, campaign=campaign), 80)
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown


def test_what_the_rules_say_is_said(card: Card) -> None:
    assert cards.footer(card).endswith("rules: fine")
    found = tuple(Problem(f"no {n}", severity="warn", rule=f"T{n}") for n in (10, 11))
    warned = replace(card, wording=replace(card.wording, problems=found))
    assert cards.footer(warned).endswith("rules: T10 no 10, and 1 more")


def test_copied_claims_no_more_than_is_known(card: Card) -> None:
    assert "✓ copied (verified) · opened in fox" in cards.copied("copied (verified)", "fox", card)
    plain = cards.copied(None, None, card)
    assert "! not copied: mark the text above with the mouse" in plain
    assert "open https://www.linkedin.com/in/ada-lovelace" in plain


def test_a_history_is_told_oldest_first_and_an_empty_one_says_so(workspace: Path) -> None:
    app = cast.opened(workspace)
    touches.record(app, ["ada-lovelace"], Entry(EventKind.SENT))
    touches.record(app, ["ada-lovelace"], Entry(EventKind.REPLIED, note="On site?"))
    card = touches.next_card(app)
    app.store.close()
    sent, replied = show.history(card.history, ZONE).split("\n")
    assert "sent · compilers / connect · by dana" in sent
    assert "replied · compilers · by dana: On site?" in replied
    assert "first contact" in show.history([], ZONE)


def test_a_finish_line_counts_in_words() -> None:
    counts = {"request": 10, "answer": 1, "skipped": 1}
    assert show.finish(counts, 22, 0) == (
        "Done in 22 minutes: 10 requests, 1 answer, 1 skipped. That was all for today."
    )
    assert "outreach plan" in show.finish({}, 1, 0)
    assert show.finish({}, 1, 0, 4).startswith("Nothing for you now: 4 cards are with others")
    assert "all for you; 1 card is with others" in show.finish({"request": 2}, 1, 0, 1)
    assert "4 left for today: outreach next" in show.finish({"message": 1}, 1, 4)


# the page of a batch


@pytest.fixture
def batch(workspace: Path) -> touches.Batch:
    app = cast.opened(workspace)
    made = touches.batch(app, "sam-keller")
    app.store.close()
    return made


def test_the_page_has_every_text_profile_and_tick(batch: touches.Batch) -> None:
    page = batches.html(batch, demo=False)
    assert "3 cards for Sam Keller" in page
    for card in batch.cards:
        assert f'href="{card.person.profile_url}"' in page
        assert f"\n{card.touch.text}</textarea>" in page.replace("&#39;", "'")
        for tick in ("sent", *(one.value for one in NOT_SENT)):
            assert f'name="{card.touch.id}" value="{tick}"' in page
    assert 'value="sam-keller.2026-03-02"' in page
    assert "Never from the phone app" in page


def test_the_page_fetches_nothing_and_leaks_nothing(batch: touches.Batch) -> None:
    page = batches.html(batch, demo=False)
    assert "default-src 'none'" in page
    assert '<meta name="referrer" content="no-referrer">' in page
    for word in ("src=", "@import", "fetch(", "XMLHttpRequest", "<link", "<img", "<iframe"):
        assert word not in page
    assert page.count('rel="noreferrer noopener"') == len(batch.cards)


def test_the_page_works_without_javascript(batch: touches.Batch) -> None:
    page = batches.html(batch, demo=False)
    before_script = page.split("<script>")[0]
    assert '<form method="get"' in before_script
    assert "<noscript>" in before_script
    assert "<textarea readonly" in before_script
    assert all(card.touch.id in before_script for card in batch.cards)


def test_a_demo_is_marked_as_one(batch: touches.Batch) -> None:
    assert "DEMO" in batches.html(batch, demo=True)
    assert "DEMO" not in batches.html(batch, demo=False)


def test_nothing_in_a_name_becomes_markup(batch: touches.Batch) -> None:
    evil = '"><script>alert(1)</script>'
    card = batch.cards[0]
    person = replace(card.person, first_name=evil, company=evil, profile_url="javascript:alert(1)")
    page = batches.html(replace(batch, cards=(replace(card, person=person),)), demo=False)
    assert "<script>alert" not in page
    assert "javascript:alert" not in page


def test_the_terminal_form_ends_each_card_with_a_command(batch: touches.Batch) -> None:
    text = batches.text(batch)
    for card in batch.cards:
        assert (card.touch.text or "") in text
        assert f"then: outreach log sent {card.person.handle}" in text
    assert json.dumps(batches.batch_json(batch), default=str)


def test_what_an_archive_proves_is_named_and_when_it_happened() -> None:
    logged = Event(
        EventKind.ACCEPTED, cast.MONDAY, cast.MONDAY, "dana", id=7, campaign="compilers",
        evidence=Evidence.INFERRED,
    )  # fmt: skip
    proof = replace(
        logged, id=8, kind=EventKind.PROVEN, evidence=Evidence.PROVEN, proves=7,
        occurred_at=cast.MONDAY - timedelta(days=5), precision=Precision.DAY,
    )  # fmt: skip
    first, second = show.history([logged, proof], ZONE).splitlines()
    assert first.endswith("accepted · compilers · inferred · by dana")
    assert second.endswith("25 Feb 2026   accepted: proven, and this is when · compilers · by dana")


def test_what_was_left_out_of_a_table_is_none_of_what_it_has() -> None:
    reasons = ("draft", "spam", "date_in_future")
    rejected = [RejectedRow(row, row, reason) for row, reason in enumerate(reasons)]
    one = FileReport("messages.csv", "messages", accepted=8, kept=7, groups=1, rejected=rejected,
                     rejected_count=3)  # fmt: skip
    (line,) = archives.entry(one)
    assert line == (
        "messages.csv: 8 messages, 7 with candidates are new and kept, 1 among several people, not "
        "kept; 3 more left out: 1 dated in the future, 1 never sent (draft), 1 spam"
    )
