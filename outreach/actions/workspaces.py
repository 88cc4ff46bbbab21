"""Make a workspace: the settings of one sender, texts and roles to start from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from outreach.app import SETTINGS_FILE
from outreach.core.errors import OutreachError, WrongUsage
from outreach.core.reading.fields import Kind
from outreach.core.reading.kinds import country, email, member, profile_url, slug_of, text
from outreach.core.reading.nodes import Scalar
from outreach.core.reading.report import Report
from outreach.core.senders import Account, Sender
from outreach.library import starters
from outreach.settings.kinds import time_zone
from outreach.settings.starter import starter

EXAMPLES = "campaigns/examples"
IGNORED = """\
# What must never be shared: people's facts, and the key of the stop list.
outreach.db*
secret.key
backups/
inbox/
campaigns/.campaigns.json*
"""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to know about the sender: the flag's name, how it is asked, what it may be."""

    name: str
    ask: str
    kind: Kind[object]
    default: str = ""
    is_required: bool = False


QUESTIONS = (
    Question("name", "In whose name do you write? Full name", text(most=200), is_required=True),
    Question("title", "Their position", text(most=200), "CEO"),
    Question("company", "Their company", text(most=200), is_required=True),
    Question("profile_url", "Their LinkedIn address (may stay empty)", profile_url()),
    Question("email", "Their e-mail address (may stay empty)", email()),
    Question(
        "account",
        "Their LinkedIn account: basic (notes of 200 characters, 5 a month), premium,"
        " sales_navigator or recruiter (notes of 300)",
        member(Account),
        "basic",
    ),
    Question("time_zone", "Their time zone", time_zone(), "UTC"),
    Question("country", "Their country, for holidays: US, GB, DE … (may stay empty)", country()),
)


@dataclass(frozen=True, slots=True)
class Made:
    """What `init` wrote, and what was there before and was left alone; paths in the workspace."""

    folder: Path
    written: tuple[str, ...]
    kept: tuple[str, ...]


def check_answer(question: Question, given: str) -> None:
    """Raise WrongUsage when an answer cannot be right."""
    flag = f"--{question.name.replace('_', '-')}"
    report = Report("")
    question.kind.read(Scalar(given, 1), flag, report)
    for problem in report.problems:
        raise WrongUsage(f"{problem.message}.", where=flag, try_=problem.try_)
    if question.is_required and not given.strip():
        raise WrongUsage(f"{flag} is empty.", where=flag, try_=f'{flag} "…"')


def is_workspace(folder: Path) -> bool:
    """Say whether a folder has settings already: they are kept, and nothing need be asked."""
    return (folder / SETTINGS_FILE).exists()


def init(folder: Path, answers: Mapping[str, str], *, solo: bool = False) -> Made:
    """Make a workspace, or add what an existing one lacks; nothing is ever overwritten."""
    if folder.exists() and not folder.is_dir():
        raise WrongUsage(
            f"{folder} is a file.", where=str(folder), try_=f"outreach init {folder}-2"
        )
    files = {} if is_workspace(folder) else _settings(answers, solo=solo)
    files |= {".gitignore": IGNORED, **_texts(), **_roles(answers)}
    try:
        (folder / "inbox").mkdir(parents=True, exist_ok=True)
        written = [name for name, content in files.items() if _write(folder / name, content)]
    except OSError as error:
        what = f"{error.filename or folder} cannot be written: {error.strerror}."
        raise OutreachError(what, where=str(folder), try_="outreach init ~/outreach") from error
    kept = [name for name in files if name not in written]
    if SETTINGS_FILE not in files:
        kept.insert(0, SETTINGS_FILE)
    return Made(folder, tuple(written), tuple(kept))


def time_zone_here() -> str:
    """Return the time zone of this machine, to be offered as an answer."""
    from tzlocal import get_localzone_name

    try:
        return get_localzone_name() or "UTC"
    except LookupError:  # the machine contradicts itself about its zone
        return "UTC"


def _settings(answers: Mapping[str, str], *, solo: bool) -> dict[str, str]:
    given = {question.name: answers.get(question.name, "").strip() for question in QUESTIONS}
    for question in QUESTIONS:
        check_answer(question, given[question.name] or question.default)
    sender = Sender(
        slug=slug_of(given["name"]),
        name=given["name"],
        title=given["title"],
        company=given["company"],
        profile_url=given["profile_url"],
        email=given["email"],
        account=Account(given["account"] or Account.BASIC),
        time_zone=given["time_zone"] or "UTC",
        country=given["country"],
    )
    return {SETTINGS_FILE: starter(sender, solo=solo)}


def _texts() -> dict[str, str]:
    files = sorted(starters.folder("templates").glob("*.j2"))
    return {f"templates/{file.name}": file.read_text(encoding="utf-8") for file in files}


def _roles(answers: Mapping[str, str]) -> dict[str, str]:
    sender = slug_of(answers["name"]) if answers.get("name") else ""
    values = {"sender": sender} if sender else {}
    return {
        f"{EXAMPLES}/{name}.yaml": starters.with_values(starters.campaign_text(name), values)
        for name in starters.campaign_names()
    }


def _write(file: Path, content: str) -> bool:
    """Write a file that is not there yet; say whether it was written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x", encoding="utf-8", newline="\n") as opened:
            opened.write(content)
    except FileExistsError:
        return False
    return True
