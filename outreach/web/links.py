"""Open a link: the page only shows a button, because mail scanners follow links and press none."""

from __future__ import annotations

from math import ceil
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from outreach.actions import links
from outreach.core.errors import LinkRefused
from outreach.web import page, words
from outreach.web.page import Plain
from outreach.web.site import caller, site_of
from outreach.web.visits import let_in

router = APIRouter()


@router.get("/open")
def look(request: Request, link: str = "") -> Response:
    """Show what a link is for, and the button that opens it; nothing changes."""
    if refused := _made_up(request, link):
        return refused
    site = site_of(request)
    try:
        app = site.fresh()
        found = links.peek(app, link, site.clock())
    except LinkRefused as refusal:
        return _refused(request, refusal)
    people = app.settings
    values = {
        "link": link,
        "until": found.expires_at,
        "asks": words.person(found.made_by, people),
        "asked": words.person(found.approver, people),
    }
    return page.draw("open.html", values)


@router.post("/open")
def open_(request: Request, link: Annotated[str, Form()] = "") -> Response:
    """Exchange a link for a session, once, and go to its review."""
    if refused := _made_up(request, link):
        return refused
    site = site_of(request)
    try:
        opened = links.open_(site.fresh(), link, site.clock())
    except LinkRefused as refusal:
        return _refused(request, refusal)
    return let_in(page.go(f"/review/{opened.link.id}"), opened, request)


def _made_up(request: Request, link: str) -> Response | None:
    """Return the answer to a link that was never made here; each try waits longer.

    Only made-up links wait: whoever holds a real one gets in, whatever others do from the same
    address, and nobody hits upon 128 signed bits.
    """
    site = site_of(request)
    if site.keys.is_link(link, site.clock()):
        return None
    return _slowed(request) or _refused(request, links.unknown())


def _slowed(request: Request) -> Response | None:
    site = site_of(request)
    wait = site.throttle.wait(caller(request), site.clock())
    if not wait:
        return None
    answer = page.plain(429)
    answer.headers["Retry-After"] = str(max(1, ceil(wait.total_seconds())))
    return answer


def _refused(request: Request, refusal: LinkRefused) -> Response:
    if refusal.code == "unknown":
        site = site_of(request)
        site.throttle.failed(caller(request), site.clock())
    return page.plain(403 if refusal.code == "unknown" else 410, told(refusal))


def told(refusal: LinkRefused) -> Plain:
    """Return a refusal as a page says it."""
    try_ = "Ask whoever sent it for a fresh link."
    go_on = f"/review/{refusal.number}"
    if refusal.code == "used":
        return Plain("This link does not open", refusal.what, try_, go_on, "I opened it here")
    if refusal.code in ("decided", "moved_on"):
        return Plain("Decided already", refusal.what, "", go_on, "See what is recorded")
    return Plain("This link does not open", refusal.what, try_)
