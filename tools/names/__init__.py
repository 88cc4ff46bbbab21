"""Builds the table of frequent names for `outreach.core.names`: `python -m tools.names`."""
