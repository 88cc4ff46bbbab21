"""Tests between texts: evidence that may be looked at every day, and two verdicts only."""
