"""Rules that a message is true and discreet: its links, its figures, its places, its client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from outreach.core.rules.links import allowed_hosts, links
from outreach.core.rules.links import flaw as flaw_of
from outreach.core.rules.phrases import Folded, fold
from outreach.core.rules.quoting import blaming
from outreach.core.rules.rule import ERROR, WARN, Finding, Rule, Specimen, Use

if TYPE_CHECKING:
    from outreach.core.rules.wording import Hit

_FIGURE = r"\d+(?:[.,]\d{3})*(?:[.,]\d+)?"
_LEGAL_FORM = r"(?i)[ ,]+(?:inc|llc|ltd|plc|corp|co|gmbh|ag|se|kg|sa|sas|srl|bv|oy|ab|as)\.?$"
_PLACE = r" ?((?:[^\W\d_a-zà-öø-ÿ][^\W\d_]+)(?:[ -][^\W\d_a-zà-öø-ÿ][^\W\d_]+){0,2})"


def _bad_links(specimen: Specimen) -> Iterator[Finding]:
    hosts = allowed_hosts(specimen.use.role, specimen.use.sender)
    flaws = (flaw_of(link, hosts) for link in links(specimen.rendered.text))
    yield from (Finding(found) for found in dict.fromkeys(flaws) if found)


def _named_client(specimen: Specimen) -> Iterator[Finding]:
    use = specimen.use
    if not use.confidential:
        return
    text = fold(f"{specimen.rendered.subject or ''} {specimen.rendered.text}")
    names = {fold(re.sub(_LEGAL_FORM, "", name)) for name in use.client} - {""}
    for name in sorted(names):
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield Finding("The message names the client of a confidential search.")
            return


def _unproven(specimen: Specimen) -> Iterator[Finding]:
    facts = facts_of(specimen.use)
    claims = specimen.wording.hits(specimen.words.facts.claims, negated=True)
    figures = [hit for hit in claims if not _figures(hit.words) <= _known_figures(facts)]
    places = [hit for hit in _places(specimen) if fold(hit.words) not in fold(facts)]
    yield from blaming(specimen, [*figures, *places], "is not on the campaign's fact sheet.")
    for name, phrases in specimen.words.facts.conditions:
        hits = specimen.wording.hits(phrases)
        if hits and not Folded(fold(facts)).has(phrases):
            says = f"promises {name}, which is not on the campaign's fact sheet."
            yield from blaming(specimen, hits, says)


def facts_of(use: Use) -> str:
    """Return all that a campaign says of its role, company and place."""
    role, sender = use.role, use.sender
    given = (role.title, role.company, role.location, role.pay, role.about, *use.facts)
    return " \n".join((*given, use.area or "", use.campaign, sender.title, sender.company))


def _figures(text: str) -> set[str]:
    return {_figure(hit) for hit in re.findall(_FIGURE, text)}


@lru_cache(maxsize=64)
def _known_figures(facts: str) -> frozenset[str]:
    """Return the figures of the facts, in full and in thousands: 165k is 165,000."""
    found = _figures(facts)
    whole = {one for one in found if one.isdigit()}
    thousands = {one.removesuffix("000") for one in whole if one.endswith("000")}
    return frozenset(found | {f"{one}000" for one in whole} | thousands)


def _figure(written: str) -> str:
    grouped = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", written)
    return re.sub(r"[.,]", "", written) if grouped else written.replace(",", ".")


def _places(specimen: Specimen) -> Iterator[Hit]:
    from outreach.core.rules.wording import Hit

    wording = specimen.wording
    for hit in wording.hits(specimen.words.facts.located, negated=True):
        found = re.compile(_PLACE).match(wording.plain, hit.start + len(hit.words))
        words = re.split(r"(?<=\w)(?=[ -])", found.group(1)) if found else []
        for count in range(len(words), 0, -1):
            if is_place(name := "".join(words[:count])):
                yield Hit(name, hit.start)
                break


@lru_cache(maxsize=1024)
def is_place(name: str) -> bool:
    """Say whether a name is that of a city, a region or a country, among those known here."""
    from outreach.core import countries
    from outreach.core.areas import CITIES, region_of
    from outreach.core.text import fold as fold_place

    long_enough = len(name) > 2  # codes such as IT and HR are words too
    is_country = long_enough and countries.code_of(name) is not None
    return is_country or fold_place(name) in CITIES or (long_enough and region_of(name) is not None)


RULES = (
    Rule(
        id="T26",
        severity=ERROR,
        message="Links are https, lead to the role or the company, and neither hide nor spy.",
        why="People are right to distrust a shortened or tracked link from a stranger.",
        try_="Write the plain https:// address, best as {{ role.url }}.",
        good="All about it: {{ role.url }}",
        bad="All about it: https://bit.ly/3xYz",
        check=_bad_links,
        per_message=True,
    ),
    Rule(
        id="T27",
        severity=ERROR,
        message="A confidential search never names its client.",
        why="The client trusted us with it; `confidential: true` and `client:` in the campaign "
        "file say whom it is about.",
        try_="Say what kind of company it is.",
        good="A robotics firm near {{ match.area }} looks for you.",
        bad="Our client is Initech, but keep it to yourself.",
        check=_named_client,
        per_message=True,
    ),
    Rule(
        id="T28",
        severity=WARN,
        message="Says nothing of pay, figures, places or conditions that is not on the fact sheet.",
        why="What a message promises in somebody's name must be true; the campaign's `role` is "
        "what was agreed.",
        try_="Print {{ role.pay }} or {{ role.location }}, or add it to `role.about`.",
        good="It pays {{ role.pay }}.",
        bad="It pays $300k, fully remote, in our office in Tokyo.",
        check_words=_unproven,
        words=("facts.claims", "facts.located", "facts.conditions"),
    ),
)
