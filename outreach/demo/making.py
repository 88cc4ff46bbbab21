"""Make the demo: write its files, import them, approve its texts, and play its history."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from outreach.actions import importing
from outreach.actions.templates.deciding import approve
from outreach.actions.templates.submitting import submit
from outreach.app import DEMO_FILE, App
from outreach.core.errors import WrongUsage
from outreach.core.wordings import base_of
from outreach.core.words import Problem
from outreach.demo import files
from outreach.demo.history import Play
from outreach.demo.people import invent
from outreach.library import starters

SEED = 20260317
STORY_SEED = 7  # a story that leaves something of everything to do today
NOW = datetime(2026, 3, 17, 14, 10, tzinfo=UTC)  # a Tuesday, ten past ten in New York
RECRUITER, APPROVER = "dana", "rosa-diaz"
BY_HAND = frozenset(
    {"answer-basics", "answer-until-then", "answer-not-now", "thank-you", "thank-you-referral"}
)

Tell = Callable[[str], None]


def make(folder: Path, *, people: int, weeks: int, reset: bool, tell: Tell) -> str:
    """Make the demo workspace in `folder`; a real workspace is never touched."""
    _make_room(folder, reset=reset)
    begins = (NOW - timedelta(weeks=weeks)).date()
    app = _lay_out(folder, people, NOW - timedelta(weeks=weeks, hours=2))
    tell("importing made-up people through the real importer")
    _import(app)
    tell("submitting and approving the texts")
    _approve(app)
    for line in Play(app, begins, Random(STORY_SEED)).until(NOW.date()):  # noqa: S311  # no secret
        tell(line)
    app.store.close()
    return f"DEMO ready: {people} made-up people, {weeks} weeks of history."


def _make_room(folder: Path, *, reset: bool) -> None:
    is_demo = (folder / DEMO_FILE).exists()
    if folder.exists() and any(folder.iterdir()) and not (is_demo and reset):
        raise WrongUsage(
            f"{folder} is {'a demo already' if is_demo else 'not empty, and no demo'}.",
            where=str(folder.resolve()),
            try_=f"outreach demo {folder} --reset" if is_demo else "outreach demo another-folder",
        )
    if is_demo:
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)


def _lay_out(folder: Path, people: int, now: datetime) -> App:
    shutil.copytree(starters.folder("templates"), folder / "templates")
    for name in ("campaigns", "inbox"):
        (folder / name).mkdir()
    files.write(folder, invent(people, Random(SEED)), NOW)  # noqa: S311  # no secret
    embedded = f"sqlite:///{folder.resolve() / 'outreach.db'}"  # never the one configured
    return App(workspace=folder.resolve(), user=RECRUITER, now=now, database=embedded)


def _import(app: App) -> None:
    lists = app.workspace / "lists"
    importing.import_files(app, [lists / "Connections-sam.csv"], owner="sam-keller")
    importing.import_files(app, [lists / "Connections-lee.csv"], owner="lee")
    importing.import_files(app, [lists / "search-export.csv"])
    importing.import_files(app, [lists / "employees.csv"], as_="exclude", reason="our own people")


def _approve(app: App) -> None:
    approver = replace(app, user=APPROVER)
    campaigns = app.library.campaigns().values()
    for name in app.library.templates():
        if base_of(name) in BY_HAND or any(one.uses(name) for one in campaigns):
            submit(app, name, hold_too_long=True, explain=_reason)
            approve(approver, name)


def _reason(_warning: Problem) -> str:
    """Return why a warning stands: the people are invented, and share too few companies."""
    return "Demo: the made-up people share few companies."
