"""The campaigns and texts that come with the program are sound, and can be made one's own."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.campaigns import Role
from outreach.core.errors import NotFound
from outreach.core.reading.nodes import Entry, Scalar, Table
from outreach.core.reading.report import Report
from outreach.core.rendering import anatomy
from outreach.core.senders import Sender
from outreach.library import Library, starters
from outreach.library.yaml_nodes import parse
from outreach.settings import Settings

SAM = Settings(senders={"sam-keller": Sender("sam-keller", "Sam Keller")})


def test_every_starter_is_a_campaign_without_problems(tmp_path: Path) -> None:
    for kind in ("campaigns", "templates"):
        shutil.copytree(starters.folder(kind), tmp_path / kind)
    library = Library(tmp_path, SAM)
    assert library.problems() == []
    assert list(library.campaigns()) == ["commercial", "engineering", "leadership", "student"]


def test_every_campaign_to_start_from_travels_with_the_program() -> None:
    project = tomllib.loads((starters.folder("campaigns").parent / "pyproject.toml").read_text())
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for name in starters.campaign_names():
        file = f"campaigns/{name}.yaml"
        assert included[file] == f"outreach/starters/{file}"


def test_who_asks_for_a_line_of_ones_own_has_a_place_for_it(tmp_path: Path) -> None:
    for kind in ("campaigns", "templates"):
        shutil.copytree(starters.folder(kind), tmp_path / kind)
    library = Library(tmp_path, SAM)
    steps = [step for one in library.campaigns().values() for step in one.sequence]
    asked = {name for step in steps if step.personal == "required" for name in step.templates}
    assert len(asked) >= 3
    wordings = {wording for name in asked for wording in library.wordings(name).values()}
    assert len(wordings) == 2 * len(asked)
    assert all("personal" in anatomy(library.template(name)).marks for name in wordings)


def test_starters_say_what_each_part_is_for() -> None:
    for name in starters.campaign_names():
        assert starters.campaign_text(name).count("#") >= 6


def test_a_starter_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(NotFound, match="commercial, engineering, leadership, student"):
        starters.campaign_text("astronomy")


def test_other_values_leave_the_comments_where_they_are() -> None:
    text = "a: 1  # one\nb:\n  c: x\n  d: [y]   # list\n"
    changed = starters.with_values(text, {"a": "2", "b.c": "", "b.d": '["z"]'})
    assert changed == 'a: 2  # one\nb:\n  c:\n  d: ["z"]   # list\n'


def test_a_role_fills_its_keys() -> None:
    values = starters.for_role(Role("Smith", "Iron: & Co", url="https://iron.example"))
    text = starters.with_values(starters.campaign_text("engineering"), values)
    node = parse(text, Report(""))
    assert isinstance(node, Table)
    role = next(entry.node for entry in node.entries if entry.key == "role")
    assert isinstance(role, Table)
    read = {entry.key: entry.node.value for entry in role.entries if isinstance(entry.node, Scalar)}
    assert read["title"] == "Smith"
    assert read["company"] == "Iron: & Co"
    assert read["url"] == "https://iron.example"
    assert read["pay"] == ""


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1))
def test_any_text_is_quoted_so_that_it_reads_back(text: str) -> None:
    node = parse(f"key: {starters.quoted(text)}  # end", Report(""))
    assert node == Table((Entry("key", 1, Scalar(text, 1)),), 1)
