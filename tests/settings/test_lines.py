"""Where each key of a TOML file stands."""

from __future__ import annotations

import json
import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.settings.lines import Path, lines

TEXT = '''# a comment with [brackets] = "and" quotes
title = "a # that is no comment"
[senders.sam]
name = """
several
lines with "quotes" and a ] bracket"""
away = [
  "2026-07-01", # first
  ["nested", { deep = 1 }],
]
path = 'C:\\\\[temp]'
caps = { day = 15, "week" = 80 }
a.b.c = 1.5
at = 2026-03-02 09:00:00
[[jobs]]
id = 1
[jobs.where]
town = "Reston"
[[jobs]]
id = 2
'''


def test_each_key_and_item_has_its_line() -> None:
    assert dict(lines(TEXT)) == {
        ("title",): 2,
        ("senders",): 3,
        ("senders", "sam"): 3,
        ("senders", "sam", "name"): 4,
        ("senders", "sam", "away"): 7,
        ("senders", "sam", "away", 0): 8,
        ("senders", "sam", "away", 1): 9,
        ("senders", "sam", "away", 1, 0): 9,
        ("senders", "sam", "away", 1, 1): 9,
        ("senders", "sam", "away", 1, 1, "deep"): 9,
        ("senders", "sam", "path"): 11,
        ("senders", "sam", "caps"): 12,
        ("senders", "sam", "caps", "day"): 12,
        ("senders", "sam", "caps", "week"): 12,
        ("senders", "sam", "a"): 13,
        ("senders", "sam", "a", "b"): 13,
        ("senders", "sam", "a", "b", "c"): 13,
        ("senders", "sam", "at"): 14,
        ("jobs",): 15,
        ("jobs", 0): 15,
        ("jobs", 0, "id"): 16,
        ("jobs", 0, "where"): 17,
        ("jobs", 0, "where", "town"): 18,
        ("jobs", 1): 19,
        ("jobs", 1, "id"): 20,
    }


TEXTS = st.text(
    st.characters(codec="utf-8", exclude_characters="\x7f\x85", exclude_categories=["Cc", "Cs"])
)
VALUES = st.recursive(
    st.one_of(TEXTS, st.integers(-9, 9), st.booleans(), st.floats(0, 9)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=12,
)


def written(value: object) -> str:
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{quoted(key)} = {written(item)}" for key, item in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[\n" + "".join(f" {written(item)}, # [\n" for item in value) + "]"
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def paths(value: object, path: Path = ()) -> set[Path]:
    pairs: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list):
        pairs = list(enumerate(value))
    below = (paths(item, (*path, key)) for key, item in pairs)
    return {path, *(found for each in below for found in each)} - {()}


@settings(deadline=None)
@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_exactly_the_keys_that_the_parser_finds_are_found(document: dict[str, object]) -> None:
    text = "\n\n".join(f"{quoted(key)} = {written(value)}" for key, value in document.items())
    parsed = tomllib.loads(text)
    found = lines(text)
    assert set(found) == paths(parsed)
    for key in document:
        assert text.split("\n")[found[(key,)] - 1].startswith(quoted(key))
