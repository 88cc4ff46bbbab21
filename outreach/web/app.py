"""The pages as one application: its routes, what stands in front of them, what errors become."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from fastapi.telemetry import TelemetryConfig
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp

from outreach.core import errors
from outreach.core.errors import LinkRefused, OutreachError
from outreach.web import assets, candidates, links, page, templates
from outreach.web.logs import Logged
from outreach.web.page import Plain
from outreach.web.security import Guard
from outreach.web.site import Site

ROUTERS = (assets.router, links.router, templates.router, candidates.router)

#: What an error of an action is to a browser; what is not here is a plain 500.
STATUSES: dict[type[OutreachError], int] = {
    errors.LinkRefused: 410,
    errors.Blocked: 403,
    errors.ChangedMeanwhile: 409,
    errors.NothingToDo: 409,
    errors.NotFound: 404,
    errors.WrongUsage: 400,
    errors.Refused: 422,
}


def make_pages(site: Site) -> FastAPI:
    """Return the pages of a site, without what stands in front of them."""
    # what a request carries is personal: no collector of this machine gets to record it
    silent: TelemetryConfig = {
        "tracing": False,
        "metrics": False,
        "logs": False,
        "auto_configure": False,
    }
    pages = FastAPI(telemetry=silent, docs_url=None, redoc_url=None, openapi_url=None)
    pages.state.site = site
    for router in ROUTERS:
        pages.include_router(router)
    for kind, answer in _ANSWERS.items():
        pages.add_exception_handler(kind, answer)
    return pages


def make_site(site: Site) -> ASGIApp:
    """Return the whole application, as a server runs it."""
    return Logged(Guard(GZipMiddleware(make_pages(site), minimum_size=500), site))


def _refused(request: Request, error: Exception) -> Response:
    return _plain(request, cast(HTTPException, error).status_code)


def _not_understood(request: Request, _error: Exception) -> Response:
    return _plain(request, 400)


def _told(request: Request, error: Exception) -> Response:
    if isinstance(error, LinkRefused):
        return _plain(request, 403 if error.code == "unknown" else 410, links.told(error))
    kind = next((one for one in type(error).__mro__ if one in STATUSES), None)
    if kind is None:
        return _plain(request, 500)
    told = Plain("That did not work", cast(OutreachError, error).what)
    return _plain(request, STATUSES[kind], told)


def _plain(request: Request, status: int, told: Plain | None = None) -> Response:
    answer = page.plain(status, told)
    if "hx-request" in request.headers:  # a script asked for a piece: the page says it whole
        answer.headers["HX-Refresh"] = "true"
    return answer


_ANSWERS: dict[type[Exception], Callable[[Request, Exception], Response]] = {
    HTTPException: _refused,
    RequestValidationError: _not_understood,
    OutreachError: _told,
    Exception: lambda request, _error: _plain(request, 500),
}
