"""What a user can do: each action reads, lets the core decide, and writes, in one transaction."""
