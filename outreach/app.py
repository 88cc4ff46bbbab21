"""The bundle every action gets: where, who, when, and the ways to files and database."""

from __future__ import annotations

import getpass
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from outreach.core.errors import NoWorkspace, WrongUsage

if TYPE_CHECKING:
    from outreach.library import Library
    from outreach.settings import Settings
    from outreach.store.engine import Store

SETTINGS_FILE = "outreach.toml"
DEMO_FILE = "DEMO"  # holds the time at which a demo workspace stands still


@dataclass(frozen=True)
class App:
    """One workspace seen by one user at one moment."""

    workspace: Path
    user: str
    now: datetime  #: aware, UTC; stands still when pinned
    database: str = ""  #: SQLAlchemy URL from the environment; else the settings', else embedded

    @cached_property
    def settings(self) -> Settings:
        """Return what `outreach.toml` says; Invalid lists everything wrong in it."""
        from outreach.settings import load

        return load(self.workspace / SETTINGS_FILE)

    @cached_property
    def library(self) -> Library:
        """Return the campaigns and templates of this workspace."""
        from outreach.library import Library

        return Library(self.workspace, self.settings)

    @cached_property
    def store(self) -> Store:
        """Return the open database, migrated to today's schema."""
        from outreach.store.opening import open_store

        return open_store(self.database_url, self.workspace / "secret.key")

    @property
    def database_url(self) -> str:
        """Return where the store is: OUTREACH_DATABASE, else the settings, else beside them."""
        embedded = f"sqlite:///{self.workspace / 'outreach.db'}"
        return self.database or self.settings.database or embedded

    @property
    def is_demo(self) -> bool:
        """Say whether everything here is made up."""
        return (self.workspace / DEMO_FILE).exists()

    def lease_now(self) -> datetime:
        """Return the real time: leases must run out even where the clock is pinned."""
        return datetime.now(UTC)

    def at(self, now: datetime) -> App:
        """Return the same workspace at another moment, sharing what is read and open."""
        return self._sharing(replace(self, now=now), "settings", "library", "store")

    def acting(self, user: str) -> App:
        """Return the same workspace with somebody else acting in it, sharing all of it."""
        return self._sharing(replace(self, user=user), "settings", "library", "store")

    def reread(self, now: datetime) -> App:
        """Return the same workspace with its files read anew, sharing only the open database."""
        return self._sharing(replace(self, now=now), "store")

    def _sharing(self, other: App, *names: str) -> App:
        vars(other).update({name: vars(self)[name] for name in names if name in vars(self)})
        return other


def open_app(workspace: Path | None = None, environ: Mapping[str, str] = os.environ) -> App:
    """Find the workspace and who acts in it; nothing is read or opened before it is needed."""
    found = _find(workspace or Path(environ.get("OUTREACH_WORKSPACE", "")))
    return App(
        workspace=found,
        user=environ.get("OUTREACH_USER") or getpass.getuser(),
        now=_now(found, environ),
        database=environ.get("OUTREACH_DATABASE", ""),
    )


def _find(start: Path) -> Path:
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / SETTINGS_FILE).is_file():
            return folder
    raise NoWorkspace(
        f"No workspace: neither {here} nor a folder above it has an {SETTINGS_FILE}. "
        "Set up your own, or try `outreach demo` with made-up people.",
        where=str(here),
        try_="outreach init",
    )


def _now(workspace: Path, environ: Mapping[str, str]) -> datetime:
    demo = workspace / DEMO_FILE
    pinned = environ.get("OUTREACH_NOW") or (demo.read_text().strip() if demo.exists() else "")
    if not pinned:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(pinned)
    except ValueError as error:
        raise WrongUsage(
            f"The time '{pinned}' is not an ISO time.",
            where="OUTREACH_NOW",
            try_="OUTREACH_NOW=2026-03-02T09:00:00+00:00 outreach plan",
        ) from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
