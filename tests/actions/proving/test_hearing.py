"""A stop is heard in whatever text it comes, kept or not, and whether we know the person or not."""

from __future__ import annotations

import csv
from collections.abc import Sequence

import pytest
import sqlalchemy as sa

from outreach.actions import candidates as who
from outreach.actions import importing, planning, touches
from outreach.actions.importing import FileReport
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import EventKind, ReplyClass
from outreach.store import candidates, events, messages, suppressions
from tests.actions.proving.telling import LIST, ON_ONE_ENGINE, take
from tests.actions.proving.test_stopping import HEADER, MARA, STOP

AT = "2026-10-02 09:00:00 UTC"
LEE = ("Lee Ansah", "https://www.linkedin.com/in/lee-ansah-zz90")
WREN = ("Wren Hallowell", "https://www.linkedin.com/in/wren-hallowell-zz03")
NADIA = ("Nadia Okwuosa", "https://www.linkedin.com/in/nadia-okwuosa-zz01")
CHIDI = ("Chidi Okonjo-Lind", "https://www.linkedin.com/in/chidi-okonjo-zz02")
ILSE = ("Ilse van der Moor", "https://www.linkedin.com/in/ilse-vandermoor-zz04")
SAM = ("Sam Otieno", "https://www.linkedin.com/in/sam-otieno-zz12")
ASKED = ("From", "To", "Sent At", "Message", "Direction", "inviterProfileUrl", "inviteeProfileUrl")


def read(
    app: App, rows: Sequence[Sequence[str]], owner: str = "mara", *, header: Sequence[str] = HEADER
) -> FileReport:
    """Import a table of an owner's archive."""
    name = {ASKED[0]: "Invitations.csv", "Connection First Name": "Notes.csv"}.get(header[0])
    file = app.workspace / (name or "messages.csv")
    with file.open("w", encoding="utf-8", newline="") as table:
        csv.writer(table).writerows([header, *rows])
    (report,) = importing.import_files(app, [file], owner=owner).files
    return report


def says(
    one: tuple[str, str],
    text: str,
    *,
    to: tuple[str, str] = MARA,
    about: str = "",
    where: str = "INBOX",
) -> tuple[str, ...]:
    return (f"c-{one[0]}", "", *one, *to, AT, about, text, where)


def connected(app: App, *people: tuple[str, str]) -> None:
    """Import Mara's connections."""
    header = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position")
    rows = [(*name.split(" ", 1), url, "", "Home", "Baker", "01 Mar 2019") for name, url in people]
    with (file := app.workspace / "Connections.csv").open("w", encoding="utf-8") as table:
        csv.writer(table).writerows([(*header, "Connected On"), *rows])
    importing.import_files(app, [file], owner="mara")


def words(app: App) -> list[str]:
    """Return the words of all messages and notes that are kept, in order."""
    with app.store.read() as tx:
        said = [*tx.execute(sa.select(messages.message.c.text)).scalars()]
        noted = events.effective(tx, kinds=[EventKind.NOTED])
    return sorted(filter(None, [*said, *(str(one.details.get("remark")) for one in noted)]))


def nameless(row: Sequence[str]) -> list[str]:
    """Return a row as a file without addresses has it."""
    return [cell for at, cell in enumerate(row) if at not in (3, 5)]


def barred(app: App) -> set[str]:
    """Return the last names of who is never written to."""
    with app.store.read() as tx:
        people = candidates.load(tx, candidates.ids(tx)).values()
        return {one.last_name for one in people if suppressions.is_barred(tx, app.store, one)}


def held(app: App) -> dict[str, str]:
    plan = planning.plan_day(app, app.settings.senders["mara"], sample=None)
    return {one.handle: one.code for one in plan.held_back}


def kept(app: App, handle: str) -> int:
    with app.store.read() as tx:
        return messages.count_with(tx, candidates.find(tx, handle).id)


@pytest.fixture
def listed(app: App) -> App:
    """Give the workspace with its people, of whom no archive has told yet."""
    take(app, LIST)
    return app


@ON_ONE_ENGINE
def test_groups_subjects_spam_and_the_notes_of_requests_are_heard(listed: App) -> None:
    both = ("Mara Testrup, Lee Ansah", f"{MARA[1]},{LEE[1]}")
    report = read(
        listed,
        [
            says(WREN, f"Both of you: {STOP}", to=both),
            says(NADIA, "", about=STOP),
            says(CHIDI, STOP, where="SPAM"),
        ],
    )
    assert (report.found.stopped, report.groups, report.kept) == (3, 1, 1)
    asked = (ILSE[0], MARA[0], "10/5/26, 9:12 AM", STOP, "INCOMING", ILSE[1], MARA[1])
    assert read(listed, [asked], header=ASKED).found.stopped == 1
    assert barred(listed) == {"Hallowell", "Okwuosa", "Okonjo-Lind", "van der Moor"}


@ON_ONE_ENGINE
def test_in_a_large_inbox_stops_are_heard_as_in_a_small_one(listed: App) -> None:
    rows = [says(one, f"Message {n}") for n in range(3_500) for one in (WREN, NADIA, CHIDI, SAM)]
    rows[1] = says(NADIA, STOP)
    rows[12_003] = says(SAM, STOP, where="SPAM")
    rows[-2] = says(CHIDI, "", about=STOP)
    report = read(listed, rows)
    assert (report.found.stopped, report.found.barred_ahead) == (3, 0)
    assert barred(listed) == {"Okwuosa", "Okonjo-Lind", "Otieno"}


@ON_ONE_ENGINE
def test_a_subject_that_we_wrote_ourselves_is_no_stop(listed: App) -> None:
    ours = ("c1", "", *MARA, *WREN, AT, "Please never contact me again?", "A book", "INBOX")
    answer = says(WREN, "I like it.", about="Re: Please never contact me again?")
    assert read(listed, [answer, ours]).found.stopped == 0
    assert barred(listed) == set()


@ON_ONE_ENGINE
def test_of_a_colleagues_inbox_nothing_is_kept_and_a_stop_in_it_is_heard(listed: App) -> None:
    elsewhere = "Please do not write to me at work, write to my private address."
    rows = [
        says(WREN, f"All of you: {STOP}", to=LEE),
        says(NADIA, "See you on Friday!", to=LEE),
        says(SAM, elsewhere, to=LEE),
    ]
    report = read(listed, rows, "lee")
    assert (report.found.stopped, report.kept, report.private, report.strangers) == (1, 0, 2, 1)
    assert not who.suggested(listed).doubts
    assert barred(listed) == {"Hallowell"}
    assert kept(listed, "wren-hallowell") == kept(listed, "nadia-okwuosa") == 0


def test_who_said_stop_before_any_list_had_them_is_barred_when_one_does(app: App) -> None:
    rows = [says(WREN, f"{STOP} My secret word."), says(NADIA, "Good morning."), says(SAM, STOP)]
    report = read(app, rows)
    assert (report.found.barred_ahead, report.strangers, report.kept) == (2, 3, 0)
    assert read(app, [says(WREN, STOP)]).found.barred_ahead == 0
    with app.store.read() as tx:
        hashes = tx.execute(sa.select(suppressions.suppression)).all()
    assert not any(word in str(hashes).lower() for word in ("secret", "wren", "hallowell"))
    take(app, LIST)
    assert barred(app) == {"Hallowell"}
    who.is_not_listed(app, "sam-otieno")  # the list knows him by another kind of id


@ON_ONE_ENGINE
def test_what_somebody_here_read_otherwise_bars_nobody_again(app: App) -> None:
    read(app, [says(WREN, STOP)])
    take(app, LIST)
    entry = Entry(EventKind.REPLIED, reply=ReplyClass.NO, campaign="compilers")
    touches.record(app, ["wren-hallowell"], entry)
    assert barred(app) == set()
    both = ("Mara Testrup, Lee Ansah", f"{MARA[1]},{LEE[1]}")
    assert read(app, [says(WREN, STOP, to=both)]).found.stopped == 0
    assert barred(app) == set()


def test_who_is_known_by_another_kind_of_id_is_held_when_a_namesake_says_stop(listed: App) -> None:
    read(listed, [says(SAM, STOP)])
    assert held(listed)["sam-otieno"] == "doubtful_double"
    (doubt,) = who.suggested(listed).doubts
    who.tell_apart(listed, doubt.suggestion.number)
    assert held(listed)["sam-otieno"] == "not_approved"


def test_without_addresses_a_stop_holds_who_is_called_so_until_somebody_decides(
    listed: App,
) -> None:
    rows = [nameless(says(WREN, STOP, where="SPAM"))]
    read(listed, rows, header=nameless(HEADER))
    assert (held(listed)["wren-hallowell"], barred(listed)) == ("doubtful_double", set())
    who.is_not_listed(listed, "wren-hallowell")
    assert held(listed)["wren-hallowell"] == "not_approved"
    rows.append(nameless(says(WREN, "Good morning.", where="SPAM")))
    assert read(listed, rows, header=nameless(HEADER)).found.barred_ahead == 0
    assert held(listed)["wren-hallowell"] == "not_approved"


@ON_ONE_ENGINE
def test_a_stop_that_is_confirmed_by_name_is_one_and_can_be_read_otherwise(listed: App) -> None:
    read(listed, [nameless(says(WREN, STOP, where="SPAM"))], header=nameless(HEADER))
    who.is_listed(listed, "wren-hallowell")
    assert (held(listed)["wren-hallowell"], barred(listed)) == ("suppressed", {"Hallowell"})
    entry = Entry(EventKind.REPLIED, reply=ReplyClass.NO, campaign="compilers")
    touches.record(listed, ["wren-hallowell"], entry)
    who.is_not_listed(listed, "wren-hallowell")
    assert barred(listed) == set()


def test_the_stop_of_a_stranger_holds_no_namesake_who_has_another_profile(listed: App) -> None:
    report = read(listed, [says((WREN[0], f"{WREN[1]}-sales"), STOP)])
    assert report.found.barred_ahead == 1
    assert held(listed)["wren-hallowell"] == "not_approved"


def test_without_addresses_what_we_wrote_is_asked_about_and_counts_once_confirmed(
    listed: App,
) -> None:
    ours = nameless(("c1", "", *MARA, *WREN, "2026-10-01 09:00:00 UTC", "", "A job?", "INBOX"))
    for new in (1, 0):
        assert read(listed, [ours], header=nameless(HEADER)).kept == new
    (doubt,) = who.suggested(listed).doubts
    assert held(listed)["wren-hallowell"] == "doubtful_double"
    who.confirm(listed, doubt.suggestion.number)
    assert kept(listed, "wren-hallowell") == 1
    assert read(listed, [ours], header=nameless(HEADER)).kept == 0


def test_words_of_who_is_only_a_connection_are_not_kept_until_a_list_has_them(app: App) -> None:
    connected(app, WREN, NADIA)
    rows = [says(WREN, "About my diagnosis."), says(NADIA, STOP), says(ILSE, "Who are you?")]
    assert read(app, rows).kept == 2
    note = ("Connection First Name", "Connection Last Name", "Connection Profile URL", "Note")
    read(app, [("Wren", "Hallowell", WREN[1], "My sister in law.")], header=note)
    assert words(app) == []
    assert (kept(app, "wren-hallowell"), barred(app)) == (1, {"Okwuosa"})
    take(app, LIST)
    assert read(app, rows).kept == 1
    assert words(app) == sorted(row[8] for row in rows)
