"""Builds the table of places that `outreach.places` reads; run it with `python -m tools.places`."""
