"""Texts: the front matter says what they are for, the body is what is sent."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.reading.report import Report
from outreach.core.words import Purpose, Template, TemplateKind
from outreach.library.template_files import TemplateFile, read

TEXT = """---
kind: connect_note            # what it is
purpose: first_contact
language: en
---
Hi {{ candidate.greeting_name }},
thanks!
"""


def file(text: str) -> TemplateFile:
    return read(text.encode(), "hello", Report("templates/hello.j2"))


def told(text: str) -> list[tuple[str, str]]:
    found = file(text)
    assert found.template is None
    return [(problem.where, problem.message) for problem in found.problems]


def test_a_text_is_its_front_matter_and_its_body() -> None:
    found = file(TEXT)
    assert found.problems == ()
    assert found.body_line == 6
    assert found.template == Template(
        name="hello",
        kind=TemplateKind.CONNECT_NOTE,
        purpose=Purpose.FIRST_CONTACT,
        language="en",
        body="Hi {{ candidate.greeting_name }},\nthanks!",
    )


def test_empty_lines_around_the_body_are_not_sent() -> None:
    found = file(TEXT.replace("---\nHi", "---\n\n\nHi") + "\n \n")
    assert found.template == file(TEXT).template
    assert found.body_line == 8


def test_windows_lines_and_a_byte_order_mark_change_nothing() -> None:
    assert file("\ufeff" + TEXT.replace("\n", "\r\n")) == file(TEXT)


def test_an_email_has_a_subject_and_a_note_has_none() -> None:
    email = TEXT.replace("connect_note ", "email ")
    assert told(email) == [("templates/hello.j2:2", "a text of kind email needs a subject")]
    with_subject = email.replace("language", "subject: Our job\nlanguage")
    found = file(with_subject).template
    assert found is not None
    assert found.subject == "Our job"
    note = TEXT.replace("language", "subject: Our job\nlanguage")
    assert told(note) == [("templates/hello.j2:4", "a text of kind connect_note has no subject")]


@pytest.mark.parametrize(
    ("text", "where", "message"),
    [
        ("Hi", "templates/hello.j2:1", "has no front matter"),
        ("", "templates/hello.j2:1", "has no front matter"),
        ("---\nkind: email\n", "templates/hello.j2:1", "has no front matter"),
        (TEXT.split("Hi")[0], "templates/hello.j2:1", "has no text below"),
        (TEXT.replace("connect_note ", "conect_note "), "templates/hello.j2:2", "kind is 'conect"),
        (TEXT.replace("purpose", "purpos"), "templates/hello.j2:1", "purpose is missing"),
        (TEXT.replace("language: en", "language: english"), "templates/hello.j2:4", "language is"),
        (TEXT.replace("language: en", "language: [en"), "templates/hello.j2:4", "is no YAML"),
        (TEXT.replace("language: en", "tone: warm"), "templates/hello.j2:4", "unknown key 'tone'"),
        ("---\n- a\n---\nHi", "templates/hello.j2:2", "the front matter is no list of keys"),
    ],
)
def test_a_wrong_file_is_told_with_its_line(text: str, where: str, message: str) -> None:
    first = told(text)[0]
    assert first[0] == where
    assert first[1].startswith(message)


@settings(deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200),
        st.text(max_size=100).map(lambda t: TEXT.encode() + t.encode("utf-8", "replace")),
    )
)
def test_any_bytes_are_a_text_or_problems(content: bytes) -> None:
    found = read(content, "hello", Report("templates/hello.j2"))
    assert (found.template is None) == bool(found.problems)
