"""What may stand at a key: texts, numbers, choices, names, addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from outreach.core.countries import COUNTRIES, code_of, names
from outreach.core.reading.fields import Kind, Unfit, scalar
from outreach.core.reading.nodes import Plain
from outreach.core.reading.spelling import listed, nearest

S = TypeVar("S", bound=StrEnum)

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
SLUG_LENGTH = 60
RESERVED = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}  # Windows keeps these file names for itself


def text(form: str = "text", *, most: int = 2000, lines: bool = False) -> Kind[str]:
    """Return the kind of a text on one line, or on several with `lines`."""
    return scalar(form, lambda value: _text(value, most, lines=lines))


def matching(pattern: str, form: str, try_: str) -> Kind[str]:
    """Return the kind of a text that looks like a pattern as a whole."""

    def convert(value: Plain) -> str:
        found = _text(value)
        if not re.fullmatch(pattern, found):
            raise Unfit(try_)
        return found

    return scalar(form, convert)


def whole(least: int, most: int) -> Kind[int]:
    """Return the kind of a whole number between two, both allowed."""

    def convert(value: Plain) -> int:
        if isinstance(value, str) and re.fullmatch(r"[+-]?[0-9]{1,12}", value):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise Unfit(f"write a number from {least} to {most}")
        return value

    return scalar(f"a whole number from {least} to {most}", convert)


def amount() -> Kind[float]:
    """Return the kind of an amount of money, without a currency sign."""

    def convert(value: Plain) -> float:
        if isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,2})?", value):
            return float(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e9:
            return float(value)
        raise Unfit("write digits only, such as 1700")

    return scalar("an amount such as 1700 or 1700.50", convert)


def truth() -> Kind[bool]:
    """Return the kind of a yes or no."""
    words = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}

    def convert(value: Plain) -> bool:
        found = words.get(value.casefold()) if isinstance(value, str) else value
        if not isinstance(found, bool):
            raise Unfit("write true or false")
        return found

    return scalar("true or false", convert)


def choice(words: Sequence[str]) -> Kind[str]:
    """Return the kind of one word out of a few."""

    def convert(value: Plain) -> str:
        if not isinstance(value, str) or value not in words:
            guess = nearest(str(value), words)
            raise Unfit(f"write {guess}" if guess else f"choose among {listed(words)}")
        return value

    return scalar(f"one of {', '.join(words)}", convert)


def member(values: type[S]) -> Kind[S]:
    """Return the kind of one value of an enumeration."""
    words = choice([value.value for value in values])
    return Kind(words.form, lambda *where: values(found) if (found := words.read(*where)) else None)


def slug() -> Kind[str]:
    """Return the kind of a short name that may be a file name: `sam-keller`."""

    def convert(value: Plain) -> str:
        found = _text(value)
        if not is_slug(found):
            raise Unfit(f"write {slug_of(found)}")
        return found

    form = "a short name of small letters, digits and single hyphens, such as sam-keller"
    return scalar(form, convert)


def is_slug(name: str) -> bool:
    """Say whether a name can be a slug: usable in commands, files and addresses."""
    return len(name) <= SLUG_LENGTH and bool(re.fullmatch(SLUG, name)) and name not in RESERVED


def slug_of(name: str) -> str:
    """Return a slug like the name, to be offered: `Sam Keller` gives `sam-keller`."""
    from unicodedata import normalize

    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_LENGTH].rstrip("-")
    return made if is_slug(made) else f"{made}-1".lstrip("-")


def country() -> Kind[str]:
    """Return the kind of a country code of ISO 3166-1."""

    def convert(value: Plain) -> str:
        if not isinstance(value, str) or value not in COUNTRIES:
            raise Unfit(_country_meant(str(value)))
        return value

    return scalar("a country code of two letters (ISO 3166-1), such as US or DE", convert)


def email() -> Kind[str]:
    """Return the kind of an e-mail address; syntax only, and strict."""
    local = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
    domain = r"(?:[\w-]{1,63}\.)+[\w-]{2,63}"
    return matching(rf"{local}@{domain}", "one e-mail address", "write it as ada@example.com")


def web_address() -> Kind[str]:
    """Return the kind of the address of a page: https, and a host."""
    pattern = r"https://[\w-]+(?:\.[\w-]+)+(?::[0-9]{1,5})?(?:[/?#][^\s<>\"]*)?"
    return matching(pattern, "the https address of a page", "write https://example.com/jobs")


def profile_url() -> Kind[str]:
    """Return the kind of a person's LinkedIn address."""
    pattern = r"https://(?:[a-z]{2,3}\.)?linkedin\.com/in/[^/\s?#<>\"]+/?"
    example = "https://www.linkedin.com/in/sam-keller-example"
    return matching(pattern, "the address of a LinkedIn profile", f"write it as {example}")


def _text(value: Plain, most: int = 2000, *, lines: bool = False) -> str:
    if not isinstance(value, str):
        raise Unfit('put it in quotes: "…"')
    clean = value.strip()
    odd = next((char for char in clean if _is_odd(char, lines=lines)), None)
    if odd is not None:
        raise Unfit(
            "type the line again without it",
            f"holds a character that does not belong in one line of text (U+{ord(odd):04X})",
        )
    if len(clean) > most:
        raise Unfit("shorten it", f"has {len(clean)} characters; {most} are the most")
    return clean


def _is_odd(char: str, *, lines: bool) -> bool:
    if char in "\n\t":
        return not lines
    return ord(char) < ord(" ") or char in "\x7f\x85\u2028\u2029" or "\ud800" <= char <= "\udfff"


def _country_meant(value: str) -> str:
    code = code_of(value)
    if code is None and len(value) > len("xx"):
        spelt = {name: found for found, known in COUNTRIES.items() for name in known}
        code = spelt.get(nearest(value, spelt) or "")
    if code is None:
        return "look the code up in ISO 3166-1, such as US, GB or DE"
    return f"write {code} ({names(code)[0]})"
