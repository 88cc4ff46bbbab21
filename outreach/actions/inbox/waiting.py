"""What waits in `inbox/refused/`: put away when it was imported by hand, or asked about again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from outreach.actions.importing import FileReport, Report
from outreach.actions.importing.unread import unread
from outreach.actions.inbox import files
from outreach.actions.inbox.putting_away import OWNER_UNKNOWN, finish
from outreach.app import SETTINGS_FILE, App


def settle(app: App, paths: Sequence[Path], report: Report) -> list[str]:
    """Put away what waited in `inbox/refused/` and was imported by hand; return those names.

    What waits for its owner is looked at again by the loop, since one answer may tell of others.
    """
    tops = [one for one in report.files if not one.within]
    odd = {one.within for one in unread(report.files)}
    pairs = [pair for pair in zip(paths, tops, strict=True) if pair[1].file not in odd]
    settled = [path for path, one in pairs if _has_waited(app, path, one)]
    for path in settled:
        files.why(path).unlink(missing_ok=True)
        finish(app, path, [one for one in report.files if path.name in (one.file, one.within)])
    if any(one.owner for one in report.files):
        ask_again(app)
    return [path.name for path in settled]


def _has_waited(app: App, path: Path, report: FileReport) -> bool:
    folder = (app.workspace / files.FOLDER / files.REFUSED).resolve()
    return not report.refused and path.resolve().parent == folder and path.is_file()


def ask_again(app: App, *, named_since: bool = False) -> None:
    """Drop what waits for its owner once more; `named_since`: only after the settings changed."""
    named_at = (app.workspace / SETTINGS_FILE).stat().st_mtime
    for why in sorted((app.workspace / files.FOLDER / files.REFUSED).glob(f"*{files.REASON}")):
        file = why.with_name(why.name.removesuffix(files.REASON))
        is_open = why.read_text(encoding="utf-8").startswith(OWNER_UNKNOWN) and file.is_file()
        if is_open and (not named_since or why.stat().st_mtime < named_at):
            file.rename(files.free(app.workspace / files.FOLDER, files.dropped_name(file)))
            why.unlink()
