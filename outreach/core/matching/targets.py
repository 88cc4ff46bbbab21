"""Compile a campaign's target into queries: who matches, who is left alone, what only sorts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations, pairwise

from outreach.core.campaigns import Target
from outreach.core.matching import places
from outreach.core.query import And, Field, Node, Not, Or, Tag, Words, all_of, any_of, parse
from outreach.core.query import linkedin_query as written_for_linkedin
from outreach.core.query.document import length_tag
from outreach.core.query.leaves import phrase
from outreach.core.query.tree import SKILL_FIELDS, Phrase
from outreach.core.text import plain_tokens, walled_tokens
from outreach.core.weak_keys import company_key
from outreach.core.words import Candidate
from outreach.skills import Group


@lru_cache(maxsize=256)
def target_node(target: Target) -> Node:
    """Return who matches: known to be in the area, or of unknown place.

    Excluded companies are another matter (`excluded_node`), so that they can be told as such.
    Raises QueryError for a broken query.
    """
    return all_of(*(node for _, node in clauses(target)))


def clauses(target: Target) -> list[tuple[str, Node]]:
    """Return each clause that leaves people out, by its key in the file, in reading order.

    Raises QueryError for a broken query.
    """
    known, unknown = places.known_node(target.area), places.unknown_node(target.area)
    inside = [("area", any_of(known, unknown))] if known and unknown else []
    return [*_wanted(target), *inside]


def known_place_node(target: Target) -> Node:
    """Return who is known to be in the area; everybody when the target has none."""
    return places.known_node(target.area) or And(())


def in_known_place(target: Target, node: Node) -> Node:
    """Return who of those who match a target, or more, is known to be in the area."""
    known, unknown = places.known_node(target.area), places.unknown_node(target.area)
    if not known or not unknown:
        return node
    wider = any_of(known, unknown)  # says nothing beside what is known
    parts = node.parts if isinstance(node, And) else (node,)
    return all_of(*(part for part in parts if part != wider), known)


def unknown_place_node(target: Target) -> Node | None:
    """Return of whom nobody can say whether they are in the area; None when it has none."""
    known, unknown = places.known_node(target.area), places.unknown_node(target.area)
    return all_of(unknown, Not(known)) if known and unknown else None


@lru_cache(maxsize=256)
def nice_nodes(target: Target) -> tuple[Node, ...]:
    """Return one query per nice-to-have."""
    return tuple(_skills("nice", target.skills.nice, target.synonyms))


def nicer_nodes(target: Target) -> Iterator[Node]:
    """Yield who meets all nice-to-haves, who all but one, and so on; last comes everybody."""
    nice = nice_nodes(target)
    for many in range(len(nice), 0, -1):
        yield any_of(*(all_of(*some) for some in combinations(nice, many)))
    yield And(())


@lru_cache(maxsize=256)
def excluded_node(target: Target) -> Node | None:
    """Return who works for an excluded company; None when there is none."""
    companies = [leaf for _, leaf, _ in _excluded(target)]
    return any_of(*companies) if companies else None


def excluded_company(target: Target, person: Candidate) -> str | None:
    """Return the entry of `exclude.companies` that a person's company meets."""
    entries = _excluded(target)
    if not entries or not person.company:
        return None
    line = _line(plain_tokens(person.company))
    return next((name for name, _, lines in entries if any(one in line for one in lines)), None)


def title_rank(target: Target, title: str) -> int:
    """Return 0 when a title is one of `titles.any` word for word, 1 when it holds one, else 2."""
    return rank_of_line(target, _line(walled_tokens(title)))


def rank_of_line(target: Target, line: str) -> int:
    """Return the same of the line of words that search sees as somebody's title."""
    wanted = _title_lines(target)
    if line in wanted:
        return 0
    return 1 if any(one in line for one in wanted) else 2


@lru_cache(maxsize=256)
def whole_title_node(target: Target) -> Node | None:
    """Return who has the best rank of a title; None where the index cannot tell.

    Whoever else matches has the second: they hold a title that is wanted.
    """
    leaves = _titles("any", target.titles.any, target.synonyms)
    forms = [form for leaf in leaves for form in leaf.forms]
    if not forms or not all(isinstance(one, Phrase) and not one.prefix for one in forms):
        return None
    wanted = dict.fromkeys(form.words for form in forms if isinstance(form, Phrase))
    return any_of(*map(_whole_title, wanted))


def _whole_title(words: tuple[str, ...]) -> Node:
    """Return whose title is these words: it has as many, and they follow each other."""
    parts: list[tuple[str, ...]] = [words]
    if len(set(words)) == len(words) > 2:  # two by two, of which PostgreSQL is sure
        parts = list(pairwise(words))
    found = (Words("", "", (Phrase((Field.TITLE,), part),)) for part in parts)
    return all_of(Tag("", length_tag(len(words)), field=Field.TITLE), *found)


def in_title(node: Node) -> Node:
    """Return who has one of the wanted words of a query in the title."""
    return any_of(*_title_leaves(node))


def linkedin_query(target: Target) -> str:
    """Return the boolean query for LinkedIn's own search box.

    The area and the excluded companies are not in it: LinkedIn has filters for them.
    """
    return written_for_linkedin(all_of(*(node for _, node in _wanted(target))))


def _title_leaves(node: Node) -> Iterator[Words]:
    match node:
        case Words():
            forms = [form for form in node.forms if Field.TITLE in form.fields]
            if forms:
                there = tuple(replace(form, fields=(Field.TITLE,)) for form in forms)
                yield Words(node.clause, node.said, there)
        case And() | Or():
            for part in node.parts:
                yield from _title_leaves(part)


@lru_cache(maxsize=256)
def _title_lines(target: Target) -> tuple[str, ...]:
    leaves = _titles("any", target.titles.any, target.synonyms)
    return tuple(line for leaf in leaves for line in _lines_of(leaf))


def _lines_of(leaf: Words) -> tuple[str, ...]:
    return tuple(_line(form.words) for form in leaf.forms if isinstance(form, Phrase))


@lru_cache(maxsize=256)
def _excluded(target: Target) -> tuple[tuple[str, Words, tuple[str, ...]], ...]:
    # without its legal form: "Initech, Inc." keeps the people of "Initech GmbH" out as well
    found = (
        (name, phrase(company_key(name), (Field.COMPANY,), clause=f"exclude.companies: {name}"))
        for name in target.exclude.companies
    )
    return tuple((name, leaf, _lines_of(leaf)) for name, leaf in found if leaf)


def _line(words: tuple[str, ...]) -> str:
    return f" {' '.join(words)} "


def _wanted(target: Target) -> list[tuple[str, Node]]:
    skills, titles, groups = target.skills, target.titles, target.synonyms
    clauses: tuple[tuple[str, Sequence[Node]], ...] = (
        ("query", [parse(target.query, groups)] if target.query.strip() else []),
        ("skills.all", _skills("all", skills.all, groups)),
        ("skills.any", _one(_skills("any", skills.any, groups))),
        ("titles.any", _one(_titles("any", titles.any, groups))),
        ("skills.none", _none(_skills("none", skills.none, groups))),
        ("titles.none", _none(_titles("none", titles.none, groups))),
    )
    return [(key, node) for key, nodes in clauses for node in nodes]


def _one(nodes: Sequence[Node]) -> list[Node]:
    return [any_of(*nodes)] if nodes else []


def _none(nodes: Sequence[Node]) -> list[Node]:
    return [Not(any_of(*nodes))] if nodes else []


def _skills(part: str, skills: Iterable[str], groups: tuple[Group, ...]) -> list[Words]:
    found = (
        phrase(one, SKILL_FIELDS, clause=f"skills.{part}: {one}", groups=groups) for one in skills
    )
    return [node for node in found if node]


def _titles(part: str, titles: Iterable[str], groups: tuple[Group, ...]) -> list[Words]:
    found = (
        phrase(one, (Field.TITLE,), clause=f"titles.{part}: {one}", groups=groups) for one in titles
    )
    return [node for node in found if node]
