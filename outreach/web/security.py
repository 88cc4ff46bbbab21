"""What is let in, and what every answer carries; in front of all pages, those to come too.

A request has to be for a name of this site. One that may change something has to come from a page
of this site, be a form and not be large. Whatever the answer is, it forbids scripts and styles from
elsewhere, frames, referrers and guessing at its kind.
"""

from __future__ import annotations

from types import MappingProxyType

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from outreach.web import page
from outreach.web.site import Site

MOST_BYTES = 64 * 1024  # of a form: the longest comment is a small part of it
FORM = "application/x-www-form-urlencoded"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})

HEADERS = MappingProxyType(
    {
        "Content-Security-Policy": "; ".join(
            (
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "object-src 'none'",
                "frame-ancestors 'none'",
            )
        ),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "X-Robots-Tag": "noindex, nofollow",
    }
)
_HTTPS_ONLY = ("Strict-Transport-Security", "max-age=31536000")


class Guard:
    """Lets in what belongs here, and puts the headers on every answer."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        self._app = app
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":  # nothing here speaks over a socket
            return
        headers = Headers(scope=scope)
        host = _name(headers.get("host", ""))
        is_https = self._site.is_https(scope["scheme"], host)
        guarded = _with_headers(send, is_https=is_https)
        refusal = self._refusal(scope["method"], headers, host, is_https=is_https)
        if refusal is not None:
            await refusal(scope, receive, guarded)
        else:
            await self._answer(scope, _measured(receive), guarded)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; who asks only for the head of a page gets that of the page."""
        if scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return
        looked = {**scope, "method": "GET"}
        await self._app(looked, receive, _headed(send))
        scope["route"] = looked.get("route")

    def _refusal(
        self, method: str, headers: Headers, host: str, *, is_https: bool
    ) -> Response | None:
        if host not in self._site.hosts:
            return page.plain(400)
        if method in _SAFE:
            return None
        if not is_from_here(headers, "https" if is_https else "http"):
            return page.plain(403)
        if headers.get("content-type", FORM).partition(";")[0].strip().lower() != FORM:
            return page.plain(415)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > MOST_BYTES:
            return page.plain(413)
        return None


def is_from_here(headers: Headers, scheme: str) -> bool:
    """Say whether a form was sent by a page of this site, as far as the browser tells.

    Every browser of today tells by `Sec-Fetch-Site`. Older ones send the origin, or `null` because
    our pages send no referrer: that tells nothing, and the token in the form has to do.
    """
    told = headers.get("sec-fetch-site")
    if told is not None:
        return told == "same-origin"
    origin = headers.get("origin", "null")
    return origin in ("null", f"{scheme}://{headers.get('host', '')}")


def _name(host: str) -> str:
    """Return the name in a Host header, without its port."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()


def _with_headers(send: Send, *, is_https: bool) -> Send:
    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("Cache-Control", "no-store")
            if is_https:
                headers.append(*_HTTPS_ONLY)
        await send(message)

    return answer


def _headed(send: Send) -> Send:
    async def answer(message: Message) -> None:
        if message["type"] == "http.response.body":
            message = {**message, "body": b""}
        await send(message)

    return answer


def _measured(receive: Receive) -> Receive:
    """Return a body that ends with an error when it is larger than it said."""
    read = 0

    async def take() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > MOST_BYTES:
            raise HTTPException(413)
        return message

    return take
