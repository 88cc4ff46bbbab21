"""YAML comes in as what was written, with lines, and nothing in it can do harm."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.reading.nodes import Entry, Items, Node, Scalar, Table
from outreach.core.reading.report import Report
from outreach.library.yaml_nodes import decode, parse


def read(text: str) -> Node | None:
    report = Report("x.yaml")
    node = parse(text, report)
    assert not report.problems, report.problems
    return node


def told(text: str) -> tuple[int | None, str]:
    report = Report("x.yaml")
    assert parse(text, report) is None
    (problem,) = report.problems
    assert problem.try_
    return problem.line, problem.message


@pytest.mark.parametrize(
    "written", ["NO", "12:30", "0123", "1e3", "0x1f", "yes", "2026-03-02", "1_000", "C#", ".5", "="]
)
def test_every_value_stays_as_it_was_written(written: str) -> None:
    assert read(f"key: {written}") == Table((Entry("key", 1, Scalar(written, 1)),), 1)


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_nothing_is_an_empty_text(written: str) -> None:
    assert read(f"key: {written}") == Table((Entry("key", 1, Scalar("", 1)),), 1)


def test_a_quoted_null_is_a_word() -> None:
    assert read('"null"') == Scalar("null", 1)


def test_lists_and_tables_know_their_lines() -> None:
    node = read("a:\n- x\n- {b: y,\n   c: z}\n")
    inner = Table((Entry("b", 3, Scalar("y", 3)), Entry("c", 4, Scalar("z", 4))), 3)
    assert node == Table((Entry("a", 1, Items((Scalar("x", 2), inner), 2)),), 1)


def test_an_empty_document_is_an_empty_table() -> None:
    assert read("# nothing\n") == Table((), 1)


def test_an_alias_repeats_what_its_anchor_names() -> None:
    assert read("[&a x, *a]") == Items((Scalar("x", 1), Scalar("x", 1)), 1)


def test_a_key_given_twice_is_kept_twice() -> None:
    node = read("a: 1\na: 2")
    assert isinstance(node, Table)
    assert [entry.line for entry in node.entries] == [1, 2]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: [1", 1, "is no YAML"),
        ("a: 1\n\tb: 2", 2, "is no YAML"),
        ("ok: 1\nkey: !!python/object/apply:os.system [ls]", 2, "means nothing here"),
        ("a: 1\n---\nb: 2", 2, "a second document"),
        ("a: 1\nb: *c", 2, "refers to nothing"),
        ("&a [*a]", 1, "refers to nothing"),
        ("? [a]\n: b", 1, "a key has to be one word"),
        ("[" * 5000, 1, "too deeply"),
        ("{a: " * 5000, 1, "too deeply"),
        ("[&a x" + ", *a" * 101 + "]", 1, "more than 100 references"),
        ("a: \x00", 1, "forbids"),
        ("ok: 1\na: \x07", 2, "forbids"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, line: int, message: str) -> None:
    found_line, found = told(text)
    assert message in found
    assert found_line == line


def test_a_bomb_of_aliases_is_no_larger_than_what_was_written() -> None:
    bomb = "a0: &a0 [x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 10)
    )
    assert isinstance(read(bomb), Table)


def test_a_file_of_unreasonable_size_is_refused_unread() -> None:
    report = Report("x.yaml")
    assert decode(b"#" * 1_000_000, report) is None
    assert report.problems


def test_a_file_must_be_utf_8() -> None:
    report = Report("x.yaml")
    assert decode(b"a: 1\nb: \xe9\n", report) is None
    assert report.problems[0].line == 2
    assert decode("\ufeffa: é\r\nb".encode(), Report("")) == "a: é\nb"


@settings(deadline=None)
@given(st.one_of(st.text(), st.text("[]{}:,-&*!|>'\"%@`#? \n\tab")))
def test_any_text_is_a_tree_or_a_problem(text: str) -> None:
    report = Report("x.yaml")
    node = parse(text, report)
    assert (node is None) == bool(report.problems)


@settings(deadline=None)
@given(st.binary(max_size=100))
def test_any_bytes_are_a_text_or_a_problem(content: bytes) -> None:
    report = Report("x.yaml")
    assert (decode(content, report) is None) == bool(report.problems)
