"""The files of a workspace: the sound ones are used, the others told."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.core.errors import Invalid, NotFound
from outreach.library import Library
from outreach.settings import load


def library(workspace: Path) -> Library:
    return Library(workspace, load(workspace / "outreach.toml"))


def test_the_world_of_the_tests_has_no_problems(workspace: Path) -> None:
    found = library(workspace)
    assert found.problems() == []
    assert list(found.campaigns()) == ["compilers"]
    assert found.campaign("compilers") == found.campaigns()["compilers"]
    assert sorted(found.templates()) == ["filled", "hello", "job", "known", "nudge"]
    assert found.template("hello") == found.templates()["hello"]


def test_one_broken_campaign_does_not_stop_the_others(workspace: Path) -> None:
    (workspace / "campaigns" / "broken.yaml").write_text("name: [", encoding="utf-8")
    found = library(workspace)
    assert list(found.campaigns()) == ["compilers"]
    assert [problem.where for problem in found.problems()] == ["campaigns/broken.yaml:1"]
    with pytest.raises(Invalid, match="broken"):
        found.campaign("broken")


def test_a_campaign_without_its_text_is_planned_and_told(workspace: Path) -> None:
    (workspace / "templates" / "job.j2").unlink()
    found = library(workspace)
    assert list(found.campaigns()) == ["compilers"]
    (problem,) = found.problems()
    assert problem.message == "there is no templates/job.j2"
    assert problem.where == "campaigns/compilers.yaml:18"


def test_a_text_of_the_wrong_kind_is_told_at_its_step(workspace: Path) -> None:
    hello = workspace / "templates" / "hello.j2"
    hello.write_text(hello.read_text().replace("connect_note", "linkedin_message"))
    (problem,) = library(workspace).problems()
    assert problem.where == "campaigns/compilers.yaml:16"
    assert problem.try_ == "name one of kind connect_note"


def test_a_broken_draft_does_not_stop_its_campaign(workspace: Path) -> None:
    (workspace / "templates" / "hello.j2").write_text("Hi")
    found = library(workspace)
    assert list(found.campaigns()) == ["compilers"]
    assert [problem.file for problem in found.problems()] == ["templates/hello.j2"]
    with pytest.raises(Invalid):
        found.template("hello")


def test_what_is_misspelt_is_not_found_but_guessed(workspace: Path) -> None:
    with pytest.raises(NotFound, match="Did you mean 'compilers'"):
        library(workspace).campaign("compiler")
    with pytest.raises(NotFound, match="Did you mean 'nudge'"):
        library(workspace).template("nugde")


def test_a_name_never_leads_out_of_its_folder(workspace: Path) -> None:
    for name in ("../outreach", "../../etc/passwd", "/etc/passwd", "hello\x00", ""):
        with pytest.raises(NotFound):
            library(workspace).template(name)


def test_files_whose_names_end_otherwise_are_told(workspace: Path) -> None:
    (workspace / "campaigns" / "other.yml").write_text("name: x")
    (problem,) = library(workspace).problems()
    assert problem.severity == "warn"
    assert problem.try_ == "rename it other.yaml"


def test_a_workspace_without_folders_is_empty(tmp_path: Path) -> None:
    (tmp_path / "outreach.toml").write_text("")
    found = library(tmp_path)
    assert found.campaigns() == {}
    assert found.problems() == []
