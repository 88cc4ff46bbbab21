"""The names that a workspace adds to the shipped ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.actions.searching import find_people
from outreach.core.reading.report import Report
from outreach.library import synonym_files
from outreach.skills import Group
from tests.cast import office, opened

FILE = """\
# our own words
Kubernetes: [k-eight, -kube]
Turbo Encabulator: [turboenc, ~te, <retro encabulator]
"""


def read(text: str) -> tuple[tuple[Group, ...], Report]:
    report = Report("synonyms.yaml")
    return synonym_files.read(text.encode(), report), report


def test_each_line_is_a_group() -> None:
    found, report = read(FILE)
    assert found == (
        Group("Kubernetes", ("k-eight",), no_longer=("kube",)),
        Group("Turbo Encabulator", ("turboenc",), ("te",), ("retro encabulator",)),
    )
    assert report.problems == ()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Kubernetes: k8s", "names stand in a list, not 'k8s'"),
        ("'++': [k8s]", "there is no word in '++'"),
        ("Kubernetes: [k8s, '!!']", "there is no word in '!!'"),
        ("Kubernetes: [[k8s]]", "there is no word in a list"),
        ("Rust: [rusty]\nrust: [rs]", "'rust' has a line above"),
        ("Rust: [golang]", "'golang' already counts as Go"),
        ("Rust: [", "is no YAML"),
        ("just words", "has no names that mean the same"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(line: str, said: str) -> None:
    found, report = read(f"Turbo Encabulator: [turboenc]\n{line}" if ":" in line else line)
    (problem,) = report.problems
    assert said in problem.message
    assert problem.line
    assert problem.try_
    if "YAML" not in said and ":" in line:
        assert Group("Turbo Encabulator", ("turboenc",)) in found


def test_a_workspace_searches_with_its_own_names(tmp_path: Path) -> None:
    office(tmp_path / "office").store.close()
    (tmp_path / "office" / "synonyms.yaml").write_text("Rust: [oxidised iron]\nGo: nothing\n")
    app = opened(tmp_path / "office")
    assert "oxidised iron" in app.library.campaign("compilers").target.synonyms[0].same
    found = find_people(app, '"oxidised iron"')
    assert [hit.person.handle for hit in found.hits] == ["ada-lovelace"]
    assert found.hits[0].matched[0].synonym == "Rust"
    assert [problem.where for problem in found.warnings] == ["synonyms.yaml:2"]
    assert [problem.file for problem in app.library.problems()] == ["synonyms.yaml"]
    app.store.close()
