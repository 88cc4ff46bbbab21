"""Reports for scripts: JSON as the contract has it, and CSV with one figure a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC
from typing import TYPE_CHECKING

from outreach.cli.show.reports.compared import compared_json, compared_rows
from outreach.cli.show.reports.groups import over_all
from outreach.cli.show.reports.rates import Row, count_row, rate_json, rate_row
from outreach.core.pillar.score import reply_prior
from outreach.core.pillar.weights import formula
from outreach.core.stats.breakdowns import TRIANGLE_DAYS

if TYPE_CHECKING:
    from outreach.actions.reports import Pillar, Report, Role
    from outreach.core.stats.activity import Activity
    from outreach.core.stats.breakdowns import Group, Week
    from outreach.core.stats.cohorts import Cohort
    from outreach.core.stats.curves import Point

CSV_HEADER = (
    "campaign", "group", "name", "figure", "count", "k", "n", "rate", "low", "high", "horizon_days",
)  # fmt: skip


def report_json(shown: Report) -> dict[str, object]:
    """Return the figures for `outreach.stats/1`."""
    return {
        "view": shown.view.value,
        "horizon_days": shown.horizon_days,
        "as_of": shown.as_of.astimezone(UTC).isoformat(),
        "since": shown.since.isoformat() if shown.since else None,
        "by": shown.by.value if shown.by else None,
        "campaigns": [_role(role) for role in shown.roles],
        **_over_all(shown),
    }


def report_csv(shown: Report) -> str:
    """Return the same figures as a table: one figure a row, so that a spreadsheet can pivot it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CSV_HEADER)
    for role in shown.roles:
        rows = _cohort_rows(role.cohort) if role.cohort else _activity_rows(role.activity)
        writer.writerows((role.campaign, *row) for row in rows)
        if role.filled:
            filled = count_row("all", "", "days_to_fill", role.filled.days)
            writer.writerow((role.campaign, *filled))
        writer.writerows((role.campaign, *row) for row in compared_rows(role.comparison))
    return out.getvalue()


def pillars_json(shown: Sequence[Pillar]) -> dict[str, object]:
    """Return a score for `outreach.pillar/1`; those of several senders under `pillars`."""
    every = [_pillar_json(one) for one in shown]
    return every[0] if len(every) == 1 else {"pillars": every}


def _pillar_json(shown: Pillar) -> dict[str, object]:
    habits, score = shown.habits, shown.score
    return {
        "sender": shown.sender,
        "days": shown.days,
        "score": round(score.score, 2),
        "low": round(score.low, 2),
        "high": round(score.high, 2),
        "parts": [
            {
                "name": part.name,
                "points": round(part.points, 2),
                "of": part.of,
                "counts": part.counts,
            }
            for part in score.parts
        ],
        "gain_next": [
            {**asdict(gain), "points": round(gain.points, 2)} for gain in score.gain_next
        ],
        "weights_version": score.weights_version,
        "formula": formula(shown.weights),
        "leans": {
            "acceptance": asdict(shown.weights.acceptance_prior),
            "replies": asdict(reply_prior(habits, shown.weights)),
        },
        "capped_until": shown.capped_until.isoformat() if shown.capped_until else None,
        "not_scored": {"contacted": habits.contacted, "connections": habits.connections},
    }


def _over_all(shown: Report) -> dict[str, object]:
    """Return the people of all roles set apart together, where there are several."""
    found = over_all(shown) if len(shown.roles) > 1 else None
    return {"compared": compared_json(found)} if found else {}


def _role(role: Role) -> dict[str, object]:
    figures = _cohort(role.cohort) if role.cohort else _activity(role.activity)
    return {
        "campaign": role.campaign,
        "name": role.name,
        **figures,
        **({"compared": compared_json(role.comparison)} if role.comparison else {}),
        "course": role.course,
        "filled": {**asdict(role.filled), "days": role.filled.days} if role.filled else None,
        "waiting": asdict(role.waiting),
    }


def _cohort(seen: Cohort) -> dict[str, object]:
    return {
        "first": seen.first.isoformat() if seen.first else None,
        "last": seen.last.isoformat() if seen.last else None,
        "sent": {"n": seen.sent, "claimed": seen.claimed, "proven": seen.proven},
        "accepted": rate_json(seen.accepted),
        "accepted_proven": rate_json(seen.accepted_proven),
        "accepted_ever": seen.accepted_ever,
        "accepted_by_day": [asdict(point) for point in seen.accepted_by_day],
        "open": seen.open,
        "ended": seen.ended,
        "followed_up": seen.followed_up,
        "replied": rate_json(seen.replied),
        "replied_proven": rate_json(seen.replied_proven),
        "replied_ever": seen.replied_ever,
        "replied_by_day": [asdict(point) for point in seen.replied_by_day],
        "replied_28": rate_json(seen.replied_28),
        "positive": seen.positive,
        "referrals": seen.referrals,
        "outcomes": dict(seen.outcomes),
        "outcomes_not_logged": dict(seen.unlogged),
        "by_step": [_group("step", group) for group in seen.by_step],
        "by_template": [_group("template", group) for group in seen.by_template],
        "by_sender": [_group("sender", group) for group in seen.by_sender],
        "weeks": [_week(week) for week in seen.weeks],
    }


def _group(kind: str, group: Group) -> dict[str, object]:
    return {
        kind: group.name,
        "requests": group.requests,
        "accepted": rate_json(group.accepted),
        "messages": group.messages,
        "replied": rate_json(group.replied),
    }


def _week(week: Week) -> dict[str, object]:
    return {
        "week": week.monday.isoformat(),
        "sent": week.sent,
        "accepted": rate_json(week.accepted),
        "too_new": week.too_new,
        "by_day": [
            {"day": day, **(rate_json(rate) if rate else {"words": "too new"})}
            for day, rate in zip(TRIANGLE_DAYS, week.by_day, strict=True)
        ],
    }


def _activity(done: Activity | None) -> dict[str, object]:
    if done is None:
        return {}
    return {
        "first": done.first.isoformat() if done.first else None,
        "last": done.last.isoformat() if done.last else None,
        "activity": dict(done.counts),
        "weeks": [{"week": monday.isoformat(), **counts} for monday, counts in done.weeks],
    }


def _cohort_rows(seen: Cohort) -> Iterator[Row]:
    counts = {
        "sent": seen.sent, "proven": seen.proven, "accepted_ever": seen.accepted_ever,
        "open": seen.open, "ended": seen.ended, "followed_up": seen.followed_up,
        "replied_ever": seen.replied_ever, "positive": seen.positive, "referrals": seen.referrals,
        **seen.outcomes,
    }  # fmt: skip
    yield from (count_row("all", "", name, count) for name, count in counts.items())
    yield rate_row("all", "", "accepted", seen.accepted)
    yield rate_row("all", "", "replied", seen.replied)
    yield rate_row("all", "", "replied_28", seen.replied_28)
    yield rate_row("all", "", "accepted_proven", seen.accepted_proven)
    yield rate_row("all", "", "replied_proven", seen.replied_proven)
    yield from _curve_rows("accepted_by_day", seen.accepted_by_day)
    yield from _curve_rows("replied_by_day", seen.replied_by_day)
    for kind in ("step", "template", "sender"):
        for group in getattr(seen, f"by_{kind}"):
            yield rate_row(kind, group.name, "accepted", group.accepted)
            yield rate_row(kind, group.name, "replied", group.replied)
    for week in seen.weeks:
        yield count_row("week", week.monday, "sent", week.sent)
        yield rate_row("week", week.monday, "accepted", week.accepted)
        for rate in week.by_day:
            if rate:
                figure = f"accepted_by_day_{rate.horizon_days}"
                yield rate_row("week", week.monday, figure, rate)


def _curve_rows(figure: str, points: Sequence[Point]) -> Iterator[Row]:
    for point in points:
        yield ("day", point.day, figure, "", "", point.at_risk, point.rate, point.low, point.high,
               point.day)  # fmt: skip


def _activity_rows(done: Activity | None) -> Iterator[Row]:
    if done is None:
        return
    yield from (count_row("all", "", deed, count) for deed, count in done.counts.items())
    for monday, counts in done.weeks:
        yield from (count_row("week", monday, deed, count) for deed, count in counts.items())
