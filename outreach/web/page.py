"""How a page is drawn: one environment for all of them, with every value escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from outreach.web import assets, words

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # no database takes all of them

PAGES = Path(__file__).with_name("pages")


class Plain(NamedTuple):
    """What a page without a person says: what happened, and what to do."""

    title: str
    what: str
    try_: str = ""
    go_on: str = ""  #: address of where to go from here
    label: str = ""  #: of that


#: What is told of an answer that is no page; nothing of what was asked is repeated.
ERRORS = {
    400: Plain("That did not work", "Something in what was sent could not be understood."),
    403: Plain(
        "Not open here",
        "This review is not open in this browser, or the form was too old.",
        "Open the link that you were sent once more; if it was used up, ask for a fresh one.",
    ),
    404: Plain("Nothing here", "There is no page at this address."),
    405: Plain("Not like this", "This address cannot be used in this way."),
    413: Plain("Too much", "What was sent is larger than any form here.", "Shorten it."),
    415: Plain("Not a form", "What was sent is not one of the forms here."),
    429: Plain("A moment, please", "Too many links were tried from here.", "Wait, then try again."),
    500: Plain(
        "Something failed",
        "Nothing was half-written: each change is kept whole or not at all.",
        "Try again; if it stays, tell whoever sent you the link.",
    ),
}


def draw(name: str, values: Mapping[str, object], status: int = 200) -> HTMLResponse:
    """Return a page of `pages/`, drawn with these values."""
    return HTMLResponse(_environment().get_template(name).render(values), status)


def plain(status: int, told: Plain | None = None) -> HTMLResponse:
    """Return a page that says in words what is the matter."""
    return draw("plain.html", {"told": told or ERRORS.get(status, ERRORS[400])}, status)


def go(address: str) -> Response:
    """Send the browser to a page after a form: a page that can be loaded again without harm."""
    return Response(status_code=303, headers={"Location": address})


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(PAGES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "pieces": words.pieces,
        "day": words.day,
        "moment": words.moment,
        "many": words.many,
        "person": words.person,
        "stage": words.stage,
        "percent": words.percent,
    }
    made.globals |= {"asset": assets.address}
    return made


def at_most(text: str, characters: int) -> str:
    """Return what was typed, without control characters and cut to what the form offers."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n"))[:characters]
