"""However a history is cut into archives, and in whatever order they come, it stays the same."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from tests.actions.proving.telling import opened, take, told

MARA = ("Mara Testrup", "https://www.linkedin.com/in/mara-testrup-zz00")
FIRST = datetime(2026, 10, 5, 9, tzinfo=UTC)
LAST = datetime(2026, 11, 20, 18, tzinfo=UTC)  # nothing is told of what is yet to come
HEADERS = {
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
    "Invitations.csv": "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
    "messages.csv": "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
    "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
}
PROFILE = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\nMara,Testrup,,,,,,,,,,,\n"
)
GIVEN = ("Nadia", "Chidi", "Wren", "Ilse", "Rafi", "Oona", "José", "Åsa")


@dataclass(frozen=True)
class Line:
    """One row of one table, as any archive that was taken later may hold it."""

    table: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Person:
    """Somebody of the campaign, and what passes between them and Mara."""

    given: str
    number: int

    @property
    def name(self) -> str:
        return f"{self.given} Test{'abcdefgh'[self.number]}"

    @property
    def url(self) -> str:
        return f"https://www.linkedin.com/in/{self.given.lower()}-zz{self.number:02}"


def history(person: Person, chance: Random) -> list[Line]:
    """Let one person be invited, accept, be written to and answer, each by chance."""
    at = FIRST + timedelta(hours=chance.randrange(200))
    lines: list[Line] = []
    is_connected = chance.random() < 0.7
    if chance.random() < 0.8:
        sent = f"{at:%-m/%-d/%y, %-I:%M %p}"
        note = chance.choice(("", f"Hi {person.given}, may I tell you more?"))
        row = (MARA[0], person.name, sent, note, "OUTGOING", MARA[1], person.url)
        lines.append(Line("Invitations.csv", row))
        if note and is_connected:  # LinkedIn shows the words once more, at any side of midnight
            again = at + timedelta(hours=chance.choice((-3, 0, 9)), seconds=chance.randrange(60))
            lines.append(message(person, again, note, from_us=True))
    if is_connected:
        at += timedelta(days=chance.randrange(1, 9))
        work = chance.choice((("Lumen", "Engineer"), ("Lumen", "Head of Data"), ("Navy", "Cook")))
        named = (person.given, person.name.split()[1], person.url, "", *work)
        lines.append(Line("Connections.csv", (*named, f"{at:%d %b %Y}")))
        if chance.random() < 0.3:  # removed, asked once more, and connected again
            at += timedelta(days=22)
            sent = f"{at:%-m/%-d/%y, %-I:%M %p}"
            row = (MARA[0], person.name, sent, "", "OUTGOING", MARA[1], person.url)
            lines.append(Line("Invitations.csv", row))
            at += timedelta(days=chance.randrange(1, 4))
            lines.append(Line("Connections.csv", (*named, f"{at:%d %b %Y}")))
    for _ in range(chance.randrange(4)):
        at = min(at + timedelta(hours=chance.randrange(2, 90)), LAST)
        lines.append(message(person, at, from_us=chance.random() < 0.5))
    return lines


def message(person: Person, at: datetime, words: str = "", *, from_us: bool) -> Line:
    them = (person.name, person.url)
    here, there = (MARA, them) if from_us else (them, MARA)
    thread = (f"2-zz{person.number}", "")
    words = words or f"A word on {at:%A at %H:%M}."
    return Line(
        "messages.csv", (*thread, *here, *there, f"{at:%Y-%m-%d %H:%M:%S UTC}", "", words, "INBOX")
    )


def cut(lines: Sequence[Line], chance: Random) -> list[list[Line]]:
    """Put every line into one archive or several."""
    parts: list[list[Line]] = [[] for _ in range(chance.randrange(1, 4))]
    for line in lines:
        for part in chance.sample(parts, chance.randrange(1, len(parts) + 1)):
            part.append(line)
    for part in parts:
        chance.shuffle(part)
    return parts


def packed(file: Path, lines: Sequence[Line]) -> Path:
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("Profile.csv", PROFILE)
        for table, header in HEADERS.items():
            text = io.StringIO()
            csv.writer(text, lineterminator="\n").writerows(
                one.values for one in lines if one.table == table
            )
            archive.writestr(table, f"{header}\n{text.getvalue()}")
    return file


def people(folder: Path, found: Sequence[Person]) -> Path:
    file = folder / "people.csv"
    rows = [f"{one.name},{one.url},Lumen,Spark engineer,Berlin," for one in found]
    file.write_text("\n".join(["Name,Profile,Company,Role,Location,Skills", *rows]) + "\n")
    return file


def test_any_archives_in_any_order_tell_the_same(
    workspace: Path, tmp_path: Path, chance: Random, cases: int
) -> None:
    for case in range(max(3, cases // 75)):
        found = [Person(given, number) for number, given in enumerate(GIVEN)]
        lines = [line for one in found for line in history(one, chance)]
        listed = people(tmp_path, found)
        tellings = []
        for number in range(3):
            parts = cut(lines, chance) if number else [lines]
            folder = tmp_path / f"{case}-{number}"
            folder.mkdir()
            archives = [
                packed(folder / f"Basic_LinkedInDataExport_11-{20 + at}-2026.zip", part)
                for at, part in enumerate(parts)
            ]
            chance.shuffle(archives)
            app = opened(workspace, f"sqlite:///{folder / 'outreach.db'}")
            take(app, listed)
            for archive in archives:
                take(app, archive)
            tellings.append(told(app))
            app.store.close()
        whole, *others = tellings
        for stages, facts in others:
            assert set(facts) ^ set(whole[1]) == set(), [len(part) for part in parts]
            assert (stages, facts) == whole
