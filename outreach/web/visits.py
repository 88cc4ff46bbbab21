"""Who asks: the approver who opened a link, known by the session it was exchanged for.

A session belongs to one review and has a cookie of its own, so that somebody who was asked about
three texts can have all three open.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Form, Path, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from outreach.actions import links
from outreach.actions.links import Opened
from outreach.actions.templates import over
from outreach.app import App
from outreach.core.links import IDLE, ReviewLink
from outreach.web.site import Site, caller, site_of


@dataclass(frozen=True)
class Visit:
    """One approver looking at one review."""

    app: App  #: with the approver acting
    link: ReviewLink
    session: str = field(repr=False)
    at: datetime  #: the real time
    site: Site
    is_https: bool

    @property
    def form_token(self) -> str:
        """Return what every form on the page brings back."""
        return self.site.keys.form_token(self.session)

    @property
    def address(self) -> str:
        """Return the address of this review."""
        return f"/review/{self.link.id}"

    def kept(self, response: Response) -> Response:
        """Return an answer that keeps the session alive."""
        opened = Opened(self.link, self.session)
        return _with_cookie(response, opened, self.site, self.at, is_https=self.is_https)

    def of(self, opened: Opened) -> Visit:
        """Return the visit that goes on in another session."""
        return replace(self, link=opened.link, session=opened.session)


def visiting(number: Annotated[int, Path(ge=1, lt=2**31)], request: Request) -> Visit:
    """Return who asks for a review; 403 for anybody who did not open its link."""
    site = site_of(request)
    at = site.clock()
    is_https = _is_https(request, site)
    cookie = request.cookies.get(cookie_name(number, is_https=is_https), "")
    session = site.keys.unseal(cookie, at, IDLE) if cookie else None
    if session is None:
        if cookie:
            site.throttle.failed(caller(request), at)
        raise HTTPException(403)
    app = site.fresh()
    link = links.visit(app, number, session, at)
    return Visit(app.acting(link.approver), link, session, at, site, is_https)


def posting(
    visit: Annotated[Visit, Depends(visiting)], token: Annotated[str, Form()] = ""
) -> Visit:
    """Return who sent a form; 403 unless the form was made for this very session."""
    if not visit.site.keys.is_form_token(token, visit.session):
        raise HTTPException(403)
    return visit


def deciding(visit: Annotated[Visit, Depends(posting)]) -> Visit:
    """Return who sent a form that says something about the text; LinkRefused once all is said."""
    if not visit.link.may_decide:
        raise over(visit.link)
    return visit


Visiting = Annotated[Visit, Depends(visiting)]
Posting = Annotated[Visit, Depends(posting)]
Deciding = Annotated[Visit, Depends(deciding)]


def let_in(response: Response, opened: Opened, request: Request) -> Response:
    """Return an answer that gives the browser the session of a link just opened."""
    site = site_of(request)
    return _with_cookie(response, opened, site, site.clock(), is_https=_is_https(request, site))


def cookie_name(number: int, *, is_https: bool) -> str:
    """Return the name of the cookie of one review; `__Host-` binds it to this very host."""
    return f"{'__Host-' if is_https else ''}review-{number}"


def _with_cookie(
    response: Response, opened: Opened, site: Site, at: datetime, *, is_https: bool
) -> Response:
    response.set_cookie(
        cookie_name(opened.link.id, is_https=is_https),
        site.keys.seal(opened.session, at),
        max_age=max(0, int((opened.link.session_ends_at - at).total_seconds())),
        path="/",
        secure=is_https,
        httponly=True,
        samesite="strict",
    )
    return response


def _is_https(request: Request, site: Site) -> bool:
    return site.is_https(request.url.scheme, (request.url.hostname or "").lower())
