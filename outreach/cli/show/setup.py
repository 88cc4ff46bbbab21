"""The screens of bare `outreach` and of `init`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from outreach.cli.show.cells import plain
from outreach.core.reading.kinds import slug_of

if TYPE_CHECKING:
    from outreach.actions.workspaces import Made


def no_workspace() -> str:
    """Return what bare `outreach` says where there is no workspace."""
    return "\n".join(
        [
            "No workspace yet.",
            "",
            "  outreach demo       try it on made-up people; nothing leaves this machine",
            "  outreach init       set up your own: sender, limits, first role",
            "  outreach --help     all commands",
        ]
    )


def workspace(folder: Path, *, is_demo: bool) -> str:
    """Return what bare `outreach` says inside a workspace."""
    made_up = "DEMO · made-up people; nothing leaves this machine\n" if is_demo else ""
    return "\n".join(
        [
            f"{made_up}Workspace {plain(str(folder))}",
            "",
            "  outreach plan       who is written to today, and who is held back and why",
            "  outreach next       work through today's list, card by card",
            "  outreach --help     all commands",
        ]
    )


def made(done: Made, answers: Mapping[str, str]) -> str:
    """Return what `init` wrote, what it left alone, and the next commands."""
    lines = []
    if "outreach.toml" in done.written:
        lines.append(f"✓ outreach.toml        {_sender(answers)}")
    for folder, what in (
        ("templates/", "texts to start from; none goes out before it is approved"),
        ("campaigns/examples/", "roles to start from"),
    ):
        count = sum(name.startswith(folder) for name in done.written)
        if count:
            lines.append(f"✓ {folder:<20} {count} {what}")
    lines += [f"  {line}" for line in _kept(done.kept)]
    return "\n".join([*lines, "", *_next(done, answers.get("name", ""))])


def _sender(answers: Mapping[str, str]) -> str:
    name, company = plain(answers["name"]), plain(answers["company"])
    if answers.get("account", "basic") == "basic":
        return f"{name}, {company} (basic account: notes of 200 characters, 5 a month)"
    return f"{name}, {company} ({answers['account']})"


def _kept(names: Sequence[str]) -> list[str]:
    if not names:
        return []
    shown = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    return [f"left as it was: {shown}"]


def _next(done: Made, name: str) -> list[str]:
    owner = f" --owner {slug_of(name)}" if name else ""
    there = "" if done.folder.resolve() == Path.cwd() else f"cd {done.folder} && "
    return [
        "Next:",
        f"  {there}outreach campaigns new senior-python --role 'Senior Python engineer'",
        f"  outreach import Connections.csv{owner}",
    ]
