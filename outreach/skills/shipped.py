"""Read the shipped file: quickly, because a search that starts up reads it each time.

The file is YAML of one form only, a line for each group, so that no YAML library is needed; a test
reads it with one and finds the same.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from pathlib import Path

from outreach.skills.groups import Group, group

FILE = Path(__file__).with_name("skill_aliases.yaml")


@lru_cache(maxsize=1)
def shipped() -> tuple[Group, ...]:
    """Return the groups in the order of the file."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return tuple(_group(line) for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=1)
def version() -> str:
    """Return a digest of the file: another one means that other people may be found."""
    return sha256(FILE.read_bytes()).hexdigest()[:12]


def _group(line: str) -> Group:
    name, _, names = line.partition(": [")
    return group(name, filter(None, names.removesuffix("]").split(", ")))
