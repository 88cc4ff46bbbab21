"""Look the workspace over: what is fine, what is not, and the way to mend it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from shlex import quote

from outreach.actions import inbox, privacy
from outreach.actions.backups import FOLDER, copies, day_of, free_bytes, kept, told_older
from outreach.actions.templates.viewing import TextView, list_texts
from outreach.app import App
from outreach.core.errors import Invalid, OutreachError
from outreach.core.planner.warnings import ARCHIVE_AGE, ASK_FOR_ARCHIVE
from outreach.core.senders import Account, Sender
from outreach.core.words import Problem, TemplateState
from outreach.store import backups, disks, proof
from outreach.store.failures import shown
from outreach.store.schema import HEAD

SAFE_SQLITE = ((3, 51, 3), (3, 50, 7), (3, 44, 6))  # without the WAL-reset bug, and its backports
NETWORK_DRIVES = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"}


class Health(StrEnum):
    """How a check came out."""

    FINE = "fine"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; `fix` says what mends it."""

    name: str
    health: Health
    says: str
    fix: str = ""


def look_over(app: App) -> list[Check]:
    """Return every check in reading order; a check that cannot run is a problem itself.

    Nearly everything needs sound settings: while they are wrong, only their problems are told.
    """
    try:
        _ = app.settings
    except Invalid as invalid:
        return [*map(_wrong_setting, invalid.problems), *_guarded(_network, app)]
    return [check for look in LOOKS for check in _guarded(look, app)]


def _wrong_setting(problem: Problem) -> Check:
    return Check("settings", Health.PROBLEM, f"{problem.where}: {problem.message}", problem.try_)


def _guarded(look: Callable[[App], Iterator[Check]], app: App) -> list[Check]:
    try:
        return list(look(app))
    except (OutreachError, OSError) as failed:
        error = disks.told(failed) if isinstance(failed, OSError) else failed
        name = look.__name__.removeprefix("_")
        return [Check(name, Health.PROBLEM, error.what, error.try_)]


def _settings(app: App) -> Iterator[Check]:
    count = len(app.settings.senders)
    senders = "1 sender" if count == 1 else f"{count} senders"
    yield Check("settings", Health.FINE, f"outreach.toml is in order, {senders}")


def _database(app: App) -> Iterator[Check]:
    where = shown(app.store.engine.url)
    found = backups.problems(app.store)
    if found:
        fix = "put the newest file of backups/ back as outreach.db, then: outreach doctor"
        yield Check("database", Health.PROBLEM, f"{where}: {found[0]}", fix)
    else:
        yield Check("database", Health.FINE, f"{where}   schema {HEAD}, intact")
    yield from _age(app)
    if app.store.dialect == "sqlite":
        yield _sqlite(app)
        yield from _drive(app)
        yield from _writable(app)


def _age(app: App) -> Iterator[Check]:
    if older := told_older(app):
        yield Check("database", Health.PROBLEM, older.what, older.try_)
        return
    with app.store.read() as tx:
        if app.store.latest and app.store.latest.news(tx):
            says = f"{app.store.latest.file.name} lags behind: a backup put back may go unnoticed"
            yield Check("database", Health.NOTE, says, f"make {app.workspace} writable")


def _sqlite(app: App) -> Check:
    version = backups.engine_version(app.store)
    numbers = tuple(int(part) for part in version.split()[1].split("."))
    if numbers >= SAFE_SQLITE[0] or any(numbers[:2] == s[:2] and numbers >= s for s in SAFE_SQLITE):
        return Check("engine", Health.FINE, version)
    says = f"{version} can, very rarely, lose writes of two programs at the same instant"
    return Check("engine", Health.NOTE, says, "pip install 'pysqlite3>=0.6.1'")


def _drive(app: App) -> Iterator[Check]:
    mounts = _mounts()
    folder = str(app.workspace.resolve())
    nearest = max((m for m in mounts if folder.startswith(m)), key=len, default="")
    if mounts.get(nearest) in NETWORK_DRIVES:
        says = f"the workspace is on a network drive ({mounts[nearest]}): SQLite is not safe there"
        yield Check("drive", Health.PROBLEM, says, "use a local folder, or PostgreSQL for a team")


def _writable(app: App) -> Iterator[Check]:
    file = Path(app.store.engine.url.database or "")
    if why := disks.trouble(file):
        error = disks.unusable(why, file)
        yield Check("drive", Health.PROBLEM, error.what, error.try_)


def _folders(app: App) -> Iterator[Check]:
    for name in (inbox.FOLDER, FOLDER):
        folder = app.workspace / name
        if folder.exists() and not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            says = f"{folder} cannot be read and written by {app.user}"
            yield Check(name, Health.PROBLEM, says, f"ls -ld {quote(str(folder))}")


def _mounts() -> dict[str, str]:
    try:
        with open("/proc/mounts", encoding="utf-8") as lines:  # noqa: PTH123  # a device, not a file
            return {parts[1]: parts[2] for parts in map(str.split, lines)}
    except FileNotFoundError:  # not Linux
        return {}


def _private(app: App) -> Iterator[Check]:
    # a database of our own was made its owner's alone when it was opened
    key = app.workspace / "secret.key"
    held = [file for file in (app.workspace / "outreach.db", *copies(app.workspace), key)
            if file.exists() and os.name == "posix"]  # fmt: skip
    for file in held:
        allowed = 0o077 if file == key or not file.stat().st_mode & 0o020 else 0o007
        if file.stat().st_mode & allowed:
            name = "key" if file == key else "database"
            says, fix = f"{file.name} can be read by others", f"chmod 600 {quote(str(file))}"
            yield Check(name, Health.PROBLEM, says, fix)


def _backup(app: App) -> Iterator[Check]:
    if app.store.dialect != "sqlite":
        yield Check("backup", Health.NOTE, "PostgreSQL is backed up by its own tools", "pg_dump")
        return
    copies = kept(app.workspace)
    age = (app.now.date() - day_of(copies[0])).days if copies else None
    if age is None:
        yield Check("backup", Health.NOTE, "none yet", "outreach backup")
    elif age > 1:
        says = f"the newest is {age} days old"
        yield Check("backup", Health.NOTE, says, "outreach backup, or keep outreach run going")
    else:
        yield Check("backup", Health.FINE, f"{copies[0].name}, {len(copies)} kept")
    if free_bytes(app.workspace) < 200_000_000:
        yield Check("disk", Health.PROBLEM, "less than 200 MB free", "make room on this disk")


def _senders(app: App) -> Iterator[Check]:
    if not app.settings.senders:
        fix = "add a [senders.your-name] table to outreach.toml"
        yield Check("sender", Health.PROBLEM, "nobody to write as", fix)
    for sender in app.settings.senders.values():
        if sender.account is Account.BASIC:
            says = (
                f"{sender.name} has a free account: {sender.notes_per_month} connect notes a month"
            )
            fix = 'note: optional on the connect step, or account = "premium" when upgraded'
            yield Check("sender", Health.NOTE, f"{says}, 200 characters each", fix)
        else:
            says = f"{sender.name} ({sender.account}), {_hours(sender)}"
            yield Check("sender", Health.FINE, says)


def _hours(sender: Sender) -> str:
    """Return when a sender works, as the settings say."""
    opens, closes = sender.working_hours
    holidays = f", holidays of {sender.country}" if sender.country else ""
    return f"works {opens:%H:%M}-{closes:%H:%M} {sender.time_zone}{holidays}"


def _archives(app: App) -> Iterator[Check]:
    with app.store.read() as tx:
        last = {slug: proof.last_archive(tx, slug) for slug in app.settings.senders}
    for slug, at in last.items():
        if at is None or app.now - at >= ARCHIVE_AGE:
            age = "never came" if at is None else f"is {(app.now - at).days} days old"
            says = f"{slug}'s LinkedIn archive {age}: acceptances and replies are proven from it"
            yield Check("archive", Health.NOTE, says, ASK_FOR_ARCHIVE)


def _people_to_tell(app: App) -> Iterator[Check]:
    if not app.settings.privacy.told:
        says = "nothing tells people what is kept about them, and why (GDPR Article 14)"
        yield Check("privacy", Health.NOTE, says, 'url = "https://…" in [privacy] of outreach.toml')
        return
    waiting = privacy.clocks(app, most=0)
    if waiting.total:
        told = "must be told what is kept about them"
        who = "1 person" if waiting.total == 1 else f"{waiting.total:,} people"
        says = f"{who} {told}, {waiting.overdue:,} of them overdue"
        yield Check("privacy", Health.NOTE, says, "outreach candidates inform")


def _people_to_forget(app: App) -> Iterator[Check]:
    for name in privacy.unknown_holds(app):
        says = f"legal_hold names {name}: no campaign and nobody is called that"
        yield Check("retention", Health.PROBLEM, says, "mend it in [privacy] of outreach.toml")
    over = len(privacy.due(app))
    if not over:
        return
    begins = privacy.starts_on(app)
    when = f"from {begins} on the loop forgets them" if begins else "the loop will forget them"
    says = f"{over} people were kept long enough; {when}"
    yield Check("retention", Health.NOTE, says, "outreach candidates forget --due --dry-run")


def _files(app: App) -> Iterator[Check]:
    problems = [p for p in app.library.problems() if p.severity == "error"]
    if problems:
        says = f"{len(problems)} problems, the first at {problems[0].where}: {problems[0].message}"
        yield Check("campaigns", Health.PROBLEM, says, "outreach campaigns check")
    else:
        yield Check("campaigns", Health.FINE, f"{len(app.library.campaigns())} in order")


def _texts(app: App) -> Iterator[Check]:
    used = [text for text in list_texts(app) if text.campaigns and not text.is_at_hand]
    waiting = dict.fromkeys(text.name for text in used if text.state is not TemplateState.APPROVED)
    yield from _approvals_that_end(app, used)
    if waiting:
        says = f"not approved: {', '.join(waiting)}"
        yield Check("texts", Health.NOTE, says, "outreach templates list")
    else:
        yield Check("texts", Health.FINE, "every text in use is approved")


def _approvals_that_end(app: App, used: Sequence[TextView]) -> Iterator[Check]:
    ending = {text.name: min(found.values()) for text in used if (found := text.ending(app.now))}
    if ending:
        first = min(ending, key=lambda name: (ending[name], name))
        says = f"end soon: {', '.join(sorted(ending))}; the first on {ending[first]:%Y-%m-%d}"
        yield Check("approvals", Health.NOTE, says, f"outreach templates review {first}")
    if app.settings.approvals.solo:
        says = "solo = true: authors may approve their own texts"
        yield Check("approvals", Health.NOTE, says, "take it out as soon as there are two of you")


def _inbox(app: App) -> Iterator[Check]:
    folder = app.workspace / inbox.FOLDER / inbox.REFUSED
    reasons = sorted(folder.glob("*.reason.txt"))
    if reasons:
        last = reasons[-1].read_text(encoding="utf-8").splitlines()[0]
        says = f"{len(reasons)} not imported, the last: {last}"
        way = (
            "inbox/refused/*.reason.txt says how; delete what is done with (an archive is private)"
        )
        yield Check("inbox", Health.NOTE, says, way)


def _network(_app: App) -> Iterator[Check]:
    yield Check("network", Health.FINE, "no telemetry; this tool makes no connections of its own")


LOOKS = (
    _settings,
    _database,
    _private,
    _folders,
    _backup,
    _senders,
    _archives,
    _people_to_tell,
    _people_to_forget,
    _inbox,
    _files,
    _texts,
    _network,
)
