"""One line for each request: what was asked by the name of its route, and how it went.

Routes have names instead of values, so that no link, person or text is ever in a log; addresses of
people's machines are not in it either. An error is told by its kind and place: what it says may
hold somebody's data.
"""

from __future__ import annotations

import logging
import time
import traceback
from pathlib import Path

from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from outreach.web import page

log = logging.getLogger("outreach.web")


class Logged:
    """Writes a line for each request, and turns what nobody expected into a plain page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 0

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        except Exception as error:
            log.error("%s failed: %s", _asked(scope), _told(error))  # noqa: TRY400
            if not status:
                await page.plain(500)(scope, receive, noted)
        took = (time.perf_counter() - began) * 1000
        log.info("%s %s %.0f ms", _asked(scope), status, took)


def _asked(scope: Scope) -> str:
    route: BaseRoute | None = scope.get("route")
    return f"{scope['method'][:10]} {getattr(route, 'path', '(no such page)')}"


def _told(error: Exception) -> str:
    places = traceback.extract_tb(error.__traceback__)[-3:]
    at = " < ".join(f"{Path(one.filename).name}:{one.lineno}" for one in reversed(places))
    return f"{type(error).__name__} at {at}"
