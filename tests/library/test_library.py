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


def test_what_is_remembered_is_what_was_read(workspace: Path) -> None:
    read = library(workspace).campaigns()
    assert (workspace / "campaigns" / ".campaigns.json").exists()
    assert library(workspace).campaigns() == read


def test_a_changed_file_is_read_anew(workspace: Path) -> None:
    file = workspace / "campaigns" / "compilers.yaml"
    library(workspace).campaigns()
    file.write_text(file.read_text().replace("Compiler engineer, Reston", "Compilers"))
    assert library(workspace).campaign("compilers").name == "Compilers"
    file.write_text("name: [")
    assert library(workspace).campaigns() == {}


def test_a_sender_who_left_is_noticed_although_the_campaign_is_remembered(workspace: Path) -> None:
    library(workspace).campaigns()
    settings = workspace / "outreach.toml"
    settings.write_text(settings.read_text().replace("sam-keller", "eve-keller"))
    assert library(workspace).campaigns() == {}


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"x": 5}', '{"x": {}}', "\x00"])
def test_what_is_remembered_may_be_lost_or_broken(workspace: Path, kept: str) -> None:
    (workspace / "campaigns" / ".campaigns.json").write_text(kept)
    assert list(library(workspace).campaigns()) == ["compilers"]


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


def add_wording(workspace: Path, name: str, *changes: tuple[str, str]) -> Library:
    folder = workspace / "templates"
    text = (folder / "hello.j2").read_text().replace("language: en", "language: de")
    for old, new in changes:
        text = text.replace(old, new)
    (folder / f"{name}.j2").write_text(text)
    return library(workspace)


def test_a_text_is_found_with_its_wordings_in_other_languages(workspace: Path) -> None:
    found = add_wording(workspace, "hello.de")
    assert found.problems() == []
    assert found.wordings("hello") == {"en": "hello", "de": "hello.de"}
    assert found.wordings("job") == {"en": "job"}
    campaign = found.campaign("compilers")
    assert found.texts_of(campaign)[:2] == ("hello", "hello.de")
    assert campaign.uses("hello.de")
    assert not campaign.uses("hallo.de")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("purpose: first_contact", "purpose: nudge"), "has purpose: nudge, but hello has first_"),
        (("kind: connect_note", "kind: linkedin_message"), "has kind: linkedin_message, but"),
    ],
)
def test_a_wording_that_is_another_text_is_a_problem(
    workspace: Path, change: tuple[str, str], message: str
) -> None:
    [problem] = add_wording(workspace, "hello.de", change).problems()
    assert message in problem.message
    assert problem.file == "campaigns/compilers.yaml"


def test_a_wording_in_another_language_than_its_name_says_is_a_problem(workspace: Path) -> None:
    [problem] = add_wording(workspace, "hello.fr").problems()
    assert "the name of the file says 'fr', the file says 'de'" in problem.message
    assert problem.where == "templates/hello.fr.j2:4"


def test_two_wordings_in_one_language_are_a_problem(workspace: Path) -> None:
    [problem] = add_wording(workspace, "hello.en", ("language: de", "language: en")).problems()
    assert "are both in 'en'" in problem.message
