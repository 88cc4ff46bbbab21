"""A full name as it is shown, wherever whole names are: looked up only where lists are needed."""

from __future__ import annotations

_EASTERN = "\u3040"  # where the letters begin of Japan, China and Korea


def shown_name(first_name: str, last_name: str) -> str:
    """Return a full name as shown; in letters of the Far East the family stands first."""
    whole = f"{first_name} {last_name}".strip()
    if max(whole, default="") < _EASTERN:
        return whole
    from outreach.core.names import shown  # lists that hardly any name needs

    return shown.shown_name(first_name, last_name)
