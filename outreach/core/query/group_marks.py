"""Marks of groups of names: one word of the index says that a person has some name of a group.

Who is asked for Kubernetes may say K8s, AKS or any of ten more names in three fields. Whoever has
one of them gets the group's mark when they are put into the index, so that a database reads one
list of people instead of thirty. A mark says exactly what a leaf of the query for the group's own
name says; whatever else a leaf asks for, such as a workspace's synonyms, is asked beside it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import NamedTuple

from outreach.core.query.document import (
    MOST_REPEATS,
    Document,
    Searchable,
    company_line,
    length_tag,
    location_line,
    name_line,
    skills_line,
    tags_line,
    title_lines,
    words_of,
)
from outreach.core.query.leaves import spellings
from outreach.core.query.tree import (
    SKILL_FIELDS,
    And,
    Field,
    Node,
    Not,
    Or,
    Phrase,
    Tag,
    Words,
    any_of,
)
from outreach.core.synonyms import groups_of, other_names
from outreach.skills import shipped

#: A group has a mark for whoever is found by a skill, and one for whoever is found by a title.
KINDS = {"s": SKILL_FIELDS, "t": (Field.TITLE,)}

#: For each field, the words of which one line is enough: ` full stack `.
Lines = Mapping[Field, frozenset[str]]

_NONE: frozenset[str] = frozenset()


def indexed(person: Searchable) -> Document:
    """Return what the index holds of a person: what can be searched, and the marks of groups."""
    return Document(
        *indexed_facts(
            person.first_name,
            person.last_name,
            person.position,
            person.headline,
            person.company,
            person.location,
            person.skills,
        )
    )


def indexed_facts(
    first_name: str,
    last_name: str,
    position: str | None,
    headline: str | None,
    company: str | None,
    location: str | None,
    skills: Iterable[str],
) -> tuple[str, ...]:
    """Return the same of somebody's facts: as an import asks it, of a million people."""
    found = [*map(_skill, skills)]
    line = skills_line([words for words, _ in found])
    if line.count(" ") > MOST_REPEATS:  # it may have been cut, and only what is left counts
        marks = _found(line, _names()[Field.SKILLS])
    else:
        marks = [mark for _, some in found for mark in some]
    titles, of_titles = _titles(position, headline)
    marks += of_titles
    said = f"{' '.join(dict.fromkeys(marks))} " if marks else ""
    return (
        name_line(first_name, last_name),
        *titles,
        company_line(company),
        location_line(location),
        line,
        tags_line(location) + said,
    )


# skills and titles come again and again, so their words are looked through once
@lru_cache(maxsize=1 << 15)
def _skill(text: str) -> tuple[str, Collection[str]]:
    """Return the words of a skill, and its marks."""
    words = words_of(text)
    return words, _found(f" {words} ", _names()[Field.SKILLS])


@lru_cache(maxsize=1 << 15)
def _titles(position: str | None, headline: str | None) -> tuple[tuple[str, str], Collection[str]]:
    """Return the lines of title and headline, and their marks."""
    lines = title, other = title_lines(position, headline)
    found = _found(title, _names()[Field.TITLE])
    if title:
        found.append(length_tag(len(title.split())))
    return lines, [*found, *_found(other, _names()[Field.HEADLINE])] if title != other else found


def marked(node: Node) -> Node:
    """Return the same query with marks in place of all the names that they stand for."""
    match node:
        case Words():
            return _leaf(node)
        case Not():
            return Not(marked(node.part))
        case And():
            return And(tuple(marked(part) for part in node.parts))
        case Or():
            return replace(node, parts=tuple(marked(part) for part in node.parts))
        case _:
            return node


@lru_cache(maxsize=1 << 12)
def _leaf(leaf: Words) -> Node:
    wanted = _lines_of(leaf)
    tags: list[Tag] = []
    for tag, lines in _near(leaf) if wanted else ():
        rest = _beyond(wanted, lines)
        if rest != wanted and _is_within(lines, wanted):
            tags.append(Tag("", tag))
            wanted = rest
    if not tags:
        return leaf
    forms = tuple(_unmarked(leaf, wanted))
    mark = replace(tags[0], others=tuple(one.tag for one in tags[1:]))
    return any_of(mark, replace(leaf, forms=forms)) if forms else mark


def _near(leaf: Words) -> Iterator[tuple[str, Lines]]:
    """Yield the marks that may stand for names of this leaf."""
    asked = {field for form in leaf.forms for field in form.fields}
    kind = next((kind for kind, fields in KINDS.items() if asked.issuperset(fields)), "")
    synonyms = (form.synonym for form in leaf.forms if isinstance(form, Phrase))
    said = leaf.said if groups_of(leaf.said) else next(filter(groups_of, synonyms), "")
    for group in groups_of(said) if kind else ():
        yield _tag(kind, _numbers()[group.name]), _lines(group.name, kind)


def _tag(kind: str, number: int) -> str:
    return f"__{kind}{number}"


def _lines_of(leaf: Words) -> Lines:
    """Return the lines that a leaf looks for; none when it looks for more than lines."""
    found: dict[Field, set[str]] = {}
    for form in leaf.forms:
        if not isinstance(form, Phrase) or form.prefix:
            return {}
        for field in form.fields:
            found.setdefault(field, set()).add(_line(form))
    return {field: frozenset(lines) for field, lines in found.items()}


def _line(form: Phrase) -> str:
    return f" {' '.join(form.words)} "


def _beyond(wanted: Lines, stood_for: Lines) -> Lines:
    """Return what a mark does not stand for; a line that holds one of its lines it does."""
    rest = {
        field: frozenset(line for line in lines if not _holds(line, stood_for.get(field, _NONE)))
        for field, lines in wanted.items()
    }
    return {field: lines for field, lines in rest.items() if lines}


def _is_within(lines: Lines, wanted: Lines) -> bool:
    """Say whether whoever has one of these lines is wanted."""
    return all(
        _holds(line, wanted.get(field, _NONE)) for field, some in lines.items() for line in some
    )


def _holds(line: str, parts: frozenset[str]) -> bool:
    return line in parts or any(part in line for part in parts)


def _unmarked(leaf: Words, wanted: Lines) -> Iterator[Phrase]:
    """Yield the forms of a leaf in the fields in which no mark stands for them."""
    for form in leaf.forms:
        if isinstance(form, Phrase):
            line = _line(form)
            fields = tuple(one for one in form.fields if line in wanted.get(one, _NONE))
            if fields:
                yield replace(form, fields=fields)


@lru_cache(maxsize=1)
def _numbers() -> Mapping[str, int]:
    return {group.name: number for number, group in enumerate(shipped())}


@cache
def _lines(name: str, kind: str) -> Lines:
    """Return what the mark of a group says: who is found by its own name.

    The same as the lines of its leaf in the query, without making all of its forms.
    """
    names = [(name, False), *other_names(name)]
    said = {
        text: frozenset(f" {' '.join(words)} " for words in spellings(text)) for text, _ in names
    }
    strong = frozenset(line for text, is_weak in names if not is_weak for line in said[text])
    every = frozenset(line for lines in said.values() for line in lines)
    return {field: strong if field is Field.HEADLINE else every for field in KINDS[kind]}


class _Starts(NamedTuple):
    """What may be meant where a word stands."""

    tags: tuple[str, ...]  #: of names that are this word alone
    longer: Mapping[str, tuple[tuple[str, str], ...]]  #: by the next word: line and tag


@lru_cache(maxsize=1)
def _names() -> Mapping[Field, Mapping[str, _Starts]]:
    """Return all names of all groups, by field and first word."""
    found: dict[Field, dict[str, list[tuple[str, str]]]] = {field: {} for field in SKILL_FIELDS}
    for name, number in _numbers().items():
        # whoever is found by a title has the same names in it as whoever is found by a skill
        for field, lines in _lines(name, "s").items():
            kinds = KINDS if field is Field.TITLE else ("s",)
            for line in lines:
                names = found[field].setdefault(line[1 : line.index(" ", 1)], [])
                names += [(line, _tag(kind, number)) for kind in kinds]
    return {
        field: {word: _starts(names) for word, names in by_word.items()}
        for field, by_word in found.items()
    }


def _starts(names: Iterable[tuple[str, str]]) -> _Starts:
    alone: list[str] = []
    longer: dict[str, list[tuple[str, str]]] = {}
    for line, tag in names:
        _, second, *_ = (*line.split(maxsplit=2), "")
        if second:
            longer.setdefault(second, []).append((line, tag))
        else:
            alone.append(tag)
    return _Starts(tuple(alone), {word: tuple(some) for word, some in longer.items()})


def _found(line: str, names: Mapping[str, _Starts]) -> list[str]:
    """Return the marks of the names that stand in a line of words."""
    found: list[str] = []
    words = line.split()
    for at, word in enumerate(words):
        starts = names.get(word)
        if starts:
            found += starts.tags
            if starts.longer and at + 1 < len(words):
                longer = starts.longer.get(words[at + 1], ())
                found += [tag for name, tag in longer if name in line]
    return found
