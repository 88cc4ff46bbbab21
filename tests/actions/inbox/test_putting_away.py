"""Nothing that was dropped is lost; of a private inbox nothing stays."""

from __future__ import annotations

import os
import shlex
import shutil
import zipfile
from pathlib import Path

import pytest

from outreach.actions import importing, inbox
from outreach.app import App
from tests.actions.inbox.dropping import (
    ARCHIVE,
    HEADER,
    drop,
    drop_folder,
    names,
    people,
    settled,
    unknown,
)

LINK = "https://www.linkedin.com/in/"


@pytest.mark.parametrize("owner", ["", "sam-keller"])
def test_an_archive_may_be_dropped_unpacked_and_leaves_no_letter(app: App, owner: str) -> None:
    folder = drop_folder(app, "Basic_LinkedInDataExport_11-20-2026", owner="sam-keller")
    if not owner:
        folder = folder.rename(folder.parents[1] / folder.name)
    (taken,) = inbox.take_in(app)
    if not owner:  # nobody of the settings owns it
        assert str(taken.refused).startswith(inbox.OWNER_UNKNOWN)
        assert (app.workspace / "inbox" / "refused" / f"2026-11-21T140000-{folder.name}").is_dir()
        return
    assert taken.summary
    (receipt,) = names(app, "done")
    assert receipt.endswith("Basic_LinkedInDataExport_11-20-2026.txt")
    assert not folder.exists()


def test_a_folder_in_the_name_of_nobody_is_told_and_kept(app: App) -> None:
    file = drop(app, "list.csv", "ada", folder="sam-kelller")
    os.utime(file.parent, (1, 1))
    (taken,) = inbox.take_in(app)
    assert taken.refused == (
        "unknown_folder: sam-kelller is no archive, and nobody is called so\n"
        "try: drop what is in it into inbox/ again, or into inbox/OWNER/ of one of these: "
        "lee, sam-keller"
    )
    kept = app.workspace / "inbox" / "refused" / "2026-11-21T140000-sam-kelller" / "list.csv"
    assert kept.read_text().startswith(HEADER)


def test_an_archive_leaves_nothing_but_its_name_and_hash(app: App) -> None:
    shutil.copy(ARCHIVE, app.workspace / "inbox" / ARCHIVE.name)
    settled(app.workspace / "inbox" / ARCHIVE.name)
    (told,) = inbox.take_in(app)
    assert told.refused is not None  # Mara is nobody here, and nobody can be asked
    assert "--owner" in told.refused
    folder = app.workspace / "inbox" / "sam-keller"
    folder.mkdir()
    settled(Path(shutil.copy(ARCHIVE, folder / ARCHIVE.name)))
    (told,) = inbox.take_in(app)
    assert told.summary.startswith("9 new")
    (receipt,) = names(app, "done")
    assert receipt == f"2026-11-21T140000-{ARCHIVE.name}.txt"
    assert "sha256" in (app.workspace / "inbox/done" / receipt).read_text()


@pytest.mark.parametrize("table", ["headers", "dates"])
def test_an_archive_of_which_a_table_cannot_be_read_is_never_put_away(app: App, table: str) -> None:
    header = "CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT"
    row = f"c1,Bo Lind,{LINK}bo,Sam Keller,{LINK}sam-keller,gestern,Please stop writing to me."
    if table == "headers":
        header = "KONVERSATIONS-ID,VON,PROFIL-URL,AN,URLS,DATUM,INHALT"
    folder = app.workspace / "inbox" / "Sam-Keller"  # the case of letters says nothing
    folder.mkdir()
    with zipfile.ZipFile(folder / "Basic.zip", "w") as archive:
        archive.writestr("Connections.csv", f"First Name,Last Name,URL\nAda,Vogel,{LINK}ada\n")
        archive.writestr("messages.csv", f"{header}\n{row}\n")
    settled(folder / "Basic.zip")
    (told,) = inbox.take_in(app)
    assert people(app) == 1
    assert told.refused is not None and "messages.csv" in told.refused
    code, way = told.refused.splitlines()
    assert code.startswith("no_known_columns" if table == "headers" else "no_row_accepted")
    assert "outreach import" in way and "--map" not in way
    refused = app.workspace / "inbox" / "refused" / "2026-11-21T140000-Basic.zip"
    assert names(app, "refused") == [refused.name, f"{refused.name}.reason.txt"]
    why = refused.with_name(f"{refused.name}.reason.txt").read_text()
    assert str(refused.with_suffix("")) in why
    report = importing.import_files(app, [refused], owner="sam-keller")
    assert inbox.settle(app, [refused], report) == [] and refused.exists()
    assert names(app, "done") == []


def test_people_of_the_folder_exclude_are_barred_and_no_candidates(app: App) -> None:
    drop(app, "employees.csv", "ada", folder="exclude")
    (told,) = inbox.take_in(app)
    assert told.summary.startswith("1 barred, 0 rejected; 1 by name only: ")
    assert people(app) == 0


def test_a_file_of_which_no_row_names_anybody_is_refused_with_its_rows(app: App) -> None:
    file = drop(app, "list.csv")
    file.write_text(HEADER + "Ada,,\nGrace,,\n")
    settled(file)
    (told,) = inbox.take_in(app)
    assert told.refused is not None
    assert "none of its 2 rows" in told.refused
    assert names(app, "done") == []
    assert names(app, "refused") == [
        "2026-11-21T140000-list.csv",
        "2026-11-21T140000-list.csv.reason.txt",
        "2026-11-21T140000-list.csv.rejects.csv",
    ]


def test_rejected_rows_lie_beside_the_file_that_was_done(app: App) -> None:
    file = drop(app, "list.csv", "ada")
    file.write_text(file.read_text() + "Grace,,\n")
    settled(file)
    list(inbox.take_in(app))
    assert names(app, "done") == [
        "2026-11-21T140000-list.csv",
        "2026-11-21T140000-list.csv.rejects.csv",
    ]


def test_the_way_out_of_a_refusal_is_a_command_that_names_the_file_where_it_is_now(
    app: App,
) -> None:
    kept = unknown(app, "Sam's archive.zip")
    reason = kept.with_name(f"{kept.name}.reason.txt").read_text()
    command = shlex.split(reason.partition("try: ")[2].splitlines()[0], comments=True)
    assert command == ["outreach", "import", str(kept), "--owner", "sam-keller"]
    drop(app, "table.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    settled(app.workspace / "inbox/table.xlsx")
    (told,) = inbox.take_in(app)
    assert "FILE" not in (told.refused or "FILE")
    reason = (kept.parent / "2026-11-21T140000-table.xlsx.reason.txt").read_text()
    assert reason.rstrip().endswith(f"outreach import {kept.parent}/2026-11-21T140000-table.csv")
