"""The terminal: each command parses, calls one action and shows what comes back."""
