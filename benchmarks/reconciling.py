"""How long a whole archive takes: 30,000 connections, 10,000 requests, 100,000 messages.

    python benchmarks/reconciling.py

Half of those who were asked accepted and belong to a campaign, so that their requests, acceptances,
messages and replies become events; everybody in the list of connections has messages. Fails when it
takes more than 20 seconds.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import sys
import tempfile
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

CONNECTIONS, REQUESTS, MESSAGES = 30_000, 10_000, 100_000
LIMIT_SECONDS = 20
WORLD = Path(__file__).parent.parent / "tests" / "data" / "world"
OWNER = "https://www.linkedin.com/in/sam-keller-example"
START = datetime(2026, 2, 3, 9, tzinfo=UTC)
#: What people answer, as short and long as they do.
ANSWERS = (
    "Thanks Sam, that sounds interesting. When could we talk?",
    "Not now, perhaps in autumn.",
    "No thank you, I am happy where I am.",
    "You should ask my colleague Pim Doorn, he has worked on such things for years.",
    "What does it pay, and is it remote?\n\nBest regards\nAda",
)
NOW = START + timedelta(days=60)


def url(number: int) -> str:
    """Return the profile of one made-up person."""
    return f"https://www.linkedin.com/in/person-{number}-example"


def name(number: int) -> tuple[str, str]:
    """Return the name of one made-up person: letters only, as names are."""
    letters = "".join(chr(ord("a") + number // 26**place % 26) for place in range(4))
    return f"Ada{letters}", f"Byron{letters}"


def table(header: str, rows: list[list[str]]) -> str:
    """Return rows as CSV."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return text.getvalue()


def archive(path: Path) -> Path:
    """Write an archive in which half of those who were asked accepted, and many replied."""
    on = [f"{START + timedelta(days=n % 50 + 1):%d %b %Y}" for n in range(CONNECTIONS)]
    first = CONNECTIONS - REQUESTS // 2
    titles = ["Nurse"] * first + ["Compiler engineer"] * (CONNECTIONS - first)
    people = [
        [*name(n), url(n), "", f"Company {n % 5000}", titles[n], on[n]] for n in range(CONNECTIONS)
    ]
    asked_at = [START + timedelta(minutes=n) for n in range(REQUESTS)]
    asked = [
        ["Sam Keller", " ".join(name(first + n)), f"{at:%-m/%-d/%y, %-I:%M %p}", "",
         "OUTGOING", OWNER, url(first + n)]
        for n, at in enumerate(asked_at)
    ]  # fmt: skip
    said = []
    for n in range(MESSAGES):
        who, ours = n % CONNECTIONS, n // CONNECTIONS % 2 == 0
        pair = [["Sam Keller", OWNER], [" ".join(name(who)), url(who)]]
        (sender, recipient) = pair if ours else pair[::-1]
        text = f"Hello {n}" if ours else f"{ANSWERS[n % len(ANSWERS)]} ({n})"
        at = f"{START + timedelta(days=52, seconds=n):%Y-%m-%d %H:%M:%S} UTC"
        said.append([f"2-{who}", "", *sender, *recipient, at, "", text, "INBOX", ""])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(
            "Connections.csv",
            table("First Name,Last Name,URL,Email Address,Company,Position,Connected On", people),
        )
        made.writestr(
            "Invitations.csv",
            table("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl", asked),
        )
        made.writestr("messages.csv", table(
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
            "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS", said))  # fmt: skip
    return path


def _target_by_title(campaign: Path) -> None:
    text = campaign.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("  area:")]
    lines = ["  query: compiler" if "skills:" in line else line for line in lines]
    campaign.write_text("\n".join(lines), encoding="utf-8")


def main() -> int:
    """Import the archive into a new workspace, twice, and say how long each took."""
    # here, as in the command: other processes begin by importing what stands at the top
    from outreach.actions import importing
    from outreach.app import App

    with tempfile.TemporaryDirectory() as folder:
        workspace = Path(folder) / "workspace"
        shutil.copytree(WORLD, workspace)
        _target_by_title(workspace / "campaigns" / "compilers.yaml")
        file = archive(Path(folder) / "Complete_LinkedInDataExport_04-04-2026.zip")
        app = App(workspace, "dana", NOW, f"sqlite:///{workspace / 'outreach.db'}")
        taken = []
        for turn in ("first", "again"):
            began, used = time.perf_counter(), sum(os.times()[:4])  # helpers included
            report = importing.import_files(app, [file], owner="sam-keller")
            taken.append(time.perf_counter() - began)
            found = report.files[0].found
            print(
                f"{turn:<6} {taken[-1]:6.1f} s, {sum(os.times()[:4]) - used:6.1f} s of processor;"
                f" sent {found.sent}, accepted {found.accepted}, replied {found.replied},"
                f" enrolled {found.enrolled}"
            )
        app.store.close()
    return int(taken[0] > LIMIT_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
