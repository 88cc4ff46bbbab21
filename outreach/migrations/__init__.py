"""Alembic migrations: what `store.schema` runs to bring a database to today's schema."""
