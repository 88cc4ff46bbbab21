"""A real Chromium before a real server, both in this process's care."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, sync_playwright

from outreach.settings import Web
from outreach.web import serving
from tests.web.desk import Desk

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = {"width": 390, "height": 844}
AXE = Path(__file__).parent.parent / "data" / "web" / "axe-4.14.1.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="no chromium here: apt-get install chromium (make test does)"
)


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the system's Chromium; only the tests of the xdist group `browser` do."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield found
        found.close()


@contextmanager
def serving_at(desk: Desk) -> Iterator[str]:
    """Run the pages of a desk as `outreach serve` does, and give their address."""
    on = serving.listen(Web(port=0))
    config = serving.config(desk.pages, Web())
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [on]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{on.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)
        on.close()


@dataclass
class Tab:
    """One tab that keeps account of what it did."""

    page: Page
    session: CDPSession
    clicks: int = 0
    bytes: int = 0
    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, context: BrowserContext) -> Tab:
        """Open a tab."""
        page = context.new_page()
        session = context.new_cdp_session(page)
        tab = cls(page, session)
        session.send("Network.enable")
        session.on("Network.loadingFinished", tab._count)
        page.on("request", lambda request: tab.hosts.add(urlsplit(request.url).netloc))
        page.on("console", lambda message: tab.complaints.append(message.text))
        page.on("pageerror", lambda error: tab.complaints.append(str(error)))
        return tab

    def click(self, words: str) -> None:
        """Click on what has these words."""
        self.clicks += 1
        self.page.get_by_text(words, exact=True).first.click()
        self.page.wait_for_load_state()

    def violations(self) -> list[str]:
        """Return what axe finds on the page as it stands."""
        self.session.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
        found = self.page.evaluate(
            """async rules => {
              const options = {runOnly: rules, rules: {"target-size": {enabled: true}}};
              const {violations} = await axe.run(document, options);
              return violations.map(one => `${one.id}: ${one.nodes.map(n => n.html).join(" | ")}`);
            }""",
            RULES,
        )
        return list(found)

    def _count(self, told: dict[str, float]) -> None:
        self.bytes += int(told["encodedDataLength"])


@contextmanager
def tab(browser: Browser, *, script: bool = True, dark: bool = False) -> Iterator[Tab]:
    """Open a tab of the size of a phone."""
    context = browser.new_context(
        viewport=PHONE,
        java_script_enabled=script,
        color_scheme="dark" if dark else "light",
        has_touch=True,
    )
    context.set_default_timeout(10_000)
    try:
        yield Tab.of(context)
    finally:
        context.close()
