"""Write which words are given names and which are family names, from the lists of Faker (MIT).

Only words of Latin letters are kept. A word that is both somewhere tells nothing of the order of a
name and is listed apart. Family names are kept of countries where some people write them in front.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from textwrap import fill

import faker.providers.person

from outreach.core.text import fold

FILE = Path(__file__).parents[2] / "outreach/core/names/frequent.txt"
_FAMILY_FIRST = frozenset(
    [
        *("az_AZ", "cs_CZ", "da_DK", "de_AT", "de_DE", "en_IN", "en_KE", "en_NG", "en_PK", "es_ES"),
        *("et_EE", "fi_FI", "fr_FR", "hr_HR", "hu_HU", "id_ID", "ig_NG", "it_IT", "ja_JP", "lt_LT"),
        *("lv_LV", "nl_NL", "no_NO", "pl_PL", "pt_BR", "pt_PT", "ro_RO", "sk_SK", "sl_SI", "sv_SE"),
        *("sw", "tr_TR", "tw_GH", "uz_UZ", "vi_VN", "yo_NG", "zh_CN", "zh_TW"),
    ]
)
#: Long lists of rare names.
_RARE = frozenset(["en", "is_IS", "ga_IE", "de_CH"])
_GIVEN = re.compile("first|given|middle_name")
_FAMILY = re.compile("last|surname|family")
_LEAST_LETTERS = 3
_MANY = 6  #: countries
_MORE = 2  #: times more often the one than the other


def main() -> None:
    """Write the table."""
    given, rare, families, front = _counted()
    sure = {name for name in given if _is_given(given[name], families[name])}
    family = {name for name in front if families[name] > max(rare[name], _MORE * given[name] - 1)}
    lines = ["# Frequent names, folded, from Faker (MIT); written by `python -m tools.names`."]
    for title, names in (("given", sure), ("family", family), ("both", {*given} - sure - family)):
        lines += [f"= {title}", fill(" ".join(sorted(names)), 120, break_on_hyphens=False)]
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _is_given(given: int, families: int) -> bool:
    """Say whether a name that so many countries use is a given name, and hardly a family name."""
    return given >= _MORE * families or given >= max(_MANY, families)


def _counted() -> tuple[Counter[str], Counter[str], Counter[str], set[str]]:
    """Return how many countries use a name as a given name, rarely so, and as a family name.

    Last, the family names of countries where some write them in front.
    """
    given, rare, families = Counter[str](), Counter[str](), Counter[str]()
    front: set[str] = set()
    for locale in sorted(one.name for one in iter_modules(faker.providers.person.__path__)):
        here = _names(locale, _FAMILY)
        families.update(here)
        front |= here if locale in _FAMILY_FIRST else set()
        (rare if locale in _RARE else given).update(_names(locale, _GIVEN))
    return given, rare, families, front


def _names(locale: str, kind: re.Pattern[str]) -> set[str]:
    """Return the names of one kind of a country."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    lists = [one for one in dir(provider) if kind.search(one)]
    if kind is _GIVEN:
        lists = [one for one in lists if not _FAMILY.search(one)]
    return {word for one in lists for word in _words(getattr(provider, one))}


def _words(names: object) -> Iterator[str]:
    """Give the names of a list, or of a list with weights, as they are compared."""
    if not isinstance(names, (list, tuple, dict, set)):
        return
    for name in names:
        word = fold(name) if isinstance(name, str) else ""
        if word.isascii() and word.isalpha() and len(word) >= _LEAST_LETTERS:
            yield word


if __name__ == "__main__":
    main()
