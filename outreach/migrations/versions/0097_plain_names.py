"""Keys of name and company without titles and middle initials: 0098 makes them, as they are now."""

from __future__ import annotations

revision = "0097"
down_revision = "0096"


def upgrade() -> None:
    """Change nothing: the next one reads every older key."""
