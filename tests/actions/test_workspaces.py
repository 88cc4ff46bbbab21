"""A workspace is made once and never overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.actions.workspaces import QUESTIONS, check_answer, init, time_zone_here
from outreach.app import open_app
from outreach.core.errors import OutreachError, WrongUsage
from outreach.core.senders import Account

ANSWERS = {
    "name": "Sam Keller",
    "title": "CEO",
    "company": "Northgate Robotics",
    "account": "premium",
    "time_zone": "America/New_York",
    "country": "US",
}


def test_a_new_workspace_is_in_order(tmp_path: Path) -> None:
    made = init(tmp_path / "new", ANSWERS)
    app = open_app(tmp_path / "new")
    sam = app.settings.senders["sam-keller"]
    assert (sam.name, sam.account, sam.country) == ("Sam Keller", Account.PREMIUM, "US")
    assert app.library.problems() == []
    assert app.library.campaigns() == {}
    assert len(app.library.templates()) >= 6
    assert "outreach.toml" in made.written
    assert made.kept == ()
    assert (tmp_path / "new" / "inbox").is_dir()


def test_the_roles_to_start_from_are_in_order_when_moved_up(tmp_path: Path) -> None:
    init(tmp_path, ANSWERS)
    for file in (tmp_path / "campaigns" / "examples").glob("*.yaml"):
        file.rename(tmp_path / "campaigns" / file.name)
    library = open_app(tmp_path).library
    assert library.problems() == []
    assert len(library.campaigns()) == 4


def test_what_must_not_be_shared_is_not_shared(tmp_path: Path) -> None:
    init(tmp_path, ANSWERS)
    ignored = (tmp_path / ".gitignore").read_text()
    assert "outreach.db*" in ignored
    assert "secret.key" in ignored


def test_nothing_is_overwritten_and_what_is_missing_is_added(tmp_path: Path) -> None:
    init(tmp_path, ANSWERS)
    (tmp_path / "templates" / "connect-ceo.j2").write_text("mine")
    (tmp_path / "templates" / "gentle-nudge.j2").unlink()
    made = init(tmp_path, {})
    assert made.written == ("templates/gentle-nudge.j2",)
    assert "outreach.toml" in made.kept
    assert (tmp_path / "templates" / "connect-ceo.j2").read_text() == "mine"


def test_wrong_answers_make_nothing(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="--country is 'UK'"):
        init(tmp_path / "new", {**ANSWERS, "country": "UK"})
    with pytest.raises(WrongUsage, match="--name is empty"):
        init(tmp_path / "new", {})
    assert not (tmp_path / "new").exists()


def test_a_place_that_cannot_be_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(WrongUsage, match="is a file"):
        init(tmp_path / "file", ANSWERS)
    with pytest.raises(OutreachError, match="cannot be written"):
        init(tmp_path / "file" / "below", ANSWERS)


def test_the_zone_of_this_machine_is_an_answer() -> None:
    zone = next(question for question in QUESTIONS if question.name == "time_zone")
    check_answer(zone, time_zone_here())
