"""What `outreach.toml` may say, and that everything wrong in it is told at once."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as quietly
from hypothesis import strategies as st

from outreach.core.errors import Invalid
from outreach.core.rules import RULES
from outreach.core.senders import Account, Colleague
from outreach.settings import Approvals, Mail, Privacy, Settings, load, read

CONTRACT = """
[senders.sam-keller]           # in whose name we write
name = "Sam Keller"
title = "CEO"
company = "Northgate Robotics"
profile_url = "https://www.linkedin.com/in/sam-keller-example"
email = "sam@northgate.example"
account = "premium"
browser = "firefox -P sam"
time_zone = "America/New_York"
working_hours = "09:00-17:00"
country = "US"
away = ["2026-07-01/2026-07-14"]
[senders.sam-keller.caps]
connects_per_day = 12
connects_per_week = 60
messages_per_day = 31
emails_per_day = 51
[colleagues.lee]
name = "Lee Ansah"
profile_url = "https://www.linkedin.com/in/lee-ansah-example"
[privacy]
lawful_basis = "consent"
retention_months = 12
[approvals]
evidence = "proven"
cool_down_days = [10, 20]
[senders.sam-keller.mail]
smtp = "smtps://sam%40northgate.example@mail.northgate.example:465"
imap = "imaps://sam%40northgate.example@mail.northgate.example:993"
password_command = "pass mail/sam"
archive = "archive@northgate.example"
postal_address = "1 Main Street, Reston, VA"
gap_seconds = 90
[rules]
F06 = "info"
"""


def settings(text: str) -> Settings:
    found, problems = read(text.encode(), "outreach.toml")
    assert found is not None, problems
    return found


def told(text: str) -> list[tuple[str, str, str]]:
    found, problems = read(text.encode(), "outreach.toml")
    assert found is None
    return [(problem.where, problem.message, problem.try_) for problem in problems]


def sender(lines: str) -> str:
    return f'[senders.sam]\nname = "Sam"\n{lines}\n'


def test_everything_of_the_contract_is_read() -> None:
    found = settings(CONTRACT)
    sam = found.senders["sam-keller"]
    assert (sam.slug, sam.name, sam.account) == ("sam-keller", "Sam Keller", Account.PREMIUM)
    assert sam.working_hours == (time(9), time(17))
    assert sam.away == ((date(2026, 7, 1), date(2026, 7, 14)),)
    assert (sam.caps.connects_per_day, sam.caps.notes_per_month) == (12, None)
    assert found.colleagues["lee"] == Colleague(
        "lee", "Lee Ansah", "https://www.linkedin.com/in/lee-ansah-example"
    )
    assert found.privacy == Privacy("consent", 12)
    assert found.approvals == Approvals("proven", solo=False, cool_down_days=(10, 20))
    assert found.rules == {"F06": "info"}
    assert found.mail["sam-keller"] == Mail(
        smtp="smtps://sam%40northgate.example@mail.northgate.example:465",
        imap="imaps://sam%40northgate.example@mail.northgate.example:993",
        password_command="pass mail/sam",
        archive="archive@northgate.example",
        postal_address="1 Main Street, Reston, VA",
        gap_seconds=90,
    )


def test_what_is_left_out_has_its_default() -> None:
    found = settings(sender(""))
    assert found.senders["sam"].account is Account.BASIC
    assert found.senders["sam"].caps.connects_per_day == 15
    assert found.approvals.cool_down_days == (30, 60, 90)
    assert found.mail == {}
    assert settings("") == Settings()


@pytest.mark.parametrize(
    ("line", "message", "try_"),
    [
        ('acount = "basic"', "unknown key 'acount' in senders.sam", "write 'account'"),
        ('account = "premum"', "senders.sam.account is 'premum'", "write premium"),
        ('time_zone = "Berlin"', "senders.sam.time_zone is 'Berlin'", 'write "Europe/Berlin"'),
        ('time_zone = "../etc"', "senders.sam.time_zone is '../etc'", "write"),
        ('time_zone = "America"', "senders.sam.time_zone is 'America'", "write"),
        ('country = "UK"', "senders.sam.country is 'UK'", "write GB (United Kingdom)"),
        ('working_hours = "17:00-9:00"', "senders.sam.working_hours ends", "write it as 09:00"),
        ('away = ["2026-07-14/2026-07-01"]', "senders.sam.away.1 ends", "write 2026-07-01"),
        ("caps = { connects_per_day = -1 }", "senders.sam.caps.connects_per_day is -1", "write"),
        ("caps = { connects_per_day = 15.5 }", "senders.sam.caps.connects_per_day", "write"),
        ("caps = { connects_per_week = 5 }", "15 connects a day are more", "write connects_per_w"),
        ('password = "x"', "passwords do not belong in this file", "remove it"),
        ('mail = { password = "x" }', "passwords do not belong in this file", "remove it"),
        ('mail = { smtp = "smtps://a@b.example" }', "the mail of sam needs exactly one", "keep"),
    ],
)
def test_a_wrong_line_is_told_with_its_way_out(line: str, message: str, try_: str) -> None:
    problems = told(sender(line))
    assert len(problems) == 1
    assert problems[0][0] == "outreach.toml:3"
    assert problems[0][1].startswith(message)
    assert problems[0][2].startswith(try_)


def test_all_problems_are_told_at_once_in_reading_order() -> None:
    text = sender('country = "UK"\naway = [\n"x",\n"2026-01-01",\n"y"]') + "[privacy]\nbase = 1\n"
    assert [where for where, _, _ in told(text)] == [
        "outreach.toml:3",
        "outreach.toml:5",
        "outreach.toml:7",
        "outreach.toml:9",
    ]


@pytest.mark.parametrize(
    "line",
    [
        'smtp = "smtps://sam:hunter2@mail.example.com"',
        'smtp = "smtp://mail.example.com:hunter2"',
        'password = "hunter2"',
        "password = hunter2",
        'password_env = "hunter2 hunter2"',
        'imap = "imaps://sam:hunter2@mail.example.com:99999"',
    ],
)
def test_a_password_is_refused_and_never_shown(line: str) -> None:
    problems = told(sender(f"[senders.sam.mail]\n{line}"))
    assert problems
    assert "hunter2" not in repr(problems)


def test_a_database_may_be_elsewhere_but_without_its_password() -> None:
    assert settings('[database]\nurl = "postgresql://db.example.com/outreach"').database
    assert settings('[database]\nurl = "postgresql:///outreach?host=/run/postgresql"').database
    assert settings('[database]\nurl = "postgresql://dana@/db?host=/run/postgresql"').database
    assert told('[database]\nurl = "postgresql:///outreach"')
    assert told('[database]\nurl = "postgresql:///db?host=/run/postgresql&password=hunter2"')
    assert told('[database]\nurl = "postgresql://a:hunter2@db.example.com/outreach"')
    assert told('[database]\nurl = "mysql://db.example.com/outreach"')


def test_plain_mail_is_for_this_machine_only() -> None:
    line = '[senders.sam.mail]\npassword_env = "P"\nsmtp = "smtp://{}"'
    assert settings(sender(line.format("localhost:2525"))).mail["sam"].smtp
    assert "in the open" in told(sender(line.format("mail.example.com")))[0][1]


def test_short_names_must_be_usable_as_such() -> None:
    assert told('[senders."Sam Keller"]\nname = "Sam"')[0][2] == "write [senders.sam-keller]"
    assert told('[senders.con]\nname = "Sam"')


def test_nobody_is_a_sender_and_a_colleague() -> None:
    assert told(sender('[colleagues.sam]\nname = "Sam"'))[0][0] == "outreach.toml:3"


def test_a_rule_and_its_severity_are_checked() -> None:
    assert told('[rules]\nF06 = "wran"')[0][2] == "write warn"
    assert told('[rules]\ntone = "warn"')[0][1] == "'tone' is no rule"
    assert told('[rules]\nT99 = "warn"')[0][1] == "there is no rule T99"


def test_a_hard_rule_cannot_be_lowered() -> None:
    hard = next(rule for rule in RULES.values() if rule.hard)
    assert "cannot be lowered" in told(f'[rules]\n{hard.id} = "info"')[0][1]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"a = ", 1),
        (b"\n\na = [1,\n", 3),
        (b"a = 1\na = 2\n", 2),
        (b"# \xff", 1),
        (b"\n[a\n", 2),
        (b"a = " + b"[" * 5000, 1),
        (b"a = " + b"1" * 5000, 1),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(content: bytes, line: int) -> None:
    found, problems = read(content, "outreach.toml")
    assert found is None
    assert [problem.line for problem in problems] == [line]


def test_a_file_of_unreasonable_size_is_refused_unread() -> None:
    assert read(b"#" * 1_000_000, "outreach.toml")[0] is None


def test_a_byte_order_mark_and_windows_lines_do_no_harm() -> None:
    assert read('\ufeff[senders.sam]\r\nname = "Sam"\r\n'.encode(), "outreach.toml")[0]


def test_loading_a_wrong_file_raises_with_all_problems(tmp_path: Path) -> None:
    file = tmp_path / "outreach.toml"
    file.write_text(sender('country = "UK"\nzone = "x"'), encoding="utf-8")
    with pytest.raises(Invalid) as caught:
        load(file)
    assert len(caught.value.problems) == 2
    assert caught.value.exit_code == 1


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Invalid):
        load(tmp_path / "outreach.toml")


@quietly(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_settings_or_problems(content: bytes) -> None:
    found, problems = read(content, "outreach.toml")
    assert (found is None) == any(problem.severity == "error" for problem in problems)


LINES = [line for line in CONTRACT.split("\n") if line]
WORDS = st.sampled_from(["", "x", "5", "true", "[]", "{}", '""', "[1,", "1979-05-27", '"\\u0000"'])


@quietly(deadline=None)
@given(st.permutations(LINES), st.lists(WORDS, min_size=30, max_size=30), st.integers(0, 30))
def test_any_shuffled_and_mangled_file_is_settings_or_problems(
    lines: list[str], values: list[str], kept: int
) -> None:
    mangled = [
        line if number < kept or "=" not in line else f"{line.split('=')[0]}= {value}"
        for number, (line, value) in enumerate(zip(lines, values, strict=False))
    ]
    found, problems = read("\n".join(mangled).encode(), "outreach.toml")
    assert (found is None) == bool(problems)


def test_points_of_the_relationship_score_can_be_set_as_another_version() -> None:
    found = settings("[pillar]\nversion = 2\nacceptance = 5\nfollow_through = 6\n").pillar
    assert (found.version, found.acceptance, found.follow_through, found.replies) == (2, 5, 6, 5)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("version = 2\nacceptance = 7", "gives 26 points in all"),
        ("acceptance = 5\nfollow_through = 6", "has other numbers than version 1"),
    ],
)
def test_points_that_do_not_add_up_or_have_no_version_are_told(text: str, said: str) -> None:
    _, problems = read(f"[pillar]\n{text}\n".encode(), "outreach.toml")
    assert [one.message for one in problems if said in one.message]
