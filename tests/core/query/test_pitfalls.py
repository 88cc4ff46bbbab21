"""Famous confusions of skills, one a line: what must be found, and what must not."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from outreach.core.query import evaluate, parse
from outreach.core.words import Candidate

CASES = Path(__file__).parents[2] / "data" / "skill_pitfalls.tsv"


def cases() -> list[tuple[str, str, str, bool]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["field"], row["text"], row["query"], row["matches"] == "1") for row in rows]


def someone(field: str, text: str) -> Candidate:
    if field == "skills":
        return Candidate(1, "ada", skills=tuple(part.strip() for part in text.split(";")))
    if field == "about":  # a headline beside a title, in which people write whole sentences
        return Candidate(1, "ada", position="Curator", headline=text)
    return Candidate(1, "ada", **{field: text})


@pytest.mark.parametrize(("field", "text", "query", "matches"), cases())
def test_what_is_written_is_found_and_nothing_like_it(
    field: str, text: str, query: str, matches: bool
) -> None:
    assert evaluate(parse(query), someone(field, text)) is matches


def test_there_are_enough_cases_and_a_good_share_must_not_match() -> None:
    found = cases()
    assert len(found) >= 1300
    assert sum(not matches for *_, matches in found) >= 400
