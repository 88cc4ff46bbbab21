"""A workspace in which thirty people were asked, twelve accepted and four replied."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from outreach.core.words import Channel, EventKind
from outreach.store.opening import open_store
from tests.cli.reports.made import ASKED, add_person, log


@pytest.fixture
def logged(workspace: Path) -> Path:
    """Ask 30 people on 2 February, of whom 12 accept, 12 are followed up and 4 reply; 6 lately."""
    store = open_store(f"sqlite:///{workspace / 'outreach.db'}", workspace / "secret.key")
    with store.write() as tx:
        for person in range(1, 37):
            add_person(tx, person)
            late = timedelta(days=21) if person > 30 else timedelta()
            log(tx, person, EventKind.SENT, ASKED + late, Channel.LINKEDIN_CONNECT, "connect")
        for person in range(1, 13):
            log(tx, person, EventKind.ACCEPTED, ASKED + timedelta(days=2))
            message = ASKED + timedelta(days=3)
            log(tx, person, EventKind.SENT, message, Channel.LINKEDIN_MESSAGE, "job")
        for person in range(1, 5):
            log(tx, person, EventKind.REPLIED, ASKED + timedelta(days=5))
        log(tx, 1, EventKind.SENT, ASKED + timedelta(days=6), Channel.LINKEDIN_MESSAGE, "answer")
    store.close()
    return workspace
