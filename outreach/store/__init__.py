"""Every query, by noun. Each function takes an open transaction and returns the core's values."""
