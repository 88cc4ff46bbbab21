"""Introductions: a colleague is asked first, a few a week, and the request follows."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from outreach.actions import planning, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.cli.show import batches, cards_json
from outreach.cli.show import cards as screens
from outreach.cli.show import touches as told
from outreach.core.words import EventKind
from outreach.library import Library
from outreach.store import connections
from tests import cast
from tests.conftest import MONDAY

ASK = """---
kind: linkedin_message
purpose: introduction
language: en
---
Hi {{ colleague.first_name }}, {% who %}this is {{ sender.first_name }}.{% endwho %}
{% how %}You know {{ candidate.name }}, I see.{% endhow %}
{% why %}Would you introduce us?{% endwhy %}
"""
UTC = ZoneInfo("UTC")
STEP = "  - {step: ask, channel: task, template: ask, when: colleague_knows}\n"


@pytest.fixture
def asking(office: App) -> App:
    """Give an office that asks Lee, who knows Ada and Grace, before it writes to them."""
    (office.workspace / "templates" / "ask.j2").write_text(ASK, encoding="utf-8")
    file = office.workspace / "campaigns" / "compilers.yaml"
    text = file.read_text(encoding="utf-8").replace("sequence:\n", f"sequence:\n{STEP}")
    file.write_text(text.replace("template: hello}", "template: hello, after: 3 business days}"))
    settings = office.workspace / "outreach.toml"
    limit = "[senders.sam-keller.caps]\nintroductions_per_week = 1"
    text = settings.read_text(encoding="utf-8").replace("[senders.sam-keller.caps]", limit)
    settings.write_text(text, encoding="utf-8")
    app = cast.opened(office.workspace)
    with app.store.write() as tx:
        cast.approve(app, tx)
        connections.claim(tx, "lee", cast.ADA.id, date(2019, 4, 1))
        connections.claim(tx, "lee", cast.GRACE.id, None)
    return app


def steps(app: App) -> dict[str, str]:
    (plan,) = planning.plans(app)
    return {one.handle: one.step for one in plan.touches}


def held(app: App) -> dict[str, tuple[str, str, date | None]]:
    (plan,) = planning.plans(app)
    return {one.handle: (one.step, str(one.code), one.until) for one in plan.held_back}


def test_the_campaign_that_asks_colleagues_is_sound(asking: App) -> None:
    library = Library(asking.workspace, asking.settings)
    assert library.campaign("compilers").asks_colleagues


def test_a_colleague_is_asked_first_and_no_more_than_the_week_allows(asking: App) -> None:
    assert steps(asking) == {"ada-lovelace": "ask", "jose-ng": "connect"}
    assert held(asking)["grace-hopper"] == ("ask", "waiting_delay", date(2026, 3, 9))


def test_the_card_goes_to_the_colleague_with_an_approved_text(asking: App) -> None:
    card = touches.next_card(asking)
    assert card.colleague is not None
    assert (card.person.handle, card.colleague.slug) == ("ada-lovelace", "lee")
    assert card.profile_url == "https://www.linkedin.com/in/lee-ansah-example"
    assert "Hi Lee, this is Sam." in str(card.touch.text)
    assert "You know Ada Lovelace, I see." in str(card.touch.text)
    assert card.acquaintances[0].since == date(2019, 4, 1)


def test_no_screen_shows_the_address_of_the_person_on_the_card_of_a_colleague(asking: App) -> None:
    card = touches.next_card(asking)
    shown = screens.card(card, 80)
    assert "https://www.linkedin.com/in/lee-ansah-example" in shown
    assert str(cast.ADA.profile_url) not in shown
    assert cards_json.card_json(card)["profile_url"] == card.profile_url


def test_no_batch_shows_the_address_of_the_person_on_the_card_of_a_colleague(asking: App) -> None:
    page = batches.text(touches.batch(asking, "sam-keller"))
    assert "To Lee Ansah: ask for an introduction.\nhttps://www.linkedin.com/in/lee-ansah" in page
    assert str(cast.ADA.profile_url) not in page


def test_a_request_to_a_colleague_is_never_told_as_sent_to_the_person(asking: App) -> None:
    (done,) = touches.record(asking, ["ada-lovelace"], Entry(EventKind.SENT))
    assert "✓ 14:00 asked Lee Ansah to introduce Ada Lovelace." in told.logged(done, UTC)
    assert "asked Lee Ansah to introduce us · compilers / ask" in told.history([done.event], UTC)
    (taken_back,) = touches.undo(asking)
    assert "taken back: asked Lee Ansah to introduce us, Ada" in told.undone([taken_back], UTC)


def test_the_request_follows_once_the_colleague_had_time(asking: App) -> None:
    touches.record(asking, ["ada-lovelace"], Entry(EventKind.SENT))
    assert held(asking)["ada-lovelace"] == ("connect", "waiting_delay", date(2026, 3, 5))
    assert "grace-hopper" not in steps(asking)
    later = asking.at(MONDAY + timedelta(days=7))
    assert steps(later) == {
        "ada-lovelace": "connect",
        "grace-hopper": "ask",
        "jose-ng": "connect",
    }


def test_who_is_connected_already_needs_no_introduction(asking: App) -> None:
    with asking.store.write() as tx:
        connections.claim(tx, "sam-keller", cast.ADA.id, None)
    assert steps(asking)["ada-lovelace"] == "hello-again"
