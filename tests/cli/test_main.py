"""The one door through which every error leaves: three lines, an exit code, no traceback."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Command


def test_a_full_disk_stops_an_import_before_anything_is_kept(
    outreach: Command, workspace: Path
) -> None:
    (workspace / "list.csv").write_text(
        "First Name,Last Name,Email\nAda,Byron,ada@example.com\n,,\n"
    )
    done = outreach("import", "list.csv", "--rejects", "/dev/full")
    assert done.code == 1
    assert [line.split(":")[0].strip() for line in done.err.splitlines()] == [
        "error",
        "where",
        "try",
    ]
    assert "No space left" in done.err
    assert "Traceback" not in done.err
    assert '"total": 0' in outreach("candidates", "search", "Ada", "--json").out


def test_a_database_that_does_not_answer_is_said(outreach: Command) -> None:
    url = "postgresql://127.0.0.1:1/outreach"
    done = outreach("candidates", "search", "Ada", OUTREACH_DATABASE=url)
    assert done.code == 1
    assert done.err.startswith("error: The database server does not answer")
    assert "Traceback" not in done.err
