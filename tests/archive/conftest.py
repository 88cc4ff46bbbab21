"""Files written for one test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.archive.made import Write


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes bytes (or text as UTF-8) to a file."""

    def write(content: bytes | str, name: str = "people.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write
