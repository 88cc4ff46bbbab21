"""The review in a real Chromium: on a phone, by keyboard, without script, in light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, expect

from outreach.actions import candidates, templates
from outreach.core.words import Evidence, Stage
from outreach.store import enrollments
from outreach.store import templates as store
from tests.web.browsing import PHONE, Tab, browser, needs_chromium, serving_at, tab
from tests.web.desk import Desk

pytestmark = [pytest.mark.xdist_group("browser"), needs_chromium]

MOST_BYTES = 60_000
MOST_CLICKS = 4


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Give one browser for all of these tests."""
    with browser() as found:
        yield found


@dataclass
class Live:
    """A desk whose pages are served, and the browser before it."""

    desk: Desk
    address: str
    chromium: Browser

    def link(self, name: str = "hello") -> str:
        return f"{self.address}/open?link={self.desk.link(name)}"


@pytest.fixture
def live(office: Desk, chromium: Browser) -> Iterator[Live]:
    with serving_at(office) as address:
        yield Live(office, address, chromium)


def last_decision(desk: Desk) -> tuple[str, int, Evidence]:
    with desk.app.store.read() as tx:
        made = store.decisions(tx, "hello")[-1]
    return made.decision, made.version, made.evidence


def opened(found: Tab, live: Live) -> str:
    found.page.goto(live.link())
    found.click("Open the review")
    return found.page.url


def test_from_the_link_to_an_approval_in_at_most_four_clicks(live: Live) -> None:
    with tab(live.chromium) as found:
        opened(found, live)
        assert found.bytes <= MOST_BYTES
        found.click("Approve this exact text")
        found.click("Submit review")
        expect(found.page.get_by_role("heading", level=1)).to_contain_text("You approved")
        assert found.clicks <= MOST_CLICKS
        assert found.hosts == {live.address.removeprefix("http://")}
        assert found.complaints == []
    assert last_decision(live.desk) == ("approve", 2, Evidence.PROVEN)


def test_an_endless_name_makes_no_page_wider_than_the_phone(live: Live) -> None:
    name = "M" * 200
    candidates.edit(live.desk.app, "ada-lovelace", {"first_name": name, "greeting_name": name})
    with tab(live.chromium) as found:
        review = opened(found, live)
        for address in (f"{review}?person=ada-lovelace", f"{review}/people"):
            found.page.goto(address)
            expect(found.page.locator("main")).to_contain_text(name)
            assert found.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        found.page.goto(f"{review}?person=ada-lovelace")
        picked = found.page.locator("article.preview").last
        expect(picked).to_contain_text("Held back: longer than fits.")


def test_by_keyboard_alone(live: Live) -> None:
    with tab(live.chromium) as found:
        press = found.page.keyboard.press
        found.page.goto(live.link())
        press("Tab")
        press("Enter")
        found.page.wait_for_url("**/review/*")
        press("Tab")  # the first stop leads to the decision
        press("Enter")
        press("Tab")
        press("Space")
        assert found.page.get_by_label("Approve this exact text").is_checked()
        press("ArrowDown")
        press("Tab")
        found.page.keyboard.type("say shop, not plant")
        press("Tab")
        press("Enter")
        expect(found.page.get_by_role("heading", level=1)).to_contain_text("asked for changes")
        assert found.complaints == []
    assert last_decision(live.desk)[0] == "request_changes"


def test_without_script(live: Live) -> None:
    with tab(live.chromium, script=False) as found:
        review = opened(found, live)
        found.page.locator("#line-1 summary").click()
        found.page.get_by_label("A comment on line 1").fill("plain and good")
        found.click("Save comment")
        expect(found.page.get_by_text("plain and good").first).to_be_visible()
        found.page.goto(f"{review}/people")
        found.page.locator("#person-ada-lovelace summary").click()
        found.page.get_by_label("Why not Ada Lovelace?").fill("too senior")
        found.page.locator("#person-ada-lovelace").get_by_role("button").click()
        expect(found.page.locator("#person-ada-lovelace")).to_contain_text("too senior")
        found.page.goto(review)
        found.click("Approve this exact text")
        found.click("Submit review")
        expect(found.page.get_by_role("heading", level=1)).to_contain_text("You approved")
    assert last_decision(live.desk) == ("approve", 2, Evidence.PROVEN)


def test_with_script_the_row_changes_in_its_place_and_keeps_the_focus(live: Live) -> None:
    with tab(live.chromium) as found:
        review = opened(found, live)
        found.page.goto(f"{review}/people")
        row = found.page.locator("#person-grace-hopper")
        row.locator("summary").click()
        row.get_by_role("button").click()
        expect(row).to_contain_text("Not this person, said Rosa Diaz")
        assert found.page.url == f"{review}/people"
        focused = found.page.evaluate("document.activeElement.closest('li').id")
        assert focused == "person-grace-hopper"
        assert found.complaints == []
        row.get_by_role("button", name="Bring back").click()
        expect(row).not_to_contain_text("Not this person, said")
        assert found.violations() == []
    with live.desk.app.store.read() as tx:
        assert enrollments.of_candidate(tx, 2)[-1].stage is Stage.IDENTIFIED


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_any_page_in_any_state(live: Live, dark: bool) -> None:
    with tab(live.chromium, dark=dark) as found:

        def sound(state: str) -> None:
            assert found.violations() == [], state
            width = found.page.evaluate("document.documentElement.scrollWidth")
            assert width <= found.page.evaluate("innerWidth"), state

        link = live.link()
        found.page.goto(link)
        sound("the button")
        found.click("Open the review")
        review = found.page.url
        sound("the review")
        found.page.set_viewport_size({"width": 320, "height": 640})
        sound("at 320 pixels")
        found.page.set_viewport_size({"width": 1280, "height": 800})
        sound("on a desk")
        found.page.locator("#line-1 summary").click()
        found.page.get_by_label("A comment on line 1").fill("a remark")
        found.click("Save comment")
        sound("with a remark")
        found.page.goto(f"{review}?person=grace-hopper")
        sound("tried on somebody")
        found.page.locator("summary").evaluate_all("all => all.forEach(one => one.click())")
        sound("with everything open")
        found.page.goto(f"{review}/people")
        sound("the people")
        found.page.locator("#person-ada-lovelace summary").click()
        sound("why not this person")
        found.page.locator("#person-ada-lovelace").get_by_role("button").click()
        expect(found.page.locator("#person-ada-lovelace")).to_contain_text("said Rosa")
        sound("somebody left out")
        found.page.goto(f"{review}/people?name=nobody")
        sound("nobody found")
        found.page.goto(review)
        found.click("Request changes")
        found.click("Submit review")
        sound("words are missing")
        live.desk.submit("I met you", "I saw you")
        found.page.goto(review)
        sound("it has changed")
        found.click("Review version 3")
        sound("the next version")
        again = found.page.url
        live.desk.submit("I saw you", "I found you")
        found.click("Approve this exact text")
        found.click("Submit review")
        expect(found.page.get_by_role("alert")).to_contain_text("has changed since you opened it")
        sound("a stale form")
        found.click("Approve this exact text")
        found.click("Submit review")
        sound("the decision")
        for path, state in (("/nothing", "404"), ("/review/999", "403"), ("", "404")):
            found.page.goto(f"{live.address}{path}")
            sound(state)
        found.page.goto(link)
        sound("a used link")
        found.page.goto(again)
        sound("an older version")
        assert not [one for one in found.complaints if "Failed to load resource" not in one]


def test_a_withdrawn_text_and_a_link_that_ran_out_are_told(live: Live) -> None:
    with tab(live.chromium) as found:
        review = opened(found, live)
        live.desk.submit("I met you", "I saw you")
        templates.retire(live.desk.app, "hello")
        found.page.goto(review)
        expect(found.page.get_by_role("heading", level=1)).to_have_text("This text was withdrawn")
        assert found.violations() == []
        live.desk.clock.now += timedelta(hours=73)
        found.page.goto(f"{live.address}/open?link=x")
        assert found.violations() == []


def test_no_frame_and_no_script_of_others_is_let_in(live: Live) -> None:
    with tab(live.chromium) as found:
        found.page.goto(live.link())
        ran = found.page.evaluate(
            """() => new Promise(done => {
              const script = document.createElement("script");
              script.textContent = "window.ran = true";
              document.body.append(script);
              setTimeout(() => done(window.ran === true), 50);
            })"""
        )
        assert ran is False
        assert any("Content Security Policy" in one for one in found.complaints)
