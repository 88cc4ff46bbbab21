"""A world in which nothing has happened yet."""

from __future__ import annotations

import pytest

from tests.core.stats.made import World


@pytest.fixture
def world() -> World:
    return World()
