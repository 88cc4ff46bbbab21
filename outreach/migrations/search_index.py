"""The full-text index of the first schema: FTS5 on SQLite, a weighted tsvector on PostgreSQL.

The words come from `core.text` and are written by `store.search`, never by the database: no
triggers, no dictionaries, and a tokenizer that only cuts at spaces.
"""

from sqlalchemy.engine import Connection

FTS5 = """
CREATE VIRTUAL TABLE candidate_fts USING fts5(
    name, title, headline, company, location, skills, tags,
    content='', columnsize=0, tokenize="ascii tokenchars '_'"
)
"""
# a bigger batch in memory before it is written: bulk imports are indexed in half the time
FTS5_BATCH = "INSERT INTO candidate_fts(candidate_fts, rank) VALUES ('hashsize', 8388608)"
POSTGRESQL = """
CREATE TABLE candidate_search (id integer PRIMARY KEY, search tsvector NOT NULL)
"""
GIN = "CREATE INDEX candidate_search_words ON candidate_search USING gin (search)"


def create_search_index(connection: Connection) -> None:
    """Create the empty index for the database at hand."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(FTS5)
        connection.exec_driver_sql(FTS5_BATCH)
        return
    connection.exec_driver_sql(POSTGRESQL)
    connection.exec_driver_sql(GIN)
