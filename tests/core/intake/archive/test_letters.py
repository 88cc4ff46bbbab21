"""Messages, requests, notes and owners as the fixtures have them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from outreach.archive import Table, open_table
from outreach.core.intake import Rejected
from outreach.core.intake.archive import (
    Conversations,
    Letter,
    LetterReader,
    Note,
    Request,
    Who,
    owner_of_profile,
    owner_of_requests,
    read_moment,
    read_notes,
    read_requests,
)
from outreach.core.intake.archive.cells import Person
from outreach.core.intake.archive.plain import plain

TODAY = date(2026, 3, 5)
LATER = date(2026, 11, 21)  # than all messages
FIXTURES = Path(__file__).parents[3] / "data" / "fixtures"
MARA = Who(
    frozenset({"mara testrup"}),
    profiles=frozenset({"https://www.linkedin.com/in/mara-testrup-zz00"}),
)
HEADER = [
    "CONVERSATION ID",
    "FROM",
    "SENDER PROFILE URL",
    "TO",
    "RECIPIENT PROFILE URLS",
    "DATE",
    "CONTENT",
    "FOLDER",
]


def table(name: str) -> Table:
    return open_table(next(FIXTURES.glob(f"*/{name}*")))


def letters(found: Table, owner: Who = MARA) -> list[Letter | Rejected]:
    conversations = Conversations.of(found.header, found.rows())
    return list(LetterReader(found.header, conversations, owner, LATER).read(found.rows()))


def rows(*cells: str) -> list[Any]:
    return [(n, n + 1, line.split(","), "") for n, line in enumerate(cells, start=1)]


@pytest.mark.parametrize("name", ["01_2026_13", "02_11_columns", "03_11_columns"])
def test_every_set_of_columns_says_who_wrote(name: str) -> None:
    found = [one for one in letters(table(name)) if isinstance(one, Letter)]
    assert [(one.other.name, one.is_incoming) for one in found] == [
        ("Nadia Okwuosa", True),
        ("Nadia Okwuosa", False),
        ("Wren Hallowell", False),
    ]
    assert found[0].at == datetime(2026, 10, 9, 8, 12, 40, tzinfo=UTC)


def test_groups_are_counted_by_links_and_marked() -> None:
    found = letters(table("06_group"))
    assert [isinstance(one, Letter) and one.is_group for one in found] == [True] * 3


def test_drafts_and_advertisements_are_left_out_with_the_reason_and_spam_is_marked() -> None:
    found = letters(table("08_drafts"))
    said = [
        one.reason if isinstance(one, Rejected) else (one.left_out, one.is_inmail) for one in found
    ]
    mail = ("", True)
    assert said == ["draft", "draft", ("spam", False), "sponsored", "sponsored", mail, mail]


def test_without_any_link_people_are_names_and_several_make_a_group() -> None:
    header = ["CONVERSATION ID", "FROM", "TO", "DATE", "SUBJECT", "CONTENT"]
    given = [
        (1, 2, ["c1", "Mara Testrup", "Ada Vogel, PhD", "2026-03-02 10:00", "", "Hello"], ""),
        (2, 3, ["c1", "Ada Vogel", "Mara Testrup", "2026-03-02 11:00", "Re: it", "No."], ""),
        (3, 4, ["c2", "Ada Vogel", "Mara Testrup, Bo Lind", "2026-03-02 12:00", "", "You!"], ""),
    ]
    found = list(LetterReader(header, Conversations.of(header, given), MARA, LATER).read(given))
    assert [
        (one.other, one.is_incoming, one.is_group, one.subject)
        for one in found
        if isinstance(one, Letter)
    ] == [
        (Person("Ada Vogel, PhD"), False, False, ""),
        (Person("Ada Vogel"), True, False, "Re: it"),
        (Person("Ada Vogel"), True, True, ""),
    ]


def test_without_a_known_owner_the_one_in_every_conversation_is() -> None:
    found = letters(table("01_2026_13"), Who())
    assert [isinstance(one, Letter) and one.is_incoming for one in found] == [True, False, False]


def test_a_row_without_the_link_of_the_recipient_belongs_to_the_only_other_person() -> None:
    mara = "https://www.linkedin.com/in/mara-testrup-zz00"
    header = [name for name in HEADER if name != "RECIPIENT PROFILE URLS"]
    given = rows(
        "c1,Ada,https://www.linkedin.com/in/ada,Mara Testrup,2026-03-02 10:00,Yes?,INBOX",
        f"c1,Mara Testrup,{mara},Ada,2026-03-02 11:00,Good.,INBOX",
        "c2,LinkedIn Member,,Mara Testrup,2026-03-02 12:00,Gone.,INBOX",
        f"c3,Mara Testrup,{mara},LinkedIn Member,2026-03-02 13:00,Hello?,INBOX",
    )
    reader = LetterReader(header, Conversations.of(header, given), MARA, LATER)
    first, second, *closed = reader.read(given)
    assert isinstance(first, Letter)
    assert isinstance(second, Letter)
    assert (first.is_incoming, second.is_incoming) == (True, False)
    assert second.other.profile_url == first.other.profile_url
    assert [one.reason for one in closed if isinstance(one, Rejected)] == ["no_counterpart"] * 2


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<p>I&#39;m happy<br>here.</p><style>p{}</style>", "I'm happy\nhere."),
        ("a < b && c > d", "a < b && c > d"),
        ("Tom &amp; Ada", "Tom & Ada"),
        ('<p class="spinmail-quill-editor__spin-break">Hi</p><p>you</p>', "Hi\n\nyou"),
        ("  one\r\n\r\n\r\n\r\ntwo ", "one\n\ntwo"),
    ],
)
def test_bodies_become_plain_text(content: str, text: str) -> None:
    assert plain(content) == text


@pytest.mark.parametrize(
    ("cell", "moment"),
    [
        ("10/5/26, 12:05 AM", datetime(2026, 10, 5, 0, 5, tzinfo=UTC)),
        ("1/29/26, 2:37 PM", datetime(2026, 1, 29, 14, 37, tzinfo=UTC)),
        ("2026-09-09 17:35:04 UTC", datetime(2026, 9, 9, 17, 35, 4, tzinfo=UTC)),
        ("2026-09-09 17:35", datetime(2026, 9, 9, 17, 35, tzinfo=UTC)),
        ("29.01.2026 14:37", datetime(2026, 1, 29, 14, 37, tzinfo=UTC)),
        ("13/25/26, 2:37 PM", None),
        ("0/0/00, 0:00 AM", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moments_are_read_and_never_guessed(cell: str, moment: datetime | None) -> None:
    assert read_moment(cell) == moment


def test_requests_of_seven_and_of_five_columns_know_their_direction() -> None:
    seven = list(read_requests((found := table("01_2026_7")).header, found.rows(), TODAY))
    five = list(read_requests((found := table("02_old_5")).header, found.rows(), TODAY))
    assert [isinstance(one, Request) and one.is_ours for one in seven] == [True, True, False]
    assert [isinstance(one, Request) and one.is_ours for one in five] == [True, False]
    asked = [one for one in (*seven, *five) if isinstance(one, Request)]
    assert asked[1].note_key
    assert not asked[0].note_key
    assert asked[3].invited.key == ""
    assert owner_of_requests(asked).profiles == MARA.profiles


def test_a_request_without_a_date_is_kept_and_one_without_a_direction_rejected() -> None:
    header = ["From", "To", "Sent At", "Direction"]
    given = rows("A,B,soon,OUTGOING", "A,B,2027-03-02,OUTGOING", "A,B,2026-03-02,SIDEWAYS")
    *kept, sideways = read_requests(header, given, TODAY)
    assert [(one.at, one.odd) for one in kept if isinstance(one, Request)] == [
        (None, "unparseable_date"),
        (None, "date_in_future"),
    ]
    assert isinstance(sideways, Rejected) and sideways.reason == "no_direction"
    (_, _, found) = read_requests(header, given, TODAY, Who(frozenset({"b"})))
    assert isinstance(found, Request) and not found.is_ours


@pytest.mark.parametrize(
    ("moments", "days"),
    [
        (["25/02/2026 14:00", "05/03/2026 14:00"], ["2026-02-25", "2026-03-05"]),
        (["2/25/2026 14:00", "3/5/2026 14:00"], ["2026-02-25", "2026-03-05"]),
        (["1/29/26, 2:37 PM", "3/5/2026 14:00"], ["2026-01-29", "2026-03-05"]),
        (["05.03.2026 14:00", "2/3/2026 14:00"], ["2026-03-05", "2026-02-03?"]),
        (["2/3/2026 14:00", "4/3/2026 14:00"], ["2026-03-02", "2026-03-04"]),
        (["1/2/2026 14:00", "2/2/2026 14:00"], ["2026-01-02?", "2026-02-02"]),
        (["4/3/2026 14:00", "3/4/2026 14:00"], ["2026-03-04?", "2026-03-04?"]),
        (["5/6/2026 14:00", "6/5/2026 14:00"], ["date_in_future", "date_in_future"]),
    ],
)
def test_all_rows_of_a_table_tell_the_day_from_the_month_and_none_is_in_the_future(
    moments: list[str], days: list[str]
) -> None:
    header = ["From", "To", "Sent At", "Direction"]
    given = [(at, at, ["A B", "C D", cell, "OUTGOING"], "") for at, cell in enumerate(moments)]
    found = read_requests(header, given, TODAY)
    assert [
        one.odd or f"{one.at:%Y-%m-%d}{'?' * one.is_day_guessed}"
        for one in found
        if isinstance(one, Request)
    ] == days


def test_profile_and_addresses_describe_the_owner() -> None:
    profile = owner_of_profile((found := table("01_Profile")).header, found.rows())
    emails = owner_of_profile((found := table("04_Email")).header, found.rows())
    assert profile.names == MARA.names
    assert "mara.testrup@example.com" in (profile | emails).emails


def test_notes_need_a_profile_and_words() -> None:
    names = ("First Name", "Last Name", "Profile URL")
    header = [*(f"Connection {name}" for name in names), "Note", "Created On", "Edited On"]
    given = rows(
        "Ada,Byron,https://www.linkedin.com/in/ada,Knows compilers,2026-03-02 10:00:00 UTC,",
        "Ada,Byron,,No link,,",
        "Ada,Byron,https://www.linkedin.com/in/ada,,,",
    )
    note, *rejected = read_notes(header, given)
    assert isinstance(note, Note)
    assert (note.about.key, note.text) == (
        "profile:https://www.linkedin.com/in/ada",
        "Knows compilers",
    )
    assert [one.reason for one in rejected if isinstance(one, Rejected)] == [
        "no_identity",
        "blank_row",
    ]
