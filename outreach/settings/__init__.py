"""What `outreach.toml` says: senders, colleagues, caps, privacy, approvals. Read once, checked."""

from __future__ import annotations

from pathlib import Path

from outreach.core.errors import Invalid
from outreach.core.reading.report import Report
from outreach.core.words import Problem
from outreach.settings.table import SETTINGS
from outreach.settings.toml import parse
from outreach.settings.values import Approvals, Approver, Mail, Privacy, Settings, Web

__all__ = ["Approvals", "Approver", "Mail", "Privacy", "Settings", "Web", "load", "read"]


def load(path: Path) -> Settings:
    """Return the settings of a workspace; Invalid lists everything that is wrong in the file."""
    try:
        content = path.read_bytes()
    except OSError as error:
        problem = Problem(f"cannot be read: {error.strerror}", path.name, None, f"ls -l {path}")
        raise _invalid(path, (problem,)) from error
    settings, problems = read(content, path.name)
    if settings is None:
        raise _invalid(path, problems)
    return settings


def read(content: bytes, file: str) -> tuple[Settings | None, tuple[Problem, ...]]:
    """Return what a settings file says, or None and all its problems in reading order."""
    found = _read(content, file, with_lines=False)
    return found if not found[1] else _read(content, file, with_lines=True)


def _read(
    content: bytes, file: str, *, with_lines: bool
) -> tuple[Settings | None, tuple[Problem, ...]]:
    report = Report(file)
    table = parse(content, report, with_lines=with_lines)
    settings = SETTINGS.read(table, "", report) if table else None
    if settings is not None:
        _check(settings, report)
    return (settings if report.is_sound else None), report.problems


def _check(settings: Settings, report: Report) -> None:
    for slug, sender in settings.senders.items():
        caps = sender.caps
        at = f"senders.{slug}"
        if caps.connects_per_day > caps.connects_per_week:
            message = f"{caps.connects_per_day} connects a day are more than the week's cap"
            try_ = f"write connects_per_week = {caps.connects_per_day} or more"
            report.add(f"{at}.caps.connects_per_day", message, try_)
        if slug in settings.colleagues:
            message = f"'{slug}' is the short name of a sender and of a colleague"
            report.add(f"colleagues.{slug}", message, "rename or remove the colleague")
    for slug, mail in settings.mail.items():
        _check_mail(slug, mail, report)
    if settings.rules:
        _check_rules(settings, report)


def _check_mail(slug: str, mail: Mail, report: Report) -> None:
    given = [mail.password_command, mail.password_env, mail.token_command]
    if (mail.smtp or mail.imap) and sum(map(bool, given)) != 1:
        message = f"the mail of {slug} needs exactly one way to its password"
        try_ = "keep one of password_command, password_env and token_command"
        report.add(f"senders.{slug}.mail", message, try_)


def _check_rules(settings: Settings, report: Report) -> None:
    from outreach.core.rules import RULES, severity_of  # only who changes a rule pays for them

    for name, severity in settings.rules.items():
        at = f"rules.{name}"
        if name not in RULES:
            report.add(at, f"there is no rule {name}", "outreach rules list shows their ids")
        elif severity_of(RULES[name], settings.rules) != severity:
            message = f"{name} is a hard rule: it cannot be lowered to {severity}"
            report.add(at, message, f"remove the line; outreach rules show {name} says why")


def _invalid(path: Path, problems: tuple[Problem, ...]) -> Invalid:
    count = "a problem" if len(problems) == 1 else f"{len(problems)} problems"
    return Invalid(f"{path} has {count}.", problems, try_="outreach doctor")
