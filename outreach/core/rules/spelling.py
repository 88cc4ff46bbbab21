"""Spelling, without the network: what is probably a slip, and the word that was probably meant.

The dictionaries are those of pyspellchecker (English and German, MIT). They are read when the
first text is checked and kept. A word that the dictionary lacks is a slip only when a common word
is near it: most words it lacks are names, tools and trades, and those have nothing near them. So
a list of names to allow stays short.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from outreach.core.rules.languages import Words, words_of

MIN_LETTERS = 5  # a shorter unknown word is an abbreviation more often than a slip
MAX_LETTERS = 40  # beyond, nothing is looked up: the work grows with the square of the length
LONG = 8  # letters from which on two slips in one word are believed
COMMON = 400  # how often a word was seen in the dictionary's texts for it to be meant
SEEN = 60  # how often a word was seen for others to be derived from it
MIN_PART = 4  # letters of a part of a compound
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß'"


@cache
def dictionary(language: str) -> Mapping[str, int]:
    """Return the known words of a language with their counts; empty for one without."""
    file = files("spellchecker").joinpath("resources", f"{language}.json.gz")
    if not file.is_file():
        return {}
    found: dict[str, int] = json.loads(gzip.decompress(file.read_bytes()))
    return found


@cache
def _common(language: str) -> Mapping[int, list[str]]:
    by_length: dict[int, list[str]] = {}
    for word, count in dictionary(language).items():
        if count >= COMMON:
            by_length.setdefault(len(word), []).append(word)
    return by_length


def meant(word: str, words: Words) -> str | None:
    """Return the word that was probably meant by one in small letters; None for no slip.

    A dictionary knows few of the forms that a word takes; a language whose file says nothing of
    them is not judged by its dictionary.
    """
    if not words.spelling.endings or not dictionary(words.code):
        return None
    return _meant(word, words.code)


@lru_cache(maxsize=8192)
def _meant(word: str, language: str) -> str | None:
    words = words_of(language)
    if not MIN_LETTERS <= len(word) <= MAX_LETTERS or is_known(word, words):
        return None
    near = _one_slip_away(word, words.code)
    if near is None and len(word) >= LONG:
        near = _two_slips_away(word, words.code)
    return near


def is_known(word: str, words: Words) -> bool:
    """Say whether a word in small letters is one of the language, also in another spelling."""
    known = dictionary(words.code)
    if word in known or word in _vocabulary(words.code):
        return True
    if word.endswith(("'s", "s'")) and is_known(word.rstrip("s'"), words):
        return True
    if any(form in known for form in _respelled(word, words.spelling.respellings)):
        return True
    return _is_derived(word, words) or (
        bool(words.spelling.joints) and _is_compound(word, words, 3)
    )


@cache
def _vocabulary(language: str) -> frozenset[str]:
    return frozenset(words_of(language).spelling.vocabulary.split())


def _respelled(word: str, respellings: Iterable[tuple[str, str]]) -> Iterator[str]:
    for written, other in respellings:
        for hit in re.finditer(re.escape(written), word):
            if hit.end() >= len(word) - 3:  # near the end, where such endings are
                yield f"{word[: hit.start()]}{other}{word[hit.end() :]}"


def _is_derived(word: str, words: Words) -> bool:
    known, vocabulary = dictionary(words.code), _vocabulary(words.code)
    for ending in words.spelling.endings.split():
        stem = word.removeprefix(ending[:-1]) if ending[-1] == "-" else word.removesuffix(ending)
        is_cut = len(word) > len(stem) >= MIN_PART
        if is_cut and (known.get(stem, 0) >= SEEN or stem in vocabulary):
            return True
    return False


def _is_compound(word: str, words: Words, parts: int) -> bool:
    known, vocabulary = dictionary(words.code), _vocabulary(words.code)
    if parts == 0:
        return False
    for at in range(MIN_PART - 1, len(word) - MIN_PART + 2):
        first, rest = word[:at], word[at:]
        if not (rest in known or rest in vocabulary or _is_compound(rest, words, parts - 1)):
            continue
        stems = (
            first.removesuffix(joint) for joint in words.spelling.joints if first.endswith(joint)
        )
        if any(_is_part(stem, known, vocabulary) for stem in stems):
            return True
    return False


def _is_part(stem: str, known: Mapping[str, int], vocabulary: Collection[str]) -> bool:
    if len(stem) < MIN_PART - 1:
        return False
    # "Ansprechpartnerin": the stem of a verb stands in front
    return any(form in known for form in (stem, f"{stem}e", f"{stem}en")) or stem in vocabulary


def _one_slip_away(word: str, language: str) -> str | None:
    known = dictionary(language)
    found = {one for one in _edits(word) if known.get(one, 0)}
    floor = COMMON if language == "en" else 0
    near = [one for one in found if known[one] >= floor]
    return max(near, key=lambda one: (known[one], one), default=None)


def _edits(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _LETTERS)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        yield from (head + letter + tail for letter in _LETTERS)


def _two_slips_away(word: str, language: str) -> str | None:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    by_length = _common(language)
    nearby = [one for size in range(-1, 2) for one in by_length.get(len(word) + size, ())]
    # most slips leave the first letter as it is; so do most names that are no slips not
    same_start = [one for one in nearby if one[0] == word[0]]
    found = process.extractOne(word, same_start, scorer=OSA.distance, score_cutoff=2)
    return found[0] if found else None


def doubled(folded: str, words: Words) -> list[str]:
    """Return words that stand twice in a row: “the the”."""
    allowed = frozenset(words.spelling.doubled.split())
    pieces = re.findall(r"[^\W\d_]+|[^\w\s]", folded)
    return [
        f"{one} {other}"
        for one, other in pairwise(pieces)
        if one == other and one.isalpha() and one not in allowed and len(one) > 1
    ]
