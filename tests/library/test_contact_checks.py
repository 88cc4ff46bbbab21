"""How often a sequence may write, and how soon again: rule P07; and lines that are required."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.library import Library
from outreach.settings import load

MESSAGE = "channel: linkedin_message, template"
JOB = f"  - {{step: job-2, {MESSAGE}: job, when: accepted, after: 9 days}}"
NUDGE = f"  - {{step: nudge-%s, {MESSAGE}: nudge, when: no_reply, after: %s}}"


def told(workspace: Path, *lines: str, settings: str = "") -> list[tuple[str, str]]:
    """Return severity and message of what is wrong with more steps behind the nudge."""
    file = workspace / "campaigns" / "compilers.yaml"
    head, take_back, rest = file.read_text().partition("  - {step: take-back")
    more = "".join(f"{line}\n" for line in lines)
    file.write_text(f"{head}{more}{take_back}{rest}")
    toml = workspace / "outreach.toml"
    toml.write_text(toml.read_text() + settings)
    problems = Library(workspace, load(toml)).problems()
    return [(problem.severity, problem.message) for problem in problems]


def test_a_second_nudge_is_fine_a_third_is_one_too_many(workspace: Path) -> None:
    second, third = NUDGE % (2, "5 business days"), NUDGE % (3, "9 business days")
    assert told(workspace, second) == []
    assert told(workspace, third) == [("error", "P07: nudge-3: a third nudge is one too many")]


@pytest.mark.parametrize(
    ("wait", "is_enough"),
    [
        ("5 business days", True),
        ("4 business days", False),
        ("7 days", True),
        ("6 days", False),
        ("1 week", True),
    ],
)
def test_a_nudge_waits_five_working_days(workspace: Path, wait: str, is_enough: bool) -> None:
    found = told(workspace, NUDGE % (2, wait))
    assert (found == []) is is_enough
    assert all("comes too soon" in message for _, message in found)


def test_a_second_follow_up_is_one_too_many(workspace: Path) -> None:
    [(severity, message)] = told(workspace, JOB)
    assert (severity, message) == ("error", "P07: job-2: a second follow-up is one too many")


def test_who_lowers_the_rule_is_only_warned(workspace: Path) -> None:
    [(severity, _)] = told(workspace, JOB, settings='\n[rules]\nP07 = "warn"\n')
    assert severity == "warn"
    library = Library(workspace, load(workspace / "outreach.toml"))
    assert list(library.campaigns()) == ["compilers"]


def test_a_text_without_the_line_that_its_step_requires_is_told(workspace: Path) -> None:
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("hello}", "hello, personal: required}"))
    [(_, message)] = told(workspace)
    assert message == "connect: personal is required, and hello marks no personal line"


def test_a_text_with_that_line_is_fine(workspace: Path) -> None:
    file = workspace / "campaigns" / "compilers.yaml"
    file.write_text(
        file.read_text().replace("template: nudge,", "template: nudge, personal: required,")
    )
    assert told(workspace) == []
