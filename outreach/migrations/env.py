"""Alembic's entry: run the migrations on the connection that `store.schema` hands in."""

from alembic import context

from outreach import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.Candidate.metadata,
    transaction_per_migration=False,
    render_as_batch=True,
)
context.run_migrations()
