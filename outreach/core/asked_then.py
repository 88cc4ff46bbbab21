"""Whether the request that an archive shows to one person may be the one logged of another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import product

from outreach.core.proof import FactKind, may_mean
from outreach.core.telling_apart import Namesake, Request


def same_request(shown: Collection[Request], logged: Collection[Request]) -> Request | None:
    """Return the first request shown that one of those logged may mean; None when none may."""
    fitting = (
        (sender, at)
        for sender, at in sorted(shown)
        for logger, said in logged
        if sender == logger and may_mean(FactKind.INVITED, at, said)
    )
    return next(fitting, None)


def by_request(people: Collection[Namesake]) -> Iterator[tuple[Namesake, Namesake, str]]:
    """Yield who is known by a request alone, with whom it is logged of, and which request it is."""
    shown = [one for one in people if one.shown and one.is_bare]
    logged = [one for one in people if one.logged]
    for one, other in product(shown, logged):
        asked = same_request(one.shown, other.logged)
        if asked is not None and one is not other and not one.differs_beyond_address(other):
            yield one, other, f"{asked[1]:%Y-%m-%d}, {asked[0]}"
