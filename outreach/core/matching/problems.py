"""What is wrong with a target, all at once: what cannot be read, and what can match nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from outreach.core.areas import (
    STATED,
    Level,
    Place,
    alternatives,
    country_of,
    regions_called,
    resolve,
)
from outreach.core.campaigns import Area, Target
from outreach.core.countries import COUNTRIES, names
from outreach.core.errors import QueryError
from outreach.core.matching.targets import excluded_node, target_node
from outreach.core.query import And, Field, Node, Not, Or, Tag, Words, read
from outreach.core.query.document import DOUBTFUL
from outreach.core.query.tree import Phrase
from outreach.core.text import plain_tokens, tokens
from outreach.core.words import Problem

#: Words that stand for age, sex or origin; a target should say what the job needs.
PROXIES = (
    "native speaker", "mother tongue", "young", "youthful", "digital native", "recent graduate",
    "new graduate", "he him", "she her", "male", "female", "man", "woman", "mature",
)  # fmt: skip


def problems(target: Target) -> list[Problem]:
    """Return what is wrong with a target, and warnings; places in files are the caller's to add."""
    found = [*_of_query(target), *_of_words(target), *_of_countries(target), *_of_places(target)]
    if any(problem.severity == "error" for problem in found):
        return found
    return [*found, *_of_sense(target), *_of_proxies(target)]


def _of_query(target: Target) -> Iterator[Problem]:
    if not target.query.strip():
        return
    try:
        yield from read(target.query, target.synonyms).warnings
    except QueryError as error:
        yield Problem(f"query: {error.what}", try_=error.try_, rule="target", column=error.at + 1)


def _of_words(target: Target) -> Iterator[Problem]:
    for name, items in _lists(target):
        for item in items:
            if not tokens(item):
                yield _problem(f"{name}: there is no word in {item!r}", "write a skill or a title")
    for place in _places(target.area):
        if place and not plain_tokens(place):
            yield _problem(
                f"area: there is no word in {place!r}", "write a town, region or country"
            )


def _of_countries(target: Target) -> Iterator[Problem]:
    for code in target.area.countries:
        if code not in COUNTRIES:
            meant = country_of(code) or (code.upper() if code.upper() in COUNTRIES else "US")
            yield _problem(
                f"area.countries: {code!r} is no ISO 3166 code of two letters",
                f"countries: [{meant}]",
            )


def _of_places(target: Target) -> Iterator[Problem]:
    for text in filter(plain_tokens, _places(target.area)):
        place = resolve(text)
        if place.level in (Level.UNKNOWN, Level.REMOTE) or _is_misread(text, place):
            yield _unknown(text)
        elif place.confidence < DOUBTFUL and place.level in (Level.CITY, Level.METRO):
            yield _ambiguous(text)
        elif place.confidence < DOUBTFUL and place.how != "county":
            yield _of_two_kinds(text, place)
    for text in target.area.vague:
        wide = (Level.REGION, Level.COUNTRY, Level.ZONE)
        if plain_tokens(text) and resolve(text).level not in wide:
            yield _problem(
                f"area.vague: {text!r} is no country, region or zone",
                "vague: [Germany, Virginia]",
            )


def _is_misread(text: str, place: Place) -> bool:
    """Say whether a département was taken for a like-sounding place: Loir-et-Cher for Chieri."""
    from outreach.core.areas.departements import departement

    if departement(text) is None:
        return False
    is_named_so = plain_tokens(place.name) == plain_tokens(text)
    return not (is_named_so and (place.country == "FR" or place.level is Level.REGION))


def _unknown(text: str) -> Problem:
    from outreach.core.areas.departements import departement  # a table that few targets need

    found = departement(text)
    if found is not None:
        return _problem(
            f"area: {text!r} is a département; places know towns, regions and countries",
            f"write circles: [{found.circle}]",
        )
    return _problem(
        f"area: nobody knows a place called {text!r}",
        "write a town with its country, such as Reston, VA, a region, a country or a zone",
    )


def _ambiguous(text: str) -> Problem:
    """Name the towns of one name, so that the right one can be written."""
    towns = [f"{one.name}, {one.region or one.country}" for one in alternatives(text)]
    several = list(dict.fromkeys(towns))[:_MOST_TOWNS]
    return _problem(
        f"area: {text!r} is the name of several places: {'; '.join(several)}",
        f"write {several[0]}" + (f", or {several[1]}" if len(several) > 1 else ""),
    )


def _of_two_kinds(text: str, place: Place) -> Problem:
    """Name the regions, or the state or town and the country, of one name."""
    regions = [f"{one.name}, {names(one.country or '')[0]}" for one in regions_called(text)]
    if place.level is Level.REGION:
        return _problem(
            f"area: {text!r} is the name of several regions, among them {'; '.join(regions)}",
            f"write {' or '.join(regions[:2])}",
        )
    is_state = any(one.country in STATED for one in regions_called(text))
    towns = [f"{one.name}, {names(one.country or '')[0]}" for one in alternatives(text)]
    return _problem(
        f"area: {text!r} is the name of a country and of a {'state' if is_state else 'town'}",
        f"write {(regions if is_state else towns)[0]}, or countries: [{place.country}]",
    )


_MOST_TOWNS = 6


def _places(area: Area) -> list[str]:
    return [
        *(one.near for one in (*area.all_circles, *area.without)),
        *area.places,
        *area.vague,
    ]


def _of_sense(target: Target) -> Iterator[Problem]:
    node = target_node(target)
    if node == And(()):
        yield _problem("the target is empty: it matches everybody", "query: python AND django")
        return
    excluded = excluded_node(target)
    parts = [*_parts(node), *([Not(excluded)] if excluded else [])]
    unwanted = [leaf for part in parts if isinstance(part, Not) for leaf in _unwanted(part.part)]
    for part in parts:
        reason = _impossible(part, unwanted)
        if reason:
            yield _problem(f"nobody can match: {reason}", "take one of the two out")
    if isinstance(node, Not) or all(isinstance(part, Not) for part in parts):
        yield Problem(
            "the target only says who is unwanted: it matches everybody else",
            severity="warn",
            rule="target",
        )


def _of_proxies(target: Target) -> Iterator[Problem]:
    for leaf in _leaves(target_node(target)):
        said = " ".join(plain_tokens(leaf.said))
        named = any(Field.NAME in form.fields for form in leaf.forms)
        if named or said in PROXIES:
            reason = "a name" if named else "age, sex or origin"
            yield Problem(
                f"'{leaf.clause}' chooses people by {reason}, not by what the job needs",
                severity="warn",
                rule="target",
            )


def _problem(message: str, try_: str) -> Problem:
    return Problem(message, try_=try_, rule="target")


def _lists(target: Target) -> Iterator[tuple[str, Iterable[str]]]:
    yield from ((f"skills.{part}", getattr(target.skills, part)) for part in _SKILL_PARTS)
    yield from ((f"titles.{part}", getattr(target.titles, part)) for part in ("any", "none"))
    yield "exclude.companies", target.exclude.companies


_SKILL_PARTS = ("all", "any", "nice", "none")


def _parts(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, And) else (node,)


def _leaves(node: Node) -> Iterator[Words]:
    match node:
        case Words():
            yield node
        case Not():
            yield from _leaves(node.part)
        case And() | Or():
            for part in node.parts:
                yield from _leaves(part)


def _unwanted(node: Node) -> Iterator[Words]:
    """Yield the leaves each of which alone rules a person out."""
    if isinstance(node, Words):
        yield node
    elif isinstance(node, Or):
        for part in node.parts:
            yield from _unwanted(part)


def _impossible(node: Node, unwanted: list[Words]) -> str:
    """Return why nobody can match a part of the target; "" when somebody can."""
    match node:
        case Words():
            ruling = next((other for other in unwanted if _rules_out(other, node)), None)
            return f"'{node.clause}' is ruled out by '{ruling.clause}'" if ruling else ""
        case And():
            return next(filter(None, (_impossible(part, unwanted) for part in node.parts)), "")
        case Or():
            reasons = [_impossible(part, unwanted) for part in node.parts]
            return reasons[0] if all(reasons) and reasons else ""
        case Not() | Tag():
            return ""


def _rules_out(unwanted: Words, wanted: Words) -> bool:
    """Say whether whoever has the wanted words also has the unwanted ones."""
    return all(any(_implies(form, other) for other in unwanted.forms) for form in wanted.forms)


def _implies(form: object, other: object) -> bool:
    if not isinstance(form, Phrase) or not isinstance(other, Phrase):
        return form == other
    if not set(form.fields) <= set(other.fields) or (form.prefix and not other.prefix):
        return False
    end = "" if other.prefix else " "
    return f" {' '.join(other.words)}{end}" in f" {' '.join(form.words)} "
