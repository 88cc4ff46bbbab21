"""What a report is asked for: whose, from when on, and as it stood when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo

from outreach.app import App
from outreach.core.errors import Ambiguous, NotFound, WrongUsage
from outreach.core.reading.spelling import nearest
from outreach.core.senders import Sender
from outreach.core.workdays import Workdays, public_holidays, workdays_of


def sender_named(app: App, name: str = "", asking: str = "outreach pillar") -> Sender:
    """Return the sender of that short name, or the only one there is; NotFound or Ambiguous.

    `asking` is the command, up to where a sender is named in it.
    """
    senders = app.settings.senders
    if name in senders:
        return senders[name]
    if name:
        guess = nearest(name, list(senders))
        meant = f" Did you mean '{guess}'?" if guess else ""
        raise NotFound(
            f"There is no sender '{name}'.{meant}", where="outreach.toml", try_="outreach doctor"
        )
    if len(senders) == 1:
        return next(iter(senders.values()))
    return _ask_which(senders, asking)


def senders_named(app: App, name: str = "", asking: str = "outreach pillar") -> list[Sender]:
    """Return the sender of that short name, or all there are in the order of theirs; NotFound."""
    senders = app.settings.senders
    if name or not senders:
        return [sender_named(app, name, asking)]
    return [senders[slug] for slug in sorted(senders)]


def calendar(app: App, sender: Sender, back_to: date) -> Workdays:
    """Return a sender's working days, with the holidays from a day until the end of this year."""
    years = range(back_to.year, app.now.year + 2)
    return workdays_of(sender, public_holidays(sender.country, years))


def day(typed: str, option: str, today: date | None = None) -> date | None:
    """Return the day that was typed; None for none.

    WrongUsage for what is no day, and where `today` is told for one that is yet to come anywhere.
    """
    if not typed:
        return None
    try:
        found = date.fromisoformat(typed)
    except ValueError:
        raise _unreadable(typed, option) from None
    if today and found > today + timedelta(days=1):
        raise WrongUsage(f"{found} is yet to come.", where=option, try_=f"{option} {today}")
    return found


def looked_at(typed: str, zone: tzinfo, now: datetime) -> datetime:
    """Return the moment as of which a report is made, at most now.

    That is the end of a day, of `yesterday`, or a time.
    """
    if not typed:
        return now
    if typed == "yesterday":
        typed = f"{now.astimezone(zone) - timedelta(days=1):%F}"
    try:
        found = datetime.fromisoformat(typed)
    except ValueError:
        raise _unreadable(typed, "--as-of") from None
    moment = (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)
    if moment > now:
        raise WrongUsage(f"'{typed}' is in the future.", where="--as-of", try_=f"--as-of {now:%F}")
    is_day = len(typed) <= len("2026-03-02")
    return min(now, moment + timedelta(days=1, microseconds=-1)) if is_day else moment


def _ask_which(senders: Mapping[str, Sender], asking: str) -> Sender:
    if not senders:
        raise NotFound("There is no sender yet.", where="outreach.toml", try_="outreach init")
    first = next(iter(senders))
    raise Ambiguous(
        "There are several senders; name one.",
        [f"{slug}  {sender.name}" for slug, sender in senders.items()],
        try_=f"{asking} {first}",
    )


def _unreadable(typed: str, option: str) -> WrongUsage:
    return WrongUsage(f"'{typed}' is not a day.", where=option, try_=f"{option} 2026-03-02")
