"""Find the e-mail addresses of a cell; email-validator says which are well-formed, offline.

Cells hold `mailto:` links, display names, several addresses, Exchange's internal names and words
for "none". What is an address by email-validator's verdict is kept, in lower case; what is not is
never mended by guessing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from email_validator import EmailNotValidError, validate_email

from outreach.core.intake.cells import link

_BREAK = re.compile(r"[;,|<>\s]+|:::")
_AROUND = "\"'()[]\u201c\u201d\u2018\u2019"
_MAILTO = re.compile(r"(?:mailto|e-?mail|smtp):", re.IGNORECASE)
_ATEXT = r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]"
#: A local part that email-validator takes as it is, so only the domain needs its verdict.
_PLAIN_LOCAL = re.compile(rf"{_ATEXT}+(?:\.{_ATEXT}+)*")
_LONGEST = 320  #: characters; above that every address is too long, which costs time to find
_SAFE_LENGTH = 200  #: longer ones go through all of email-validator, which knows the limits


class Addresses(NamedTuple):
    """The well-formed addresses of a cell, in order, and whether something there was none."""

    valid: tuple[str, ...] = ()
    invalid: bool = False


def find(cell: str) -> Addresses:
    """Return the addresses of a raw cell; `invalid` when it says something but holds none."""
    said = link(cell)
    found = [normal(part) for part in _candidates(said)]
    valid = tuple(dict.fromkeys(address for address in found if address))
    return Addresses(valid, invalid=bool(said) and not valid)


def normal(address: str) -> str | None:
    """Return the address as email-validator normalises it, lower-case; None if it refuses it."""
    return plain(address) or _validated(address)


def plain(address: str) -> str | None:
    """Return what `normal` would, for ordinary addresses only, in a fiftieth of its time."""
    if not address:
        return None
    local, _, domain = address.partition("@")
    if len(address) > _SAFE_LENGTH or not _PLAIN_LOCAL.fullmatch(local):
        return None
    normal_domain = _domain(domain)
    return f"{local}@{normal_domain}".lower() if normal_domain else None


def _candidates(said: str) -> list[str]:
    parts = (_MAILTO.sub("", part).strip(_AROUND).rstrip(".:") for part in _BREAK.split(said))
    return [part.partition("?")[0] for part in parts if "@" in part]


@lru_cache(maxsize=20_000)
def _domain(domain: str) -> str | None:
    """Return the normal form of a domain, or None; the local part has no say in it."""
    whole = _validated(f"a@{domain}")
    return whole.partition("@")[2] if whole else None


def _validated(address: str) -> str | None:
    if len(address) > _LONGEST:
        return None
    try:
        return validate_email(address, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return None
