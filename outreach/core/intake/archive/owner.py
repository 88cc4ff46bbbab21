"""Whose archive it is, as far as its tables say: a name, addresses, a profile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from outreach.core.intake.archive.cells import Header, cell, name_key
from outreach.core.intake.archive.requests import Request
from outreach.core.intake.archive.who import Who
from outreach.core.intake.rows import Row


def owner_of_profile(header: Sequence[str], rows: Iterable[Row]) -> Who:
    """Return the owner as Profile.csv or Email Addresses.csv describes them."""
    columns = Header(header)
    first, last, email = (columns.of(one) for one in ("First Name", "Last Name", "Email Address"))
    found = Who()
    for _number, _line, cells, _fault in rows:
        name = f"{cell(cells, first)} {cell(cells, last)}".strip()
        address = cell(cells, email).strip().lower()
        found |= Who(
            frozenset(filter(None, [name_key(name)])),
            frozenset({address} if "@" in address else ()),
            shown=name,
        )
    return found


def owner_of_requests(requests: Iterable[Request]) -> Who:
    """Return the owner as the one who sent what went out and got what came in."""
    people = [one.sender if one.is_ours else one.invited for one in requests]
    profiles = Counter(one.profile_url for one in people if one.profile_url)
    names = Counter(one.name for one in people if one.name)
    commonest = [name for name, _ in names.most_common(1)]
    return Who(
        frozenset(filter(None, map(name_key, commonest))),
        frozenset(),
        frozenset(one for one, _ in profiles.most_common(1)),
        next(iter(commonest), ""),
    )
