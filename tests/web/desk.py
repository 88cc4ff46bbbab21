"""A small world with pages: a text in review, its approver, and a browser without JavaScript."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import sqlalchemy as sa
from httpx2 import Response
from starlette.testclient import TestClient

from outreach.actions import links, templates
from outreach.app import App
from outreach.core.rules import RULES
from outreach.core.words import Candidate
from outreach.web.app import make_site
from outreach.web.site import Site
from tests.cast import CAST, office, opened

NOW = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
HERE = "http://127.0.0.1:8440"
FROM_HERE = {"Sec-Fetch-Site": "same-origin"}


@dataclass
class Clock:
    """The real time, as far as links are concerned."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def wait(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


@dataclass
class Desk:
    """A workspace, its pages, and the time."""

    app: App
    clock: Clock = field(default_factory=Clock)
    public_url: str = ""

    def __post_init__(self) -> None:
        self.site = Site(self._fresh, self.clock, self.app.store.key, self.public_url)
        self.pages = make_site(self.site)

    def _fresh(self) -> App:
        return self.app.reread(self.app.now)

    def browser(self, **more: str) -> Browser:
        """Give a browser that never was here before."""
        client = TestClient(self.pages, HERE, headers=FROM_HERE | more, follow_redirects=False)
        return Browser(client)

    def submit(self, old: str = "I found you", new: str = "I met you", name: str = "hello") -> None:
        """Edit a text and submit it as dana."""
        file = self.app.workspace / "templates" / f"{name}.j2"
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        self.app = self.app.reread(self.app.now)
        # whatever the rules remark, the words of this world are the test's business
        templates.submit(self.app, name, reasons=dict.fromkeys(RULES, "as agreed"))

    def link(self, name: str = "hello", approver: str = "rosa-diaz") -> str:
        """Return the token of a fresh link."""
        made = links.renew(self.app, name, approver, self.clock())
        return parse_qs(urlsplit(made.url).query)["link"][0]

    def reviewer(self, name: str = "hello") -> Browser:
        """Give a browser in which the review of a text is open."""
        browser = self.browser()
        browser.open(self.link(name))
        return browser

    def database(self) -> str:
        """Return a digest of every row there is."""
        found = sha256()
        with self.app.store.read() as tx:
            names = sa.inspect(tx).get_table_names()
            for name in sorted(one for one in names if "_fts" not in one):
                found.update(name.encode())
                rows = tx.exec_driver_sql(f'SELECT * FROM "{name}"').fetchall()
                found.update(repr(sorted(map(repr, rows))).encode())
        return found.hexdigest()


@dataclass
class Browser:
    """What a person does with pages: follow, fill in, press."""

    client: TestClient
    number: int = 0
    page: str = ""

    @property
    def address(self) -> str:
        """Return where the review is that was opened here."""
        return f"/review/{self.number}"

    def open(self, token: str) -> Response:
        """Press the button of a link."""
        answer = self.client.post("/open", data={"link": token})
        if answer.status_code == 303:
            self.number = int(answer.headers["location"].rpartition("/")[2])
        return answer

    def look(self, more: str = "") -> Response:
        """Load the review, or a page under it."""
        answer = self.client.get(f"{self.address}{more}")
        self.page = answer.text
        return answer

    def hidden(self, name: str) -> str:
        """Return the value of a hidden field of the page that was looked at last."""
        found = re.search(rf'name="{name}" value="([^"]*)"', self.page)
        assert found, f"no field {name} on the page"
        return found[1]

    def post(self, path: str = "", **fields: str) -> Response:
        """Send a form of the page that was looked at last."""
        data = {"token": self.hidden("token"), **fields}
        answer = self.client.post(f"{self.address}{path}", data=data)
        if answer.status_code != 303:
            self.page = answer.text
        return answer

    def decide(self, decision: str, comment: str = "") -> Response:
        """Look at the review and say something of it."""
        self.look()
        shown = self.hidden("fingerprint")
        return self.post(decision=decision, comment=comment, fingerprint=shown)


def desk(
    folder: Path,
    people: tuple[Candidate, ...] = CAST,
    public_url: str = "",
    database: str = "",
) -> Desk:
    """Make the world with version 2 of `hello` in review."""
    made = Desk(office(folder, people, database), public_url=public_url)
    made.submit()
    return made


def copied(made: Path, folder: Path) -> Desk:
    """Open a copy of a world that was made before."""
    shutil.copytree(made, folder)
    return Desk(opened(folder))
