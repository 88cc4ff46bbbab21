"""The page of a batch in a real Chromium: copy, tick, close, come back, hand the ticks over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser

from tests.conftest import Command
from tests.web.browsing import Tab, browser, needs_chromium, tab

pytestmark = [pytest.mark.xdist_group("browser"), needs_chromium]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Give one browser for all of these tests."""
    with browser() as found:
        yield found


@pytest.fixture
def page(outreach: Command, workspace: Path) -> str:
    """Give the address of a batch of three cards."""
    assert outreach("batch", "sam-keller", "--html", "page.html").code == 0
    return (workspace / "page.html").as_uri()


def tick(found: Tab, number: int, words: str) -> None:
    found.page.locator("article").nth(number).get_by_label(words, exact=True).check()


def test_texts_are_copied_and_ticks_survive_until_they_are_handed_over(
    page: str, chromium: Browser, outreach: Command, workspace: Path
) -> None:
    with tab(chromium) as found:
        found.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        found.page.goto(page)
        first = found.page.locator("article").first
        first.get_by_role("button", name="Copy").click()
        first.get_by_text("Copied ✓").wait_for()
        copied = found.page.evaluate("navigator.clipboard.readText()")
        assert copied == first.locator("textarea").input_value()
        assert "I run Northgate Robotics" in copied
        tick(found, 0, "sent")
        tick(found, 1, "no note possible")
        found.page.wait_for_timeout(500)  # what is kept goes to another process of the browser's
        found.page.goto("about:blank")
        found.page.goto(page)  # closed and opened again: nothing was lost
        code = found.page.locator("#code").input_value()
        assert re.fullmatch(
            r"batch=sam-keller\.2026-03-02 [0-9a-f]{24}=sent [0-9a-f]{24}=no-note", code
        )
        with found.page.expect_download() as download:
            found.page.locator("#save").click()
        download.value.save_as(workspace / "ticks.txt")
        assert found.complaints == []
        assert found.violations() == []
        assert found.hosts <= {""}
    done = outreach("log", "--from-batch", "ticks.txt")
    assert done.out.startswith("2 recorded, 0 were recorded before")


def test_without_script_the_ticks_go_into_the_address(
    page: str, chromium: Browser, outreach: Command
) -> None:
    with tab(chromium, script=False) as found:
        found.page.goto(page)
        tick(found, 0, "sent")
        found.page.get_by_role("button", name="Show my ticks").click()
        found.page.wait_for_url("**batch=sam-keller*")
        query = unquote(urlsplit(found.page.url).query)
    done = outreach("log", "--from-batch", query)
    assert done.out.startswith("1 recorded"), done.err


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_on_it(page: str, chromium: Browser, dark: bool) -> None:
    with tab(chromium, dark=dark) as found:
        found.page.goto(page)
        assert found.violations() == []
        width = found.page.evaluate("document.documentElement.scrollWidth")
        assert width <= found.page.evaluate("innerWidth")
