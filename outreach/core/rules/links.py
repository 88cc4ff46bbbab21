"""The links in a text: what they are, and where they may lead."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from outreach.core.campaigns import Role
from outreach.core.senders import Sender

SHORTENERS = frozenset(
    ("bit.ly", "buff.ly", "cutt.ly", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy", "rebrand.ly")
) | frozenset(("shorturl.at", "t.co", "t.ly", "tiny.cc", "tinyurl.com", "v.gd"))
TRACKING = re.compile(
    r"(utm_\w+|gclid|fbclid|msclkid|mc_[ce]id|_hs\w+|hsa_\w+|igshid|trk\w*|li_fat_id|vero_id)",
    re.IGNORECASE,
)
_ENDINGS = "ai app at ch co com de dev eu example gd gl info io jobs link ly me net org page uk us"
# with a scheme, or without one where a path follows: "bit.ly/x" hides better than it looks
_LINK = re.compile(
    r"\b(?:[a-z][a-z0-9+.-]*://|www\.)[^\s<>\"“”]+"
    rf"|(?<![\w@./-])(?!asp\.net/)(?:[a-z0-9-]+\.)+(?:{'|'.join(_ENDINGS.split())})/[^\s<>\"“”]+",
    re.IGNORECASE,
)
_AFTER = ".,;:!?)]}'’…"


class Link(NamedTuple):
    """A link as it stands in a text, taken apart."""

    written: str
    scheme: str
    host: str
    parameters: tuple[str, ...]


def links(text: str) -> list[Link]:
    """Return the links in a text, in reading order, without the punctuation around them."""
    return list(_links(text))


@lru_cache(maxsize=64)  # several rules ask for the links of one text
def _links(text: str) -> tuple[Link, ...]:
    if "/" not in text and "www." not in text.lower():
        return ()
    return tuple(_taken_apart(hit.group().rstrip(_AFTER)) for hit in _LINK.finditer(text))


def without_links(text: str) -> str:
    """Return a text with nothing where its links stood."""
    return _LINK.sub(" ", text)


def _taken_apart(written: str) -> Link:
    try:
        parts = urlsplit(written if "://" in written else f"//{written}")
        host = (parts.hostname or "").removeprefix("www.")
        names = tuple(name for name, _ in parse_qsl(parts.query, keep_blank_values=True))
    except ValueError:  # such as an IPv6 address with a missing bracket
        return Link(written, "", "", ())
    return Link(written, parts.scheme.lower(), host, names)


def allowed_hosts(role: Role, sender: Sender) -> frozenset[str]:
    """Return where links may lead: the role's page, that on privacy, the company, and profiles."""
    texts = (f"{role.url} {sender.profile_url} {sender.notice}", sender.notice_url)
    return _hosts(texts, sender.email.rpartition("@")[2])


@lru_cache(maxsize=256)
def _hosts(texts: tuple[str, ...], domain: str) -> frozenset[str]:
    own = [link.host for text in texts for link in links(text)]
    return frozenset((*own, domain, "linkedin.com")) - {""}


def leads_to(link: Link, hosts: Iterable[str]) -> bool:
    """Say whether a link leads to one of the hosts or to a part of one."""
    return any(link.host == host or link.host.endswith(f".{host}") for host in hosts)


def flaw(link: Link, hosts: Iterable[str]) -> str | None:
    """Return what is wrong with a link; None when it may stand in a message."""
    if link.host in SHORTENERS:
        return f"The link {link.written} hides where it leads."
    if link.scheme != "https" or not link.host:
        return f"The link {link.written} is not an https:// address."
    if not leads_to(link, hosts):
        return f"The link {link.written} leads neither to the role nor to the company."
    tracking = [name for name in link.parameters if TRACKING.fullmatch(name)]
    return f"The link {link.written} spies on who opens it ({tracking[0]})." if tracking else None
