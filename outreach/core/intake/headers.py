"""Understand the header of a table: which column holds which field.

Spellings come from `spellings`; what the table does not list is understood when only noise words
stand around a known spelling (`Prospect Location`, `Current Company`, `E-mail 2 - Value`). What
stays unknown is kept and listed, never guessed from its cells.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from outreach.core.intake.spellings import (
    IDENTIFYING,
    MISLEADING,
    NOISE,
    NUMBERED,
    ORIGIN,
    SPELLINGS,
    STOP_WORDS,
    WEAK,
    WHOLE_OR_FIRST,
    WHOLE_OR_LAST,
    Field,
    listed,
)
from outreach.core.text import fold

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD = re.compile(r"[^\W_]+")
_LONGEST = 8  #: words; a header is no sentence


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands in a row: positions from 0, the best column of a field first."""

    header: tuple[str, ...]
    at: Mapping[Field, tuple[int, ...]]
    unknown: tuple[str, ...] = ()  #: headers nothing is read from
    duplicates: tuple[str, ...] = ()  #: headers that stand there twice; first non-empty cell counts
    places: tuple[tuple[int, ...], ...] = field(default=())  #: city, region, country, per address

    def where(self, wanted: Field) -> tuple[int, ...]:
        """Return the columns of a field, best first; () when the table has none."""
        return self.at.get(wanted, ())

    @property
    def identifies(self) -> bool:
        """Say whether any column can tell who a row is about."""
        return any(wanted in IDENTIFYING for wanted in self.at)

    def preview(self) -> list[tuple[str, Field | None]]:
        """Return every header with the field it is read as, in the order of the file."""
        fields = {column: wanted for wanted, columns in self.at.items() for column in columns}
        return [(name, fields.get(column)) for column, name in enumerate(self.header)]


def understand(header: Sequence[str], chosen: Mapping[str, str] | None = None) -> Columns:
    """Return the columns of a header; `chosen` (header → field name) overrules the table."""
    names = tuple(_shown(name) for name in header)
    mapped = {compact(name): Field(wanted) for name, wanted in (chosen or {}).items()}
    ranked = [_ranked(name, mapped) for name in names]
    _settle_names(names, ranked)
    at = _best_first(ranked)
    known = {column for columns in at.values() for column in columns}
    return Columns(
        header=names,
        at=at,
        unknown=tuple(name for i, name in enumerate(names) if i not in known and name),
        duplicates=_duplicates(names),
        places=_places(names, at),
    )


def compact(header: str) -> str:
    """Return a header as spellings are compared: letters and digits only, no accents or case."""
    return "".join(_WORD.findall(fold(header)))


@lru_cache(maxsize=4096)
def field_of(header: str) -> tuple[Field, int] | None:
    """Return the field a header is read as and its rank (0 is best), or None."""
    key = compact(header)
    found = _TABLE.get(key)
    if found or key in _MISLEADING:
        return found
    if _asks_to_stop(key):  # whatever stands around it: a polite word, a question, a day
        return Field.DO_NOT_CONTACT, 3
    words = _words(_ASIDE.sub(" ", header))
    if words and words[0] in ORIGIN and "company" not in words:
        words = words[1:]
    if len(words) > _LONGEST:
        return None
    reduced = _reduced([word for word in words if not word.isdigit()])
    return reduced if reduced and (reduced[0] in NUMBERED or not _counted(words)) else None


def _asks_to_stop(key: str) -> bool:
    """Say whether a header asks it for good: no link to unsubscribe by, no day to wait for."""
    is_something_else = key.endswith(("link", "url", "until", "before", "bis", "vor"))
    return not is_something_else and any(words in key for words in STOP_WORDS)


def _reduced(words: Sequence[str]) -> tuple[Field, int] | None:
    """Find a spelling by leaving out noise words, as few as possible, from both ends inwards."""
    bare = "".join(words)
    if not words or bare in _MISLEADING:
        return None
    if bare in _TABLE:
        wanted, rank = _TABLE[bare]
        return wanted, rank + 1
    shorter = [words[1:]] if words[0] in NOISE else []
    shorter += [words[:-1]] if words[-1] in NOISE else []
    found = next(filter(None, map(_reduced, shorter)), None)
    return (found[0], found[1] + 1) if found else None


def _counted(words: Sequence[str]) -> bool:
    """Say whether a number above one stands among the words."""
    return any(word.isdigit() and word not in {"0", "1"} for word in words)


def _ranked(name: str, mapped: Mapping[str, Field]) -> tuple[Field, int] | None:
    chosen = mapped.get(compact(name))
    return (chosen, -1) if chosen else field_of(name)


def _settle_names(names: Sequence[str], ranked: list[tuple[Field, int] | None]) -> None:
    """Read `Name`, `Nom`, `Nome` as the whole name or as the part that no other column holds."""
    have = {found[0] for found in ranked if found}
    for column, name in enumerate(names):
        key = compact(name)
        if ranked[column] is None and key in _WHOLE_OR_LAST:
            alone = Field.FIRST_NAME in have and Field.LAST_NAME not in have
            ranked[column] = (Field.LAST_NAME if alone else Field.FULL_NAME, 3)
        elif ranked[column] is None and key in _WHOLE_OR_FIRST:
            alone = Field.LAST_NAME in have and Field.FIRST_NAME not in have
            ranked[column] = (Field.FIRST_NAME if alone else Field.FULL_NAME, 3)


_WEAK_RANK = 100


def _best_first(ranked: Sequence[tuple[Field, int] | None]) -> dict[Field, tuple[int, ...]]:
    """Return the columns per field, best first; weak ones only where there is no other.

    A weak column beside a better one is something else: Outlook's `Title` is the salutation.
    """
    found: dict[Field, list[tuple[int, int]]] = {}
    for column, entry in enumerate(ranked):
        if entry and entry[0] is not Field.IGNORE:
            found.setdefault(entry[0], []).append((entry[1], column))
    return {
        wanted: tuple(column for rank, column in sorted(entries) if _counts(rank, entries))
        for wanted, entries in found.items()
    }


def _counts(rank: int, entries: Sequence[tuple[int, int]]) -> bool:
    return rank < _WEAK_RANK or min(entries)[0] >= _WEAK_RANK


def _duplicates(names: Sequence[str]) -> tuple[str, ...]:
    seen: set[str] = set()
    twice: dict[str, None] = {}
    for name in names:
        if name and name in seen:
            twice[name] = None
        seen.add(name)
    return tuple(twice)


_ADDRESSES = ("business", "work", "person", "", "address1", "home", "address2", "other", "address")
_PARTS = (Field.CITY, Field.REGION, Field.COUNTRY)


def _places(
    names: Sequence[str], at: Mapping[Field, tuple[int, ...]]
) -> tuple[tuple[int, ...], ...]:
    """Return the columns that make one place each, business before home: city, region, country."""
    groups: dict[str, dict[Field, int]] = {}
    for part in _PARTS:
        for column in at.get(part, ()):
            groups.setdefault(_address(names[column], part), {}).setdefault(part, column)
    order = sorted(groups, key=lambda key: _ADDRESSES.index(key) if key in _ADDRESSES else 99)
    return tuple(
        tuple(groups[key][part] for part in _PARTS if part in groups[key]) for key in order
    )


def _address(name: str, part: Field) -> str:
    """Return which address a column belongs to: `Business City` and `Business State` to one."""
    words = _words(name)
    bare = [word for word in words if word not in _PLACE_WORDS[part]]
    return "".join(bare)


_PLACE_WORDS = {
    Field.CITY: listed("city town stadt ville ciudad citta comune stad cidade by miasto"),
    Field.REGION: listed(
        "state region province county or bundesland kanton departement estado provincia regione "
        "regiao provincie wojewodztwo"
    ),
    Field.COUNTRY: listed(
        "country region name code nation land pays pais paese nazione stato kraj"
    ),
}


def _shown(name: str) -> str:
    """Return a header as it is shown: one line, without marks that programs add."""
    clean = " ".join(name.replace("\ufeff", "").replace("\x00", "").split())
    return clean.strip("\"'* ").removesuffix(":").strip()


def _words(header: str) -> list[str]:
    spaced = (
        _CAMEL.sub(" ", header).replace("Linked In", "Linkedin").replace("linked In", "linkedin")
    )
    return _WORD.findall(fold(spaced))


def _keys(spellings: str) -> list[str]:
    return [compact(spelling) for spelling in spellings.split(",")]


_TABLE: dict[str, tuple[Field, int]] = {
    key: (wanted, rank)
    for table, rank in ((WEAK, _WEAK_RANK), (SPELLINGS, 0))
    for wanted, spellings in table.items()
    for key in _keys(spellings)
}
_MISLEADING = frozenset(_keys(MISLEADING))
_WHOLE_OR_LAST = frozenset(_keys(WHOLE_OR_LAST))
_WHOLE_OR_FIRST = frozenset(_keys(WHOLE_OR_FIRST))
