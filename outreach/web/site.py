"""What every request of a running server shares."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from fastapi import Request

from outreach.actions.links import Keys
from outreach.app import App
from outreach.web.throttle import Throttle

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True)
class Site:
    """The workspace behind the pages, as each request finds it."""

    fresh: Callable[[], App]  #: the app of this moment, its files read anew
    clock: Callable[[], datetime]  #: the real time, by which links run out
    key: bytes = field(repr=False)
    public_url: str = ""
    host: str = ""  #: where the server listens
    throttle: Throttle = field(default_factory=Throttle)

    @property
    def keys(self) -> Keys:
        """Return what makes and reads tokens."""
        return Keys(self.key)

    @property
    def hosts(self) -> frozenset[str]:
        """Return the names under which this site answers."""
        public = urlsplit(self.public_url).hostname
        named = {public} if public else set()
        listens = {self.host} - {"", "0.0.0.0", "::"}  # noqa: S104  # every address is no name
        return LOOPBACK | named | listens

    def is_https(self, scheme: str, host: str) -> bool:
        """Say whether a browser reached the site over https, perhaps through a proxy."""
        public = urlsplit(self.public_url)
        return scheme == "https" or (public.scheme == "https" and host == public.hostname)


def site_of(request: Request) -> Site:
    """Return the site that a request came to."""
    found: Site = request.app.state.site
    return found


def caller(request: Request) -> str:
    """Return the network address that a request came from."""
    return request.client.host if request.client else ""
