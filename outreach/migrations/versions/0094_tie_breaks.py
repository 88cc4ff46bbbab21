"""What breaks ties between people, beside the words of the search index.

On PostgreSQL the words move out of the rows, which are then a seventh as long: a search visits each
row it finds, but reads its words only for phrases. PostgreSQL moves something out only of rows of
more than 2,000 bytes; blanks make them so, and are pressed into a few bytes where they stand.
"""

from __future__ import annotations

from alembic import op

from outreach.migrations.search_index import GIN

revision = "0094"
down_revision = "0080"

NARROW = """
CREATE TABLE candidate_search (
    id integer PRIMARY KEY,
    tie bigint NOT NULL,
    search tsvector NOT NULL,
    blanks text GENERATED ALWAYS AS (repeat(' ', 2048)) STORED
) WITH (toast_tuple_target = 128)
"""


def upgrade() -> None:
    """Make room for it; the next command writes the index anew, which fills it."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TABLE candidate_tie (id INTEGER PRIMARY KEY, tie INTEGER NOT NULL)")
        return
    op.execute("DROP TABLE candidate_search")
    op.execute(NARROW)
    op.execute("ALTER TABLE candidate_search ALTER COLUMN search SET STORAGE EXTERNAL")
    op.execute(GIN)
    op.execute("CREATE INDEX candidate_search_tie ON candidate_search (tie, id)")
