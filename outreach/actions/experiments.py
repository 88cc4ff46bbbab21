"""Tests between texts: how each stands, and ending one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from outreach.actions.reports.counted import counted
from outreach.actions.undisturbed import undisturbed
from outreach.app import App
from outreach.core.campaigns import Campaign, Step
from outreach.core.errors import Ambiguous, NotFound, WrongUsage
from outreach.core.experiments.ending import Stopped, compared_then, comparing
from outreach.core.experiments.evidence import NEEDED, threshold
from outreach.core.experiments.trials import Trial, trial
from outreach.core.stats.alike import gather
from outreach.core.stats.standpoint import Standpoint
from outreach.store import audit, experiments

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection


@dataclass(frozen=True)
class Tests:
    """Every test asked for, and the evidence needed with all that are running."""

    trials: tuple[Trial, ...]
    needed: float


def show(app: App, campaign: str = "", step: str = "") -> Tests:
    """Return the tests of a campaign, or of all; NotFound for a campaign or step without one.

    How much evidence is needed depends on how many tests are running anywhere.
    """
    found, needed = _every(app, None)
    chosen = tuple(one for one in found if campaign in ("", one.campaign))
    chosen = tuple(one for one in chosen if step in ("", one.step))
    if campaign and not chosen:
        app.library.campaign(campaign)  # NotFound for one that is not there, with a guess
        raise NotFound(
            f"'{campaign}' compares no texts{f' at the step {step}' if step else ''}.",
            where="templates: [a, b] in the campaign's file",
            try_="outreach experiments list",
        )
    return Tests(chosen, needed)


def beside(app: App, campaigns: Collection[str], as_of: datetime | None = None) -> Tests:
    """Return the tests of these campaigns as they stood at a moment, or as they stand; or none."""
    files = app.library.campaigns()
    if as_of is None and not any(comparing(files[one]) for one in campaigns if one in files):
        return Tests((), NEEDED)
    found, needed = _every(app, as_of)
    return Tests(tuple(one for one in found if one.campaign in campaigns), needed)


def stop(app: App, campaign: str, step: str = "", *, winner: str = "", reason: str = "") -> Stopped:
    """End a test: from now on everybody not yet reached gets the winner; nothing is deleted.

    Without `winner` it is the text that is better; WrongUsage where there is none yet.
    """
    seen = show(app, campaign, step)
    one = _only(seen)
    chosen = winner or one.better(seen.needed)
    texts = [arm.text for arm in one.arms]
    if chosen not in texts:
        said = f"'{winner}' is none of its texts." if winner else "There is no call yet."
        safest = one.safest(seen.needed)
        stop_with = f"outreach experiments stop {one.campaign} {one.step} --winner {safest}"
        raise WrongUsage(
            f"{said} Name the text that everybody not yet reached is to get.",
            where="--winner",
            try_=stop_with if safest else f"outreach experiments show {one.campaign} {one.step}",
        )
    return _keep(app, Stopped(one.campaign, one.step, chosen, reason))


def resume(app: App, campaign: str, step: str = "") -> Stopped:
    """Take up a test again that was ended."""
    one = _only(show(app, campaign, step))
    return _keep(app, Stopped(one.campaign, one.step, ""))


def _keep(app: App, new: Stopped) -> Stopped:
    told = {"campaign": new.campaign, "step": new.step, "winner": new.winner}
    with app.store.write() as tx:
        experiments.stop(tx, new, actor=app.user, at=app.now)
        audit.append(tx, app.now, app.user, "experiment", told)
    return new


def _only(seen: Tests) -> Trial:
    if len(seen.trials) > 1:
        first = seen.trials[0]
        raise Ambiguous(
            "Several steps compare texts; name one.",
            [one.step for one in seen.trials],
            try_=f"outreach experiments stop {first.campaign} {first.step}",
        )
    return seen.trials[0]


def _every(app: App, as_of: datetime | None) -> tuple[tuple[Trial, ...], float]:
    """Return all the tests there are, and the evidence that each of them needs."""
    with app.store.read() as tx, undisturbed():
        found = tuple(_trials(app, tx, as_of))
    running = [pair.evidence for one in found if one.stopped is None for pair in one.pairs]
    return found, max(NEEDED, threshold(running))


def _trials(app: App, tx: Connection, as_of: datetime | None) -> Iterator[Trial]:
    stopped = experiments.stopped(tx, as_of=as_of)
    ended = {(one.campaign, one.step): one for one in stopped}
    for campaign in app.library.campaigns().values():
        if steps := _compared(tx, campaign, as_of):
            yield from _of_campaign(app, tx, campaign, steps, ended, as_of)


def _compared(tx: Connection, campaign: Campaign, as_of: datetime | None) -> list[Step]:
    if as_of is None:
        return comparing(campaign)
    return compared_then(campaign, experiments.compared(tx, campaign.slug, as_of))


def _of_campaign(
    app: App,
    tx: Connection,
    campaign: Campaign,
    steps: list[Step],
    ended: dict[tuple[str, str], Stopped],
    as_of: datetime | None,
) -> Iterator[Trial]:
    sender = app.settings.senders.get(campaign.sender)
    view = Standpoint.of(as_of or app.now, ZoneInfo(sender.time_zone if sender else "UTC"))
    journeys = list(gather(counted(tx, campaign.slug, campaign, as_of), view).each())
    assigned = experiments.assigned(tx, campaign.slug)
    for step in steps:
        stopped = ended.get((campaign.slug, step.name))
        yield trial(campaign, step, journeys, assigned, view, stopped)
