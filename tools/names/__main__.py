"""Write how much rather a word is a given name than a family name, for the words of many names.

Counted are the names of the United States census of 2020 (people from everywhere live there) and
the lists that Faker and mimesis have of each country. Only how often a word is the one or the other
is kept, never anything about the people who have it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log
from pathlib import Path

from outreach.core.names.frequent import CULTURES
from tools.names.lists import Listed, census, listed

FILE = Path(__file__).parents[2] / "outreach/core/names/frequent.txt"
_TITLE = "# Frequent names: ln(given / family); written by `python -m tools.names`."

_LEAST_FAMILY, _LEAST_GIVEN = 2000, 400  #: people of the census, to be worth a line
#: A list of a country counts like so many people of the census.
_PER_LIST = 5000
_SMOOTHING = 60  #: people
_HIGHEST = 9
_HIGHEST_OF_ONE_LIST = 3
_WEST = "w"  #: only family names of nowhere else tell

_ENDINGS = range(2, 6)  #: letters
_LEAST_WITH_ENDING = 15  #: words
_TELLING = 0.6  #: how far a longer ending must be from the shorter one to be worth a line


def main() -> None:
    """Write the table."""
    given, family = census()
    lists = listed()
    every = given.keys() | family.keys() | lists.keys()
    words = {word: _level(given[word], family[word], lists.get(word, Listed())) for word in every}
    kept = {word for word, people in given.items() if people >= _LEAST_GIVEN}
    kept |= {word for word, people in family.items() if people >= _LEAST_FAMILY}
    kept |= lists.keys()
    rows = [f"{one}{words[one]:+d}{_cultures(lists.get(one, Listed()))}" for one in kept]
    rows += [f"-{ending}{level:+d}" for ending, level in endings(words).items()]
    FILE.write_text("\n".join([_TITLE, *sorted(rows), ""]), encoding="utf-8")


def _level(given: int, family: int, lists: Listed) -> int:
    ours = given + _PER_LIST * len(lists.given)
    theirs = family + _PER_LIST * len(lists.family)
    level = round(log((ours + _SMOOTHING) / (theirs + _SMOOTHING)))
    is_seldom = not given + family and len(lists.given) + len(lists.family) == 1
    highest = _HIGHEST_OF_ONE_LIST if is_seldom else _HIGHEST
    return max(-highest, min(level, highest))


def _cultures(lists: Listed) -> str:
    everywhere = lists.given | lists.family
    told = (one for one, places in CULTURES.items() if one != _WEST and places & everywhere)
    west = CULTURES[_WEST]
    is_western = lists.family & west and everywhere <= west
    return "".join(told) + (_WEST if is_western else "")


def endings(words: dict[str, int]) -> dict[str, int]:
    """Return how much rather words with an ending are given names, where it tells."""
    seen: dict[str, Counter[bool]] = defaultdict(Counter)
    for word, level in words.items():
        for length in _ENDINGS:
            if level and len(word) > length + 1:
                seen[word[-length:]][level > 0] += 1
    sure = {one: _rather(counts) for one, counts in seen.items() if _is_frequent(counts)}
    return {one: round(level) for one, level in sure.items() if _is_telling(one, level, sure)}


def _is_frequent(counts: Counter[bool]) -> bool:
    return counts.total() >= _LEAST_WITH_ENDING


def _rather(counts: Counter[bool]) -> float:
    return log((counts[True] + 0.5) / (counts[False] + 0.5))


def _is_telling(ending: str, level: float, known: dict[str, float]) -> bool:
    return len(ending) == min(_ENDINGS) or abs(level - known.get(ending[1:], 0)) > _TELLING


if __name__ == "__main__":
    main()
