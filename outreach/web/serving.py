"""Run the pages: one process that listens where it was told and ends cleanly when asked to."""

from __future__ import annotations

import errno
import signal
import socket
import sys
from collections.abc import Callable
from datetime import datetime
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from outreach.app import App
from outreach.core.errors import OutreachError
from outreach.settings import Web
from outreach.web import assets
from outreach.web.app import make_site
from outreach.web.site import Site

_GRACE_SECONDS = 5  # for answers under way when the server is asked to end


def site_for(app: App, web: Web, fresh: Callable[[], App], clock: Callable[[], datetime]) -> Site:
    """Return the site of a workspace; its store is opened here, once for all requests."""
    return Site(fresh, clock, app.store.key, web.public_url, web.host)


def prepare(site: Site) -> ASGIApp:
    """Return the application with everything read that each request needs."""
    assets.assets()
    return make_site(site)


def listen(web: Web) -> socket.socket:
    """Return a socket on the host and port of the settings; a taken port is told with a way out."""
    family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((web.host, web.port))
    except OSError as error:
        made.close()
        taken = error.errno == errno.EADDRINUSE
        raise OutreachError(
            f"Port {web.port} on {web.host} {'is taken' if taken else 'cannot be used'}.",
            where="port under [web] in outreach.toml, or --port",
            try_=f"outreach serve --port {web.port + 1 if web.port < 65_535 else 8440}",
        ) from error
    return made


def run(pages: ASGIApp, web: Web, on: socket.socket) -> None:
    """Serve until SIGTERM or SIGINT; answers under way are finished first."""
    server = uvicorn.Server(config(pages, web))
    # uvicorn raises the signal once more when all is done: then this ends the process, with 0
    signal.signal(signal.SIGTERM, _end)
    server.run(sockets=[on])


def config(pages: ASGIApp, web: Web) -> uvicorn.Config:
    """Return how the server runs: it says nothing of itself and believes only named proxies."""
    return uvicorn.Config(
        pages,
        lifespan="off",
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=bool(web.proxies),
        forwarded_allow_ips=list(web.proxies),
        timeout_graceful_shutdown=_GRACE_SECONDS,
        timeout_keep_alive=30,
    )


def with_place(web: Web, host: str, port: int | None) -> Web:
    """Return the settings with what the command line says instead."""
    return web._replace(host=host or web.host, port=port or web.port)


def _end(_number: int, _frame: FrameType | None) -> None:
    sys.exit(0)
