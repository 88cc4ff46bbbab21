"""The labelled texts in tests/data/texts: good ones, and bad ones with what is wrong with them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from outreach.core.words import Purpose, Template, TemplateKind

FOLDER = Path(__file__).parents[2] / "data" / "texts"
LANGUAGES = ("en", "de")


class Labelled(NamedTuple):
    """A text and the rules that must find it; none for a good one."""

    template: Template
    rules: frozenset[str]


class Sentence(NamedTuple):
    """A sentence and the rule that must find it; empty for a good one."""

    language: str
    rule: str
    words: str


@cache
def texts(language: str, verdict: str) -> tuple[Labelled, ...]:
    """Return the `good`, `bad`, `second_good` or `second_bad` texts of a language."""
    entries = yaml.safe_load((FOLDER / language / f"{verdict}.yaml").read_text())
    return tuple(_labelled(entry, language) for entry in entries)


def sentences(file: str = "sentences.tsv") -> list[Sentence]:
    """Return all sentences of a file that are labelled one by one."""
    found = []
    for language in LANGUAGES:
        lines = (FOLDER / language / file).read_text().splitlines()
        for line in lines[1:]:
            rule, _, words = line.partition("\t")
            found.append(Sentence(language, rule.strip("-"), words))
    return found


def _labelled(entry: dict[str, object], language: str) -> Labelled:
    rules = entry.get("rules", [])
    assert isinstance(rules, list)
    subject = entry.get("subject")
    return Labelled(
        Template(
            name=str(entry["name"]),
            kind=TemplateKind(str(entry["kind"])),
            purpose=Purpose(str(entry["purpose"])),
            language=language,
            body=str(entry["body"]).rstrip("\n"),
            subject=None if subject is None else str(subject),
        ),
        frozenset(rules),
    )
