"""Today's cards at one terminal: which comes next, of a plan that is made anew when it is old."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import typer

from outreach.cli.progress import said_if_slow
from outreach.cli.show import warnings
from outreach.cli.show.cells import screen_width

if TYPE_CHECKING:
    from outreach.actions.touches import Card, Queue
    from outreach.app import App
    from outreach.core.plans import PlannedTouch, PlanWarning

#: How long a plan is worked from before it is made anew; each card is looked at again anyway.
PLAN_SECONDS = 60

INFO = "info"


@dataclass
class Deck:
    """The cards of today, one of them on top."""

    sender: str = ""  #: only this one's, unless ""
    first: int = 0  #: the person to begin with: of whom something was just taken back
    queue: Queue | None = None  # today's plan, until it is too old or something moved in it
    planned_at: float = 0.0
    warned: list[PlanWarning] = field(default_factory=list)  # of what the plan was warned
    behind: set[str] = field(default_factory=set)  # cards of this plan that were shown
    stopped: set[str] = field(default_factory=set)  # cards that a rule stopped

    def top(self, app: App) -> PlannedTouch | None:
        """Return the next card's touch; None when nothing is left of a plan made just now."""
        if time.monotonic() - self.planned_at > PLAN_SECONDS or not self.waiting():
            self._plan(app)
        waiting = self.waiting()
        chosen = next((one for one in waiting if one.candidate == self.first), None)
        return chosen or next(iter(waiting), None)

    def waiting(self) -> list[PlannedTouch]:
        """Return what was not shown yet."""
        over = self.behind | self.stopped
        return [one for one in self.queue.waiting if one.touch not in over] if self.queue else []

    @property
    def with_others(self) -> int:
        """Return how many cards of today others have before them."""
        return self.queue.with_others if self.queue else 0

    def take(self, app: App, planned: PlannedTouch) -> Card:
        """Return the card of a touch, taken by whoever sits here; see `touches.take`."""
        from outreach.actions.touches import take

        assert self.queue is not None  # it is where the touch comes from
        self.behind.add(planned.touch)
        return take(app, planned, self.queue)

    def make_anew(self) -> None:
        """Make the plan anew before the next card, since something moved in it."""
        self.queue = None

    def _plan(self, app: App) -> None:
        from outreach.actions.touches import queue

        with said_if_slow("Making today's plan ..."):
            self.queue = queue(app, self.sender)
        self.planned_at = time.monotonic()
        self.behind = set()
        news = [w for w in self.queue.warnings if w not in self.warned and w.severity != INFO]
        self.warned += news
        if news:
            typer.echo("\n".join(warnings.lines(news, screen_width())) + "\n")
