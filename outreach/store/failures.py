"""What a database says when it cannot go on, as errors that a user can act on.

Only kinds of failure are told, never a driver's own message: it may carry a person's data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlalchemy.engine import URL, Engine
from sqlalchemy.exc import DBAPIError

from outreach.core.errors import ChangedMeanwhile, OutreachError, StoreUnusable
from outreach.store import disks

_MEANWHILE = "meanwhile"
_DOCTOR = "outreach doctor"
_OF_THE_DISK = frozenset({"full", "read_only", "no_file", "drive"})  #: the disk is asked why

#: What it means, and what to try.
_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        _MEANWHILE: (
            "Somebody else was writing the same at the same time. Nothing was written.",
            "the same command again",
        ),
        "full": ("The database may not grow any more. Nothing was written.", "df -h"),
        "server_full": (
            "No space left on the disk of the database server. Nothing was written.",
            "make room on the server, then the same command again",
        ),
        "read_only": ("The database can only be read here. Nothing was written.", "ls -l {where}"),
        "server_read_only": (
            "The database server lets us only read. Nothing was written.",
            "look whether it is a copy (a standby), and what its user may do; outreach doctor",
        ),
        "no_file": ("The database file cannot be opened.", "ls -l {where}"),
        "damaged": (
            "The database file is damaged, or it is no database.",
            "restore the newest file of backups/, then: outreach doctor",
        ),
        "drive": ("The disk did not read or write what it was asked to.", _DOCTOR),
        "unreachable": (
            "The database server does not answer, or does not let us in.",
            "look at the server and at its address (OUTREACH_DATABASE, else [database] of "
            "outreach.toml), then: outreach doctor",
        ),
    }
)

#: What a server's words hold when it lets nobody in → what is said of it, in words of our own.
_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "no password supplied": "It wants a password: set PGPASSWORD, or write it to ~/.pgpass.",
        "password authentication failed": "The user or the password is wrong.",
        "does not exist": "It has no such database, or no such user.",
        "Connection refused": "Nobody listens at this host and port.",
        "invalid connection option": "The address has an option that PostgreSQL does not know.",
    }
)

#: SQLite's result codes, and classes or codes of PostgreSQL's SQLSTATE → what they mean.
_MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "SQLITE_BUSY": _MEANWHILE,
        "SQLITE_LOCKED": _MEANWHILE,
        "SQLITE_FULL": "full",
        "SQLITE_READONLY": "read_only",
        "SQLITE_PERM": "read_only",
        "SQLITE_CANTOPEN": "no_file",
        "SQLITE_CORRUPT": "damaged",
        "SQLITE_NOTADB": "damaged",
        "SQLITE_IOERR": "drive",
        "40": _MEANWHILE,  # deadlock, serialization failure
        "55P03": _MEANWHILE,  # a lock is not to be had
        "23505": _MEANWHILE,  # somebody wrote the same key; one writer alone looks before he writes
        "53100": "server_full",
        "25006": "server_read_only",
        "42501": "server_read_only",  # not allowed to
        "53": "unreachable",  # too many connections, no memory
        "57P": "unreachable",  # shut down, starting, cut off
        "58": "drive",
        "08": "unreachable",
        "28": "unreachable",  # wrong password
        "3D": "unreachable",  # no such database
        "XX": "damaged",
    }
)


@contextmanager
def explained(engine: Engine, copy: Path | None = None) -> Iterator[None]:
    """Turn what a driver raises inside into ChangedMeanwhile (try again) or StoreUnusable.

    What means a mistake of ours (a query that is wrong, a value that breaks a rule) goes through.
    `copy` is what is written besides the database.
    """
    try:
        yield
    except DBAPIError as error:
        told = _told(error, engine.url, copy)
        if told is None:
            raise
        raise told from error


def shown(url: URL) -> str:
    """Return an address without secrets: no password, wherever it stands, and no options."""
    host = (url.host or "").rpartition("@")[2]  # a password with an @ in it reads as part of it
    return url.set(host=host or None, query={}).render_as_string(hide_password=True)


def _told(error: DBAPIError, url: URL, copy: Path | None) -> OutreachError | None:
    meaning = _meaning(error)
    if meaning is None:
        return None
    if meaning in _OF_THE_DISK and (why := _why(Path(url.database or ""), copy)):
        return why
    what, try_ = _SENTENCES[meaning]
    if meaning == "unreachable" and (reason := _reason(error)):
        what = f"{what} {reason}"
    is_file = url.get_backend_name() == "sqlite"
    where = str(url.database) if is_file else shown(url)
    kind = ChangedMeanwhile if meaning == _MEANWHILE else StoreUnusable
    return kind(what, where=where, try_=try_.format(where=where))


def _why(database: Path, copy: Path | None) -> StoreUnusable | None:
    """Ask the disk of the copy, then that of the database, why it did not write."""
    if copy and (kind := disks.trouble(copy, needs=database.stat().st_size)):
        return disks.unusable(kind, copy)
    kind = disks.trouble(database)
    return disks.unusable(kind, database) if kind else None


def _meaning(error: DBAPIError) -> str | None:
    name = getattr(error.orig, "sqlite_errorname", None)
    if name is not None:
        return _MEANINGS.get("_".join(str(name).split("_")[:2]))
    state = getattr(error.orig, "sqlstate", None)
    if state is None:  # the connection was never made, or it broke
        is_connection = type(error).__name__ in {"OperationalError", "InterfaceError"}
        return "unreachable" if is_connection or _is_odd_option(error) else None
    found = (state[:length] for length in (5, 3, 2))
    return next((_MEANINGS[code] for code in found if code in _MEANINGS), None)


def _reason(error: DBAPIError) -> str:
    words = str(error.orig)  # never shown: they may hold what the address holds
    return next((said for part, said in _REASONS.items() if part in words), "")


def _is_odd_option(error: DBAPIError) -> bool:
    return str(error.orig).startswith("invalid connection option")
