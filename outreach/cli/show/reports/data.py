"""Reports for scripts: JSON as the contract has it, and CSV with one figure a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from outreach.core.pillar.weights import WEIGHTS, formula

if TYPE_CHECKING:
    from outreach.actions.reports import Pillar, Report, Role
    from outreach.core.ssi import SsiReading
    from outreach.core.stats.activity import Activity
    from outreach.core.stats.breakdowns import Group, Week
    from outreach.core.stats.cohorts import Cohort
    from outreach.core.stats.rates import Rate

CSV_HEADER = (
    "campaign", "group", "name", "figure", "count", "k", "n", "rate", "low", "high", "horizon_days",
)  # fmt: skip
Row = tuple[object, ...]


def report_json(shown: Report) -> dict[str, object]:
    """Return the figures for `outreach.stats/1`."""
    return {
        "view": shown.view.value,
        "horizon_days": shown.horizon_days,
        "as_of": shown.as_of.isoformat(),
        "since": shown.since.isoformat() if shown.since else None,
        "campaigns": [_role(role) for role in shown.roles],
    }


def report_csv(shown: Report) -> str:
    """Return the same figures as a table: one figure a row, so that a spreadsheet can pivot it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(CSV_HEADER)
    for role in shown.roles:
        rows = _cohort_rows(role.cohort) if role.cohort else _activity_rows(role.activity)
        writer.writerows((role.campaign, *row) for row in rows)
    return out.getvalue()


def pillar_json(shown: Pillar) -> dict[str, object]:
    """Return a score for `outreach.pillar/1`."""
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
        "formula": formula(WEIGHTS),
        "capped_until": shown.capped_until.isoformat() if shown.capped_until else None,
        "not_scored": {"contacted": habits.contacted, "connections": habits.connections},
    }


def ssi_json(readings: Sequence[SsiReading]) -> dict[str, object]:
    """Return the readings for `outreach.ssi/1`."""
    return {"readings": [{**asdict(one), "read_on": one.read_on.isoformat()} for one in readings]}


def _role(role: Role) -> dict[str, object]:
    figures = _cohort(role.cohort) if role.cohort else _activity(role.activity)
    return {
        "campaign": role.campaign,
        "name": role.name,
        **figures,
        "course": role.course,
        "waiting": asdict(role.waiting),
    }


def _cohort(seen: Cohort) -> dict[str, object]:
    return {
        "first": seen.first.isoformat() if seen.first else None,
        "last": seen.last.isoformat() if seen.last else None,
        "sent": {"n": seen.sent, "claimed": seen.claimed, "proven": seen.proven},
        "accepted": rate_json(seen.accepted),
        "accepted_ever": seen.accepted_ever,
        "accepted_by_day": [asdict(point) for point in seen.accepted_by_day],
        "open": seen.open,
        "ended": seen.ended,
        "followed_up": seen.followed_up,
        "replied": rate_json(seen.replied),
        "replied_ever": seen.replied_ever,
        "replied_28": rate_json(seen.replied_28),
        "positive": seen.positive,
        "referrals": seen.referrals,
        "outcomes": dict(seen.outcomes),
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


def rate_json(rate: Rate) -> dict[str, object]:
    """Return a rate with the horizon and the words that belong to it."""
    return {
        "k": rate.k,
        "n": rate.n,
        "rate": rate.rate,
        "low": rate.low,
        "high": rate.high,
        "horizon_days": rate.horizon_days,
        "words": rate.words,
    }


def _cohort_rows(seen: Cohort) -> Iterator[Row]:
    counts = {
        "sent": seen.sent, "proven": seen.proven, "accepted_ever": seen.accepted_ever,
        "open": seen.open, "ended": seen.ended, "followed_up": seen.followed_up,
        "replied_ever": seen.replied_ever, "positive": seen.positive, "referrals": seen.referrals,
        **seen.outcomes,
    }  # fmt: skip
    yield from (_count_row("all", "", name, count) for name, count in counts.items())
    yield _rate_row("all", "", "accepted", seen.accepted)
    yield _rate_row("all", "", "replied", seen.replied)
    yield _rate_row("all", "", "replied_28", seen.replied_28)
    for point in seen.accepted_by_day:
        yield ("day", point.day, "accepted_by_day", "", "", point.at_risk, point.rate, point.low,
               point.high, point.day)  # fmt: skip
    for kind in ("step", "template", "sender"):
        for group in getattr(seen, f"by_{kind}"):
            yield _rate_row(kind, group.name, "accepted", group.accepted)
            yield _rate_row(kind, group.name, "replied", group.replied)
    for week in seen.weeks:
        yield _count_row("week", week.monday, "sent", week.sent)
        yield _rate_row("week", week.monday, "accepted", week.accepted)


def _activity_rows(done: Activity | None) -> Iterator[Row]:
    if done is None:
        return
    yield from (_count_row("all", "", deed, count) for deed, count in done.counts.items())
    for monday, counts in done.weeks:
        yield from (_count_row("week", monday, deed, count) for deed, count in counts.items())


def _count_row(group: str, name: object, figure: str, count: int) -> Row:
    return (group, name, figure, count, "", "", "", "", "", "")


def _rate_row(group: str, name: object, figure: str, rate: Rate) -> Row:
    share = "" if rate.rate is None else rate.rate
    return (group, name, figure, "", rate.k, rate.n, share, rate.low, rate.high, rate.horizon_days)
