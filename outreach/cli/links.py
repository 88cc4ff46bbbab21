"""Links to reviews: printed when a text is submitted, and afresh with `templates link`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json

if TYPE_CHECKING:
    from outreach.actions.links import Asked
    from outreach.app import App


def register(texts: typer.Typer) -> None:
    """Add the commands of this part to `templates`."""
    texts.command("link")(link)


def link(
    name: Annotated[str, typer.Argument(help="The text: the name of its file.")],
    approver: Annotated[
        str, typer.Option(help="Whose link (default: everybody who is asked).")
    ] = "",
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Make a fresh link to a review for who lost theirs; the one before opens no more.

    Example: outreach templates link connect-ceo --approver rosa-diaz
    """
    from outreach.actions import links as actions
    from outreach.cli.show import links as show

    app = open_app(workspace)
    at = app.lease_now()
    made = [actions.renew(app, name, approver, at)] if approver else actions.make(app, name, at)
    asked = [actions.ask(app, one, at) for one in made]
    if json:
        print_json("outreach.links/1", {"name": name, "links": show.links_json(asked)})
    else:
        typer.echo(show.links(asked))


def asked_for(app: App, name: str) -> Sequence[Asked]:
    """Make a link for each approver of a text just submitted, and mail it where that is set up."""
    from outreach.actions import links as actions

    at = app.lease_now()
    return [actions.ask(app, made, at) for made in actions.make(app, name, at)]
