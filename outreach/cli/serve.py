"""The pages: `serve`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Workspace, open_app, say

if TYPE_CHECKING:
    from outreach.app import App


def register(root: typer.Typer) -> None:
    """Add the commands of this part."""
    root.command("serve")(serve)


def serve(
    port: Annotated[int | None, typer.Option(min=1, max=65_535, help="Instead of [web].")] = None,
    host: Annotated[str, typer.Option(help="Address to listen on, instead of [web].")] = "",
    check: Annotated[
        bool, typer.Option("--check", help="Prepare everything, see that the port is free, end.")
    ] = False,
    workspace: Workspace = None,
) -> None:
    """Serve the pages on which approvers read and decide; each has a link of their own.

    Example: outreach serve --check
    """
    from outreach.web import serving

    app = open_app(workspace)
    web = serving.with_place(app.settings.web, host, port)
    on = serving.listen(web)
    site = serving.site_for(app, web, lambda: app.reread(_now(workspace)), app.lease_now)
    pages = serving.prepare(site)
    if check:
        on.close()
        say(f"Ready: {_address(app, web.host, web.port)}")
        return
    _log_to_stderr()
    say(f"Serving {_address(app, web.host, web.port)}; Ctrl-C or SIGTERM ends it.")
    serving.run(pages, web, on)


def _address(app: App, host: str, port: int) -> str:
    here = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    public = app.settings.web.public_url
    return f"{public} on {here}" if public else here


def _log_to_stderr() -> None:
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(message)s")
    logging.getLogger("outreach.web").setLevel(logging.INFO)


def _now(workspace: Path | None) -> datetime:
    from outreach.app import open_app as reopened

    return reopened(workspace).now
