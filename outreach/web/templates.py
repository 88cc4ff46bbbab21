"""The review of one text: read it, try it on real people, remark on it, decide."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated, NamedTuple

from fastapi import APIRouter, Form
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from outreach.actions import candidates, links, templates
from outreach.actions.templates import Review, Through, Word
from outreach.core.approvals import APPROVE, REQUEST_CHANGES
from outreach.core.errors import ChangedMeanwhile, NothingToDo, Refused, WrongUsage
from outreach.core.links import Ending
from outreach.core.words import Evidence
from outreach.web import page, reviews
from outreach.web.visits import Deciding, Visit, Visiting

router = APIRouter()

LONGEST_COMMENT = 4_000
LONGEST_HANDLE = 200


class Choice(StrEnum):
    """What an approver can say of a text."""

    APPROVE = APPROVE
    CHANGES = REQUEST_CHANGES
    COMMENT = "comment"


class Said(NamedTuple):
    """What somebody filled in, to be shown again when it could not be recorded."""

    comment: str = ""
    choice: str = ""
    problem: str = ""


@router.get("/review/{number}")
def review(visit: Visiting, person: str = "", again: bool = False, done: str = "") -> Response:
    """Show the review; nothing changes. `person` is somebody to try the text on."""
    found = templates.review(visit.app, visit.link.template, _people(visit, person))
    if visit.link.ending is Ending.DECIDED and not again:
        return visit.kept(_decided(visit, found))
    if not _is_current(visit, found):
        return visit.kept(page.draw("stale.html", reviews.stale(visit, found)))
    return visit.kept(_drawn(visit, found, done=done))


@router.get("/review/{number}/record.svg")
def record(visit: Visiting) -> Response:
    """Draw how each version of the text did, with its intervals."""
    found = templates.record_of(visit.app, visit.link.template)
    if not found:
        raise HTTPException(404)
    from outreach import pictures  # what draws takes a second to load

    drawn = pictures.versions(
        [(f"version {one.version}", one.accepted, one.replied) for one in found]
    )
    return visit.kept(Response(drawn, media_type="image/svg+xml"))


@router.post("/review/{number}")
def decide(
    visit: Deciding,
    decision: Annotated[str, Form()] = "",
    fingerprint: Annotated[str, Form()] = "",
    comment: Annotated[str, Form()] = "",
    seen: Annotated[list[int] | None, Form()] = None,
) -> Response:
    """Record what the approver says of exactly the words that they were shown."""
    said = Said(page.at_most(comment, LONGEST_COMMENT), decision)
    found = templates.review(visit.app, visit.link.template)
    if found.version.retired_at:
        return visit.kept(page.draw("stale.html", reviews.stale(visit, found), 409))
    if not _is_current(visit, found) or fingerprint != visit.link.fingerprint:
        return _stale(visit, said)
    try:
        return _recorded(visit, said, seen or [])
    except ChangedMeanwhile:
        return _stale(visit, said)
    except NothingToDo:  # the same word twice, from a second press or at a terminal
        links.finish(visit.app, visit.link, visit.at)
        return visit.kept(page.go(visit.address))
    except (WrongUsage, Refused) as refusal:
        told = _drawn(visit, found, said._replace(problem=refusal.what), status=422)
        return visit.kept(told)


@router.post("/review/{number}/comments")
def remark(
    visit: Deciding,
    line: Annotated[int | None, Form()] = None,
    comment: Annotated[str, Form()] = "",
) -> Response:
    """Record a remark on one line, or on the whole text."""
    said = page.at_most(comment, LONGEST_COMMENT)
    try:
        templates.comment(visit.app, visit.link.template, _word(visit, said, line=line))
    except WrongUsage as refusal:
        found = templates.review(visit.app, visit.link.template)
        told = _drawn(visit, found, Said(problem=refusal.what), status=422)
        return visit.kept(told)
    anchor = "text" if line is None else f"line-{line}"
    return visit.kept(page.go(f"{visit.address}?done=comment#{anchor}"))


@router.post("/review/{number}/comments/{comment}/resolve")
def resolve(visit: Deciding, comment: int) -> Response:
    """Record that a remark is settled."""
    try:
        templates.resolve(visit.app, visit.link.template, comment, _word(visit, ""))
    except NothingToDo:
        return visit.kept(page.go(f"{visit.address}#text"))
    return visit.kept(page.go(f"{visit.address}?done=resolved#text"))


@router.post("/review/{number}/next")
def go_on(visit: Deciding) -> Response:
    """Go on to the version that was submitted while this one was open."""
    following = visit.of(links.move_on(visit.app, visit.link, visit.at))
    return following.kept(page.go(following.address))


def _people(visit: Visit, person: str) -> Sequence[str]:
    """Return somebody to try the text on, if it would go to them: nobody else is shown."""
    campaigns = links.campaigns_of(visit.app, visit.link)
    handle = page.at_most(person, LONGEST_HANDLE)
    known = handle and any(candidates.listed(visit.app, one.slug, handle) for one in campaigns)
    return [handle] if known else []


def _is_current(visit: Visit, found: Review) -> bool:
    return found.version.version == visit.link.version and not found.version.retired_at


def _recorded(visit: Visit, said: Said, seen: Sequence[int]) -> Response:
    name, word = visit.link.template, _word(visit, said.comment, seen)
    match said.choice:
        case Choice.APPROVE:
            templates.approve(visit.app, name, word)
        case Choice.CHANGES:
            templates.request_changes(visit.app, name, word)
        case Choice.COMMENT:
            templates.comment(visit.app, name, word)
            return visit.kept(page.go(f"{visit.address}?done=comment#text"))
        case _:
            raise WrongUsage("Choose what you want to say: approve, request changes or comment.")
    return visit.kept(page.go(visit.address))


def _word(visit: Visit, comment: str, seen: Sequence[int] = (), line: int | None = None) -> Word:
    return Word(
        approver=visit.link.approver,
        fingerprint=visit.link.fingerprint,
        comment=comment,
        previews=tuple(seen[:50]),
        evidence=Evidence.PROVEN,
        recorded_by=visit.link.approver,
        line=line,
        through=Through(visit.link, visit.at),
    )


def _stale(visit: Visit, said: Said) -> Response:
    """Answer a form about words that have changed: the new ones, and what was typed."""
    try:
        following = visit.of(links.move_on(visit.app, visit.link, visit.at))
    except NothingToDo:  # the form was about other words than this link, and there are no newer
        following = visit
    found = templates.review(following.app, following.link.template)
    return following.kept(_drawn(following, found, said, before=visit.link.version, status=409))


def _drawn(
    visit: Visit,
    found: Review,
    said: Said | None = None,
    *,
    done: str = "",
    before: int = 0,
    status: int = 200,
) -> Response:
    values = reviews.shown(visit, found, before)
    return page.draw("review.html", {**values, "said": said or Said(), "done": done}, status)


def _decided(visit: Visit, found: Review) -> Response:
    view = templates.show(visit.app, visit.link.template)
    return page.draw("decided.html", reviews.decided(visit, found, view))
