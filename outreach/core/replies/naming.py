"""Who is named in a reply: a name is words with capitals beside words that name somebody."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from outreach.core.merging import canonical_profile_url
from outreach.core.replies.languages import Naming, languages
from outreach.core.rules.phrases import Folded

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "di",
        "da",
        "du",
        "del",
        "della",
        "la",
        "le",
        "el",
        "al",
        "bin",
        "ibn",
        "ter",
        "ten",
        "zu",
        "zum",
        "dos",
        "das",
        "vom",
        "af",
    ]
)
_BETWEEN = re.compile(r"\s{1,3}")
_START = re.compile(r"[\s,:„“\"'(]{0,4}")
_LINK = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/[^\s,;)>\]]{1,120}", re.IGNORECASE
)
_LONGEST = 4  #: words with a capital
_NOBODY = frozenset(word for one in languages() for word in one.naming.nobody.split())


class Named(NamedTuple):
    """Somebody who is named, as it is written."""

    name: str
    profile_url: str = ""  #: when a link stands in the reply too


class _Place(NamedTuple):
    start: int
    end: int
    name: str


def nobody_of(known: Collection[str]) -> frozenset[str]:
    """Return the words that are no names in any language, and those of people who are known."""
    return _NOBODY | {part.lower() for one in known for part in one.split()}


def named(text: str, folded: Folded, naming: Naming, nobody: Collection[str]) -> list[Named]:
    """Return who is named, in order; words in `nobody` are no names."""
    places = sorted({*_after_cues(text, folded, naming, nobody)})
    places += _before_cues(text, folded, naming, nobody)
    names: dict[str, None] = {}
    for place in sorted(set(places)):
        for name in (place.name, *_joined(text, place.end, naming, nobody)):
            names.setdefault(name)
    links = [url for one in _LINK.findall(text) if (url := canonical_profile_url(one))]
    kept = [one for one in names if not any(one != other and one in other for other in names)]
    is_one = len(kept) == 1 and len(links) == 1
    return [Named(one, links[0] if is_one else "") for one in kept]


def anybody(text: str, nobody: Collection[str]) -> list[Named]:
    """Return every full name that stands in a text, whoever it is."""
    return [Named(one.name) for one in _all(text, nobody) if " " in one.name]


def _after_cues(
    text: str, folded: Folded, naming: Naming, nobody: Collection[str]
) -> Iterator[_Place]:
    for lines, least in ((naming.before, 1), (naming.before_full, 2)):
        for _, end in folded.spans(lines):
            gap = _START.match(text, end)
            found = _name_at(text, gap.end() if gap else end, nobody)
            if found and len(found.name.split()) >= least:
                yield found


def _before_cues(
    text: str, folded: Folded, naming: Naming, nobody: Collection[str]
) -> Iterator[_Place]:
    starts = {start for start, _ in folded.spans(naming.after)}
    for place in _all(text, nobody):
        if " " in place.name and starts & {place.end + 1, place.end + 2}:
            yield place


def _joined(text: str, end: int, naming: Naming, nobody: Collection[str]) -> Iterator[str]:
    joint = re.compile(naming.joins, re.IGNORECASE) if naming.joins else None
    while joint and (hit := joint.match(text, end)):
        found = _name_at(text, hit.end(), nobody)
        if not found or " " not in found.name:
            return
        yield found.name
        end = found.end


def _all(text: str, nobody: Collection[str]) -> Iterator[_Place]:
    at = 0
    while hit := _WORD.search(text, at):
        found = _name_at(text, hit.start(), nobody)
        at = found.end if found else hit.end()
        if found:
            yield found


def _name_at(text: str, start: int, nobody: Collection[str]) -> _Place | None:
    """Return the name that begins here; a sentence ends it, and so does a word that is no name."""
    words: list[str] = []
    at = end = start
    while (hit := _WORD.match(text, at)) and len(words) < 2 * _LONGEST:
        word = hit.group()
        is_name = word[0].isupper() and word.lower() not in nobody and not word[1:].isupper()
        if not is_name and not (words and word in _PARTICLES):
            break
        words.append(word)
        end = hit.end() if is_name else end
        gap = _BETWEEN.match(text, hit.end())
        if not gap:
            break
        at = gap.end()
    while words and words[-1] in _PARTICLES:
        words.pop()
    return _Place(start, end, " ".join(words)) if words else None
