"""Slow down who tries links at random: after a few failures each try has to wait longer."""

from __future__ import annotations

import ipaddress
import threading
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import NamedTuple

FREE = 10  # failures that cost nothing: people paste half a link, or open it twice
LONGEST = timedelta(minutes=5)  # nobody is locked out for good
FORGOTTEN = timedelta(minutes=15)
MOST = 10_000  # addresses remembered; the one that failed longest ago goes first


class _Failures(NamedTuple):
    many: int
    last: datetime


class Throttle:
    """Counts failures by network address, in memory; time is an argument."""

    def __init__(self) -> None:
        self._failures: OrderedDict[str, _Failures] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, address: str, at: datetime) -> timedelta:
        """Return how long an address has to wait before its next try; zero when it need not."""
        with self._lock:
            known = self._known(_network(address), at)
        if known is None or known.many < FREE:
            return timedelta(0)
        delay = min(timedelta(seconds=2 ** min(known.many - FREE, 20)), LONGEST)
        return max(known.last + delay - at, timedelta(0))

    def failed(self, address: str, at: datetime) -> None:
        """Count a failure."""
        network = _network(address)
        with self._lock:
            known = self._known(network, at)
            self._failures[network] = _Failures(known.many + 1 if known else 1, at)
            self._failures.move_to_end(network)
            while len(self._failures) > MOST:
                self._failures.popitem(last=False)

    def _known(self, network: str, at: datetime) -> _Failures | None:
        known = self._failures.get(network)
        if known is not None and at - known.last > FORGOTTEN:
            del self._failures[network]
            return None
        return known


def _network(address: str) -> str:
    """Return what counts as one place: an IPv4 address, or the /64 that one customer has."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    return str(ipaddress.ip_network(f"{found}/64", strict=False))
