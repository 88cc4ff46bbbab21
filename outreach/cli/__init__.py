"""The terminal: each command parses, calls one action and shows what comes back."""

import gc

# a command lives for a moment and keeps nearly all it makes: look for garbage less often, and
# from its first import on
gc.set_threshold(200_000, 20, 100)
