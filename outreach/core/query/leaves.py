"""Make leaves: from the words somebody wrote to the forms that can be found."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import product

from outreach.core.query.name_spellings import other_spellings
from outreach.core.query.tree import Close, Field, Phrase, Words
from outreach.core.synonyms import MOST_WORDS, Name, groups_of, is_known, one_or_two, other_names
from outreach.core.text import (
    COMPOUNDS,
    MARK,
    NAMES,
    PAIRS,
    is_lone_sign,
    is_phrase,
    plain_tokens,
    tokens,
)
from outreach.skills import Group, agents, other_forms

#: Fields in which names of languages are told from everyday words (see `core.text`).
MARKED_FIELDS = (Field.TITLE, Field.SKILLS, Field.HEADLINE)
#: Fields in which a name counts that is something else in everyday text: JS, ML, HR.
_OF_SKILLS = (Field.TITLE, Field.SKILLS)
_LONG_NAME = 4  # words; so many with commas between are one name: heating, ventilation and …
_MOST_SPELT = 8  # words of a phrase that is looked for in several spellings
#: One word for women and men: Entwickler:in, Entwickler*innen, Entwickler(in), développeur·se.
_GENDERED = re.compile(
    r"(?:(?<=er|or|ur|st|nt|ge|zt|lt|ch)(?:[:*_/·•]-?in(?:nen)?|\(in(?:nen)?\))"
    r"|(?<=eur)(?:[·•/](?:e?u?se|t?rice)|\((?:e?u?se|t?rice)\))"
    r"|(?<=ier|ien)(?:[·•](?:e|ère|ne)|\((?:e|ère|ne)\)))(?!\w)",
    re.IGNORECASE,
)
_PARTS = {joined: parts for parts, joined in COMPOUNDS.items()}


def phrase(
    said: str,
    fields: Sequence[Field],
    *,
    clause: str = "",
    prefix: bool = False,
    groups: tuple[Group, ...] = (),
) -> Words | None:
    """Return the leaf that finds these words next to each other; None when none are left.

    It also finds the other names of a skill or title, those of the workspace's `groups` included.
    """
    plain = without_ending(said)
    forms = list(_forms(plain, fields, prefix=prefix))
    if not forms:
        return None
    if not prefix:
        forms += _one_or_two(plain, fields, groups)
        forms += _synonyms(plain, fields, forms, groups)
    if Field.NAME in fields:
        forms += _of_names(said, forms, prefix=prefix)
    return Words(clause or said, said, tuple(forms))


def without_ending(said: str) -> str:
    """Return a name without an ending for women behind a sign: Entwickler for Entwickler:in."""
    return _GENDERED.sub("", said)


def _forms(
    said: str, fields: Sequence[Field], *, prefix: bool, synonym: str = ""
) -> Iterator[Phrase]:
    found: dict[tuple[str, ...], list[Field]] = {}
    for field in fields:
        for words in _variants(said, field in MARKED_FIELDS, prefix):
            found.setdefault(words, []).append(field)
    for words, within in found.items():
        if words and not _is_noise(words, within, fields):
            begins = prefix or (len(words) == 1 and is_lone_sign(words[0]))
            yield Phrase(tuple(within), words, begins, synonym)


def _one_or_two(said: str, fields: Sequence[Field], groups: tuple[Group, ...]) -> Iterator[Phrase]:
    """Yield the forms of a product's name that is written as one word and as two: Swift UI.

    What a group knows is what the group says: a sales force is no Salesforce.
    """
    within = [field for field in fields if field in MARKED_FIELDS]
    other = one_or_two(said)
    is_told = other_names(said, groups) or groups_of(said, groups) != groups_of(other, groups)
    if within and other != said and not is_told:
        yield from _forms(other, within, prefix=False, synonym=other)


def _synonyms(
    said: str, fields: Sequence[Field], forms: Sequence[Phrase], groups: tuple[Group, ...]
) -> list[Phrase]:
    """Return the forms of other names, short ones first, without those that hold another form."""
    held = [(f" {' '.join(form.words)} ", frozenset(form.fields)) for form in forms]
    found: list[Phrase] = []
    for name in sorted(_names(said, groups), key=lambda name: len(tokens(name.text))):
        there = _OF_SKILLS if name.is_ambiguous else MARKED_FIELDS
        within = [field for field in fields if field in there]
        for form in _forms(name.text, within, prefix=False, synonym=name.text) if within else ():
            line = f" {' '.join(form.words)} "
            if not any(one in line and set(form.fields) <= wide for one, wide in held):
                held.append((line, frozenset(form.fields)))
                found.append(form)
    return found


def _names(said: str, groups: tuple[Group, ...]) -> Collection[Name]:
    """Return what else a name is called.

    Where no group knows it, these are its other forms that one knows, or else those who do it; for
    what is only a kind of something, those who do it.
    """
    known = other_names(said, groups)
    if known:
        return known
    is_kind = is_known(said, groups)
    near = [] if is_kind else [one for one in other_forms(said) if is_known(one, groups)]
    found = {text: Name(text, is_ambiguous=False) for text in near or agents(said)}
    theirs = {more.text: more for one in found for more in other_names(one, groups)}
    return (theirs | found).values()


def _of_names(said: str, forms: Sequence[Phrase], *, prefix: bool) -> list[Phrase]:
    """Return the forms of a name as others write it: Brueckner for Brückner."""
    known = {form.words for form in forms}
    found: dict[tuple[str, ...], Phrase] = {}
    for other in other_spellings(said):
        for form in _forms(other, (Field.NAME,), prefix=prefix, synonym=other):
            if form.words not in known:
                found.setdefault(form.words, form)
    return list(found.values())


def close(said: str, fields: Sequence[Field], between: int, *, clause: str = "") -> Words | None:
    """Return the leaf that finds two words near each other; None unless they are two single words.

    The words must differ, and each must be one word for the analyser: `c++` is, `asp.net` is not.
    """
    found: dict[tuple[str, str], list[Field]] = {}
    for field in fields:
        pair = _pair(said, field)
        if pair is None:
            return None
        found.setdefault(pair, []).append(field)
        for other in other_spellings(said) if field is Field.NAME else ():
            pair = _pair(other, field)
            if pair and pair not in found:
                found[pair] = [field]
    forms = [Close(tuple(within), *pair, between) for pair, within in found.items()]
    return Words(clause or said, said, tuple(forms))


def _pair(said: str, field: Field) -> tuple[str, str] | None:
    words = [_analysed(part, field in MARKED_FIELDS) for part in said.split()]
    if len(words) != 2 or words[0] == words[1] or any(len(word) != 1 for word in words):
        return None
    return words[0][0], words[1][0]


def _analysed(said: str, marked: bool) -> tuple[str, ...]:
    return tokens(said) if marked else plain_tokens(said)


def are_one(first: str, second: str) -> bool:
    """Say whether two words next to each other may also be one: full stack, java script."""
    pair = (first.casefold(), second.casefold())
    return pair in COMPOUNDS or pair in PAIRS


def _are_together(first: str, second: str) -> bool:
    """Say whether two words mean something only together: full stack, sea freight."""
    return are_one(first, second) or is_phrase(f"{first} {second}")


def length_of_name(words: Sequence[str], groups: tuple[Group, ...]) -> int:
    """Return how many of the first words make one name: 2 of `machine learning lead`; else 1."""
    for length in range(min(len(words), MOST_WORDS), 1, -1):
        parts = words[:length]
        is_list = any(part.endswith((",", ";")) for part in parts[:-1])
        if (is_list and length < _LONG_NAME) or "&" in (parts[0], parts[-1]):
            continue  # items, whatever they would mean together; or neither begin nor end of a name
        if (length == 2 and _are_together(*parts)) or _is_name(" ".join(parts), groups):
            return length
    return 1


def _is_name(said: str, groups: tuple[Group, ...]) -> bool:
    """Say whether a group has this name or one that differs in number, or in British spelling."""
    return bool(other_names(said, groups)) or any(
        is_known(one, groups) for one in other_forms(said)
    )


def spellings(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of a name as a title, a skill or a headline may have them."""
    return _variants(name, True, False)


@lru_cache(maxsize=1 << 14)  # three fields have the same, and names come in several groups
def _variants(said: str, marked: bool, prefix: bool) -> tuple[tuple[str, ...], ...]:
    words = _analysed(said, marked)
    if prefix and words:  # `go*` also finds Google
        words = (*words[:-1], words[-1].removesuffix(MARK))
    spellings = _compounds(words)
    if not marked or len(words) < 2:
        return tuple(spellings)
    return tuple([edged for words in spellings for edged in _edges(words, prefix=prefix)])


def _compounds(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the words with `fullstack` as one word and as two, wherever that can be."""
    if not words:
        return [()]
    if len(words) > _MOST_SPELT:  # each could double the forms; nobody searches for so long a name
        return [words]
    first, rest = words[0], words[1:]
    found = [(first, *more) for more in _compounds(rest)]
    joined = COMPOUNDS.get((first, rest[0])) if rest else None
    if joined:
        found += [(joined, *more) for more in _compounds(rest[1:])]
    if first in _PARTS:
        found += [(*_PARTS[first], *more) for more in _compounds(rest)]
    return found


def _edges(words: tuple[str, ...], *, prefix: bool) -> list[tuple[str, ...]]:
    """Return the words with a name at either edge marked and unmarked.

    Whether it is a language shows only beside what the phrase cuts off.
    """
    if len(words) < 2:
        return [words]
    first, last = _both(words[0]), (words[-1],) if prefix else _both(words[-1])
    return [(a, *words[1:-1], b) for a, b in product(first, last)]


def _both(word: str) -> tuple[str, ...]:
    bare = word.removesuffix(MARK)
    return (bare, bare + MARK) if bare in NAMES else (word,)


def _is_noise(words: tuple[str, ...], within: Sequence[Field], asked: Sequence[Field]) -> bool:
    """Say whether this would find "Go Fish Ltd" for somebody who searches everywhere for Go."""
    looks_for_skill = any(field in MARKED_FIELDS for field in asked)
    in_plain_text = all(field not in MARKED_FIELDS for field in within)
    return looks_for_skill and in_plain_text and len(words) == 1 and words[0] in NAMES
