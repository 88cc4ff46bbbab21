"""The numbers as one HTML file that opens anywhere: nothing is fetched, no script runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from outreach import pictures
from outreach.cli.show.besides import standing
from outreach.cli.show.figures import day, time_to_fill, whole
from outreach.cli.show.guardrails import in_a_sentence
from outreach.cli.show.reports import groups
from outreach.cli.show.reports.screens import KNOWN, legend, period, too_few, waiting
from outreach.core.stats.breakdowns import TRIANGLE_DAYS
from outreach.core.stats.curves import of_enough
from outreach.core.stats.members import NUMBERS
from outreach.core.stats.splits import BY_MESSAGE, By

if TYPE_CHECKING:
    from datetime import datetime

    from outreach.actions.reports import Report, Role
    from outreach.cli.show.besides import Beside
    from outreach.core.experiments.trials import Trial
    from outreach.core.stats.breakdowns import Group, Week
    from outreach.core.stats.cohorts import Cohort
    from outreach.core.stats.comparing import Comparison
    from outreach.core.stats.curves import Point

PAGE = Path(__file__).with_name("page.html.j2")
CURVE_DAYS = (1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60)


def html(shown: Report, beside: Beside, *, demo: bool) -> str:
    """Return the campaign's page, or that of all roles."""
    from jinja2 import Environment, StrictUndefined

    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True).from_string(
        PAGE.read_text(encoding="utf-8")
    )
    return page.render(
        title=shown.roles[0].name if len(shown.roles) == 1 else "All roles",
        as_of=f"{shown.as_of.day} {shown.as_of:%B %Y}",
        since=day(shown.since, shown.as_of) if shown.since else "",
        demo=demo,
        legend=legend(shown),
        days=shown.horizon_days,
        triangle_days=TRIANGLE_DAYS,
        alarms=[in_a_sentence(one) for one in beside.watched],
        tests=[_test(one, beside.tests.needed) for one in beside.tests.trials],
        few=too_few(role.cohort for role in shown.roles),
        apart=_apart(groups.over_all(shown)) if len(shown.roles) > 1 else None,
        roles=[_role(shown, role, role.cohort) for role in shown.roles if role.cohort],
    )


def picture(shown: Report, kind: pictures.Kind) -> bytes:
    """Return the slide of a campaign, or of all roles, as a file of that kind."""
    seen = [(role.name, role.cohort) for role in shown.roles if role.cohort]
    as_of = f"as of {shown.as_of.day} {shown.as_of:%B %Y}"
    if len(seen) == 1:
        name, one = seen[0]
        known = f" · followed up {KNOWN}" if one.followed_up > one.accepted_ever else ""
        note = f"{period(shown, one)} · {as_of}{known}"
        return pictures.campaign(one, pictures.About(name, note), kind)
    since = f" since {day(shown.since, shown.as_of)}" if shown.since else ""
    note = f"people first written to{since} (cohort view) · {as_of}"
    return pictures.roles(seen, pictures.About("All roles", note), kind)


def _role(shown: Report, role: Role, seen: Cohort) -> dict[str, object]:
    return {
        "slug": role.campaign,
        "name": role.name,
        "course": _course(shown, role),
        "period": period(shown, seen),
        "waiting": waiting(role.waiting),
        "known": seen.followed_up > seen.accepted_ever,
        "asked": seen.sent,
        "open": seen.open,
        "hired": seen.outcomes["hired"],
        "accepted": whole(seen.accepted),
        "replied": whole(seen.replied),
        "rates": list(_rates(seen)),
        "pictures": _inline(pictures.parts(seen)),
        "numbers": list(_numbers(role)),
        "curves": [
            {
                "what": "Accepted since the request",
                "points": _points(of_enough(seen.accepted_by_day, seen.sent, seen.accepted)),
            },
            {
                "what": "Replied since the follow-up",
                "points": _points(of_enough(seen.replied_by_day, seen.followed_up, seen.replied)),
            },
        ],
        "weeks": [_week(week, shown.as_of) for week in seen.weeks],
        "groups": [
            _part(By.STEP, "step", seen.by_step),
            _part(By.TEMPLATE, "text", seen.by_template),
            *([apart] if (apart := _apart(role.comparison)) else []),
        ],
    }


def _course(shown: Report, role: Role) -> str:
    when = f" {time_to_fill(role.filled, shown.as_of)}" if role.filled else ""
    return f"{role.course}{when}"


def _apart(found: Comparison | None) -> dict[str, object] | None:
    """Return the people set apart by what the page has not anyway; senders only when many."""
    if found is None or found.by in (By.STEP, By.TEMPLATE) or groups.is_hidden(found):
        return None
    return _part(found.by, found.by.value, found.groups)


def _part(by: By, called: str, found: Sequence[Group]) -> dict[str, object]:
    shown = [_group(one) for one in found]
    return {"by": called, "is_by_message": by in BY_MESSAGE, "groups": shown}


def _test(one: Trial, needed: float) -> dict[str, object]:
    return {
        "name": f"{one.campaign} {one.step}",
        "verdict": standing(one, needed),
        "arms": [{"text": arm.text, "sent": arm.sent, "said": whole(arm.rate)} for arm in one.arms],
        "what": f"{one.outcome} within {one.arms[0].rate.horizon_days} days",
    }


def _rates(seen: Cohort) -> Iterator[dict[str, object]]:
    rows = (
        ("accepted", "asked", seen.accepted, True),
        ("accepted, proven by files", "asked", seen.accepted_proven, seen.accepted_proven.k),
        ("replied", "followed up", seen.replied, True),
        ("replied, proven by files", "followed up", seen.replied_proven, seen.replied_proven.k),
        ("replied to anything", "asked", seen.replied_28, True),
    )
    for what, of, rate, is_shown in rows:
        if is_shown:
            days = rate.horizon_days
            yield {
                "what": f"{what} within {days} days",
                "of": f"people {of} {days} days ago or earlier",
                "k": rate.k,
                "n": rate.n,
                "said": whole(rate) + (f": {rate.words}" if rate.n and rate.words else ""),
            }


def _inline(drawn: Mapping[str, bytes]) -> dict[str, object]:
    from markupsafe import Markup  # part of jinja2

    # from our own drawing, which escapes every name; what stands before <svg is for files alone
    return {
        name: Markup(svg[svg.index(b"<svg") :].decode("utf-8"))  # noqa: S704
        for name, svg in drawn.items()
    }


def _numbers(role: Role) -> Iterator[dict[str, object]]:
    for number in NUMBERS:
        behind = role.people.get(number)
        first = behind.first if behind else ()
        count = behind.count if behind else 0
        yield {
            "what": number,
            "count": count,
            "people": sorted(first, key=lambda one: one.name.casefold()),
            "more": count - len(first),
        }


def _points(points: Sequence[Point]) -> list[dict[str, object]]:
    return [
        {
            "day": point.day,
            "rate": f"{100 * point.rate:.0f} %",
            "band": f"{100 * point.low:.0f}-{100 * point.high:.0f} %",
            "at_risk": point.at_risk,
        }
        for point in points
        if point.day in CURVE_DAYS
    ]


def _week(week: Week, beside: datetime) -> dict[str, object]:
    cells = [whole(rate) if rate else "too new" for rate in week.by_day]
    return {"monday": day(week.monday, beside), "sent": week.sent, "cells": cells}


def _group(group: Group) -> dict[str, object]:
    return {
        "name": group.name,
        "requests": group.requests or "",
        "accepted": whole(group.accepted) if group.requests else "",
        "messages": group.messages or "",
        "replied": whole(group.replied) if group.messages else "",
    }
