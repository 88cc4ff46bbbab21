"""Style and script are the pinned files, packed small, kept for ever, and from nowhere else."""

from __future__ import annotations

import gzip
import re
from hashlib import sha256

import pytest

from outreach.web import assets
from outreach.web.page import PAGES
from tests.web.desk import Browser, Desk


@pytest.mark.parametrize("name", assets.VENDORED)
def test_what_is_vendored_is_what_was_published(name: str) -> None:
    found = (assets.FOLDER / name).read_bytes()
    assert sha256(found).hexdigest() == assets.VENDORED[name]
    licence = assets.FOLDER / f"{name.split('-')[0]}-LICENSE"
    assert licence.exists() or licence.with_suffix(".md").exists() or "pico" in name


def test_licences_stand_beside_what_is_vendored() -> None:
    assert "MIT" in (assets.FOLDER / "pico-LICENSE.md").read_text()
    assert "Zero-Clause BSD" in (assets.FOLDER / "htmx-LICENSE").read_text()


def test_a_file_is_sent_packed_and_kept_for_ever(office: Desk) -> None:
    client = office.browser().client
    address = assets.address("pico-2.1.1.min.css")
    packed = client.get(address)
    assert packed.headers["content-encoding"] == "gzip"
    assert "immutable" in packed.headers["cache-control"]
    assert packed.content == (assets.FOLDER / "pico-2.1.1.min.css").read_bytes()
    plain = client.get(address, headers={"Accept-Encoding": "identity"})
    assert ("content-encoding" in plain.headers, plain.content == packed.content) == (False, True)
    known = client.get(address, headers={"If-None-Match": packed.headers["etag"]})
    assert (known.status_code, known.content) == (304, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/static/x/pico-2.1.1.min.css",
        "/static/x/../../app.py",
        "/static/x/%2e%2e%2fapp.py",
        "/static/x/..%5capp.py",
        "/static/x/app.py",
        "/static/x/con",
        f"/static/x/{'a' * 300}",
        "/static/x/%00",
    ],
)
def test_nothing_else_is_ever_sent(office: Desk, path: str) -> None:
    assert office.browser().client.get(path).status_code == 404


def test_all_that_a_review_needs_is_at_most_60_kilobytes(rosa: Browser) -> None:
    page = rosa.look()
    used = re.findall(r'(?:href|src)="(/static/[^"]+)"', rosa.look("/people").text)
    sent = sum(len(assets.assets()[one.rpartition("/")[2]].packed) for one in used)
    assert len(used) == 3
    assert sent + len(gzip.compress(page.content)) <= 60_000


def test_pages_hold_no_script_style_or_address_of_their_own() -> None:
    for file in sorted(PAGES.glob("*.html")):
        source = file.read_text(encoding="utf-8")
        assert not re.search(
            r"\sstyle=|\son[a-z]+=|<style|hx-on|javascript:|<script(?! src)", source
        )
        assert not re.search(r"https?://", source), file.name
        assert "| safe" not in source
        assert "autoescape" not in source
