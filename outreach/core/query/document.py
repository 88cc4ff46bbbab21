"""A person as search sees them: one line of words for each field.

The same lines are stored in the index, so that what Python finds, the databases find.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple, Protocol

from outreach.core.areas import Level, Place, resolve
from outreach.core.query.tree import Field
from outreach.core.text import ANALYSER_VERSION, WALL, plain_tokens, walled_tokens
from outreach.places import VERSION
from outreach.skills import version as names_version

#: In front of the words of some fields: no word searched everywhere finds a name, and a database
#: need not look in which field a word stands.
PREFIXES = MappingProxyType({Field.NAME: "_n", Field.COMPANY: "_c", Field.LOCATION: "_l"})

# marks begin with two lines, so that no beginning of a name (`_no…`) meets one
EVERYBODY = "__all"
NOBODY = "__nobody"  #: stands with nobody
NO_PLACE = "__noplace"  #: no location, or "Remote", "Earth", or one of several namesakes
NO_COUNTRY = "__nocountry"  #: the location does not tell the country
SAYS_REMOTE = "__remote"  #: the location says so
#: To be raised when anything of the index is found, marked or ordered in another way.
MARKS_VERSION = 17
#: Below this confidence a place is a guess: nobody is in or out because of it.
DOUBTFUL = 0.6

_NAME, _COMPANY, _LOCATION = (PREFIXES[one] for one in (Field.NAME, Field.COMPANY, Field.LOCATION))
_BETWEEN_ITEMS = f" {WALL} "  # no phrase reaches from one item of a list into the next
MOST_WORDS = 2000  # of a field; far above what any profile holds
MOST_REPEATS = 60  # of a word in a field: PostgreSQL keeps 255 places of a word


def index_version() -> str:
    """Return what an index depends on beside the people: the analyser, places, groups of names."""
    return f"{ANALYSER_VERSION}.{MARKS_VERSION}.{VERSION}.{names_version()}"


class Document(NamedTuple):
    """One line of words per field, each word with a space on both sides."""

    name: str
    title: str
    headline: str
    company: str
    location: str
    skills: str
    tags: str

    def of(self, field: Field) -> str:
        """Return the line of a field."""
        line: str = getattr(self, field.value)
        return line


class Searchable(Protocol):
    """Whatever has the facts of a person: a candidate, or a row of a file."""

    @property
    def first_name(self) -> str:
        """Return the given name; empty where none is known."""

    @property
    def last_name(self) -> str:
        """Return the family name; empty where none is known."""

    @property
    def position(self) -> str | None:
        """Return the title of the job they have."""

    @property
    def headline(self) -> str | None:
        """Return what they call themselves on their profile."""

    @property
    def company(self) -> str | None:
        """Return where they work."""

    @property
    def location(self) -> str | None:
        """Return where they say they are, as they wrote it."""

    @property
    def skills(self) -> tuple[str, ...]:
        """Return the skills that were told of them, as they were written."""


def document(person: Searchable) -> Document:
    """Return what can be searched of a person. Without a position the headline is the title."""
    title, headline = title_lines(person.position, person.headline)
    return Document(
        name_line(person.first_name, person.last_name),
        title,
        headline,
        company_line(person.company),
        location_line(person.location),
        skills_line(map(words_of, person.skills)),
        tags_line(person.location),
    )


def country_tag(country: str) -> str:
    """Return the mark of everybody in a country (ISO 3166-1)."""
    return f"__c{country.lower()}"


def region_tag(region: int) -> str:
    """Return the mark of everybody in a region, by its number in `outreach.places`."""
    return f"__r{region}"


def town_tag(town: int) -> str:
    """Return the mark of everybody in a town, by its number in `outreach.places`."""
    return f"__p{town}"


def metro_tag(town: int) -> str:
    """Return the mark of everybody who names a town with what lies around it."""
    return f"__m{town}"


def within_tag(region: int, *, metro: bool) -> str:
    """Return the mark of everybody in any town of a region, or in its metropolitan areas."""
    return f"__{'n' if metro else 'i'}{region}"


def length_tag(words: int) -> str:
    """Return the mark of everybody whose title has so many words, walls counted."""
    return f"__w{words}"


def town_of(mark: str) -> int | None:
    """Return the number of the town that a mark names; None for any other mark."""
    return int(mark[3:]) if mark.startswith(("__p", "__m")) else None


def zone_tag(name: str) -> str:
    """Return the mark of everybody who says only a zone, by its first name in the table."""
    return f"__oz{''.join(filter(str.isalnum, name.lower()))}"


def only_tag(place: Place) -> str:
    """Return the mark of everybody who says only this zone, this country, or this region."""
    if place.level is Level.ZONE:
        return zone_tag(place.name)
    if place.level is Level.REGION:
        return f"__or{place.region_id}"
    return f"__oc{(place.country or '').lower()}"


# titles, skills, companies, places and names come again and again: each is cut into words once
@lru_cache(maxsize=1 << 15)
def title_lines(position: str | None, headline: str | None) -> tuple[str, str]:
    """Return the lines of the title, which may be the headline, and of the headline."""
    beside = _line(headline)
    return _line(position) or beside, beside


@lru_cache(maxsize=1 << 15)
def company_line(text: str | None) -> str:
    """Return the line of a company."""
    return _plain_line(text, _COMPANY)


@lru_cache(maxsize=1 << 15)
def location_line(text: str | None) -> str:
    """Return the line of a place."""
    return _plain_line(text, _LOCATION)


def name_line(first_name: str, last_name: str) -> str:
    """Return the line of a name."""
    return _limited(f"{_name(first_name)} {_name(last_name)}".strip())


def skills_line(skills: Iterable[str]) -> str:
    """Return the line of skills that are words already."""
    return _limited(_BETWEEN_ITEMS.join(skills))


@lru_cache(maxsize=1 << 15)
def words_of(skill: str) -> str:
    """Return the words of one skill."""
    return " ".join(walled_tokens(skill))


@lru_cache(maxsize=1 << 15)
def tags_line(location: str | None) -> str:
    """Return the line of marks that a place gives."""
    marks = [EVERYBODY, *_marks(resolve(location or ""))]
    return f" {' '.join(marks)} "


@lru_cache(maxsize=1 << 15)
def _name(text: str) -> str:
    return " ".join([_NAME + word for word in plain_tokens(text)])


def _line(text: str | None) -> str:
    return _limited(" ".join(walled_tokens(text))) if text else ""


def _plain_line(text: str | None, prefix: str) -> str:
    words = plain_tokens(text) if text else ()
    return _limited(prefix + f" {prefix}".join(words)) if words else ""


def _limited(words: str) -> str:
    """Return the words as a line; of an endless text only what every database can hold."""
    if len(words) > 2 * MOST_REPEATS and words.count(" ") >= MOST_REPEATS:
        words = " ".join(_bounded(words.split()[:MOST_WORDS]))
    return f" {words} " if words else ""


def _bounded(words: list[str]) -> list[str]:
    seen: Counter[str] = Counter()
    bounded = []
    for word in words:
        seen[word] += 1
        bounded.append(word if seen[word] <= MOST_REPEATS else WALL)
    return bounded


def _marks(place: Place) -> Iterator[str]:
    if place.is_remote:
        yield SAYS_REMOTE
    if place.level is Level.ZONE:
        yield only_tag(place)
        yield NO_COUNTRY
        return
    if place.country is None or place.confidence < DOUBTFUL:
        yield NO_PLACE
        yield NO_COUNTRY
        return
    yield country_tag(place.country)
    if place.region_id is not None:
        yield region_tag(place.region_id)
    if place.level in (Level.REGION, Level.COUNTRY):
        yield only_tag(place)
    if place.town is not None:
        is_metro = place.level is not Level.CITY
        yield metro_tag(place.town) if is_metro else town_tag(place.town)
        if place.region_id is not None:
            yield within_tag(place.region_id, metro=is_metro)


def stored(field: Field, word: str) -> str:
    """Return a word as the line of that field holds it."""
    return PREFIXES.get(field, "") + word
