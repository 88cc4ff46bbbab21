"""`candidates search`: who matches a query or a campaign's target, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from outreach.cli.common import Json, Workspace, open_app, print_json, say

#: How the command is registered: a query may begin with a minus, and `-python` is no `-h`.
SETTINGS = {"ignore_unknown_options": True, "help_option_names": ["--help"]}


def search(
    query: Annotated[
        list[str] | None,
        typer.Argument(
            help='Words, "phrases", AND OR NOT, (groups), title: company: skills: name: location:'
            ' about:, word*, "two words"~3, -without.'
        ),
    ] = None,
    campaign: Annotated[
        str | None, typer.Option(help="Only who matches this campaign's target, in its order.")
    ] = None,
    known_by: Annotated[
        str, typer.Option(metavar="NAME", help="Only whom this colleague (or sender) knows.")
    ] = "",
    limit: Annotated[int, typer.Option(min=0, help="How many to show; 0 shows everybody.")] = 50,
    workspace: Workspace = None,
    json: Json = False,
) -> None:
    """Find people, and say which field matched which words.

    A query reads as in LinkedIn Recruiter: first quotes, then parentheses, NOT, AND, OR; a space is
    AND. Names are searched only with name:.

    Example: outreach candidates search 'python AND (django OR fastapi) NOT manager'
    """
    from outreach.actions import searching
    from outreach.cli.show import hits as show
    from outreach.cli.show import unmet

    app = open_app(workspace)
    found = searching.find_people(
        app, " ".join(query or ()), campaign=campaign, known_by=known_by, limit=limit or None
    )
    if json:
        print_json("outreach.candidates/1", show.hits_json(found))
        return
    notes = (*map(show.warning, found.warnings), *show.synonyms(found.synonyms))
    for note in (*notes, *unmet.notes(found.unmet)):
        say(note)
    typer.echo(show.hits(found))
