"""Which table of places this is."""

VERSION = "1cceea953959"
