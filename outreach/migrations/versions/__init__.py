"""One file per schema change; released ones are never edited."""
