"""In whose name we write, how much a day, and when: what `outreach.toml` says of people."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum


class Account(StrEnum):
    """The LinkedIn account of a sender; decides the length and number of connect notes."""

    BASIC = "basic"
    PREMIUM = "premium"
    SALES_NAVIGATOR = "sales_navigator"
    RECRUITER = "recruiter"

    @property
    def note_limit(self) -> int:
        """Return how many characters a connect note may have (UTF-16 units, as the box counts)."""
        return 200 if self is Account.BASIC else 300

    @property
    def notes_per_month(self) -> int | None:
        """Return how many connect notes a month the account may send; None is without limit."""
        return 5 if self is Account.BASIC else None


@dataclass(frozen=True, slots=True)
class Caps:
    """How much may go out in a sender's name, over all campaigns."""

    connects_per_day: int = 15  #: the sender's local date
    connects_per_week: int = 80  #: the last 7 local dates
    messages_per_day: int = 30
    emails_per_day: int = 50
    notes_per_month: int | None = None  #: the last 30 local dates; None follows the account
    introductions_per_week: int = 5  #: asked of colleagues in the last 7 local dates


@dataclass(frozen=True, slots=True)
class Sender:
    """The person in whose name we write."""

    slug: str
    name: str
    title: str = ""
    company: str = ""
    profile_url: str = ""
    email: str = ""
    account: Account = Account.BASIC
    browser: str = ""  #: command that opens profiles where the sender is signed in
    time_zone: str = "UTC"
    working_hours: tuple[time, time] = (time(9), time(17))
    country: str = ""  #: ISO 3166-1, for public holidays
    away: tuple[tuple[date, date], ...] = ()  #: first and last day, both included
    caps: Caps = field(default_factory=Caps)
    consent: date | None = None  #: when they agreed to the texts and to how much goes out
    notice: str = ""  #: what their messages say of privacy; empty when the settings say nothing
    notice_url: str = ""  #: the page it leads to

    def tells_privacy_in(self, text: str) -> bool:
        """Say whether a message tells what is kept and why, as the settings have it."""
        return any(words and words in text for words in (self.notice, self.notice_url))

    @property
    def notes_per_month(self) -> int | None:
        """Return the note budget in force: the cap when set, else the account's."""
        if self.caps.notes_per_month is not None:
            return self.caps.notes_per_month
        return self.account.notes_per_month


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody whose connections may be imported, to ask for introductions."""

    slug: str
    name: str
    profile_url: str = ""
