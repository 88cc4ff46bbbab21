"""What a person logs, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from outreach.actions.referrals import Named, Naming
from outreach.core.errors import WrongUsage
from outreach.core.words import Candidate, Enrollment, Event, EventKind, ReplyClass, Stage
from outreach.store.suppressions import Bar

#: The words of `outreach log`, and the event each one makes.
WHAT: Mapping[str, EventKind] = MappingProxyType(
    {
        "sent": EventKind.SENT,
        "not-sent": EventKind.NOT_SENT,
        "accepted": EventKind.ACCEPTED,
        "replied": EventKind.REPLIED,
        "declined": EventKind.DECLINED,
        "referral": EventKind.REFERRAL,
        "withdrawn": EventKind.WITHDRAWN,
        "stop": EventKind.STOP,
        "applied": EventKind.APPLIED,
        "interview": EventKind.INTERVIEW,
        "offer": EventKind.OFFER,
        "hired": EventKind.HIRED,
    }
)

_ONLY_WITH: Mapping[str, tuple[EventKind, ...]] = MappingProxyType(
    {
        "--class": (EventKind.REPLIED,),
        "--until": (EventKind.REPLIED, EventKind.SNOOZED),
        "--outside": (EventKind.SENT,),
        "--campaign": (*(set(WHAT.values()) - {EventKind.NOT_SENT}), EventKind.REJECTED),
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to log, about one person or several."""

    what: EventKind
    when: str = ""  #: as typed; empty is now
    reply: ReplyClass | None = None
    until: str = ""  #: as typed: when somebody who said "not now" may be asked again
    reason: str = ""
    note: str = ""  #: for a reply: what was said
    outside: bool = False  #: written without a planned touch
    campaign: str = ""  #: for somebody who is in none
    details: Mapping[str, object] = field(default_factory=dict)
    naming: Naming | None = None  #: whom the person named

    def check(self) -> None:
        """Raise WrongUsage when two of its options do not go together."""
        given = {
            "--class": self.reply is not None,
            "--until": bool(self.until),
            "--outside": self.outside,
            "--campaign": bool(self.campaign),
        }
        for option, is_given in given.items():
            if is_given and self.what not in _ONLY_WITH[option]:
                raise WrongUsage(
                    f"{option} does not go with '{self.what.replace('_', '-')}'.",
                    where="outreach log",
                    try_="outreach log --help",
                )
        is_referral = self.what is EventKind.REFERRAL or self.reply is ReplyClass.REFERRAL
        if self.naming is not None and not is_referral:
            raise WrongUsage(
                "Only a referral names somebody.",
                where="--name, --url, --of",
                try_='outreach log referral PERSON --name "Pim Doorn"',
            )
        if self.until and self.reply not in (None, ReplyClass.NOT_NOW):
            raise WrongUsage(
                "--until says when to come back, so it goes with --class not_now.",
                where="--until",
                try_="outreach log replied PERSON --class not_now --until 2026-06-01",
            )


@dataclass(frozen=True, slots=True)
class Logged:
    """One event that was kept, and where the person stands since."""

    candidate: Candidate
    event: Event
    before: Stage | None = None  #: None for somebody in no campaign
    enrollment: Enrollment | None = None  #: as it is now
    named: Named | None = None  #: whom they named
    barred: Bar | None = None  #: why nobody should have written to them, if somebody did


@dataclass(frozen=True, slots=True)
class Undone:
    """One event that was taken back, and where the person stands since."""

    candidate: Candidate | None  #: None for somebody forgotten
    event: Event
    stage: Stage | None = None
    was: Stage | None = None  #: where the person stood until then
