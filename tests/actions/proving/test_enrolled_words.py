"""The words of who is only a connection come with the import that takes them into a campaign."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

from outreach.app import App
from outreach.core.words import EventKind
from outreach.store import events
from tests.actions.proving.telling import ON_ONE_ENGINE, opened, recorded, take
from tests.actions.proving.test_hearing import WREN, connected, read, says, words
from tests.actions.proving.test_stopping import HEADER, MARA

NOTES = ("Connection First Name", "Connection Last Name", "Connection Profile URL", "Note")
NOTE = ("Wren", "Hallowell", WREN[1], "Met at the fair.")
LATER = "Not now, write to me again in September."
FIRST, ANSWER = says(MARA, "Hello Wren, a job?", to=WREN), list(says(WREN, LATER))
ANSWER[6] = "2026-10-03 09:00:00 UTC"


def archive(app: App, messages: Sequence[Sequence[str]]) -> Path:
    """Return an archive of Mara's with her messages and one note."""
    file = app.workspace / "Basic_LinkedInDataExport_11-20-2026.zip"
    with zipfile.ZipFile(file, "w") as made:
        made.writestr("Profile.csv", "First Name,Last Name\nMara,Testrup\n")
        for name, rows in (("messages.csv", [HEADER, *messages]), ("Notes.csv", [NOTES, NOTE])):
            csv.writer(table := io.StringIO()).writerows(rows)
            made.writestr(name, table.getvalue())
    return file


@ON_ONE_ENGINE
def test_who_an_import_enrolls_has_words_and_notes_at_once_and_an_import_more_adds_nothing(
    app: App,
) -> None:
    connected(app, WREN)
    read(app, [FIRST, ANSWER])
    assert words(app) == []
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    bakers = campaign.read_text(encoding="utf-8").replace(
        "skills: {any: [spark]}", "titles: {any: [baker]}"
    )
    campaign.write_text(bakers, encoding="utf-8")
    file, now = archive(app, [FIRST, ANSWER]), opened(app.workspace, app.database_url)
    report = take(now, file).files
    assert (report[0].found.enrolled, report[0].kept) == (1, 1)
    with app.store.read() as tx:
        (reply,) = events.effective(tx, kinds=[EventKind.REPLIED])
    assert reply.details["text"] == LATER
    assert words(app) == sorted([FIRST[8], LATER, NOTE[3]])
    before = recorded(app)
    assert take(now, file).files[0].kept == 0
    assert recorded(app) == before
    now.store.close()
