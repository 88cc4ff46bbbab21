"""The full-text index of the first schema: FTS5 on SQLite, a weighted tsvector on PostgreSQL."""

from sqlalchemy.engine import Connection

FTS5 = """
CREATE VIRTUAL TABLE candidate_fts USING fts5(
    name, title, headline, company, location, skills, tags,
    content='', tokenize='unicode61'
)
"""


def create_search_index(connection: Connection) -> None:
    """Create the index; its words are written by `store.search`, never by the database."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(FTS5)
        return
    connection.exec_driver_sql("ALTER TABLE candidate ADD COLUMN search tsvector")
    connection.exec_driver_sql("CREATE INDEX candidate_search ON candidate USING gin (search)")
