"""What waits for its owner is taken in once somebody says whose it is."""

from __future__ import annotations

import os

from outreach.actions import importing, inbox
from outreach.app import App
from tests import cast
from tests.actions.inbox.dropping import LATER, names, unknown


def test_what_waited_for_its_owner_is_gone_once_somebody_answered(app: App) -> None:
    kept, other = unknown(app, "one.zip"), unknown(app, "two.zip")
    report = importing.import_files(app, [kept], owner="sam-keller")
    assert inbox.settle(app, [kept], report) == [kept.name]
    assert names(app, "refused") == []
    assert names(app, "done") == ["2026-11-21T140000-one.zip.txt"]
    assert (app.workspace / "inbox/two.zip").exists()
    (told,) = inbox.take_in(app)  # it names whom the answer was about
    assert (told.name, told.refused) == ("two.zip", None)
    assert not other.exists()


def test_what_waits_for_its_owner_is_looked_at_again_when_the_settings_name_more(app: App) -> None:
    kept = unknown(app, "one.zip")
    assert list(inbox.take_in(app)) == []
    file = app.workspace / "outreach.toml"
    file.write_text(file.read_text() + '\n[colleagues.mara]\nname = "Mara Testrup"\n')
    later = kept.with_name(f"{kept.name}.reason.txt").stat().st_mtime + 1
    os.utime(file, (later, later))
    (told,) = inbox.take_in(cast.opened(app.workspace, now=LATER))
    assert (told.name, told.refused) == ("one.zip", None)
    assert names(app, "refused") == []
