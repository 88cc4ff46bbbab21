"""What breaks ties between people, beside the words of the search index."""

from __future__ import annotations

from alembic import op

revision = "0094"
down_revision = "0080"


def upgrade() -> None:
    """Make room for it; the next command writes the index anew, which fills it."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TABLE candidate_tie (id INTEGER PRIMARY KEY, tie INTEGER NOT NULL)")
        return
    op.execute("ALTER TABLE candidate_search ADD COLUMN tie bigint NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE candidate_search ALTER COLUMN tie DROP DEFAULT")
    op.execute("CREATE INDEX candidate_search_tie ON candidate_search (tie, id)")
