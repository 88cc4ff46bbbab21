"""Whom a text in review would go to, and who of them does not fit; no way to reach anybody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Form, Request
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from outreach.actions import candidates, links
from outreach.actions.candidates import Listed
from outreach.core.campaigns import Campaign
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo
from outreach.web import page
from outreach.web.visits import Posting, Visit, Visiting

router = APIRouter()

LONGEST_REASON = 300
LONGEST_HANDLE = 200
NO_REASON = "not a fit, said the approver"


@router.get("/review/{number}/people")
def people(
    visit: Visiting, campaign: str = "", page_number: int = 1, name: str = "", done: str = ""
) -> Response:
    """Show a page of the people a campaign looks for, in the order of the plan."""
    campaigns = _campaigns(visit)
    chosen = _chosen(campaigns, campaign)
    found = candidates.shortlist(visit.app, chosen.slug, page_number, name[:100])
    values = {
        "visit": visit,
        "campaigns": campaigns,
        "found": found,
        "campaign": chosen,
        "done": done,
        "page_number": found.number,
        "name": found.name,
        "demo": visit.app.is_demo,
        "rest": urlencode({"campaign": chosen.slug, "name": found.name}),
    }
    return visit.kept(page.draw("people.html", values))


@router.post("/review/{number}/people/{handle}")
def judge(
    visit: Posting,
    request: Request,
    handle: str,
    campaign: Annotated[str, Form()] = "",
    fits: Annotated[bool, Form()] = False,
    reason: Annotated[str, Form()] = "",
    page_number: Annotated[str, Form()] = "",
    name: Annotated[str, Form()] = "",
) -> Response:
    """Record that somebody does not fit this role, or take that back."""
    chosen = _chosen(_campaigns(visit), campaign)
    if handle != page.at_most(handle, LONGEST_HANDLE) or not _is_listed(visit, chosen, handle):
        raise HTTPException(404)
    problem = _record(visit, chosen.slug, handle, reason, fits=fits)
    back = {"page_number": page_number if page_number.isdecimal() else "1", "name": name[:100]}
    if request.headers.get("hx-request") == "true":
        return visit.kept(_row(visit, chosen, handle, {**back, "problem": problem}))
    told = "problem" if problem else "fits" if fits else "not"
    query = urlencode({"campaign": chosen.slug, **back, "done": told})
    return visit.kept(page.go(f"{visit.address}/people?{query}#person-{handle}"))


def _is_listed(visit: Visit, campaign: Campaign, handle: str) -> bool:
    return candidates.listed(visit.app, campaign.slug, handle) is not None


def _record(visit: Visit, slug: str, handle: str, reason: str, *, fits: bool) -> str:
    """Record it and return what stood in the way, in words; nothing when all is well."""
    try:
        if fits:
            candidates.bring_back(visit.app, handle, slug)
        else:
            why = page.at_most(reason, LONGEST_REASON).strip() or NO_REASON
            candidates.reject(visit.app, handle, why, slug)
    except (Blocked, ChangedMeanwhile) as refusal:
        return refusal.what
    except NothingToDo:
        return ""  # pressed twice
    return ""


def _row(visit: Visit, campaign: Campaign, handle: str, more: Mapping[str, str]) -> Response:
    one: Listed | None = candidates.listed(visit.app, campaign.slug, handle)
    values = {"visit": visit, "campaign": campaign, "one": one, **more}
    # the row that was acted in keeps the focus
    return page.draw("person.html", {**values, "number": 1, "swapped": True})


def _campaigns(visit: Visit) -> list[Campaign]:
    mine = links.campaigns_of(visit.app, visit.link)
    if not mine:
        raise HTTPException(404)
    return mine


def _chosen(campaigns: list[Campaign], slug: str) -> Campaign:
    found = [one for one in campaigns if one.slug == slug] if slug else campaigns
    if not found:
        raise HTTPException(404)
    return found[0]
