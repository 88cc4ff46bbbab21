"""The doctor: what it says of a workspace, and that its way out is no circle."""

from __future__ import annotations

from pathlib import Path

from outreach.actions.backups import backup
from outreach.actions.doctor import Health, look_over
from outreach.app import open_app

ENVIRON = {"OUTREACH_USER": "dana", "OUTREACH_NOW": "2026-03-02T14:00:00+00:00"}


def test_wrong_settings_are_told_line_by_line_each_with_its_own_way_out(workspace: Path) -> None:
    file = workspace / "outreach.toml"
    text = file.read_text().replace('title = "', 'titel = "', 1)
    file.write_text(text.replace("America/New_York", "America/New_Work", 1))
    checks = look_over(open_app(workspace, ENVIRON))
    wrong = [check for check in checks if check.health is Health.PROBLEM]
    assert [check.name for check in wrong] == ["settings", "settings"]
    assert "outreach.toml:" in wrong[0].says
    assert wrong[0].fix == "write 'title'"
    assert "America/New_York" in wrong[1].fix
    assert not any("outreach doctor" in check.fix for check in checks)


def test_sound_settings_are_counted_in_words(workspace: Path) -> None:
    says = look_over(open_app(workspace, ENVIRON))[0].says
    assert says in ("outreach.toml is in order, 1 sender", "outreach.toml is in order, 2 senders")


def test_what_the_inbox_refused_is_told_with_the_last_reason(workspace: Path) -> None:
    folder = workspace / "inbox" / "refused"
    folder.mkdir(parents=True)
    (folder / "2026-03-01T090000-old.zip.reason.txt").write_text("old\n")
    (folder / "2026-03-02T090000-new.zip.reason.txt").write_text("no_owner: whose is it?\ntry: x\n")
    (told,) = (one for one in look_over(open_app(workspace, ENVIRON)) if one.name == "inbox")
    assert told.says == "2 not imported, the last: no_owner: whose is it?"
    assert told.health is Health.NOTE


def test_what_others_may_read_is_told_with_the_command_that_closes_it(workspace: Path) -> None:
    app = open_app(workspace, ENVIRON)
    copy, key = backup(app), workspace / "secret.key"
    assert not [one for one in look_over(app) if "read by others" in one.says]
    for file in (copy, key, workspace / "outreach.db"):
        file.chmod(0o644)
    told = [one for one in look_over(app) if "can be read by others" in one.says]
    assert [one.fix for one in told] == [
        f"chmod 600 {file}" for file in (workspace / "outreach.db", copy, key)
    ]
    assert {one.health for one in told} == {Health.PROBLEM}
    app.store.close()
