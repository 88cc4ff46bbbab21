"""Open a link: the page only shows a button, because mail scanners follow links and press none."""

from __future__ import annotations

from math import ceil
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response

from outreach.actions import links
from outreach.core.errors import LinkRefused
from outreach.web import page
from outreach.web.page import Plain
from outreach.web.site import caller, site_of
from outreach.web.visits import let_in

router = APIRouter()


@router.get("/open")
def look(request: Request, link: str = "") -> Response:
    """Show what a link is for, and the button that opens it; nothing changes."""
    if slowed := _slowed(request):
        return slowed
    site = site_of(request)
    try:
        found = links.peek(site.fresh(), link, site.clock())
    except LinkRefused as refusal:
        return _refused(request, refusal)
    return page.draw("open.html", {"link": link, "until": found.expires_at})


@router.post("/open")
def open_(request: Request, link: Annotated[str, Form()] = "") -> Response:
    """Exchange a link for a session, once, and go to its review."""
    if slowed := _slowed(request):
        return slowed
    site = site_of(request)
    try:
        opened = links.open_(site.fresh(), link, site.clock())
    except LinkRefused as refusal:
        return _refused(request, refusal)
    return let_in(page.go(f"/review/{opened.link.id}"), opened, request)


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
    if refusal.code == "used":
        go_on = f"/review/{refusal.number}"
        return Plain("This link does not open", refusal.what, try_, go_on, "I opened it here")
    return Plain("This link does not open", refusal.what, try_)
