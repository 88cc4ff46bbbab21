"""What only settings hold: zones, commands, addresses of servers, tables named by people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar
from zoneinfo import ZoneInfo

from outreach.core.reading.fields import Field, Kind, Unfit, by_name, record, scalar
from outreach.core.reading.kinds import choice, is_slug, slug_of, text
from outreach.core.reading.nodes import Entry, Node, Plain
from outreach.core.reading.report import Report
from outreach.core.reading.spelling import nearest
from outreach.core.ssi import PILLAR_OF
from outreach.settings.values import Pillar

T = TypeVar("T")

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SCHEMES = {  # plain ones carry passwords in the open: on this machine only
    "smtp": ("smtps", "smtp+starttls", "smtp"),
    "imap": ("imaps", "imap"),
}
SEVERITIES = ("error", "warn", "info")
_NO_SERVER = "is not the address of a server"  # what was written may hold a password: never shown
_RULE = r"[A-Z][0-9]{2}"


def weights(*fields: Field) -> Kind[Pillar]:
    """Return the kind of the points of the relationship score: 25 in all, each set a version."""
    table = record(*fields, build=Pillar)

    def read(node: Node, at: str, report: Report) -> Pillar | None:
        found = table.read(node, at, report)
        if found is None:
            return None
        together = sum(found) - found.version - found.cap_after_breach
        if together != PILLAR_OF:
            report.add(at, f"gives {together} points in all", f"make them {PILLAR_OF}")
        elif found.version == 1 and found != Pillar():
            report.add(at, "has other numbers than version 1", "write version = 2")
        return found

    return Kind(table.form, read, fields)


def command() -> Kind[str]:
    """Return the kind of a command line."""
    return text("a command")


def variable() -> Kind[str]:
    """Return the kind of the name of an environment variable."""

    def convert(value: Plain) -> str:
        if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", value):
            raise Unfit("write a name such as MAIL_PASSWORD", "is not the name of a variable")
        return value

    return scalar("the name of an environment variable", convert)


def time_zone() -> Kind[str]:
    """Return the kind of a time zone that this machine knows."""

    def convert(value: Plain) -> str:
        if not isinstance(value, str) or not _is_zone(value):
            guess = _zone_meant(str(value))
            raise Unfit(f'write "{guess}"' if guess else 'write it as "America/New_York"')
        return value

    return scalar("a time zone of the tz database, such as America/New_York", convert)


def mail_url(protocol: str) -> Kind[str]:
    """Return the kind of the address of a mail server, without a password in it."""
    schemes = SCHEMES[protocol]

    def convert(value: Plain) -> str:
        example = f"{schemes[0]}://sam%40example.com@mail.example.com"
        parts = _url(value, example)
        if parts.scheme not in schemes:
            raise Unfit(f"write {example}", _NO_SERVER)
        if parts.scheme == protocol and parts.host not in LOOPBACK:
            message = "would send the password in the open: plain connections are for this machine"
            raise Unfit(f"write {schemes[0]}://…", message)
        return str(value)

    return scalar(f"a server, {schemes[0]}://user@host", convert)


def public_url() -> Kind[str]:
    """Return the kind of the address under which people reach the pages."""
    example = "https://outreach.example.com"

    def convert(value: Plain) -> str:
        parts = _url(value, example)
        if parts.scheme == "http" and parts.host not in LOOPBACK:
            message = "would show reviews in the open: plain http is for this machine"
            raise Unfit(f"write {example}", message)
        if parts.scheme not in ("http", "https") or parts.has_more:
            raise Unfit(f"write {example}, without a path", "is not the address of a site")
        return str(value).rstrip("/")

    return scalar(f"the address of a site, such as {example}", convert)


def machine() -> Kind[str]:
    """Return the kind of the address of a machine in numbers."""

    def convert(value: Plain) -> str:
        from ipaddress import ip_address

        try:
            return str(ip_address(str(value)))
        except ValueError:
            raise Unfit("write 127.0.0.1, or another address in numbers") from None

    return scalar("an address in numbers, such as 127.0.0.1", convert)


def database_url() -> Kind[str]:
    """Return the kind of the address of a PostgreSQL database, without a password in it."""

    def convert(value: Plain) -> str:
        # the folder of a socket stands behind the name: postgresql:///outreach?host=/run/postgresql
        parts = _url(value, "postgresql://db.example.com/outreach", has_socket=True)
        if parts.scheme not in ("postgresql", "postgresql+psycopg"):
            raise Unfit("write postgresql://db.example.com/outreach, or leave it out", _NO_SERVER)
        return str(value)

    return scalar("a database, postgresql://host/name", convert)


def named(kind: Callable[[str], Kind[T]], what: str) -> Kind[Mapping[str, T]]:
    """Return the kind of tables whose names people choose: `[senders.sam-keller]`."""

    def check(entry: Entry, at: str, report: Report) -> bool:
        if not is_slug(entry.key):
            message = f"'{entry.key[:80]}' cannot be the short name of one of the {what}"
            report.add(at, message, f"write [{what}.{slug_of(entry.key)}]", line=entry.line)
        return True

    return by_name(kind, f"tables with short names, [{what}.sam-keller]", check)


def rule_named() -> Kind[Mapping[str, str]]:
    """Return the kind of the table that gives single rules another severity."""

    def check(entry: Entry, at: str, report: Report) -> bool:
        if not re.fullmatch(_RULE, entry.key):
            message = f"'{entry.key[:80]}' is no rule"
            report.add(at, message, "outreach rules list shows their ids", line=entry.line)
            return False
        return True

    return by_name(lambda _: choice(SEVERITIES), "rules and their severities", check)


class _Url:
    """An address taken apart, as far as it matters here."""

    def __init__(self, scheme: str, host: str, *, has_more: bool = False) -> None:
        self.scheme = scheme
        self.host = host
        self.has_more = has_more  #: than scheme, host and port: a user, a path, a query


def _url(value: Plain, example: str, *, has_socket: bool = False) -> _Url:
    from urllib.parse import parse_qs, urlsplit

    if not isinstance(value, str) or re.search(r"[\s\x00-\x1f]", value):
        raise Unfit(f"write {example}", _NO_SERVER)
    try:
        parts = urlsplit(value)
        host = parts.hostname if parts.port is None or parts.port else None
    except ValueError:
        raise Unfit(f"write {example}", _NO_SERVER) from None
    more = parse_qs(parts.query)
    if parts.password or "password" in more:
        place = "; the password goes to ~/.pgpass, or to PGPASSWORD" if has_socket else ""
        raise Unfit(f"write only the user before the @{place}", "has a password in it")
    if not host and not (has_socket and "host" in more):
        raise Unfit(f"write {example}", _NO_SERVER)
    path = parts.path.rstrip("/")
    has_more = bool(parts.username or path or parts.query or parts.fragment)
    return _Url(parts.scheme, host or "", has_more=has_more)


def _is_zone(name: str) -> bool:
    try:
        return ZoneInfo(name).key == name
    except (LookupError, OSError, ValueError):  # no such zone, a folder of zones, or no name
        return False


def _zone_meant(name: str) -> str | None:
    from zoneinfo import available_timezones

    zones = sorted(available_timezones())
    cities = {zone.rpartition("/")[2]: zone for zone in reversed(zones)}
    city = nearest(name.rpartition("/")[2].replace(" ", "_"), cities)
    return nearest(name, zones) or (cities[city] if city else None)
