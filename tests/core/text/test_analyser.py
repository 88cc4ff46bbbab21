"""The analyser: which words a text consists of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.core.text import WALL, is_lone_sign, plain_tokens, tokens, walled_tokens

WORDS = [
    ("C, C++, C# & F#", "c_ cplusplus csharp fsharp"),
    ("C++17/C++20", "cplusplus 17 cplusplus 20"),
    ("ASP.NET, VB.NET and .NET 8", "asp dotnet vb dotnet and dotnet 8"),
    ("Node.js, NodeJS, node js", "nodejs nodejs nodejs"),
    ("React.js / Vue.js", "react vue"),
    ("R&D, M & A, FP&A, AT&T", "randd manda fpanda atandt"),
    ("Procter & Gamble", "procter gamble"),
    ("CI/CD CI / CD cicd", "cicd cicd cicd"),
    ("e-commerce, T-SQL, C-level", "ecommerce tsql clevel"),
    ("S/4HANA, z/OS, A/B, I/O", "s4hana zos ab io"),
    ("U.S.A. and D.C. and Ph.D.", "usa and dc and phd"),
    ("Python3, HTML5, Java8, EC2, S3", "python 3 html 5 java 8 ec2 s3"),
    ("Recruiter (m/w/d)", "recruiter mwd"),
    ("O'Neill's children's d'affaires l'informatique", "oneills childrens affaires informatique"),
    ("go-to-market, Go developer, C/Go", "go to market go_ developer c_ go_"),
    ("Vitamin C, USB-C, Grade D engineer", "vitamin c usb c grade d engineer"),
    ("机器学习 Python 工程师", "机器 器学 学习 python 工程 程师"),
    ("データ", "デー ータ"),
    ("3-D, 3D", "3d 3d"),
    ("Rust Belt, rust removal, Rust", "rust_ belt rust_ removal rust"),
    ("spring/summer and Spring Boot", "spring_ summer and spring boot"),
    ("I excel at sales; Excel, at work", "i excel_ at sales excel at work"),
    ("SEA, sea freight, at sea", "sea sea_ freight at sea_"),
    ("snake_case #golang @ada", "snake case go_ ada"),
    ("", ""),
    ("🚀 — ... &", ""),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_words_that_people_mean(text: str, words: str) -> None:
    assert " ".join(tokens(text)) == words


def test_names_companies_and_places_have_no_marked_words() -> None:
    assert plain_tokens("Go C R") == ("go", "c", "r")
    assert plain_tokens("L'Oréal") == ("loreal",)
    assert plain_tokens("Python | Go") == ("python", "go")


def test_items_of_a_list_are_walled_off() -> None:
    assert walled_tokens("Python | Go; SQL\nRust") == (
        *("python", WALL, "go_", WALL, "sql", WALL, "rust"),
    )
    assert tokens("Python | Go; SQL\nRust") == ("python", "go_", "sql", "rust")


def test_an_endless_word_is_cut() -> None:
    assert len(tokens("x" * 5000)[0]) == 64


def test_a_lone_sign_can_only_begin_a_stored_pair() -> None:
    assert is_lone_sign("学")
    assert not is_lone_sign("学习")
    assert not is_lone_sign("c")


@given(st.text())
def test_words_hold_no_space_and_nothing_a_database_would_read_as_syntax(text: str) -> None:
    for word in (*walled_tokens(text), *plain_tokens(text)):
        assert word
        assert not set(word) & set(" \t\n\"'()*:&|!<>\\-+^")
        assert word == WALL or not word.startswith("_")


@given(st.text(alphabet="abcgor+#.&/-' |,;0123456789", max_size=30))
def test_plain_and_marked_words_differ_only_in_marks_and_articles(text: str) -> None:
    if "'" in text:
        return
    marked = [word.removesuffix("_") for word in tokens(text)]
    assert marked == list(plain_tokens(text))
