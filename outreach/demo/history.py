"""Weeks of history, played day by day through the real actions, with rates that are known.

The truth: `connect-ceo` is accepted by 35 of 100, `connect-hiring-manager` by 43, in Berlin falling
to 24 after the sixth week; of those followed up 32 of 100 answer; one person says stop;
some of the interested apply and are interviewed; who names somebody is thanked, and the one named
is asked in warm words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from outreach.actions.planning import plan_day
from outreach.actions.referrals import Naming
from outreach.actions.touches.claims import claim_in
from outreach.actions.touches.entries import Entry
from outreach.actions.touches.recording import record
from outreach.actions.touches.sending import settle_in
from outreach.app import App
from outreach.core.plans import PlannedTouch
from outreach.core.senders import Sender
from outreach.core.words import Channel, EventKind, ReplyClass

ACCEPTED = {"connect-ceo": 0.35, "connect-hiring-manager": 0.43}
TIRED = {("connect-hiring-manager", "account-manager-berlin"): 0.24}
TIRED_AFTER = timedelta(weeks=6)
ANSWERED = 0.32
DAYS_TO_ACCEPT, DAYS_TO_ANSWER = 1.6, 2.0  # medians; the delays are lognormal
SPREAD = 0.9
WORKING_MORNING = time(9, 20)
ANSWERS: tuple[tuple[ReplyClass, float, str], ...] = (
    (ReplyClass.INTERESTED, 0.34, "Sounds interesting. Is it on site, and what is the range?"),
    (ReplyClass.QUESTION, 0.22, "Which part of the work is remote?"),
    (ReplyClass.NOT_NOW, 0.18, "Not this spring, but ask me again after the summer."),
    (ReplyClass.NO, 0.16, "Thanks for thinking of me, I am happy where I am."),
    (ReplyClass.REFERRAL, 0.10, "Not for me, but ask my old colleague {}."),
)
#: Whom people name, one after the other, and whether they may be told by whom.
NAMED = (
    ("Pim Doorn", True),
    ("Ewa Lindqvist", True),
    ("Tomas Okafor", False),
    ("Mirela Brandt", True),
)
#: what follows an interested answer: after so many days, with this chance each, in order
OUTCOMES = (
    (11, 0.6, EventKind.APPLIED),
    (17, 0.7, EventKind.INTERVIEW),
    (26, 0.3, EventKind.OFFER),
)


@dataclass
class Play:
    """The story as it unfolds: what is on its way back, and chance."""

    app: App
    begins: date
    chance: Random
    coming: dict[date, list[tuple[str, Entry]]] = field(default_factory=lambda: defaultdict(list))
    has_stopped: bool = False
    named: int = 0  #: how many were named so far

    def until(self, today: date) -> Iterator[str]:
        """Play every day before today; yield a line a week."""
        day = self.begins
        while day < today:
            self._log_what_came(day)
            if day.weekday() < 5:
                for sender in self.app.settings.senders.values():
                    self._work(day, sender, is_last_week=today - day <= timedelta(days=5))
            if day.weekday() == 6:
                yield f"week of {day - timedelta(days=6):%d %b} played"
            day += timedelta(days=1)

    def _work(self, day: date, sender: Sender, *, is_last_week: bool) -> None:
        local = datetime.combine(day, WORKING_MORNING, ZoneInfo(sender.time_zone))
        app = self.app.at(local.astimezone(UTC))
        due = [
            touch
            for touch in plan_day(app, sender).touches
            if not (is_last_week and touch.kind == "answer")  # a few are left to answer today
        ]
        with app.store.write() as tx:
            for touch in due:
                settle_in(app, tx, claim_in(app, tx, touch, user=app.user), Entry(EventKind.SENT))
        for touch in due:
            self._let_chance_answer(day, touch)

    def _let_chance_answer(self, day: date, touch: PlannedTouch) -> None:
        if touch.channel is Channel.LINKEDIN_CONNECT:
            if self.chance.random() < self._acceptance(day, touch):
                self._send_back(day, DAYS_TO_ACCEPT, touch, Entry(EventKind.ACCEPTED))
        elif touch.kind == "follow_up" and self.chance.random() < ANSWERED:
            entry = self._answer(day)
            self._send_back(day, DAYS_TO_ANSWER, touch, entry)
            if entry.reply is ReplyClass.INTERESTED:
                self._go_on(day, touch)

    def _go_on(self, day: date, touch: PlannedTouch) -> None:
        for days, chance, kind in OUTCOMES:
            if self.chance.random() > chance:
                return
            self.coming[day + timedelta(days=days)].append((touch.handle, Entry(kind)))

    def _acceptance(self, day: date, touch: PlannedTouch) -> float:
        text = touch.template or ""
        is_tired = day - self.begins > TIRED_AFTER
        return (is_tired and TIRED.get((text, touch.campaign))) or ACCEPTED.get(text, 0.3)

    def _answer(self, day: date) -> Entry:
        if not self.has_stopped and day - self.begins > timedelta(weeks=3):
            self.has_stopped = True
            return Entry(EventKind.STOP, note="Please do not write to me again.")
        weights = [weight for _, weight, _ in ANSWERS]
        reply, _, text = self.chance.choices(ANSWERS, weights)[0]
        until = f"{day + timedelta(days=180)}" if reply is ReplyClass.NOT_NOW else ""
        if reply is ReplyClass.REFERRAL:
            return self._naming(text)
        return Entry(EventKind.REPLIED, reply=reply, note=text, until=until)

    def _naming(self, text: str) -> Entry:
        """Return the answer of somebody who names the next of those who can be named."""
        name, may_name = NAMED[self.named % len(NAMED)]
        self.named += 1
        slug = f"{name.lower().replace(' ', '-')}-demo"
        naming = Naming(name, f"https://www.linkedin.com/in/{slug}", may_name=may_name)
        note = text.format(name)
        return Entry(EventKind.REPLIED, reply=ReplyClass.REFERRAL, note=note, naming=naming)

    def _send_back(self, day: date, median_days: float, touch: PlannedTouch, entry: Entry) -> None:
        delay = max(1, round(median_days * self.chance.lognormvariate(0, SPREAD)))
        self.coming[day + timedelta(days=delay)].append((touch.handle, entry))

    def _log_what_came(self, day: date) -> None:
        noon = datetime.combine(day, time(7), UTC)
        for handle, entry in self.coming.pop(day, []):
            record(self.app.at(noon), [handle], entry)
