"""Which table of places this is."""

VERSION = "ac3253a8f268"
